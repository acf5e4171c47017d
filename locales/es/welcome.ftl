### Spanish: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Español
# F01
welcome = Qué hacer si Myna Hokensho (マイナ保険証) no funciona
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = ¿Falla la tarjeta? Toque
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Toque aquí
# The last on the first screen, where there are more languages than it holds.
welcome-more = Otros idiomas
# No button; it always stands there. At most 28 columns.
welcome-unwell = ¿Se siente mal? A recepción
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Se borró lo que se había escrito
# Shown when declarations cannot be saved.
welcome-paper = Hoy la declaración es en papel. Aquí puede leer la guía.
# Shown outside the hours of reception.
welcome-closed = La recepción está cerrada ahora.
# Shown when the window is too small.
too-small = Avise en recepción: la ventana necesita { $columns } x { $rows } o más.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Prueba: no va a recepción. Fin: Ctrl+C
