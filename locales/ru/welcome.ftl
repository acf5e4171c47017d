### Russian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Русский
# F01
welcome = Если не сработала Myna Hokensho (マイナ保険証, страховая карта)
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Карта не читается? Сюда
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Нажмите
# The last on the first screen, where there are more languages than it holds.
welcome-more = Другие языки Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = Вам плохо? В регистратуру!
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Введённые данные удалены
# Shown when declarations cannot be saved.
welcome-paper = Сегодня декларация на бумаге. Памятку можно читать здесь.
# Shown outside the hours of reception.
welcome-closed = Регистратура сейчас закрыта.
# Shown when the window is too small.
too-small = Обратитесь в регистратуру: нужен экран от { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Проба: не в регистратуру. Выход: Ctrl+C
