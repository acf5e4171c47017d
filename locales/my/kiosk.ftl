### Burmese: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Burmese in Unicode, never Zawgyi, with Latin digits. Spaces stand between phrases only: the program breaks lines at words.
### Marks above, below and beside a letter take no column. A particle after a bracket is written after a space.
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = ဖုန်းဖြင့် ကြည့်ရန် スマホで見るページ
# F02. Two lines at most.
heading-causes = ဘာကြောင့် { -myna } ဖြင့် စာရင်းသွင်း၍ မရပါသလဲ။
heading-reader-codes = မည်သည့်နံပါတ် ပေါ်ခဲ့ပါသလဲ။
heading-code-001 = ကတ်ကို ထပ်မံ တင်ပါ
heading-code-002 = { -card } ကို တင်ပါ
heading-cause-certificate = လက်မှတ် (電子証明書) သို့မဟုတ် IC ချစ်ပ်ကြောင့် ဖြစ်သည့်အခါ
heading-cause-unconfirmed = အာမခံကို အတည်မပြုနိုင်သည့်အခါ
heading-cause-smartphone = ဖုန်းထဲရှိ ကတ် (スマホのマイナ保険証) ဖတ်၍ မရသည့်အခါ
heading-cause-identity = ဝန်ထမ်းက မျက်နှာကို ကြည့်၍ အတည်ပြုနိုင်ပါသည်
heading-topics = သိလိုသည့်အရာကို ရွေးပါ
heading-holdings = သင့်တွင် ရှိသမျှ အားလုံးကို ရွေးပါ
heading-login = ယခု { -mynaportal } သို့ လော့ဂ်အင် ဝင်နိုင်ပါသလား။
heading-papers = ကောင်တာတွင် ပြနိုင်သည့်အရာများ
heading-plan-certificate = အတည်ပြုလက်မှတ် (資格確認書) ကို ကောင်တာတွင် ပြပါ
heading-plan-reader = ကတ်အစစ်ကို ကတ်ဖတ်စက်ပေါ်တွင် တင်ပါ
heading-plan-pdf = သိမ်းထားသော PDF ကို ကောင်တာတွင် ပြပါ
heading-plan-login = မျက်နှာပြင် (資格情報画面) ကို ကောင်တာတွင် ပြပါ
heading-plan-notice = အသိပေးစာ (資格情報のお知らせ) နှင့် ကတ်ကို ပြပါ
heading-plan-reception = ကောင်တာဝန်ထမ်းအား ပြောပါ
heading-why = ဘာကြောင့် မပြနိုင်ပါသလဲ။
heading-details = အသေးစိတ် ရှင်းလင်းချက်
heading-visit = ဤနေရာတွင် ယခင်က ဆရာဝန်ပြဖူးပြီး အာမခံ မပြောင်းပါ။ ဟုတ်ပါသလား။
heading-verbal = အာမခံ မပြောင်းကြောင်း ကောင်တာသို့ ပြောပါ
heading-declare = ကြေညာလွှာ (被保険者資格申立書) ဖြင့် စစ်ဆေးနိုင်ပါသည်
heading-login-card = မည်သည့်ကတ်ဖြင့် လော့ဂ်အင် ဝင်ပါမည်လဲ။
heading-step-download = STEP 1 အက်ပ်ကို ဒေါင်းလုဒ်လုပ်ပါ
# F43
heading-step-log-in = STEP 2 Mynaportal (マイナポータル) သို့ လော့ဂ်အင်ဝင်ပါ
# F50
heading-step-show = STEP 3 အချက်အလက် (資格情報) ဖွင့်ပြီး PDF သိမ်းပါ
heading-shown = မျက်နှာပြင်ကို ကောင်တာတွင် ပြပါ
heading-pin-reset = ဂဏန်း 4 လုံး PIN (4桁の暗証番号) လော့ခ်ကျသည့်အခါ
heading-phone-pin = ဖုန်းထဲရှိ ကတ် (マイナンバーカード) ၏ PIN မသိသည့်အခါ
heading-hotline = My Number အခမဲ့ဖုန်း
heading-more = Myna အာမခံကတ် (マイナ保険証) အကြောင်း ပိုသိရန်
heading-purpose = ကိုယ်ရေးအချက်အလက်ကို ဘာအတွက် သုံးသည်ကို ဖတ်ပါ
heading-on-paper = ကောင်တာတွင် ကြေညာလွှာ စာရွက်ကို တောင်းပါ
heading-check = အဖြေများကို စစ်ပါ
heading-saving = သိမ်းနေပါသည်
heading-failed-refused = ကြေညာလွှာ ကောင်တာသို့ မရောက်သေးပါ
heading-failed-slow = သိမ်းရန် အချိန်ကြာနေပါသည်
heading-done = ဤနံပါတ်ကို ကောင်တာသို့ ပြောပါ
heading-ask = ဤမျက်နှာပြင်ကို ကောင်တာတွင် ပြပါ
heading-call = ကောင်တာကို ခေါ်နေပါသည်
heading-coming = ဝန်ထမ်း လာနေပါပြီ
heading-start-over = အစမှ ပြန်စပါမည်။ ဟုတ်ပါသလား။
heading-finish = အဆုံးသတ်ပါမည်။ ဟုတ်ပါသလား။
heading-idle = ဆက်သုံးနေပါသလား။
heading-staff-pin = ဝန်ထမ်း PIN ကို ထည့်ပါ

