### Traditional Chinese (Taiwan): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = Myna保險證（マイナ保険証）
-card = 個人編號卡（マイナンバーカード）
-mynaportal = Mynaportal（マイナポータル）
-app = Myna App（マイナアプリ、旧マイナポータルアプリ）
-notice = 資格資訊通知（資格情報のお知らせ）
-certificate = 資格確認書
-declaration = 被保險人資格聲明書（被保険者資格申立書）
-yes = 是
-no = 否
-unsure = 不清楚

## Causes

# Not on the leaflet.
say-certificate = 可以用其他辦法辦理。
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = 如果只是電子憑證（電子証明書）過期，之後的3個月內，卡片仍可當作健康保險證使用。請詢問掛號櫃檯能否再試一次。
# F13 F16
say-certificate-limit = 電子憑證（電子証明書）過期或IC晶片損壞時，不能出示{ -mynaportal }的資格資訊畫面（資格情報画面）。從那裡，只能出示事先儲存的PDF檔案。{ -notice }可以與{ -card }一起出示。
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = 手機上的Myna保險證（スマホのマイナ保険証）也有期限。實體{ -card }或它的電子憑證（電子証明書）過期後，手機上的也不能使用了。
# Not on the leaflet.
say-unconfirmed = 這不一定表示您沒有保險了。可以用其他辦法辦理。
# F09 F10 F11
say-unconfirmed-why = 例如換工作之後，正在辦理加入新保險機構（保険者）的手續時，可能會這樣顯示。換過工作或有類似變動的人，請在就醫之前查看{ -mynaportal }。請確認最新的保險資格是否已經登錄。具體步驟請選下面的「{ choice-steps }」。
# Not on the leaflet.
say-smartphone = 如果帶了實體{ -card }，請先把它放在讀卡機上。
# F32 F33 F34 F35
say-smartphone-rule = 這個辦法適用於手機上的Myna保險證（スマホのマイナ保険証）無法讀取，也沒帶實體{ -card }時。請當場登入{ -mynaportal }，出示資格資訊畫面（資格情報画面）。
# Not on the leaflet.
say-identity = 掛號櫃檯的工作人員可以看卡片上的照片和您的臉來確認（目視確認）。這種情況很常見，請不用擔心。不需要填寫聲明書。
# F08
say-other = 卡片不能用也可能有其他原因。請把讀卡機上顯示的文字或號碼告知掛號櫃檯。

## What you have

# F12
say-any-one = 不需要全部都有。文件請依日文標題選擇。
# F18 F19
say-two-papers = 有兩種文件標題相似，但不是同一種。{ -certificate }：只出示它就可以。{ -notice }：請與{ -card }一起出示。只有通知是不夠的。
# Not on the leaflet.
say-login-before = 印有「顔認証」（臉部辨識）的實體卡片不能用來登入。
# F12
say-papers = 請在掛號櫃檯出示以下任何一種。
# F13 F14 F15 F16
say-paper-screen = 請出示{ -mynaportal }的資格資訊畫面（資格情報画面），或儲存的PDF檔案。如果帶了{ -card }，請一起出示。具體步驟請選下面的「{ choice-steps }」。電子憑證（電子証明書）過期或有類似情況時，只能出示事先儲存的PDF檔案。
# F17 F18 F19
say-paper-notice = 或者，請將{ -notice }與{ -card }一起出示。只有通知是不夠的。
# F20 F21
say-paper-notice-who = { -notice }會寄給持有{ -myna }的人。不需要申請。
# Not on the leaflet.
say-paper-certificate = 有{ -certificate }的人，請在掛號櫃檯出示。只出示它就可以。
# F22 F23 F24 F25
say-paper-none = 如果哪一種都不能出示，請告知掛號櫃檯。複診的人以口頭詢問來確認保險資格。初診的人以填寫{ -declaration }來確認保險資格。

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = 請在掛號櫃檯出示{ -certificate }。只出示它就可以。
# Not on the leaflet.
say-plan-reader = 請把實體{ -card }放在讀卡機上。如果無法讀取，請選「{ $cannot }」。我們會告訴您下一個辦法。
# F14
say-plan-pdf = 請打開儲存的PDF檔案，在掛號櫃檯出示。如果帶了{ -card }，請一起出示。
# No facts.
say-plan-login = 登入{ -mynaportal }後就會顯示。
# F18 F19
say-plan-notice = 請將{ -notice }與{ -card }一起出示。只有通知是不夠的。
# F22
say-plan-reception = 請告知掛號櫃檯您沒有帶齊所需的東西。
# Not on the leaflet.
say-hand-over = 請把您帶來的卡片和文件交給掛號櫃檯。
# Not on the leaflet.
say-other-papers = 如果有醫療補助或自付限額的證明（受給者証、医療証、限度額適用認定証），也請出示。
# F26 F27 F28
say-assurance = 即使無法用{ -myna }辦理掛號，也可以依規定的自付金額接受保險診療。條件是您有有效的保險資格，並依照本說明辦理。
# F29 F30
say-not-shared = 診療資訊、用藥資訊等不會傳到醫療機構和藥局。請把正在服用的藥告訴工作人員。

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 請確認它屬於您現在加入的保險機構（保険者）。不確定時，請詢問掛號櫃檯。
# F16
say-caution-saved-before = 電子憑證（電子証明書）過期或IC晶片損壞時，只能出示今天來這裡之前儲存的PDF。
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 讀卡機是否顯示了「無法確認有效的保險資格」（有効な資格が確認できない）等？如果是，請確認要出示的文件或PDF屬於您現在加入的保險機構（保険者）。
# F16
say-caution-perhaps-certificate = 如果得知是電子憑證（電子証明書）過期或IC晶片損壞，請告知掛號櫃檯。這時只能出示事先儲存的PDF。
# Not on the leaflet.
say-caution-date = 如果文件本身寫有有效期限（有効期限），請確認沒有過期。
say-caution-otherwise = 不符或不能出示時，請選「{ $cannot }」。

