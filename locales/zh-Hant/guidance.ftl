### Traditional Chinese (Taiwan): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = Myna保險證（マイナ保険証）
-card = 個人編號卡（マイナンバーカード）
-mynaportal = Mynaportal（マイナポータル）
-app = Myna App（マイナアプリ、旧マイナポータルアプリ）
-notice = 資格資訊通知（資格情報のお知らせ）
-certificate = 資格確認書
-declaration = 被保險人資格聲明書（被保険者資格申立書）

## Causes

# F03 F04
say-network = 1. 網路或設備發生故障。這不是您的問題，也不是您的卡片的問題。還有其他辦法。
# F05 F06
say-certificate = 2. { -card }的電子憑證（電子証明書）已過期，或IC晶片損壞。還有其他辦法。
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = 請先請掛號櫃檯再試一次您的卡片。電子憑證（電子証明書）過期後的3個月內，卡片仍可當作健康保險證使用。
# F13 F16
say-certificate-limit = 註：如屬 2. 的情況，{ -mynaportal }的資格資訊畫面（資格情報画面）不能出示，只能出示事先從那裡儲存的PDF檔案。{ -notice }可以與{ -card }一起出示。
# F07
say-unconfirmed = 3. 顯示了「無法確認有效資格」（有効な資格が確認できない）等訊息。這不一定表示您沒有保險。
# F09 F10 F11
say-unconfirmed-why = 例如換工作之後，正在辦理加入新保險機構（保険者）的手續時，可能會這樣顯示。如果您換了工作等，請在看診之前用{ -mynaportal }確認最新的資格已經登錄。確認的方法，請選「查看步驟」。
# F31
say-smartphone = 這是使用手機上的Myna保險證（スマホのマイナ保険証）時的辦法。
# F32 F33 F34 F35
say-smartphone-rule = 如果手機上的Myna保險證（スマホのマイナ保険証）無法讀取，而且您也沒有帶實體{ -card }，請當場登入{ -mynaportal }，出示資格資訊畫面（資格情報画面）。如果帶了實體卡片，請先把它放在讀卡機上。
# Not on the leaflet.
say-identity = 請告知掛號櫃檯。工作人員可以看卡片上的照片和您的臉來確認（目視確認）。這種情況很常見，不是您的問題。您不需要為此填寫聲明書。
# F08
say-other = 除了列出的情況以外，也有其他情況。請把讀卡機上顯示的文字或號碼告知掛號櫃檯。不知道原因也可以繼續。

## What you have

# F12
say-any-one = 在掛號櫃檯只要出示其中任何一種就可以。接下來會告訴您出示哪一種。
# Not on the leaflet.
say-login-before = 如果密碼已鎖定、不知道密碼，或卡片上印有「顔認証」（臉部辨識）字樣，請選「不能」。還有其他辦法。
# F12
say-papers = 請在掛號櫃檯出示以下任何一種。
# F13 F14 F15 F16
say-paper-screen = 請出示{ -mynaportal }的資格資訊畫面（資格情報画面），或儲存的PDF檔案。如果帶了{ -card }，請一起出示。方法請選「查看步驟」。註：如屬 2. 的情況（電子憑證（電子証明書）過期等），只能出示事先儲存的PDF檔案。
# F17 F18 F19
say-paper-notice = 或者，請將{ -notice }與{ -card }一起出示。只有通知是不夠的。
# F20 F21
say-paper-notice-who = 這份通知會寄給持有{ -myna }的人，不需要申請。
# Not on the leaflet.
say-paper-certificate = 如果有{ -certificate }，請出示它。只出示它就可以。註：厚生勞動省的宣傳單上沒有提到它。
# F22 F23 F24 F25
say-paper-none = 如果哪一種都不能出示，請將此事告知掛號櫃檯。資格將這樣確認：複診的人以口頭詢問，初診的人以填寫{ -declaration }確認。

## What to do now

# Not on the leaflet.
say-plan-certificate = 請在掛號櫃檯出示{ -certificate }。只出示它就可以。註：厚生勞動省的宣傳單上沒有提到這個辦法。
# Not on the leaflet.
say-plan-reader = 請把實體{ -card }放在讀卡機上。如果無法讀取，請選「做不到」，我們會告訴您下一個辦法。
# F14
say-plan-pdf = 請打開儲存的PDF檔案，在掛號櫃檯出示。如果帶了{ -card }，請一起出示。
# No facts.
say-plan-login = 請登入{ -mynaportal }，在掛號櫃檯出示資格資訊畫面（資格情報画面）。方法請選「查看步驟」。如果帶了{ -card }，請一起出示。
# F18 F19
say-plan-notice = 請在掛號櫃檯將{ -notice }與{ -card }一起出示。只有通知是不夠的。
# F22
say-plan-reception = 請告知掛號櫃檯您沒有可以出示的東西。掛號櫃檯會用其他辦法確認您的保險資格。
# F26 F27 F28
say-assurance = 即使無法用{ -myna }辦理掛號，只要您有有效的保險資格，並依照本說明辦理，就可以用適當的自付金額接受保險診療。
# F29 F30
say-not-shared = 註：您的診療資訊、用藥資訊等無法提供給醫療機構或藥局。請您自己告訴他們正在服用的藥。

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 只有寫著您現在的保險機構（保険者）的名稱時，才請出示。如果寫的是以前的保險機構，或者您不確定，請告知掛號櫃檯。
# F16
say-caution-saved-before = 註：如屬 2. 的情況，只能出示今天來這裡之前儲存的PDF。
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 如果讀卡機顯示無法確認有效資格（有効な資格が確認できない），只有寫著您現在的保險機構（保険者）的名稱時，才請出示。不確定時，請告知掛號櫃檯。
# F16
say-caution-perhaps-certificate = 如果得知原因是 2.（電子憑證（電子証明書）過期等），請告知掛號櫃檯。這時只能出示事先儲存的PDF。

