### Indonesian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Indonesian version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Siapa yang mengisi surat pernyataan ini?
    .label = Diisi oleh (記入者)
    .hint = Pertanyaan berikut tentang pasien: orang di Kartu My Number (マイナンバーカード).
field-writer-name = Siapa nama orang yang mengisi?
    .label = Nama pengisi (記入者の氏名)
    .hint = Orang yang mengisi untuk pasien.
field-writer-relation = Apa hubungan Anda dengan pasien?
    .label = Hubungan (続柄)
    .hint = Misalnya ibu, suami, anak, pengasuh
field-name = Siapa nama pasien?
    .label = Nama lengkap (氏名)
    .hint = Seperti di Kartu My Number (マイナンバーカード), dengan huruf Jepang atau Latin. Satu baris, urutan yang sama.
field-kana = Bagaimana nama pasien dibaca dalam kana?
    .label = Nama dalam kana (フリガナ)
    .hint = Hiragana atau katakana. Memudahkan resepsionis mencarinya.
field-birth = Kapan pasien lahir?
    .label = Tanggal lahir (生年月日)
    .hint = Tanggal / bulan / tahun. Misalnya 15/3/1985
field-sex = Apa jenis kelamin pasien?
    .label = Jenis kelamin (性別)
    .hint = Pilih seperti di Kartu My Number (マイナンバーカード). Jika ingin membicarakannya, pilih "Tanya petugas".
field-postcode = Berapa kode posnya?
    .label = Kode pos (郵便番号)
    .hint = 7 digit, misalnya 100-0001. Ini bisa mengisi sebagian alamat.
field-address = Di mana alamat pasien?
    .label = Alamat (住所)
    .hint = Seperti di Kartu My Number (マイナンバーカード), dengan nomor rumah dan nomor kamar.
field-phone = Di nomor telepon berapa Anda bisa dihubungi?
    .label = Nomor telepon (連絡先)
    .hint = Yang bisa dihubungi di siang hari, misalnya 090-1234-5678 atau 03-1234-5678. Nomor luar negeri: + dan kode negara.
field-insured = Apakah pasien punya asuransi Jepang yang berlaku?
    .label = Ada asuransi (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), atau untuk usia 75 ke atas. Bukan asuransi swasta. Jika tidak yakin, pilih "Tidak tahu".
field-scheme = Jenis asuransi yang mana?
    .label = Jenis asuransi (保険種別)
    .hint = Asuransi pasien. Jika pasien ikut asuransi keluarga, pilih asuransi keluarga itu.
field-insurer = Apa nama penyelenggara asuransi (保険者)?
    .label = Penyelenggara asuransi (保険者等名称)
    .hint = Bukan nama pasien. Misalnya Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), atau kota Anda.
field-workplace = Apa nama tempat kerjanya?
    .label = Tempat kerja (事業所名)
    .hint = Jika ikut asuransi keluarga, tempat kerja pemegang asuransinya.
field-issued = Kapan surat asuransi tiba?
    .label = Surat diterima (交付を受けた時期)
    .hint = Misalnya Shikaku Kakuninsho (資格確認書) atau Shikaku Joho no Oshirase (資格情報のお知らせ) dari asuransi yang sekarang.
field-share = Berapa persen yang dibayar pasien di sini?
    .label = Persentase yang dibayar (一部負担金の割合)
    .hint = Kebanyakan orang membayar 30%. Anak yang belum masuk SD (shogakko) 20%. Usia 70 tahun ke atas 10% sampai 30%.

## Choices

option-writer-self = Pasien sendiri
option-writer-family = Keluarga atau orang yang mengantar
option-writer-staff = Petugas resepsionis
option-sex-male = Laki-laki (男)
option-sex-female = Perempuan (女)
option-insured-yes = Ya
option-insured-no = Tidak
option-scheme-employee = Karyawan, pegawai negeri, keluarga (Shakai Hoken 社会保険、共済など)
option-scheme-national = Wiraswasta, pelajar, dsb. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = Usia 75 ke atas, dan lainnya (Koki Korei 後期高齢者医療制度)
option-scheme-other = Asuransi lain
option-issued-month = Dalam 1 bulan terakhir
option-issued-earlier = Lebih lama dari itu
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Tidak tahu (わからない)

## Answers

answer-empty = Dikosongkan
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), usia { $age } tahun
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (tanggal tidak diketahui)
date-no-month = { $date } (tanggal dan bulan tidak diketahui)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Isi ulang tanggal

## What to correct

