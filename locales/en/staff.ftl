# English: words for staff and for whoever sets the kiosk up. Patients never see them.
# Only Japanese and English have this file. To change a sentence, put the same name and your own
# words into <your folder>/en/staff.ftl.

## uketsuke check

check-level-error = error
check-level-warning = warning
check-level-note = note
check-clean = No faults found.
check-summary = Errors: { $errors }, warnings: { $warnings }, notes: { $notes }.

## Reading a file

fault-unreadable = The file cannot be read: { $reason }.
    .fix = Check that the path is right and that the kiosk's user may read the file.
fault-too-large = The file is larger than 1 MiB.
    .fix = This is probably the wrong file. Texts and settings are a few kilobytes.
fault-nul = The file holds a NUL byte, so it is not a text file.
    .fix = Open it in a text editor and save it again as UTF-8.
fault-encoding-shift-jis = The file is not UTF-8. It looks like Shift_JIS.
    .fix = Open it in the editor that wrote it and choose “Save as” with encoding UTF-8 (not ANSI).
fault-encoding-utf-16 = The file is not UTF-8. It looks like UTF-16.
    .fix = Choose “Save as” in the editor with encoding UTF-8 (not Unicode).
fault-encoding-unknown = The file is not UTF-8.
    .fix = Choose “Save as” in the editor with encoding UTF-8.
fault-bom = The file begins with a byte order mark (BOM). It was skipped.
    .fix = Nothing breaks. To be rid of this note, save the file as “UTF-8” instead of “UTF-8 with BOM”.

## kiosk.toml

fault-toml = This is not TOML: { $reason }.
    .fix = Texts stand in "quotation marks", lists in [brackets], and each key once in its section.
fault-unknown-key = There is no setting “{ $key }”.
    .fix = Delete the line, or look up the right name in the kiosk.toml that came with the program.
    .near = Did you mean “{ $near }”?
fault-type-text = “{ $key }” must be a text.
    .fix = Put the value into quotation marks: "…".
fault-type-number = “{ $key }” must be a whole number.
    .fix = Write only digits, without quotation marks.
fault-type-truth = “{ $key }” must be true or false.
    .fix = Write true or false, without quotation marks.
fault-type-list = “{ $key }” must be a list.
    .fix = Put the value into brackets: ["…", "…"].
fault-type-table = “{ $key }” must be a section.
    .fix = Write [{ $key }] on a line of its own and the settings below it.
fault-out-of-range = “{ $key }” is { $value }. It must be a whole number from { $least } to { $most }.
    .fix = Choose a number from { $least } to { $most }.
fault-not-one-of = “{ $key }” cannot be “{ $value }”.
    .fix = Choose one of: { $words }.
    .near = Did you mean “{ $near }”? There are: { $words }.
fault-form-kiosk-id = “{ $value }” is not an id for a kiosk ({ $key }).
    .fix = Use 1 to 8 of the letters a-z and digits 0-9, such as k1.
fault-form-pickup = “{ $value }” is not one capital letter ({ $key }).
    .fix = Use one letter from A to Z.
fault-form-chord = “{ $value }” are not keys that the kiosk can tell apart ({ $key }).
    .fix = Use ctrl and/or alt with one letter or digit, such as ctrl+alt+q, or f10, f11, f12.
fault-form-pin = The value of “{ $key }” is not a PIN hash.
    .fix = Run `uketsuke pin`, type the PIN, and paste the line that begins with $scrypt$.
fault-form-hours = “{ $value }” are not opening hours ({ $key }).
    .fix = Write two times, the earlier one first: ["09:30", "20:00"].
fault-form-days = “{ $value }” are not two days ({ $key }).
    .fix = Write month and day of the first and the last day: ["12-28", "01-05"].
fault-form-date = “{ $value }” is not a date ({ $key }).
    .fix = Write year, month and day: 2026-11-23.
fault-form-phone = “{ $value }” is not a telephone number ({ $key }).
    .fix = Use digits and hyphens only, such as 0120-95-0178.
