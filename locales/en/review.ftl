### The page for people who read the texts of a language over (uketsuke texts review). Each word stands there in
### Japanese and in English.

review-words-in = Words of this page
review-heading = Please read these texts: { $language }
review-what = This is what a screen in Japanese clinics says to patients whose Myna Hokensho (health insurance by My Number Card) cannot be read. Please read it as a patient would. You need no knowledge of computers.
review-how = Say of each text whether it is right. If it is not, choose “change” and write the better text. If you do not know what it means, choose “do not understand”. You need not answer everything, and you can stop and go on later. At the end press “Save” and send the file to whoever gave you this page.
review-values = Where a word stands between {"{"} and {"}"}, the screen puts a name or a number. Please keep such words as they are.
review-offline = Nothing is sent from this page. It works without a network.
review-no-script = In this browser the page is a list to read only: it cannot keep answers. Please write down the number of each text that should change, with the better text, or open the page in another browser.
review-not-kept = This browser does not keep your answers when the page is closed. Please press “Save” before you close it.
review-name = Your name
review-name-why = You may leave it empty.
review-private = It is written down beside the texts that you have read, and nowhere else.
review-role = You are
review-role-interpreter = interpreter
review-role-nurse = nurse or other medical staff
review-role-patient = patient
review-role-other = something else
review-continue = Go on from a file that you have saved
review-wrong-file = This file does not belong to this page.
review-answered = Answered:
review-save = Save
review-saved = Saved. Please send this file to whoever gave you the page:
review-copy = If there is no file, send this text instead:
review-incomplete = Not changed yet: please write the better text.
review-screen = Screen { $at } of { $of }
review-picture = Picture of screen { $at }
review-others = Texts that are in none of the pictures
review-text = Text { $at }
review-japanese = Japanese
review-back = Word for word
review-read = Read before by somebody ({ $date })
review-verdict-right = right
review-verdict-change = change
review-verdict-unclear = do not understand
review-better = Better text
