### Indonesian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Halaman untuk ponsel スマホで見るページ
# F02. Two lines at most.
heading-causes = Pada kasus ini { -myna } tidak bisa dipakai. Kasus Anda yang mana?
heading-reader-codes = Nomor apa yang tampil di pembaca kartu?
heading-code-001 = Letakkan kartu sekali lagi di pembaca
heading-code-002 = Letakkan { -card }
heading-cause-certificate = Masalah sertifikat elektronik (電子証明書) atau chip IC
heading-cause-unconfirmed = Asuransi Anda tidak bisa dikonfirmasi
heading-cause-smartphone = Ponsel tidak terbaca (スマホのマイナ保険証)
heading-cause-identity = Petugas bisa mencocokkan wajah Anda
heading-topics = Apa yang ingin Anda ketahui?
heading-holdings = Pilih semua yang Anda bawa
heading-login = Bisa masuk ke { -mynaportal } sekarang?
heading-papers = Yang bisa ditunjukkan ke resepsionis
heading-plan-certificate = Tunjukkan Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Letakkan kartu fisik di pembaca kartu
heading-plan-pdf = Tunjukkan PDF tersimpan ke resepsionis
heading-plan-login = Tunjukkan layar (資格情報画面) ke resepsionis
heading-plan-notice = Tunjukkan Pemberitahuan (資格情報のお知らせ) dan kartu
heading-plan-reception = Mohon beri tahu resepsionis
heading-why = Mengapa tidak bisa ditunjukkan?
heading-details = Penjelasan lebih lanjut
heading-visit = Pernah berobat di sini, asuransi sama?
heading-verbal = Katakan bahwa asuransi Anda tetap sama
heading-declare = Bisa dengan surat pernyataan (被保険者資格申立書)
heading-login-card = Masuk dengan kartu yang mana?
heading-step-download = STEP 1 Unduh aplikasi
# F43
heading-step-log-in = STEP 2 Masuk ke Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Tampilkan data (資格情報), simpan PDF
heading-shown = Tunjukkan layar ke resepsionis
heading-pin-reset = Jika PIN 4 digit (4桁の暗証番号) terkunci
heading-phone-pin = PIN Kartu My Number (マイナンバーカード) di ponsel
heading-hotline = Telepon bebas pulsa My Number
heading-more = Lebih lanjut: Myna Hokensho (マイナ保険証)
heading-purpose = Baca dulu: untuk apa data Anda dipakai
heading-on-paper = Minta surat pernyataan kertas di resepsionis
heading-check = Mohon periksa jawaban Anda
heading-saving = Sedang menyimpan
heading-failed-refused = Surat pernyataan belum sampai di resepsionis
heading-failed-slow = Penyimpanan lebih lama dari biasanya
heading-done = Sebutkan nomor ini kepada resepsionis
heading-ask = Mohon tunjukkan layar ini ke resepsionis
heading-call = Memanggil resepsionis
heading-coming = Petugas akan datang
heading-start-over = Apakah Anda ingin mulai dari awal?
heading-finish = Apakah Anda ingin selesai?
heading-idle = Apakah Anda masih memakainya?
heading-staff-pin = Mohon masukkan PIN petugas

## Buttons

button-back = Kembali
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Berikutnya
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count } dipilih)
button-more = Lanjut baca
button-more-any = More つづき
button-ask = Tanya petugas
button-ask-any = Help 受付に聞く
button-call = Panggil staf
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Warna
button-contrast-any = Colours 色
button-start-over = Mulai ulang
button-agree = Setuju
button-submit = Kirim
button-finish = Selesai
button-stay = Masih pakai
button-steps = Lihat cara
button-shown = Sudah tampil
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Sudah dilihat
button-return = Layar tadi
button-unlock = Buka kunci
button-change = Ubah

## Choices: causes

