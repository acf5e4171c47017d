### Portuguese (Brazil): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Português (Brasil)
# F01
welcome = O que fazer se o Myna Hokensho (マイナ保険証) não funcionar
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Cartão falhou? Toque aqui
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Toque aqui
# The last on the first screen, where there are more languages than it holds.
welcome-more = Outros idiomas
# No button; it always stands there. At most 28 columns.
welcome-unwell = Está mal? Vá já à recepção
# Shown for a while after what was entered before has been deleted.
welcome-deleted = O que você digitou foi apagado
# Shown when declarations cannot be saved.
welcome-paper = Hoje a declaração é em papel. Você ainda pode ler o guia aqui.
# Shown outside the hours of reception.
welcome-closed = A recepção está fechada agora.
# Shown when the window is too small.
too-small = Fale com a recepção: a tela precisa ter { $columns } x { $rows } ou mais.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Teste: não vai à recepção. Fim: Ctrl+C
