### Nepali: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Nepali is drawn as a picture, never as text of a terminal. For lengths count letters without the signs above, below and beside them.
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.
### Buttons say what to do (-नुहोस्), choices what is done (-ने).

## Headings

heading-languages = भाषा Language 言語 语言 언어 Idioma Язык
heading-page = स्मार्टफोनमा हेर्ने पेज スマホで見るページ
# F02. Two lines at most.
heading-causes = यी अवस्थामा { -myna } चल्दैन। कुन हो?
heading-reader-codes = कार्ड रिडरमा कुन नम्बर देखियो?
heading-code-001 = कार्ड फेरि राख्नुहोस्
heading-code-002 = { -card } राख्नुहोस्
heading-cause-certificate = प्रमाणपत्र (電子証明書) वा IC चिपमा समस्या
heading-cause-unconfirmed = बीमा पुष्टि गर्न सकिएन
heading-cause-smartphone = स्मार्टफोनको डिजिटल कार्ड (スマホのマイナ保険証) पढिएन
heading-cause-identity = कर्मचारीले अनुहार हेरेर पुष्टि गर्न सक्छन्
heading-topics = के जान्न चाहनुहुन्छ?
heading-holdings = तपाईंसँग भएका सबै कुरा छान्नुहोस्
heading-login = के अहिले { -mynaportal } भित्र लगइन गर्न सकिन्छ?
heading-papers = रिसेप्सनमा देखाउन मिल्ने कुरा
heading-plan-certificate = रिसेप्सनमा Shikaku Kakuninsho (資格確認書) देखाउनुहोस्
heading-plan-reader = कार्ड रिडरमा प्लास्टिकको कार्ड राख्नुहोस्
heading-plan-pdf = सेभ गरेको PDF रिसेप्सनमा देखाउनुहोस्
heading-plan-login = रिसेप्सनमा स्क्रिन (資格情報画面) देखाउनुहोस्
heading-plan-notice = सूचना (資格情報のお知らせ) र कार्ड देखाउनुहोस्
heading-plan-reception = रिसेप्सनका कर्मचारीलाई भन्नुहोस्
heading-why = किन देखाउन सकिँदैन?
heading-details = थप विवरण
heading-visit = पहिले यहाँ जँचाउनुभएको र बीमा पनि उही हो?
heading-verbal = बीमा उही हो भनेर रिसेप्सनमा भन्नुहोस्
heading-declare = स्वघोषणा फारामबाट (被保険者資格申立書) जाँच गर्न मिल्छ
heading-login-card = कुन कार्डबाट लगइन गर्नुहुन्छ?
heading-step-download = STEP 1 एप डाउनलोड गर्नुहोस्
# F43
heading-step-log-in = STEP 2 Mynaportal (マイナポータル) मा लगइन गर्नुहोस्
# F50
heading-step-show = STEP 3 बीमा जानकारी (資格情報) हेर्ने, PDF सेभ गर्ने
heading-shown = स्क्रिन रिसेप्सनमा देखाउनुहोस्
heading-pin-reset = 4 अङ्कको पिन (4桁の暗証番号) लक भएमा
heading-phone-pin = स्मार्टफोनको डिजिटल { -card }: पिन थाहा छैन
heading-hotline = माइ नम्बरको निःशुल्क फोन सेवा
heading-more = Myna Hokensho (マイナ保険証) बारे थप जानकारी
heading-purpose = जानकारी के काममा प्रयोग हुन्छ, पढ्नुहोस्
heading-on-paper = रिसेप्सनबाट कागजको स्वघोषणा फाराम लिनुहोस्
heading-check = उत्तरहरू जाँच्नुहोस्
heading-saving = सेभ हुँदै छ
heading-failed-refused = फाराम अझै रिसेप्सनमा पुगेको छैन
heading-failed-slow = सेभ हुन समय लागिरहेको छ
heading-done = यो नम्बर रिसेप्सनमा भन्नुहोस्
heading-ask = यो स्क्रिन रिसेप्सनमा देखाउनुहोस्
heading-call = रिसेप्सनलाई बोलाउँदै
heading-coming = कर्मचारी आउँदै हुनुहुन्छ
heading-start-over = सुरुदेखि फेरि गर्ने हो?
heading-finish = अब समाप्त गर्ने हो?
heading-idle = अझै चलाउँदै हुनुहुन्छ?
heading-staff-pin = कर्मचारीको पिन (PIN) हाल्नुहोस्