# F03 F04
cause-network = Gangguan jaringan atau perangkat
# F05 F06
cause-certificate = Sertifikat elektronik (電子証明書) kedaluwarsa atau chip IC rusak
# F07
cause-unconfirmed = Asuransi tak terkonfirmasi, dsb. (有効な資格が確認できない)
# F31
cause-smartphone = Kartu My Number di ponsel (スマホのマイナンバーカード) tidak terbaca
cause-identity = Wajah atau PIN tidak lolos pemeriksaan
# F08
cause-other = Sebab lain, atau tidak tahu
choice-reader-codes = Pembaca kartu menampilkan nomor
choice-topics = Langkah, nomor telepon, dsb.
code-001 = 001 Kartu tidak terbaca
code-002 = 002 Bukan { -card }
code-006 = 006 Sertifikat elektronik (電子証明書) kedaluwarsa atau dicabut
code-unlisted = Nomor lain

## Choices: more to read

# F36
choice-steps = Cara membuka data (資格情報) di { -mynaportal }
choice-papers = Yang bisa ditunjukkan ke resepsionis
choice-pin-reset = PIN 4 digit (4桁の暗証番号) saya terkunci
choice-phone-pin = Tidak tahu PIN Kartu My Number (マイナンバーカード) di ponsel
choice-hotline = Telepon bebas pulsa My Number
choice-more = Lebih lanjut tentang Myna Hokensho (マイナ保険証)
choice-details = Penjelasan

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } fisik
# F18
holding-notice = { -notice }
holding-phone = Ponsel (smartphone)
# F14
holding-pdf = PDF data asuransi (資格情報) yang disimpan
holding-nothing = Tidak ada satu pun

## Choices: logging in

login-card = { -yes }, dengan kartu fisik dan PIN 4 digit (4桁の暗証番号)
login-phone = { -yes }, dengan { -card } di ponsel
login-no = { -no }: tidak tahu PIN, PIN terkunci, tanpa internet, dsb.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Tidak bisa menunjukkan Surat Konfirmasi Asuransi (資格確認書) ini
choice-cannot-reader = Kartu fisik juga tidak terbaca
choice-cannot-pdf = Tidak bisa menunjukkan PDF ini
choice-cannot-login = Tidak bisa masuk atau menunjukkan layar
choice-cannot-notice = Tidak bisa menunjukkan keduanya
why-former = Karena itu dari asuransi lama saya
why-expired = Karena masa berlakunya sudah lewat
why-unseen = Karena sekarang tidak bisa ditunjukkan
# F23
visit-return = { -yes }: pernah berobat di sini, asuransi tetap sama
# F24
visit-first = { -no }: pertama kali di sini, atau asuransi berubah
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } fisik
login-card-on-phone = { -card } di ponsel saya
choice-start-form = Isi surat pernyataan di sini
choice-on-paper = Tulis di kertas saja
choice-retry = Coba kirim lagi
choice-go-back = Tidak, kembali ke layar tadi
choice-confirm-start-over = Ya, hapus yang saya isi dan mulai dari awal
choice-confirm-finish = Ya, hapus yang saya isi dan selesai
choice-larger = Huruf lebih besar
choice-smaller = Huruf lebih kecil

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Spasi
cap-delete = Hapus
cap-clear = Kosongkan
cap-no-day = Tidak tahu tanggalnya
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Pertanyaan { $at }/{ $of }
page = Halaman { $at }/{ $of }
banner-title = Panduan resepsionis
draft-note = Terjemahan awal. Acuannya bahasa Jepang.
# Heads the sentence for staff. 20 columns.
point-label = Untuk resepsionis
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Pilih salah satu.
need-holding = Pilih yang Anda bawa, atau "{ $choice }".
need-agree = Jika setuju, tekan "{ $button }" (tombol +).
need-submit = Untuk mengirim, tekan "{ $button }" (tombol +).
need-shown = Jika layarnya sudah tampil, tekan "{ $button }" (tombol +).
need-showed = Setelah ditunjukkan ke resepsionis, tekan "{ $button }" (tombol +).
need-return = Setelah selesai membaca, tekan "{ $button }" (tombol +).
need-finish = Setelah menyebutkan nomor, tekan "{ $button }" (tombol +).
# On the page where answers are checked.
say-check-keys = Untuk mengubah jawaban, pilih barisnya. Jika semua sudah benar, pilih "{ $button }" di akhir.
idle-countdown = Yang Anda pilih dan isi di sini akan dihapus dalam { $seconds } detik.
idle-why = Ini untuk melindungi data pribadi Anda. Untuk melanjutkan, sentuh layar atau tekan tombol apa saja.
ask-where = Untuk petugas: pasien berada di layar "{ $screen }".
ask-kept = Yang Anda pilih dan isi tetap ada.
links-checked = Alamat diperiksa pada { $date }
# F64 F65
hotline-number = { $number } (lalu tekan { $press })
# F67 F68
hotline-open = Sekarang buka, hari ini sampai pukul { $hour }:{ $minute }.
hotline-closed = Sekarang tutup. Buka lagi pukul { $hour }:{ $minute } pada { $day }/{ $month } (tanggal/bulan).
# F69
hotline-perhaps = Mungkin libur akhir dan awal tahun. Buka mulai pukul { $hour }:{ $minute } pada { $day }/{ $month } (tanggal/bulan).
done-number = Nomor Anda

