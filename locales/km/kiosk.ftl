### Khmer: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Khmer with Latin digits. Spaces stand between phrases only: the program breaks lines at words, and U+200B is not allowed.
### Signs above, below and around a letter take no column.
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = ទំព័រមើលលើទូរសព្ទ スマホで見るページ
# F02. Two lines at most.
heading-causes = ករណីខាងក្រោម ចុះឈ្មោះដោយ { -myna } មិនបាន។ តើមួយណា?
heading-reader-codes = តើម៉ាស៊ីនអានកាតបង្ហាញលេខអ្វី?
heading-code-001 = សូមដាក់កាតម្ដងទៀត
heading-code-002 = សូមដាក់ { -card }
heading-cause-certificate = បើវិញ្ញាបនបត្រ (電子証明書) ឬបន្ទះឈីប IC មានបញ្ហា
heading-cause-unconfirmed = បើមិនអាចបញ្ជាក់ធានារ៉ាប់រងបាន
heading-cause-smartphone = បើអានកាតឌីជីថលក្នុងទូរសព្ទមិនបាន (スマホのマイナ保険証)
heading-cause-identity = បុគ្គលិកអាចមើលមុខលោកអ្នក ដើម្បីផ្ទៀងផ្ទាត់
heading-topics = តើលោកអ្នកចង់ដឹងអ្វី?
heading-holdings = សូមជ្រើសរើសអ្វីទាំងអស់ដែលលោកអ្នកមាន
heading-login = តើឥឡូវនេះ អាចចូលគណនី { -mynaportal } បានទេ?
heading-papers = អ្វីដែលអាចបង្ហាញនៅបញ្ជរចុះឈ្មោះ
heading-plan-certificate = សូមបង្ហាញលិខិតបញ្ជាក់ (資格確認書) នៅបញ្ជរចុះឈ្មោះ
heading-plan-reader = សូមដាក់កាតប្លាស្ទិកលើម៉ាស៊ីនអានកាត
heading-plan-pdf = សូមបង្ហាញ PDF ដែលបានរក្សាទុក នៅបញ្ជរចុះឈ្មោះ
heading-plan-login = សូមបង្ហាញអេក្រង់ព័ត៌មាន (資格情報画面) នៅបញ្ជរចុះឈ្មោះ
heading-plan-notice = សូមបង្ហាញលិខិតជូនដំណឹង (資格情報のお知らせ) និងកាត
heading-plan-reception = សូមប្រាប់បុគ្គលិកបញ្ជរចុះឈ្មោះ
heading-why = ហេតុអ្វីបានជាបង្ហាញមិនបាន?
heading-details = ព័ត៌មានលម្អិត
heading-visit = តើធ្លាប់ពិនិត្យជំងឺនៅទីនេះ ហើយធានារ៉ាប់រងនៅដដែលឬទេ?
heading-verbal = សូមប្រាប់បញ្ជរថា ធានារ៉ាប់រងនៅដដែល
heading-declare = អាចផ្ទៀងផ្ទាត់តាមទម្រង់ប្រកាស (被保険者資格申立書)
heading-login-card = តើលោកអ្នកចូលគណនីដោយកាតមួយណា?
heading-step-download = STEP 1 ទាញយកកម្មវិធី
# F43
heading-step-log-in = STEP 2 ចូលគណនី Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 បង្ហាញព័ត៌មាន (資格情報) និងរក្សាទុក PDF
heading-shown = សូមបង្ហាញអេក្រង់នៅបញ្ជរចុះឈ្មោះ
heading-pin-reset = បើលេខសម្ងាត់ PIN 4 ខ្ទង់ (4桁の暗証番号) ជាប់សោ
heading-phone-pin = មិនដឹង PIN នៃ { -card } ក្នុងទូរសព្ទ
heading-hotline = លេខទូរសព្ទឥតគិតថ្លៃ My Number
heading-more = ព័ត៌មានបន្ថែមអំពី Myna Hokensho (マイナ保険証)
heading-purpose = សូមអានថា ព័ត៌មានផ្ទាល់ខ្លួនប្រើសម្រាប់អ្វី
heading-on-paper = សូមសុំទម្រង់ប្រកាសជាក្រដាសនៅបញ្ជរ
heading-check = សូមពិនិត្យមើលចម្លើយ
heading-saving = កំពុងរក្សាទុក
heading-failed-refused = ទម្រង់ប្រកាសមិនទាន់ទៅដល់បញ្ជរទេ
heading-failed-slow = ការរក្សាទុកត្រូវការពេលយូរ
heading-done = សូមប្រាប់លេខនេះនៅបញ្ជរចុះឈ្មោះ
heading-ask = សូមបង្ហាញអេក្រង់នេះនៅបញ្ជរចុះឈ្មោះ
heading-call = កំពុងហៅបញ្ជរចុះឈ្មោះ
heading-coming = បុគ្គលិកកំពុងមក
heading-start-over = តើចង់ចាប់ផ្ដើមពីដំបូងវិញទេ?
heading-finish = តើចង់បញ្ចប់ទេ?
heading-idle = តើលោកអ្នកនៅប្រើទៀតទេ?
heading-staff-pin = សូមបញ្ចូលលេខសម្ងាត់របស់បុគ្គលិក

