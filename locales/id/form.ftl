### Indonesian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Indonesian version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Siapa yang mengisi formulir ini?
    .label = Diisi oleh (記入者)
    .hint = Pertanyaan berikut tentang orang di Kartu My Number (マイナンバーカード), yaitu pasien.
field-writer-name = Siapa nama orang yang mengisi?
    .label = Nama pengisi (記入者の氏名)
    .hint = Orang yang mengisi formulir ini untuk pasien.
field-writer-relation = Apa hubungan Anda dengan pasien?
    .label = Hubungan (続柄)
    .hint = Misalnya ibu, suami, anak, perawat
field-name = Siapa nama pemilik kartu?
    .label = Nama lengkap (氏名)
    .hint = Seperti di Kartu My Number (マイナンバーカード), dengan huruf Jepang atau Latin. Satu baris, urutan yang sama.
field-kana = Bagaimana nama itu dibaca dalam kana?
    .label = Nama dalam kana (フリガナ)
    .hint = Agar Anda mudah ditemukan. Hiragana atau katakana.
field-birth = Kapan pemilik kartu lahir?
    .label = Tanggal lahir (生年月日)
    .hint = Urutannya tahun, bulan, tanggal. Misalnya 1985/1/2, 19850102, S60.1.2 atau 昭和60年1月2日
field-sex = Apa jenis kelamin pemilik kartu?
    .label = Jenis kelamin (性別)
    .hint = Pilih seperti di Kartu My Number (マイナンバーカード). Jika ingin membicarakannya, pilih "Tanya petugas".
field-postcode = Berapa kode posnya?
    .label = Kode pos (郵便番号)
    .hint = 7 digit, misalnya 100-0001.
field-address = Di mana alamat pemilik kartu?
    .label = Alamat (住所)
    .hint = Seperti di Kartu My Number (マイナンバーカード), dengan nomor rumah dan nomor kamar.
field-phone = Di nomor telepon berapa Anda bisa dihubungi?
    .label = Nomor telepon (連絡先)
    .hint = Nomor yang bisa dihubungi di siang hari. Misalnya 090-1234-5678 atau 03-1234-5678
field-insured = Apakah pemilik kartu punya asuransi yang berlaku?
    .label = Ada asuransi (保険証等の有無)
    .hint = Asuransi dari perusahaan, dari kota, atau untuk usia 75 tahun ke atas. Jika tidak yakin, pilih "Tidak tahu".
field-scheme = Jenis asuransi yang mana?
    .label = Jenis asuransi (保険種別)
    .hint = Asuransi pemilik kartu. Jika ia ikut asuransi keluarganya, pilih asuransi keluarga itu.
field-insurer = Apa nama penyelenggara asuransi (保険者)?
    .label = Nama penyelenggara (保険者等名称)
    .hint = Misalnya 全国健康保険協会, 健康保険組合 dari perusahaan, atau kota Anda.
field-workplace = Apa nama tempat kerjanya?
    .label = Tempat kerja (事業所名)
    .hint = Jika ikut asuransi keluarga, tempat kerja anggota keluarga itu.
field-issued = Sejak kapan asuransi ini mulai?
    .label = Sejak kapan (交付を受けた時期)
    .hint = Kapan Anda menerima surat atau kartu asuransi ini, misalnya 資格確認書 atau 資格情報のお知らせ.
field-share = Berapa persen yang Anda bayar di klinik?
    .label = Persentase biaya (一部負担金の割合)
    .hint = Kebanyakan orang membayar 30%. Anak yang belum masuk SD membayar 20%. Usia 70 tahun ke atas membayar 10% sampai 30%.

## Choices

