### Burmese: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Burmese in Unicode, never Zawgyi, with Latin digits. Spaces stand between phrases only: the program breaks lines at words.
### Marks above, below and beside a letter take no column. A particle after a bracket is written after a space.
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna အာမခံကတ် (マイナ保険証)
-card = My Number ကတ် (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna အက်ပ် (マイナアプリ、旧マイナポータルアプリ)
-notice = အာမခံ အသိပေးစာ (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = အာမခံ အတည်ပြုလက်မှတ် (資格確認書, Shikaku Kakuninsho)
-declaration = အာမခံ ကြေညာလွှာ (被保険者資格申立書)
-yes = ဟုတ်ပါသည်
-no = မဟုတ်ပါ
-unsure = မသေချာပါ

## Causes

# Not on the leaflet.
say-certificate = အခြားနည်းဖြင့် စာရင်းသွင်းနိုင်ပါသည်။
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သာ သက်တမ်းကုန်ပါက ထို့နောက် 3 လအတွင်း ကတ်ကို အာမခံကတ်အဖြစ် သုံးနိုင်ပါသည်။ ထပ်မံ စမ်းနိုင်၊ မစမ်းနိုင် ကောင်တာတွင် မေးပါ။
# F13 F16
say-certificate-limit = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ပါက သို့မဟုတ် IC ချစ်ပ် ပျက်ပါက { -mynaportal } ၏ အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) ကို ပြ၍ မရပါ။ Mynaportal မှ ကြိုတင်သိမ်းထားသော PDF ဖိုင်ကိုသာ ပြနိုင်ပါသည်။ { -notice } ကိုမူ { -card } နှင့်အတူ ပြနိုင်ပါသည်။
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = { -card } အစစ် သို့မဟုတ် ၎င်း၏ အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ပါက ဖုန်းထဲရှိ ကတ် (スマホのマイナ保険証) ကိုလည်း သုံး၍ မရတော့ပါ။
# Not on the leaflet.
say-unconfirmed = သင့်အာမခံ ရှိနေဆဲ ဖြစ်နိုင်ပါသည်။ အခြားနည်းဖြင့် စာရင်းသွင်းနိုင်ပါသည်။
# F09 F10 F11
say-unconfirmed-why = အလုပ် စသည် ပြောင်းပြီးနောက် အာမခံအဖွဲ့ (保険者) အသစ်သို့ ဝင်ရန် လုပ်ဆောင်နေစဉ် ဤစာ ပေါ်တတ်ပါသည်။ အလုပ် စသည် ပြောင်းခဲ့ပါက ဆရာဝန် မပြမီ { -mynaportal } တွင် ကြည့်ပါ။ အသစ်ဆုံး အာမခံကို မှတ်ပုံတင်ပြီး၊ မပြီး စစ်ပါ။ လုပ်နည်း အသေးစိတ်ကို ကြည့်ရန် အောက်ရှိ “{ choice-steps }” ကို နှိပ်ပါ။
# Not on the leaflet.
say-smartphone = { -card } အစစ် ရှိပါက ကတ်ဖတ်စက်ပေါ်တွင် ဦးစွာ တင်ပါ။
# F32 F33 F34 F35
say-smartphone-rule = ဖုန်းထဲရှိ ကတ် (スマホのマイナ保険証) ကို ဖတ်၍ မရဘဲ { -card } အစစ်လည်း မရှိပါက ဤနေရာတွင် ယခု { -mynaportal } သို့ လော့ဂ်အင်ဝင်ပါ။ ထို့နောက် အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) ကို ပြပါ။
# Not on the leaflet.
say-identity = ကောင်တာဝန်ထမ်းက ကတ်ပေါ်ရှိ ဓာတ်ပုံနှင့် သင့်မျက်နှာကို ကြည့်၍ အတည်ပြုနိုင်ပါသည် (目視確認)။ ဤသို့ ဖြစ်လေ့ရှိသဖြင့် မစိုးရိမ်ပါနှင့်။ ကြေညာလွှာ ဖြည့်ရန် မလိုပါ။
# F08
say-other = ကတ်ဖြင့် စာရင်းသွင်း၍ မရသည့် အခြား အကြောင်းရင်းများလည်း ရှိပါသည်။ ကတ်ဖတ်စက်တွင် ပေါ်ခဲ့သော စာ သို့မဟုတ် နံပါတ်ကို ကောင်တာသို့ ပြောပါ။

