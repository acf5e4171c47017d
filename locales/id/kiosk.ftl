### Indonesian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Lihat langkah", "Berikutnya", "Kembali", "Tanya petugas", "Ubah", "Tidak", "Saya tidak bisa": change them together.

## Headings

heading-languages = Pilih bahasa Anda
heading-page = Halaman dalam bahasa Anda
# F02. Two lines at most.
heading-causes = Pada kasus berikut, pendaftaran dengan { -myna } tidak bisa. Mana yang Anda alami?
heading-reader-codes = Nomor apa yang tampil di pembaca kartu?
heading-code-001 = Letakkan kartu sekali lagi di pembaca kartu
heading-code-002 = Pakailah Kartu My Number (マイナンバーカード)
heading-cause-network = Jika ada gangguan jaringan atau perangkat
heading-cause-certificate = Jika karena sertifikat (電子証明書) atau chip IC
heading-cause-unconfirmed = Jika kepesertaan asuransi tidak dapat dikonfirmasi
heading-cause-smartphone = Jika kartu di smartphone tidak terbaca
heading-cause-identity = Jika wajah atau PIN tidak dapat diperiksa
heading-cause-other = Jika karena hal lain atau Anda tidak tahu
heading-topics = Apa yang ingin Anda ketahui?
heading-holdings = Apa yang Anda bawa? Pilih semuanya.
heading-login = Bisakah sekarang masuk ke Mynaportal (マイナポータル)?
heading-papers = Yang bisa ditunjukkan ke resepsionis
heading-plan-certificate = Tunjukkan Surat Konfirmasi (資格確認書) ke resepsionis
heading-plan-reader = Letakkan kartu fisik di pembaca kartu
heading-plan-pdf = Tunjukkan PDF yang tersimpan ke resepsionis
heading-plan-login = Masuk dan tunjukkan layar (資格情報画面)
heading-plan-notice = Tunjukkan Pemberitahuan (資格情報のお知らせ) dan kartu
heading-plan-reception = Mohon beri tahu resepsionis
heading-visit = Pernah berobat di sini dan asuransi belum berubah?
heading-verbal = Beri tahu resepsionis bahwa asuransi Anda tetap sama
heading-declare = Anda bisa memakai pernyataan (被保険者資格申立書)
heading-device = Ponsel apa yang Anda punya?
heading-login-card = Kartu mana yang Anda pakai untuk masuk?
heading-step-download = STEP 1 Unduh aplikasi
heading-step-log-in = STEP 2 Masuk ke Mynaportal (マイナポータル)
heading-step-show = STEP 3 Tampilkan dan simpan informasi (資格情報)
heading-shown = Tunjukkan layar ke resepsionis
heading-pin-reset = Jika PIN 4 digit (4桁の暗証番号) terkunci
heading-phone-pin = Jika Anda tidak tahu PIN kartu di ponsel
heading-hotline = Telepon bebas pulsa My Number
heading-more = Lebih lanjut tentang Myna Hokensho (マイナ保険証)
heading-purpose = Mohon baca untuk apa informasi Anda digunakan
heading-on-paper = Mohon minta formulir kertas di resepsionis
heading-check = Mohon periksa jawaban Anda
heading-saving = Sedang menyimpan
heading-failed-refused = Formulir Anda belum sampai di resepsionis
heading-failed-slow = Penyimpanan lebih lama dari biasanya
heading-done = Mohon sebutkan nomor ini kepada resepsionis
heading-ask = Mohon tunjukkan layar ini ke resepsionis
heading-start-over = Apakah Anda ingin mulai dari awal?
heading-idle = Apakah Anda masih di sini?
heading-staff-pin = Mohon masukkan PIN petugas

## Buttons

button-back = Kembali
button-next = Berikutnya
button-more = Lanjut baca
button-ask = Tanya petugas
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Warna
button-start-over = Mulai ulang
button-agree = Setuju
button-submit = Kirim
button-finish = Selesai
button-stay = Masih di sini
button-steps = Lihat langkah
button-shown = Sudah tampil
button-return = Ke layar tadi
button-unlock = Buka kunci
button-change = Ubah

## Choices: causes

