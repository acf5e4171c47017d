### English: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "See the steps", "Continue", "Back", "No", "I can't do that": change them together.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Page for your phone スマホで見るページ
# F02. Two lines at most.
heading-causes = In these cases reception with { -myna } is not possible. Which is yours?
heading-reader-codes = Which number did the card reader show?
heading-code-001 = Put your card on the reader once more
heading-code-002 = Use your My Number Card (マイナンバーカード)
heading-cause-network = If the network or equipment has a problem
heading-cause-certificate = If it is the certificate (電子証明書) or IC chip
heading-cause-unconfirmed = If your eligibility could not be confirmed
heading-cause-smartphone = If the card on your smartphone was not read
heading-cause-identity = If your face or PIN could not be checked
heading-cause-other = If it is something else, or you do not know
heading-topics = What would you like to know?
heading-holdings = What do you have with you? Choose all.
heading-login = Can you log in to Mynaportal (マイナポータル) now?
heading-papers = What you can show at reception
heading-plan-certificate = Show your certificate (資格確認書) at reception
heading-plan-reader = Put your physical card on the card reader
heading-plan-pdf = Show your saved PDF at reception
heading-plan-login = Log in and show the screen (資格情報画面)
heading-plan-notice = Show the notice (資格情報のお知らせ) and your card
heading-plan-reception = Please tell reception
heading-visit = Here before, and insurance unchanged since?
heading-verbal = Tell reception that your insurance is the same
heading-declare = You can use a declaration (被保険者資格申立書)
heading-device = Which phone do you have?
heading-login-card = Which card do you log in with?
heading-step-download = STEP 1 Download the app
heading-step-log-in = STEP 2 Log in to Mynaportal (マイナポータル)
heading-step-show = STEP 3 Show and save your information (資格情報)
heading-shown = Show the screen at reception
heading-pin-reset = If the 4-digit PIN (4桁の暗証番号) is locked
heading-phone-pin = If you do not know the PIN of the card on your phone
heading-hotline = My Number toll-free phone line
heading-more = More about Myna Hokensho (マイナ保険証)
heading-purpose = Please read what your information is used for
heading-on-paper = Please ask reception for the paper form
heading-check = Please check your answers
heading-saving = Saving
heading-failed-refused = Reception does not have your form yet
heading-failed-slow = Saving takes longer than usual
heading-done = Please tell reception this number
heading-ask = Please show this screen at reception
heading-start-over = Do you want to start over?
heading-finish = Do you want to finish?
heading-idle = Are you still there?
heading-staff-pin = Please enter the staff PIN

## Buttons

button-back = Back
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Continue
button-more = Read on
button-more-any = More つづき
button-ask = Ask reception
button-ask-any = Help 受付に聞く
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Colours
button-contrast-any = Colours 色
button-start-over = Start over
button-agree = I agree
button-submit = Send it now
button-finish = Finish
button-stay = I'm still here
button-steps = See the steps
button-shown = I can see it
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = I have shown it
button-return = Return
button-unlock = Unlock
button-change = Change

## Choices: causes

# F03 F04
cause-network = A network or equipment problem
# F05 F06
cause-certificate = Electronic certificate (電子証明書) expired, or IC chip damaged
# F07
cause-unconfirmed = It said: valid eligibility unconfirmed (有効な資格が確認できない)
# F31
cause-smartphone = The card on my smartphone (スマホのマイナ保険証) was not read
cause-identity = The reader could not check my face or my PIN
# F08
cause-other = Another reason, or I don't know
choice-reader-codes = The card reader showed a number
choice-topics = Read about the steps, the phone line and more
code-001 = 001 The card was not read
code-002 = 002 It was not a My Number Card (マイナンバーカード)
code-006 = 006 Electronic certificate (電子証明書) expired or revoked
code-unlisted = Another number

## Choices: more to read

