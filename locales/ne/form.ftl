### Nepali: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Nepali version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Nepali is drawn as a picture, never as text of a terminal. For lengths count letters without the signs above, below and beside them.
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.
### The texts ask for years of the Gregorian calendar (ई.सं., AD), as the card has them. One of Bikram Sambat (वि.सं., BS) is understood and asked back.

## Questions

field-writer = यो फाराम भर्ने व्यक्ति को हो?
    .label = फाराम भर्ने व्यक्ति (記入者)
    .hint = यसपछिका प्रश्न बिरामीबारे हुन्: माइ नम्बर कार्डमा (マイナンバーカード) नाम लेखिएको व्यक्ति।
field-writer-name = फाराम भर्ने व्यक्तिको नाम के हो?
    .label = फाराम भर्नेको नाम (記入者の氏名)
    .hint = बिरामीको सट्टा यो फाराम भर्ने व्यक्तिको नाम।
field-writer-relation = बिरामीसँग तपाईंको नाता के हो?
    .label = नाता (続柄)
    .hint = जस्तै: आमा, श्रीमान्, छोरा, छोरी, हेरचाह गर्ने व्यक्ति
field-name = बिरामीको नाम के हो?
    .label = पूरा नाम (氏名)
    .hint = माइ नम्बर कार्डमा (マイナンバーカード) जस्तो छ त्यस्तै, अङ्ग्रेजी (ABC) वा जापानी अक्षरमा।
field-kana = बिरामीको नाम kana अक्षरमा कसरी पढिन्छ?
    .label = kana अक्षरमा नाम (フリガナ)
    .hint = हिरागाना वा काताकानामा। रिसेप्सनलाई खोज्न सजिलो हुन्छ।
field-birth = बिरामीको जन्म मिति (ई.सं., AD) के हो?
    .label = जन्म मिति (生年月日)
    .hint = ई.सं. (AD) मा लेख्नुहोस्, वि.सं. (BS) मा होइन। क्रम: वर्ष, महिना, दिन। जस्तै: 1985/3/15
field-sex = बिरामीको लिङ्ग के हो?
    .label = लिङ्ग (性別)
    .hint = माइ नम्बर कार्डमा (マイナンバーカード) लेखिएको छान्नुहोस्। यसबारे कुरा गर्न चाहे "रिसेप्सनमा सोध्नुहोस्" थिच्नुहोस्।
field-postcode = पोस्टल कोड कति हो?
    .label = पोस्टल कोड (郵便番号)
    .hint = 7 अङ्क, जस्तै 100-0001। यसबाट ठेगानाको केही भाग आफैँ भरिन सक्छ।
field-address = बिरामीको ठेगाना के हो?
    .label = ठेगाना (住所)
    .hint = माइ नम्बर कार्डमा (マイナンバーカード) जस्तो छ त्यस्तै। घर र कोठा नम्बर पनि लेख्नुहोस्।
field-phone = सम्पर्क गर्न मिल्ने फोन नम्बर के हो?
    .label = फोन नम्बर (連絡先)
    .hint = दिउँसो फोन लाग्ने नम्बर, जस्तै 090-1234-5678 वा 03-1234-5678। विदेशी नम्बर + र देशको कोडबाट सुरु गर्नुहोस्।
field-insured = बिरामीको जापानको मान्य स्वास्थ्य बीमा छ?
    .label = बीमा छ कि छैन (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), वा 75 वर्ष र माथिको बीमा आदि। निजी बीमा गनिँदैन। पक्का नभए "थाहा छैन" छान्नुहोस्।
field-scheme = त्यो कुन प्रकारको बीमा हो?
    .label = बीमाको प्रकार (保険種別)
    .hint = बिरामीको बीमा। बिरामी परिवारको बीमामा हुनुहुन्छ भने, परिवारको बीमा छान्नुहोस्।
field-insurer = बीमा संस्थाको (保険者) नाम के हो?
    .label = बीमा संस्थाको नाम (保険者等名称)
    .hint = बिरामीको नाम होइन। जस्तै: Kyokai Kenpo (全国健康保険協会), कम्पनीको Kenpo Kumiai (健康保険組合), वा बसेको सहर
field-workplace = काम गर्ने ठाउँको नाम के हो?
    .label = काम गर्ने ठाउँ (事業所名)
    .hint = बिरामी परिवारको बीमामा हुनुहुन्छ भने, परिवारको त्यो सदस्यको काम गर्ने ठाउँ।
