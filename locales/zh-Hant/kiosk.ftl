### Traditional Chinese (Taiwan): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = 語言 Language 言語 언어 Idioma Язык
heading-page = 用手機看的網頁 Page for your phone
# F02. Two lines at most.
heading-causes = 以下情況無法用{ -myna }辦理掛號。您屬於哪一種？
heading-reader-codes = 讀卡機上顯示了哪個號碼？
heading-code-001 = 請再放一次您的卡片
heading-code-002 = 請使用{ -card }
heading-cause-certificate = 電子憑證（電子証明書）或IC晶片有問題時
heading-cause-unconfirmed = 無法確認您的保險資格時
heading-cause-smartphone = 手機上的卡片（スマホのマイナ保険証）無法讀取時
heading-cause-identity = 工作人員可以看您的臉來確認
heading-topics = 您想了解什麼？
heading-holdings = 請選出您帶來的所有東西
heading-login = 現在能登入{ -mynaportal }嗎？
heading-papers = 可以在掛號櫃檯出示的東西
heading-plan-certificate = 請在掛號櫃檯出示{ -certificate }
heading-plan-reader = 請把實體卡片放在讀卡機上
heading-plan-pdf = 請在掛號櫃檯出示儲存的PDF
heading-plan-login = 請在掛號櫃檯出示資格資訊畫面（資格情報画面）
heading-plan-notice = 請出示通知（資格情報のお知らせ）和您的卡片
heading-plan-reception = 請告知掛號櫃檯的工作人員
heading-why = 為什麼不能出示？
heading-details = 詳細說明
heading-visit = 您以前來過這裡，而且保險沒有變動嗎？
heading-verbal = 請告知掛號櫃檯您的保險沒有變動
heading-declare = 可以用聲明書（被保険者資格申立書）確認
heading-login-card = 您用哪一種卡片登入？
heading-step-download = STEP 1 下載App
# F43
heading-step-log-in = STEP 2 登入Mynaportal（マイナポータル）
# F50
heading-step-show = STEP 3 顯示資格資訊，儲存為PDF
heading-shown = 請在掛號櫃檯出示畫面
heading-pin-reset = 4位數密碼（4桁の暗証番号）被鎖定時
heading-phone-pin = 不知道手機上的{ -card }的密碼時
heading-hotline = 個人編號（マイナンバー）免付費電話
heading-more = 進一步了解{ -myna }
heading-purpose = 請閱讀個人資料的使用目的
heading-on-paper = 請向掛號櫃檯索取紙本聲明書
heading-check = 請核對您的回答
heading-saving = 正在儲存
heading-failed-refused = 掛號櫃檯還沒有收到您的聲明書
heading-failed-slow = 儲存時間比平常久
heading-done = 請把這個號碼告知掛號櫃檯
heading-ask = 請在掛號櫃檯出示這個畫面
heading-call = 正在呼叫掛號櫃檯
heading-coming = 工作人員正在過來
heading-start-over = 要重新開始嗎？
heading-finish = 要結束嗎？
heading-idle = 您還在使用嗎？
heading-staff-pin = 請輸入工作人員密碼

## Buttons

button-back = 返回
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = 下一步
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next }（已選 { $count } 項）
button-more = 繼續閱讀
button-more-any = More つづき
button-ask = 詢問掛號櫃檯
button-ask-any = Help 受付に聞く
button-call = 呼叫工作人員
# The word "Language" is here in every language.
button-language = 語言 Language
button-contrast = 畫面顏色
button-contrast-any = Colours 色
button-start-over = 重新開始
button-agree = 同意
button-submit = 送出
button-finish = 結束
button-stay = 繼續使用
button-steps = 查看步驟
button-shown = 畫面已顯示
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = 已經出示
button-return = 回到原畫面
button-unlock = 解鎖
button-change = 修改

## Choices: causes

# F03 F04
cause-network = 網路或設備故障
# F05 F06
cause-certificate = 電子憑證（電子証明書）已過期，或IC晶片損壞
# F07
cause-unconfirmed = 顯示無法確認有效的保險資格等（有効な資格が確認できない）
# F31
cause-smartphone = 手機上的個人編號卡（スマホのマイナンバーカード）無法讀取
cause-identity = 沒能確認臉部或密碼
# F08
cause-other = 其他原因，或不清楚
choice-reader-codes = 讀卡機上顯示了號碼
choice-topics = 步驟、電話號碼等
code-001 = 001 卡片沒有讀取成功
code-002 = 002 不是{ -card }
code-006 = 006 電子憑證（電子証明書）已過期或失效
code-unlisted = 其他號碼

## Choices: more to read