choice-steps = Steps to show your eligibility information (資格情報)
choice-papers = What you can show at reception
choice-pin-reset = My 4-digit PIN (4桁の暗証番号) is locked
choice-phone-pin = I don't know the PIN of the card on my phone
choice-hotline = My Number toll-free phone line
choice-more = More about Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Physical My Number Card (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Smartphone
# F14
holding-pdf = PDF of my eligibility information (資格情報), saved before today
holding-nothing = None of these

## Choices: logging in

login-card = Yes, with my physical card and its 4-digit PIN (4桁の暗証番号)
login-phone = Yes, with the card on my phone (スマホのマイナ保険証)
login-no = No: I don't know the PIN, it is locked, I am offline, or similar
login-unsure = Not sure

## Other choices

choice-cannot = I can't do that
# F23
visit-return = Yes: I have been here before, and my insurance is the same
# F24
visit-first = No: it is my first visit, or my insurance has changed
visit-unsure = Not sure
device-iphone = iPhone
device-android = Android
login-card-physical = Physical My Number Card (マイナンバーカード)
login-card-on-phone = My Number Card (マイナンバーカード) on my phone
choice-start-form = Fill in the declaration (被保険者資格申立書) here
choice-on-paper = Write on paper instead
choice-retry = Try to send it again
choice-go-back = No, go back
choice-confirm-start-over = Yes, delete what I entered and start again
choice-confirm-finish = Yes, delete what I entered and finish
choice-larger = Larger text
choice-smaller = Smaller text

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Space
cap-delete = Delete
cap-clear = Clear all
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Question { $at } of { $of }
page = Page { $at } of { $of }
banner-title = Reception guide
draft-note = Draft translation. The Japanese text is the valid one.
# Heads the sentence for staff. 20 columns.
point-label = For reception
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Please choose one.
need-holding = Please choose what you have, or "{ $choice }".
need-agree = If you agree, press "{ $button }" (key +).
need-submit = To send it, press "{ $button }" (key +).
need-shown = When you see the screen, press "{ $button }" (key +).
need-showed = When reception has seen this, press "{ $button }" (key +).
need-return = When you have read this, press "{ $button }" (key +).
need-finish = When you have told them the number, press "{ $button }" (key +).
# On the page where answers are checked.
say-check-keys = To change an answer, touch its line or type its number. To send, press "{ $button }" (key +).
idle-countdown = What you chose and entered here will be deleted in { $seconds } seconds.
idle-why = This protects your information. To go on, touch the screen or press any key.
ask-where = For staff: the patient is looking at the screen "{ $screen }".
ask-kept = What you chose and entered is kept.
links-checked = Addresses checked on { $date }
# F64 F65
hotline-number = { $number } (then press { $press })
# F67 F68
hotline-open = Open now, today until { $hour }:{ $minute }.
hotline-closed = Closed now. It opens next at { $hour }:{ $minute } on { $month }/{ $day } (month/day).
# F69
hotline-perhaps = May be closed for the New Year. Surely open from { $hour }:{ $minute } on { $month }/{ $day } (month/day).
done-number = Your number

## Texts

say-start-over = Everything you chose and entered here will be deleted. To keep it, choose "No".
say-finish = Choose "Yes" once reception has seen the screen. Everything you chose and entered here will be deleted.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = A declaration that you have sent cannot be taken back. It may still reach reception.
say-saving = Please wait a moment.
say-failed-refused = Please tell reception that your form is not saved yet. Your answers are not lost. Choose "Try to send it again" or "Write on paper instead".
say-failed-slow = Please wait here, or tell reception. Your answers are not lost. You can also choose "Try to send it again" or "Write on paper instead".
say-done = Please tell reception this number. Your declaration (被保険者資格申立書) is saved.
# Not on the leaflet.
say-done-card = Please also bring your My Number Card (マイナンバーカード) to reception.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = As soon as you know your insurance number, please tell this clinic.
say-ask = Please show this screen to a member of staff at reception. They will help you.
say-on-paper = Please get the paper form at reception and fill it in.
# Only while no declaration has been sent.
say-on-paper-unsent = What you entered here is not sent to reception.
say-paper-only = Today the form is on paper. Please ask reception for it. You can still read this guide.
say-staff-pin = Staff: please enter the PIN. Everybody else: please choose "Back".
say-staff-pin-wrong = That is not the right PIN. Please enter it again.
say-staff-pin-locked = Please wait { $seconds } seconds, then enter it again.
# Not on the leaflet.
say-code-001 = Take your card out of its case and put it flat on the reader. If it is read, you can check in as usual. If not, choose "Continue".
# Not on the leaflet.
say-code-002 = Put your My Number Card (マイナンバーカード) on the reader. It seems another card was there. If it still does not work, choose "Continue".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Excuse me, I need help. Reception with Myna Hokensho (マイナ保険証) did not work.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = My language: { $language }. I cannot read Japanese well. Reception with Myna Hokensho (マイナ保険証) did not work. Please help me.
point-certificate-try = Could you please try my card all the same? I read that it works for three months after the electronic certificate (電子証明書) expires.
point-identity = My face or PIN could not be checked. Could you please look at the photo on my card and at my face (目視確認)?
point-reader = The card on my smartphone (スマホのマイナ保険証) could not be read. I have the physical card. Could we try it?
point-certificate = I have a Health Insurance Eligibility Certificate (資格確認書). Please use it.
point-pdf = I can show the PDF of my eligibility information (資格情報) that I saved before. Please check it.
point-notice = I have the { -notice } and my { -card }. Please check them.
point-shown = I can show the Eligibility Information screen (資格情報画面) of Mynaportal (マイナポータル). Please check it.
point-reception = I have nothing that I can show. Please check my insurance in another way.
point-verbal = I have been here before and my insurance has not changed since. Please check it by asking me (口頭確認).
point-declare = I would like to write the declaration (被保険者資格申立書). I can show my My Number Card (マイナンバーカード).
point-declare-no-card = I would like to write the declaration (被保険者資格申立書), but I have no My Number Card (マイナンバーカード) here. What can I do?
point-on-paper = Please give me the paper form (被保険者資格申立書).
point-failed = I filled in the declaration (被保険者資格申立書), but it is not saved yet. Please check, or give me the paper form.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = More