## Buttons

button-back = ត្រឡប់ក្រោយ
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = បន្ត
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (បានជ្រើសរើស { $count })
button-more = អានបន្ត
button-more-any = More つづき
button-ask = សួរបុគ្គលិក
button-ask-any = Help 受付に聞く
button-call = ហៅបុគ្គលិក
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = ប្ដូរពណ៌
button-contrast-any = Colours 色
button-start-over = ចាប់ផ្ដើមវិញ
button-agree = យល់ព្រម
button-submit = ផ្ញើទៅបញ្ជរ
button-finish = បញ្ចប់
button-stay = ខ្ញុំនៅប្រើទៀត
button-steps = មើលជំហាន
button-shown = បើកអេក្រង់បានហើយ
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = បានបង្ហាញហើយ
button-return = ត្រឡប់ទៅទំព័រមុន
button-unlock = ដោះសោ
button-change = កែ

## Choices: causes

# F03 F04
cause-network = បញ្ហាបណ្ដាញ ឬឧបករណ៍
# F05 F06
cause-certificate = វិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ឬបន្ទះឈីប IC ខូច
# F07
cause-unconfirmed = សារ «មិនអាចបញ្ជាក់ធានារ៉ាប់រងមានសុពលភាព» ជាដើម (有効な資格が確認できない)
# F31
cause-smartphone = អានកាតឌីជីថលក្នុងទូរសព្ទមិនបាន (スマホのマイナンバーカード)
cause-identity = ផ្ទៀងផ្ទាត់មុខ ឬលេខសម្ងាត់ PIN មិនបាន
# F08
cause-other = មូលហេតុផ្សេង ឬមិនដឹង
choice-reader-codes = ម៉ាស៊ីនអានកាតបានបង្ហាញលេខ
choice-topics = ជំហាន លេខទូរសព្ទ ជាដើម
code-001 = 001 អានកាតមិនបាន
code-002 = 002 មិនមែនជា { -card }
code-006 = 006 វិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) ផុតកំណត់ ឬត្រូវបានលុបចោល
code-unlisted = លេខផ្សេង

## Choices: more to read

# F36
choice-steps = ជំហានបង្ហាញព័ត៌មាន (資格情報) ក្នុង { -mynaportal }
choice-papers = អ្វីដែលអាចបង្ហាញនៅបញ្ជរចុះឈ្មោះ
choice-pin-reset = លេខសម្ងាត់ PIN 4 ខ្ទង់ (4桁の暗証番号) ជាប់សោ
choice-phone-pin = មិនដឹងលេខសម្ងាត់ PIN នៃ { -card } ក្នុងទូរសព្ទ
choice-hotline = លេខទូរសព្ទឥតគិតថ្លៃ My Number
choice-more = ព័ត៌មានបន្ថែមអំពី { -myna }
choice-details = លម្អិត

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } ប្លាស្ទិក
# F18
holding-notice = { -notice }
holding-phone = ទូរសព្ទដៃ (smartphone)
# F14
holding-pdf = PDF ព័ត៌មានធានារ៉ាប់រង (資格情報) ដែលបានរក្សាទុក
holding-nothing = គ្មានអ្វីទាំងនេះទេ