## Buttons

button-back = ပြန်သွားရန်
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = ဆက်သွားရန်
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count } ခု ရွေးပြီး)
button-more = ဆက်ဖတ်ရန်
button-more-any = More つづき
button-ask = ကောင်တာတွင် မေးရန်
button-ask-any = Help 受付に聞く
button-call = ဝန်ထမ်းခေါ်ရန်
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = အရောင် ပြောင်း
button-contrast-any = Colours 色
button-start-over = အစမှ ပြန်စရန်
button-agree = သဘောတူပါသည်
button-submit = ကောင်တာသို့ ပို့ရန်
button-finish = အဆုံးသတ်ရန်
button-stay = ဆက်သုံးပါမည်
button-steps = အဆင့်များ ကြည့်ရန်
button-shown = ပေါ်လာပါပြီ
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = ပြပြီးပါပြီ
button-return = မူလစာမျက်နှာသို့ ပြန်ရန်
button-unlock = ဖွင့်ရန်
button-change = ပြင်ရန်

## Choices: causes

# F03 F04
cause-network = ကွန်ရက် သို့မဟုတ် စက်ပစ္စည်း ချို့ယွင်းခြင်း
# F05 F06
cause-certificate = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန် (သို့) IC ချစ်ပ် ပျက်ခြင်း
# F07
cause-unconfirmed = “အာမခံကို အတည်မပြုနိုင်ပါ” (有効な資格が確認できない) စသည့်စာ ပေါ်ခြင်း
# F31
cause-smartphone = ဖုန်းထဲရှိ ကတ် (スマホのマイナンバーカード) ဖတ်၍ မရခြင်း
cause-identity = မျက်နှာ သို့မဟုတ် PIN ကို အတည်ပြု၍ မရခြင်း
# F08
cause-other = အခြား အကြောင်းရင်း သို့မဟုတ် မသိပါ
choice-reader-codes = ကတ်ဖတ်စက်တွင် နံပါတ် ပေါ်ခဲ့သည်
choice-topics = လုပ်နည်းအဆင့်များ၊ ဖုန်းနံပါတ် စသည်
code-001 = 001 ကတ်ကို ဖတ်၍ မရခဲ့ပါ
code-002 = 002 { -card } မဟုတ်သော ကတ် ဖြစ်သည်
code-006 = 006 အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ပြီ သို့မဟုတ် ပယ်ဖျက်ပြီ
code-unlisted = အခြား နံပါတ်

## Choices: more to read

# F36
choice-steps = { -mynaportal } တွင် အချက်အလက် (資格情報) ပြရန် အဆင့်များ
choice-papers = ကောင်တာတွင် ပြနိုင်သည့်အရာများ
choice-pin-reset = ဂဏန်း 4 လုံး PIN (4桁の暗証番号) လော့ခ်ကျသွားသည်
choice-phone-pin = ဖုန်းထဲရှိ { -card } ၏ PIN ကို မသိပါ
choice-hotline = My Number အခမဲ့ဖုန်း
choice-more = { -myna } အကြောင်း ပိုသိရန်
choice-details = အသေးစိတ်

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } အစစ်
# F18
holding-notice = { -notice }
holding-phone = စမတ်ဖုန်း
# F14
holding-pdf = သိမ်းထားသော အာမခံ အချက်အလက် (資格情報) PDF
holding-nothing = တစ်ခုမျှ မရှိပါ