problem-heading = Mohon perbaiki bagian ini
problem-again = Jika sulit, pilih "Tanya petugas". Petugas resepsionis akan membantu Anda.
problem-missing = { $field }: mohon diisi. Surat pernyataan memerlukannya.
problem-missing-asked = { $field }: mohon diisi jika Anda tahu. Untuk mengosongkannya, pilih "Berikutnya" sekali lagi.
problem-too-long = { $field }: mohon dipersingkat, paling banyak { $max } karakter.
problem-my-number = { $field }: 12 digit yang mirip My Number sudah dihapus. Jangan menulis My Number di sini.
problem-not-kana = { $field }: mohon tulis dengan hiragana atau katakana saja.
# A name of digits or signs alone.
problem-not-a-name = { $field }: mohon tulis dengan huruf. Angka atau tanda saja tidak diterima.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: ada huruf (外字) yang tidak bisa dicetak. Tulis huruf itu dengan kana, atau pilih "Tanya petugas".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: huruf Myanmar ini (Zawgyi) tidak bisa dibaca. Tulis dengan huruf Latin (ABC), atau pilih "Tanya petugas".
problem-not-a-date = { $field }: tanggal ini tidak terbaca. Mohon tulis seperti 15 Maret 1985 atau 15/3/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: mohon tulis tahun dengan 4 digit, seperti 1985, atau dengan era Jepang, seperti S60.
# One to four buttons stand below, and "Isi ulang tanggal".
problem-which-day = { $field }: tanggal yang mana? Pilih yang benar, atau isi lagi.
# The button "day not known" stands below.
problem-no-day = { $field }: mohon isi juga tanggalnya. Jika tidak tahu, pilih "tanggal tidak diketahui".
problem-no-month = { $field }: mohon isi juga tanggal dan bulannya. Jika tidak tahu, pilih "tanggal dan bulan tidak diketahui".
problem-no-such-day = { $field }: mohon periksa bulan dan tanggalnya. Tidak ada tanggal itu di kalender.
problem-not-in-era = { $field }: mohon periksa era dan tahunnya, atau tulis seperti 15/3/1985. Era itu tidak memiliki tanggal tersebut.
problem-future = { $field }: mohon periksa tahunnya. Tanggal ini sesudah hari ini.
problem-too-old = { $field }: mohon periksa tahunnya. Tanggal ini lebih dari 125 tahun yang lalu.
problem-not-a-postcode = { $field }: mohon tulis 7 digit, seperti 100-0001. Jika tidak tahu, boleh dikosongkan.
problem-not-a-phone = { $field }: mohon tulis nomor yang diawali 0, seperti 090-1234-5678. Nomor luar negeri: + dan kode negara.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: mohon tulis lagi seperti 090-1234-5678 atau +81 90-1234-5678. 12 digit tanpa + sudah dihapus.
problem-not-chosen = { $field }: mohon pilih satu.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Yang dicatat tentang pasien: nama dan cara bacanya, tanggal lahir, jenis kelamin, kode pos, alamat, telepon, asuransi, tempat kerja. Tentang orang yang mengisikan: nama dan hubungan. Juga: sebab kartu tidak bisa dipakai, nomor di pembaca kartu, yang Anda bawa, ada tidaknya kartu. Juga: pernah berobat atau belum, bahasa, waktu, nomor urut.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Data hanya untuk klaim biaya perawatan ke asuransi, memeriksa asuransi, dan bertanya kepada penyelenggara asuransi (保険者) dsb. Pemberitahuan menurut hukum Jepang tentang data pribadi (個人情報保護法21条2項).
say-purpose-who = Data diterima resepsionis klinik ini. Yang perlu untuk klaim dan pertanyaan diteruskan ke penyelenggara asuransi (保険者), lembaga pembayar, dsb. Disimpan sampai asuransi membayar, lalu dimusnahkan.
say-purpose-counted = Jika Anda memanggil petugas, resepsionis melihat bahasa, layar, dan sebab kartu tidak bisa dipakai, bukan nama. Jumlah kunjungan mungkin dihitung tanpa nama. Petugas yang membuka, mencetak, atau mengambil surat pernyataan dan waktunya disimpan 3 tahun.
# Where [hospital] server is set, and only there.
say-purpose-server = Semua ini juga dikirim ke server rumah sakit ini dan disimpan di sana.
say-purpose-never = Jangan tulis My Number (nomor 12 digit), PIN, atau gejala penyakit.
say-purpose-optional = Selain nama, tanggal lahir, dan sejenisnya, isi yang Anda tahu saja.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Saya membuat pernyataan ini tentang asuransi kesehatan yang berlaku, sesuai jawaban di atas. Yang saya isi benar sejauh yang saya ketahui.
say-field-optional = Bagian ini boleh dikosongkan.