## Buttons

button-back = फर्कनुहोस्
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = अगाडि बढ्नुहोस्
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count } छानियो)
button-more = थप पढ्नुहोस्
button-more-any = More つづき
button-ask = रिसेप्सनमा सोध्नुहोस्
button-ask-any = Help 受付に聞く
button-call = कर्मचारी बोलाउने
# The word "Language" is here in every language.
button-language = भाषा Language
button-contrast = रङ फेर्नुहोस्
button-contrast-any = Colours 色
button-start-over = फेरि सुरु गर्नुहोस्
button-agree = म सहमत छु
button-submit = रिसेप्सनमा पठाउनुहोस्
button-finish = समाप्त गर्नुहोस्
button-stay = अझै चलाउँदै छु
button-steps = तरिका हेर्नुहोस्
button-shown = स्क्रिन देखियो
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = देखाइसकेँ
button-return = स्क्रिनमा फर्कनुहोस्
button-unlock = खोल्नुहोस्
button-change = सच्याउनुहोस्

## Choices: causes

# F03 F04
cause-network = नेटवर्क वा उपकरणमा समस्या
# F05 F06
cause-certificate = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकियो, वा IC चिप बिग्रियो
# F07
cause-unconfirmed = "मान्य बीमा पुष्टि गर्न सकिएन" (有効な資格が確認できない) जस्तो सन्देश आयो
# F31
cause-smartphone = स्मार्टफोनको डिजिटल माइ नम्बर कार्ड (スマホのマイナンバーカード) पढिएन
cause-identity = अनुहार वा पिन (PIN) पुष्टि हुन सकेन
# F08
cause-other = अर्को कारण, वा थाहा छैन
choice-reader-codes = कार्ड रिडरमा नम्बर देखियो
choice-topics = तरिका, फोन नम्बर आदि
code-001 = 001 कार्ड पढिएन
code-002 = 002 त्यो { -card } होइन, अर्को कार्ड थियो
code-006 = 006 विद्युतीय प्रमाणपत्रको (電子証明書) म्याद सकियो वा रद्द भयो
code-unlisted = अर्को नम्बर

## Choices: more to read

# F36
choice-steps = { -mynaportal } खोलेर बीमा जानकारी (資格情報) देखाउने तरिका
choice-papers = रिसेप्सनमा देखाउन मिल्ने कुरा
choice-pin-reset = 4 अङ्कको पिन (4桁の暗証番号) लक भयो
choice-phone-pin = स्मार्टफोनको डिजिटल { -card }: पिन थाहा छैन
choice-hotline = माइ नम्बरको निःशुल्क फोन सेवा
choice-more = Myna Hokensho (マイナ保険証) बारे थप जानकारी
choice-details = थप विवरण

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = प्लास्टिकको { -card }
# F18
holding-notice = { -notice }
holding-phone = स्मार्टफोन
# F14
holding-pdf = सेभ गरेको बीमा जानकारीको (資格情報) PDF
holding-nothing = यीमध्ये केही छैन

## Choices: logging in

