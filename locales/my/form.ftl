### Burmese: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Burmese version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Burmese in Unicode, never Zawgyi, with Latin digits. Spaces stand between phrases only: the program breaks lines at words.
### Marks above, below and beside a letter take no column. A particle after a bracket is written after a space.
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = ဤကြေညာလွှာကို မည်သူ ဖြည့်ပါသလဲ။
    .label = ဖြည့်သူ (記入者)
    .hint = ယခုမှစ၍ လူနာအကြောင်း မေးပါမည်။ လူနာသည် My Number ကတ် (マイナンバーカード) တွင် အမည်ပါသူ ဖြစ်သည်။
field-writer-name = ဖြည့်သူ၏ အမည်ကို ရေးပါ။
    .label = ဖြည့်သူ၏ အမည် (記入者の氏名)
    .hint = လူနာကိုယ်စား ဖြည့်နေသူ၏ အမည် ဖြစ်သည်။ ABC အက္ခရာဖြင့် ရေးနိုင်ပါသည်။
field-writer-relation = လူနာနှင့် မည်သို့ တော်စပ်ပါသလဲ။
    .label = တော်စပ်ပုံ (続柄)
    .hint = ဥပမာ mother (အမေ)၊ husband (ခင်ပွန်း)၊ child (သားသမီး)၊ helper (ပြုစုသူ)
field-name = လူနာ၏ အမည်ကို ရေးပါ။
    .label = အမည် (氏名)
    .hint = ကတ် (マイナンバーカード) ပါအတိုင်း ABC အက္ခရာ သို့မဟုတ် ဂျပန်စာဖြင့် တစ်ကြောင်းတည်း ရေးပါ။
field-kana = လူနာအမည်ကို kana ဖြင့် မည်သို့ ဖတ်ပါသလဲ။
    .label = kana ဖြင့် အမည် (フリガナ)
    .hint = Hiragana သို့မဟုတ် katakana ဖြင့် ရေးပါ။ ကောင်တာက ရှာရ လွယ်ပါသည်။
field-birth = လူနာ၏ မွေးသက္ကရာဇ်ကို ရေးပါ။
    .label = မွေးသက္ကရာဇ် (生年月日)
    .hint = ခရစ်နှစ် (AD) ဖြင့် ရက် / လ / နှစ် အစဉ်အတိုင်း ရေးပါ။ ဥပမာ 15/3/1985
field-sex = လူနာသည် ကျား သို့မဟုတ် မ ဖြစ်ပါသလဲ။
    .label = ကျား/မ (性別)
    .hint = My Number ကတ် (マイナンバーカード) ပါအတိုင်း ရွေးပါ။ ဤအကြောင်း ပြောလိုပါက “ကောင်တာတွင် မေးရန်” ကို နှိပ်ပါ။
field-postcode = စာပို့သင်္ကေတ နံပါတ်ကို ရေးပါ။
    .label = စာပို့သင်္ကေတ (郵便番号)
    .hint = ဂဏန်း 7 လုံး ဖြစ်သည်။ ဥပမာ 100-0001။ လိပ်စာ တစ်စိတ်တစ်ပိုင်းကို ဖြည့်ပေးနိုင်ပါသည်။
field-address = လူနာ၏ လိပ်စာကို ရေးပါ။
    .label = လိပ်စာ (住所)
    .hint = My Number ကတ် (マイナンバーカード) ပါအတိုင်း ရေးပါ။ အိမ်နံပါတ်၊ အခန်းနံပါတ်ကိုလည်း ရေးပါ။
field-phone = ဆက်သွယ်နိုင်သော ဖုန်းနံပါတ်ကို ရေးပါ။
    .label = ဖုန်းနံပါတ် (連絡先)
    .hint = နေ့ဘက် ဆက်သွယ်နိုင်သော နံပါတ် ဖြစ်သည်။ ဥပမာ 090-1234-5678, 03-1234-5678။ နိုင်ငံခြားနံပါတ်ကို + နှင့် နိုင်ငံကုဒ်မှ စရေးပါ။
