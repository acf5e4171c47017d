### English: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official English version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Who is filling in this form?
    .label = Filled in by (記入者)
    .hint = The next questions are about the patient: the person on the My Number Card (マイナンバーカード).
field-writer-name = What is the name of the person filling in?
    .label = Name of the writer (記入者の氏名)
    .hint = The name of the person who fills this in for the patient.
field-writer-relation = How are you related to the patient?
    .label = Relation (続柄)
    .hint = For example mother, husband, child, home helper
field-name = What is the patient's name?
    .label = Full name (氏名)
    .hint = As on the My Number Card (マイナンバーカード), in Japanese or in Latin letters. On one line, in the same order.
field-kana = How is the patient's name read in kana?
    .label = Name in kana (フリガナ)
    .hint = Hiragana or katakana. Reception searches by it.
field-birth = When was the patient born?
    .label = Date of birth (生年月日)
    .hint = Day / month / year. For example 15/3/1985
field-sex = What is the patient's sex?
    .label = Sex (性別)
    .hint = Choose what is on the My Number Card (マイナンバーカード). If you want to talk about it, choose "Ask reception".
field-postcode = What is the postcode?
    .label = Postcode (郵便番号)
    .hint = 7 digits, for example 100-0001. It may fill in part of the address for you.
field-address = What is the patient's address?
    .label = Address (住所)
    .hint = As on the My Number Card (マイナンバーカード), with the house and room number.
field-phone = Which phone number can we reach you on?
    .label = Phone number (連絡先)
    .hint = A daytime number, for example 090-1234-5678 or 03-1234-5678. Foreign numbers: + and country code.
field-insured = Does the patient have valid Japanese insurance?
    .label = Insured (保険証等の有無)
    .hint = Such as Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), insurance for age 75 and over. Private plans do not count. Not sure? Choose "I don't know".
field-scheme = Which kind of insurance is it?
    .label = Kind of insurance (保険種別)
    .hint = The patient's insurance. If the patient is insured through a family member, choose that insurance.
field-insurer = What is the name of the insurer (保険者)?
    .label = Insurer's name (保険者等名称)
    .hint = Not the patient's name. For example Kyokai Kenpo (全国健康保険協会), a Kenpo Kumiai (健康保険組合), or your city.
field-workplace = What is the name of the workplace?
    .label = Workplace (事業所名)
    .hint = If the patient is insured through a family member, that person's workplace.
field-issued = About when did the insurance papers arrive?
    .label = When received (交付を受けた時期)
    .hint = For example the Eligibility Certificate (資格確認書) or the Eligibility Notice (資格情報のお知らせ) of the present insurance.
field-share = What percentage does the patient pay here?
    .label = Copayment rate (一部負担金の割合)
    .hint = Most people pay 30%. Children not yet in elementary school (shogakko) pay 20%. People of 70 and over pay 10% to 30%.

## Choices

option-writer-self = The patient
option-writer-family = Family, or somebody who came along
option-writer-staff = Reception staff
option-sex-male = Male (男)
option-sex-female = Female (女)
option-insured-yes = Yes
option-insured-no = No
option-scheme-employee = Company or government, and family (Shakai Hoken 社会保険、共済など)
option-scheme-national = Self-employed, students, no job (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = Age 75 and over, some others (Koki Korei 後期高齢者医療制度)
option-scheme-other = Another insurance
option-issued-month = Within the last month
option-issued-earlier = Earlier
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = I don't know (わからない)

## Answers

answer-empty = Left empty
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), age { $age }
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (day not known)
date-no-month = { $date } (month and day not known)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Type the date again

## What to correct

problem-heading = Please correct this
problem-again = If this is hard, choose "Ask reception" and they will help you.
problem-missing = { $field }: please fill this in. The declaration needs it.
problem-missing-asked = { $field }: please fill this in if you know it. To leave it empty, choose "Continue" once more.
problem-too-long = { $field }: please make this shorter, at most { $max } characters.
problem-my-number = { $field }: please never write a My Number here. We deleted 12 digits that looked like one.
problem-not-kana = { $field }: please write this in hiragana or katakana only.
# A name of digits or signs alone.
problem-not-a-name = { $field }: please write this in letters. Digits or signs alone are not accepted.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: one character (外字) cannot be printed. Please write it in kana, or choose "Ask reception".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: these Burmese letters (Zawgyi) cannot be read. Please write in Latin letters (ABC), or choose "Ask reception".
problem-not-a-date = { $field }: we could not read this date. Please write it like 15 March 1985 or 15/3/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: please write the year with 4 digits, like 1985, or in the Japanese era, like S60.
# One to four buttons stand below, and "Type the date again".
problem-which-day = { $field }: which day do you mean? Please choose it, or type the date again.
# The button "day not known" stands below.
problem-no-day = { $field }: please add the day. If you do not know it, choose "day not known".
problem-no-month = { $field }: please add the day and the month. If you do not know them, choose "month and day not known".
problem-no-such-day = { $field }: please check the day and the month. The calendar has no such day.
problem-not-in-era = { $field }: please check the era and the year, or write it like 15/3/1985. The era has no such day.
problem-future = { $field }: please check the year. This date is later than today.
problem-too-old = { $field }: please check the year. This date is more than 125 years ago.
problem-not-a-postcode = { $field }: please write 7 digits, like 100-0001. If you do not know it, leave it empty.
problem-not-a-phone = { $field }: please write a number that starts with 0, like 090-1234-5678, or a foreign number with + and the country code.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: please write it like 090-1234-5678 or +81 90-1234-5678. We deleted the 12 digits without +.
problem-not-chosen = { $field }: please choose one.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Recorded are the patient's name, its reading, birth date, sex, postcode, address, phone, insurance, workplace. Also the name and relation of anybody filling in for them. Also what went wrong, reader number, what you have, whether the card is here, earlier visits, language, time, pick-up number.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Used only to bill the insurance, check eligibility and ask the insurer (保険者) and the like. Notice under Japan's law (個人情報保護法21条2項).
say-purpose-who = Reception receives the data. The insurer (保険者), the payment office and the like are told what they need. It is destroyed once the insurance is known to have paid.
say-purpose-counted = If you call for help, reception sees your language, the screen and what went wrong, but no name. Visits may be counted without names. Which staff opened, printed or took your declaration, and when, is kept for three years.
# Where [hospital] server is set, and only there.
say-purpose-server = All of this is also sent to this hospital's own server and kept there.
say-purpose-never = Never write a 12-digit My Number, a PIN or symptoms.
say-purpose-optional = Apart from names, the birth date and the like, fill in what you can.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = I make this declaration about valid health insurance, as answered above. What I have entered is true to the best of my knowledge.
say-field-optional = You can leave this empty.
