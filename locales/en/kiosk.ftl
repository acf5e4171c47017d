### English: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Page for your phone スマホで見るページ
# F02. Two lines at most.
heading-causes = Why can you not check in with { -myna }?
heading-reader-codes = Which number did the card reader show?
heading-code-001 = Put your card on the card reader once more
heading-code-002 = Use your { -card }
heading-cause-certificate = If the certificate (電子証明書) or chip is the reason
heading-cause-unconfirmed = Your insurance could not be confirmed
heading-cause-smartphone = Card on your phone not read (スマホのマイナ保険証)
heading-cause-identity = Staff can check your face by eye
heading-topics = What would you like to know?
heading-holdings = Choose everything that you have with you
heading-login = Can you log in to { -mynaportal } now?
heading-papers = What you can show at reception
heading-plan-certificate = Show the Eligibility Certificate (資格確認書)
heading-plan-reader = Put your physical card on the card reader
heading-plan-pdf = Show your saved PDF at reception
heading-plan-login = Show the Eligibility Information screen (資格情報画面)
heading-plan-notice = Show the notice (資格情報のお知らせ) and your card
heading-plan-reception = Please tell reception
heading-why = Why can you not show it?
heading-details = More about this
heading-visit = Been here before, with the same insurance?
heading-verbal = Tell reception that your insurance is the same
heading-declare = You can use a declaration (被保険者資格申立書)
heading-login-card = Which card do you log in with?
heading-step-download = STEP 1 Download the app
# F43
heading-step-log-in = STEP 2 Log in to Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Show it and save it as a PDF
heading-shown = Show the screen at reception
heading-pin-reset = If the 4-digit PIN (4桁の暗証番号) is locked
heading-phone-pin = PIN of { -card } on the phone
heading-hotline = My Number toll-free phone line
heading-more = More about Myna Hokensho (マイナ保険証)
heading-purpose = Please read what your information is used for
heading-on-paper = Please ask reception for the paper declaration
heading-check = Please check your answers
heading-saving = Saving
heading-failed-refused = Reception does not have your declaration yet
heading-failed-slow = Saving takes longer than usual
heading-done = Please tell reception this number
heading-ask = Please show this screen at reception
# Once reception is called. Nobody has said yet that they come.
heading-call = Calling reception
# Once somebody at reception has said that they come.
heading-coming = Somebody is coming
heading-start-over = Do you want to start over?
heading-finish = Do you want to finish?
heading-idle = Are you still there?
heading-staff-pin = Please enter the staff PIN

## Buttons

button-back = Back
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Continue
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count } chosen)
button-more = Read on
button-more-any = More つづき
button-ask = Ask reception
button-ask-any = Help 受付に聞く
# In the place of "Ask reception" while an inbox of reception is open.
button-call = Call staff
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
cause-unconfirmed = My insurance was not confirmed, or similar (有効な資格が確認できない)
# F31
cause-smartphone = My Number Card on my phone (スマホのマイナンバーカード) not read
cause-identity = My face or PIN was not accepted
# F08
cause-other = Another reason, or I don't know
choice-reader-codes = The card reader showed a number
choice-topics = Steps, phone line and more
code-001 = 001 The card was not read
code-002 = 002 It was not a { -card }
code-006 = 006 Electronic certificate (電子証明書) expired or revoked
code-unlisted = Another number

## Choices: more to read

# F36
choice-steps = Steps in { -mynaportal } to show my eligibility (資格情報)
choice-papers = What you can show at reception
choice-pin-reset = My 4-digit PIN (4桁の暗証番号) is locked
choice-phone-pin = PIN of { -card } on my phone unknown
choice-hotline = My Number toll-free phone line
choice-more = More about Myna Hokensho (マイナ保険証)
choice-details = More

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Physical { -card }
# F18
holding-notice = { -notice }
holding-phone = Smartphone
# F14
holding-pdf = Saved PDF of my eligibility information (資格情報)
holding-nothing = None of these

## Choices: logging in

login-card = { -yes }: physical card and 4-digit PIN (4桁の暗証番号)
login-phone = { -yes }: { -card } on my phone
login-no = { -no }: PIN unknown or locked, offline, or similar
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = I can't show this Eligibility Certificate (資格確認書)
choice-cannot-reader = The physical card was not read either
choice-cannot-pdf = I can't show this PDF
choice-cannot-login = I can't log in or show it
choice-cannot-notice = I can't show the notice and card
why-former = It is from my former insurance
why-expired = Its expiry date has passed
why-unseen = I can't show it now
# F23
visit-return = { -yes }: I have been here before, with the same insurance
# F24
visit-first = { -no }: my first visit here, or my insurance has changed
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = Physical { -card }
login-card-on-phone = { -card } on my phone
choice-start-form = Fill in the declaration here
choice-on-paper = Write on paper instead
choice-retry = Try to send it again
choice-go-back = No, go back
choice-confirm-start-over = Yes, delete what I entered and start again
choice-confirm-finish = Yes, delete what I entered and finish
choice-larger = Larger text
choice-smaller = Smaller text

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Space
cap-delete = Delete
cap-clear = Clear all
cap-no-day = Day not known
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
say-check-keys = To change an answer, choose its line. When all is right, choose "{ $button }" at the end.
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
hotline-perhaps = May be closed for New Year. Open again from { $hour }:{ $minute } on { $month }/{ $day } (month/day).
done-number = Your number