field-insured = လူနာတွင် သက်တမ်းရှိသော ဂျပန်ကျန်းမာရေးအာမခံ ရှိပါသလား။
    .label = အာမခံ ရှိ၊ မရှိ (保険証等の有無)
    .hint = Shakai Hoken (社会保険)၊ Kokumin Kenko Hoken (国民健康保険)၊ အသက် 75 နှစ်နှင့်အထက် အာမခံ စသည်။ ပုဂ္ဂလိကအာမခံ မပါပါ။ မသေချာပါက “မသိပါ” ကို ရွေးပါ။
field-scheme = မည်သည့် အာမခံအမျိုးအစား ဖြစ်ပါသလဲ။
    .label = အာမခံအမျိုးအစား (保険種別)
    .hint = လူနာ၏ အာမခံ ဖြစ်သည်။ မိသားစုဝင်၏ အာမခံတွင် ပါဝင်ပါက ထိုအာမခံကို ရွေးပါ။
field-insurer = အာမခံအဖွဲ့ (保険者) ၏ အမည်ကို ရေးပါ။
    .label = အာမခံအဖွဲ့ အမည် (保険者等名称)
    .hint = လူနာ၏ အမည် မဟုတ်ပါ။ ဥပမာ Kyokai Kenpo (全国健康保険協会)၊ ကုမ္ပဏီ၏ Kenpo Kumiai (健康保険組合)၊ လူနာ နေထိုင်သည့် မြို့
field-workplace = အလုပ်နေရာ၏ အမည်ကို ရေးပါ။
    .label = အလုပ်နေရာ (事業所名)
    .hint = မိသားစုဝင်၏ အာမခံတွင် ပါဝင်ပါက ထိုမိသားစုဝင်၏ အလုပ်နေရာ ဖြစ်သည်။
field-issued = အာမခံစာရွက်ကို မည်သည့်အချိန်လောက်က ရခဲ့ပါသလဲ။
    .label = စာရွက် ရသည့်အချိန် (交付を受けた時期)
    .hint = လက်ရှိ အာမခံ၏ Shikaku Kakuninsho (資格確認書)၊ Shikaku Joho no Oshirase (資格情報のお知らせ) စသည်ကို ရသည့်အချိန် ဖြစ်သည်။
field-share = လူနာက ကောင်တာတွင် ပေးရသည့် ရာခိုင်နှုန်းကို ရွေးပါ။
    .label = ပေးရသည့် ရာခိုင်နှုန်း (一部負担金の割合)
    .hint = လူအများစုသည် 30% ပေးရသည်။ မူလတန်း (shogakko) မတက်မီ ကလေးသည် 20%၊ အသက် 70 နှစ်နှင့်အထက်သည် 10% မှ 30% ဖြစ်သည်။

## Choices

option-writer-self = လူနာကိုယ်တိုင်
option-writer-family = မိသားစုဝင် သို့မဟုတ် အတူလိုက်ပါသူ
option-writer-staff = ကောင်တာဝန်ထမ်း
option-sex-male = ကျား (男)
option-sex-female = မ (女)
option-insured-yes = ရှိပါသည်
option-insured-no = မရှိပါ
option-scheme-employee = ကုမ္ပဏီ၊ အစိုးရဝန်ထမ်းနှင့် မိသားစု (Shakai Hoken 社会保険、共済など)
option-scheme-national = ကိုယ်ပိုင်လုပ်ငန်း၊ ကျောင်းသား၊ အလုပ်မရှိသူ စသည် (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = အသက် 75 နှစ်နှင့်အထက် စသည် (Koki Korei 後期高齢者医療制度)
option-scheme-other = အခြား အာမခံ
option-issued-month = လွန်ခဲ့သော 1 လအတွင်း
option-issued-earlier = ထို့ထက် အရင်
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = မသိပါ (わからない)

## Answers

answer-empty = မဖြည့်ထားပါ
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era })၊ အသက် { $age } နှစ်
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (ရက် မသိပါ)
date-no-month = { $date } (ရက်နှင့် လ မသိပါ)
# The button after those to choose a day: back to typing the date.
choice-retype-date = ရက်စွဲ ပြန်ရေးရန်

## What to correct

