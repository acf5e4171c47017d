### Traditional Chinese (Taiwan): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name 「查看步驟」「下一步」「返回」「不能」「否」「做不到」: change them together.

## Headings

heading-languages = 請選擇語言
heading-page = 您的語言的網頁
# F02. Two lines at most.
heading-causes = 以下情況無法用{ -myna }辦理掛號。您屬於哪一種？
heading-reader-codes = 讀卡機上顯示了哪個號碼？
heading-code-001 = 請再放一次您的卡片
heading-code-002 = 請使用個人編號卡（マイナンバーカード）
heading-cause-network = 網路或設備故障時
heading-cause-certificate = 電子憑證（電子証明書）或IC晶片有問題時
heading-cause-unconfirmed = 無法確認您的資格時
heading-cause-smartphone = 手機上的卡片無法讀取時
heading-cause-identity = 臉部或密碼的確認沒有成功時
heading-cause-other = 其他原因，或不清楚時
heading-topics = 您想了解什麼？
heading-holdings = 您現在帶了什麼？請全部選出
heading-login = 現在能登入Mynaportal（マイナポータル）嗎？
heading-papers = 可以在掛號櫃檯出示的東西
heading-plan-certificate = 請在掛號櫃檯出示資格確認書
heading-plan-reader = 請把實體卡片放在讀卡機上
heading-plan-pdf = 請在掛號櫃檯出示儲存的PDF
heading-plan-login = 請登入並出示資格資訊畫面（資格情報画面）
heading-plan-notice = 請出示通知（資格情報のお知らせ）和您的卡片
heading-plan-reception = 請告知掛號櫃檯
heading-visit = 您以前來過，而且保險沒有變動嗎？
heading-verbal = 請告知掛號櫃檯您的保險沒有變動
heading-declare = 可以填寫聲明書（被保険者資格申立書）
heading-device = 您的手機是哪一種？
heading-login-card = 您用哪一種卡片登入？
heading-step-download = STEP 1 下載App
heading-step-log-in = STEP 2 登入Mynaportal（マイナポータル）
heading-step-show = STEP 3 顯示並儲存資格資訊（資格情報）
heading-shown = 請在掛號櫃檯出示畫面
heading-pin-reset = 4位數密碼（4桁の暗証番号）被鎖定時
heading-phone-pin = 不知道手機上的卡片的密碼時
heading-hotline = 個人編號（マイナンバー）免付費電話
heading-more = 進一步了解Myna保險證（マイナ保険証）
heading-purpose = 請閱讀個人資料的使用目的
heading-on-paper = 請向掛號櫃檯索取紙本聲明書
heading-check = 請核對您的回答
heading-saving = 正在儲存
heading-failed-refused = 掛號櫃檯還沒有收到您的聲明書
heading-failed-slow = 儲存時間比平常久
heading-done = 請把這個號碼告知掛號櫃檯
heading-ask = 請在掛號櫃檯出示這個畫面
heading-start-over = 要重新開始嗎？
heading-idle = 您還在使用嗎？
heading-staff-pin = 請輸入工作人員密碼

## Buttons

button-back = 返回
button-next = 下一步
button-more = 繼續閱讀
button-ask = 詢問掛號櫃檯
# The word "Language" is here in every language.
button-language = 語言 Language
button-contrast = 畫面顏色
button-start-over = 重新開始
button-agree = 同意
button-submit = 送出
button-finish = 結束
button-stay = 繼續使用
button-steps = 查看步驟
button-shown = 畫面已顯示
button-return = 回到原畫面
button-unlock = 解鎖
button-change = 修改

## Choices: causes

# F03 F04
cause-network = 網路或設備故障
# F05 F06
cause-certificate = 電子憑證（電子証明書）已過期，或IC晶片損壞
# F07
cause-unconfirmed = 顯示無法確認有效資格等（有効な資格が確認できない）
# F31
cause-smartphone = 手機上的Myna保險證（スマホのマイナ保険証）無法讀取
cause-identity = 讀卡機無法確認我的臉部或密碼
# F08
cause-other = 其他原因，或不清楚
choice-reader-codes = 讀卡機上顯示了號碼
choice-topics = 查看步驟、諮詢電話等
code-001 = 001 卡片沒有讀取成功
code-002 = 002 不是個人編號卡（マイナンバーカード）
code-006 = 006 電子憑證（電子証明書）已過期或失效
code-unlisted = 其他號碼

## Choices: more to read

choice-steps = 顯示資格資訊（資格情報）的步驟
choice-papers = 可以在掛號櫃檯出示的東西
choice-pin-reset = 4位數密碼（4桁の暗証番号）被鎖定了
choice-phone-pin = 不知道手機上的卡片的密碼
choice-hotline = 個人編號（マイナンバー）免付費電話
choice-more = 進一步了解Myna保險證（マイナ保険証）

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = 實體個人編號卡（マイナンバーカード）
# F18
holding-notice = { -notice }
holding-phone = 智慧型手機
# F14
holding-pdf = 今天之前儲存的資格資訊（資格情報）PDF
holding-nothing = 都沒有

## Choices: logging in

