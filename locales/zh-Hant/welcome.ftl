### Traditional Chinese (Taiwan): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 繁體中文
# F01
welcome = 個人編號卡健康保險證（Myna保險證、マイナ保険証）無法辦理掛號時怎麼辦
welcome-touch = 請觸碰螢幕或按任意鍵
welcome-time = 大約需要3分鐘
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = 卡刷不了？請觸摸螢幕
welcome-unwell = 如果感覺身體不舒服，請立刻到掛號櫃檯
# Shown when declarations cannot be saved.
welcome-paper = 今天請用紙本填寫聲明書。您仍可在這裡查看說明。
# Shown when the window is too small.
too-small = 畫面太小，請詢問掛號櫃檯（需要 { $columns } x { $rows } 以上）
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 試用：內容不會送出。按Ctrl+C結束。
