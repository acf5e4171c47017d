### Portuguese (Brazil): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Português (Brasil)
# F01
welcome = O que fazer se a recepção com Myna Hokensho (マイナ保険証) falhar
welcome-touch = Toque na tela ou aperte uma tecla
welcome-time = Leva cerca de 3 minutos
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Falha no cartão? Toque
welcome-unwell = Se estiver passando mal, vá à recepção imediatamente
# Shown when declarations cannot be saved.
welcome-paper = Hoje a declaração é em papel. Você ainda pode ler o guia aqui.
# Shown when the window is too small.
too-small = Fale com a recepção: a tela precisa ter { $columns } x { $rows } ou mais.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Teste: nada é enviado. Ctrl+C encerra.
