### Traditional Chinese (Taiwan): the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official version of the form in this language; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = 填寫的人是誰？
    .label = 填寫人（記入者）
    .hint = 接下來的問題是關於病人的，也就是個人編號卡（マイナンバーカード）上寫的人。
field-writer-name = 填寫人叫什麼名字？
    .label = 填寫人姓名（記入者の氏名）
    .hint = 代替病人填寫的人的姓名。
field-writer-relation = 您與病人是什麼關係？
    .label = 關係（続柄）
    .hint = 例如：母親、丈夫、子女、照護人員
field-name = 病人叫什麼名字？
    .label = 姓名（氏名）
    .hint = 請依個人編號卡（マイナンバーカード）上的寫法填寫。漢字或羅馬字都可以。
field-kana = 病人姓名的假名讀音是什麼？
    .label = 姓名的假名讀音（フリガナ）
    .hint = 請用平假名或片假名填寫。方便掛號櫃檯查詢。
field-birth = 病人的出生日期是哪一天？
    .label = 出生日期（生年月日）
    .hint = 請依年、月、日的順序填寫。例如：1985/3/15（西元）、民國74年3月15日
field-sex = 病人的性別是什麼？
    .label = 性別
    .hint = 請選擇個人編號卡（マイナンバーカード）上所寫的性別。如有想商量的事，請選「詢問掛號櫃檯」。
field-postcode = 郵遞區號是多少？
    .label = 郵遞區號（郵便番号）
    .hint = 7位數字，例如：100-0001。可能會自動填好一部分地址。
field-address = 病人的地址是哪裡？
    .label = 地址（住所）
    .hint = 請依個人編號卡（マイナンバーカード）上的寫法填寫，包括門牌號碼和房間號碼。
field-phone = 可以聯絡到您的電話號碼是多少？
    .label = 電話號碼（連絡先）
    .hint = 請填寫白天打得通的號碼。例如：090-1234-5678、03-1234-5678。國外號碼請從 + 和國碼開始填寫。
field-insured = 病人現在有有效的醫療保險嗎？
    .label = 有無保險（保険証等の有無）
    .hint = 指日本的公共醫療保險（公司的社会保険、国民健康保険、後期高齢者医療等）。不包括商業保險。不清楚時，請選「不知道」。
field-scheme = 是哪一種保險？
    .label = 保險種類（保険種別）
    .hint = 病人的保險。如果加入的是家人的保險，請選擇家人的保險。
field-insurer = 保險機構（保険者）叫什麼名字？
    .label = 保險機構名稱（保険者等名称）
    .hint = 不是病人的姓名。例如：全国健康保険協会（協会けんぽ）、公司的健康保険組合、您所住的市区町村
field-workplace = 任職單位叫什麼名字？
    .label = 任職單位（事業所名）
    .hint = 如果加入的是家人的保險，請填寫該家人的任職單位。
field-issued = 您大約什麼時候收到保險的文件？
    .label = 收到時間（交付を受けた時期）
    .hint = 指收到現在的保險的資格確認書、資格資訊通知（資格情報のお知らせ）等的時間。
field-share = 在櫃檯支付的比例是多少？
    .label = 自付比例（一部負担金の割合）
    .hint = 多數人是30%。上小學前的兒童是20%。70歲以上的人是10%至30%。

## Choices

option-writer-self = 病人本人
option-writer-family = 家人或陪同的人
option-writer-staff = 掛號櫃檯的工作人員
option-sex-male = 男
option-sex-female = 女
option-insured-yes = 有
option-insured-no = 沒有
option-scheme-employee = 公司職員、公務員及其家人（社会保険、共済など）
option-scheme-national = 自營業者、學生、沒有工作的人等（国民健康保険）
option-scheme-elderly = 75歲以上的人等（後期高齢者医療制度）
option-scheme-other = 其他保險
option-issued-month = 最近1個月內
option-issued-earlier = 更早以前
option-share-30 = 30%（3割）
option-share-20 = 20%（2割）
option-share-10 = 10%（1割）
option-unknown = 不知道（わからない）

## Answers

answer-empty = 未填寫
# $date is text such as 1989年1月7日, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date }（{ $era }），{ $age }歲
# A date of birth without its day, or without month and day. $date is text such as 1989年1月 or 1989年. Also on the
# button to choose it.
date-no-day = { $date }（日不清楚）
date-no-month = { $date }（月和日不清楚）
# The button after those to choose a day: back to typing the date.
choice-retype-date = 重新填寫日期

