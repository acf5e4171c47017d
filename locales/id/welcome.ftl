### Indonesian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Bahasa Indonesia
# F01
welcome = Panduan jika tidak bisa mendaftar dengan Myna Hokensho (マイナ保険証)
welcome-touch = Sentuh layar atau tekan tombol apa saja
welcome-time = Perlu waktu sekitar 3 menit
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Kartu gagal? Sentuh layar
welcome-unwell = Jika merasa tidak enak badan, mohon segera beri tahu resepsionis
# Shown when declarations cannot be saved.
welcome-paper = Hari ini formulir di atas kertas. Panduan tetap bisa dibaca di sini.
# Shown when the window is too small.
too-small = Mohon tanya resepsionis: jendela harus minimal { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Uji coba: tidak dikirim. Ctrl+C selesai.