# F36
choice-steps = 在{ -mynaportal }出示資格資訊（資格情報）的步驟
choice-papers = 可以在掛號櫃檯出示的東西
choice-pin-reset = 4位數密碼（4桁の暗証番号）被鎖定了
choice-phone-pin = 不知道手機上的{ -card }的密碼
choice-hotline = 個人編號（マイナンバー）免付費電話
choice-more = 進一步了解{ -myna }
choice-details = 詳細說明

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = 實體{ -card }
# F18
holding-notice = { -notice }（紙本）
holding-phone = 智慧型手機
# F14
holding-pdf = 儲存的資格資訊（資格情報）PDF
holding-nothing = 都沒有

## Choices: logging in

login-card = { -yes }，用實體卡片和4位數密碼（4桁の暗証番号）
login-phone = { -yes }，用手機上的{ -card }
login-no = { -no }：不知道密碼、密碼被鎖定、沒有網路等
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = 不能出示這份{ -certificate }
choice-cannot-reader = 實體卡片也沒能讀取
choice-cannot-pdf = 不能出示這個PDF
choice-cannot-login = 無法登入，或不能出示畫面
choice-cannot-notice = 不能出示這份通知和卡片
why-former = 因為它屬於以前的保險
why-expired = 因為已過有效期限
why-unseen = 因為現在不能出示
# F23
visit-return = { -yes }：以前在這裡看過病，保險也沒有變動
# F24
visit-first = { -no }：第一次來這裡，或保險變動了
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = 實體{ -card }
login-card-on-phone = 手機上的{ -card }
choice-start-form = 在這裡填寫聲明書
choice-on-paper = 改用紙本填寫
choice-retry = 再傳送一次
choice-go-back = 否，回到原畫面
choice-confirm-start-over = 是，刪除輸入的內容，重新開始
choice-confirm-finish = 是，刪除輸入的內容並結束
choice-larger = 放大文字
choice-smaller = 縮小文字

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = 空格
cap-delete = 刪除
cap-clear = 全部刪除
cap-no-day = 日不清楚
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = 問題 { $at } / { $of }
page = 第 { $at } / { $of } 頁
banner-title = 掛號說明
draft-note = 譯文是草稿，以日文為準。
# Heads the sentence for staff. 20 columns.
point-label = 致掛號櫃檯人員
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = 請選擇一項。
need-holding = 請選擇您帶來的東西，或選「{ $choice }」。
need-agree = 如果同意，請按「{ $button }」（按鍵 +）。
need-submit = 要送出時，請按「{ $button }」（按鍵 +）。
need-shown = 畫面顯示出來後，請按「{ $button }」（按鍵 +）。
need-showed = 給掛號櫃檯看過後，請按「{ $button }」（按鍵 +）。
need-return = 讀完後，請按「{ $button }」（按鍵 +）。
need-finish = 把號碼告知掛號櫃檯後，請按「{ $button }」（按鍵 +）。
# On the page where answers are checked.
say-check-keys = 要修改時，請選那一行。全部沒有問題時，請在最後選「{ $button }」。
idle-countdown = 再過{ $seconds }秒，您在這裡選擇和輸入的內容將被刪除。
idle-why = 這是為了保護您的個人資料。要繼續使用，請觸碰螢幕或按任意鍵。
ask-where = 工作人員請看：病人正在看「{ $screen }」的畫面。
ask-kept = 您選擇和輸入的內容仍然保留著。
links-checked = 網址確認日期：{ $date }
# F64 F65
hotline-number = { $number }（接通後按 { $press }）
# F67 F68
hotline-open = 現在可以打電話，今天到 { $hour }:{ $minute } 為止。
hotline-closed = 現在不在受理時間內。下次從{ $month }月{ $day }日 { $hour }:{ $minute } 開始。
# F69
hotline-perhaps = 新年前後可能休息。從{ $month }月{ $day }日 { $hour }:{ $minute } 起可以打電話。
done-number = 受理號碼

## Texts

