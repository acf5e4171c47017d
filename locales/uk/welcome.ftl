### Ukrainian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Українська
# F01
welcome = Не вдалася реєстрація за Myna Hokensho (マイナ保険証): що робити
welcome-touch = Торкніться екрана або натисніть будь-яку клавішу
welcome-time = Це займе близько 3 хвилин
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Картка не працює? Натисніть
welcome-unwell = Якщо вам погано, одразу зверніться до реєстратури
# Shown when declarations cannot be saved.
welcome-paper = Сьогодні заяви - на папері. Пам'ятку можна прочитати тут.
# Shown when the window is too small.
too-small = Зверніться до реєстратури: потрібен екран від { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Проба: дані не йдуть далі. Вихід: Ctrl+C
