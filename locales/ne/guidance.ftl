### Nepali: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Nepali is drawn as a picture, never as text of a terminal. For lengths count letters without the signs above, below and beside them.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

# No ending stands right behind these words (को, मा, ले): a whole word follows, or none.
# 資格 is बीमा (insurance). 電子証明書 is प्रमाणपत्र, 資格確認書 is पत्र: never the same word for both.
-myna = Myna Hokensho (マイナ保険証, स्वास्थ्य बीमा कार्ड)
-card = माइ नम्बर कार्ड (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = बीमा जानकारीको सूचना (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = बीमा पुष्टि पत्र (資格確認書, Shikaku Kakuninsho)
-declaration = बीमा स्वघोषणा फाराम (被保険者資格申立書)
-yes = हो
-no = होइन
-unsure = थाहा छैन

## Causes

# Not on the leaflet.
say-certificate = अर्को तरिकाले दर्ता गर्न सकिन्छ।
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद मात्र सकिएको भए, त्यसपछि 3 महिनासम्म यो कार्ड बीमा कार्डका रूपमा चल्छ। फेरि राखेर हेर्न मिल्छ कि, रिसेप्सनमा सोध्नुहोस्।
# F13 F16
say-certificate-limit = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकिएको वा IC चिप बिग्रिएको भए, { -mynaportal } खोलेर स्क्रिन देखाउन मिल्दैन। त्यहाँबाट पहिल्यै सेभ गरेको PDF फाइल मात्र देखाउन मिल्छ। { -notice } र { -card } एकसाथ देखाउन पनि मिल्छ।
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = प्लास्टिकको { -card } वा त्यसको विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकिएपछि, स्मार्टफोनको डिजिटल माइ नम्बर कार्ड (スマホのマイナ保険証) पनि चल्दैन।
# Not on the leaflet.
say-unconfirmed = तपाईंको बीमा अझै मान्य हुन सक्छ। अर्को तरिकाले दर्ता गर्न सकिन्छ।
# F09 F10 F11
say-unconfirmed-why = जागिर आदि फेरेपछि, नयाँ बीमा संस्थामा (保険者) नाम दर्ता गर्ने काम चलिरहेको बेला आदिमा यस्तो देखिन सक्छ। जागिर आदि फेरेको भए, जँचाउन आउनुअघि { -mynaportal } खोलेर हेर्नुहोस्: पछिल्लो बीमा दर्ता भएको छ? हेर्ने तरिकाका लागि तलको "{ choice-steps }" थिच्नुहोस्।
# Not on the leaflet.
say-smartphone = प्लास्टिकको { -card } छ भने, पहिले त्यो कार्ड रिडरमा राख्नुहोस्।
# F32 F33 F34 F35
say-smartphone-rule = स्मार्टफोनको डिजिटल माइ नम्बर कार्ड (スマホのマイナ保険証) पढिएन? प्लास्टिकको { -card } पनि छैन? त्यसो भए, अहिले यहीँ { -mynaportal } भित्र लगइन गर्नुहोस्, र बीमा जानकारीको स्क्रिन (資格情報画面) देखाउनुहोस्।
# Not on the leaflet.
say-identity = रिसेप्सनका कर्मचारीले कार्डको फोटो र तपाईंको अनुहार हेरेर पुष्टि गर्न सक्छन् (目視確認)। यस्तो भइरहन्छ, चिन्ता नगर्नुहोस्। स्वघोषणा फाराम भर्नु पर्दैन।
# F08
say-other = कार्ड नचल्ने अरू कारण पनि हुन्छन्। कार्ड रिडरमा देखिएको सन्देश वा नम्बर रिसेप्सनमा भन्नुहोस्।

## What you have

# F12
say-any-one = सबै हुनु पर्दैन। कागजको जापानी नाम हेरेर छान्नुहोस्।
# F18 F19
say-two-papers = यी दुई कागजको नाम मिल्दोजुल्दो छ, तर कागज फरक हुन्। { -certificate }: यो मात्र भए पुग्छ। { -notice } र { -card } चाहिँ एकसाथ देखाउनुहोस्। सूचना मात्रले पुग्दैन।
# Not on the leaflet.
say-login-before = 顔認証 (अनुहार पहिचान) लेखिएको प्लास्टिकको कार्डबाट लगइन गर्न सकिँदैन।
# F12
say-papers = तलकामध्ये कुनै एउटा रिसेप्सनमा देखाउनुहोस्।
# F13 F14 F15 F16
say-paper-screen = { -mynaportal } भित्रको बीमा जानकारीको स्क्रिन (資格情報画面), वा सेभ गरेको PDF फाइल देखाउनुहोस्। { -card } छ भने, त्यो पनि देखाउनुहोस्। तरिकाका लागि तलको "{ choice-steps }" थिच्नुहोस्। विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकिएको आदि अवस्थामा, पहिल्यै सेभ गरेको PDF फाइल मात्र देखाउन मिल्छ।
# F17 F18 F19
say-paper-notice = वा, { -notice } र { -card } एकसाथ देखाउनुहोस्। सूचना मात्रले पुग्दैन।
# F20 F21
say-paper-notice-who = { -myna } भएका व्यक्तिलाई { -notice } निवेदन नदिए पनि पठाइन्छ।
# Not on the leaflet.
say-paper-certificate = { -certificate } छ भने, रिसेप्सनमा देखाउनुहोस्। त्यो मात्र भए पुग्छ।
# F22 F23 F24 F25
say-paper-none = कुनै पनि देखाउन नसके, रिसेप्सनमा त्यसै भन्नुहोस्। बीमा यसरी जाँच गरिन्छ: पहिले यहाँ जँचाएकालाई मुखले सोधेर। पहिलो पटक आएकाले { -declaration } भरेर।

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = { -certificate } रिसेप्सनमा देखाउनुहोस्। त्यो मात्र भए पुग्छ।
# Not on the leaflet.
say-plan-reader = कार्ड रिडरमा प्लास्टिकको { -card } राख्नुहोस्। पढिएन भने "{ $cannot }" थिच्नुहोस्। अर्को तरिका देखिन्छ।
# F14
say-plan-pdf = सेभ गरेको PDF फाइल खोलेर रिसेप्सनमा देखाउनुहोस्। { -card } छ भने, त्यो पनि देखाउनुहोस्।
# No facts.
say-plan-login = { -mynaportal } भित्र लगइन गरेपछि त्यो स्क्रिन देखिन्छ।
# F18 F19
say-plan-notice = { -notice } र { -card } एकसाथ देखाउनुहोस्। सूचना मात्रले पुग्दैन।
# F22
say-plan-reception = चाहिने कुरा पूरा छैन भनेर रिसेप्सनमा भन्नुहोस्।
# Not on the leaflet.
say-hand-over = तपाईंसँग भएका कार्ड र कागज रिसेप्सनमा दिनुहोस्।
# Not on the leaflet.
say-other-papers = उपचार सहायता वा तिर्ने सीमाको कागज (受給者証, 医療証, 限度額適用認定証) छ भने, त्यो पनि देखाउनुहोस्।
# F26 F27 F28
say-assurance = { -myna } नचले पनि, बीमाबाट उपचार पाइन्छ। तपाईंले आफ्नो भागको सही रकम मात्र तिर्नुहुन्छ। यसका लागि बीमा मान्य हुनुपर्छ, र यो निर्देशनअनुसार गर्नुपर्छ।
# F29 F30
say-not-shared = उपचार, औषधि आदिको जानकारी अस्पताल, क्लिनिक र फार्मेसीमा पुग्दैन। खाइरहेको औषधि कर्मचारीलाई भन्नुहोस्।

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = तपाईंले देखाउने कुरा हालको बीमा संस्थाको (保険者) हो कि होइन, हेर्नुहोस्। पक्का थाहा नभए रिसेप्सनमा सोध्नुहोस्।
# F16
say-caution-saved-before = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकिएको वा IC चिप बिग्रिएको भए, आज यहाँ आउनुअघि सेभ गरेको PDF मात्र देखाउन मिल्छ।
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = कार्ड रिडरमा "मान्य बीमा पुष्टि गर्न सकिएन" (有効な資格が確認できない) जस्तो सन्देश आएको थियो? त्यसो भए, तपाईंले देखाउने कुरा हालको बीमा संस्थाको (保険者) हो कि होइन, हेर्नुहोस्।
# F16
say-caution-perhaps-certificate = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकिएको वा IC चिप बिग्रिएको थाहा भयो भने, रिसेप्सनमा भन्नुहोस्। त्यस बेला पहिल्यै सेभ गरेको PDF मात्र देखाउन मिल्छ।
# Not on the leaflet.
say-caution-date = त्यही कागजमा म्याद (有効期限) लेखिएको भए, म्याद सकिएको छ कि छैन, हेर्नुहोस्।
say-caution-otherwise = हेर्दा देखाउन नमिल्ने भए, "{ $cannot }" थिच्नुहोस्।

## Nothing to show

# F23 F24 F25
say-visit = बीमा यसरी जाँच गरिन्छ: पहिले यहाँ जँचाएकालाई मुखले सोधेर। पहिलो पटक आएकाले { -declaration } भरेर।
# Not on the leaflet.
say-visit-changed = तपाईंको बीमा फेरिएको हुन सक्छ। जागिर, घर आदि फेरेको भए "{ -no }" छान्नुहोस्। पक्का थाहा नभए "{ -unsure }" छान्नुहोस्। पहिलेको बीमाबाट जाँच गर्न सकिँदैन, त्यसैले सोधेका हौँ।
# F23
say-verbal = पहिले यहाँ जँचाएकालाई मुखले सोधेर बीमा जाँच गरिन्छ (口頭確認)।
# F24 F25
say-declare = पहिलो पटक आएकाले { -declaration } भरेपछि बीमा जाँच गरिन्छ।
# Not on the leaflet.
say-declare-card = { -card } पनि रिसेप्सनमा देखाउनुहोस्।
# Not on the leaflet.
say-no-card = पहिले, आज { -card } देखाउन सकिँदैन भनेर रिसेप्सनमा भन्नुहोस्। रिसेप्सनले भने मात्र स्वघोषणा फाराम भर्नुहोस्।
# F35
say-shown = स्क्रिन (資格情報画面) खुलै राखेर रिसेप्सनमा देखाउनुहोस्। { -card } छ भने, त्यो पनि देखाउनुहोस्।

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: { -app } डाउनलोड गर्नुहोस्। केही स्मार्टफोनमा यो चल्दैन। त्यस्तो भए रिसेप्सनमा सोध्नुहोस्।
# F39 F40 F41
say-step-download-iphone = QR कोड स्क्यान गरेर iPhone को App Store बाट डाउनलोड गर्नुहोस्। स्क्यान नभए, 「マイナポータル」 खोज्नुहोस्।
# F39 F40 F42
say-step-download-android = QR कोड स्क्यान गरेर Android को Google Play बाट डाउनलोड गर्नुहोस्। स्क्यान नभए, 「マイナポータル」 खोज्नुहोस्।
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = यो एप पहिलो पटक चलाउँदा, सुरुमा एक पटक प्रयोग दर्ता (利用登録) गर्नुहोस्। यो { -mynaportal } भित्रको प्रयोगकर्ता दर्ता (利用者登録) होइन। स्मार्टफोनमा स्क्रिन लक पनि चाहिन्छ।
# Not on the leaflet.
say-step-download-publisher = प्रकाशक Digital Agency of Japan (デジタル庁) भएको एप चलाउनुहोस्। मिल्दो नाम भएका नक्कली एप पनि छन्।
# F44
say-step-log-in = एप खोलेर 「ログイン」 (लगइन) छान्नुहोस्।
# Not on the leaflet.
say-step-log-in-lock = पिन (PIN) पक्का थाहा नभए, नहाली रिसेप्सनमा सोध्नुहोस्। 3 पटक गलत भएमा पिन लक हुन्छ।
# F45 F46
say-step-log-in-card = प्लास्टिकको { -card } भए, आफ्नै स्मार्टफोनमा 4 अङ्कको पिन (4桁の暗証番号) हाल्नुहोस्। त्यसपछि स्मार्टफोनले कार्ड स्क्यान गर्नुहोस्। यो मेसिनमा पिन नहाल्नुहोस्।
# F48 F49
say-step-log-in-phone = स्मार्टफोनको डिजिटल माइ नम्बर कार्ड (マイナンバーカード) भए, प्लास्टिकको कार्ड चाहिँदैन। 「ログイン」 (लगइन) बाट, स्मार्टफोनमा अनुहार वा औँलाछाप आदिले लगइन गर्नुहोस्।
# F47
say-step-log-in-done = लगइन भएपछि "{ button-next }" थिच्नुहोस्।
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = लगइन नभए, ब्राउजरको गोप्य (private, incognito) मोड (プライベートブラウズ, シークレットモード) बन्द गर्नुहोस्। एप नखुले, एप अपडेट गर्नुहोस्। एप मेटाउनु पर्दैन।
# F51 F52
say-step-show = 「証明書」 (प्रमाणपत्र) भित्रको 「健康保険証」 (स्वास्थ्य बीमा कार्ड) छान्नुहोस्। बीमा जानकारी (資格情報) देखिन्छ।
# F53 F55
say-step-show-save = अर्को पटकका लागि, PDF बनाएर स्मार्टफोनमा सेभ गर्नुहोस्। PDF सेभ गर्ने तरिका स्मार्टफोनअनुसार फरक हुन्छ।
# F54
say-step-show-offline = PDF स्मार्टफोनमा सेभ गरेको भए, इन्टरनेट नभएको (अफलाइन) बेला आदिमा पनि ढुक्क हुन्छ।

## PIN

# F56 F57
say-pin-locked = 4 अङ्कको पिन (4桁の暗証番号) गलत हालेर लक भएमा, पिन रिसेट गर्नुपर्छ। जापानमा निवास दर्ता (住民票) भएको सहर, वडा, नगर वा गाउँको कार्यालय (市区町村の窓口, shiyakusho, kuyakusho) आदिमा जानुहोस्।
# F58 F59 F60
say-pin-store = केही कन्भिनियन्स स्टोरको मेसिनमा पनि पिन रिसेट गर्न सकिन्छ। पहिले स्मार्टफोनको तोकिएको एपबाट बुकिङ गर्नुहोस्। हस्ताक्षर पासवर्ड (署名用パスワード) पनि चाहिन्छ: 6 देखि 16 अङ्ग्रेजी अक्षर र अङ्क। त्यो थाहा नभए, सहर, वडा, नगर वा गाउँको कार्यालय (市区町村の窓口) जानुहोस्।
# F61
say-pin-details = विवरणका लागि QR कोड स्क्यान गर्नुहोस्।
# F62
say-phone-pin-iphone = iPhone भित्रको डिजिटल { -card }: त्यसको पिन (PIN) थाहा नभए, यो QR कोड स्क्यान गर्नुहोस्।
# F63
say-phone-pin-android = Android फोनभित्रको डिजिटल { -card }: त्यसको पिन (PIN) थाहा नभए, यो QR कोड स्क्यान गर्नुहोस्।

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = माइ नम्बरको निःशुल्क फोन { $number } मा फोन गर्नुहोस्। { $press } थिचेर आवाजको निर्देशनअनुसार गर्नुहोस्। निर्देशन जापानी भाषामा छ। फोनको पैसा लाग्दैन।
# F67 F68 F69
say-hotline-hours = फोन सेवाको समय: सोमबारदेखि शुक्रबारसम्म { $weekday_from } देखि { $weekday_to } सम्म। शनिबार, आइतबार र जापानका सार्वजनिक बिदामा { $holiday_from } देखि { $holiday_to } सम्म। अङ्ग्रेजी वर्षको अन्त्य र नयाँ वर्षमा बन्द: { $from_month }/{ $from_day } देखि { $to_month }/{ $to_day } सम्म (महिना/दिन)।
# F70
say-more = { -myna } बारे थप जान्न, QR कोड स्क्यान गर्नुहोस्।
# F71
say-issuer = यो निर्देशन जापानको स्वास्थ्य, श्रम तथा कल्याण मन्त्रालयको (厚生労働省, Ministry of Health, Labour and Welfare) पर्चामा आधारित छ: "मानिस, जीवन र भविष्यका लागि"।

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = 4 अङ्कको पिन (4桁の暗証番号) रिसेट
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: डिजिटल एजेन्सीको मुख्य पेज
# F63, the agency's top page.
link-phone-pin-android = Android: डिजिटल एजेन्सीको मुख्य पेज
# F70
link-more = 厚生労働省: Myna Hokensho (マイナ保険証)