field-issued = यो बीमाको कागज कहिले आयो?
    .label = कागज पाएको समय (交付を受けた時期)
    .hint = हालको बीमाको Shikaku Kakuninsho (資格確認書) वा Shikaku Joho no Oshirase (資格情報のお知らせ) आदि पाएको समय।
field-share = बिरामीले यहाँ कति प्रतिशत तिर्नुपर्छ?
    .label = आफूले तिर्ने प्रतिशत (一部負担金の割合)
    .hint = धेरैजसोको 30%। प्राथमिक विद्यालय (shogakko) जानुअघिका बालबालिकाको 20%। 70 वर्ष र माथिकाको 10% देखि 30%।

## Choices

option-writer-self = बिरामी आफैँ
option-writer-family = परिवार वा साथमा आएको व्यक्ति
option-writer-staff = रिसेप्सनका कर्मचारी
option-sex-male = पुरुष (男)
option-sex-female = महिला (女)
option-insured-yes = बीमा छ
option-insured-no = बीमा छैन
option-scheme-employee = कम्पनी वा सरकारी कर्मचारी र परिवार (Shakai Hoken 社会保険、共済など)
option-scheme-national = आफ्नै काम, विद्यार्थी, काम नगर्ने आदि (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 वर्ष र माथिका आदि (Koki Korei 後期高齢者医療制度)
option-scheme-other = अर्को बीमा
option-issued-month = पछिल्लो 1 महिनाभित्र
option-issued-earlier = त्योभन्दा पहिले
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = थाहा छैन (わからない)

## Answers

answer-empty = खाली
# $date is text such as 1989 जनवरी 7 = वि.सं. 2045 पुस 24, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = ई.सं. { $date } ({ $era }), उमेर { $age } वर्ष
# A date of birth without its day, or without month and day. $date is text such as 1989/1 or 1989, with वि.सं. behind it. Also on the
# button to choose it.
date-no-day = ई.सं. { $date } (दिन थाहा छैन)
date-no-month = ई.सं. { $date } (महिना र दिन थाहा छैन)
# The button after those to choose a day: back to typing the date.
choice-retype-date = मिति फेरि लेख्ने

## What to correct

problem-heading = कृपया यो सच्याउनुहोस्
problem-again = गाह्रो भए "रिसेप्सनमा सोध्नुहोस्" थिच्नुहोस्। रिसेप्सनका कर्मचारीले मद्दत गर्नुहुन्छ।
problem-missing = { $field }: कृपया यो भर्नुहोस्। स्वघोषणा फाराममा यो चाहिन्छ।
problem-missing-asked = { $field }: थाहा छ भने भर्नुहोस्। खाली राख्ने भए, फेरि एक पटक "अगाडि बढ्नुहोस्" थिच्नुहोस्।
problem-too-long = { $field }: कृपया छोटो लेख्नुहोस्, बढीमा { $max } अक्षर।
problem-my-number = { $field }: माइ नम्बर (My Number) जस्तो 12 अङ्कको नम्बर थियो, त्यसैले मेटाइयो। माइ नम्बर नलेख्नुहोस्।
problem-not-kana = { $field }: हिरागाना वा काताकानामा मात्र लेख्नुहोस्।
# A name of digits or signs alone.
problem-not-a-name = { $field }: अक्षरमा लेख्नुहोस्। अङ्क वा चिह्न मात्र मिल्दैन।
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: प्रिन्ट गर्न नमिल्ने अक्षर (外字) छ। त्यसलाई kana मा लेख्नुहोस्, वा "रिसेप्सनमा सोध्नुहोस्" थिच्नुहोस्।
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: बर्मेली अक्षर (Zawgyi) पढ्न सकिएन। अङ्ग्रेजी अक्षरमा (ABC) लेख्नुहोस्, वा "रिसेप्सनमा सोध्नुहोस्" थिच्नुहोस्।
problem-not-a-date = { $field }: यो मिति पढ्न सकिएन। ई.सं. (AD) मा, 1985/3/15 वा 1985 मार्च 15 जस्तै लेख्नुहोस्।
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: वर्ष ई.सं. (AD) का 4 अङ्कमा, जस्तै 1985, वा जापानी युगमा (年号), जस्तै S60, लेख्नुहोस्।
# One to four buttons stand below, and "मिति फेरि लेख्ने".
problem-which-day = { $field }: कुन दिन हो? ई.सं. (AD) हेरेर सही दिन छान्नुहोस्, वा मिति फेरि लेख्नुहोस्।
# The button "दिन थाहा छैन" stands below.
problem-no-day = { $field }: दिन पनि लेख्नुहोस्। थाहा नभए "दिन थाहा छैन" छान्नुहोस्।
problem-no-month = { $field }: महिना र दिन पनि लेख्नुहोस्। थाहा नभए "महिना र दिन थाहा छैन" छान्नुहोस्।
problem-no-such-day = { $field }: महिना र दिन जाँच्नुहोस्। ई.सं. (AD) को पात्रोमा यो दिन छैन।
problem-not-in-era = { $field }: जापानी युग (年号) र वर्ष जाँच्नुहोस्। त्यो युगमा यो दिन छैन। ई.सं. (AD) मा 1985/3/15 जस्तै पनि हुन्छ।
problem-future = { $field }: वर्ष जाँच्नुहोस्। यो मिति आजभन्दा पछिको छ। वि.सं. (BS) होइन, ई.सं. (AD) मा लेख्नुहोस्।
problem-too-old = { $field }: वर्ष जाँच्नुहोस्। यो मिति 125 वर्षभन्दा पहिलेको छ।
problem-not-a-postcode = { $field }: 100-0001 जस्तै 7 अङ्क लेख्नुहोस्। थाहा नभए खाली राख्न सकिन्छ।
problem-not-a-phone = { $field }: 0 बाट सुरु हुने नम्बर लेख्नुहोस्, जस्तै 090-1234-5678। विदेशी नम्बर + र देशको कोडबाट सुरु गर्नुहोस्।
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: 090-1234-5678 वा +81 90-1234-5678 जस्तै फेरि लेख्नुहोस्। + नभएको 12 अङ्कको नम्बर मेटाइयो।
problem-not-chosen = { $field }: कृपया एउटा छान्नुहोस्।

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = यी कुरा राखिन्छन्: बिरामीको नाम र उच्चारण, जन्म मिति, लिङ्ग, पोस्टल कोड, ठेगाना, फोन, स्वास्थ्य बीमा, काम गर्ने ठाउँ। बिरामीको सट्टा भर्ने व्यक्तिको नाम र नाता। दर्ता हुन नसकेको कारण, रिडरको नम्बर, तपाईंसँग भएका कुरा, कार्ड छ कि छैन। पहिले जँचाएको कि नजँचाएको, चलाएको भाषा, समय, क्रम नम्बर।
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = यो जानकारी यी काममा मात्र प्रयोग हुन्छ: बीमासँग उपचार खर्च माग्न, बीमा मान्य छ कि जाँच्न, बीमा संस्था (保険者) आदिलाई सोध्न। जापानको व्यक्तिगत जानकारी संरक्षण कानुनअनुसारको सूचना (個人情報保護法21条2項)।
say-purpose-who = जानकारी यहाँको रिसेप्सनले पाउँछ। खर्च माग्न र सोध्न चाहिने भाग बीमा संस्था (保険者), भुक्तानी जाँच्ने संस्था आदिलाई दिइन्छ। बीमाले पैसा तिरेको पक्का नभएसम्म राखिन्छ, त्यसपछि नष्ट गरिन्छ।
say-purpose-counted = कर्मचारी बोलाउँदा भाषा, स्क्रिन र दर्ता हुन नसकेको कारण रिसेप्सनमा देखिन्छ, नाम देखिँदैन। कति पटक चलाइयो भन्ने को हो थाहा नहुने गरी गनिन सक्छ। स्वघोषणा फाराम कसले र कहिले खोल्यो, छाप्यो वा लियो, 3 वर्ष राखिन्छ (कर्मचारी मात्र)।
# Where [hospital] server is set, and only there.
say-purpose-server = यी सबै कुरा यस अस्पतालको सर्भरमा पनि पठाइन्छ र त्यहाँ राखिन्छ।
say-purpose-never = 12 अङ्कको माइ नम्बर (My Number), पिन (PIN) र रोगका लक्षण नलेख्नुहोस्।
say-purpose-optional = नाम, जन्म मिति आदिबाहेक, थाहा भएको मात्र भरे हुन्छ।
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = मान्य स्वास्थ्य बीमाबारे, माथिका उत्तरअनुसार म यो स्वघोषणा गर्छु। मैले भरेको कुरा, मैले जानेसम्म, साँचो हो।
say-field-optional = यो खाली राख्न सकिन्छ।