## Choices: logging in

login-card = { -yes }៖ ដោយកាតប្លាស្ទិក និងលេខសម្ងាត់ PIN 4 ខ្ទង់ (4桁の暗証番号)
login-phone = { -yes }៖ ដោយ { -card } ឌីជីថលក្នុងទូរសព្ទ
login-no = { -no }៖ មិនដឹងលេខសម្ងាត់ PIN, ជាប់សោ, គ្មានសេវាទូរសព្ទ ជាដើម
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = បង្ហាញលិខិតបញ្ជាក់នេះ (資格確認書) មិនបាន
choice-cannot-reader = កាតប្លាស្ទិកក៏អានមិនបានដែរ
choice-cannot-pdf = បង្ហាញ PDF នេះមិនបាន
choice-cannot-login = ចូលគណនី ឬបង្ហាញអេក្រង់មិនបាន
choice-cannot-notice = បង្ហាញលិខិតជូនដំណឹង និងកាតនេះមិនបាន
why-former = ព្រោះជារបស់ធានារ៉ាប់រងមុន
why-expired = ព្រោះផុតកំណត់ហើយ
why-unseen = ព្រោះឥឡូវនេះបង្ហាញមិនបាន
# F23
visit-return = { -yes }៖ ធ្លាប់ពិនិត្យជំងឺនៅទីនេះ ហើយធានារ៉ាប់រងនៅដដែល
# F24
visit-first = { -no }៖ មកលើកដំបូង ឬធានារ៉ាប់រងបានផ្លាស់ប្ដូរ
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } ប្លាស្ទិក
login-card-on-phone = { -card } ឌីជីថលក្នុងទូរសព្ទ
choice-start-form = បំពេញទម្រង់ប្រកាសនៅទីនេះ
choice-on-paper = សរសេរលើក្រដាស
choice-retry = ផ្ញើម្ដងទៀត
choice-go-back = ទេ ត្រឡប់ទៅទំព័រមុន
choice-confirm-start-over = បាទ/ចាស លុបអ្វីដែលបានបញ្ចូល ហើយចាប់ផ្ដើមពីដំបូងវិញ
choice-confirm-finish = បាទ/ចាស លុបអ្វីដែលបានបញ្ចូល ហើយបញ្ចប់
choice-larger = ពង្រីកអក្សរ
choice-smaller = បង្រួមអក្សរ

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = ដកឃ្លា
cap-delete = លុប
cap-clear = លុបទាំងអស់
cap-no-day = មិនដឹងថ្ងៃ
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = សំណួរ { $at } / { $of }
page = ទំព័រ { $at } / { $of }
banner-title = ការណែនាំនៅបញ្ជរចុះឈ្មោះ
draft-note = នេះជាសេចក្ដីព្រាងបកប្រែ។ អត្ថបទភាសាជប៉ុនជាគោល។
# Heads the sentence for staff. 20 columns.
point-label = ជូនបញ្ជរចុះឈ្មោះ
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = សូមជ្រើសរើសមួយ។
need-holding = សូមជ្រើសរើសអ្វីដែលលោកអ្នកមាន ឬ «{ $choice }»។
need-agree = បើយល់ព្រម សូមចុច «{ $button }» (គ្រាប់ចុច +)។
need-submit = ដើម្បីផ្ញើ សូមចុច «{ $button }» (គ្រាប់ចុច +)។
need-shown = ពេលអេក្រង់ចេញមក សូមចុច «{ $button }» (គ្រាប់ចុច +)។
need-showed = ក្រោយបង្ហាញនៅបញ្ជររួច សូមចុច «{ $button }» (គ្រាប់ចុច +)។
need-return = អានចប់ហើយ សូមចុច «{ $button }» (គ្រាប់ចុច +)។
need-finish = ក្រោយប្រាប់លេខរួច សូមចុច «{ $button }» (គ្រាប់ចុច +)។
# On the page where answers are checked.
say-check-keys = ដើម្បីកែ សូមជ្រើសរើសជួរនោះ។ បើត្រឹមត្រូវទាំងអស់ សូមចុច «{ $button }» នៅខាងចុង។
idle-countdown = អ្វីដែលបានជ្រើសរើស និងបញ្ចូលនៅទីនេះ នឹងត្រូវលុបក្នុង { $seconds } វិនាទីទៀត។
idle-why = នេះដើម្បីការពារព័ត៌មានផ្ទាល់ខ្លួន។ ដើម្បីប្រើបន្ត សូមប៉ះអេក្រង់ ឬចុចគ្រាប់ចុចណាមួយ។
ask-where = ជូនបុគ្គលិក៖ អ្នកជំងឺកំពុងមើលអេក្រង់ «{ $screen }»។
ask-kept = អ្វីដែលបានជ្រើសរើស និងបញ្ចូល នៅមានដដែល។
links-checked = ថ្ងៃពិនិត្យអាសយដ្ឋានគេហទំព័រ៖ { $date }
# F64 F65
hotline-number = { $number } (បន្ទាប់មកចុច { $press })
# F67 F68
hotline-open = ឥឡូវនេះ អាចទូរសព្ទបាន។ ថ្ងៃនេះដល់ម៉ោង { $hour }:{ $minute }។
hotline-closed = ឥឡូវនេះក្រៅម៉ោង។ បើកវិញថ្ងៃទី { $day } ខែ { $month } ម៉ោង { $hour }:{ $minute }។
# F69
hotline-perhaps = អាចឈប់សម្រាកចុងឆ្នាំ និងដើមឆ្នាំ។ អាចទូរសព្ទបាន ចាប់ពីថ្ងៃទី { $day } ខែ { $month } ម៉ោង { $hour }:{ $minute }។
done-number = លេខរបស់លោកអ្នក

