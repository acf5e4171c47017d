### Khmer: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Khmer with Latin digits. Spaces stand between phrases only: the program breaks lines at words, and U+200B is not allowed.
### Signs above, below and around a letter take no column. A word after a bracket is written after a space.
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = កាតធានារ៉ាប់រង Myna Hokensho (マイナ保険証)
-card = កាត My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = កម្មវិធី Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = លិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = លិខិតបញ្ជាក់ធានារ៉ាប់រង (資格確認書, Shikaku Kakuninsho)
-declaration = ទម្រង់ប្រកាសអំពីធានារ៉ាប់រង (被保険者資格申立書)
-yes = បាទ/ចាស
-no = ទេ
-unsure = មិនប្រាកដ

## Causes

# Not on the leaflet.
say-certificate = អាចចុះឈ្មោះតាមវិធីផ្សេងបាន។
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = បើផុតកំណត់តែវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) កាតនៅតែប្រើជាកាតធានារ៉ាប់រងបាន 3 ខែក្រោយនោះ។ សូមសួរបញ្ជរចុះឈ្មោះថា អាចសាកម្ដងទៀតបានឬទេ។
# F13 F16
say-certificate-limit = បើវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ឬបន្ទះឈីប IC ខូច បង្ហាញអេក្រង់ព័ត៌មានធានារ៉ាប់រង (資格情報画面) នៃ { -mynaportal } មិនបានទេ។ ពី Mynaportal អាចបង្ហាញបានតែឯកសារ PDF ដែលបានរក្សាទុកជាមុន។ { -notice } អាចបង្ហាញជាមួយ { -card } បាន។
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = បើ { -card } ប្លាស្ទិក ឬវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) របស់កាតនោះ ផុតកំណត់ កាតឌីជីថលក្នុងទូរសព្ទ (スマホのマイナ保険証) ក៏ប្រើមិនបានដែរ។
# Not on the leaflet.
say-unconfirmed = ធានារ៉ាប់រងរបស់លោកអ្នកអាចនៅមានដដែល។ អាចចុះឈ្មោះតាមវិធីផ្សេងបាន។
# F09 F10 F11
say-unconfirmed-why = សារនេះអាចចេញ ពេលកំពុងធ្វើបែបបទចូលស្ថាប័នធានារ៉ាប់រង (保険者) ថ្មី ក្រោយប្ដូរការងារ ជាដើម។ បើបានប្ដូរការងារ ជាដើម សូមមើលក្នុង { -mynaportal } មុនទៅពិនិត្យជំងឺ៖ តើធានារ៉ាប់រងថ្មីបំផុតបានចុះបញ្ជីហើយឬនៅ? ដើម្បីមើលជំហាន សូមចុច «{ choice-steps }» ខាងក្រោម។
# Not on the leaflet.
say-smartphone = បើមាន { -card } ប្លាស្ទិក សូមដាក់លើម៉ាស៊ីនអានកាតជាមុនសិន។
# F32 F33 F34 F35
say-smartphone-rule = បើអានកាតឌីជីថលក្នុងទូរសព្ទ (スマホのマイナ保険証) មិនបាន ហើយក៏គ្មាន { -card } ប្លាស្ទិក សូមចូលគណនី { -mynaportal } នៅទីនេះភ្លាម ហើយបង្ហាញអេក្រង់ព័ត៌មានធានារ៉ាប់រង (資格情報画面)។
# Not on the leaflet.
say-identity = បុគ្គលិកអាចមើលរូបថតលើកាត និងមុខលោកអ្នក ដើម្បីផ្ទៀងផ្ទាត់ (目視確認)។ រឿងនេះកើតឡើងញឹកញាប់ សូមកុំបារម្ភ។ មិនបាច់បំពេញទម្រង់ប្រកាសទេ។
# F08
say-other = កាតប្រើមិនបាន ដោយសារមូលហេតុផ្សេងក៏មាន។ សូមប្រាប់បញ្ជរចុះឈ្មោះ នូវពាក្យ ឬលេខដែលម៉ាស៊ីនអានកាតបានបង្ហាញ។

## What you have