## Texts

say-start-over = Everything you chose and entered here will be deleted. To keep it, choose "No".
say-finish = Choose "Yes" once reception has seen the screen. Everything you chose and entered here will be deleted.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = A declaration that you have sent cannot be taken back. It may still reach reception.
say-saving = Please wait a moment.
say-failed-refused = Please tell reception that your declaration is not saved yet. Your answers are not lost. Choose "Try to send it again" or "Write on paper instead".
say-failed-slow = Please wait here, or tell reception. Your answers are not lost. You can also choose "Try to send it again" or "Write on paper instead".
say-done = Your declaration (被保険者資格申立書) is saved. Please remember the number or write it down.
# Not on the leaflet.
say-done-card = Please also bring your { -card } to reception.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = When you know the symbol and number of your health insurance (記号・番号), please tell reception at once. This is not your 12-digit My Number.
say-ask = Please show this screen to a member of staff at reception. They will help you.
say-call = Please wait here.
# After a minute without an answer. say-ask follows.
say-call-unanswered = Reception has not answered yet.
say-on-paper = Please get the paper declaration at reception and fill it in.
# Only while no declaration has been sent.
say-on-paper-unsent = What you entered here is not sent to reception.
say-paper-only = Today the declaration is on paper. Please ask reception for it. You can still read this guide.
say-staff-pin = Staff: please enter the PIN. Everybody else: please choose "Back".
say-staff-pin-wrong = That is not the right PIN. Please enter it again.
say-staff-pin-locked = Please wait { $seconds } seconds, then enter it again.
# Not on the leaflet.
say-code-001 = Take your card out of its case and put it flat on the card reader. If it is read, you can check in as usual. If not, choose "{ button-next }".
# Not on the leaflet.
say-code-002 = It seems that another card was on the card reader. Put your { -card } on it. If it still does not work, choose "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Excuse me, I need help. I could not check in with Myna Hokensho (マイナ保険証).
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = My language: { $language }. I cannot read Japanese well. I could not check in with Myna Hokensho (マイナ保険証). Please help me.
point-certificate-try = My card was not read. If only the electronic certificate (電子証明書) has expired, I read that the card works for three months after. Could you try it again?
point-identity = My face or PIN could not be checked. Could you please look at the photo on my card and at my face (目視確認)?
point-reader = The card on my smartphone (スマホのマイナ保険証) was not read. I have the physical card. May I try it on the card reader?
point-certificate = I have an Eligibility Certificate (資格確認書). Please check me in with this.
point-pdf = I can show the PDF of my eligibility information (資格情報) that I saved before. Please check it.
point-notice = I have the Eligibility Notice (資格情報のお知らせ) and my { -card }. Please check them.
point-shown = This is the Eligibility Information screen (資格情報画面) of Mynaportal (マイナポータル). Please check it.
# What of it the patient has. One sentence a line.
point-card = Here is my My Number Card (マイナンバーカード).
point-notice-only = I have the Eligibility Notice (資格情報のお知らせ), but not my My Number Card (マイナンバーカード).
point-no-card = I do not have my My Number Card (マイナンバーカード).
point-nothing = I have nothing that I can show.
# What the patient said they cannot show, and why.
point-reader-failed = The card reader could not read my physical My Number Card (マイナンバーカード) either.
point-certificate-former = This Eligibility Certificate (資格確認書) is from my former insurance.
point-certificate-expired = This Eligibility Certificate (資格確認書) has expired.
point-certificate-unseen = I have an Eligibility Certificate (資格確認書), but I cannot show it now.
point-pdf-former = The PDF of my eligibility information (資格情報) is from my former insurance.
point-pdf-unseen = I saved a PDF of my eligibility information (資格情報), but I cannot show it now.
point-screen-former = The Eligibility Information screen (資格情報画面) of Mynaportal (マイナポータル) shows my former insurance.
point-notice-former = This Eligibility Notice (資格情報のお知らせ) is from my former insurance.
point-notice-expired = This Eligibility Notice (資格情報のお知らせ) has expired.
point-notice-unseen = I have an Eligibility Notice (資格情報のお知らせ), but I cannot show it now.
# The last line.
point-otherwise = Please check my insurance in another way.
point-declaration = Could it be checked with the declaration (被保険者資格申立書)?
point-verbal = I have been here before and my insurance has not changed since. Please check it by asking me (口頭確認).
point-on-paper = Please give me the paper declaration (被保険者資格申立書).
point-failed = I filled in the declaration (被保険者資格申立書), but it is not saved yet. Please check, or give me the paper declaration.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = More

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Type a number or a sign, then press Enter.
plain-type = Type your answer, then press Enter. Enter alone goes on. To choose a number or a sign, type / before it, such as /-.
plain-unknown = There is no such number or sign here.
