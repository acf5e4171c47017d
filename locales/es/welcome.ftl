### Spanish: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Español
# F01
welcome = Qué hacer si no puede usar Myna Hokensho (マイナ保険証) en recepción
welcome-touch = Toque la pantalla o pulse una tecla
welcome-time = Toma unos 3 minutos
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = ¿Falla la tarjeta? Toque
welcome-unwell = Si se siente mal, acuda enseguida a recepción
# Shown when declarations cannot be saved.
welcome-paper = Hoy el formulario es en papel. Aquí puede leer la guía.
# Shown when the window is too small.
too-small = Avise en recepción: la ventana necesita { $columns } x { $rows } o más.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Prueba: no se envía nada. Fin: Ctrl+C.
