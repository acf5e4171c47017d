### Filipino (Tagalog): the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Filipino version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Sino po ang sumasagot sa form na ito?
    .label = Sumagot (記入者)
    .hint = Ang mga susunod na tanong ay tungkol sa taong nasa My Number Card (マイナンバーカード), ang pasyente.
field-writer-name = Ano po ang pangalan ng sumasagot?
    .label = Pangalan ng sumagot (記入者の氏名)
    .hint = Ang taong sumasagot nito para sa pasyente.
field-writer-relation = Ano po kayo ng pasyente?
    .label = Relasyon (続柄)
    .hint = Halimbawa: nanay, asawang lalaki, anak, tagapag-alaga
field-name = Ano po ang pangalan ng taong nasa card?
    .label = Buong pangalan (氏名)
    .hint = Gaya ng nasa My Number Card (マイナンバーカード), sa Hapon o sa letrang Latin. Isang linya, parehong ayos.
field-kana = Paano binabasa ang pangalan sa kana?
    .label = Pangalan sa kana (フリガナ)
    .hint = Para madali kayong mahanap. Hiragana o katakana.
field-birth = Kailan ipinanganak ang taong nasa card?
    .label = Petsa ng kapanganakan (生年月日)
    .hint = Taon, buwan, araw sa ganitong ayos. Halimbawa: 1985/1/2, 19850102, S60.1.2 o 昭和60年1月2日
field-sex = Ano po ang kasarian ng taong nasa card?
    .label = Kasarian (性別)
    .hint = Piliin ang nasa My Number Card (マイナンバーカード). Kung gusto ninyong pag-usapan ito, piliin ang "Magtanong".
field-postcode = Ano po ang postal code?
    .label = Postal code (郵便番号)
    .hint = 7 digit, halimbawa 100-0001.
field-address = Ano po ang tirahan ng taong nasa card?
    .label = Tirahan (住所)
    .hint = Gaya ng nasa My Number Card (マイナンバーカード), kasama ang numero ng bahay at kuwarto.
field-phone = Sa anong numero ng telepono kayo matatawagan?
    .label = Numero ng telepono (連絡先)
    .hint = Numerong matatawagan sa araw. Halimbawa: 090-1234-5678 o 03-1234-5678
field-insured = May balidong health insurance ba ang taong nasa card?
    .label = May insurance (保険証等の有無)
    .hint = Insurance ng kompanya, ng siyudad, o para sa edad 75 pataas. Kung hindi sigurado, piliin ang "Hindi alam".
field-scheme = Anong klaseng insurance po ito?
    .label = Klase ng insurance (保険種別)
    .hint = Ang insurance ng taong nasa card. Kung nakaseguro siya kasama ng pamilya, piliin ang insurance ng pamilya.
field-insurer = Ano ang pangalan ng insurer (保険者)?
    .label = Pangalan ng insurer (保険者等名称)
    .hint = Halimbawa: 全国健康保険協会, 健康保険組合 ng kompanya, o ang siyudad ninyo.
field-workplace = Ano ang pangalan ng lugar ng trabaho?
    .label = Lugar ng trabaho (事業所名)
    .hint = Kung nakaseguro kasama ng pamilya, ang lugar ng trabaho ng kapamilyang iyon.
field-issued = Kailan nagsimula ang insurance na ito?
    .label = Mula kailan (交付を受けた時期)
    .hint = Kung kailan ninyo natanggap ang papel o card ng insurance na ito, gaya ng 資格確認書 o 資格情報のお知らせ.
field-share = Ilang porsiyento ang binabayaran ninyo sa clinic?
    .label = Porsiyento ng bayad (一部負担金の割合)
    .hint = Karamihan ay nagbabayad ng 30%. Ang batang hindi pa nag-aaral ay 20%. Ang edad 70 pataas ay 10% hanggang 30%.

## Choices

