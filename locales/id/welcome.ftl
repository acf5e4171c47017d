### Indonesian: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Bahasa Indonesia
# F01
welcome = Panduan jika Myna Hokensho (マイナ保険証) tidak bisa dipakai di klinik
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Kartu gagal? Sentuh sini
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Sentuh sini
# The last on the first screen, where there are more languages than it holds.
welcome-more = Bahasa lain
# No button; it always stands there. At most 28 columns.
welcome-unwell = Sakit? Segera lapor petugas
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Yang tadi diisi sudah dihapus
# Shown when declarations cannot be saved.
welcome-paper = Hari ini surat pernyataan di kertas. Panduan tetap bisa dibaca.
# Shown outside the hours of reception.
welcome-closed = Loket resepsionis sekarang tutup.
# Shown when the window is too small.
too-small = Mohon tanya resepsionis: jendela harus minimal { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Uji: tak ke resepsionis. Ctrl+C selesai