## Choices: logging in

login-card = ဝင်နိုင်ပါသည် - ကတ်အစစ်နှင့် ဂဏန်း 4 လုံး PIN (4桁の暗証番号) ဖြင့်
login-phone = ဝင်နိုင်ပါသည် - ဖုန်းထဲရှိ { -card } ဖြင့်
login-no = မဝင်နိုင်ပါ - PIN မသိ၊ PIN လော့ခ်ကျ၊ လိုင်းမမိ စသည်
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = ဤလက်မှတ် (資格確認書) ကို မပြနိုင်ပါ
choice-cannot-reader = ကတ်အစစ်ကိုလည်း ဖတ်၍ မရပါ
choice-cannot-pdf = ဤ PDF ကို မပြနိုင်ပါ
choice-cannot-login = လော့ဂ်အင် မဝင်နိုင် သို့မဟုတ် မပြနိုင်ပါ
choice-cannot-notice = ဤအသိပေးစာနှင့် ကတ်ကို မပြနိုင်ပါ
why-former = ယခင် အာမခံမှ ဖြစ်သောကြောင့်
why-expired = သက်တမ်းကုန်ရက် ကျော်သွားသောကြောင့်
why-unseen = ယခု မပြနိုင်သောကြောင့်
# F23
visit-return = { -yes }၊ ယခင်က ဆရာဝန်ပြဖူးပြီး အာမခံ မပြောင်းပါ
# F24
visit-first = { -no }၊ ပထမဆုံးအကြိမ် လာသည် သို့မဟုတ် အာမခံ ပြောင်းသွားပြီ
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } အစစ်
login-card-on-phone = ဖုန်းထဲရှိ { -card }
choice-start-form = ကြေညာလွှာကို ဤနေရာတွင် ဖြည့်ရန်
choice-on-paper = စာရွက်တွင် ရေးရန်
choice-retry = ထပ်မံ ပို့ရန်
choice-go-back = { -no }၊ မူလစာမျက်နှာသို့ ပြန်သွားမည်
choice-confirm-start-over = { -yes }၊ ထည့်ထားသမျှ ဖျက်ပြီး အစမှ ပြန်စမည်
choice-confirm-finish = { -yes }၊ ထည့်ထားသမျှ ဖျက်ပြီး အဆုံးသတ်မည်
choice-larger = စာလုံး ချဲ့ရန်
choice-smaller = စာလုံး ချုံ့ရန်

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = ကွက်လပ်
cap-delete = ဖျက်
cap-clear = အားလုံးဖျက်
cap-no-day = ရက် မသိပါ
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = မေးခွန်း { $at } / { $of }
page = စာမျက်နှာ { $at } / { $of }
banner-title = ကောင်တာ လမ်းညွှန်
draft-note = မူကြမ်း ဘာသာပြန် ဖြစ်သည်။ ဂျပန်စာသာ အတည်ဖြစ်သည်။
# Heads the sentence for staff. 20 columns.
point-label = ကောင်တာဝန်ထမ်းအတွက်
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = တစ်ခု ရွေးပါ။
need-holding = သင့်တွင် ရှိသည့်အရာ သို့မဟုတ် “{ $choice }” ကို ရွေးပါ။
need-agree = သဘောတူပါက “{ $button }” ကို နှိပ်ပါ (ကီး +)။
need-submit = ပို့ရန် “{ $button }” ကို နှိပ်ပါ (ကီး +)။
need-shown = မျက်နှာပြင် ပေါ်လာပါက “{ $button }” ကို နှိပ်ပါ (ကီး +)။
need-showed = ကောင်တာတွင် ပြပြီးပါက “{ $button }” ကို နှိပ်ပါ (ကီး +)။
need-return = ဖတ်ပြီးပါက “{ $button }” ကို နှိပ်ပါ (ကီး +)။
need-finish = နံပါတ်ကို ပြောပြီးပါက “{ $button }” ကို နှိပ်ပါ (ကီး +)။
# On the page where answers are checked.
say-check-keys = ပြင်လိုပါက ထိုစာကြောင်းကို ရွေးပါ။ အားလုံး မှန်ပါက နောက်ဆုံးတွင် “{ $button }” ကို နှိပ်ပါ။
idle-countdown = ဤနေရာတွင် ရွေးထား၊ ထည့်ထားသမျှကို { $seconds } စက္ကန့်အကြာတွင် ဖျက်ပါမည်။
idle-why = ကိုယ်ရေးအချက်အလက်ကို ကာကွယ်ရန် ဖြစ်ပါသည်။ ဆက်သုံးရန် မျက်နှာပြင်ကို ထိပါ သို့မဟုတ် ကီးတစ်ခုခုကို နှိပ်ပါ။
ask-where = ဝန်ထမ်းအတွက် - လူနာသည် “{ $screen }” မျက်နှာပြင်ကို ကြည့်နေပါသည်။
ask-kept = ရွေးထား၊ ထည့်ထားသမျှ မပျောက်ပါ။
links-checked = ဝဘ်လိပ်စာများ စစ်ဆေးသည့်ရက် - { $date }
# F64 F65
hotline-number = { $number } (ဆက်မိပါက { $press } ကို နှိပ်ပါ)
# F67 F68
hotline-open = ယခု ဖုန်းခေါ်နိုင်ပါသည်။ ယနေ့ { $hour }:{ $minute } အထိ ဖြစ်ပါသည်။
hotline-closed = ယခု ဖုန်းလက်ခံချိန် မဟုတ်ပါ။ { $day }/{ $month } (ရက်/လ) { $hour }:{ $minute } မှ ဖုန်းခေါ်နိုင်ပါသည်။
# F69
hotline-perhaps = ဂျပန်နှစ်သစ်ကူး ပိတ်ရက် ဖြစ်နိုင်ပါသည်။ { $day }/{ $month } (ရက်/လ) { $hour }:{ $minute } မှ ဖုန်းခေါ်နိုင်ပါသည်။
done-number = သင့်နံပါတ်

