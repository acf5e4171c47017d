### Khmer: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Khmer version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Khmer with Latin digits. Spaces stand between phrases only: the program breaks lines at words, and U+200B is not allowed.
### Signs above, below and around a letter take no column.
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = តើអ្នកណាកំពុងបំពេញទម្រង់នេះ?
    .label = អ្នកបំពេញ (記入者)
    .hint = ពីនេះទៅ សំណួរគឺអំពីអ្នកជំងឺ៖ អ្នកដែលមានឈ្មោះលើកាត My Number (マイナンバーカード)។
field-writer-name = តើអ្នកបំពេញទម្រង់ឈ្មោះអ្វី?
    .label = ឈ្មោះអ្នកបំពេញ (記入者の氏名)
    .hint = ឈ្មោះអ្នកដែលបំពេញជំនួសអ្នកជំងឺ។
field-writer-relation = តើលោកអ្នកត្រូវជាអ្វីនឹងអ្នកជំងឺ?
    .label = ត្រូវជាអ្វី (続柄)
    .hint = ឧទាហរណ៍ ម្ដាយ, ប្ដី, កូន, អ្នកថែទាំ
field-name = តើអ្នកជំងឺឈ្មោះអ្វី?
    .label = ឈ្មោះពេញ (氏名)
    .hint = សរសេរដូចលើកាត My Number (マイナンバーカード) ជាអក្សរឡាតាំង (ABC) ឬអក្សរជប៉ុន។
field-kana = តើឈ្មោះអ្នកជំងឺអានជា kana យ៉ាងដូចម្ដេច?
    .label = ឈ្មោះជា kana (フリガナ)
    .hint = សរសេរជា hiragana ឬ katakana។ ជួយឱ្យបញ្ជរចុះឈ្មោះងាយរក។
field-birth = តើអ្នកជំងឺកើតថ្ងៃ ខែ ឆ្នាំណា?
    .label = ថ្ងៃខែឆ្នាំកំណើត (生年月日)
    .hint = ថ្ងៃ / ខែ / ឆ្នាំគ្រិស្តសករាជ (AD)។ ឧទាហរណ៍ 15/3/1985
field-sex = តើអ្នកជំងឺជាប្រុស ឬស្រី?
    .label = ភេទ (性別)
    .hint = ជ្រើសរើសដូចលើកាត My Number (マイナンバーカード)។ បើចង់និយាយអំពីរឿងនេះ សូមចុច «សួរបុគ្គលិក»។
field-postcode = តើលេខកូដប្រៃសណីយ៍លេខអ្វី?
    .label = លេខកូដប្រៃសណីយ៍ (郵便番号)
    .hint = លេខ 7 ខ្ទង់ ឧទាហរណ៍ 100-0001។ លេខនេះអាចជួយបំពេញអាសយដ្ឋានមួយផ្នែក។
field-address = តើអាសយដ្ឋានរបស់អ្នកជំងឺនៅឯណា?
    .label = អាសយដ្ឋាន (住所)
    .hint = សរសេរដូចលើកាត My Number (マイナンバーカード) ជាមួយលេខផ្ទះ និងលេខបន្ទប់។
field-phone = តើអាចទាក់ទងតាមលេខទូរសព្ទណា?
    .label = លេខទូរសព្ទ (連絡先)
    .hint = លេខដែលទាក់ទងបានពេលថ្ងៃ ឧទាហរណ៍ 090-1234-5678, 03-1234-5678។ លេខបរទេស៖ សរសេរ + និងលេខកូដប្រទេសពីមុខ។
field-insured = តើអ្នកជំងឺមានធានារ៉ាប់រងសុខភាពជប៉ុនដែលមានសុពលភាពទេ?
    .label = មានធានារ៉ាប់រងឬទេ (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) ឬសម្រាប់អាយុ 75 ឆ្នាំឡើង ជាដើម។ មិនគិតធានារ៉ាប់រងឯកជន។ បើមិនប្រាកដ សូមជ្រើសរើស «មិនដឹង»។
field-scheme = តើជាធានារ៉ាប់រងប្រភេទណា?
    .label = ប្រភេទធានារ៉ាប់រង (保険種別)
    .hint = ធានារ៉ាប់រងរបស់អ្នកជំងឺ។ បើនៅក្នុងធានារ៉ាប់រងគ្រួសារ សូមជ្រើសរើសធានារ៉ាប់រងនោះ។
field-insurer = តើស្ថាប័នធានារ៉ាប់រង (保険者) ឈ្មោះអ្វី?
    .label = ឈ្មោះស្ថាប័នធានារ៉ាប់រង (保険者等名称)
    .hint = ឧទាហរណ៍ Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), ក្រុងដែលរស់នៅ។ មិនមែនឈ្មោះអ្នកជំងឺទេ។
field-workplace = តើកន្លែងធ្វើការឈ្មោះអ្វី?
    .label = កន្លែងធ្វើការ (事業所名)
    .hint = បើនៅក្នុងធានារ៉ាប់រងគ្រួសារ គឺកន្លែងធ្វើការរបស់សមាជិកគ្រួសារនោះ។