# F12
say-any-one = មិនបាច់មានទាំងអស់ទេ។ សូមជ្រើសរើសឯកសារតាមឈ្មោះជាភាសាជប៉ុន។
# F18 F19
say-two-papers = ឯកសារពីរនេះ ឈ្មោះស្រដៀងគ្នា តែខុសគ្នា។ មានតែ { -certificate } ក៏អាចចុះឈ្មោះបាន។ { -notice } ត្រូវបង្ហាញជាមួយ { -card }។ មានតែលិខិតជូនដំណឹង មិនគ្រប់គ្រាន់ទេ។
# Not on the leaflet.
say-login-before = កាតប្លាស្ទិកដែលមានអក្សរ 顔認証 (ផ្ទៀងផ្ទាត់មុខ) ចូលគណនីមិនបានទេ។
# F12
say-papers = សូមបង្ហាញមួយក្នុងចំណោមខាងក្រោម នៅបញ្ជរចុះឈ្មោះ។
# F13 F14 F15 F16
say-paper-screen = សូមបង្ហាញអេក្រង់ព័ត៌មានធានារ៉ាប់រង (資格情報画面) នៃ { -mynaportal } ឬឯកសារ PDF ដែលបានរក្សាទុក។ បើមាន { -card } សូមបង្ហាញជាមួយគ្នា។ ដើម្បីមើលជំហាន សូមចុច «{ choice-steps }» ខាងក្រោម។ បើវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ជាដើម អាចបង្ហាញបានតែឯកសារ PDF ដែលបានរក្សាទុកជាមុន។
# F17 F18 F19
say-paper-notice = ឬសូមបង្ហាញ { -notice } ជាមួយ { -card }។ មានតែលិខិតជូនដំណឹង មិនគ្រប់គ្រាន់ទេ។
# F20 F21
say-paper-notice-who = អ្នកដែលមាន { -myna } នឹងទទួលបាន { -notice } ដោយមិនបាច់ដាក់ពាក្យសុំ។
# Not on the leaflet.
say-paper-certificate = បើមាន { -certificate } សូមបង្ហាញនៅបញ្ជរចុះឈ្មោះ។ មានតែលិខិតនេះ ក៏គ្រប់គ្រាន់។
# F22 F23 F24 F25
say-paper-none = បើបង្ហាញមួយណាក៏មិនបាន សូមប្រាប់បញ្ជរចុះឈ្មោះ។ យើងផ្ទៀងផ្ទាត់ធានារ៉ាប់រងដូចនេះ៖ បើធ្លាប់ពិនិត្យជំងឺនៅទីនេះ បុគ្គលិកនឹងសួរផ្ទាល់មាត់។ បើមកលើកដំបូង សូមបំពេញ { -declaration }។

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = សូមបង្ហាញ { -certificate } នៅបញ្ជរចុះឈ្មោះ។ មានតែលិខិតនេះ ក៏គ្រប់គ្រាន់។
# Not on the leaflet.
say-plan-reader = សូមដាក់ { -card } ប្លាស្ទិក លើម៉ាស៊ីនអានកាត។ បើអានមិនបាន សូមចុច «{ $cannot }» ដើម្បីមើលវិធីបន្ទាប់។
# F14
say-plan-pdf = សូមបើកឯកសារ PDF ដែលបានរក្សាទុក ហើយបង្ហាញនៅបញ្ជរចុះឈ្មោះ។ បើមាន { -card } សូមបង្ហាញជាមួយគ្នា។
# No facts.
say-plan-login = ពេលចូលគណនី { -mynaportal } ហើយ អេក្រង់នោះនឹងចេញមក។
# F18 F19
say-plan-notice = សូមបង្ហាញ { -notice } ជាមួយ { -card }។ មានតែលិខិតជូនដំណឹង មិនគ្រប់គ្រាន់ទេ។
# F22
say-plan-reception = សូមប្រាប់បញ្ជរចុះឈ្មោះថា អ្វីដែលត្រូវការ លោកអ្នកមានមិនគ្រប់ទេ។
# Not on the leaflet.
say-hand-over = សូមប្រគល់កាត និងឯកសារដែលលោកអ្នកមាន នៅបញ្ជរចុះឈ្មោះ។
# Not on the leaflet.
say-other-papers = បើមាន 受給者証, 医療証 (ជំនួយថ្លៃព្យាបាល) ឬ 限度額適用認定証 (កម្រិតថ្លៃព្យាបាល) សូមបង្ហាញផងដែរ។
# F26 F27 F28
say-assurance = ទោះបីចុះឈ្មោះដោយប្រើ { -myna } មិនបានក៏ដោយ លោកអ្នកអាចទទួលការព្យាបាលដោយធានារ៉ាប់រង ហើយបង់តែចំណែកត្រឹមត្រូវរបស់ខ្លួន។ ប៉ុន្តែ ធានារ៉ាប់រងត្រូវមានសុពលភាព ហើយលោកអ្នកត្រូវធ្វើតាមការណែនាំនេះ។
# F29 F30
say-not-shared = ព័ត៌មានអំពីការព្យាបាល និងថ្នាំ ជាដើម មិនទៅដល់មន្ទីរពេទ្យ គ្លីនិក និងឱសថស្ថានទេ។ សូមប្រាប់បុគ្គលិកថា លោកអ្នកកំពុងប្រើថ្នាំអ្វី។

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = សូមពិនិត្យមើលថា អ្វីដែលត្រូវបង្ហាញ ជារបស់ស្ថាប័នធានារ៉ាប់រងបច្ចុប្បន្ន (保険者) ឬទេ។ បើមិនប្រាកដ សូមសួរបញ្ជរចុះឈ្មោះ។
# F16
say-caution-saved-before = បើវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ឬបន្ទះឈីប IC ខូច អាចបង្ហាញបានតែ PDF ដែលបានរក្សាទុកមុនមកទីនេះថ្ងៃនេះ។
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = បើម៉ាស៊ីនអានកាតចេញសារ «មិនអាចបញ្ជាក់ធានារ៉ាប់រងមានសុពលភាព» ជាដើម (有効な資格が確認できない) សូមពិនិត្យមើលថា អ្វីដែលត្រូវបង្ហាញ ជារបស់ស្ថាប័នធានារ៉ាប់រងបច្ចុប្បន្ន (保険者) ឬទេ។
# F16
say-caution-perhaps-certificate = បើដឹងថា វិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ឬបន្ទះឈីប IC ខូច សូមប្រាប់បញ្ជរចុះឈ្មោះ។ ពេលនោះ អាចបង្ហាញបានតែ PDF ដែលបានរក្សាទុកជាមុន។
# Not on the leaflet.
say-caution-date = បើលើឯកសារនោះផ្ទាល់មានថ្ងៃផុតកំណត់ (有効期限) សូមពិនិត្យមើលថា ហួសថ្ងៃនោះឬនៅ។
say-caution-otherwise = ពិនិត្យហើយ បើបង្ហាញមិនបាន សូមចុច «{ $cannot }»។

