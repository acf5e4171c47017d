### English: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = English
# F01
welcome = What to do when Myna Hokensho (マイナ保険証) reception does not work
welcome-touch = Touch the screen or press a key
welcome-time = It takes about 3 minutes
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Card not read? Touch here
welcome-unwell = If you feel unwell, please go to reception at once
# Shown when declarations cannot be saved.
welcome-paper = Today the form is on paper. You can still read the guide here.
# Shown outside the hours of reception.
welcome-closed = Reception is closed now.
# Shown when the window is too small.
too-small = Please ask reception: the window must be { $columns } x { $rows } or more.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Trial: nothing is sent. Ctrl+C ends it.
