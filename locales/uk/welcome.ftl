### Ukrainian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Українська
# F01
welcome = Якщо не спрацювала Myna Hokensho (マイナ保険証, страхова картка)
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Картка не зчитується? Сюди
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Натисніть
# The last on the first screen, where there are more languages than it holds.
welcome-more = Інші мови Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = Вам зле? До реєстратури!
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Введені дані видалено
# Shown when declarations cannot be saved.
welcome-paper = Сьогодні декларація на папері. Пам'ятку можна читати тут.
# Shown outside the hours of reception.
welcome-closed = Реєстратура зараз зачинена.
# Shown when the window is too small.
too-small = Зверніться до реєстратури: потрібен екран від { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Проба: не до реєстратури. Вихід: Ctrl+C
