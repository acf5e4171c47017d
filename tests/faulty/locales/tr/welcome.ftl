language-name = Türkçe
welcome = Myna Hokensho (マイナ保険証) çalışmadığında ne yapmalı
welcome-touch = Ekrana dokunun veya bir tuşa basın
welcome-short = Kart okunmuyor mu?
welcome-unwell = Kendinizi kötü hissediyorsanız danışmaya söyleyin
welcome-paper = Bugün formu kağıda yazın.
too-small = Ekran çok küçük ({ $columns } x { $rows })