login-card = { -yes }, प्लास्टिकको { -card } र 4 अङ्कको पिन (4桁の暗証番号)
login-phone = { -yes }, स्मार्टफोनको डिजिटल { -card } प्रयोग गरेर
login-no = { -no }, पिन थाहा छैन, पिन लक भयो, इन्टरनेट छैन आदि
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = यो बीमा पुष्टि पत्र (資格確認書) देखाउन सकिँदैन
choice-cannot-reader = प्लास्टिकको कार्ड पनि पढिएन
choice-cannot-pdf = यो PDF देखाउन सकिँदैन
choice-cannot-login = लगइन गर्न वा स्क्रिन देखाउन सकिँदैन
choice-cannot-notice = यो सूचना र कार्ड देखाउन सकिँदैन
why-former = पहिलेको बीमाको भएकाले
why-expired = म्याद सकिएकाले
why-unseen = अहिले देखाउन नसकिने भएकाले
# F23
visit-return = { -yes }, पहिले यहाँ जँचाएको, बीमा पनि उही हो
# F24
visit-first = { -no }, यहाँ पहिलो पटक हो, वा बीमा फेरिएको छ
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = प्लास्टिकको { -card }
login-card-on-phone = स्मार्टफोनको डिजिटल { -card }
choice-start-form = यहीँ स्वघोषणा फाराम भर्ने
choice-on-paper = कागजमा लेख्ने
choice-retry = फेरि पठाउने
choice-go-back = होइन, अघिल्लो स्क्रिनमा फर्कने
choice-confirm-start-over = हो, भरेको सबै मेटाएर फेरि सुरु गर्ने
choice-confirm-finish = हो, भरेको सबै मेटाएर समाप्त गर्ने
choice-larger = अक्षर ठूलो पार्ने
choice-smaller = अक्षर सानो पार्ने

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = स्पेस
cap-delete = मेटाउने
cap-clear = सबै मेटाउने
cap-no-day = दिन थाहा छैन
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = प्रश्न { $at } / { $of }
page = पृष्ठ { $at } / { $of }
banner-title = रिसेप्सनको जानकारी
draft-note = अनुवादको मस्यौदा। जापानी पाठ नै मान्य हुन्छ।
# Heads the sentence for staff. 20 columns.
point-label = रिसेप्सनका लागि
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = कृपया एउटा छान्नुहोस्।
need-holding = तपाईंसँग भएका कुरा, वा "{ $choice }" छान्नुहोस्।
need-agree = सहमत भए "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
need-submit = पठाउन "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
need-shown = स्क्रिन देखिएपछि "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
need-showed = रिसेप्सनमा देखाएपछि "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
need-return = पढिसकेपछि "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
need-finish = नम्बर भनेपछि "{ $button }" (किबोर्डमा +) थिच्नुहोस्।
# On the page where answers are checked.
say-check-keys = सच्याउन त्यो लाइन छान्नुहोस्। सबै ठीक भए, अन्त्यमा "{ $button }" थिच्नुहोस्।
idle-countdown = यहाँ छानेका र भरेका कुरा { $seconds } सेकेन्डपछि मेटिन्छन्।
idle-why = तपाईंको जानकारी सुरक्षित राख्न यसो गरिन्छ। चलाइरहन स्क्रिन छुनुहोस्, वा किबोर्डको कुनै बटन थिच्नुहोस्।
ask-where = कर्मचारीका लागि: बिरामी "{ $screen }" स्क्रिन हेर्दै हुनुहुन्छ।
ask-kept = छानेका र भरेका कुरा मेटिएका छैनन्।
links-checked = वेब ठेगाना जाँचिएको मिति: { $date }
# F64 F65
hotline-number = { $number } (त्यसपछि { $press } थिच्नुहोस्)
# F67 F68
hotline-open = अहिले फोन गर्न मिल्छ, आज { $hour }:{ $minute } सम्म।
hotline-closed = अहिले बन्द छ। अर्को पटक { $month }/{ $day } (महिना/दिन) { $hour }:{ $minute } मा खुल्छ।
# F69
hotline-perhaps = अङ्ग्रेजी नयाँ वर्षको बिदाले बन्द हुन सक्छ। { $month }/{ $day } (महिना/दिन) { $hour }:{ $minute } देखि फोन गर्न मिल्छ।
done-number = तपाईंको नम्बर

## Texts