## What you have

# F12
say-any-one = အားလုံး ရှိရန် မလိုပါ။ စာရွက်များကို ဂျပန်ခေါင်းစဉ် ကြည့်၍ ရွေးပါ။
# F18 F19
say-two-papers = ဤစာရွက် 2 မျိုးသည် ခေါင်းစဉ် ဆင်တူသော်လည်း မတူပါ။ { -certificate } တစ်ခုတည်းဖြင့် စာရင်းသွင်းနိုင်ပါသည်။ { -notice } ကို { -card } နှင့်အတူ ပြပါ။ အသိပေးစာ တစ်ခုတည်းဖြင့် မလုံလောက်ပါ။
# Not on the leaflet.
say-login-before = 「顔認証」 (မျက်နှာဖြင့် အတည်ပြုခြင်း) ဟု ရေးထားသော ကတ်အစစ်ဖြင့် လော့ဂ်အင် မဝင်နိုင်ပါ။
# F12
say-papers = အောက်ပါတို့အနက် တစ်ခုခုကို ကောင်တာတွင် ပြပါ။
# F13 F14 F15 F16
say-paper-screen = { -mynaportal } ၏ အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) သို့မဟုတ် သိမ်းထားသော PDF ဖိုင်ကို ပြပါ။ { -card } ရှိပါက အတူ ပြပါ။ လုပ်နည်း အသေးစိတ်ကို ကြည့်ရန် အောက်ရှိ “{ choice-steps }” ကို နှိပ်ပါ။ အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ခြင်း စသည် ဖြစ်ပါက ကြိုတင်သိမ်းထားသော PDF ဖိုင်ကိုသာ ပြနိုင်ပါသည်။
# F17 F18 F19
say-paper-notice = သို့မဟုတ် { -notice } ကို { -card } နှင့်အတူ ပြပါ။ အသိပေးစာ တစ်ခုတည်းဖြင့် မလုံလောက်ပါ။
# F20 F21
say-paper-notice-who = { -notice } ကို { -myna } ရှိသူများထံ လျှောက်ထားစရာ မလိုဘဲ ပေးပို့ပါသည်။
# Not on the leaflet.
say-paper-certificate = { -certificate } ရှိပါက ကောင်တာတွင် ပြပါ။ ၎င်းတစ်ခုတည်းဖြင့် လုံလောက်ပါသည်။
# F22 F23 F24 F25
say-paper-none = မည်သည့်အရာကိုမျှ မပြနိုင်ပါက မပြနိုင်ကြောင်း ကောင်တာသို့ ပြောပါ။ အာမခံကို ဤသို့ စစ်ဆေးပါသည်။ ယခင်က ဆရာဝန်ပြဖူးသူကို နှုတ်ဖြင့် မေးပါသည်။ ပထမဆုံးအကြိမ် လာသူသည် { -declaration } ကို ဖြည့်ရပါသည်။

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = { -certificate } ကို ကောင်တာတွင် ပြပါ။ ၎င်းတစ်ခုတည်းဖြင့် လုံလောက်ပါသည်။
# Not on the leaflet.
say-plan-reader = { -card } အစစ်ကို ကတ်ဖတ်စက်ပေါ်တွင် တင်ပါ။ ဖတ်၍ မရပါက “{ $cannot }” ကို နှိပ်ပါ။ အခြားနည်းလမ်းကို ပြပါမည်။
# F14
say-plan-pdf = သိမ်းထားသော PDF ဖိုင်ကို ဖွင့်ပြီး ကောင်တာတွင် ပြပါ။ { -card } ရှိပါက အတူ ပြပါ။
# No facts.
say-plan-login = { -mynaportal } သို့ လော့ဂ်အင်ဝင်ပါက ထိုမျက်နှာပြင် ပေါ်လာပါမည်။
# F18 F19
say-plan-notice = { -notice } ကို { -card } နှင့်အတူ ပြပါ။ အသိပေးစာ တစ်ခုတည်းဖြင့် မလုံလောက်ပါ။
# F22
say-plan-reception = လိုအပ်သည့်အရာများ မစုံကြောင်း ကောင်တာသို့ ပြောပါ။
# Not on the leaflet.
say-hand-over = သင့်တွင် ရှိသော ကတ်၊ စာရွက်များကို ကောင်တာသို့ ပေးပါ။
# Not on the leaflet.
say-other-papers = ဆေးစရိတ် သက်သာစေသော လက်မှတ် (受給者証, 医療証, 限度額適用認定証) ရှိပါကလည်း ပြပါ။
# F26 F27 F28
say-assurance = { -myna } ဖြင့် စာရင်းသွင်း၍ မရသော်လည်း သက်တမ်းရှိသော အာမခံ ရှိပြီး ဤလမ်းညွှန်အတိုင်း လုပ်ပါက အာမခံဖြင့် ကုသမှု ခံယူနိုင်ပါသည်။ သင်ကျခံရမည့် မှန်ကန်သော ငွေပမာဏကိုသာ ပေးရပါသည်။
# F29 F30
say-not-shared = ကုသမှု၊ ဆေးဝါး စသည့် အချက်အလက်များ ဆေးရုံ၊ ဆေးခန်း၊ ဆေးဆိုင်သို့ မရောက်ပါ။ သောက်နေသော ဆေးကို ဝန်ထမ်းအား ပြောပါ။

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = သင်ပြမည့်အရာသည် လက်ရှိ အာမခံအဖွဲ့ (保険者) မှ ဟုတ်၊ မဟုတ် စစ်ပါ။ မသေချာပါက ကောင်တာတွင် မေးပါ။
# F16
say-caution-saved-before = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ပါက သို့မဟုတ် IC ချစ်ပ် ပျက်ပါက ယနေ့ ဤနေရာသို့ မလာမီ သိမ်းထားသော PDF ကိုသာ ပြနိုင်ပါသည်။
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = ကတ်ဖတ်စက်တွင် “သက်တမ်းရှိသော အာမခံကို အတည်မပြုနိုင်ပါ” (有効な資格が確認できない) စသည့်စာ ပေါ်ခဲ့ပါက သင်ပြမည့်အရာသည် လက်ရှိ အာမခံအဖွဲ့ (保険者) မှ ဟုတ်၊ မဟုတ် စစ်ပါ။
# F16
say-caution-perhaps-certificate = အီလက်ထရောနစ် လက်မှတ် (電子証明書) သက်တမ်းကုန်ကြောင်း သို့မဟုတ် IC ချစ်ပ် ပျက်ကြောင်း သိရပါက ကောင်တာသို့ ပြောပါ။ ထိုအခါ ကြိုတင်သိမ်းထားသော PDF ကိုသာ ပြနိုင်ပါသည်။
# Not on the leaflet.
say-caution-date = စာရွက်ပေါ်တွင် သက်တမ်းကုန်ရက် (有効期限) ရေးထားပါက ထိုရက် ကျော်၊ မကျော် စစ်ပါ။
say-caution-otherwise = စစ်ပြီး မပြနိုင်ပါက “{ $cannot }” ကို နှိပ်ပါ။