field-issued = តើឯកសារធានារ៉ាប់រងមកដល់ប្រហែលពេលណា?
    .label = ពេលទទួលឯកសារ (交付を受けた時期)
    .hint = ពេលទទួល Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ) ជាដើម នៃធានារ៉ាប់រងបច្ចុប្បន្ន។
field-share = តើអ្នកជំងឺបង់ប៉ុន្មានភាគរយនៅបញ្ជរ?
    .label = ភាគរយដែលត្រូវបង់ (一部負担金の割合)
    .hint = អ្នកភាគច្រើនបង់ 30%។ កុមារមុនចូលបឋមសិក្សា (shogakko) បង់ 20%។ អ្នកអាយុ 70 ឆ្នាំឡើងបង់ 10% ដល់ 30%។

## Choices

option-writer-self = អ្នកជំងឺផ្ទាល់
option-writer-family = គ្រួសារ ឬអ្នកមកជាមួយ
option-writer-staff = បុគ្គលិកបញ្ជរចុះឈ្មោះ
option-sex-male = ប្រុស (男)
option-sex-female = ស្រី (女)
option-insured-yes = មាន
option-insured-no = គ្មាន
option-scheme-employee = បុគ្គលិកក្រុមហ៊ុន មន្ត្រីរាជការ និងគ្រួសារ (Shakai Hoken 社会保険、共済など)
option-scheme-national = មុខរបរខ្លួនឯង សិស្សនិស្សិត គ្មានការងារ ជាដើម (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = អាយុ 75 ឆ្នាំឡើង ជាដើម (Koki Korei 後期高齢者医療制度)
option-scheme-other = ធានារ៉ាប់រងផ្សេង
option-issued-month = ក្នុងរយៈពេល 1 ខែចុងក្រោយ
option-issued-earlier = មុននោះ
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = មិនដឹង (わからない)

## Answers

answer-empty = ទុកទទេ
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }) អាយុ { $age } ឆ្នាំ
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (មិនដឹងថ្ងៃ)
date-no-month = { $date } (មិនដឹងថ្ងៃ និងខែ)
# The button after those to choose a day: back to typing the date.
choice-retype-date = បញ្ចូលថ្ងៃខែម្ដងទៀត

## What to correct