say-start-over = यहाँ छानेका र भरेका सबै कुरा मेटिन्छन्। मेटाउन नचाहे "होइन" छान्नुहोस्।
say-finish = रिसेप्सनमा देखाएपछि "हो" छान्नुहोस्। यहाँ छानेका र भरेका सबै कुरा मेटिन्छन्।
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = पठाइसकेको स्वघोषणा फाराम फिर्ता लिन मिल्दैन। त्यो पछि रिसेप्सनमा पुग्न सक्छ।
say-saving = कृपया एकछिन पर्खनुहोस्।
say-failed-refused = फाराम अझै सेभ भएको छैन भनेर रिसेप्सनमा भन्नुहोस्। उत्तर मेटिएका छैनन्। "फेरि पठाउने" वा "कागजमा लेख्ने" छान्नुहोस्।
say-failed-slow = यहीँ पर्खनुहोस्, वा रिसेप्सनमा भन्नुहोस्। उत्तर मेटिएका छैनन्। "फेरि पठाउने" वा "कागजमा लेख्ने" पनि छान्न सकिन्छ।
say-done = स्वघोषणा फाराम (被保険者資格申立書) सेभ भयो। नम्बर याद गर्नुहोस्, वा लेखेर राख्नुहोस्।
# Not on the leaflet.
say-done-card = { -card } पनि रिसेप्सनमा लैजानुहोस्।
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = स्वास्थ्य बीमाको सङ्केत र नम्बर (記号・番号) थाहा भएपछि तुरुन्तै रिसेप्सनमा भन्नुहोस्। त्यो 12 अङ्कको माइ नम्बर (My Number) होइन।
say-ask = यो स्क्रिन रिसेप्सनका कर्मचारीलाई देखाउनुहोस्। उहाँहरूले मद्दत गर्नुहुन्छ।
say-call = कृपया यहीँ पर्खनुहोस्।
say-call-unanswered = रिसेप्सनबाट अझै जवाफ आएको छैन।
say-on-paper = रिसेप्सनबाट कागजको स्वघोषणा फाराम लिएर भर्नुहोस्।
# Only while no declaration has been sent.
say-on-paper-unsent = यहाँ भरेका कुरा रिसेप्सनमा पठाइने छैनन्।
say-paper-only = आज स्वघोषणा फाराम कागजमा भर्नुहोस्। रिसेप्सनमा माग्नुहोस्। यो निर्देशन भने यहीँ पढ्न सकिन्छ।
say-staff-pin = कर्मचारी: पिन (PIN) हाल्नुहोस्। अरू: "फर्कनुहोस्" थिच्नुहोस्।
say-staff-pin-wrong = पिन (PIN) मिलेन। फेरि हाल्नुहोस्।
say-staff-pin-locked = { $seconds } सेकेन्ड पर्खनुहोस्, त्यसपछि फेरि हाल्नुहोस्।
# Not on the leaflet.
say-code-001 = कार्ड खोलबाट निकालेर रिडरमाथि तेर्सो राख्नुहोस्। पढियो भने त्यसैबाट दर्ता हुन्छ। पढिएन भने "{ button-next }" थिच्नुहोस्।
# Not on the leaflet.
say-code-002 = अर्कै कार्ड राखिएको जस्तो छ। { -card } राख्नुहोस्। पढिएन भने "{ button-next }" थिच्नुहोस्।

## To show at reception. Staff read the Japanese text of the same name.