## Nothing to show

# F23 F24 F25
say-visit = အာမခံကို ဤသို့ စစ်ဆေးပါသည်။ ယခင်က ဆရာဝန်ပြဖူးသူကို နှုတ်ဖြင့် မေးပါသည်။ ပထမဆုံးအကြိမ် လာသူသည် { -declaration } ကို ဖြည့်ရပါသည်။
# Not on the leaflet.
say-visit-changed = အာမခံ ပြောင်းသွားခြင်း ဖြစ်နိုင်ပါသည်။ အလုပ်ပြောင်း၊ အိမ်ပြောင်း စသည် ရှိခဲ့ပါက “{ -no }” ကို ရွေးပါ။ မသေချာပါက “{ -unsure }” ကို ရွေးပါ။ ယခင် အာမခံဖြင့် စစ်ဆေး၍ မရသောကြောင့် မေးခြင်း ဖြစ်ပါသည်။
# F23
say-verbal = ဤနေရာတွင် ယခင်က ဆရာဝန်ပြဖူးသူကို နှုတ်ဖြင့် မေး၍ အာမခံကို စစ်ဆေးပါသည် (口頭確認)။
# F24 F25
say-declare = ပထမဆုံးအကြိမ် လာသူအတွက် { -declaration } ကို ဖြည့်ခြင်းဖြင့် အာမခံကို စစ်ဆေးပါသည်။
# Not on the leaflet.
say-declare-card = { -card } ကိုလည်း ကောင်တာတွင် ပြပါ။
# Not on the leaflet.
say-no-card = ဦးစွာ ယနေ့ { -card } ကို မပြနိုင်ကြောင်း ကောင်တာသို့ ပြောပါ။ ကောင်တာက တောင်းဆိုပါက ကြေညာလွှာကို ဖြည့်ပါ။
# F35
say-shown = အာမခံ အချက်အလက် မျက်နှာပြင် (資格情報画面) ကို မပိတ်ဘဲ ကောင်တာတွင် ပြပါ။ { -card } ရှိပါက အတူ ပြပါ။

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: { -app } ကို ဒေါင်းလုဒ်လုပ်ပါ။ အချို့ ဖုန်းများတွင် သုံး၍ မရပါ။ မရပါက ကောင်တာတွင် မေးပါ။
# F39 F40 F41
say-step-download-iphone = QR ကုဒ်ကို ဖတ်၍ iPhone ၏ App Store မှ ဒေါင်းလုဒ်လုပ်ပါ။ ဖတ်မရပါက 「マイナポータル」 ဟု ရှာပါ။
# F39 F40 F42
say-step-download-android = QR ကုဒ်ကို ဖတ်၍ Android ၏ Google Play မှ ဒေါင်းလုဒ်လုပ်ပါ။ ဖတ်မရပါက 「マイナポータル」 ဟု ရှာပါ။
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = ဤအက်ပ်ကို ပထမဆုံးအကြိမ် သုံးပါက အသုံးပြုရန် မှတ်ပုံတင်ခြင်း (利用登録) ကို ဦးစွာ တစ်ကြိမ် လုပ်ပါ။ { -mynaportal } ၏ သုံးစွဲသူ မှတ်ပုံတင်ခြင်း (利用者登録) နှင့် မတူပါ။ ဖုန်း မျက်နှာပြင်ကို လော့ခ်ချထားရပါမည်။
# Not on the leaflet.
say-step-download-publisher = ထုတ်ဝေသူမှာ Digital Agency of Japan (デジタル庁) ဖြစ်သော အက်ပ်ကို သုံးပါ။ အမည်ဆင်တူ အက်ပ်အတုများ ရှိပါသည်။
# F44
say-step-log-in = အက်ပ်ကို ဖွင့်ပြီး 「ログイン」 (လော့ဂ်အင်) ကို ရွေးပါ။
# Not on the leaflet.
say-step-log-in-lock = PIN မသေချာပါက မထည့်ဘဲ ကောင်တာတွင် မေးပါ။ 3 ကြိမ် မှားပါက PIN လော့ခ်ကျပါမည်။
# F45 F46
say-step-log-in-card = { -card } အစစ် သုံးပါက သင့်ကိုယ်ပိုင် ဖုန်းတွင် ဂဏန်း 4 လုံး PIN (4桁の暗証番号) ကို ထည့်ပါ။ ထို့နောက် ကတ်ကို ဖုန်းဖြင့် ဖတ်ပါ။ ဤလမ်းညွှန်စက်တွင် PIN မထည့်ပါနှင့်။
# F48 F49
say-step-log-in-phone = ဖုန်းထဲရှိ { -card } သုံးပါက ကတ်အစစ် မလိုပါ။ 「ログイン」 (လော့ဂ်အင်) ကို ရွေးပြီး သင့်ဖုန်းတွင် မျက်နှာ၊ လက်ဗွေ စသည်ဖြင့် ဝင်ပါ။
# F47
say-step-log-in-done = လော့ဂ်အင်ဝင်ပြီးပါက “{ button-next }” ကို နှိပ်ပါ။
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = လော့ဂ်အင် မဝင်နိုင်ပါက ဘရောက်ဇာ၏ သီးသန့်မုဒ် (プライベートブラウズ, シークレットモード) ကို ပိတ်ပါ။ အက်ပ် မပွင့်ပါက အက်ပ်ကို အပ်ဒိတ်လုပ်ပါ။ အက်ပ်ကို ဖျက်ရန် မလိုပါ။
# F51 F52
say-step-show = 「証明書」 (လက်မှတ်များ) ထဲမှ 「健康保険証」 (ကျန်းမာရေးအာမခံကတ်) ကို ရွေးပါ။ အာမခံ အချက်အလက် (資格情報) ပေါ်လာပါမည်။
# F53 F55
say-step-show-save = နောက်တစ်ကြိမ်အတွက် PDF အဖြစ် ဖုန်းတွင် သိမ်းပါ။ PDF သိမ်းနည်းသည် ဖုန်းအလိုက် ကွာပါသည်။
# F54
say-step-show-offline = PDF ကို ဖုန်းတွင် သိမ်းထားပါက အင်တာနက်မရှိချိန် (အော့ဖ်လိုင်း) စသည်တွင်လည်း စိတ်ချရပါသည်။