## Texts

say-start-over = អ្វីទាំងអស់ដែលបានជ្រើសរើស និងបញ្ចូលនៅទីនេះ នឹងត្រូវលុប។ បើមិនចង់លុប សូមជ្រើសរើស «ទេ»។
say-finish = សូមជ្រើសរើស «បាទ/ចាស» ក្រោយបង្ហាញនៅបញ្ជររួច។ អ្វីទាំងអស់ដែលបានជ្រើសរើស និងបញ្ចូលនៅទីនេះ នឹងត្រូវលុប។
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = ទម្រង់ប្រកាសដែលបានផ្ញើហើយ ដកវិញមិនបានទេ។ វាអាចទៅដល់បញ្ជរចុះឈ្មោះនៅពេលក្រោយ។
say-saving = សូមរង់ចាំបន្តិច។
say-failed-refused = សូមប្រាប់បញ្ជរចុះឈ្មោះថា ទម្រង់ប្រកាសមិនទាន់បានរក្សាទុកទេ។ ចម្លើយមិនទាន់បាត់ទេ។ សូមជ្រើសរើស «ផ្ញើម្ដងទៀត» ឬ «សរសេរលើក្រដាស»។
say-failed-slow = សូមរង់ចាំនៅទីនេះ ឬប្រាប់បញ្ជរចុះឈ្មោះ។ ចម្លើយមិនទាន់បាត់ទេ។ លោកអ្នកក៏អាចជ្រើសរើស «ផ្ញើម្ដងទៀត» ឬ «សរសេរលើក្រដាស» បានដែរ។
say-done = ទម្រង់ប្រកាស (被保険者資格申立書) បានរក្សាទុកហើយ។ សូមចាំលេខនេះ ឬសរសេរទុក។
# Not on the leaflet.
say-done-card = សូមយក { -card } ទៅបញ្ជរចុះឈ្មោះផងដែរ។
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = ពេលដឹងសញ្ញា និងលេខធានារ៉ាប់រងសុខភាព (記号・番号) សូមប្រាប់បញ្ជរចុះឈ្មោះភ្លាម។ នេះមិនមែនជាលេខ My Number 12 ខ្ទង់ទេ។
say-ask = សូមបង្ហាញអេក្រង់នេះដល់បុគ្គលិកបញ្ជរចុះឈ្មោះ។ គាត់នឹងជួយលោកអ្នក។
say-call = សូមរង់ចាំនៅទីនេះ។
say-call-unanswered = បញ្ជរចុះឈ្មោះមិនទាន់ឆ្លើយទេ។
say-on-paper = សូមសុំទម្រង់ប្រកាសជាក្រដាសនៅបញ្ជរចុះឈ្មោះ ហើយបំពេញ។
# Only while no declaration has been sent.
say-on-paper-unsent = អ្វីដែលបានបញ្ចូលនៅទីនេះ មិនផ្ញើទៅបញ្ជរចុះឈ្មោះទេ។
say-paper-only = ថ្ងៃនេះ សូមបំពេញទម្រង់ប្រកាសលើក្រដាស។ សូមសុំនៅបញ្ជរចុះឈ្មោះ។ លោកអ្នកនៅតែអានការណែនាំនេះបាន។
say-staff-pin = បុគ្គលិក៖ សូមបញ្ចូលលេខសម្ងាត់។ អ្នកផ្សេង៖ សូមចុច «ត្រឡប់ក្រោយ»។
say-staff-pin-wrong = លេខសម្ងាត់មិនត្រឹមត្រូវ។ សូមបញ្ចូលម្ដងទៀត។
say-staff-pin-locked = សូមរង់ចាំ { $seconds } វិនាទី រួចបញ្ចូលម្ដងទៀត។
# Not on the leaflet.
say-code-001 = សូមយកកាតចេញពីស្រោម ហើយដាក់ឱ្យរាបលើម៉ាស៊ីនអានកាត។ បើអានបាន លោកអ្នកចុះឈ្មោះបាន។ បើអានមិនបាន សូមចុច «{ button-next }»។
# Not on the leaflet.
say-code-002 = ហាក់ដូចជាបានដាក់កាតផ្សេង។ សូមដាក់ { -card } លើម៉ាស៊ីនអានកាត។ បើអានមិនបាន សូមចុច «{ button-next }»។