## Nothing to show

# F23 F24 F25
say-visit = យើងផ្ទៀងផ្ទាត់ធានារ៉ាប់រងដូចនេះ៖ បើធ្លាប់ពិនិត្យជំងឺនៅទីនេះ បុគ្គលិកនឹងសួរផ្ទាល់មាត់។ បើមកលើកដំបូង សូមបំពេញ { -declaration }។
# Not on the leaflet.
say-visit-changed = ធានារ៉ាប់រងរបស់លោកអ្នកអាចបានផ្លាស់ប្ដូរ។ បើបានប្ដូរការងារ ឬប្ដូរទីលំនៅ ជាដើម សូមជ្រើសរើស «{ -no }»។ បើមិនប្រាកដ សូមជ្រើសរើស «{ -unsure }»។ យើងសួរ ព្រោះធានារ៉ាប់រងមុន ផ្ទៀងផ្ទាត់មិនបានទេ។
# F23
say-verbal = បើធ្លាប់ពិនិត្យជំងឺនៅទីនេះ បុគ្គលិកនឹងសួរផ្ទាល់មាត់ ដើម្បីផ្ទៀងផ្ទាត់ (口頭確認)។
# F24 F25
say-declare = បើមកលើកដំបូង សូមបំពេញ { -declaration } ដើម្បីផ្ទៀងផ្ទាត់ធានារ៉ាប់រង។
# Not on the leaflet.
say-declare-card = សូមបង្ហាញ { -card } នៅបញ្ជរចុះឈ្មោះផងដែរ។
# Not on the leaflet.
say-no-card = ជាមុនសិន សូមប្រាប់បញ្ជរចុះឈ្មោះថា ថ្ងៃនេះ លោកអ្នកបង្ហាញ { -card } មិនបានទេ។ បើបញ្ជរចុះឈ្មោះសុំ សូមបំពេញទម្រង់ប្រកាស។
# F35
say-shown = សូមទុកអេក្រង់ (資格情報画面) ឱ្យនៅបើក ហើយបង្ហាញនៅបញ្ជរចុះឈ្មោះ។ បើមាន { -card } សូមបង្ហាញជាមួយគ្នា។

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1៖ សូមទាញយក { -app }។ ទូរសព្ទខ្លះប្រើមិនបានទេ។ បើប្រើមិនបាន សូមសួរបញ្ជរចុះឈ្មោះ។
# F39 F40 F41
say-step-download-iphone = សូមស្កេនកូដ QR ហើយទាញយកពី App Store របស់ iPhone។ បើស្កេនមិនបាន សូមស្វែងរក 「マイナポータル」។
# F39 F40 F42
say-step-download-android = សូមស្កេនកូដ QR ហើយទាញយកពី Google Play របស់ Android។ បើស្កេនមិនបាន សូមស្វែងរក 「マイナポータル」។
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = បើប្រើកម្មវិធីនេះលើកដំបូង សូមចុះឈ្មោះប្រើកម្មវិធី (利用登録) ម្ដងជាមុនសិន។ វាខុសពីការចុះឈ្មោះអ្នកប្រើ (利用者登録) នៃ { -mynaportal }។ ទូរសព្ទត្រូវមានសោអេក្រង់ដែរ។
# Not on the leaflet.
say-step-download-publisher = សូមប្រើកម្មវិធីដែលអ្នកផ្ដល់ជា Digital Agency of Japan (デジタル庁)។ សូមប្រយ័ត្ន៖ កម្មវិធីក្លែងក្លាយខ្លះ មានឈ្មោះស្រដៀងគ្នា។
# F44
say-step-log-in = សូមបើកកម្មវិធី ហើយជ្រើសរើស 「ログイン」 (ចូលគណនី)។
# Not on the leaflet.
say-step-log-in-lock = បើមិនប្រាកដលេខសម្ងាត់ PIN សូមកុំបញ្ចូល សូមសួរបញ្ជរចុះឈ្មោះ។ បើបញ្ចូលខុស 3 ដង លេខសម្ងាត់ PIN នឹងជាប់សោ។
# F45 F46
say-step-log-in-card = បើប្រើ { -card } ប្លាស្ទិក សូមបញ្ចូលលេខសម្ងាត់ PIN 4 ខ្ទង់ (4桁の暗証番号) ក្នុងទូរសព្ទរបស់លោកអ្នកផ្ទាល់ ហើយស្កេនកាតដោយទូរសព្ទ។ សូមកុំបញ្ចូលលេខសម្ងាត់ PIN ក្នុងម៉ាស៊ីនណែនាំនេះ។
# F48 F49
say-step-log-in-phone = បើប្រើ { -card } ឌីជីថលក្នុងទូរសព្ទ មិនបាច់ប្រើកាតប្លាស្ទិកទេ។ សូមចុច 「ログイン」 (ចូលគណនី) រួចចូលគណនីដោយប្រើមុខ ឬស្នាមម្រាមដៃ ជាដើម លើទូរសព្ទ។
# F47
say-step-log-in-done = ពេលចូលគណនីរួច សូមចុច «{ button-next }»។
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = បើចូលគណនីមិនបាន សូមបិទរបៀបឯកជន ឬរបៀបសម្ងាត់នៃកម្មវិធីរុករក (プライベートブラウズ, シークレットモード)។ បើកម្មវិធីមិនបើក សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធី។ មិនចាំបាច់លុបកម្មវិធីទេ។
# F51 F52
say-step-show = ក្នុង 「証明書」 (ឯកសារបញ្ជាក់) សូមជ្រើសរើស 「健康保険証」 (កាតធានារ៉ាប់រងសុខភាព)។ ព័ត៌មានធានារ៉ាប់រង (資格情報) នឹងចេញមក។
# F53 F55
say-step-show-save = សូមរក្សាទុកជា PDF ក្នុងទូរសព្ទ សម្រាប់លើកក្រោយ។ របៀបរក្សាទុក PDF ខុសគ្នាតាមទូរសព្ទ។
# F54
say-step-show-offline = បើរក្សាទុក PDF ក្នុងទូរសព្ទ លោកអ្នកមិនបាច់បារម្ភ ទោះពេលគ្មានអ៊ីនធឺណិត (offline) ជាដើម។

