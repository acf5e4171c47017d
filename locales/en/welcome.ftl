### English: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = English
# F01
welcome = If Myna Hokensho (マイナ保険証, health insurance card) does not work
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Card not read? Touch here
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Touch here
# The last on the first screen, where there are more languages than it holds.
welcome-more = Other languages
# No button; it always stands there. At most 28 columns.
welcome-unwell = Unwell? Tell reception now
# Shown for a while after what was entered before has been deleted.
welcome-deleted = What was entered has been deleted
# Shown when declarations cannot be saved.
welcome-paper = Today the declaration is on paper. You can still read the guide.
# Shown outside the hours of reception.
welcome-closed = Reception is closed now.
# Shown when the window is too small.
too-small = Please ask reception: the window must be { $columns } x { $rows } or more.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Trial: not for reception. Ctrl+C ends it