## What to correct

problem-heading = 請修改以下內容
problem-again = 如果覺得困難，請選「詢問掛號櫃檯」，工作人員會協助您。
problem-missing = 請填寫「{ $field }」。聲明書需要這一項。
problem-missing-asked = 如果知道，請填寫「{ $field }」。要留空的話，請再選一次「下一步」。
problem-too-long = 請把「{ $field }」縮短到{ $max }個字以內。
problem-my-number = 「{ $field }」中有像個人編號（マイナンバー）的12位數字，已經刪除。請不要填寫個人編號。
problem-not-kana = 請只用平假名或片假名填寫「{ $field }」。
# A name of digits or signs alone.
problem-not-a-name = 請用文字填寫「{ $field }」。不能只填數字或符號。
# 外字: characters of one make of computer. They cannot be printed.
problem-private = 「{ $field }」中有無法列印的字（外字）。請用假名填寫這個字，或選「詢問掛號櫃檯」。
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = 無法讀取「{ $field }」中的緬甸文字（Zawgyi）。請用拉丁字母（ABC）填寫，或選「詢問掛號櫃檯」。
problem-not-a-date = 無法辨識「{ $field }」。請依年、月、日的順序填寫。例如：1985/3/15（西元）、民國74年3月15日。
# There is no year, or it has two digits and could be several.
problem-which-year = 請填寫「{ $field }」的年。例如：1985（4位數的西元）、民國74年、S60（日本年號）。
# One to four buttons stand below, and "重新填寫日期".
problem-which-day = 「{ $field }」是哪一天？請選擇正確的日期，或重新填寫。
# The button "day not known" stands below.
problem-no-day = 請也填寫「{ $field }」的日。不知道時，請選「日不清楚」。
problem-no-month = 請也填寫「{ $field }」的月和日。不知道時，請選「月和日不清楚」。
problem-no-such-day = 請檢查「{ $field }」的月和日。日曆上沒有這一天。
problem-not-in-era = 請檢查「{ $field }」的年號和年份。該年號中沒有這一天。也可以寫成西元，例如 1985/3/15。
problem-future = 請檢查「{ $field }」的年份。這一天在今天之後。
problem-too-old = 請檢查「{ $field }」的年份。這一天在125年以前。
problem-not-a-postcode = 請用7位數字填寫「{ $field }」，例如 100-0001。不知道時可以留空。
problem-not-a-phone = 請填寫以 0 開頭的「{ $field }」，例如 090-1234-5678。國外號碼請從 + 和國碼開始填寫。
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = 請重新填寫「{ $field }」。例如：090-1234-5678、+81 90-1234-5678。沒有 + 的12位數字已經刪除。
problem-not-chosen = 請選擇一項「{ $field }」。

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = 記錄的是病人的姓名及讀音、出生日期、性別、郵遞區號、地址和電話號碼。也記錄醫療保險、任職單位，以及代為填寫的人的姓名和關係。還會記錄無法辦理掛號的原因、讀卡機顯示的號碼、您帶來的東西、有沒有帶卡片。以前是否來過、使用的語言、時間和受理號碼也會記錄。
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = 資料只用於向健康保險申報診療費用、確認保險資格，以及向保險機構（保険者）等查詢。本通知依據日本的個人資訊保護法（個人情報保護法21条2項）。
say-purpose-who = 資料由本院的掛號櫃檯接收。申報和查詢所需的內容會告知保險機構（保険者）和審查支付機構等。保存到確認保險已支付費用為止，之後銷毀。
say-purpose-counted = 呼叫工作人員時，掛號櫃檯會看到您的語言、畫面和無法辦理的原因，沒有姓名。使用次數可能會統計，但看不出是誰。哪位職員何時打開、列印、領取了聲明書，會保存3年。
# Where [hospital] server is set, and only there.
say-purpose-server = 以上資料也會傳送到本院的伺服器，並保存在那裡。
say-purpose-never = 請不要填寫12位數的個人編號（マイナンバー）、密碼和症狀。
say-purpose-optional = 除了姓名、出生日期等以外，只填寫知道的內容就可以。
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = 我就有效的醫療保險資格，依以上回答提出聲明。據我所知，所寫內容屬實。
say-field-optional = 這一項可以留空。