## Nothing to show

# F23 F24 F25
say-visit = 複診的人以口頭詢問，初診的人以填寫{ -declaration }來確認保險資格。
# Not on the leaflet.
say-visit-changed = 您的保險可能已經變動。換過工作、搬過家等的人，請選「{ -no }」。不確定的人，請選「{ -unsure }」。因為用以前的保險無法確認。
# F23
say-verbal = 複診的人以口頭詢問來確認（口頭確認）。
# F24 F25
say-declare = 初診的人以填寫{ -declaration }來確認保險資格。
# Not on the leaflet.
say-declare-card = 也請在掛號櫃檯出示{ -card }。
# Not on the leaflet.
say-no-card = 請先告知掛號櫃檯您今天不能出示{ -card }。如果掛號櫃檯要求，再填寫聲明書。
# F35
say-shown = 請打開資格資訊畫面（資格情報画面），就這樣在掛號櫃檯出示。如果帶了{ -card }，請一起出示。

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1：請下載{ -app }。有些手機不能使用。這時請詢問掛號櫃檯。
# F39 F40 F41
say-step-download-iphone = 請掃描QR碼，從iPhone的App Store下載。無法掃描時，請搜尋「マイナポータル」。
# F39 F40 F42
say-step-download-android = 請掃描QR碼，從Android手機的Google Play下載。無法掃描時，請搜尋「マイナポータル」。
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = 第一次使用這個App的人，請先做一次使用登記（利用登録）。它與{ -mynaportal }的使用者登記（利用者登録）不同。手機還必須設有螢幕鎖定。
# Not on the leaflet.
say-step-download-publisher = 請使用提供方為日本數位廳（デジタル庁、Digital Agency of Japan）的App。有名稱相似的假App。
# F44
say-step-log-in = 請打開App，選擇「ログイン」（登入）。
# Not on the leaflet.
say-step-log-in-lock = 如果不確定密碼，請不要輸入，先詢問掛號櫃檯。輸錯3次，密碼就會被鎖定。
# F45 F46
say-step-log-in-card = 用實體{ -card }的人，請用自己的手機。請在手機上輸入4位數密碼（4桁の暗証番号），然後用手機讀取卡片。請絕對不要在這台自助機上輸入密碼。
# F48 F49
say-step-log-in-phone = 用手機上的{ -card }的人，不需要實體卡片。請從「ログイン」（登入），用手機的生物辨識（臉部或指紋）等登入。
# F47
say-step-log-in-done = 登入完成後，請選「{ button-next }」。
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = 無法登入時，請退出瀏覽器的無痕瀏覽（プライベートブラウズ、シークレットモード）。App打不開時，請更新App，不需要刪除。
# F51 F52
say-step-show = 請在「証明書」（證明書）中選擇「健康保険証」（健康保險證）。資格資訊（資格情報）就會顯示出來。
# F53 F55
say-step-show-save = 請以PDF儲存在手機上，供下次使用。儲存PDF的方法因手機而異。
# F54
say-step-show-offline = 把PDF儲存在手機上，離線（無網路）時也可以放心。

## PIN

# F56 F57
say-pin-locked = 如果輸錯4位數密碼（4桁の暗証番号）而被鎖定，請把密碼初始化並重新設定。請到您的住民票（居民登記）所在的市區町村公所窗口（市区町村の窓口）等處辦理。
# F58 F59 F60
say-pin-store = 在部分便利商店的自助終端機上，也可以把4位數密碼初始化並重新設定。需要先用手機的專用App預約。還需要簽署用密碼（署名用パスワード，6至16位英文字母和數字）。如果不知道簽署用密碼，請到市區町村公所窗口（市区町村の窓口）。
# F61
say-pin-details = 詳細內容請掃描QR碼。
# F62
say-phone-pin-iphone = 如果不知道iPhone上的{ -card }的密碼，請掃描這個QR碼。
# F63
say-phone-pin-android = 如果不知道Android手機上的{ -card }的密碼，請掃描這個QR碼。

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = 請撥打個人編號（マイナンバー）免付費電話 { $number }，選 { $press }，然後依語音指引操作。語音是日語。通話免費。
# F67 F68 F69
say-hotline-hours = 電話受理時間：平日（週一至週五）為 { $weekday_from } 至 { $weekday_to }。週六、週日及日本的國定假日為 { $holiday_from } 至 { $holiday_to }。新年前後（{ $from_month }月{ $from_day }日至{ $to_month }月{ $to_day }日）除外。
# F70
say-more = 想進一步了解{ -myna }的人，請掃描QR碼。
# F71
say-issuer = 本說明依據厚生勞動省（厚生労働省）的說明單張（リーフレット）：「為了人，為了生活，為了未來」。

## Captions of QR codes

# F41
link-app-iphone = iPhone（App Store）
# F42
link-app-android = Android（Google Play）
# F61
link-pin-reset = 重新設定4位數密碼（4桁の暗証番号）
# F62, the agency's top page.
link-phone-pin-iphone = iPhone：數位廳（デジタル庁）首頁
# F63, the agency's top page.
link-phone-pin-android = Android：數位廳（デジタル庁）首頁
# F70
link-more = 厚生勞動省：{ -myna }
