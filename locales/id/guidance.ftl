### Indonesian: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in full-width brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = Kartu My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Pemberitahuan Informasi Kepesertaan Asuransi (資格情報のお知らせ)
-certificate = Surat Konfirmasi Kepesertaan Asuransi (資格確認書)
-declaration = Surat Pernyataan Kepesertaan Asuransi (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. Ada gangguan jaringan atau perangkat. Ini bukan kesalahan Anda atau kartu Anda. Ada cara lain.
# F05 F06
say-certificate = 2. Sertifikat elektronik (電子証明書) dari { -card } sudah kedaluwarsa, atau chip IC-nya rusak. Ada cara lain.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = Mintalah dahulu resepsionis tetap mencoba kartu Anda. Selama 3 bulan setelah sertifikat elektronik (電子証明書) kedaluwarsa, kartu masih bisa dipakai sebagai kartu asuransi kesehatan.
# F13 F16
say-certificate-limit = Catatan: pada kasus 2. jangan tunjukkan layar informasi kepesertaan asuransi (資格情報画面) di { -mynaportal }. Dari sana hanya file PDF yang sudah Anda simpan sebelumnya yang bisa ditunjukkan. Anda bisa menunjukkan { -notice } bersama { -card }.
# F07
say-unconfirmed = 3. Tampil pesan seperti "kepesertaan yang berlaku tidak dapat dikonfirmasi" (有効な資格が確認できない). Ini belum tentu berarti Anda tidak punya asuransi.
# F09 F10 F11
say-unconfirmed-why = Pesan ini bisa tampil saat Anda sedang dalam proses pendaftaran ke penyelenggara asuransi (保険者) baru, misalnya setelah pindah kerja. Jika Anda pindah kerja atau sejenisnya, sebelum berobat periksalah di { -mynaportal } bahwa kepesertaan terbaru Anda sudah terdaftar. Untuk caranya, pilih "Lihat langkah".
# F31
say-smartphone = Ini cara untuk Myna Hokensho di smartphone (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = Jika Myna Hokensho di smartphone (スマホのマイナ保険証) tidak terbaca, dan Anda juga tidak membawa { -card } fisik, masuklah ke { -mynaportal } sekarang di sini dan tunjukkan layar informasi kepesertaan asuransi (資格情報画面). Jika Anda membawa kartu fisik, letakkan dahulu kartu itu di pembaca kartu.
# Not on the leaflet.
say-identity = Mohon beri tahu resepsionis. Petugas bisa melihat foto di kartu dan wajah Anda (目視確認). Ini sering terjadi dan bukan kesalahan Anda. Anda tidak perlu menulis formulir untuk ini.
# F08
say-other = Ada juga sebab lain selain yang ada di daftar. Beri tahu resepsionis kata-kata atau nomor yang tampil di pembaca kartu. Anda bisa melanjutkan tanpa mengetahui sebabnya.

## What you have

# F12
say-any-one = Cukup satu hal saja untuk ditunjukkan ke resepsionis. Setelah ini kami beri tahu yang mana.
# Not on the leaflet.
say-login-before = Pilih "Tidak" jika PIN Anda terkunci, jika Anda tidak tahu PIN, atau jika di kartu Anda tercetak 顔認証 (pengenalan wajah). Ada cara lain.
# F12
say-papers = Tunjukkan salah satu dari yang berikut ke resepsionis.
# F13 F14 F15 F16
say-paper-screen = Tunjukkan layar informasi kepesertaan asuransi (資格情報画面) di { -mynaportal }, atau file PDF yang sudah disimpan. Jika membawa { -card }, tunjukkan juga. Untuk caranya, pilih "Lihat langkah". Catatan: pada kasus 2. (sertifikat kedaluwarsa atau sejenisnya) hanya file PDF yang sudah disimpan sebelumnya yang bisa ditunjukkan.
# F17 F18 F19
say-paper-notice = Atau tunjukkan { -notice } bersama { -card }. Pemberitahuan itu saja tidak cukup.
# F20 F21
say-paper-notice-who = Orang yang memiliki { -myna } dikirimi Pemberitahuan ini tanpa perlu mengajukan.
# Not on the leaflet.
say-paper-certificate = Jika Anda punya { -certificate }, tunjukkan surat itu. Surat itu saja sudah cukup. Catatan: surat ini tidak disebut dalam selebaran Kementerian Kesehatan Jepang.
# F22 F23 F24 F25
say-paper-none = Jika tidak ada yang bisa ditunjukkan, sampaikan hal itu kepada resepsionis. Kepesertaan asuransi Anda lalu diperiksa dengan cara ini: pada kunjungan ulang dengan bertanya kepada Anda, pada kunjungan pertama dengan { -declaration } yang Anda isi.

## What to do now

# Not on the leaflet.
say-plan-certificate = Tunjukkan { -certificate } ke resepsionis. Surat itu saja sudah cukup. Catatan: surat ini tidak disebut dalam selebaran Kementerian Kesehatan Jepang.
# Not on the leaflet.
say-plan-reader = Letakkan { -card } fisik di pembaca kartu. Jika tidak terbaca, pilih "Saya tidak bisa" dan kami akan menunjukkan cara berikutnya.
# F14
say-plan-pdf = Buka file PDF yang sudah Anda simpan, dan tunjukkan ke resepsionis. Jika membawa { -card }, tunjukkan juga.
# No facts.
say-plan-login = Masuklah ke { -mynaportal } dan tunjukkan layar informasi kepesertaan asuransi (資格情報画面) ke resepsionis. Untuk caranya, pilih "Lihat langkah". Jika membawa { -card }, tunjukkan juga.
# F18 F19
say-plan-notice = Tunjukkan { -notice } ke resepsionis, bersama { -card }. Pemberitahuan itu saja tidak cukup.
# F22
say-plan-reception = Beri tahu resepsionis bahwa tidak ada yang bisa Anda tunjukkan. Resepsionis akan memeriksa asuransi Anda dengan cara lain.
# F26 F27 F28
say-assurance = Meskipun pendaftaran dengan { -myna } tidak bisa, Anda dapat menerima perawatan medis yang ditanggung asuransi dengan biaya tanggungan sendiri yang sesuai, jika kepesertaan asuransi Anda masih berlaku dan Anda mengikuti panduan ini.
# F29 F30
say-not-shared = Catatan: informasi perawatan medis, informasi obat, dan sejenisnya tidak dapat diberikan ke fasilitas kesehatan atau apotek. Mohon sampaikan sendiri obat apa yang Anda minum.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Tunjukkan hanya jika tertulis nama penyelenggara asuransi (保険者) Anda yang sekarang. Jika tertulis yang lama, atau Anda tidak yakin, beri tahu resepsionis.
# F16
say-caution-saved-before = Catatan: pada kasus 2. hanya PDF yang Anda simpan sebelum datang ke sini hari ini yang bisa ditunjukkan.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Jika pembaca kartu menampilkan bahwa kepesertaan yang berlaku tidak dapat dikonfirmasi (有効な資格が確認できない), tunjukkan hanya jika tertulis nama penyelenggara asuransi (保険者) Anda yang sekarang. Jika tidak yakin, beri tahu resepsionis.
# F16
say-caution-perhaps-certificate = Jika ternyata sebabnya 2. (sertifikat kedaluwarsa atau sejenisnya), beri tahu resepsionis. Dalam kasus itu hanya PDF yang sudah disimpan sebelumnya yang bisa ditunjukkan.

## Nothing to show

# F23 F24 F25
say-visit = Pada kunjungan ulang, resepsionis bertanya kepada Anda. Pada kunjungan pertama, Anda mengisi { -declaration }. Dengan cara ini kepesertaan asuransi diperiksa. Pilih "Ya" hanya jika Anda pernah berobat di sini dan asuransi Anda tidak berubah sejak itu.
# Not on the leaflet.
say-visit-changed = Asuransi Anda mungkin sudah berubah. Jika Anda pindah kerja, pindah rumah, atau sejenisnya, pilih "Tidak". Jika tidak yakin, pilih "Tidak yakin". Asuransi Anda yang lama tidak dapat dikonfirmasi.
# F23
say-verbal = Beri tahu resepsionis: "Saya pernah berobat di sini, dan asuransi saya tidak berubah." Pada kunjungan ulang, hal ini diperiksa dengan bertanya kepada Anda (口頭確認).
# F24 F25
say-declare = Pada kunjungan pertama, kepesertaan asuransi diperiksa dengan { -declaration } yang Anda isi. Anda bisa mengisinya di sini atau di kertas. Tunjukkan juga { -card } ke resepsionis.
# Not on the leaflet.
say-no-card = Beri tahu dahulu resepsionis bahwa Anda tidak membawa { -card }. Jika resepsionis meminta Anda mengisi surat pernyataan, Anda bisa mengisinya di sini.
# F35
say-shown = Biarkan layar informasi kepesertaan asuransi (資格情報画面) terbuka dan tunjukkan ke resepsionis. Jika membawa { -card }, tunjukkan juga.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = Langkah-langkah ini menampilkan informasi kepesertaan asuransi (資格情報) di { -mynaportal }. STEP 1: unduh aplikasi { -app }. Catatan: beberapa model smartphone tidak bisa memakainya. Jika ponsel Anda tidak bisa, tanyakan ke resepsionis.
# F39 F40 F41
say-step-download-iphone = Di iPhone, pindai kode QR dan unduh aplikasi dari App Store. Jika tidak bisa dipindai, cari 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Di ponsel Android, pindai kode QR dan unduh aplikasi dari Google Play. Jika tidak bisa dipindai, cari 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Nama aplikasi ini sekarang { -app }. Pengguna baru harus mendaftar sekali (利用登録) terlebih dahulu. Ponsel Anda harus memakai kunci layar.
# F43 F44
say-step-log-in = STEP 2: masuk ke { -mynaportal }. Buka aplikasi dan pilih 「ログイン」 (Masuk).
# Not on the leaflet.
say-step-log-in-lock = Jika tidak yakin dengan PIN Anda, jangan dicoba: tanyakan ke resepsionis. PIN yang salah 3 kali membuat kartu terkunci.
# F45 F46
say-step-log-in-card = Dengan { -card } fisik, masukkan PIN 4 digit (4桁の暗証番号) di ponsel Anda sendiri, lalu pindai kartu dengan ponsel itu. Jangan pernah memasukkan PIN Anda di mesin ini.
# F48 F49
say-step-log-in-phone = Catatan: dengan Kartu My Number (マイナンバーカード) di smartphone, jangan pakai kartu fisik. Dari 「ログイン」 (Masuk), masuklah dengan pemeriksaan wajah atau sidik jari di ponsel Anda, atau sejenisnya.
# F47
say-step-log-in-done = Sekarang Anda sudah masuk.
# F50 F51 F52
say-step-show = STEP 3: tampilkan informasi kepesertaan asuransi (資格情報) dan simpan di ponsel sebagai file PDF. Di bawah 「証明書」 (Sertifikat), pilih 「健康保険証」 (Kartu asuransi kesehatan). Informasi kepesertaan asuransi Anda akan tampil.
# F53 F55
say-step-show-save = Simpan di ponsel Anda sebagai PDF untuk lain kali. Catatan: cara menyimpan PDF berbeda-beda di tiap ponsel.
# F54
say-step-show-offline = Dengan PDF tersimpan di ponsel, Anda tetap tenang meskipun offline (tanpa internet).

## PIN

# F56 F57
say-pin-locked = Jika Anda salah memasukkan PIN 4 digit (4桁の暗証番号) dan PIN itu terkunci, aturlah ulang PIN di loket kantor kota, distrik, atau desa (市区町村の窓口) tempat catatan domisili (住民票) Anda berada, atau sejenisnya.
# F58 F59 F60
say-pin-store = Di minimarket, Anda terlebih dahulu perlu membuat reservasi di aplikasi khusus dan perlu kata sandi tanda tangan (署名用パスワード), 6 sampai 16 huruf dan angka. Hanya sebagian toko yang bisa. Jika Anda tahu kata sandi ini, PIN bisa diatur ulang dengan aplikasi khusus di smartphone dan mesin kios di minimarket. Jika tidak, pergilah ke kantor kota, distrik, atau desa (市区町村の窓口).
# F61
say-pin-details = Untuk rinciannya, pindai kode QR.
# F62
say-phone-pin-iphone = Jika Anda tidak tahu PIN { -card } di iPhone Anda, pindai kode QR ini.
# F63
say-phone-pin-android = Jika Anda tidak tahu PIN { -card } di ponsel Android Anda, pindai kode QR ini.

## Phone line and more

# F64 F65 F66
say-hotline = Telepon nomor bebas pulsa My Number: 0120-95-0178. Pilih 5 dan ikuti panduan suara. Panggilan ini gratis.
# F67 F68 F69
say-hotline-hours = Layanan telepon ini buka pada hari kerja (Senin sampai Jumat) pukul 9:30 sampai 20:00, dan pada Sabtu, Minggu, dan hari libur nasional Jepang pukul 9:30 sampai 17:30. Layanan tutup pada libur akhir tahun dan tahun baru (akhir Desember, awal Januari).
# F70
say-more = Untuk tahu lebih banyak tentang kartu asuransi kesehatan { -myna }, pindai kode QR.
# F71
say-issuer = Panduan ini berdasarkan selebaran Kementerian Kesehatan, Tenaga Kerja, dan Kesejahteraan Jepang (厚生労働省): "Untuk manusia, untuk kehidupan, untuk masa depan".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Atur ulang PIN 4 digit (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: beranda Badan Digital Jepang
# F63, the agency's top page.
link-phone-pin-android = Android: beranda Badan Digital Jepang
# F70
link-more = Kementerian: { -myna }
