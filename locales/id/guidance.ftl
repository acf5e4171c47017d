### Indonesian: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証, kartu asuransi kesehatan)
-card = Kartu My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Pemberitahuan Asuransi (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Surat Konfirmasi Asuransi (資格確認書, Shikaku Kakuninsho)
-declaration = Surat Pernyataan Kepesertaan Asuransi (被保険者資格申立書)
-yes = Ya
-no = Tidak
-unsure = Tidak yakin

## Causes

# Not on the leaflet.
say-certificate = Anda bisa dilayani dengan cara lain.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Jika hanya sertifikat elektronik (電子証明書) yang kedaluwarsa, kartu masih bisa dipakai sebagai kartu asuransi selama 3 bulan sesudahnya. Tanyakan ke resepsionis apakah bisa dicoba lagi.
# F13 F16
say-certificate-limit = Jika sertifikat elektronik (電子証明書) kedaluwarsa atau chip IC rusak, layar langsung { -mynaportal } tidak bisa dipakai. Dari sana, hanya file PDF yang sudah disimpan sebelumnya yang bisa ditunjukkan. Anda juga bisa menunjukkan { -notice } bersama { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Myna Hokensho di ponsel (スマホのマイナ保険証) juga tidak bisa dipakai lagi jika { -card } fisik atau sertifikat elektroniknya (電子証明書) kedaluwarsa.
# Not on the leaflet.
say-unconfirmed = Asuransi Anda mungkin masih berlaku. Anda bisa dilayani dengan cara lain.
# F09 F10 F11
say-unconfirmed-why = Pesan ini bisa tampil saat Anda sedang dalam proses masuk ke penyelenggara asuransi (保険者) baru, misalnya setelah pindah kerja. Apakah Anda pindah kerja atau sejenisnya? Sebelum berobat, periksalah di { -mynaportal } apakah asuransi terbaru Anda sudah tercatat. Untuk caranya, pilih "{ choice-steps }" di bawah.
# Not on the leaflet.
say-smartphone = Jika Anda membawa { -card } fisik, letakkan dahulu kartu itu di pembaca kartu.
# F32 F33 F34 F35
say-smartphone-rule = Apakah Myna Hokensho di ponsel (スマホのマイナ保険証) tidak terbaca, dan Anda juga tidak membawa { -card } fisik? Jika ya, masuklah ke { -mynaportal } sekarang di sini dan tunjukkan layar data asuransi (資格情報画面).
# Not on the leaflet.
say-identity = Petugas bisa mencocokkan foto di kartu dengan wajah Anda (目視確認). Ini sering terjadi, jadi jangan khawatir. Anda tidak perlu mengisi surat pernyataan.
# F08
say-other = Kartu juga bisa gagal dipakai karena sebab lain. Beri tahu resepsionis kata-kata atau nomor yang tampil di pembaca kartu.

## What you have

# F12
say-any-one = Tidak perlu semuanya. Pilih surat menurut judul Jepangnya.
# F18 F19
say-two-papers = Ada dua surat yang judulnya mirip. { -certificate }: surat ini saja cukup. { -notice }: tunjukkan bersama { -card }. Pemberitahuan saja tidak cukup.
# Not on the leaflet.
say-login-before = Kartu fisik yang bertuliskan 顔認証 (pengenalan wajah) tidak bisa dipakai untuk masuk.
# F12
say-papers = Tunjukkan salah satu dari yang berikut ke resepsionis.
# F13 F14 F15 F16
say-paper-screen = Tunjukkan layar data asuransi (資格情報画面) di { -mynaportal }, atau file PDF yang sudah disimpan. Jika membawa { -card }, tunjukkan juga. Untuk caranya, pilih "{ choice-steps }" di bawah. Jika sertifikat elektronik (電子証明書) kedaluwarsa atau sejenisnya, hanya file PDF yang sudah disimpan sebelumnya yang bisa ditunjukkan.
# F17 F18 F19
say-paper-notice = Atau tunjukkan { -notice } bersama { -card }. Pemberitahuan saja tidak cukup.
# F20 F21
say-paper-notice-who = { -notice } dikirim kepada orang yang memiliki { -myna }. Tidak perlu mengajukan permohonan.
# Not on the leaflet.
say-paper-certificate = Jika Anda punya { -certificate }, tunjukkan ke resepsionis. Surat ini saja cukup.
# F22 F23 F24 F25
say-paper-none = Jika tidak ada yang bisa ditunjukkan, sampaikan hal itu kepada resepsionis. Jika pernah berobat di sini, resepsionis bertanya kepada Anda. Jika baru pertama kali, Anda mengisi { -declaration }. Dengan cara itu asuransi diperiksa.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Tunjukkan { -certificate } ke resepsionis. Surat ini saja cukup.
# Not on the leaflet.
say-plan-reader = Letakkan { -card } fisik di pembaca kartu. Jika tidak terbaca, pilih "{ $cannot }" untuk melihat cara berikutnya.
# F14
say-plan-pdf = Buka file PDF yang disimpan dan tunjukkan ke resepsionis, bersama { -card } jika Anda membawanya.
# No facts.
say-plan-login = Layarnya tampil setelah Anda masuk ke { -mynaportal }.
# F18 F19
say-plan-notice = Tunjukkan { -notice } bersama { -card }. Pemberitahuan saja tidak cukup.
# F22
say-plan-reception = Beri tahu resepsionis bahwa yang diperlukan tidak lengkap.
# Not on the leaflet.
say-hand-over = Serahkan kartu dan surat yang Anda bawa kepada resepsionis.
# Not on the leaflet.
say-other-papers = Jika ada surat bantuan atau batas biaya berobat (受給者証, 医療証, 限度額適用認定証), tunjukkan juga.
# F26 F27 F28
say-assurance = Jika asuransi Anda masih berlaku dan Anda mengikuti panduan ini, Anda tetap bisa berobat dengan asuransi. Anda lalu hanya membayar bagian Anda yang semestinya, meskipun { -myna } tidak bisa dipakai.
# F29 F30
say-not-shared = Data perawatan, obat, dsb. tidak sampai ke fasilitas kesehatan atau apotek. Beri tahu petugas obat yang Anda minum.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Periksa apakah itu dari asuransi Anda yang sekarang (保険者). Jika ragu, tanyakan ke resepsionis.
# F16
say-caution-saved-before = Jika sertifikat elektronik (電子証明書) kedaluwarsa atau chip IC rusak, hanya PDF yang disimpan sebelum datang ke sini hari ini yang berlaku.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Jika pembaca kartu menampilkan "asuransi tidak terkonfirmasi" (有効な資格が確認できない) atau sejenisnya, periksa apakah yang ditunjukkan dari asuransi Anda yang sekarang (保険者).
# F16
say-caution-perhaps-certificate = Jika ternyata sertifikat elektronik (電子証明書) kedaluwarsa atau chip IC rusak, beri tahu resepsionis. Maka hanya PDF yang disimpan sebelum datang ke sini yang berlaku.
# Not on the leaflet.
say-caution-date = Jika di surat ada tanggal kedaluwarsa (有効期限), periksa apakah belum lewat.
say-caution-otherwise = Jika tidak bisa ditunjukkan, pilih "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = Jika pernah berobat di sini, resepsionis bertanya kepada Anda. Jika baru pertama kali, Anda mengisi { -declaration }. Dengan cara itu asuransi diperiksa.
# Not on the leaflet.
say-visit-changed = Asuransi Anda mungkin sudah berubah. Jika Anda pindah kerja, pindah rumah, dan sebagainya, pilih "{ -no }". Jika ragu, pilih "{ -unsure }". Sebabnya, pemeriksaan tidak bisa dilakukan dengan asuransi yang lama.
# F23
say-verbal = Jika pernah berobat di sini, asuransi diperiksa dengan bertanya kepada Anda (口頭確認).
# F24 F25
say-declare = Jika baru pertama kali, asuransi diperiksa dengan { -declaration } yang Anda isi.
# Not on the leaflet.
say-declare-card = Tunjukkan juga { -card } ke resepsionis.
# Not on the leaflet.
say-no-card = Beri tahu dahulu resepsionis bahwa hari ini Anda tidak bisa menunjukkan { -card }. Isi surat pernyataan jika diminta resepsionis.
# F35
say-shown = Biarkan layar (資格情報画面) terbuka dan tunjukkan ke resepsionis, bersama { -card } jika Anda membawanya.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: unduh { -app }. Beberapa model ponsel tidak bisa memakainya. Jika begitu, tanyakan ke resepsionis.
# F39 F40 F41
say-step-download-iphone = Pindai kode QR dan unduh dari App Store (iPhone). Jika tidak bisa dipindai, cari 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Pindai kode QR dan unduh dari Google Play (Android). Jika tidak bisa dipindai, cari 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Jika baru pertama memakai aplikasi ini, daftarkan pemakaian (利用登録) satu kali dahulu. Ini berbeda dari pendaftaran pengguna (利用者登録) { -mynaportal }. Ponsel juga harus memakai kunci layar.
# Not on the leaflet.
say-step-download-publisher = Pakailah aplikasi dari penerbit Digital Agency of Japan (デジタル庁). Ada aplikasi palsu dengan nama mirip.
# F44
say-step-log-in = Buka aplikasi dan pilih 「ログイン」 (Masuk).
# Not on the leaflet.
say-step-log-in-lock = Jika tidak yakin dengan PIN Anda, jangan dicoba: tanyakan ke resepsionis. Jika salah 3 kali, PIN akan terkunci.
# F45 F46
say-step-log-in-card = Dengan { -card } fisik, masukkan PIN 4 digit (4桁の暗証番号) di ponsel Anda sendiri, lalu pindai kartu dengan ponsel itu. Jangan masukkan PIN di mesin panduan (kios) ini.
# F48 F49
say-step-log-in-phone = Dengan Kartu My Number (マイナンバーカード) di ponsel, kartu fisik tidak diperlukan. Dari 「ログイン」 (Masuk), masuklah dengan wajah, sidik jari, dan sebagainya di ponsel Anda.
# F47
say-step-log-in-done = Setelah berhasil masuk, pilih "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Jika tidak bisa masuk, tutup mode penjelajahan pribadi atau samaran (プライベートブラウズ, シークレットモード). Jika aplikasi tidak terbuka, perbarui aplikasinya. Tidak perlu dihapus.
# F51 F52
say-step-show = Di 「証明書」 (Sertifikat), pilih 「健康保険証」 (Kartu asuransi kesehatan). Data asuransi Anda (資格情報) akan tampil.
# F53 F55
say-step-show-save = Simpan di ponsel sebagai PDF untuk lain kali. Cara menyimpan PDF berbeda-beda di tiap ponsel.
# F54
say-step-show-offline = Dengan PDF tersimpan di ponsel, Anda tetap tenang meskipun offline (tanpa internet).

## PIN

# F56 F57
say-pin-locked = Apakah PIN 4 digit (4桁の暗証番号) salah dimasukkan dan terkunci? Aturlah ulang di loket kantor kota atau desa (shiyakusho, kuyakusho, 市区町村の窓口) tempat Anda terdaftar sebagai penduduk di Jepang (住民票).
# F58 F59 F60
say-pin-store = Di sebagian konbini (minimarket), PIN bisa diatur ulang dengan mesin kios. Buat dahulu reservasi di aplikasi khusus di ponsel. Anda perlu kata sandi tanda tangan elektronik (署名用パスワード), 6 sampai 16 huruf dan angka. Jika tidak tahu kata sandi itu, pergilah ke loket kantor kota atau desa (市区町村の窓口).
# F61
say-pin-details = Untuk rinciannya, pindai kode QR.
# F62
say-phone-pin-iphone = Jika Anda tidak tahu PIN { -card } di iPhone Anda, pindai kode QR ini.
# F63
say-phone-pin-android = Jika Anda tidak tahu PIN { -card } di ponsel Android Anda, pindai kode QR ini.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Telepon nomor bebas pulsa My Number { $number }, tekan { $press } dan ikuti panduan suara. Panduannya berbahasa Jepang. Panggilan ini gratis.
# F67 F68 F69
say-hotline-hours = Jam telepon pada hari kerja (Senin sampai Jumat): pukul { $weekday_from } sampai { $weekday_to }. Pada Sabtu, Minggu, dan hari libur nasional Jepang: pukul { $holiday_from } sampai { $holiday_to }. Tutup pada libur akhir dan awal tahun, { $from_day }/{ $from_month } sampai { $to_day }/{ $to_month } (tanggal/bulan).
# F70
say-more = Untuk tahu lebih banyak tentang { -myna }, pindai kode QR.
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
link-more = 厚生労働省: Myna Hokensho (マイナ保険証)
