### English: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証, health insurance card)
-card = My Number Card (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Eligibility Notice (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Eligibility Certificate (資格確認書, Shikaku Kakuninsho)
-declaration = Declaration of Health Insurance Eligibility (被保険者資格申立書)
-yes = Yes
-no = No
-unsure = Not sure

## Causes

# Not on the leaflet.
say-certificate = There is another way to check in.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = If only the electronic certificate (電子証明書) has expired, the card still works as an insurance card for three months afterwards. Ask reception if it can be tried again.
# F13 F16
say-certificate-limit = If the electronic certificate (電子証明書) has expired or the chip is damaged, you cannot use the live { -mynaportal } screen. You can show a PDF file that you saved beforehand. Or show the { -notice } with your { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = The card on a smartphone (スマホのマイナ保険証) depends on the physical { -card }. When that card or its electronic certificate (電子証明書) has expired, the card on the smartphone stops working too.
# Not on the leaflet.
say-unconfirmed = You may still be insured. There is another way to check in.
# F09 F10 F11
say-unconfirmed-why = This may be shown while you are joining a new insurer (保険者), for example after a change of job. If you changed jobs or similar, look in { -mynaportal } before a visit: is your latest insurance registered? For how to do it, choose "{ choice-steps }" below.
# Not on the leaflet.
say-smartphone = First put the physical { -card } on the card reader, if you have it.
# F32 F33 F34 F35
say-smartphone-rule = Is the card on your smartphone (スマホのマイナ保険証) not read, and the physical { -card } not here? Log in to { -mynaportal } here and now, and show the Eligibility Information screen (資格情報画面).
# Not on the leaflet.
say-identity = Staff can look at the photo on your card and at your face (目視確認). This happens often, so please do not worry. You do not need to write a declaration for this.
# F08
say-other = There are other reasons, too, why a card may not work. If the card reader showed words or a number, tell reception.

## What you have

# F12
say-any-one = You do not need all of them. Choose papers by their Japanese title.
# F18 F19
say-two-papers = Two papers have titles that look alike. The { -certificate } is enough by itself. Show the { -notice } together with your { -card }. The notice alone is not enough.
# Not on the leaflet.
say-login-before = A physical card with 顔認証 (face recognition) printed on it cannot log in.
# F12
say-papers = Show any one of these at reception.
# F13 F14 F15 F16
say-paper-screen = Show the Eligibility Information screen (資格情報画面) of { -mynaportal }, or the PDF file that you saved. Also show your { -card } if you have it here. For how to do it, choose "{ choice-steps }" below. If the electronic certificate (電子証明書) has expired or similar, only a PDF file that you saved beforehand can be shown.
# F17 F18 F19
say-paper-notice = Or show the { -notice } together with your { -card }. The notice alone is not enough.
# F20 F21
say-paper-notice-who = People who have { -myna } are sent the { -notice }. They do not need to apply for it.
# Not on the leaflet.
say-paper-certificate = If you have an { -certificate }, show it at reception. It is enough by itself.
# F22 F23 F24 F25
say-paper-none = If you cannot show any of them, tell reception so. If you have been here before, your insurance is checked by asking you. On a first visit it is checked by a { -declaration } that you fill in.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Show your { -certificate } at reception. It is enough by itself.
# Not on the leaflet.
say-plan-reader = Put your physical { -card } on the card reader. If it cannot be read, choose "{ $cannot }". We will then show you the next way.
# F14
say-plan-pdf = Open the saved PDF file and show it at reception. Also show your { -card } if you have it here.
# No facts.
say-plan-login = To see it, log in to { -mynaportal }.
# F18 F19
say-plan-notice = Show the { -notice } together with your { -card }. The notice alone is not enough.
# F22
say-plan-reception = Tell reception that you do not have everything that is needed.
# Not on the leaflet.
say-hand-over = Give reception the card and papers that you have.
# Not on the leaflet.
say-other-papers = Also show any medical subsidy or payment limit certificate (受給者証, 医療証, 限度額適用認定証).
# F26 F27 F28
say-assurance = Even if you cannot check in with { -myna }, your health insurance still pays its part. You pay only your correct share. This holds if your insurance is valid and you follow this guide.
# F29 F30
say-not-shared = Tell the staff which medicines you take: treatment and medication information does not reach the clinic or pharmacy.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Check that it is from your present insurer (保険者). If you are not sure, ask reception.
# F16
say-caution-saved-before = Has the electronic certificate (電子証明書) expired, or is the chip damaged? Then only a PDF saved before you came here today counts.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Did the card reader say that valid eligibility cannot be confirmed (有効な資格が確認できない), or similar? If so, check that the paper or PDF is from your present insurer (保険者).
# F16
say-caution-perhaps-certificate = If you learn that the electronic certificate (電子証明書) has expired or the chip is damaged, tell reception. Then only a PDF that you saved beforehand can be shown.
# Not on the leaflet.
say-caution-date = If the paper itself has an expiry date (有効期限), check that the date has not passed.
say-caution-otherwise = If you then cannot show it, choose "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = If you have been here before, reception asks you. On a first visit you fill in a { -declaration }. This is how your insurance is checked.
# Not on the leaflet.
say-visit-changed = Your insurance may have changed. If you have changed jobs, moved or similar, choose "{ -no }". If you are not sure, choose "{ -unsure }". We ask because an earlier insurance cannot be used for this check.
# F23
say-verbal = If you have been here before, your insurance is checked by asking you (口頭確認).
# F24 F25
say-declare = On a first visit your insurance is checked by a { -declaration } that you fill in.
# Not on the leaflet.
say-declare-card = Also show your { -card } at reception.
# Not on the leaflet.
say-no-card = First tell reception that you cannot show your { -card } today. Fill in the declaration if reception asks you to.
# F35
say-shown = Keep the screen (資格情報画面) open. Also show your { -card } if you have it.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: download the { -app }. Some smartphones cannot use it: ask reception.
# F39 F40 F41
say-step-download-iphone = Scan the QR code for the App Store (iPhone), or search there for 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Scan the QR code for Google Play (Android), or search there for 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = If you are new to this app, register once in it (利用登録) before anything else. This is not the user registration (利用者登録) of { -mynaportal }. Your phone must have a screen lock.
# Not on the leaflet.
say-step-download-publisher = Use the app whose publisher is the Digital Agency of Japan (デジタル庁). There are fake apps with similar names.
# F44
say-step-log-in = Open the app and choose 「ログイン」 (Log in).
# Not on the leaflet.
say-step-log-in-lock = If you are not sure of your PIN, do not try it: ask reception. After three wrong tries the PIN is locked.
# F45 F46
say-step-log-in-card = With a physical { -card }, enter your 4-digit PIN (4桁の暗証番号) on your own phone. Then scan the card with the phone. Never enter your PIN on this kiosk.
# F48 F49
say-step-log-in-phone = With the My Number Card (マイナンバーカード) on your phone you need no physical card. Choose 「ログイン」 (Log in), then your face, fingerprint or similar.
# F47
say-step-log-in-done = When you are logged in, choose "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = If you cannot log in, leave private or incognito browsing (プライベートブラウズ, シークレットモード). If the app does not open, update it. There is no need to delete it.
# F51 F52
say-step-show = Under 「証明書」 (Certificates), choose 「健康保険証」 (Health Insurance Card). Your eligibility information (資格情報) is shown.
# F53 F55
say-step-show-save = Save it on your phone as a PDF, for the next time. How to save a PDF differs from phone to phone.
# F54
say-step-show-offline = With the PDF saved on your phone, you are safe even when you are offline.

## PIN

# F56 F57
say-pin-locked = If your 4-digit PIN (4桁の暗証番号) was entered wrongly and is locked, have it reset. Go to the city, ward, town or village office (市区町村の窓口) where you are registered as a resident (住民票).
# F58 F59 F60
say-pin-store = Some convenience stores have a kiosk terminal that can reset the PIN. First you need a booking in the dedicated smartphone app. You also need your signature password (署名用パスワード), 6 to 16 letters and numbers. If you do not know this password, go to the city, ward, town or village office (市区町村の窓口).
# F61
say-pin-details = For details, scan the QR code.
# F62
say-phone-pin-iphone = Is the PIN of the { -card } on your iPhone not known? Scan this QR code.
# F63
say-phone-pin-android = Is the PIN of the { -card } on your Android phone not known? Scan this QR code.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Call the My Number toll-free line { $number }, press { $press } and follow the voice guidance. It answers in Japanese. The call is free.
# F67 F68 F69
say-hotline-hours = The phone line is open on weekdays (Monday to Friday) from { $weekday_from } to { $weekday_to }. On Saturdays, Sundays and national holidays of Japan it is open from { $holiday_from } to { $holiday_to }. It is closed during the year-end and New Year holidays, { $from_month }/{ $from_day } to { $to_month }/{ $to_day } (month/day).
# F70
say-more = To know more about { -myna }, scan the QR code.
# F71
say-issuer = This guide is based on a leaflet of the Ministry of Health, Labour and Welfare (厚生労働省). Its motto: "For people, for life, for the future".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Resetting the 4-digit PIN (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: Digital Agency top page
# F63, the agency's top page.
link-phone-pin-android = Android: Digital Agency top page
# F70
link-more = MHLW: Myna Hokensho (マイナ保険証)
