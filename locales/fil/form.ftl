### Filipino (Tagalog): the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Filipino version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Sino po ang sumasagot sa deklarasyong ito?
    .label = Ang sumagot (記入者)
    .hint = Ang mga susunod na tanong ay tungkol sa pasyente: ang taong nasa My Number Card (マイナンバーカード).
field-writer-name = Ano po ang pangalan ng sumasagot?
    .label = Pangalan ng sumagot (記入者の氏名)
    .hint = Ang taong sumasagot nito para sa pasyente.
field-writer-relation = Ano po kayo ng pasyente?
    .label = Relasyon (続柄)
    .hint = Halimbawa: nanay, asawa, anak, tagapag-alaga
field-name = Ano po ang pangalan ng pasyente?
    .label = Buong pangalan (氏名)
    .hint = Gaya ng nasa My Number Card (マイナンバーカード), sa Nihongo o sa letrang Latin. Isang linya, parehong ayos.
field-kana = Paano po binabasa ang pangalan ng pasyente sa kana?
    .label = Pangalan sa kana (フリガナ)
    .hint = Hiragana o katakana. Para madaling mahanap.
field-birth = Kailan po ipinanganak ang pasyente?
    .label = Petsa ng kapanganakan (生年月日)
    .hint = Buwan / araw / taon. Halimbawa: 3/15/1985
field-sex = Ano po ang kasarian ng pasyente?
    .label = Kasarian (性別)
    .hint = Piliin ang nasa My Number Card (マイナンバーカード). Kung gusto ninyong pag-usapan ito, piliin ang "Patulong po".
field-postcode = Ano po ang postal code?
    .label = Postal code (郵便番号)
    .hint = 7 digit, halimbawa 100-0001. Para ito sa address.
field-address = Ano po ang address ng pasyente?
    .label = Address (住所)
    .hint = Gaya ng nasa My Number Card (マイナンバーカード), kasama ang numero ng bahay at kuwarto.
field-phone = Sa anong numero ng telepono kayo matatawagan?
    .label = Numero ng telepono (連絡先)
    .hint = Numerong matatawagan sa araw, gaya ng 090-1234-5678 o 03-1234-5678. Numero sa ibang bansa: + at country code.
field-insured = May balidong insurance ng Japan ba ang pasyente?
    .label = May insurance (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), o para sa 75 pataas. Hindi kasali ang pribado. Di sigurado? Piliin ang "Hindi alam".
field-scheme = Anong klaseng insurance po ito?
    .label = Klase ng insurance (保険種別)
    .hint = Ang insurance ng pasyente. Kung kasama siya sa insurance ng pamilya, piliin ang insurance ng pamilya.
field-insurer = Ano po ang pangalan ng insurer (保険者)?
    .label = Pangalan ng insurer (保険者等名称)
    .hint = Hindi ang pasyente. Hal. Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), o siyudad.
field-workplace = Ano po ang pangalan ng lugar ng trabaho?
    .label = Lugar ng trabaho (事業所名)
    .hint = Kung nasa insurance ng pamilya ang pasyente, ang lugar ng trabaho ng kapamilyang may insurance.
field-issued = Kailan po dumating ang papel ng insurance?
    .label = Pagtanggap ng papel (交付を受けた時期)
    .hint = Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ) o ibang papel ng insurance ninyo ngayon.
field-share = Ilang porsiyento po ang binabayaran ng pasyente dito?
    .label = Porsiyento ng babayaran (一部負担金の割合)
    .hint = Karamihan ay 30%. Ang batang hindi pa pumapasok sa elementarya (Grade 1, shogakko) ay 20%. Ang edad 70 pataas ay 10% hanggang 30%.

## Choices

option-writer-self = Ang pasyente mismo
option-writer-family = Kapamilya, o kasamang dumating
option-writer-staff = Staff ng reception
option-sex-male = Lalaki (男)
option-sex-female = Babae (女)
option-insured-yes = Oo, mayroon
option-insured-no = Wala
option-scheme-employee = Empleyado at kapamilya (Shakai Hoken 社会保険、共済など)
option-scheme-national = Negosyo, estudyante, atbp. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = Edad 75 pataas, atbp. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Ibang insurance
option-issued-month = Wala pang 1 buwan
option-issued-earlier = Mahigit 1 buwan na
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Hindi alam (わからない)

## Answers

answer-empty = Walang sagot
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), edad { $age }
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (hindi alam ang araw)
date-no-month = { $date } (hindi alam ang buwan at araw)
# The button after those to choose a day: back to typing the date.
choice-retype-date = I-type ulit ang petsa

## What to correct