problem-heading = សូមកែចម្លើយនេះ
problem-again = បើពិបាក សូមចុច «សួរបុគ្គលិក»។ បុគ្គលិកបញ្ជរចុះឈ្មោះនឹងជួយលោកអ្នក។
problem-missing = { $field }៖ សូមបំពេញ។ ទម្រង់ប្រកាសត្រូវការចម្លើយនេះ។
problem-missing-asked = { $field }៖ សូមបំពេញ បើដឹង។ ដើម្បីទុកទទេ សូមចុច «បន្ត» ម្ដងទៀត។
problem-too-long = { $field }៖ សូមសរសេរឱ្យខ្លីជាងនេះ យ៉ាងច្រើន { $max } តួអក្សរ។
problem-my-number = { $field }៖ លេខ 12 ខ្ទង់ដូច My Number ត្រូវបានលុប។ សូមកុំសរសេរ My Number។
problem-not-kana = { $field }៖ សូមបញ្ចូលតែ hiragana ឬ katakana ប៉ុណ្ណោះ។
# A name of digits or signs alone.
problem-not-a-name = { $field }៖ សូមបញ្ចូលជាអក្សរ។ លេខ ឬសញ្ញាតែម្យ៉ាង មិនបានទេ។
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }៖ មានអក្សរមួយ (外字) ដែលបោះពុម្ពមិនបាន។ សូមបញ្ចូលអក្សរនោះជា kana ឬចុច «សួរបុគ្គលិក»។
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }៖ អានអក្សរភូមា (Zawgyi) នេះមិនបានទេ។ សូមបញ្ចូលជាអក្សរឡាតាំង (ABC) ឬចុច «សួរបុគ្គលិក»។
problem-not-a-date = { $field }៖ អានថ្ងៃខែនេះមិនបាន។ សូមបញ្ចូលដូចជា ថ្ងៃទី 15 ខែមីនា ឆ្នាំ 1985 ឬ 15/3/1985។
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }៖ សូមបញ្ចូលឆ្នាំ 4 ខ្ទង់ (AD) ដូចជា 1985 ឬតាមសករាជជប៉ុន ដូចជា S60។
# One to four buttons stand below, and "បញ្ចូលថ្ងៃខែម្ដងទៀត".
problem-which-day = { $field }៖ តើជាថ្ងៃខែណា? សូមជ្រើសរើសថ្ងៃត្រឹមត្រូវ ឬបញ្ចូលម្ដងទៀត។
# The button "day not known" stands below.
problem-no-day = { $field }៖ សូមបញ្ចូលថ្ងៃផង។ បើមិនដឹង សូមជ្រើសរើស «មិនដឹងថ្ងៃ»។
problem-no-month = { $field }៖ សូមបញ្ចូលថ្ងៃ និងខែផង។ បើមិនដឹង សូមជ្រើសរើស «មិនដឹងថ្ងៃ និងខែ»។
problem-no-such-day = { $field }៖ សូមពិនិត្យមើលថ្ងៃ និងខែ។ ប្រតិទិនគ្មានថ្ងៃនោះទេ។
problem-not-in-era = { $field }៖ សូមពិនិត្យមើលសករាជ និងឆ្នាំ ឬបញ្ចូលដូចជា 15/3/1985។ សករាជនោះគ្មានថ្ងៃនោះទេ។
problem-future = { $field }៖ សូមពិនិត្យមើលឆ្នាំ។ ថ្ងៃខែនោះមិនទាន់មកដល់ទេ។
problem-too-old = { $field }៖ សូមពិនិត្យមើលឆ្នាំ។ ថ្ងៃខែនោះ លើសពី 125 ឆ្នាំមុន។
problem-not-a-postcode = { $field }៖ សូមបញ្ចូលលេខ 7 ខ្ទង់ ដូចជា 100-0001។ បើមិនដឹង ទុកទទេក៏បាន។
problem-not-a-phone = { $field }៖ សូមបញ្ចូលលេខផ្ដើមដោយ 0 ដូចជា 090-1234-5678។ លេខបរទេស៖ សរសេរ + និងលេខកូដប្រទេសពីមុខ។
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }៖ សូមបញ្ចូលម្ដងទៀត ដូចជា 090-1234-5678 ឬ +81 90-1234-5678។ យើងបានលុបលេខ 12 ខ្ទង់គ្មាន +។
problem-not-chosen = { $field }៖ សូមជ្រើសរើសមួយ។

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = យើងកត់ត្រា៖ ឈ្មោះអ្នកជំងឺ និងរបៀបអាន, ថ្ងៃកំណើត, ភេទ, លេខកូដប្រៃសណីយ៍, អាសយដ្ឋាន, លេខទូរសព្ទ, ធានារ៉ាប់រងសុខភាព, កន្លែងធ្វើការ។ ឈ្មោះអ្នកបំពេញជំនួស និងត្រូវជាអ្វី។ មូលហេតុដែលចុះឈ្មោះមិនបាន, លេខលើម៉ាស៊ីនអានកាត, អ្វីដែលលោកអ្នកមាន, មានកាតឬទេ, ធ្លាប់ពិនិត្យជំងឺឬទេ, ភាសា, ម៉ោង, លេខលំដាប់។
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = ប្រើតែដើម្បីទាមទារថ្លៃព្យាបាលពីធានារ៉ាប់រង ផ្ទៀងផ្ទាត់ធានារ៉ាប់រង និងសួរស្ថាប័នធានារ៉ាប់រង (保険者) ជាដើម។ នេះជាការជូនដំណឹងតាមច្បាប់ជប៉ុនស្ដីពីការការពារព័ត៌មានផ្ទាល់ខ្លួន (個人情報保護法21条2項)។
say-purpose-who = បញ្ជរចុះឈ្មោះនៅទីនេះជាអ្នកទទួល។ យើងប្រាប់ស្ថាប័នធានារ៉ាប់រង (保険者) ស្ថាប័នពិនិត្យនិងបង់ប្រាក់ ជាដើម តែអ្វីដែលត្រូវការសម្រាប់ទាមទារ និងសួរ។ យើងរក្សាទុករហូតដល់ដឹងច្បាស់ថា ធានារ៉ាប់រងបានបង់ប្រាក់ រួចបំផ្លាញចោល។
say-purpose-counted = ពេលហៅបុគ្គលិក បញ្ជរឃើញភាសា អេក្រង់ និងមូលហេតុដែលចុះឈ្មោះមិនបាន តែមិនឃើញឈ្មោះ។ ចំនួនដងនៃការប្រើអាចត្រូវបានរាប់ ដោយមិនដឹងថាជាអ្នកណា។ បុគ្គលិកដែលបើក បោះពុម្ព ឬយកទម្រង់ប្រកាស និងពេលវេលា ត្រូវរក្សាទុក 3 ឆ្នាំ។
# Where [hospital] server is set, and only there.
say-purpose-server = ទាំងអស់នេះក៏ត្រូវបានផ្ញើទៅម៉ាស៊ីនមេរបស់មន្ទីរពេទ្យនេះ ហើយរក្សាទុកនៅទីនោះ។
say-purpose-never = សូមកុំសរសេរលេខ My Number (12 ខ្ទង់) លេខសម្ងាត់ PIN ឬរោគសញ្ញា។
say-purpose-optional = ក្រៅពីឈ្មោះ ថ្ងៃកំណើត ជាដើម បំពេញតែអ្វីដែលដឹង ក៏បាន។
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = ខ្ញុំសូមប្រកាសអំពីធានារ៉ាប់រងសុខភាពដែលមានសុពលភាព តាមចម្លើយខាងលើ។ អ្វីដែលខ្ញុំបានបំពេញ ជាការពិតតាមដែលខ្ញុំដឹង។
say-field-optional = ទុកទទេក៏បាន។