## Texts

say-start-over = ဤနေရာတွင် ရွေးထား၊ ထည့်ထားသမျှ အားလုံးကို ဖျက်ပါမည်။ မဖျက်လိုပါက “{ -no }” ကို ရွေးပါ။
say-finish = ကောင်တာတွင် ပြပြီးမှ “{ -yes }” ကို ရွေးပါ။ ဤနေရာတွင် ရွေးထား၊ ထည့်ထားသမျှ အားလုံးကို ဖျက်ပါမည်။
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = ပို့ပြီးသော ကြေညာလွှာကို ပြန်ရုပ်သိမ်း၍ မရပါ။ နောက်မှ ကောင်တာသို့ ရောက်နိုင်ပါသည်။
say-saving = ခဏ စောင့်ပါ။
say-failed-refused = မသိမ်းရသေးကြောင်း ကောင်တာသို့ ပြောပါ။ အဖြေများ မပျောက်သေးပါ။ “ထပ်မံ ပို့ရန်” သို့မဟုတ် “စာရွက်တွင် ရေးရန်” ကို ရွေးပါ။
say-failed-slow = ဤအတိုင်း စောင့်ပါ သို့မဟုတ် ကောင်တာသို့ ပြောပါ။ အဖြေများ မပျောက်သေးပါ။ “ထပ်မံ ပို့ရန်” သို့မဟုတ် “စာရွက်တွင် ရေးရန်” ကိုလည်း ရွေးနိုင်ပါသည်။
say-done = ကြေညာလွှာ (被保険者資格申立書) သိမ်းပြီးပါပြီ။ နံပါတ်ကို မှတ်ထားပါ သို့မဟုတ် ရေးထားပါ။
# Not on the leaflet.
say-done-card = { -card } ကိုလည်း ကောင်တာသို့ ယူသွားပါ။
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = အာမခံ၏ သင်္ကေတနှင့် နံပါတ် (記号・番号) သိရပါက ကောင်တာသို့ ချက်ချင်း ပြောပါ။ ဂဏန်း 12 လုံး My Number မဟုတ်ပါ။
say-ask = ဤမျက်နှာပြင်ကို ကောင်တာဝန်ထမ်းအား ပြပါ။ ကူညီပေးပါမည်။
say-call = ဤနေရာတွင် စောင့်ပါ။
say-call-unanswered = ကောင်တာမှ မဖြေသေးပါ။
say-on-paper = ကောင်တာတွင် ကြေညာလွှာ စာရွက်ကို တောင်းယူပြီး ဖြည့်ပါ။
# Only while no declaration has been sent.
say-on-paper-unsent = ဤနေရာတွင် ထည့်ထားသမျှကို ကောင်တာသို့ မပို့ပါ။
say-paper-only = ယနေ့ ကြေညာလွှာကို စာရွက်တွင် ရေးပါ။ ကောင်တာတွင် တောင်းပါ။ ဤလမ်းညွှန်ကိုမူ ဖတ်နိုင်ပါသည်။
say-staff-pin = ဝန်ထမ်းဖြစ်ပါက PIN ကို ထည့်ပါ။ အခြားသူများသည် “ပြန်သွားရန်” ကို နှိပ်ပါ။
say-staff-pin-wrong = PIN မှားနေပါသည်။ ထပ်ထည့်ပါ။
say-staff-pin-locked = { $seconds } စက္ကန့် စောင့်ပြီးမှ ထပ်ထည့်ပါ။
# Not on the leaflet.
say-code-001 = ကတ်ကို အိတ်မှ ထုတ်ပြီး ကတ်ဖတ်စက်ပေါ်တွင် ပြားပြားတင်ပါ။ ဖတ်၍ ရပါက စာရင်းသွင်းနိုင်ပါသည်။ ဖတ်၍ မရပါက “{ button-next }” ကို နှိပ်ပါ။
# Not on the leaflet.
say-code-002 = အခြားကတ်ကို တင်မိပုံ ရပါသည်။ { -card } ကို တင်ပါ။ ဖတ်၍ မရပါက “{ button-next }” ကို နှိပ်ပါ။