problem-heading = Pakitama po ito
problem-again = Mahirap po ba? Piliin ang "Patulong po" at tutulungan kayo ng reception.
problem-missing = { $field }: pakisagutan po. Kailangan ito sa deklarasyon.
problem-missing-asked = { $field }: pakisagutan po kung alam ninyo. Para iwanang blangko, piliin ulit ang "Susunod".
problem-too-long = { $field }: pakiiklian po, hanggang { $max } character lang.
problem-my-number = { $field }: huwag isulat dito ang My Number. Binura namin ang 12 digit na mukhang ganoon.
problem-not-kana = { $field }: pakisulat po sa hiragana o katakana lang.
# A name of digits or signs alone.
problem-not-a-name = { $field }: pakisulat po sa mga letra. Hindi puwede ang numero o simbolo lang.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: may isang character (外字) na hindi mai-print. Isulat po sa kana, o piliin ang "Patulong po".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: hindi mabasa ang mga letrang Burmese (Zawgyi). Isulat po sa letrang Latin (ABC), o piliin ang "Patulong po".
problem-not-a-date = { $field }: hindi namin nabasa ang petsa. Isulat po gaya ng Marso 15, 1985 o 3/15/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: isulat po ang taon nang 4 na digit, gaya ng 1985, o sa era ng Japan, gaya ng S60.
# One to four buttons stand below, and "Type the date again".
problem-which-day = { $field }: alin pong petsa ito? Piliin ang tama, o i-type ulit ang petsa.
# The button "day not known" stands below.
problem-no-day = { $field }: isulat din po ang araw. Kung hindi alam, piliin ang "hindi alam ang araw".
problem-no-month = { $field }: isulat din po ang buwan at araw. Kung hindi alam, piliin ang "hindi alam ang buwan at araw".
problem-no-such-day = { $field }: pakitingnan po ang buwan at araw. Wala sa kalendaryo ang araw na iyon.
problem-not-in-era = { $field }: pakitingnan po ang era at taon, o isulat gaya ng 3/15/1985. Wala sa era na iyon ang petsang iyon.
problem-future = { $field }: pakitingnan po ang taon. Mas huli pa ito kaysa ngayong araw.
problem-too-old = { $field }: pakitingnan po ang taon. Mahigit 125 taon na ang nakalipas mula sa araw na ito.
problem-not-a-postcode = { $field }: pakisulat po ang 7 digit, gaya ng 100-0001. Kung hindi alam, puwedeng iwanang blangko.
problem-not-a-phone = { $field }: isulat po ang numerong nagsisimula sa 0, gaya ng 090-1234-5678. Numero sa ibang bansa: + at country code.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: isulat po gaya ng 090-1234-5678 o +81 90-1234-5678. Binura namin ang 12 digit na walang +.
problem-not-chosen = { $field }: pumili po ng isa.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Itatala tungkol sa pasyente: pangalan at bigkas nito, kapanganakan, kasarian, postal code, address, telepono, insurance at trabaho. Tungkol sa sumasagot para sa kaniya: pangalan at relasyon. Pati kung ano ang hindi gumana, numero sa reader, mga dala, at kung narito ang card. Pati ang dating pagpunta, wika, oras, at numero sa reception.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Gagamitin lang ito para maningil sa insurance, mag-check nito, at magtanong sa insurer (保険者) at katulad na opisina. Paunawa ayon sa batas ng Japan (個人情報保護法21条2項).
say-purpose-who = Tatanggapin ito ng reception ng clinic. Ang kailangan lang sa pagsingil at pagtatanong ang sasabihin sa insurer (保険者), opisinang nagbabayad, at iba pa. Itatago ito hanggang makabayad ang insurance, at saka sisirain.
say-purpose-counted = Kung tatawag kayo ng tulong, makikita ng reception ang wika, screen at problema, hindi ang pangalan. Maaaring bilangin ang mga pagpunta nang walang pangalan. Itatago nang 3 taon kung sinong staff ang nagbukas, nag-print o kumuha ng deklarasyon, at kailan.
# Where [hospital] server is set, and only there.
say-purpose-server = Ipinapadala rin ang lahat ng ito sa server ng ospital na ito, at doon itinatago.
say-purpose-never = Huwag na huwag isulat ang 12-digit na My Number, PIN, o mga sintomas.
say-purpose-optional = Maliban sa pangalan, kapanganakan at ilan pa, sagutan lang po ang alam ninyo.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Ginagawa ko ang deklarasyong ito tungkol sa balidong health insurance, ayon sa mga sagot sa itaas. Totoo ang inilagay ko sa abot ng aking nalalaman.
say-field-optional = Puwede itong iwanang blangko.