## PIN

# F56 F57
say-pin-locked = បើបញ្ចូលលេខសម្ងាត់ PIN 4 ខ្ទង់ (4桁の暗証番号) ខុស ហើយជាប់សោ ត្រូវកំណត់លេខឡើងវិញ។ សូមទៅសាលាក្រុង ខណ្ឌ ឃុំ ឬភូមិ ជាដើម នៅជប៉ុន (市区町村の窓口, shiyakusho, kuyakusho) ដែលលោកអ្នកបានចុះអាសយដ្ឋាន (住民票)។
# F58 F59 F60
say-pin-store = នៅហាង konbini (コンビニ) ខ្លះ មានម៉ាស៊ីនដែលអាចកំណត់លេខឡើងវិញបាន។ ជាមុនសិន ត្រូវកក់ក្នុងកម្មវិធីពិសេសលើទូរសព្ទ។ ក៏ត្រូវមានពាក្យសម្ងាត់សម្រាប់ហត្ថលេខាអេឡិចត្រូនិក (署名用パスワード) ដែរ៖ អក្សរ និងលេខ 6 ដល់ 16 តួ។ បើមិនដឹងពាក្យសម្ងាត់នេះ សូមទៅសាលាក្រុង ខណ្ឌ ឃុំ ឬភូមិ (市区町村の窓口)។
# F61
say-pin-details = ដើម្បីដឹងលម្អិត សូមស្កេនកូដ QR។
# F62
say-phone-pin-iphone = បើមិនដឹងលេខសម្ងាត់ PIN នៃ { -card } ក្នុង iPhone សូមស្កេនកូដ QR នេះ។
# F63
say-phone-pin-android = បើមិនដឹងលេខសម្ងាត់ PIN នៃ { -card } ក្នុងទូរសព្ទ Android សូមស្កេនកូដ QR នេះ។

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = សូមទូរសព្ទទៅលេខឥតគិតថ្លៃ My Number { $number } រួចចុច { $press } ហើយធ្វើតាមការណែនាំជាសំឡេង។ ការណែនាំជាភាសាជប៉ុន។ មិនគិតថ្លៃទូរសព្ទទេ។
# F67 F68 F69
say-hotline-hours = ម៉ោងទទួលទូរសព្ទ៖ ថ្ងៃចន្ទ ដល់ថ្ងៃសុក្រ ពីម៉ោង { $weekday_from } ដល់ { $weekday_to }។ ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ និងថ្ងៃឈប់សម្រាកផ្លូវការជប៉ុន ពីម៉ោង { $holiday_from } ដល់ { $holiday_to }។ ចុងឆ្នាំ និងដើមឆ្នាំបិទ៖ ពីថ្ងៃទី { $from_day } ខែ { $from_month } ដល់ថ្ងៃទី { $to_day } ខែ { $to_month }។
# F70
say-more = ដើម្បីដឹងបន្ថែមអំពី { -myna } សូមស្កេនកូដ QR។
# F71
say-issuer = ការណែនាំនេះផ្អែកលើខិត្តប័ណ្ណនៃក្រសួងសុខាភិបាល ការងារ និងសុខុមាលភាពជប៉ុន (厚生労働省)៖ «ដើម្បីមនុស្ស ដើម្បីជីវភាព ដើម្បីអនាគត»។

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = កំណត់លេខសម្ងាត់ PIN 4 ខ្ទង់ឡើងវិញ (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone៖ ទំព័រដើមនៃទីភ្នាក់ងារឌីជីថល
# F63, the agency's top page.
link-phone-pin-android = Android៖ ទំព័រដើមនៃទីភ្នាក់ងារឌីជីថល
# F70
link-more = 厚生労働省៖ Myna Hokensho (マイナ保険証)
