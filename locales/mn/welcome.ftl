### Mongolian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Монгол хэл
# F01
welcome = Myna Hokensho (マイナ保険証) ашиглан бүртгүүлж чадахгүй бол яах вэ
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Карт уншихгүй? Энд дарах
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Энд дарах
# The last on the first screen, where there are more languages than it holds.
welcome-more = Бусад хэл Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = Бие муу бол шууд бүртгэлд
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Оруулсан мэдээллийг устгасан
# Shown when declarations cannot be saved.
welcome-paper = Өнөөдөр мэдүүлгийг цаасан дээр бөглөнө. Зааврыг энд уншиж болно.
# Shown outside the hours of reception.
welcome-closed = Бүртгэл одоо хаалттай байна.
# Shown when the window is too small.
too-small = Бүртгэлд хэлнэ үү: дэлгэц { $columns } x { $rows } ба түүнээс том байх ёстой.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Туршилт: бүртгэлд очихгүй. Гарах: Ctrl+C
