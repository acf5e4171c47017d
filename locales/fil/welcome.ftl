### Filipino (Tagalog): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Filipino (Tagalog)
# F01
welcome = Gabay kung hindi gumana ang Myna Hokensho (マイナ保険証) sa reception
welcome-touch = Pindutin ang screen o kahit anong key
welcome-time = Mga 3 minuto lang po ito
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Ayaw ang card? Pindutin
welcome-unwell = Kung masama ang pakiramdam ninyo, pumunta po agad sa reception
# Shown when declarations cannot be saved.
welcome-paper = Sa papel po ang form ngayon. Mababasa pa rin dito ang gabay.
# Shown when the window is too small.
too-small = Magtanong po sa reception: dapat { $columns } x { $rows } o higit pa ang window.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Trial: walang ipapadala. Ctrl+C: tapos.