## To show at reception. Staff read the Japanese text of the same name.

point-ask = တစ်ဆိတ်လောက်ပါ၊ အကူအညီ လိုပါတယ်။ Myna အာမခံကတ် (マイナ保険証) နဲ့ စာရင်းသွင်းလို့ မရခဲ့ပါဘူး။
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = ပြောတဲ့ ဘာသာစကားက { $language } ဖြစ်ပါတယ်။ ဂျပန်စာ ကောင်းကောင်း မဖတ်တတ်ပါဘူး။ Myna အာမခံကတ် (マイナ保険証) နဲ့ စာရင်းသွင်းလို့ မရပါဘူး။ ကူညီပေးပါ။
point-certificate-try = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်တာ သက်သက်ဆိုရင် အဲဒီနောက် 3 လ ကတ်ကို သုံးလို့ ရတယ်လို့ သိရပါတယ်။ ကတ်ကို နောက်တစ်ခါ စမ်းလို့ ရပါမလား။
point-identity = မျက်နှာ ဒါမှမဟုတ် PIN ကို အတည်ပြုလို့ မရခဲ့ပါဘူး။ ကတ်က ဓာတ်ပုံနဲ့ မျက်နှာကို မျက်စိနဲ့ ကြည့်ပြီး အတည်ပြုပေးပါ (目視確認)။
point-reader = ဖုန်းထဲက ကတ် (スマホのマイナ保険証) ကို ဖတ်လို့ မရခဲ့ပါဘူး။ My Number ကတ် (マイナンバーカード) အစစ်ကို စမ်းပါရစေ။
point-certificate = အာမခံ အတည်ပြုလက်မှတ် (資格確認書) ရှိပါတယ်။ ဒါနဲ့ စာရင်းသွင်းပေးပါ။
point-pdf = အရင်က သိမ်းထားတဲ့ အာမခံ အချက်အလက် (資格情報) PDF ဖြစ်ပါတယ်။ စစ်ဆေးပေးပါ။
point-notice = အာမခံ အသိပေးစာ (資格情報のお知らせ) နဲ့ My Number ကတ် (マイナンバーカード) ရှိပါတယ်။ စစ်ဆေးပေးပါ။
point-shown = Mynaportal (マイナポータル) ရဲ့ အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) ဖြစ်ပါတယ်။ စစ်ဆေးပေးပါ။
# What of it the patient has. One sentence a line.
point-card = My Number ကတ် (マイナンバーカード) ဒီမှာ ရှိပါတယ်။
point-notice-only = အာမခံ အသိပေးစာ (資格情報のお知らせ) ရှိပါတယ်။ ဒါပေမဲ့ My Number ကတ် (マイナンバーカード) မရှိပါဘူး။
point-no-card = My Number ကတ် (マイナンバーカード) မရှိပါဘူး။
point-nothing = ပြစရာ မရှိပါဘူး။
# What the patient said they cannot show, and why.
point-reader-failed = My Number ကတ် (マイナンバーカード) အစစ်ကိုလည်း ကတ်ဖတ်စက်နဲ့ ဖတ်လို့ မရခဲ့ပါဘူး။
point-certificate-former = ဒီ အာမခံ အတည်ပြုလက်မှတ် (資格確認書) က အရင် အာမခံရဲ့ လက်မှတ် ဖြစ်ပါတယ်။
point-certificate-expired = ဒီ အာမခံ အတည်ပြုလက်မှတ် (資格確認書) က သက်တမ်းကုန်ရက် ကျော်သွားပါပြီ။
point-certificate-unseen = အာမခံ အတည်ပြုလက်မှတ် (資格確認書) ရှိပါတယ်။ ဒါပေမဲ့ အခု မပြနိုင်ပါဘူး။
point-pdf-former = သိမ်းထားတဲ့ အာမခံ အချက်အလက် (資格情報) PDF က အရင် အာမခံရဲ့ PDF ဖြစ်ပါတယ်။
point-pdf-unseen = သိမ်းထားတဲ့ အာမခံ အချက်အလက် (資格情報) PDF ရှိပါတယ်။ ဒါပေမဲ့ အခု မပြနိုင်ပါဘူး။
point-screen-former = Mynaportal (マイナポータル) ရဲ့ အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) မှာ အရင် အာမခံ ပေါ်နေပါတယ်။
point-notice-former = ဒီ အာမခံ အသိပေးစာ (資格情報のお知らせ) က အရင် အာမခံရဲ့ စာ ဖြစ်ပါတယ်။
point-notice-expired = ဒီ အာမခံ အသိပေးစာ (資格情報のお知らせ) က သက်တမ်းကုန်ရက် ကျော်သွားပါပြီ။
point-notice-unseen = အာမခံ အသိပေးစာ (資格情報のお知らせ) ရှိပါတယ်။ ဒါပေမဲ့ အခု မပြနိုင်ပါဘူး။
# The last line.
point-otherwise = အခြားနည်းနဲ့ စစ်ဆေးပေးပါ။
point-declaration = ကြေညာလွှာ (被保険者資格申立書) နဲ့ စစ်ဆေးပေးလို့ ရပါမလား။
point-verbal = ဒီမှာ အရင်က ဆရာဝန်ပြဖူးပါတယ်။ အဲဒီကတည်းက အာမခံ မပြောင်းခဲ့ပါဘူး။ နှုတ်နဲ့ မေးပြီး စစ်ဆေးပေးပါ (口頭確認)။
point-on-paper = ကြေညာလွှာ (被保険者資格申立書) စာရွက် ပေးပါ။
point-failed = ကြေညာလွှာ (被保険者資格申立書) ကို မသိမ်းရသေးပါဘူး။ စစ်ဆေးပေးပါ။ ဒါမှမဟုတ် ကြေညာလွှာ စာရွက် ပေးပါ။

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = နောက်ထပ်

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = နံပါတ် သို့မဟုတ် သင်္ကေတကို ရိုက်ပြီး Enter ကီးကို နှိပ်ပါ။
plain-type = အဖြေကို ရိုက်ပြီး Enter ကီးကို နှိပ်ပါ။ Enter ကီးကိုသာ နှိပ်ပါက ရှေ့ဆက်သွားပါမည်။ နံပါတ် သို့မဟုတ် သင်္ကေတကို ရွေးရန် ရှေ့တွင် / ကို ရိုက်ပါ (ဥပမာ /-)။
plain-unknown = ထိုနံပါတ် သို့မဟုတ် သင်္ကေတ ဤနေရာတွင် မရှိပါ။