problem-heading = ပြင်ရန် လိုသည့်နေရာ ရှိပါသည်
problem-again = ခက်ခဲပါက “ကောင်တာတွင် မေးရန်” ကို နှိပ်ပါ။ ကောင်တာဝန်ထမ်းက ကူညီပါမည်။
problem-missing = { $field }: ဖြည့်ပါ။ ကြေညာလွှာတွင် လိုအပ်ပါသည်။
problem-missing-asked = { $field }: သိပါက ဖြည့်ပါ။ မဖြည့်လိုပါက “ဆက်သွားရန်” ကို နောက်တစ်ကြိမ် နှိပ်ပါ။
problem-too-long = { $field }: တိုတို ရေးပါ။ အများဆုံး အက္ခရာ { $max } လုံး ဖြစ်ပါသည်။
problem-my-number = { $field }: My Number နှင့်တူသော ဂဏန်း 12 လုံး ပါသဖြင့် ဖျက်လိုက်ပါသည်။ My Number ကို မရေးပါနှင့်။
problem-not-kana = { $field }: hiragana သို့မဟုတ် katakana ဖြင့်သာ ရေးပါ။
# A name of digits or signs alone.
problem-not-a-name = { $field }: အက္ခရာဖြင့် ရေးပါ။ ဂဏန်း သို့မဟုတ် သင်္ကေတချည်း မရပါ။
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: ပုံနှိပ်၍ မရသော စာလုံး (外字) ပါပါသည်။ ထိုစာလုံးကို kana ဖြင့် ရေးပါ သို့မဟုတ် “ကောင်တာတွင် မေးရန်” ကို နှိပ်ပါ။
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: ဤ Zawgyi စာလုံးများကို မဖတ်နိုင်ပါ။ ABC အက္ခရာဖြင့် ရေးပါ သို့မဟုတ် “ကောင်တာတွင် မေးရန်” ကို နှိပ်ပါ။
problem-not-a-date = { $field }: ရက်စွဲကို ဖတ်၍ မရပါ။ 15/3/1985 သို့မဟုတ် 15 March 1985 ကဲ့သို့ ရေးပါ။
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: နှစ်ကို 1985 ကဲ့သို့ ဂဏန်း 4 လုံး သို့မဟုတ် S60 ကဲ့သို့ ဂျပန်သက္ကရာဇ်ဖြင့် ရေးပါ။
# One to four buttons stand below, and "ရက်စွဲ ပြန်ရေးရန်".
problem-which-day = { $field }: မည်သည့်ရက် ဖြစ်ပါသလဲ။ မှန်ကန်သောရက်ကို ရွေးပါ သို့မဟုတ် ပြန်ရေးပါ။
# The button "day not known" stands below.
problem-no-day = { $field }: ရက်ကိုလည်း ရေးပါ။ မသိပါက “ရက် မသိပါ” ကို ရွေးပါ။
problem-no-month = { $field }: ရက်နှင့် လကိုလည်း ရေးပါ။ မသိပါက “ရက်နှင့် လ မသိပါ” ကို ရွေးပါ။
problem-no-such-day = { $field }: ရက်နှင့် လကို စစ်ပါ။ ထိုရက် ပြက္ခဒိန်တွင် မရှိပါ။
problem-not-in-era = { $field }: ဂျပန်သက္ကရာဇ်နှင့် နှစ်ကို စစ်ပါ။ ထိုသက္ကရာဇ်တွင် ထိုရက် မရှိပါ။ 15/3/1985 ကဲ့သို့လည်း ရေးနိုင်ပါသည်။
problem-future = { $field }: နှစ်ကို စစ်ပါ။ ယနေ့ထက် နောက်ကျသော ရက် ဖြစ်နေပါသည်။
problem-too-old = { $field }: နှစ်ကို စစ်ပါ။ လွန်ခဲ့သော 125 နှစ်ထက် စောသော ရက် ဖြစ်နေပါသည်။
problem-not-a-postcode = { $field }: 100-0001 ကဲ့သို့ ဂဏန်း 7 လုံး ရေးပါ။ မသိပါက မဖြည့်ဘဲ ထားနိုင်ပါသည်။
problem-not-a-phone = { $field }: 090-1234-5678 ကဲ့သို့ 0 ဖြင့်စသော နံပါတ် ရေးပါ။ နိုင်ငံခြားနံပါတ်ကို + နှင့် နိုင်ငံကုဒ်မှ စရေးပါ။
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: 090-1234-5678 သို့မဟုတ် +81 90-1234-5678 ကဲ့သို့ ပြန်ရေးပါ။ + မပါသော ဂဏန်း 12 လုံးကို ဖျက်လိုက်ပါသည်။
problem-not-chosen = { $field }: တစ်ခု ရွေးပါ။

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = မှတ်တမ်းတင်သည်များမှာ လူနာ၏ အမည်နှင့် အသံထွက်၊ မွေးသက္ကရာဇ်၊ ကျား/မ၊ စာပို့သင်္ကေတ၊ လိပ်စာ၊ ဖုန်းနံပါတ်၊ ကျန်းမာရေးအာမခံ၊ အလုပ်နေရာ၊ ကိုယ်စားဖြည့်သူ၏ အမည်နှင့် တော်စပ်ပုံ ဖြစ်ပါသည်။ စာရင်းသွင်း၍ မရသည့် အကြောင်းရင်း၊ ကတ်ဖတ်စက် နံပါတ်၊ သင့်တွင် ရှိသည့်အရာများ၊ ကတ် ရှိ၊ မရှိ၊ ယခင်က ဆရာဝန်ပြဖူး၊ မပြဖူး၊ ဘာသာစကား၊ အချိန်၊ အမှတ်စဉ်လည်း ပါပါသည်။
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = ဆေးကုသစရိတ်ကို အာမခံမှ တောင်းခံရန်၊ အာမခံကို စစ်ဆေးရန်၊ အာမခံအဖွဲ့ (保険者) စသည်ကို မေးရန်သာ သုံးပါသည်။ ဂျပန်ဥပဒေအရ အသိပေးခြင်း ဖြစ်သည် (個人情報保護法21条2項)။
say-purpose-who = အချက်အလက်ကို ဤနေရာ၏ ကောင်တာက လက်ခံပါသည်။ တောင်းခံရန်၊ မေးရန် လိုသည့်အပိုင်းကို အာမခံအဖွဲ့ (保険者)၊ ငွေပေးချေမှု စစ်ဆေးရေးအဖွဲ့ စသည်သို့ ပေးပါသည်။ အာမခံက ငွေပေးချေပြီးကြောင်း အတည်ပြုသည်အထိ သိမ်းထားပြီးမှ ဖျက်ဆီးပါသည်။
say-purpose-counted = ဝန်ထမ်းကို ခေါ်လျှင် ဘာသာစကား၊ မျက်နှာပြင်၊ စာရင်းသွင်း၍ မရသည့် အကြောင်းရင်းကို ကောင်တာတွင် မြင်ရပြီး အမည်ကို မမြင်ရပါ။ အသုံးပြုသည့် အကြိမ်ကို မည်သူမှန်း မသိစေဘဲ ရေတွက်နိုင်ပါသည်။ ကြေညာလွှာကို ဖွင့်၊ ပုံနှိပ်၊ ယူသည့် ဝန်ထမ်းနှင့် အချိန်ကို 3 နှစ် သိမ်းပါသည်။
# Where [hospital] server is set, and only there.
say-purpose-server = ဤအချက်အားလုံးကို ဤဆေးရုံ၏ ဆာဗာသို့လည်း ပို့ပြီး ထိုနေရာတွင် သိမ်းထားပါသည်။
say-purpose-never = My Number (ဂဏန်း 12 လုံး)၊ PIN၊ ရောဂါလက္ခဏာများကို မရေးပါနှင့်။
say-purpose-optional = အမည်၊ မွေးသက္ကရာဇ် စသည်မှအပ ကျန်သည်များကို သိသလောက်သာ ဖြည့်လျှင် ရပါသည်။
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = သက်တမ်းရှိသော ကျန်းမာရေးအာမခံနှင့် ပတ်သက်၍ အထက်ပါ အဖြေများအတိုင်း ကြေညာပါသည်။ ဖြည့်ထားသည်များသည် ကျွန်ုပ် သိသလောက် မှန်ကန်ပါသည်။
say-field-optional = မဖြည့်ဘဲ ထားနိုင်ပါသည်။