option-writer-self = Pemilik kartu sendiri
option-writer-family = Keluarga atau orang yang mengantar
option-writer-staff = Petugas resepsionis
option-sex-male = Laki-laki (男)
option-sex-female = Perempuan (女)
option-insured-yes = Ya
option-insured-no = Tidak
option-scheme-employee = Karyawan atau pegawai negeri dan keluarganya (社会保険、共済など)
option-scheme-national = Wiraswasta, pelajar, tidak bekerja, dan lainnya (国民健康保険)
option-scheme-elderly = Usia 75 tahun ke atas dan beberapa lainnya (後期高齢者医療制度)
option-scheme-other = Asuransi lain
option-issued-month = Dalam 1 bulan terakhir
option-issued-earlier = Lebih lama dari itu
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Tidak tahu (わからない)

## Answers

answer-empty = Dikosongkan
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), usia { $age } tahun

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = tahun #, thn #
    .month = bulan #, bln #
    .day = tanggal #, tgl #
    .beside = lahir, pada
    .months = Januari, Jan | Februari, Feb, Peb | Maret, Mar | April, Apr | Mei | Juni, Jun | Juli, Jul | Agustus, Agu, Agt, Ags | September, Sep, Sept | Oktober, Okt | November, Nov | Desember, Des
    .full = { $day } { $name } { $year }
    .to-month = { $month }/{ $year }
    .to-year = tahun { $year }

## What to correct

problem-heading = Mohon perbaiki bagian ini
problem-again = Apakah sulit? Pilih "Tanya petugas" dan mereka akan membantu Anda.
problem-missing = { $field }: mohon diisi. Formulir memerlukannya.
problem-missing-asked = { $field }: mohon diisi jika Anda tahu. Untuk mengosongkannya, pilih "Berikutnya" sekali lagi.
problem-too-long = { $field }: mohon dipersingkat, paling banyak { $max } huruf.
problem-my-number = { $field }: jangan menulis My Number di sini. Kami menghapus 12 digit yang mirip itu.
problem-not-kana = { $field }: mohon tulis dengan hiragana atau katakana saja.
problem-not-a-date = { $field }: mohon tulis tahun, bulan, tanggal dengan urutan ini, seperti 1985/1/2 atau 昭和60年1月2日.
problem-no-such-day = { $field }: mohon periksa bulan dan tanggalnya. Tidak ada tanggal itu di kalender.
problem-not-in-era = { $field }: mohon periksa era dan tahunnya, atau tulis seperti 1985/1/2. Era itu tidak memiliki tanggal tersebut.
problem-future = { $field }: mohon periksa tahunnya. Tanggal ini sesudah hari ini.
problem-too-old = { $field }: mohon periksa tahunnya. Tanggal ini lebih dari 125 tahun yang lalu.
problem-not-a-postcode = { $field }: mohon tulis 7 digit, seperti 100-0001. Boleh juga dikosongkan.
problem-not-a-phone = { $field }: mohon tulis nomor yang diawali 0, seperti 090-1234-5678, atau diawali + untuk nomor luar negeri.
problem-not-chosen = { $field }: mohon pilih satu.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Kami menanyakan nama, tanggal lahir, jenis kelamin, alamat, nomor telepon, dan asuransi kesehatan.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Kami menggunakannya hanya untuk mengajukan klaim biaya perawatan, memeriksa kepesertaan asuransi, dan bertanya kepada penyelenggara asuransi (保険者) atau sejenisnya. Undang-undang pelindungan data pribadi meminta kami memberitahukan hal ini kepada Anda (個人情報保護法21条2項).
say-purpose-who = Hanya resepsionis klinik ini yang menerimanya. Data disimpan sampai klaim itu dibayar, lalu dimusnahkan.
say-purpose-never = Jangan pernah menulis My Number yang 12 digit, PIN, atau gejala penyakit.
say-purpose-optional = Isi yang Anda bisa. "Tidak tahu" juga sebuah jawaban. Anda juga bisa menulis di kertas.
say-check = Jika ada yang salah, pilih "Ubah".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Saya membuat pernyataan ini tentang asuransi kesehatan yang berlaku, sesuai jawaban di atas. Yang saya tulis benar sejauh yang saya ketahui.
say-field-optional = Bagian ini boleh dikosongkan.