fault-form-press = “{ $value }” is not one digit ({ $key }).
    .fix = Write the digit to press, in quotation marks: "5".
fault-form-path = “{ $value }” is not a path that the kiosk understands ({ $key }).
    .fix = Write it out, without ~ and $. A relative path starts at the folder of kiosk.toml.
fault-form-name = The text of “{ $key }” is too long or holds invisible control characters.
    .fix = Type it again by hand, at most 60 characters.
fault-form-recipient = “{ $value }” is not a public key that the kiosk can seal for ({ $key }).
    .fix = Write the public key that `uketsuke spool keygen` printed. It begins with age1. SSH keys and plug-in keys do not work.
fault-form-https = Bad address in “{ $key }”: “{ $value }” does not begin with https://.
    .fix = Copy the address from the browser's address bar. Leave it empty to show no code.
fault-form-ascii = Bad address in “{ $key }”: “{ $value }” holds spaces or characters that are not ASCII.
    .fix = Copy the address from the browser's address bar, which writes such characters as %….
fault-form-length = Bad address in “{ $key }”: “{ $value }” is too long for a code that a phone can read from the screen.
    .fix = Use an address of at most 78 characters, such as the site's top page.
fault-unknown-locale = There is no language “{ $tag }”.
    .fix = Use one of { $known }, or make a folder of that name in your [locales] dir.
    .near = Did you mean “{ $near }”? There are: { $known }.
fault-repeated-locale = The language “{ $tag }” stands in the list twice.
    .fix = Delete one of them.
fault-no-locale = The list of languages is empty.
    .fix = Write at least one: order = ["ja"].
fault-secret-key = Danger: this is a SECRET key. Whoever reads this file can read every declaration.
    .fix = Delete it now, make a new key pair on the reception PC, and write only its public key (age1…) here. The old key must not be used any more.
fault-seal-missing = Nobody is named who may read declarations, so the kiosk refuses to start.
    .fix = Write the public key of reception into recipients = ["age1…"], or plaintext = true for a try-out.
fault-seal-twice = Both recipients and plaintext = true are set.
    .fix = Delete plaintext = true to seal declarations.
fault-plaintext = Declarations are saved readable for everybody who can read the disk (plaintext = true).
    .fix = Make a key with `uketsuke spool keygen -o clinic.key` on the reception PC and set recipients instead.
fault-one-recipient = There is only one key. If it is lost, nobody can read what waits in the spool.
    .fix = Make a second key, print it, keep it in the safe, and add its public half.
fault-no-pin = There is no staff PIN, so the kiosk cannot be ended at its own keyboard.
    .fix = Run `uketsuke pin` and paste what it prints into [staff] pin. Leave it empty if that is what you want.
fault-no-folder = The folder “{ $path }” of [locales] dir is not there.
    .fix = Make the folder, correct the path, or leave dir empty.
fault-dictionary-absent = The kanji dictionary “{ $path }” is not installed. Patients can fill in everything in kana.
    .fix = If you want kanji, run `apt install skkdic skkdic-extra`.
fault-dictionary-missing = The dictionary “{ $path }” of [dictionary] is not there.
    .fix = Correct the path, or take it out.
fault-dictionary-unusable = “{ $path }” of [dictionary] cannot be used as a dictionary.
    .fix = Name an SKK dictionary in EUC-JP or UTF-8: a file with the line `;; okuri-nasi entries.`.

## Texts (.ftl)

fault-ignored-file = This is ignored: only folders named after a language, with .ftl files in them, are read.
    .fix = Check the name. Windows may hide the ending: kiosk.ftl.txt must become kiosk.ftl.
fault-syntax-closing-brace = A {"{"} is not closed. The whole file is not used.
    .fix = Add the missing {"}"}, as in {"{"} $seconds {"}"}.
fault-syntax-opening-brace = A {"}"} has no {"{"} before it. The whole file is not used.
    .fix = Delete it, or add the missing {"{"}. To show the sign itself, write {"{"}"{"}"}"{"}"}.