## To show at reception. Staff read the Japanese text of the same name.

point-ask = សូមទោស សូមជួយខ្ញុំផង។ ចុះឈ្មោះដោយប្រើ Myna Hokensho (マイナ保険証) មិនបាន។
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = ភាសារបស់ខ្ញុំ៖ { $language }។ ខ្ញុំអានភាសាជប៉ុនមិនសូវបានទេ។ ចុះឈ្មោះដោយប្រើ Myna Hokensho (マイナ保険証) មិនបាន។ សូមជួយខ្ញុំផង។
point-certificate-try = ខ្ញុំឮថា បើផុតកំណត់តែវិញ្ញាបនបត្រអេឡិចត្រូនិក (電子証明書) កាតនៅប្រើបាន 3 ខែក្រោយនោះ។ តើអាចសាកកាតម្ដងទៀតបានទេ?
point-identity = ផ្ទៀងផ្ទាត់មុខ ឬលេខសម្ងាត់ PIN មិនបាន។ សូមមើលរូបថតលើកាត និងមុខខ្ញុំ ដើម្បីផ្ទៀងផ្ទាត់ (目視確認)។
point-reader = អានកាតឌីជីថលក្នុងទូរសព្ទ (スマホのマイナ保険証) មិនបាន។ សូមឱ្យខ្ញុំសាកកាត My Number (マイナンバーカード) ប្លាស្ទិក។
point-certificate = ខ្ញុំមានលិខិតបញ្ជាក់ធានារ៉ាប់រង (資格確認書)។ សូមចុះឈ្មោះដោយប្រើលិខិតនេះ។
point-pdf = នេះជា PDF ព័ត៌មានធានារ៉ាប់រង (資格情報) ដែលបានរក្សាទុកពីមុន។ សូមផ្ទៀងផ្ទាត់។
point-notice = ខ្ញុំមានលិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ) និង { -card }។ សូមផ្ទៀងផ្ទាត់។
point-shown = នេះជាអេក្រង់ព័ត៌មានធានារ៉ាប់រង (資格情報画面) នៃ Mynaportal (マイナポータル)។ សូមផ្ទៀងផ្ទាត់។
# What of it the patient has. One sentence a line.
point-card = កាត My Number (マイナンバーカード) នៅទីនេះ។
point-notice-only = ខ្ញុំមានលិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ) តែគ្មានកាត My Number (マイナンバーカード) ទេ។
point-no-card = ខ្ញុំគ្មានកាត My Number (マイナンバーカード) ទេ។
point-nothing = ខ្ញុំគ្មានអ្វីដែលអាចបង្ហាញបានទេ។
# What the patient said they cannot show, and why.
point-reader-failed = កាត My Number (マイナンバーカード) ប្លាស្ទិក ក៏ម៉ាស៊ីនអានកាតមិនអាចអានបានដែរ។
point-certificate-former = លិខិតបញ្ជាក់ធានារ៉ាប់រង (資格確認書) នេះ ជារបស់ធានារ៉ាប់រងមុន។
point-certificate-expired = លិខិតបញ្ជាក់ធានារ៉ាប់រង (資格確認書) នេះ ផុតកំណត់ហើយ។
point-certificate-unseen = ខ្ញុំមានលិខិតបញ្ជាក់ធានារ៉ាប់រង (資格確認書) តែឥឡូវនេះបង្ហាញមិនបាន។
point-pdf-former = PDF ព័ត៌មានធានារ៉ាប់រង (資格情報) ដែលបានរក្សាទុក ជារបស់ធានារ៉ាប់រងមុន។
point-pdf-unseen = ខ្ញុំមាន PDF ព័ត៌មានធានារ៉ាប់រង (資格情報) ដែលបានរក្សាទុក តែឥឡូវនេះបង្ហាញមិនបាន។
point-screen-former = អេក្រង់ព័ត៌មានធានារ៉ាប់រង (資格情報画面) នៃ Mynaportal (マイナポータル) បង្ហាញធានារ៉ាប់រងមុន។
point-notice-former = លិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ) នេះ ជារបស់ធានារ៉ាប់រងមុន។
point-notice-expired = លិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ) នេះ ផុតកំណត់ហើយ។
point-notice-unseen = ខ្ញុំមានលិខិតជូនដំណឹងអំពីធានារ៉ាប់រង (資格情報のお知らせ) តែឥឡូវនេះបង្ហាញមិនបាន។
# The last line.
point-otherwise = សូមផ្ទៀងផ្ទាត់ធានារ៉ាប់រងតាមវិធីផ្សេង។
point-declaration = តើអាចផ្ទៀងផ្ទាត់តាមទម្រង់ប្រកាស (被保険者資格申立書) បានទេ?
point-verbal = ខ្ញុំធ្លាប់ពិនិត្យជំងឺនៅទីនេះ ហើយតាំងពីពេលនោះមក ធានារ៉ាប់រងមិនបានផ្លាស់ប្ដូរទេ។ សូមសួរខ្ញុំផ្ទាល់មាត់ ដើម្បីផ្ទៀងផ្ទាត់ (口頭確認)។
point-on-paper = សូមឱ្យទម្រង់ប្រកាសជាក្រដាស (被保険者資格申立書) មកខ្ញុំផង។
point-failed = ទម្រង់ប្រកាស (被保険者資格申立書) មិនទាន់បានរក្សាទុកទេ។ សូមពិនិត្យមើល ឬឱ្យទម្រង់ប្រកាសជាក្រដាសមកខ្ញុំ។

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = ទៀត

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = សូមវាយលេខ ឬសញ្ញា រួចចុច Enter។
plain-type = សូមវាយចម្លើយ រួចចុច Enter។ ចុចតែ Enter នឹងបន្តទៅមុខ។ ដើម្បីជ្រើសរើសលេខ ឬសញ្ញា សូមវាយ / ពីមុខ (ឧទាហរណ៍ /-)។
plain-unknown = នៅទីនេះ គ្មានលេខ ឬសញ្ញានោះទេ។