## Nothing to show

# F23 F24 F25
say-visit = 複診的人由掛號櫃檯口頭詢問，初診的人填寫{ -declaration }，以此確認資格。只有以前來過這裡，而且之後保險沒有變動的人，才請選「是」。
# Not on the leaflet.
say-visit-changed = 您的保險可能已經變動。如果您換了工作、搬了家等，請選「否」。不清楚時，請選「不清楚」。這次無法確認您以前的保險。
# F23
say-verbal = 請對掛號櫃檯說：「我以前來過，保險沒有變動。」複診的人以口頭詢問來確認（口頭確認）。
# F24 F25
say-declare = 初診的人以填寫{ -declaration }來確認資格。您可以在這裡填寫，也可以用紙本填寫。請同時在掛號櫃檯出示{ -card }。
# Not on the leaflet.
say-no-card = 請先告知掛號櫃檯您沒有帶{ -card }。如果掛號櫃檯請您填寫聲明書，您可以在這裡填寫。
# F35
say-shown = 請讓資格資訊畫面（資格情報画面）保持開啟，在掛號櫃檯出示。如果帶了{ -card }，請一起出示。

## Steps to Mynaportal

# F36 F37 F38
say-step-download = 這是在{ -mynaportal }顯示資格資訊（資格情報）的步驟。STEP 1：請下載{ -app }。註：有些手機機型不能使用。這時請詢問掛號櫃檯。
# F39 F40 F41
say-step-download-iphone = 用iPhone的人，請掃描QR碼，從App Store下載。無法掃描時，請搜尋「マイナポータル」。
# F39 F40 F42
say-step-download-android = 用Android手機的人，請掃描QR碼，從Google Play下載。無法掃描時，請搜尋「マイナポータル」。
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = App現在的名稱是{ -app }。第一次使用的人，請先做一次使用登記（利用登録）。手機必須設有螢幕鎖定。
# F43 F44
say-step-log-in = STEP 2：請登入{ -mynaportal }。打開App，選擇「ログイン」（登入）。
# Not on the leaflet.
say-step-log-in-lock = 如果不確定密碼，請不要輸入，先詢問掛號櫃檯。輸錯3次密碼，卡片就會被鎖定。
# F45 F46
say-step-log-in-card = 用實體{ -card }的人，請在自己的手機上輸入4位數密碼（4桁の暗証番号），然後用手機讀取卡片。請絕對不要在本機上輸入密碼。
# F48 F49
say-step-log-in-phone = 註：用手機上的個人編號卡（マイナンバーカード）的人，不使用實體卡片。請從「ログイン」（登入），用手機的生物辨識（臉部或指紋）等登入。
# F47
say-step-log-in-done = 這樣就登入完成了。
# F50 F51 F52
say-step-show = STEP 3：顯示資格資訊（資格情報），並以PDF檔案儲存在手機上。請在「証明書」（證明）中選擇「健康保険証」（健康保險證）。資格資訊就會顯示出來。
# F53 F55
say-step-show-save = 請以PDF儲存在手機上，供下次使用。註：儲存PDF的方法因手機而異。
# F54
say-step-show-offline = 把PDF儲存在手機上，離線（無網路）時也可以放心。

## PIN

# F56 F57
say-pin-locked = 如果輸錯4位數密碼（4桁の暗証番号）而被鎖定，請到您的住民票（居民登記）所在的市區町村公所窗口（市区町村の窓口）等處，把密碼初始化並重新設定。
# F58 F59 F60
say-pin-store = 在便利商店辦理，要先用專用App預約，還需要簽署用密碼（署名用パスワード），也就是6至16位英文字母和數字。只有部分店鋪可以辦理。如果知道這個密碼，可以用手機的專用App和便利商店的自助終端機，把4位數密碼初始化並重新設定。如果不知道，請到市區町村公所窗口（市区町村の窓口）。
# F61
say-pin-details = 詳細內容請掃描QR碼。
# F62
say-phone-pin-iphone = 如果不知道iPhone上的{ -card }的密碼，請掃描這個QR碼。
# F63
say-phone-pin-android = 如果不知道Android手機上的{ -card }的密碼，請掃描這個QR碼。

## Phone line and more

# F64 F65 F66
say-hotline = 請撥打個人編號（マイナンバー）免付費電話：0120-95-0178。請選 5，然後依語音指引操作。通話免費。
# F67 F68 F69
say-hotline-hours = 電話受理時間：平日（週一至週五）為 9:30 至 20:00，週六、週日及國定假日為 9:30 至 17:30。年末年初（12月底至1月初）除外。
# F70
say-more = 想進一步了解{ -myna }的人，請掃描QR碼。
# F71
say-issuer = 本說明依據厚生勞動省（厚生労働省）的宣傳單：「為了人，為了生活，為了未來」。

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