## Texts

say-start-over = Semua yang Anda pilih dan isi di sini akan dihapus. Jika tidak ingin dihapus, pilih "Tidak".
say-finish = Pilih "Ya" setelah menunjukkannya ke resepsionis. Semua yang Anda pilih dan isi di sini akan dihapus.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Surat pernyataan yang sudah dikirim tidak bisa ditarik kembali. Surat itu mungkin masih sampai di resepsionis.
say-saving = Mohon tunggu sebentar.
say-failed-refused = Beri tahu resepsionis bahwa surat pernyataan belum tersimpan. Jawaban Anda belum hilang. Pilih "Coba kirim lagi" atau "Tulis di kertas saja".
say-failed-slow = Tunggu di sini, atau beri tahu resepsionis. Jawaban Anda belum hilang. Anda juga bisa memilih "Coba kirim lagi" atau "Tulis di kertas saja".
say-done = Surat pernyataan (被保険者資格申立書) sudah tersimpan. Ingatlah nomornya atau catat.
# Not on the leaflet.
say-done-card = Bawa juga { -card } Anda ke resepsionis.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Setelah tahu simbol dan nomor asuransi kesehatan Anda (記号・番号), segera beri tahu resepsionis. Ini bukan My Number yang 12 digit.
say-ask = Tunjukkan layar ini kepada petugas resepsionis. Mereka akan membantu Anda.
say-call = Mohon tunggu di sini.
say-call-unanswered = Resepsionis belum menjawab.
say-on-paper = Ambil surat pernyataan kertas di resepsionis dan isilah.
# Only while no declaration has been sent.
say-on-paper-unsent = Yang Anda isi di sini tidak dikirim ke resepsionis.
say-paper-only = Hari ini surat pernyataan ditulis di kertas. Mintalah di resepsionis. Panduan ini tetap bisa dibaca.
say-staff-pin = Petugas: masukkan PIN. Yang lain: pilih "Kembali".
say-staff-pin-wrong = PIN tidak sesuai. Mohon masukkan sekali lagi.
say-staff-pin-locked = Mohon tunggu { $seconds } detik, lalu masukkan lagi.
# Not on the leaflet.
say-code-001 = Keluarkan kartu dari wadahnya dan letakkan mendatar di pembaca kartu. Jika terbaca, Anda bisa lanjut seperti biasa. Jika tidak, pilih "{ button-next }".
# Not on the leaflet.
say-code-002 = Tampaknya tadi kartu lain yang diletakkan. Letakkan { -card } di pembaca kartu. Jika tidak terbaca, pilih "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Permisi, saya perlu bantuan. Myna Hokensho (マイナ保険証) saya tadi tidak bisa dipakai.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Bahasa saya: { $language }. Saya kurang bisa membaca bahasa Jepang. Myna Hokensho (マイナ保険証) saya tadi tidak bisa dipakai. Mohon bantu saya.
point-certificate-try = Jika hanya sertifikat elektronik (電子証明書) yang kedaluwarsa, katanya kartu masih bisa dipakai 3 bulan. Bisakah kartu saya dicoba lagi?
point-identity = Pemeriksaan wajah atau PIN saya tidak berhasil. Bisakah Anda mencocokkan foto di kartu dengan wajah saya (目視確認)?
point-reader = Myna Hokensho di ponsel saya (スマホのマイナ保険証) tidak terbaca. Izinkan saya mencoba kartu fisik (マイナンバーカード) di pembaca kartu.
point-certificate = Saya punya Surat Konfirmasi Asuransi (資格確認書). Mohon layani saya dengan surat ini.
point-pdf = Saya bisa menunjukkan file PDF data asuransi (資格情報) yang saya simpan sebelumnya. Mohon diperiksa.
point-notice = Saya punya Pemberitahuan Asuransi (資格情報のお知らせ) dan { -card }. Mohon diperiksa.
point-shown = Saya bisa menunjukkan layar data asuransi (資格情報画面) di Mynaportal (マイナポータル). Mohon diperiksa.
# What of it the patient has. One sentence a line.
point-card = Kartu My Number (マイナンバーカード) saya ada di sini.
point-notice-only = Saya punya Pemberitahuan Asuransi (資格情報のお知らせ), tetapi tidak membawa Kartu My Number (マイナンバーカード).
point-no-card = Saya tidak membawa Kartu My Number (マイナンバーカード).
point-nothing = Tidak ada yang bisa saya tunjukkan.
# What the patient said they cannot show, and why.
point-reader-failed = Kartu My Number (マイナンバーカード) fisik saya juga tidak terbaca di pembaca kartu.
point-certificate-former = Surat Konfirmasi Asuransi (資格確認書) ini dari asuransi lama saya.
point-certificate-expired = Masa berlaku Surat Konfirmasi Asuransi (資格確認書) ini sudah lewat.
point-certificate-unseen = Saya punya Surat Konfirmasi Asuransi (資格確認書), tetapi sekarang tidak bisa menunjukkannya.
point-pdf-former = PDF data asuransi (資格情報) yang saya simpan itu dari asuransi lama saya.
point-pdf-unseen = Saya punya PDF data asuransi (資格情報), tetapi sekarang tidak bisa menunjukkannya.
point-screen-former = Layar data asuransi (資格情報画面) di Mynaportal (マイナポータル) menampilkan asuransi lama saya.
point-notice-former = Pemberitahuan Asuransi (資格情報のお知らせ) ini dari asuransi lama saya.
point-notice-expired = Masa berlaku Pemberitahuan Asuransi (資格情報のお知らせ) ini sudah lewat.
point-notice-unseen = Saya punya Pemberitahuan Asuransi (資格情報のお知らせ), tetapi sekarang tidak bisa menunjukkannya.
# The last line.
point-otherwise = Mohon periksa asuransi saya dengan cara lain.
point-declaration = Bisakah diperiksa dengan surat pernyataan (被保険者資格申立書)?
point-verbal = Saya pernah berobat di sini. Sejak itu asuransi saya tidak berubah. Mohon periksa dengan bertanya kepada saya (口頭確認).
point-on-paper = Mohon beri saya surat pernyataan kertas (被保険者資格申立書).
point-failed = Saya sudah mengisi surat pernyataan (被保険者資格申立書), tetapi belum tersimpan. Mohon diperiksa, atau beri saya yang kertas.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Lainnya

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Ketik nomor atau tanda, lalu tekan Enter.
plain-type = Ketik jawaban, lalu tekan Enter. Enter saja untuk melanjutkan. Untuk memilih nomor atau tanda, ketik / di depannya, misalnya /-.
plain-unknown = Nomor atau tanda itu tidak ada di sini.