option-writer-self = Ang taong nasa card
option-writer-family = Kapamilya, o kasamang dumating
option-writer-staff = Staff ng reception
option-sex-male = Lalaki (男)
option-sex-female = Babae (女)
option-insured-yes = Oo, mayroon
option-insured-no = Wala
option-scheme-employee = Empleyado, kawani ng gobyerno, at pamilya (社会保険、共済など)
option-scheme-national = May sariling negosyo, estudyante, walang trabaho (国民健康保険)
option-scheme-elderly = Edad 75 pataas at ilan pang iba (後期高齢者医療制度)
option-scheme-other = Ibang insurance
option-issued-month = Sa nakaraang isang buwan
option-issued-earlier = Mas maaga pa
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Hindi alam (わからない)

## Answers

answer-empty = Walang sagot
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), edad { $age }

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = mdy
    .years = ad
    .year = taon #
    .month = buwan #
    .day = araw #, ika-#, ika #
    .beside = ng, noong, ipinanganak
    .months = Enero, Ene | Pebrero, Peb | Marso, Mar | Abril, Abr | Mayo, May | Hunyo, Hun | Hulyo, Hul | Agosto, Ago | Setyembre, Set | Oktubre, Okt | Nobyembre, Nob | Disyembre, Dis
    .full = { $name } { $day }, { $year }
    .to-month = { $month }/{ $year }
    .to-year = { $year }

## What to correct

problem-heading = Pakitama po ito
problem-again = Mahirap po ba? Piliin ang "Magtanong" at tutulungan nila kayo.
problem-missing = { $field }: pakisagutan po. Kailangan ito ng form.
problem-missing-asked = { $field }: pakisagutan po kung alam ninyo. Para iwanang blangko, piliin ulit ang "Susunod".
problem-too-long = { $field }: pakiiklian po, hanggang { $max } character lang.
problem-my-number = { $field }: huwag isulat dito ang My Number. Binura namin ang 12 digit na mukhang ganoon.
problem-not-kana = { $field }: pakisulat po sa hiragana o katakana lang.
problem-not-a-date = { $field }: pakisulat po ang taon, buwan, araw sa ganitong ayos, gaya ng 1985/1/2 o 昭和60年1月2日.
problem-no-such-day = { $field }: pakitingnan po ang buwan at araw. Wala sa kalendaryo ang araw na iyon.
problem-not-in-era = { $field }: pakitingnan po ang era at taon, o isulat gaya ng 1985/1/2. Wala sa era na iyon ang araw na iyon.
problem-future = { $field }: pakitingnan po ang taon. Mas huli pa ito kaysa ngayong araw.
problem-too-old = { $field }: pakitingnan po ang taon. Mahigit 125 taon na ang nakalipas mula sa araw na ito.
problem-not-a-postcode = { $field }: pakisulat po ang 7 digit, gaya ng 100-0001. Puwede rin itong iwanang blangko.
problem-not-a-phone = { $field }: pakisulat po ang numerong nagsisimula sa 0, gaya ng 090-1234-5678, o sa + kung mula sa ibang bansa.
problem-not-chosen = { $field }: pumili po ng isa.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Itinatanong namin ang pangalan, petsa ng kapanganakan, kasarian, tirahan, numero ng telepono, at health insurance.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Ginagamit lang namin ito para mag-claim ng bayad sa pagpapagamot, mag-check ng eligibility, at magtanong sa insurer (保険者) o katulad nito. Hinihiling ng batas sa personal na impormasyon na sabihin namin ito sa inyo (個人情報保護法21条2項).
say-purpose-who = Reception lang ng clinic na ito ang tatanggap nito. Itatago ito hanggang mabayaran ang claim, at pagkatapos ay sisirain.
say-purpose-never = Huwag na huwag isulat ang 12-digit na My Number, ang PIN, o ang mga sintomas.
say-purpose-optional = Sagutan ang kaya ninyo. Sagot din ang "Hindi alam". Puwede rin kayong sumulat sa papel.
say-check = Kung may mali, piliin ang "Baguhin".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Ginagawa ko ang deklarasyong ito tungkol sa balidong health insurance, ayon sa mga sagot sa itaas. Totoo ang isinulat ko sa abot ng aking nalalaman.
say-field-optional = Puwede itong iwanang blangko.