point-ask = माफ गर्नुहोस्, मलाई मद्दत चाहियो। Myna Hokensho (マイナ保険証) चलेन।
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = मेरो भाषा: { $language }। म जापानी राम्ररी पढ्न सक्दिनँ। Myna Hokensho (マイナ保険証) चलेन। कृपया मद्दत गर्नुहोस्।
point-certificate-try = विद्युतीय प्रमाणपत्रको (電子証明書) म्याद मात्र सकिएको भए, त्यसपछि 3 महिनासम्म कार्ड चल्छ रे। कार्ड फेरि राखेर हेर्न मिल्छ?
point-identity = अनुहार वा पिन (PIN) पुष्टि हुन सकेन। कृपया कार्डको फोटो र मेरो अनुहार हेरेर पुष्टि गरिदिनुहोस् (目視確認)।
point-reader = स्मार्टफोनको डिजिटल माइ नम्बर कार्ड (スマホのマイナ保険証) पढिएन। रिडरमा प्लास्टिकको कार्ड (マイナンバーカード) राखेर हेर्न दिनुहोस्।
point-certificate = मसँग बीमा पुष्टि पत्र (資格確認書) छ। कृपया यसैबाट दर्ता गरिदिनुहोस्।
point-pdf = यो पहिले सेभ गरेको बीमा जानकारीको (資格情報) PDF हो। कृपया जाँच गरिदिनुहोस्।
point-notice = मसँग बीमा जानकारीको सूचना (資格情報のお知らせ) र { -card } छन्। कृपया जाँच गरिदिनुहोस्।
point-shown = यो Mynaportal (マイナポータル) को बीमा जानकारीको स्क्रिन (資格情報画面) हो। कृपया जाँच गरिदिनुहोस्।
# What of it the patient has. One sentence a line.
point-card = माइ नम्बर कार्ड (マイナンバーカード) यहाँ छ।
point-notice-only = बीमा जानकारीको सूचना (資格情報のお知らせ) छ, तर माइ नम्बर कार्ड (マイナンバーカード) छैन।
point-no-card = माइ नम्बर कार्ड (マイナンバーカード) छैन।
point-nothing = मसँग देखाउने केही छैन।
# What the patient said they cannot show, and why.
point-reader-failed = प्लास्टिकको माइ नम्बर कार्ड (マイナンバーカード) पनि कार्ड रिडरले पढेन।
point-certificate-former = यो बीमा पुष्टि पत्र (資格確認書) पहिलेको बीमाको हो।
point-certificate-expired = यो बीमा पुष्टि पत्रको (資格確認書) म्याद सकिएको छ।
point-certificate-unseen = बीमा पुष्टि पत्र (資格確認書) छ, तर अहिले देखाउन सकिँदैन।
point-pdf-former = सेभ गरेको बीमा जानकारीको (資格情報) PDF पहिलेको बीमाको हो।
point-pdf-unseen = सेभ गरेको बीमा जानकारीको (資格情報) PDF छ, तर अहिले देखाउन सकिँदैन।
point-screen-former = Mynaportal (マイナポータル) को बीमा जानकारीको स्क्रिनमा (資格情報画面) पहिलेको बीमा देखिएको छ।
point-notice-former = यो बीमा जानकारीको सूचना (資格情報のお知らせ) पहिलेको बीमाको हो।
point-notice-expired = यो बीमा जानकारीको सूचनाको (資格情報のお知らせ) म्याद सकिएको छ।
point-notice-unseen = बीमा जानकारीको सूचना (資格情報のお知らせ) छ, तर अहिले देखाउन सकिँदैन।
# The last line.
point-otherwise = कृपया अर्को तरिकाले बीमा जाँच गरिदिनुहोस्।
point-declaration = स्वघोषणा फारामबाट (被保険者資格申立書) जाँच गर्न मिल्छ?
point-verbal = पहिले यहाँ जँचाएको छु, त्यसपछि बीमा फेरिएको छैन। कृपया मलाई सोधेर जाँच गरिदिनुहोस् (口頭確認)।
point-on-paper = कृपया कागजको स्वघोषणा फाराम (被保険者資格申立書) दिनुहोस्।
point-failed = स्वघोषणा फाराम (被保険者資格申立書) अझै सेभ भएको छैन। कृपया हेरिदिनुहोस्, वा कागजको फाराम दिनुहोस्।

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = थप

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = नम्बर वा चिह्न टाइप गरेर Enter थिच्नुहोस्।
plain-type = उत्तर टाइप गरेर Enter थिच्नुहोस्। Enter मात्र थिचे अर्कोमा गइन्छ। नम्बर वा चिह्न छान्न त्यसको अघि / टाइप गर्नुहोस् (जस्तै /-)।
plain-unknown = यहाँ त्यो नम्बर वा चिह्न छैन।