# F03 F04
cause-network = Gangguan jaringan atau perangkat
# F05 F06
cause-certificate = Sertifikat (電子証明書) kedaluwarsa atau chip rusak
# F07
cause-unconfirmed = "Kepesertaan tidak terkonfirmasi" (有効な資格が確認できない)
# F31
cause-smartphone = Kartu di smartphone saya (スマホのマイナ保険証) tidak terbaca
cause-identity = Wajah atau PIN saya tidak dapat diperiksa
# F08
cause-other = Sebab lain, atau saya tidak tahu
choice-reader-codes = Pembaca kartu menampilkan nomor
choice-topics = Baca langkah, nomor telepon, dan lainnya
code-001 = 001 Kartu tidak terbaca
code-002 = 002 Bukan Kartu My Number (マイナンバーカード)
code-006 = 006 Sertifikat elektronik (電子証明書) kedaluwarsa atau dicabut
code-unlisted = Nomor lain

## Choices: more to read

choice-steps = Langkah menampilkan informasi kepesertaan asuransi (資格情報)
choice-papers = Yang bisa ditunjukkan ke resepsionis
choice-pin-reset = PIN 4 digit (4桁の暗証番号) saya terkunci
choice-phone-pin = Saya tidak tahu PIN kartu di ponsel saya
choice-hotline = Telepon bebas pulsa My Number
choice-more = Lebih lanjut tentang Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Kartu My Number fisik (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Smartphone
# F14
holding-pdf = PDF informasi kepesertaan (資格情報), disimpan sebelum hari ini
holding-nothing = Tidak ada satu pun

## Choices: logging in

login-card = Ya, dengan kartu fisik dan PIN 4 digit (4桁の暗証番号)
login-phone = Ya, dengan kartu di ponsel (スマホのマイナ保険証)
login-no = Tidak: tidak tahu PIN, PIN terkunci, tanpa internet, dan sejenisnya
login-unsure = Tidak yakin

## Other choices

choice-cannot = Saya tidak bisa
# F23
visit-return = Ya: saya pernah berobat di sini dan asuransi saya tetap sama
# F24
visit-first = Tidak: ini kunjungan pertama, atau asuransi saya sudah berubah
visit-unsure = Tidak yakin
device-iphone = iPhone
device-android = Android
login-card-physical = Kartu My Number fisik (マイナンバーカード)
login-card-on-phone = Kartu My Number (マイナンバーカード) di ponsel saya
choice-start-form = Isi surat pernyataan (被保険者資格申立書) di sini
choice-on-paper = Tulis di kertas saja
choice-retry = Coba kirim lagi
choice-confirm-start-over = Ya, hapus jawaban saya dan mulai dari awal
choice-larger = Huruf lebih besar
choice-smaller = Huruf lebih kecil

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Spasi
cap-delete = Hapus
cap-clear = Kosongkan
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Pertanyaan { $at }/{ $of }
page = Halaman { $at }/{ $of }
banner-title = Panduan pendaftaran
draft-note = Terjemahan awal. Acuannya bahasa Jepang.
idle-countdown = Yang Anda ketik akan dihapus dalam { $seconds } detik.
idle-why = Ini untuk melindungi informasi Anda. Untuk melanjutkan, sentuh layar di mana saja.
ask-where = Untuk petugas: pasien berada di layar "{ $screen }".
ask-kept = Jawaban Anda tetap tersimpan.
links-checked = Alamat diperiksa pada { $date }
# F64 F65
hotline-number = { $number } (lalu tekan { $press })
# F67 F68
hotline-open = Sekarang buka, hari ini sampai { $hour }:{ $minute }.
hotline-closed = Sekarang tutup. Buka lagi pukul { $hour }:{ $minute } pada { $day }/{ $month } (tanggal/bulan).
# F69
hotline-perhaps = Mungkin tutup karena tahun baru. Pasti buka mulai { $hour }:{ $minute } pada { $day }/{ $month } (tanggal/bulan).
done-number = Nomor Anda

## Texts

say-start-over = Semua jawaban Anda akan dihapus. Untuk menyimpannya, pilih "Kembali".
say-saving = Mohon tunggu sebentar.
say-failed-refused = Mohon beri tahu resepsionis bahwa formulir Anda belum tersimpan. Jawaban Anda tetap ada dan tersegel, sehingga tidak bisa dibaca orang lain. Pilih "Coba kirim lagi" atau "Tulis di kertas saja".
say-failed-slow = Mohon tunggu di sini, atau beri tahu resepsionis. Jawaban Anda tetap ada dan tersegel, sehingga tidak bisa dibaca orang lain. Anda juga bisa memilih "Coba kirim lagi" atau "Tulis di kertas saja".
say-done = Mohon sebutkan nomor ini kepada resepsionis. Surat pernyataan Anda (被保険者資格申立書) sudah tersimpan.
# Not on the leaflet.
say-done-card = Mohon bawa juga Kartu My Number (マイナンバーカード) Anda ke resepsionis.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Setelah mengetahui nomor asuransi Anda, mohon segera beri tahu klinik ini.
say-ask = Mohon tunjukkan layar ini kepada petugas resepsionis. Mereka akan membantu Anda.
say-on-paper = Mohon ambil formulir kertas di resepsionis dan isilah. Yang Anda ketik di sini tidak dikirim.
say-paper-only = Hari ini formulir di atas kertas. Mohon minta di resepsionis. Anda tetap bisa membaca panduan ini.
say-staff-pin = Petugas: mohon masukkan PIN. Pasien: mohon pilih "Kembali".
say-staff-pin-wrong = PIN tidak sesuai. Mohon masukkan sekali lagi.
say-staff-pin-locked = Mohon tunggu { $seconds } detik, lalu masukkan lagi.
# Not on the leaflet.
say-code-001 = Keluarkan kartu dari wadahnya dan letakkan mendatar di pembaca kartu. Jika terbaca, Anda bisa mendaftar seperti biasa. Jika tidak, pilih "Berikutnya".
# Not on the leaflet.
say-code-002 = Letakkan Kartu My Number (マイナンバーカード) Anda di pembaca kartu. Tampaknya tadi kartu lain yang diletakkan. Jika tetap tidak bisa, pilih "Berikutnya".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Permisi, saya perlu bantuan. Pendaftaran dengan Myna Hokensho (マイナ保険証) tidak bisa.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Bahasa saya: { $language }. Saya kurang bisa membaca bahasa Jepang. Pendaftaran dengan Myna Hokensho (マイナ保険証) tidak berhasil. Mohon bantu saya.
point-certificate-try = Tolong tetap dicoba kartu saya. Saya baca bahwa kartu masih bisa dipakai selama 3 bulan setelah sertifikat elektronik (電子証明書) kedaluwarsa.
point-identity = Wajah atau PIN saya tidak dapat diperiksa. Tolong lihat foto di kartu dan wajah saya (目視確認).
point-reader = Kartu di smartphone saya (スマホのマイナ保険証) tidak terbaca. Saya punya kartu fisik. Bisakah kartu itu dicoba?
point-certificate = Saya punya Surat Konfirmasi Kepesertaan Asuransi (資格確認書). Mohon pakai surat ini.
point-pdf = Saya bisa menunjukkan PDF informasi kepesertaan asuransi (資格情報) yang saya simpan sebelumnya. Mohon diperiksa.
point-notice = Saya punya { -notice } dan { -card }. Mohon diperiksa.
point-shown = Saya bisa menunjukkan layar informasi kepesertaan asuransi (資格情報画面) di Mynaportal (マイナポータル). Mohon diperiksa.
point-reception = Saya tidak punya apa pun untuk ditunjukkan. Mohon periksa asuransi saya dengan cara lain.
point-verbal = Saya pernah berobat di sini dan sejak itu asuransi saya tidak berubah. Mohon periksa dengan bertanya kepada saya (口頭確認).
point-declare = Saya ingin menulis surat pernyataan (被保険者資格申立書). Saya bisa menunjukkan Kartu My Number (マイナンバーカード).
point-declare-no-card = Saya ingin menulis surat pernyataan (被保険者資格申立書), tetapi tidak membawa Kartu My Number (マイナンバーカード). Bagaimana caranya?
point-on-paper = Mohon beri saya formulir kertas (被保険者資格申立書).
point-failed = Saya sudah mengisi surat pernyataan (被保険者資格申立書), tetapi belum tersimpan. Mohon diperiksa, atau beri saya formulir kertas.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Lainnya