login-card = 能，用實體卡片和4位數密碼（4桁の暗証番号）
login-phone = 能，用手機上的卡片（スマホのマイナ保険証）
login-no = 不能：不知道密碼、密碼被鎖定、沒有網路等
login-unsure = 不清楚

## Other choices

choice-cannot = 做不到
# F23
visit-return = 是：以前來過，而且保險沒有變動
# F24
visit-first = 否：第一次來，或保險已變動
visit-unsure = 不清楚
device-iphone = iPhone
device-android = Android
login-card-physical = 實體個人編號卡（マイナンバーカード）
login-card-on-phone = 手機上的個人編號卡（マイナンバーカード）
choice-start-form = 在這裡填寫聲明書（被保険者資格申立書）
choice-on-paper = 改用紙本填寫
choice-retry = 再傳送一次
choice-confirm-start-over = 是，刪除我的回答，重新開始
choice-larger = 放大文字
choice-smaller = 縮小文字

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = 空格
cap-delete = 刪除
cap-clear = 全部刪除
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
idle-countdown = 再過{ $seconds }秒，您輸入的內容將被刪除。
idle-why = 這是為了保護您的資料。若要繼續使用，請觸碰螢幕的任何地方。
ask-where = 工作人員請看：病人正在看「{ $screen }」的畫面。
ask-kept = 您的回答仍然保留著。
links-checked = 網址確認日期：{ $date }
# F64 F65
hotline-number = { $number }（接通後按 { $press }）
# F67 F68
hotline-open = 現在可以打電話，今天到 { $hour }:{ $minute } 為止。
hotline-closed = 現在不在受理時間內。下次從{ $month }月{ $day }日 { $hour }:{ $minute } 開始。
# F69
hotline-perhaps = 年末年初可能休息。從{ $month }月{ $day }日 { $hour }:{ $minute } 起一定可以打電話。
done-number = 您的號碼

## Texts

say-start-over = 您的回答將全部刪除。若要保留，請選「返回」。
say-saving = 請稍候。
say-failed-refused = 請告知掛號櫃檯您的聲明書還沒有儲存。您的回答已加密保留，別人無法讀取。請選「再傳送一次」或「改用紙本填寫」。
say-failed-slow = 請在這裡等候，或告知掛號櫃檯。您的回答已加密保留，別人無法讀取。也可以選「再傳送一次」或「改用紙本填寫」。
say-done = 請把這個號碼告知掛號櫃檯。您的聲明書（被保険者資格申立書）已經儲存。
# Not on the leaflet.
say-done-card = 請把個人編號卡（マイナンバーカード）也帶到掛號櫃檯。
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = 知道保險的號碼後，請立刻告知本診所。
say-ask = 請把這個畫面給掛號櫃檯的工作人員看。工作人員會協助您。
say-on-paper = 請在掛號櫃檯索取紙本聲明書並填寫。您在這裡輸入的內容不會送出。
say-paper-only = 今天請用紙本填寫聲明書。請向掛號櫃檯索取。您仍可查看本說明。
say-staff-pin = 工作人員：請輸入密碼。病人：請選「返回」。
say-staff-pin-wrong = 密碼不對。請再輸入一次。
say-staff-pin-locked = 請等{ $seconds }秒後再輸入。
# Not on the leaflet.
say-code-001 = 請把卡片從卡套中取出，平放在讀卡機上。如果讀取成功，就可以照常掛號。如果不成功，請選「下一步」。
# Not on the leaflet.
say-code-002 = 請把個人編號卡（マイナンバーカード）放在讀卡機上。剛才放的好像是別的卡片。如果還是不行，請選「下一步」。
## To show at reception. Staff read the Japanese text of the same name.

point-ask = 您好，請幫幫我。我沒能用Myna保險證（マイナ保険証）辦理掛號。
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = 我的語言：{ $language }。我看不太懂日語。Myna保險證（マイナ保険証）無法辦理掛號，請幫助我。
point-certificate-try = 能再試一次我的卡片嗎？我看到說明，電子憑證（電子証明書）過期後3個月內仍可使用。
point-identity = 我的臉部或密碼沒有確認成功。能請您看卡片上的照片和我的臉來確認嗎（目視確認）？
point-reader = 手機上的卡片（スマホのマイナ保険証）無法讀取。我帶了實體卡片。能試一下嗎？
point-certificate = 我有資格確認書。請用它辦理。
point-pdf = 我可以出示以前儲存的資格資訊（資格情報）PDF。請確認。
point-notice = 我有{ -notice }和{ -card }。請確認。
point-shown = 我可以出示Mynaportal（マイナポータル）的資格資訊畫面（資格情報画面）。請確認。
point-reception = 我沒有可以出示的東西。請用其他辦法確認我的保險。
point-verbal = 我以前來過這裡，之後保險沒有變動。請口頭詢問我來確認（口頭確認）。
point-declare = 我想填寫聲明書（被保険者資格申立書）。我可以出示個人編號卡（マイナンバーカード）。
point-declare-no-card = 我想填寫聲明書（被保険者資格申立書），但今天沒有帶個人編號卡（マイナンバーカード）。該怎麼辦？
point-on-paper = 請給我紙本聲明書（被保険者資格申立書）。
point-failed = 我填寫了聲明書（被保険者資格申立書），但還沒有儲存。請確認，或給我紙本聲明書。

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = 更多