## PIN

# F56 F57
say-pin-locked = ဂဏန်း 4 လုံး PIN (4桁の暗証番号) မှားထည့်၍ လော့ခ်ကျပါက PIN ကို ပြန်လည်သတ်မှတ်ရပါမည်။ သင့် နေထိုင်သူမှတ်တမ်း (住民票) ရှိသော ဂျပန်မြို့ရုံး၊ ရပ်ကွက်ရုံး (市区町村の窓口, shiyakusho, kuyakusho) စသည်သို့ သွားပါ။
# F58 F59 F60
say-pin-store = အချို့ ကွန်ဗီနီဆိုင် (コンビニ) များရှိ kiosk စက်တွင်လည်း PIN ကို ပြန်လည်သတ်မှတ်နိုင်ပါသည်။ ဦးစွာ ဖုန်း၏ သီးသန့်အက်ပ်တွင် ကြိုတင်စာရင်းပေးပါ။ အက္ခရာနှင့် ဂဏန်း 6 မှ 16 လုံးပါ လက်မှတ်ထိုး စကားဝှက် (署名用パスワード) လည်း လိုပါသည်။ ဤစကားဝှက်ကို မသိပါက မြို့ရုံး၊ ရပ်ကွက်ရုံး (市区町村の窓口) သို့ သွားပါ။
# F61
say-pin-details = အသေးစိတ် သိလိုပါက QR ကုဒ်ကို စကင်ဖတ်ပါ။
# F62
say-phone-pin-iphone = iPhone ထဲရှိ { -card } ၏ PIN မသိပါက ဤ QR ကုဒ်ကို စကင်ဖတ်ပါ။
# F63
say-phone-pin-android = Android ဖုန်းထဲရှိ { -card } ၏ PIN မသိပါက ဤ QR ကုဒ်ကို စကင်ဖတ်ပါ။

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = My Number အခမဲ့ဖုန်း { $number } ကို ခေါ်ပြီး { $press } ကို နှိပ်ပါ။ ထို့နောက် အသံလမ်းညွှန်အတိုင်း လုပ်ပါ။ ဂျပန်ဘာသာဖြင့် ပြောပါသည်။ ဖုန်းခ မကုန်ပါ။
# F67 F68 F69
say-hotline-hours = ဖုန်းလက်ခံချိန်။ ကြားရက် (တနင်္လာမှ သောကြာ) တွင် { $weekday_from } မှ { $weekday_to } အထိ။ စနေ၊ တနင်္ဂနွေနှင့် ဂျပန်ရုံးပိတ်ရက်တွင် { $holiday_from } မှ { $holiday_to } အထိ။ နှစ်ကုန်နှင့် ဂျပန်နှစ်သစ်ကူးကာလ { $from_day }/{ $from_month } မှ { $to_day }/{ $to_month } (ရက်/လ) အထိ ပိတ်ပါသည်။
# F70
say-more = { -myna } အကြောင်း ပိုသိလိုပါက QR ကုဒ်ကို စကင်ဖတ်ပါ။
# F71
say-issuer = ဤလမ်းညွှန်၏ မူရင်းမှာ ဂျပန် ကျန်းမာရေး၊ အလုပ်သမားနှင့် လူမှုဖူလုံရေး ဝန်ကြီးဌာန (厚生労働省) ၏ လက်ကမ်းစာစောင် ဖြစ်သည်။ “လူသားအတွက်၊ ဘဝအတွက်၊ အနာဂတ်အတွက်”

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = ဂဏန်း 4 လုံး PIN (4桁の暗証番号) ပြန်လည်သတ်မှတ်ရန်
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: Digital Agency ပင်မစာမျက်နှာ
# F63, the agency's top page.
link-phone-pin-android = Android: Digital Agency ပင်မစာမျက်နှာ
# F70
link-more = ဂျပန် 厚生労働省: { -myna }
