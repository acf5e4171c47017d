### Russian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Русский
# F01
welcome = Не удалась регистрация по Myna Hokensho (マイナ保険証): что делать
welcome-touch = Коснитесь экрана или нажмите любую клавишу
welcome-time = Это займёт около 3 минут
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Карта не читается? Нажмите
welcome-unwell = Если вам плохо, сразу обратитесь в регистратуру
# Shown when declarations cannot be saved.
welcome-paper = Сегодня заявления - на бумаге. Памятку можно прочитать здесь.
# Shown when the window is too small.
too-small = Обратитесь в регистратуру: нужен экран от { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Проба: данные не уходят. Выход: Ctrl+C