say-start-over = 您在這裡選擇和輸入的內容將全部刪除。不想刪除時，請選「否」。
say-finish = 給掛號櫃檯看過之後，請選「是」。您在這裡選擇和輸入的內容將全部刪除。
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = 已經送出的聲明書不能取消，之後可能還會送到掛號櫃檯。
say-saving = 請稍候。
say-failed-refused = 請告知掛號櫃檯您的聲明書還沒有儲存。您的回答沒有遺失。請選「再傳送一次」或「改用紙本填寫」。
say-failed-slow = 請在這裡等候，或告知掛號櫃檯。您的回答沒有遺失。也可以選「再傳送一次」或「改用紙本填寫」。
say-done = 您的聲明書（被保険者資格申立書）已經儲存。請記住或寫下這個號碼。
# Not on the leaflet.
say-done-card = 請把{ -card }也帶到掛號櫃檯。
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = 知道健康保險的記號和號碼（記号・番号）後，請立刻告知掛號櫃檯。不是12位個人編號（マイナンバー）。
say-ask = 請把這個畫面給掛號櫃檯的工作人員看。工作人員會協助您。
say-call = 請在這裡稍候。
say-call-unanswered = 掛號櫃檯還沒有回應。
say-on-paper = 請在掛號櫃檯索取紙本聲明書並填寫。
# Only while no declaration has been sent.
say-on-paper-unsent = 您在這裡輸入的內容不會傳送給掛號櫃檯。
say-paper-only = 今天請用紙本填寫聲明書。請向掛號櫃檯索取。您仍可查看本說明。
say-staff-pin = 工作人員：請輸入密碼。其他人：請選「返回」。
say-staff-pin-wrong = 密碼不對。請再輸入一次。
say-staff-pin-locked = 請等{ $seconds }秒後再輸入。
# Not on the leaflet.
say-code-001 = 請把卡片從卡套中取出，平放在讀卡機上。如果讀取成功，就可以照常辦理。如果不成功，請選「{ button-next }」。
# Not on the leaflet.
say-code-002 = 剛才放的好像是別的卡片。請把{ -card }放在讀卡機上。如果不能讀取，請選「{ button-next }」。

## To show at reception. Staff read the Japanese text of the same name.

point-ask = 您好，請幫幫我。我沒能用Myna保險證（マイナ保険証）辦理掛號。
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = 我的語言是{ $language }。我看不太懂日語。我沒能用Myna保險證（マイナ保険証）辦理掛號。請協助我。
point-certificate-try = 我的卡片沒能讀取。我聽說，如果只是電子憑證（電子証明書）過期，卡片在之後3個月內仍可使用。能請您再試一次嗎？
point-identity = 我的臉部或密碼沒有確認成功。能請您看卡片上的照片和我的臉來確認嗎（目視確認）？
point-reader = 手機上的Myna保險證（スマホのマイナ保険証）沒能讀取。請讓我用讀卡機試一下實體個人編號卡（マイナンバーカード）。
point-certificate = 我有資格確認書。請用它辦理。
point-pdf = 我可以出示以前儲存的資格資訊（資格情報）PDF。請確認。
point-notice = 我有資格資訊通知（資格情報のお知らせ）和{ -card }。請確認。
point-shown = 我可以出示Mynaportal（マイナポータル）的資格資訊畫面（資格情報画面）。請確認。
# What of it the patient has. One sentence a line.
point-card = 個人編號卡（マイナンバーカード）在這裡。
point-notice-only = 我有資格資訊通知（資格情報のお知らせ），但沒有個人編號卡（マイナンバーカード）。
point-no-card = 我沒有帶個人編號卡（マイナンバーカード）。
point-nothing = 我沒有可以出示的東西。
# What the patient said they cannot show, and why.
point-reader-failed = 實體個人編號卡（マイナンバーカード）也沒能用讀卡機讀取。
point-certificate-former = 這份資格確認書是以前的保險的。
point-certificate-expired = 這份資格確認書已過有效期限。
point-certificate-unseen = 我有資格確認書，但現在不能出示。
point-pdf-former = 我儲存的資格資訊（資格情報）PDF是以前的保險的。
point-pdf-unseen = 我有儲存的資格資訊（資格情報）PDF，但現在不能出示。
point-screen-former = Mynaportal（マイナポータル）的資格資訊畫面（資格情報画面）上顯示的是以前的保險。
point-notice-former = 這份資格資訊通知（資格情報のお知らせ）是以前的保險的。
point-notice-expired = 這份資格資訊通知（資格情報のお知らせ）已過有效期限。
point-notice-unseen = 我有資格資訊通知（資格情報のお知らせ），但現在不能出示。
# The last line.
point-otherwise = 請用其他辦法確認我的保險資格。
point-declaration = 能用聲明書（被保険者資格申立書）確認嗎？
point-verbal = 我以前在這裡看過病，之後保險沒有變動。請口頭詢問我來確認（口頭確認）。
point-on-paper = 請給我紙本聲明書（被保険者資格申立書）。
point-failed = 我填寫了聲明書（被保険者資格申立書），但還沒有儲存。請確認，或給我紙本聲明書。

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = 更多

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = 請輸入號碼或符號，然後按 Enter 鍵。
plain-type = 請輸入回答，然後按 Enter 鍵。不輸入直接按 Enter 鍵，進入下一步。要選號碼或符號時，請在前面加上 /（例如 /-）。
plain-unknown = 這裡沒有這個號碼或符號。
