### English: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in full-width brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = My Number Card (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Notice of Eligibility Information (資格情報のお知らせ)
-certificate = Health Insurance Eligibility Certificate (資格確認書)
-declaration = Declaration of Health Insurance Eligibility (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. There is a network or equipment problem. It is not your fault, nor your card's. There is another way.
# F05 F06
say-certificate = 2. The electronic certificate (電子証明書) of the { -card } has expired, or its IC chip is damaged. There is another way.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = First ask reception to try your card all the same. For three months after the electronic certificate (電子証明書) expires, the card still works as a health insurance card.
# F13 F16
say-certificate-limit = Note: in case 2. do not show the Eligibility Information screen (資格情報画面) of { -mynaportal }. From there, only a PDF file that you saved beforehand can be shown. You can show the { -notice } with your { -card }.
# F07
say-unconfirmed = 3. A message such as "valid eligibility cannot be confirmed" (有効な資格が確認できない) was shown. This need not mean that you have no insurance.
# F09 F10 F11
say-unconfirmed-why = This may be shown while you are joining a new insurer (保険者), for example after a change of job. If you changed jobs or similar, check in { -mynaportal } before you visit that your latest eligibility is registered. For how to check, choose "See the steps".
# F31
say-smartphone = This is what to do with Myna Hokensho on a smartphone (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = If Myna Hokensho on your smartphone (スマホのマイナ保険証) cannot be read, and you do not have the physical { -card } either, log in to { -mynaportal } here and now and show the Eligibility Information screen (資格情報画面). If you have the physical card, put it on the card reader first.
# Not on the leaflet.
say-identity = Please tell reception. Staff can look at the photo on your card and at your face (目視確認). This happens often and is not your fault. You do not need to write a form for this.
# F08
say-other = There are other cases too, not only those listed. Tell reception which words or number the card reader showed. You can go on without knowing the reason.

## What you have

# F12
say-any-one = Any one thing is enough to show at reception. We will tell you next which one.
# Not on the leaflet.
say-login-before = Choose "No" if your PIN is locked, if you do not know your PIN, or if your card has 顔認証 (face recognition) printed on it. There is another way.
# F12
say-papers = Show any one of these at reception.
# F13 F14 F15 F16
say-paper-screen = Show the Eligibility Information screen (資格情報画面) of { -mynaportal }, or the PDF file that you saved. Show your { -card } with it if you have it here. For how, choose "See the steps". Note: in case 2. (certificate expired or similar) only a PDF file that you saved beforehand can be shown.
# F17 F18 F19
say-paper-notice = Or show the { -notice } together with your { -card }. The notice alone is not enough.
# F20 F21
say-paper-notice-who = People who have { -myna } are sent this notice. They do not need to apply for it.
# Not on the leaflet.
say-paper-certificate = If you have a { -certificate }, show it. It is enough by itself. Note: the ministry's leaflet does not mention it.
# F22 F23 F24 F25
say-paper-none = If you cannot show any of them, tell reception so. Your eligibility is then checked like this: on a return visit by asking you, on a first visit by a { -declaration } that you fill in.

## What to do now

# Not on the leaflet.
say-plan-certificate = Show your { -certificate } at reception. It is enough by itself. Note: the ministry's leaflet does not mention it.
# Not on the leaflet.
say-plan-reader = Put your physical { -card } on the card reader. If it cannot be read, choose "I can't do that" and we will show you the next way.
# F14
say-plan-pdf = Open the PDF file that you saved, and show it at reception. Show your { -card } with it if you have it here.
# No facts.
say-plan-login = Log in to { -mynaportal } and show the Eligibility Information screen (資格情報画面) at reception. For how, choose "See the steps". Show your { -card } with it if you have it here.
# F18 F19
say-plan-notice = Show the { -notice } at reception, together with your { -card }. The notice alone is not enough.
# F22
say-plan-reception = Tell reception that you have nothing you can show. Reception will check your insurance in another way.
# F26 F27 F28
say-assurance = Even when reception with { -myna } is not possible, you can have treatment covered by health insurance at the appropriate copayment, if your insurance is valid and you follow this guide.
# F29 F30
say-not-shared = Note: your treatment information, medication information and similar cannot be passed on to the clinic or pharmacy. Please tell them yourself which medicines you take.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Show it only if it names your current insurer (保険者). If it names an earlier one, or you are not sure, tell reception.
# F16
say-caution-saved-before = Note: in case 2. only a PDF that you saved before you came here today can be shown.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = If the card reader said that valid eligibility cannot be confirmed (有効な資格が確認できない), show it only if it names your current insurer (保険者). If you are not sure, tell reception.
# F16
say-caution-perhaps-certificate = If the reason turns out to be 2. (certificate expired or similar), tell reception. Then only a PDF that you saved beforehand can be shown.

## Nothing to show

# F23 F24 F25
say-visit = On a return visit reception asks you. On a first visit you fill in a { -declaration }. This is how your eligibility is checked. Choose "Yes" only if you have been here before and your insurance has not changed since.
# Not on the leaflet.
say-visit-changed = Your insurance may have changed. If you have changed jobs, moved or similar, choose "No". If you are not sure, choose "Not sure". Your earlier insurance could not be confirmed.
# F23
say-verbal = Tell reception: "I have been here before, and my insurance has not changed." On a return visit this is checked by asking you (口頭確認).
# F24 F25
say-declare = On a first visit your eligibility is checked by a { -declaration } that you fill in. You can fill it in here or on paper. Also show your { -card } at reception.
# Not on the leaflet.
say-no-card = First tell reception that you do not have your { -card } here. If reception asks you to fill in the declaration, you can do it here.
# F35
say-shown = Keep the Eligibility Information screen (資格情報画面) open and show it at reception. Show your { -card } with it if you have it here.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = These steps show your eligibility information (資格情報) in { -mynaportal }. STEP 1: download the { -app }. Note: some smartphone models do not work with it. If yours does not, ask reception.
# F39 F40 F41
say-step-download-iphone = On an iPhone, scan the QR code and download the app from the App Store. If you cannot scan it, search for 「マイナポータル」.
# F39 F40 F42
say-step-download-android = On an Android phone, scan the QR code and download the app from Google Play. If you cannot scan it, search for 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = The app is now called { -app }. New users register once (利用登録) before anything else. Your phone must have a screen lock.
# F43 F44
say-step-log-in = STEP 2: log in to { -mynaportal }. Open the app and choose 「ログイン」 (Log in).
# Not on the leaflet.
say-step-log-in-lock = If you are not sure of your PIN, do not try it: ask reception. Three wrong PINs lock the card.
# F45 F46
say-step-log-in-card = With a physical { -card }, enter your 4-digit PIN (4桁の暗証番号) on your own phone, then scan the card with the phone. Never enter your PIN on this kiosk.
# F48 F49
say-step-log-in-phone = Note: with a My Number Card (マイナンバーカード) on the smartphone, do not use the physical card. From 「ログイン」 (Log in), log in with your phone's face or fingerprint check, or similar.
# F47
say-step-log-in-done = You are now logged in.
# F50 F51 F52
say-step-show = STEP 3: show your eligibility information (資格情報) and save it on the phone as a PDF file. Under 「証明書」 (Certificates), choose 「健康保険証」 (Health Insurance Card). Your eligibility information is shown.
# F53 F55
say-step-show-save = Save it on your phone as a PDF, for the next time. Note: how to save a PDF differs from phone to phone.
# F54
say-step-show-offline = With the PDF saved on your phone, you are safe even when you are offline.

## PIN

# F56 F57
say-pin-locked = If you entered a wrong 4-digit PIN (4桁の暗証番号) and it is locked, have it reset at a counter of the city, ward, town or village office (市区町村の窓口) where your resident record (住民票) is, or similar.
# F58 F59 F60
say-pin-store = At a convenience store you first need a booking in the dedicated app and your signature password (署名用パスワード), 6 to 16 letters and numbers. Only some stores do it. If you know this password, the dedicated smartphone app and a kiosk terminal at a convenience store can reset the PIN. If not, go to the city, ward, town or village office (市区町村の窓口).
# F61
say-pin-details = For details, scan the QR code.
# F62
say-phone-pin-iphone = If you do not know the PIN of the { -card } on your iPhone, scan this QR code.
# F63
say-phone-pin-android = If you do not know the PIN of the { -card } on your Android phone, scan this QR code.

## Phone line and more

# F64 F65 F66
say-hotline = Call the My Number toll-free line: 0120-95-0178. Choose 5 and follow the voice guidance. The call is free.
# F67 F68 F69
say-hotline-hours = The phone line is open on weekdays (Monday to Friday) from 9:30 to 20:00, and on Saturdays, Sundays and national holidays from 9:30 to 17:30. It is closed during the year-end and New Year holidays (end of December, start of January).
# F70
say-more = To know more about { -myna }, scan the QR code.
# F71
say-issuer = This guide is based on a leaflet of the Ministry of Health, Labour and Welfare (厚生労働省): "For people, for life, for the future".

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
link-more = Ministry: { -myna }