fault-syntax-name = The line does not begin with the name of a message. The whole file is not used.
    .fix = A message is name = text. If the line continues the one above, indent it by four spaces.
fault-syntax-equals = There is no = after the name. The whole file is not used.
    .fix = Write name = text, with an ASCII equals sign.
fault-syntax-value = The message has no text. The whole file is not used.
    .fix = Write the text after the =, or delete the line.
fault-syntax-default = In a choice exactly one line must begin with *. The whole file is not used.
    .fix = Put * before the variant that is used when no other fits: *[other].
fault-syntax-quote = A quotation mark is missing. The whole file is not used.
    .fix = Close the text with " before the line ends.
fault-syntax-escape = After \ only ", \, u with four or U with six hexadecimal digits may follow. The whole file is not used.
    .fix = Type the character itself instead.
fault-syntax-placeable = Between {"{"} and {"}"} stands something that is not known. The whole file is not used.
    .fix = Write {"{"} $name {"}"} as in the text that you are changing.
fault-syntax-selector = What stands before -> cannot be chosen by. The whole file is not used.
    .fix = Only a variable can stand there: {"{"} $name -> … {"}"}.
fault-syntax-other = This line cannot be read. The whole file is not used.
    .fix = Compare it with the text that you are changing.
fault-unparsable = The file cannot be read at all. It is not used.
    .fix = Take its messages out one by one to find the one that causes it.
fault-tab = The line is indented with a tab. The whole file is not used.
    .fix = Indent it with spaces.
fault-wide-space = The line is indented with a full-width space. The whole file is not used.
    .fix = Indent it with ordinary (half-width) spaces.
fault-wide-sign = This is the full-width “{ $wide }”. The whole file is not used.
    .fix = Write the ordinary “{ $ascii }”.
fault-nesting = The message has more than a hundred braces and parentheses. The whole file is not used.
    .fix = A brace is probably never closed, or the file is not a text file. Make the message simpler.
fault-duplicate = “{ $name }” stands twice; the first is at { $first }. The later one is used.
    .fix = Delete one of them.
fault-missing-message = The message “{ $name }” is missing. Patients see it in another language.
    .fix = Translate it. `uketsuke texts export` lists what is missing.
fault-missing-attribute = “{ $name }” is missing. Patients see it in another language.
    .fix = Add the line below the message, indented by four spaces.
fault-missing-file = The file is missing, with { $count } messages. Patients see them in another language.
    .fix = Translate them. `uketsuke texts export` lists what is missing.
fault-unknown-message = The kiosk has no message “{ $name }”, so this text is never shown.
    .fix = Delete it, or look up the right name with `uketsuke texts export ja`.
    .near = Did you mean “{ $near }”?
fault-unknown-attribute = The kiosk has no “{ $name }”, so this text is never shown.
    .fix = Delete the line, or look up the right name with `uketsuke texts export ja`.
fault-unknown-variable = This text does not get the value { $name }, so the kiosk shows its own text instead.
    .fix = It gets: { $offered }.
    .near = Did you mean { $near }? It gets: { $offered }.
fault-no-variable = This text gets no values, not even { $name }, so the kiosk shows its own text instead.
    .fix = Write the words themselves.
fault-unknown-reference = This refers to “{ $name }”, which is not there.
    .fix = Write the words themselves, or add a line { $name } = … to this language.
    .near = Did you mean “{ $near }”?
fault-unused-term = Nothing uses “{ $name }”.
    .fix = Delete it, or check how its name is written.
fault-function-call = The kiosk has no functions, such as { $name }, in texts.
    .fix = Write the value alone: {"{"} $name {"}"}.

## Spool

fault-spool-missing = The spool folder “{ $path }” and the folder above it are not there.
    .fix = Check the path in [spool] dir, or make the folder.
fault-spool-unwritable = A trial declaration could not be sent through the spool “{ $path }”: { $reason }. Patients are asked to write on paper.
    .fix = Check that it is a folder, that the kiosk's user may write there, and that the disk is not full.
