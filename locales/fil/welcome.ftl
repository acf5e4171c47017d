### Filipino (Tagalog): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Filipino (Tagalog)
# F01
welcome = Ang gagawin kung hindi gumana ang Myna Hokensho (マイナ保険証)
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Card di mabasa? Pindutin
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Pindot dito
# The last on the first screen, where there are more languages than it holds.
welcome-more = Ibang wika
# No button; it always stands there. At most 28 columns.
welcome-unwell = Masama pakiramdam? Reception
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Binura na ang mga inilagay
# Shown when declarations cannot be saved.
welcome-paper = Sa papel po ang deklarasyon ngayon. Mababasa pa rin dito ang gabay.
# Shown outside the hours of reception.
welcome-closed = Sarado ngayon ang reception.
# Shown when the window is too small.
too-small = Magtanong po sa reception: dapat { $columns } x { $rows } o higit pa ang window.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Trial: hindi sa reception. Ctrl+C: tapos
