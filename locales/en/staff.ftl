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
fault-reason-not-found = it is not there
fault-reason-denied = no permission
fault-reason-kind = a folder in the place of a file, or a file in that of a folder
fault-reason-full = the disk is full
fault-reason-read-only = the disk is read-only
fault-reason-other-disk = it is on another disk than the spool
fault-reason-system = the system or the disk failed
fault-reason-postcodes = not made by this version, or not whole: make it again with `uketsuke postcode import`
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
fault-empty-file = Nothing is in this file. Its texts stay as they were.
    .fix = Write the texts down again, or delete the file: the shipped texts are then used.
fault-not-a-file = This is not a file, but a folder or a device.
    .fix = Check the path.
fault-encoding-iso-2022-jp = This is not UTF-8. It looks like ISO-2022-JP (JIS), an old encoding of e-mail.
    .fix = Open it in the editor that made it, and choose UTF-8 in “Save as”.
fault-denied = The kiosk’s user ({ $user }) cannot read “{ $path }”.
    .fix = Make it readable: `chmod -R a+rX { $path }` (the folders above it as well).
fault-bom = The file begins with a byte order mark (BOM). It was skipped.
    .fix = Nothing breaks. To be rid of this note, save the file as “UTF-8” instead of “UTF-8 with BOM”.

## kiosk.toml

fault-toml-sign = “{ $wide }” cannot be used here.
    .fix = Write the plain “{ $ascii }”.
fault-toml-backslash = Within "…", \ is taken for the beginning of another character.
    .fix = Use /, or put the value in '…', as in dir = '/srv/spool'
fault-toml-comment = “{ $sign }” does not begin a comment.
    .fix = Begin it with #.
fault-toml-list = This [ is not closed.
    .fix = Add ] at the end of the list.
fault-toml-comma = There is no comma between two values of the list.
    .fix = Put a comma between them: ["ja", "en"]
fault-toml-quote = This quotation mark is not closed.
    .fix = Close it with the same mark before the line ends: name = "Midori Clinic"
fault-toml-text = A text must stand in quotation marks.
    .fix = Put it in quotation marks: name = "Midori Clinic"
fault-toml-truth = Yes and no are written true and false, in small letters.
    .fix = Write true or false without quotation marks.
fault-toml-equals = There is no = after the name of the setting.
    .fix = Write “name = value”. A section is written [clinic], and a comment begins with #.
fault-toml-value = There is no value after the =.
    .fix = Write the value, or remove the line. Nothing is written "".
fault-toml-twice = This name is there twice.
    .fix = A section may have each name once, and the file each section once. Remove one of them.
fault-toml-blank = There is a blank here that is not the plain one.
    .fix = Delete it, or type a plain blank in its place.
fault-toml-brackets = This list does not stand between [ and ].
    .fix = Put the whole list between [ and ], even if it has one value only: order = ["ja", "en"]
fault-toml-extra = The “{ $sign }” is too much.
    .fix = Delete it.
fault-toml-inner = Within this value is the same quotation mark that stands around it.
    .fix = Use other marks within, or put the value in '…': name = '"Midori" Clinic'
fault-toml-after = There is something after the value.
    .fix = If it belongs to the value, move it inside the quotation marks; if it is a comment, put # before it; if it is another setting, put it on the next line.
fault-toml-number = This number has a unit or commas.
    .fix = Write the digits alone. All times are in seconds: page = 90
fault-toml-name = The name of the setting is missing, or has other characters than plain letters, digits, _ and -.
    .fix = Write the name as in the shipped kiosk.toml. Names of languages in [pages] stand in "quotation marks".
fault-toml-assign = There is more than one sign in the place of the =.
    .fix = Write “name = value” with a single =.
fault-toml-return = The lines end as on an old Macintosh (CR alone). The whole file is taken for one line.
    .fix = Save it with line endings LF or CRLF.
fault-toml-other = This line cannot be read.
    .fix = Compare it with the same line of the shipped kiosk.toml. Texts stand in "quotation marks", lists in [brackets]; comments begin with #.
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
fault-form-spans = “{ $value }” is no time at reception ({ $key }).
    .fix = Write "08:30-12:00", the earlier first. On days without any, write [].
fault-form-notice = “{ $key }” is too long, or has control characters that cannot be seen.
    .fix = Keep it to two lines of 56 columns: 28 Japanese characters or 56 letters.
fault-form-days = “{ $value }” are not two days ({ $key }).
    .fix = Write month and day of the first and the last day: ["12-28", "01-05"].
fault-form-date = “{ $value }” is not a date ({ $key }).
    .fix = Write year, month and day: 2026-11-23.
fault-form-server = “{ $value }” is no connection to a PostgreSQL server ({ $key }).
    .fix = Write it as libpq has it, such as postgres://k1@db1,db2/uketsuke?sslrootcert=…&sslcert=…&sslkey=…: docs/hospital.md. Without TLS nothing is sent.
fault-form-keep = “{ $value }” is not how long something is kept ({ $key }).
    .fix = Write a number and d (days), w (weeks) or y (years), such as 90d: at least a day.
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
fault-form-print = “{ $value }” is no print command ({ $key }).
    .fix = Write a program and its arguments: ["lp", "-d", "reception"]. It gets the PDF on its standard input; if it needs the name of a file, write {"{"}file{"}"} among the arguments.
fault-form-months = “{ $value }” is not the names of twelve months ({ $key }).
    .fix = Write them in order with “|” between them, each with its short forms after a comma: January, Jan | February, Feb
fault-form-unit = “{ $value }” does not say where the number stands ({ $key }).
    .fix = Write # for the number, for example: year #
fault-form-rows = “{ $value }” is not the keys of a keyboard ({ $key }).
    .fix = Write small letters, digits and signs in at most 5 rows of 10 with “|” between them, each once: qwertyuiop | asdfghjkl
fault-form-accents = “{ $value }” is not letters with their accented forms ({ $key }).
    .fix = Write each letter with its forms behind it and a space between groups, for example: aáà cç. Or write world, or none.
fault-unknown-locale = There is no language “{ $tag }”.
    .fix = Use one of { $known }, or make a folder of that name in your [locales] dir.
    .near = Did you mean “{ $near }”? There are: { $known }.
fault-repeated-locale = The language “{ $tag }” stands in the list twice.
    .fix = Delete one of them.
fault-no-reading = This line does not say who has read which text; it is passed over.
    .fix = Delete it, or let the reader answer once more: uketsuke texts review makes the page.
fault-reviewed-moved = “reviewed” has no effect any more: which texts have been read is now kept for each text.
    .fix = Delete this line. Have the texts read with “uketsuke texts review vi -o review.html” and take the answers with “uketsuke texts merge review.json”; once all are read, the draft note goes.
fault-no-locale = The list of languages is empty.
    .fix = Write at least one: order = ["ja"].
fault-secret-key = Danger: this is a SECRET key. Whoever reads this file can read every declaration.
    .fix = Delete it now, make a new key pair on the reception PC, and write only its public key (age1…) here. The old key must not be used any more.
fault-seal-missing = Nobody is named who may read declarations, so the kiosk refuses to start.
    .fix = Write the public key of reception into recipients = ["age1…"], or plaintext = true for a try-out.
fault-hospital-unsealed = [hospital] server is set, and declarations are saved readable (plaintext = true). What is not sealed is never sent.
    .fix = Set recipients in [spool] and delete plaintext = true.
fault-no-hospital = [hospital] server is set, and this program sends nothing.
    .fix = Install the package uketsuke-hospital, or delete the line.
fault-seal-twice = Both recipients and plaintext = true are set.
    .fix = Delete plaintext = true to seal declarations.
fault-many-recipients = There are { $count } keys in “recipients”. A declaration has room for { $most }.
    .fix = Delete keys that nobody opens declarations with.
fault-plaintext = Declarations are saved readable for everybody who can read the disk (plaintext = true).
    .fix = Make a key with `uketsuke spool keygen -o clinic.key` on the reception PC and set recipients instead.
fault-one-recipient = There is only one key. If it is lost, nobody can read what waits in the spool.
    .fix = Make a second key, print it, keep it in the safe, and add its public half.
fault-no-pin = There is no staff PIN, so the kiosk cannot be ended at its own keyboard.
    .fix = Run `uketsuke pin` and paste what it prints into [staff] pin. Leave it empty if that is what you want.
fault-no-folder = The folder “{ $path }” of [locales] dir is not there.
    .fix = Make the folder, correct the path, or leave dir empty.
fault-next-start = The change of “{ $key }” waits until the kiosk is started again.
    .fix = Run `systemctl restart uketsuke` when nobody stands before it.
fault-hook-missing = The program “{ $name }” of “{ $key }” is not there or cannot be run. Patients who press the button see nothing happen.
    .fix = Check the spelling, or install it. If you do not use it, write [].
fault-hook-alone = Without “{ $key }” there is no button for the size of the text.
    .fix = Set both larger and smaller, or make both [].
fault-days-swapped = “{ $value }” of “{ $key }” is more than two months. Are the first and the last day the wrong way round?
    .fix = Write the first day, then the last: ["12-28", "01-05"]
fault-date-future = { $value } of “{ $key }” has not come yet.
    .fix = Write the day on which they were last checked.
fault-date-old = { $value } of “{ $key }” is more than a year ago. Addresses may have changed.
    .fix = Open all of them, and write the day on which you did.
fault-host = The address “{ $value }” of “{ $key }” leads nowhere.
    .fix = Copy it from the address bar of a browser. If it is empty, nothing is shown.
fault-no-fallback = Nothing stands in for the language “{ $tag }”: what it lacks is shown in Japanese.
    .fix = Write { $tag } = ["en", "ja"] or the like under [locales.fallback].
fault-unknown-fallback = There is no language “{ $tag }”, on the left under [locales.fallback].
    .fix = Remove the line, or make a folder of this name in [locales] dir.
    .near = Did you mean “{ $near }”?
fault-no-key-file = The key file “{ $path }” of [staff] identity is not there.
    .fix = Correct the path, or remove it. It belongs on the reception PC only.
fault-wide-name = The name of “{ $key }” does not fit on one line of a small screen.
    .fix = Keep it to 56 columns: 28 Japanese characters or 56 letters.
fault-name-script = No terminal draws the letters of “{ $key }” right. Patients cannot read it.
    .fix = Write it in Latin letters or Japanese, such as Nepali (ネパール語).
fault-same-page = “{ $name }” in [pages] is the same name as “{ $other }” on another button. Patients cannot tell them apart.
    .fix = Change one of the names, or take one off with an empty address: "{ $other }" = ""
fault-notice-over = The last day of the notice (until, { $until }) is before its first (from, { $from }). It never shows.
    .fix = Check the two days.
fault-notice-language = The notice in “{ $tag }” never shows: the language is not in [locales] order.
    .fix = Add "{ $tag }" to order, or write the tag of a language that is on offer.
    .near = Did you mean “{ $near }”?
fault-chord-unclear = Terminals cannot tell “{ $value }” from another key, such as Enter, Tab or a digit. The page for staff does not open.
    .fix = Use a letter other than m, i, j and h, such as ctrl+alt+q, or f10, f11, f12.
fault-not-a-folder = “{ $path }” of [locales] dir is not a folder.
    .fix = Write the path of a folder, or leave dir empty.
fault-dictionary-absent = The kanji dictionary “{ $path }” is not installed. Patients can fill in everything in kana.
    .fix = If you want kanji, run `apt install skkdic skkdic-extra`.
fault-dictionary-missing = The dictionary “{ $path }” of [dictionary] is not there.
    .fix = Correct the path, or take it out.
fault-dictionary-unusable = “{ $path }” of [dictionary] cannot be used as a dictionary.
    .fix = Name an SKK dictionary in EUC-JP or UTF-8: a file with the line `;; okuri-nasi entries.`.
fault-printer-missing = The program “{ $name }” of [staff] print is not there.
    .fix = Check the spelling or install it (lp is in cups-client). Leave it empty if this machine does not print.
fault-no-japanese-font = No font in [staff] fonts has Japanese. Declarations cannot be printed.
    .fix = Run `apt install fonts-noto-cjk fonts-noto-core`, or write the path of a font.

## Pictures

fault-picture-folder = The folder “{ $path }” of [pictures] dir is not there or cannot be opened. The shipped pictures are shown.
    .fix = Make the folder, correct the path, or leave dir empty.
fault-picture-name = No picture of the kiosk is called “{ $name }”. This file is not used.
    .fix = Name it as in docs/install.md, such as my-number-card.svg, or logo.svg.
    .near = Did you mean “{ $near }”?
fault-picture-ending = This file is not used: pictures end in .svg or .png.
    .fix = Save it as SVG or PNG, or move it away.
fault-picture-twice = There are two pictures called “{ $name }”. This one is used, the other is not.
    .fix = Delete one of them.
fault-picture-unreadable = This picture cannot be read ({ $reason }). It is not used.
    .fix = Make it readable for the kiosk’s user: `chmod a+r file`
fault-picture-large = This picture has more than 256 KiB. It is not used.
    .fix = Save it smaller, or with fewer details.
fault-picture-pixels = This picture has { $width } × { $height } pixels, more than half a million. It is not used.
    .fix = Scale it down: on the screen it is hardly wider than 300 pixels.
fault-picture-text = This picture has letters as text (<text>), for which the kiosk has no font. It is not used.
    .fix = Make the letters paths: in Inkscape, Path > Object to Path.
fault-picture-link = This picture shows another file or picture. It is not used.
    .fix = Draw it in the file itself, or save the whole as PNG.
fault-picture-broken = This is no SVG or PNG that can be drawn. It is not used.
    .fix = Save it again as plain SVG (UTF-8, not compressed) or as PNG.

## Texts (.ftl)

fault-ignored-file = This is ignored: only folders named after a language, with .ftl files in them, are read.
    .fix = Check the name. Windows may hide the ending: kiosk.ftl.txt must become kiosk.ftl.
fault-unreadable-folder = The folder cannot be opened ({ $reason }). The language stays as it is shipped.
    .fix = Make it readable for the kiosk’s user: `chmod -R a+rX folder`
fault-nested-folder = A folder within the folder of a language is not read.
    .fix = Move the .ftl files up into the folder of the language.
fault-folder-name = The name of the folder, “{ $tag }”, is no language. The texts in it are not used.
    .fix = If it is a language, name it by its tag, such as ja, en or mn. If not, move it away.
    .near = Did you mean “{ $near }”? Rename the folder, or move it away if it is a copy.
fault-unused-language = The language “{ $tag }” is not in [locales] order and is never shown.
    .fix = To show it, add "{ $tag }" to order.
fault-control = There is a character that cannot be seen, { $sign }. This message is not used.
    .fix = Delete it there, and type the place again by hand.
fault-zawgyi = This Burmese is written in Zawgyi, not in Unicode: it would be shown wrong. This message is not used.
    .fix = Convert the text to Unicode with a converter for Zawgyi, or type it again with a Unicode keyboard such as Pyidaungsu.
fault-isolate = There is a mark of direction, { $sign }. It was left out.
    .fix = Nothing needs to be done. Without it the text looks the same.
fault-bare-return = The lines end as on an old Macintosh (CR only). This message is not used.
    .fix = Save it in your editor with LF or CRLF as line ends.
fault-indented-name = “{ $name }” has blanks before it and is taken for more of the message above. This message is not used.
    .fix = Remove the blanks at the beginning of the line.
fault-name-letter = “{ $sign }” in the name “{ $name }” is no letter of ASCII. This message is not used.
    .fix = Copy the name from `uketsuke texts export ja`.
fault-cycle = “{ $name }” refers to itself. This message is not used.
    .fix = Write the words themselves.
fault-bomb = “{ $name }” refers to other texts more than a hundred times. This message is not used.
    .fix = Write the words themselves.
fault-empty-text = “{ $name }” has nothing that can be seen. This message is not used.
    .fix = Write a text, or remove the line: the shipped text is then used.
fault-lost-variable = “{ $name }” lacks { $lost }. Patients need this value, so this message is not used.
    .fix = Add {"{"} { $lost } {"}"} as in the original text.
fault-same-name = The language “{ $tag }” has the same name, “{ $name }”. Nobody could tell the buttons apart, so it is not used.
    .fix = Write the name of the language in the language itself.
fault-not-a-term = “{ $name }” cannot be used outside the folder of a language.
    .fix = Move it into ja or another folder. Only words that are the same in all languages (-app and the like) belong here.
fault-untranslated = { $tag }: { $done } of { $all } messages are translated. The others are shown in another language.
    .fix = `uketsuke texts export { $tag } --missing` writes the others, `uketsuke check { $tag }` names each.
fault-no-name = The language “{ $tag }” does not say its own name. Its button says “{ $tag }”.
    .fix = Write the name of the language, in the language itself, after language-name =.
fault-same-words = “{ $name }” has the same words as in English. Is it not translated yet?
    .fix = Translate it, or remove the line: the shipped text is then used.
fault-changed-fact = “{ $name }” states { $facts } of the leaflet. It changes “{ $old }” to “{ $new }”.
    .fix = Compare the two. If they say the same, leave it as it is.
fault-changed-term = “{ $name }” is a word in texts that state { $facts } of the leaflet, and in others. It was “{ $old }” and is now “{ $new }”.
    .fix = Compare the two. If they mean the same thing, leave it as it is.
fault-changed-word = “{ $name }” is a word within other texts. It was “{ $old }” and is now “{ $new }”.
    .fix = Compare the two. If they mean the same thing, leave it as it is.
fault-part-variable = “{ $name }” has variants that do not say { $lost }.
    .fix = If patients need the value, write {"{"} { $lost } {"}"} in each variant.
fault-outdated = The shipped Japanese has changed since “{ $name }” was written. Then: “{ $old }”. Now: “{ $new }”.
    .fix = Look at the text again, and change the lines with # to the Japanese of now.
fault-syntax-closing-brace = A {"{"} is not closed. This message is not used.
    .fix = Add the missing {"}"}, as in {"{"} $seconds {"}"}.
fault-syntax-opening-brace = A {"}"} has no {"{"} before it. This message is not used.
    .fix = Delete it, or add the missing {"{"}. To show the sign itself, write {"{"}"{"}"}"{"}"}.
fault-syntax-name = The line does not begin with the name of a message. This message is not used.
    .fix = A message is name = text. If the line continues the one above, indent it by four spaces.
fault-syntax-equals = There is no = after the name. This message is not used.
    .fix = Write name = text, with an ASCII equals sign.
fault-syntax-value = The message has no text. This message is not used.
    .fix = Write the text after the =, or delete the line.
fault-syntax-default = In a choice exactly one line must begin with *. This message is not used.
    .fix = Put * before the variant that is used when no other fits: *[other].
fault-syntax-quote = A quotation mark is missing. This message is not used.
    .fix = Close the text with " before the line ends.
fault-syntax-escape = After \ only ", \, u with four or U with six hexadecimal digits may follow. This message is not used.
    .fix = Type the character itself instead.
fault-syntax-placeable = Between {"{"} and {"}"} stands something that is not known. This message is not used.
    .fix = Write {"{"} $name {"}"} as in the text that you are changing.
fault-syntax-selector = What stands before -> cannot be chosen by. This message is not used.
    .fix = Only a variable can stand there: {"{"} $name -> … {"}"}.
fault-syntax-other = This line cannot be read. This message is not used.
    .fix = Compare it with the text that you are changing.
fault-unparsable = The file cannot be read at all. It is not used.
    .fix = Take its messages out one by one to find the one that causes it.
fault-tab = The line is indented with a tab. This message is not used.
    .fix = Indent it with spaces.
fault-wide-space = The line is indented with a full-width space. This message is not used.
    .fix = Indent it with ordinary (half-width) spaces.
fault-wide-sign = This is the full-width “{ $wide }”. This message is not used.
    .fix = Write the ordinary “{ $ascii }”.
fault-nesting = The message has more than a hundred braces and parentheses. This message is not used.
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
    .near = Did you mean “{ $near }”?
fault-unknown-variable = This text does not get the value { $name }, so the kiosk shows its own text instead.
    .fix = It gets: { $offered }.
    .near = Did you mean { $near }? It gets: { $offered }.
fault-unknown-reference = This refers to “{ $name }”, which is not there.
    .fix = Write the words themselves, or add a line { $name } = … to this language.
    .near = Did you mean “{ $near }”?
fault-unused-term = Nothing uses “{ $name }”.
    .fix = Delete it, or check how its name is written.
fault-function-call = The kiosk has no functions, such as { $name }, in texts.
    .fix = Write the value alone: {"{"} $name {"}"}.
fault-letter-ambiguous = Terminals draw { $sign } over the character behind it.
    .fix = Write 1. for a circled digit, 注: for ※, and words for arrows and stars.
fault-letter-half-kana = { $sign } is half-width kana. Terminals draw it unevenly.
    .fix = Write it in full width.
fault-letter-emoji = { $sign } is a picture or makes one. Many terminals show an empty box.
    .fix = Leave it out.
fault-letter-script = No terminal draws letters like { $sign } right. Patients could not read them.
    .fix = Offer the language in [pages] of kiosk.toml, with the address of a page for the phone.
fault-plain-reading = “{ $words }” has no reading. Easy Japanese has one behind every kanji.
    .fix = Write the reading behind it in full-width brackets: 受付（うけつけ）.
fault-plain-long = This sentence is long for easy Japanese: { $words }
    .fix = Make two sentences of it, each of about 30 characters.
fault-plain-word = “{ $words }” is hard to understand in easy Japanese.
    .fix = Write 〜してください, 〜できます, 〜です or 〜ます, without polite forms and double negatives.
fault-lost-fact = “{ $name }” states { $facts } of the leaflet, but “{ $lost }” is not in it any more.
    .fix = Put it back, so that patients get the whole of what the leaflet says.
fault-no-japanese = “{ $name }” lacks the Japanese “{ $word }”, which staff recognise when a patient points at it.
    .fix = Write it behind the word in brackets.
fault-cut = “{ $text }” does not fit on the screen { $screen } at { $size }.
    .fix = Shorten it, then look with `uketsuke preview --screen { $screen } --size { $size }`.
fault-thai = The kiosk does not draw the letters of Thai: [display] graphics is "off", or no font of [display] fonts can be read. foot's own are wrong for some, such as น้ำ, so that Thai is left out there; other terminals offer it in theirs.
    .fix = Let the kiosk draw its letters, or use kitty or alacritty, or take th out of [locales] order.
fault-not-offered = “{ $tag }” is not on offer here: its letters are drawn by the kiosk alone, and no font of [display] fonts has them, or [display] graphics is "off".
    .fix = Run `apt install fonts-noto-core fonts-noto-cjk`, and let the kiosk draw. Until then a page for the phone, in [pages], serves those patients.
fault-no-screen-font = No font of [display] fonts can be read. There are no pictures and no large letters.
    .fix = Run `apt install fonts-morisawa-bizud-gothic fonts-noto-cjk fonts-noto-core`, or write the path of a font, or graphics = "off".

## Spool

fault-spool-absent = The folder for declarations, “{ $path }”, is not there.
    .fix = If it is on a shared folder or an external disk, connect (mount) that first: a new folder of that name would hide what has arrived. If it is to be made on this computer’s own disk for the first time, nothing needs to be done: the kiosk makes it when it starts.
fault-spool-missing = The spool folder “{ $path }” is not there, and the kiosk’s user cannot make it. Patients are asked to write on paper.
    .fix = If it is on a shared folder or an external disk, connect (mount) that first: a new folder of that name would hide what has arrived. Otherwise check the path in [spool] dir. Only if it is to be made on this computer’s own disk for the first time, make it as docs/install.md says.
fault-spool-unwritable = The kiosk cannot put declarations into the spool “{ $path }”: { $reason }. Patients are asked to write on paper.
    .fix = Check that it is a folder, that the kiosk's user may write there, and that the disk is not full.
fault-spool-owner = The kiosk’s user ({ $user }) may not read and write “{ $path }”. Patients are asked to write on paper.
    .fix = Run `sudo chown { $user } { $path }`. A kiosk that root has started leaves it so.
fault-spool-in-the-way = “{ $path }” is no file. The kiosk can give no numbers and asks patients to write on paper.
    .fix = Look into it and move it elsewhere. The kiosk makes the file anew.
fault-spool-number = What is in “{ $path }” is no number. Numbers may be given a second time.
    .fix = Find the last number that was given, with `uketsuke spool list` for example, and write nine digits and a line end (such as 000000123).
fault-spool-silent = The kiosk’s user ({ $user }) may not write in “{ $path }”. What is wrong with the kiosk is not shown at reception.
    .fix = Run `sudo chown { $user } { $path }`. If it is not there yet, allow that user to write in the spool folder.
fault-spool-mute = The kiosk’s user ({ $user }) may not write in “{ $path }”. Patients cannot call reception from the kiosk; it asks them to go to the desk.
    .fix = Run `sudo chown { $user } { $path }`.
fault-spool-uncounted = The kiosk’s user ({ $user }) may not write in “{ $path }”. Visits are counted in memory only, until the kiosk ends.
    .fix = Run `sudo chown { $user } { $path }`. If it is not there yet, allow that user to write in the spool folder. Where nobody needs figures, set keep = false in [stats].
fault-spool-bare = “{ $path }” does not have all folders of a spool (tmp, new, collected, damaged).
    .fix = A shared folder or an external disk may not be connected (mounted): connect it first. In a folder that is used for the first time the kiosk makes them when it starts.
fault-shared-letter = The kiosks { $kiosks } all have the letter { $letter }: two patients can be told the same number.
    .fix = Give each kiosk a letter of its own ([kiosk] pickup). If one of them is no longer in use, delete lease- with its id in the spool.

## uketsuke spool: showing a declaration

staff-yes = Yes
staff-no = No
staff-no-day = day not known
staff-no-month = month and day not known
staff-not-sealed = Attention: this declaration is not sealed, although all are to be sealed here. Perhaps no kiosk put it there. Tell IT.
staff-card-unseen = ATTENTION: the patient does not have the My Number Card at hand. The declaration is used together with the card: ask to see it, or ask the patient.
staff-list-unsealed = (not sealed)
staff-replaced = (replaced)
staff-version-replaced = REPLACED: the patient corrected this and sent it again. The later declaration of the same number counts, not this one.
staff-version-replaces = CORRECTED: the patient sent this in place of an earlier one of the same number. If that was used already, use this one instead.
staff-record-trial = Made in trial mode
staff-record-pickup = Number (受付番号)
staff-record-id = ID
staff-record-created = Filled in on
staff-record-locale = Language used
staff-record-cause = Why the card failed
staff-record-reader-code = Number on the reader
staff-record-holdings = What they have
staff-record-card-seen = Card at hand
staff-record-visit = Same insurance as last time
staff-record-form = Version of the form

## uketsuke spool: what was done

staff-none = No declaration is waiting in the spool “{ $path }”.
staff-collected = Taken. The file is now in the folder collected of the spool “{ $path }”.
staff-set-aside = Set aside. The file is in the folder damaged of the spool “{ $path }”; nothing is deleted. Tell IT.
staff-key-made = The key file “{ $path }” was made. Keep it on the reception PC only. Write the public key above (age1…) into [spool] recipients of kiosk.toml.

## uketsuke spool: not found, not readable

staff-not-found = No declaration fits “{ $wanted }”. Look up its number or ID with `uketsuke spool list`.
staff-ambiguous = Which declaration “{ $wanted }” is cannot be told. Look at the times and give an ID. Waiting: { $waiting }. Collected: { $collected }
staff-unsure = Which declaration “{ $wanted }” is cannot be told: some are sealed, so their numbers cannot be checked. Look at the times and give an ID, or give a key file with `--identity`. Waiting: { $waiting }. Collected: { $collected }
staff-already-collected = “{ $id }” is already collected. To read it: `uketsuke spool show { $id }`.
staff-broken = “{ $id }” cannot be read, so it was not collected. Ask the patient to fill it in again, set this one aside with `uketsuke spool set-aside { $id }`, and tell IT.
staff-sound = “{ $id }” can be read. There is no need to set it aside.
staff-unreadable-gone = “{ $id }” is gone. Somebody else has perhaps just taken it. Check with `uketsuke spool list`.
staff-unreadable-not-a-file = “{ $id }” is not an ordinary file and was not opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-unreadable-linked = “{ $id }” has a second name (a hard link) and was not opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-unreadable-foreign = “{ $id }” belongs to an unknown user and was not opened. Ask whoever set up the kiosk to check its owner.
staff-unreadable-too-large = “{ $id }” is too large for a declaration and was not opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-unreadable-io = “{ $id }” cannot be read: { $cause }. Check that this user may read it and that the disk works.
staff-unreadable-passphrase = “{ $id }” is sealed with a passphrase, so it does not come from a kiosk. Tell whoever set up the kiosk.
staff-unreadable-not-sealed = “{ $id }” is not a sealed declaration: it was cut off or overwritten. Ask the patient to fill in the form again, keep the file, and tell whoever set up the kiosk.
staff-unreadable-wrong-key = There is no key that opens “{ $id }”. Give the key file of reception after --identity. If you did, the declaration was sealed for another key.
staff-unreadable-damaged = “{ $id }” is damaged or was changed. Ask the patient to fill in the form again, keep the file, and tell whoever set up the kiosk.
staff-damaged-too-large = What is inside “{ $id }” is too large for a declaration. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-damaged-shape = What is inside “{ $id }” is not a declaration. Ask the patient to fill in the form again, keep the file, and tell whoever set up the kiosk.
staff-damaged-version = “{ $id }” was made by a kiosk of another version. Install the kiosk's version of uketsuke on this PC.
staff-damaged-cut-off = “{ $id }” is cut off. Ask the patient to fill in the form again, keep the file, and tell whoever set up the kiosk.
staff-damaged-too-long = “{ $id }” holds an answer longer than any in the form. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-damaged-id = Inside “{ $id }” is the declaration of another name. It is not shown, lest patients be mixed up. Tell whoever set up the kiosk.

## uketsuke spool: key files

staff-key-file = The key file “{ $path }” cannot be written: { $cause }. Check that the folder is there and that you may write to it.
staff-key-file-exists = “{ $path }” is there already. A key is never overwritten. Choose another name.
staff-key-exposed = Warning: other users may read the key file “{ $path }”. Make it yours alone with `chmod 600`.
staff-key-io = The key file “{ $path }” cannot be read: { $cause }. Check the path and that you may read it.
staff-key-not-a-key-file = “{ $path }” is not a key file. Give the file that `uketsuke spool keygen` made.
staff-key-public = “{ $path }” holds a public key, which cannot open anything. Give the key file with the line that begins with AGE-SECRET-KEY-1.
staff-key-unsupported = Line { $line } of “{ $path }” is a kind of key that does not work here (SSH, plug-ins). Give a key that `uketsuke spool keygen` made.
staff-key-garbled = Line { $line } of “{ $path }” cannot be read as a key. If it was typed off paper, look for mistakes (a key has no letters B, I and O, and no digit 1 but that of AGE-SECRET-KEY-1). Otherwise give a copy that was not altered.
staff-key-empty = There is no key in “{ $path }”. Give the key file with the line that begins with AGE-SECRET-KEY-1.

staff-key-passphrase = “{ $path }” is under a passphrase. Give the passphrase when you are asked for it.
staff-key-wrong-passphrase = This is not the passphrase of “{ $path }”. Try again; nothing was changed.
staff-key-too-costly = Trying a passphrase on “{ $path }” would take very long, so it was not tried. It is not a key file that `uketsuke` or `age -p` made.
# Prompts: a colon follows.
staff-passphrase = Passphrase of “{ $path }” (not shown as you type)
staff-passphrase-new = New passphrase (at least { $least } characters, not shown as you type)
staff-passphrase-again = The same passphrase again
staff-unfit-passphrase-short = The passphrase is too short. Several words that have nothing to do with each other are best. No key was made.
staff-unfit-passphrases-differ = The two passphrases are not the same. No key was made.
staff-key-made-protected = The key opens nothing without its passphrase. Write the passphrase down on paper and put it into the safe.

## uketsuke check --identity

staff-keys-open = { $recipient }: works, opened by { $files }
staff-keys-none = { $recipient }: NOT opened by any of the given keys
staff-keys-idle = “{ $path }” opens nothing that the kiosk seals: its public key is not in [spool] recipients of kiosk.toml.

## uketsuke spool reseal

staff-unfit-no-recipient = kiosk.toml names nobody in [spool] recipients, so nothing is sealed. Add the public keys (age1…) first.
staff-unfit-no-key = Only a key that opens the declarations can seal them again. Give the key file after --identity.
staff-unfit-blind = None of the given keys could open anything afterwards, so nothing was changed. Give a key of [spool] recipients in kiosk.toml as well, with a second --identity.
staff-moved = “{ $id }” was taken while it was being sealed again. Run the command again.
staff-unsealed = “{ $id }” cannot be sealed again and stays as it was. Tell whoever set up the kiosk.
staff-resealed = Sealed again for the recipients of kiosk.toml: { $count }.
staff-reseal-readable = Never sealed, and left readable: { $count }.
staff-reseal-left = Left as they were, for the reasons above: { $count }.

## uketsuke spool export

staff-exported = Written to “{ $path }”. It holds personal data: delete it when it is no longer needed.
staff-exported-unsealed = ATTENTION: “{ $id }” is not sealed, although all declarations are to be sealed here. Perhaps no kiosk put it there: tell whoever set up the kiosk.
staff-export-one = --format json takes one declaration, and so does fhir but with --day. For several in one file use --format csv or jsonl.
staff-export-file = “{ $path }” cannot be written: { $cause }. Check that the folder is there and that there is room.
staff-export-file-exists = “{ $path }” is there already. Nothing is overwritten. Choose another name.
staff-unfitting = “{ $id }” does not fit the form of this program ({ $why }), so a part of it would be lost. Export it with --format json, or use the kiosk's version of uketsuke.
staff-form-title = Declaration of insured status (被保険者資格申立書)

## uketsuke spool purge

staff-purge-none = No collected declaration is so old. Collected ones that stay: { $stay }.
staff-purge-dry = NOTHING was deleted. So old: { $count }; would stay: { $stay }. To delete those above, add --yes.
staff-purged = Deleted: { $count }. Collected ones that stay: { $stay }.
staff-clock-behind = Nothing was deleted: the clock of this PC ({ $now }) is behind a file in the spool ({ $newest }). Set the clock first.

## uketsuke spool verify

staff-verify-fine = Nothing is wrong. Declarations that could be read: { $count }.
staff-verify-faults = To be looked at: { $count }.
staff-verify-unopened = Sealed, and not looked into because no --identity was given: { $count }.
staff-found-name = “{ $path }” does not belong into the spool. It is never opened. Move it away if nobody needs it.
staff-found-symlink = “{ $path }” is a symbolic link. It is never opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-found-directory = “{ $path }” is a folder where none belongs. It is never opened. Move it away if nobody needs it.
staff-found-special = “{ $path }” is a pipe or a device. It is never opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-found-double = “{ $path }”: two different declarations have arrived under this name. The first counts.
staff-found-stale = “{ $path }” was left half written more than 36 hours ago, by a crash or a power cut. The patient was not told that it is saved. It can be deleted.
staff-found-rights = Other users may get at “{ $path }” (rights { $rights }). Take that away: `chmod o=` for a folder, `chmod 600` for a file.
staff-found-owner = “{ $path }” is root’s, and the kiosk cannot use it. Patients will be asked to write on paper. Give it to the user that runs the kiosk (uketsuke, where the package is installed): `sudo chown USER { $path }`
staff-found-silent = “{ $path }” is root’s, and the kiosk cannot write there. What is wrong with the kiosk is not shown at reception. Give it to the user that runs the kiosk (uketsuke, where the package is installed): `sudo chown USER { $path }`
staff-found-mute = “{ $path }” is root’s, and the kiosk cannot write there. Patients cannot call reception from the kiosk; it asks them to go to the desk. Give it to the user that runs the kiosk (uketsuke, where the package is installed): `sudo chown USER { $path }`
staff-found-uncounted = “{ $path }” is root’s, and the kiosk cannot write there. Visits are counted in memory only, until the kiosk ends. Give it to the user that runs the kiosk (uketsuke, where the package is installed): `sudo chown USER { $path }`
staff-found-in-the-way = “{ $path }” is no file. This kiosk can give no numbers and asks patients to write on paper. Look into it and move it elsewhere.
staff-found-number = What is in “{ $path }” is no number. This kiosk may give numbers a second time. Find the last number that was given, and write nine digits and a line end (such as 000000123).
staff-found-letter = The kiosks { $kiosks } all have the letter { $letter }: two patients can be told the same number. Give each kiosk a letter of its own ([kiosk] pickup in kiosk.toml).
staff-found-twice = One number was given to two patients: “{ $one }” and “{ $other }”. When calling by number, ask for the name as well. Have whoever set up the kiosk look for another one with the same id.
staff-found-unsealed = “{ $path }” is not sealed, although all declarations are to be sealed here. Anybody may read it, and perhaps no kiosk put it there. Tell IT.
staff-found-refused = The hospital’s server did not take “{ $path }”: `journalctl -u uketsuke-forward` says why. The patient was told that it is saved. Once the cause is gone, `uketsuke forward --again refused` sends it once more.
staff-found-unsent = { $count ->
    [one] One declaration has
   *[other] { $count } declarations have
    } not reached the hospital’s server, the oldest since { $time }. Nothing is lost: what waits is sent as soon as the server answers. `systemctl status uketsuke-forward` says what is wrong.
staff-found-forgotten = “{ $path }” has been waiting for more than a day, since { $time }.
staff-found-ahead = “{ $path }” is dated { $time }, ahead of the clock of this PC. Check the clock of the kiosk.
staff-found-gap = Kiosk { $kiosk }: the numbers { $first } to { $last } are nowhere. They were never sent (a disk fault, for example), or somebody moved or deleted them. Once you know why, `uketsuke spool verify --acknowledge-gaps` stops naming it.
staff-verify-acknowledged = Gaps in the numbers that are not named again: { $count }

## uketsuke spool: the spool itself

staff-spool-full = The disk of the spool is full ({ $path }). Make room, for example by moving collected declarations away.
staff-spool-read-only = The disk of the spool cannot be written to ({ $path }: { $cause }). It is read-only, perhaps because it fails. Tell whoever set up the kiosk.
staff-spool-denied = You may not use “{ $path }”: { $cause }. Log in as a user who may collect declarations, or correct the rights of the folder.
staff-spool-missing = “{ $path }” is not there: { $cause }. Check [spool] dir in kiosk.toml. If it is a shared folder or an external disk, connect it again. Do not make a folder of that name: it would hide what has arrived. If the kiosk has never been started, start it first.
staff-spool-broken = “{ $path }” cannot be used: { $cause }. The disk or the network fails. Tell whoever set up the kiosk.
staff-spool-busy = “{ $path }” cannot be used just now: { $cause }. Wait a little and try again.
staff-spool-split = “{ $path }” lies on another disk: { $cause }. All folders of the spool must be on the same disk.
staff-spool-taken = Something else has the name “{ $path }” already: { $cause }. Keep both and tell whoever set up the kiosk.
staff-spool-twin = Another kiosk with the same id uses this spool ({ $path }). Only one gives numbers. Give each kiosk an id and a letter of its own ([kiosk] id and pickup in kiosk.toml).
staff-spool-other = Something went wrong at “{ $path }”: { $cause }. Try again. If it stays, tell whoever set up the kiosk.
staff-odd-name = In the folder new of the spool “{ $path }” lies “{ $name }”, which is not a declaration. It is never opened. Move it away if nobody needs it.
staff-odd-symlink = In the folder new of the spool “{ $path }”, “{ $name }” is a symbolic link. It is never opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-odd-directory = In the folder new of the spool “{ $path }”, “{ $name }” is a folder. It is never opened. Move it away if nobody needs it.
staff-odd-special = In the folder new of the spool “{ $path }”, “{ $name }” is a pipe or a device. It is never opened. It does not come from a kiosk. Tell whoever set up the kiosk.
staff-odd-double = Under the name “{ $name }” two different declarations have arrived ({ $path }). The first counts, the other one is never opened. Tell whoever set up the kiosk.
staff-output = The result cannot be written: { $cause }. Check that there is room and that you may write there.

## uketsuke spool print

staff-print-saved = The sheet is in “{ $path }”. Once it is printed and signed, delete the file.
staff-print-sent = “{ $id }” went to the printer.
staff-print-nowhere = No print command is set. Write one into [staff] print of kiosk.toml, or give the name of a PDF file after -o.
staff-print-no-font = Nothing can be printed without a Japanese font. Run `apt install fonts-noto-cjk fonts-noto-core`, or write the path of a font into [staff] fonts of kiosk.toml.
staff-print-gaps = The sheet is made, but 〓 stands on it for what no font has: { $glyphs }. Write it in by hand. To have it printed next time, install a font that has it (fonts-noto-core; for kanji fonts-ipamj-mincho, for example) and add it to [staff] fonts of kiosk.toml.
staff-print-pdf = The PDF could not be made ({ $cause }). Try again with other fonts in [staff] fonts.
staff-print-file-exists = “{ $path }” is already there. It may be somebody else's sheet, so it is not replaced. Give another name, or look at it and delete it.
staff-print-file = “{ $path }” cannot be written ({ $cause }). Check that the folder is there and can be written to.
staff-print-system = The PDF cannot be handed to the print command ({ $cause }). Try again, and tell IT if it goes on.
staff-print-program = The print command “{ $program }” cannot be started ({ $cause }). Check [staff] print of kiosk.toml.
staff-print-waiting = The print command has not ended yet. Check that the printer is on and has paper. Ctrl+C gives up.
staff-print-stopped = The print command “{ $program }” was stopped. If nothing came out of the printer, print again.
staff-print-failed = The print command “{ $program }” failed ({ $cause }). Check the printer and print again.

## uketsuke staff: the inbox

inbox-title = Inbox of reception
inbox-too-small = The window is too small. Make it at least 60 columns by 16 rows.
inbox-waiting = Waiting
inbox-collected-shelf = Collected
inbox-odd = { $count ->
    [one] 1 thing is no declaration
   *[other] { $count } things are no declarations
    }
inbox-kiosks = { $count ->
    [one] 1 kiosk to look at
   *[other] { $count } kiosks to look at
    }
# In place of the two above, on a narrow screen
inbox-look = { $count ->
    [one] 1 thing to look at
   *[other] { $count } things to look at
    }
inbox-kiosk-asked = Kiosk { $kiosk } is being asked. Last sign of it: { $time }.
inbox-kiosk-writes = Kiosk { $kiosk } can save declarations (as of { $time }).
inbox-kiosk-fails = Kiosk { $kiosk } cannot save declarations (as of { $time }). It asks patients to use paper. Why is in journalctl -t uketsuke on the kiosk. Tell whoever set it up.
inbox-kiosk-silent = Kiosk { $kiosk } does not answer. Last sign of it: { $time }. Check its power and its network. If it is no longer in use, delete “status/{ $kiosk }.json” in the spool.
inbox-kiosk-unasked = Kiosk { $kiosk } cannot be asked: the folder desks of the spool cannot be written. Last sign of it: { $time }. Tell whoever set it up.
inbox-kiosk-heard = Kiosk { $kiosk }: last heard of { $time }.
inbox-kiosk = KIOSK { $kiosk }, told { $since }
inbox-kiosk-fault = { $file }, line { $line }: { $message } { $fix }
inbox-kiosk-twin = Another kiosk with the same id ({ $kiosk }) gives the numbers. This one takes no declarations and asks patients to use paper. Give each kiosk an id and a letter of its own ([kiosk] id and pickup in kiosk.toml).
inbox-kiosk-aside = Declarations that could not be saved: { $numbers }. Ask these patients to fill it in on paper. Have whoever set up the kiosk look for files of the same name in the spool.
inbox-kiosk-unheard = Somebody called from this kiosk on { $time }, and no desk heard it. The patient was asked to come to the desk. Leave the inbox open; if it was, tell IT.
inbox-kiosk-forward = Nothing from this kiosk reaches the hospital’s server; { $count } waiting, the oldest since { $time }. They are kept on the kiosk and are sent as soon as that is possible.
inbox-kiosk-forward-idle = This kiosk cannot reach the hospital’s server; nothing waits.
inbox-kiosk-refused = The hospital’s server did not take { $numbers }. Have IT look into it: `journalctl -u uketsuke-forward` on the kiosk says why.
inbox-kiosk-left = Declarations that are not sealed, or are no plain files, stay on this kiosk: { $count }. They are never sent. `uketsuke spool verify` on the kiosk names them.
inbox-kiosk-away-unreachable = The server does not answer. Check the network and the server.
inbox-kiosk-away-untrusted = Whoever answers has no valid certificate of the hospital’s own authority. Tell IT.
inbox-kiosk-away-unwelcome = The server does not let the kiosk in: its certificate is missing, has expired, or is not the hospital’s. Tell IT.
inbox-kiosk-away-unready = The server is not set up for this kiosk, or is a standby. Tell IT: `uketsuke hospital check` names what is missing.
inbox-kiosk-away-full = The server’s disk is full. Tell IT.
inbox-kiosk-away-quota = This kiosk has sent as many as it may in a day. They are sent tomorrow, or once IT has raised the limit.
inbox-kiosk-away-unconfirmed = The server has not confirmed: its standby may be away. Tell IT.
inbox-kiosk-away-spool = The kiosk’s own disk or key cannot be read or written. Tell IT.
inbox-kiosk-more = There are { $count } more. `uketsuke check` on the kiosk shows all of them.
inbox-kiosk-garbled = “status/{ $file }” cannot be read as a notice from a kiosk. Use the same version of uketsuke on the kiosk and on this PC. If it is the same, tell whoever set up the kiosk.
inbox-kiosk-off = Nothing has come from this kiosk since { $time }: it is off, or cannot reach the hospital’s server. What patients have sent there since then is kept on the kiosk and arrives once that is mended. Check its power and its network; on the kiosk, `journalctl -u uketsuke-forward` says why.
inbox-kiosk-over-server = If this kiosk is no longer in use, have whoever keeps the server take it out (docs/hospital.md, section 4).
inbox-kiosk-over = If this kiosk is no longer in use, delete “status/{ $file }” in the spool.
inbox-call = { $time } Kiosk { $kiosk } CALLS: { $from }
inbox-call-late = { $time } Kiosk { $kiosk }, no answer for a minute, patient sent to the desk: { $from }
inbox-call-coming = { $time } On the way: { $who } (kiosk { $kiosk }: { $from })
inbox-call-more = { $count ->
    [one] 1 more call
   *[other] { $count } more calls
    }
inbox-call-question = form question { $number }
inbox-call-screen = screen "{ $screen }"
inbox-call-welcome = first screen
inbox-cause-network = network or equipment
inbox-cause-certificate = certificate or chip
inbox-cause-unconfirmed = insurance not confirmed
inbox-cause-smartphone = card on the phone
inbox-cause-identity = face or PIN
inbox-cause-other = other cause
inbox-search = Find:
inbox-column-number = Number
inbox-column-time = Waiting
inbox-column-collected = Collected
inbox-column-name = Name
inbox-column-language = Language used
inbox-new = NEW
# What has waited for more than a day (4 columns)
inbox-forgotten = OLD
# From a kiosk whose clock is ahead (4 columns)
inbox-ahead = DATE
inbox-row-hidden = (hidden)
inbox-row-locked = (no key opens it)
inbox-row-replaced = (replaced – a later one counts)
inbox-row-shut = (cannot be opened)
inbox-remark-card = no card
inbox-remark-unsealed = unsealed
inbox-remark-trial = trial
inbox-remark-printed = printed
inbox-remark-opened = opened elsewhere
inbox-count-forgotten = ({ $count } old)
inbox-minutes = { $count } min
inbox-search-names = Not among the names read so far ({ $done } of { $all }). The others are being read.
inbox-found-collected-by = It was collected at { $time } by { $user }. Tab shows it.
inbox-reading = Reading the spool.
inbox-empty = No declaration is waiting. When one arrives, the bell rings and it appears here.
inbox-empty-collected = No declaration has been collected.
inbox-not-found = No declaration has this number or name, waiting or collected (names: of the last 31 days).
inbox-not-found-here = No declaration here has this number or name.
inbox-found-collected = This declaration has already been collected. Tab shows it.
inbox-found-waiting = This declaration is still waiting. Tab shows it.
inbox-spool-trouble = Declarations cannot be read now. Whether any have arrived is not known.
inbox-spool-retry = As soon as it works again, they appear by themselves.
inbox-slow = The disk of the spool does not answer. What you see may be old.
inbox-lost = { $count ->
    [one] { $number } was waiting and is gone, but not collected.
   *[other] { $count } declarations ({ $number } and others) were waiting and are gone, but not collected.
    } Check that the folder of the spool is connected, and tell IT.
inbox-arrived = { $number } has arrived.
inbox-arrived-many = { $count } declarations have arrived.
inbox-collected = { $number } is collected.
inbox-aside = { $number } was set aside. Ask the patient to fill it in again, and tell IT.
inbox-printing = { $number } is being printed.
inbox-printed = { $number } went to the printer.
inbox-print-underway = { $number } is already on its way to the printer.
inbox-print-queued = { $number } will be printed after { $first }.
inbox-print-late = { $number } is still being printed. Check that the printer is on and has paper.
inbox-print-unanswered = The printer does not answer for { $number }. Check it. Under “Print queue” (W) the sheet can be stopped or sent once more.
inbox-of-number = { $number }: { $text }
# It was to be printed and collected
inbox-of-number-waits = { $number } has not been collected and is still waiting: { $text }
inbox-prints = Print queue
inbox-column-since = Time
inbox-column-state = State
inbox-print-waits = waiting its turn
inbox-print-goes = printing
inbox-print-silent = the printer does not answer
inbox-print-done = went to the printer
inbox-print-failed = failed
inbox-print-stopped = stopped
inbox-already = Somebody else has already collected { $number }. It is under “Collected”.
inbox-more-below = ↓ more below
inbox-more-above = ↑ more above
inbox-ask-collect = Collect { $number }? It moves to “Collected”. Nothing is deleted.
inbox-ask-aside = { $number } cannot be read. Set it aside instead of collecting it? It moves to the folder damaged. Nothing is deleted.
inbox-ask-card = The patient does not have the My Number Card at hand. Have you checked?
inbox-ask-print = { $number } was printed at { $time }. Print it once more?
inbox-ask-both = Print { $number } and collect it? It is collected once the printer has taken the sheet.
inbox-ask-both-again = { $number } was printed at { $time }. Print it once more and collect it?
inbox-ask-quit = { $count ->
    [one] 1 sheet has
   *[other] { $count } sheets have
    } not been printed yet. What has not been sent by then will not be printed.
inbox-hidden = Names and answers are hidden.
inbox-hidden-key = Any key shows them again.
inbox-hidden-pin = Type the staff PIN.
inbox-hidden-wrong = The PIN is wrong. Type it again.
inbox-hidden-locked = The PIN was wrong five times. It can be tried again in a minute.
inbox-pin = PIN
inbox-do-open = Open
inbox-do-come = Coming
inbox-do-collect = Collect
inbox-do-put-back = Put back
inbox-do-unrecorded = Go on
inbox-do-print = Print
inbox-do-both = Print and collect
inbox-do-stop = Stop printing
inbox-do-prints = { $count ->
    [0] Print queue
   *[other] Print queue ({ $count })
    }
inbox-do-again = Print again
inbox-do-search = Find number or name
inbox-do-shelf-collected = Collected
inbox-do-shelf-waiting = Waiting
inbox-do-kiosks = Kiosks
inbox-do-notices = Notices
inbox-do-look = To look at
inbox-do-odd = No declarations
inbox-do-hide = Hide
inbox-do-show = Show
inbox-do-clear = Show all
inbox-do-back = Back
inbox-do-yes = Collect
inbox-do-aside = Set aside
inbox-do-no = Cancel
inbox-do-quit = Quit
inbox-key-enter = Enter
inbox-key-tab = Tab
inbox-key-escape = Esc
inbox-language-ja = Japanese
inbox-language-ja-simple = Easy Japanese
inbox-language-en = English
inbox-language-zh-Hans = Chinese (simpl.)
inbox-language-zh-Hant = Chinese (trad.)
inbox-language-ko = Korean
inbox-language-vi = Vietnamese
inbox-language-pt-BR = Portuguese
inbox-language-es = Spanish
inbox-language-fil = Filipino
inbox-language-id = Indonesian
inbox-language-ne = Nepali
inbox-language-th = Thai
inbox-language-mn = Mongolian
inbox-language-km = Khmer
inbox-language-my = Burmese
inbox-language-ru = Russian
inbox-language-uk = Ukrainian

## uketsuke staff --plain: words that can be typed, blanks between them; either language

inbox-line-list = list 一覧
inbox-line-more = more 続き
inbox-line-open = open 開く
inbox-line-print = print 印刷
inbox-line-take = take 受け取る
inbox-line-back = back 戻す
inbox-line-come = come coming 行きます
inbox-line-both = both 印刷して受け取る
inbox-line-find = find 探す
inbox-line-shelf = shelf 棚
inbox-line-queue = queue 状況
inbox-line-outcome = outcome 結果
inbox-line-notices = notices kiosks 知らせ
inbox-line-again = again 再印刷
inbox-line-stop = stop 中止
inbox-line-hide = hide 隠す
inbox-line-yes = yes はい y
inbox-line-no = no いいえ n
inbox-line-help = help 使い方 ?
inbox-line-quit = quit 終了 q
inbox-lines-help = list, more: read out the list, read on. open 3, open A012: open one by its place or its number.
    print, take, both (print and take), back (put back), outcome: what is open, or print 3. come, come k2: to a kiosk that calls, also while names are hidden. find 012: look for a number or a name. shelf: waiting or collected.
    queue: the sheets; again 1, stop 1: one of them. notices: how the kiosks are, and what is no declaration. The code of a sheet, scanned, opens it. hide: hide names. yes, no: answer. quit: leave.
inbox-lines-outcome = Type a digit from 1 to 5, or no.
inbox-lines-no-notices = No kiosk has run here yet, and there is nothing but declarations.
inbox-lines-no-call = Nobody calls.
inbox-lines-answer = yes or no?
inbox-lines-unknown = This is no command. “help” reads out all of them.
inbox-lines-not-now = This cannot be done with this one now.
inbox-lines-nobody = Nothing in the list has this place or number.
inbox-lines-several = Several have this number. “list” reads out their places: type the place.
inbox-lines-more = { $count ->
    [one] 1 further one: more
   *[other] { $count } further ones: more
    }

## uketsuke pin

staff-pin-ask = Staff PIN ({ $least } to { $most } digits, not shown as you type)
staff-pin-again = The same PIN again
staff-pin-differ = The two PINs are not the same. Run `uketsuke pin` again.
staff-pin-length = A PIN is { $least } to { $most } digits. Run `uketsuke pin` again.
staff-pin-next = Paste the line above into [staff] of kiosk.toml and delete the old line with pin.

## Starting the kiosk

staff-refusal-no-terminal = This must be started in a terminal with a screen and a keyboard. Its input or output is not a terminal.
staff-refusal-terminal = This terminal (TERM={ $term }) cannot show Japanese or wipe its screen, so the program does not start. Use a terminal such as foot, or --force if it can.
staff-refusal-root = In the spool “{ $path }” a kiosk works that is not root’s. Root would leave files there that it cannot use, so nothing was started. Run it as the kiosk’s user (`sudo -u uketsuke uketsuke`, where the package is installed). To try it out, set [spool] dir of a kiosk.toml to a folder of your own.
staff-refusal-system = The program cannot start: { $cause }. Start it again. If it stays so, tell whoever set up the kiosk.

## Texts: `uketsuke texts` and `uketsuke preview`

staff-export = Texts for { $tag }. Change only the words to the right of "=". The line with # above each message is the Japanese.
    A line that begins with "# ? " is not translated yet: once it is, remove "# ? ".
    Save this file as <dir>/{ $tag }/texts.ftl in the folder that [locales] dir of kiosk.toml names. Then run "uketsuke check".
staff-no-locale = “{ $tag }” is not the tag of a language. There are: { $known }. For another one write its BCP 47 tag, such as mn.
staff-no-locale-near = There is no language “{ $tag }”. Did you mean “{ $near }”?
staff-preview-size = “{ $value }” is not a size of a screen. Write columns and rows: at least 60x20, or 55x36 where the screen is higher than wide.
staff-preview-cell = “{ $value }” is not a size of a cell. Write width and height in pixels, such as 13x30; 4 to 200 each.
staff-preview-fonts = There is no font to draw with. Install one of the files of [display] fonts, such as by: apt install fonts-noto-cjk fonts-noto-core
staff-preview-screen = There is no screen “{ $value }”. There are: { $known }
staff-preview-locale = The language “{ $value }” is not on offer. [locales] order has: { $known }
staff-preview-cut = This text does not fit: { $text }

## uketsuke texts review, uketsuke texts merge

staff-review-done = The page is “{ $path }”: { $count } texts. Send it to somebody who speaks the language; any browser opens it, also on a phone without a network. They send back a small file: take it with “uketsuke texts merge FILE”.
staff-merge-file = “{ $path }” cannot be read: { $cause }.
staff-merge-unreadable = “{ $path }” holds no answers: it is damaged, or another file. Ask the reader to press “Save” on the page again; the page still has the answers.
staff-merge-version = “{ $path }” has the form { $version }, which this version of uketsuke does not know. Take it with a newer one.
staff-merge-no-checkout = There is no folder “{ $path }”. With --shipped, run this in a checkout of uketsuke.
staff-merge-unchanged = Because of these errors nothing is changed in “{ $path }”. Correct the texts in the file of answers, or leave those out, and merge it again.
staff-merge-left-unknown = “{ $name }”: there is no such text. The reader wrote: { $text }
staff-merge-left-changed = “{ $name }” has changed since it was read, so it is unread. The reader wrote: { $text }
staff-merge-left-unclear = “{ $name }” is not understood by the reader. A better text, if the reader knew one: { $text }
staff-merge-left-same = “{ $name }” is to be changed, but the reader gave no other text.
staff-merge-left-forms = “{ $name }” has several forms, by a number, and is changed in its file only. The reader wrote: { $text }
staff-merge-left-unreadable = “{ $name }”: this text cannot be read. Check that each {"{"} has its {"}"}. The reader wrote: { $text }
staff-merge-done = { $tag }: { $changed } texts changed, { $read } more read. Of the texts that decide something, { $done } of { $all } have been read as they stand.
staff-merge-reviewed = { $tag } is no draft any more: all of them have been read.
staff-merge-draft = { $tag } keeps its draft note until all of them have been read.
staff-merge-left = { $count } answers are left to you: see above. All others are taken; the file of answers stays as it is.

## The page of a kiosk that waits, making the spool, changing a text

staff-waiting = Staff: the settings have an error. See journalctl -t uketsuke
staff-spool-made = The folders of the spool “{ $path }” are there.
staff-no-kiosks = No kiosk has run in the spool “{ $path }” yet.
staff-set-done = “{ $name }” is changed ({ $path }). The next patient sees it.
staff-set-unused = “{ $name }” is changed ({ $path }). It does not show yet: the language “{ $tag }” is not in [locales] order.
staff-set-term = “{ $name }” is a word within other texts and cannot be changed here. Write “{ $name } = …” into terms.ftl in “{ $path }” with an editor.
staff-set-empty = A text cannot be empty; “{ $name }” is not changed. For the shipped text, delete the line from your own file.
staff-set-nowhere = There is no folder for your own texts yet. Write dir = "texts" under [locales] in kiosk.toml.
staff-set-unknown = There is no message “{ $name }”. Look up the right name with `uketsuke texts export ja`.
staff-set-unreadable = The text cannot be read, so “{ $name }” is not changed. Check that each {"{"} has its {"}"}.
staff-set-unchanged = Because of these errors “{ $path }” is not changed.
staff-set-file = “{ $path }” cannot be read or written ({ $cause }). Run it with `sudo`, or check the rights of the folder.

# --- The journal: who did what, and when ---
staff-journal = The journal cannot be written, so nothing was done ({ $path }: { $cause }). Tell IT. To go on without it, add --unrecorded.
staff-journal-broken = Lines of the journal that cannot be read: { $count }. Tell IT.
staff-journal-unsure = (whether it succeeded is not known)
staff-journal-act-arrived = arrived
staff-journal-act-opened = opened
staff-journal-act-printed = printed
staff-journal-act-exported = exported
staff-journal-act-collected = collected
staff-journal-act-put-back = put back
staff-journal-act-set-aside = set aside (unreadable)
staff-journal-act-outcome = outcome
staff-journal-act-resealed = sealed again
staff-journal-act-purged = deleted
staff-outcome-card-seen = card seen
staff-outcome-confirmed = insurance confirmed later
staff-outcome-paid = claim paid
staff-outcome-paid-in-full = patient paid in full for now
staff-outcome-on-paper = written on paper instead
staff-put-back = Put back. The file is now in the folder new of the spool “{ $path }”.
staff-journal-needed = The journal cannot be written, so nothing was done ({ $path }: { $cause }). Tell IT. This is never done without the journal.
staff-settled = Written down: { $outcome }
staff-none-collected = No such declaration was collected in the spool “{ $path }”.
staff-export-none = On that day nothing was sent to the spool “{ $path }”, so nothing but the frame was written.
staff-csv-outcome = Outcome
staff-csv-outcome-by = Outcome written by
staff-csv-outcome-at = Outcome written at
staff-tidy-off = No declaration goes by itself: [spool] keep in kiosk.toml is empty.
staff-tidy-none = None that is so old has the outcome “claim paid”, so none goes. Old ones without it, which stay: { $left }.
staff-tidy-dry = NOTHING was deleted. Old and paid: { $count }; old and not, which would stay: { $left }. To delete the paid ones above, add --yes.
staff-tidied = Deleted: { $count }. Old ones without the outcome “claim paid”, which stay: { $left }.
staff-tidy-stays = (stays)
staff-forward-off = [hospital] server is not set in kiosk.toml: there is nowhere to send anything. docs/hospital.md says how a server is set up.
staff-forward-left = Not everything has been sent. What waits is kept and can be sent later.
staff-forward-again = { $count ->
    [one] One declaration waits
   *[other] { $count } declarations wait
    } to be sent once more. The server ignores what it has.
staff-forward-spool = The spool cannot be used: { $cause }
staff-tidy-forwarded = Copies of what the hospital’s server has, older than [hospital] keep, deleted on this kiosk: { $count }.
staff-tidy-forwarded-dry = Copies of what the hospital’s server has, older than [hospital] keep: { $count }. Nothing was deleted; `--yes` deletes them on this kiosk.
staff-tidy-journal = Files of the journal that were old enough and are gone: { $count }.
staff-verify-unpaid = Declarations older than [spool] keep that nobody has marked “claim paid”, and that therefore stay: { $count }. `uketsuke spool tidy` lists them.
staff-still-waiting = “{ $id }” is still waiting. There is nothing to put back.
inbox-put-back = { $number } waits again.
inbox-put-back-already = { $number } is no longer under “Collected”.
inbox-ask-unrecorded = The journal cannot be written: tell IT. Go on without it? It is written later, as soon as that is possible.
inbox-outcome = { $number }: the outcome is written down.
inbox-outcome-none = What became of it? Nobody has said yet.
inbox-outcome-present = What became of it? So far: { $outcome } ({ $by }, { $time }).
inbox-do-outcome = Outcome
inbox-do-settle = Write down

## uketsuke stats

staff-stats-column-month = Month or day
staff-stats-column-table = Table
staff-stats-column-item = Item
staff-stats-column-count = Count (in steps of 5, rounded down)
staff-stats-table-day = Visits by day
staff-stats-table-language = Language
staff-stats-table-cause = Why the card failed
staff-stats-table-answer = Last answer shown
staff-stats-table-form = Where the form was left
staff-stats-table-call = Calls
staff-stats-other = A language that the kiosk does not speak
staff-stats-none = Did not come to that
staff-stats-purpose = Left at the notice on personal data
staff-stats-check = Left at the check of the answers
staff-stats-unsaved = Sent, not saved
staff-stats-finished = Finished
staff-stats-answered = Answered by staff
staff-stats-unanswered = Not answered
# On standard error, beside the tables
staff-stats-note = Counts are in steps of 5, rounded down; below 5 is “<5”. There are no sums. A question of the form stands for those who left at it.
staff-stats-nothing = There are no figures yet. Only months that are over are shown.
staff-stats-open = { $month } cannot be shown: the kiosk of “stats/{ $file }” has not closed the month yet. It does once it runs. If that kiosk is no longer used, run `chmod o+r` on the file.
staff-stats-garbled = { $month } cannot be shown: “stats/{ $file }” cannot be read. Use the same version of uketsuke on the kiosk and on this PC. If it is the same, move the file elsewhere.
staff-stats-withheld = { $month } cannot be shown: its numbers together would tell a count below 5.

## uketsuke hospital, and a server in place of a spool

staff-server-address = This is no address of a server ({ $cause }). Write postgres://desk1@db1,db2/uketsuke?sslrootcert=FILE&sslcert=FILE&sslkey=FILE
staff-server-certificate = “{ $server }” cannot be used as a certificate or key: { $cause }. A key belongs to you alone (chmod 600).
staff-server-untrusted = This machine and the server ({ $server }) do not trust each other: { $cause }. Look at the dates of the certificates, at the clock, and at whether the certificate names the host.
staff-server-unreachable = The server ({ $server }) does not answer: { $cause }. Look at the network, and tell whoever keeps the server. Kiosks keep their declarations until it answers again.
staff-server-login = The server does not let { $server } in: { $cause }. Look at the name in the certificate, at the role, and at pg_hba.conf.
staff-server-denied = { $server } may not do this: { $cause }. Run `uketsuke hospital check`.
staff-server-full = The disk or the memory of the server ({ $server }) is full: { $cause }. Tell whoever keeps the server. Kiosks keep their declarations until there is room.
staff-server-read-only = Only a standby answers ({ $server }), and nothing can be written there: { $cause }. Tell whoever keeps the server: a primary is needed.
staff-server-busy = The server ({ $server }) cannot do this just now: { $cause }. Wait a little and try again.
staff-server-missing = The server ({ $server }) does not have what is needed: { $cause }. Whoever keeps the server makes it with `uketsuke hospital sql`.
staff-server-version = The server ({ $server }) has another version of the schema: { $cause }. Use the uketsuke that fits it, or make the schema newer with `uketsuke hospital sql --from`.
staff-server-quota = The server ({ $server }) takes no more from this kiosk today: { $cause }. If so many patients were really there, raise rows_a_day in uketsuke.kiosk.
staff-server-refused = The server ({ $server }) refuses this declaration for good: { $cause }. Keep its file and tell whoever set up the kiosk.
staff-server-unsure = The server ({ $server }) has done it, but does not know whether a standby has it: { $cause }. Tell whoever keeps the server.
staff-server-other = Something went wrong on the server ({ $server }): { $cause }. Try again. If it stays, tell whoever keeps the server.
staff-only-folder-init = A server has no folders: `uketsuke hospital sql` prints what makes its tables. The folders of a kiosk are made on the kiosk, without --depot.
staff-only-folder-reseal = Nobody can change what has arrived on the server, so nothing is sealed again there: keep the old key at the desks until what was sealed for it has been purged. What a kiosk has not sent yet is sealed again on the kiosk, without --depot.
staff-only-folder-gaps = Gaps are accepted on the kiosk, with its spool, without --depot.
staff-only-folder-stats = The server tells no figures, because the month of a kiosk that reports late would stand out as the difference. Run `uketsuke stats` on each kiosk, without --depot.
staff-done-on-server = Done on the server ({ $server }).
staff-hospital-no-version = There is nothing to make: the newest version of the schema is { $version }.
staff-hospital-fine = The server ({ $server }) is as it should be.
staff-hospital-missing-right = { $who } lacks a right: { $what }
staff-hospital-extra-right = { $who } has a right too many: { $what }
staff-hospital-no-limit = { $who } is a kiosk and may open too many connections ({ $what }): ALTER ROLE … CONNECTION LIMIT 2
staff-hospital-unknown-kiosk = { $who } is the role of a kiosk that does not stand in uketsuke.kiosk, and can send nothing.{ $what }
staff-hospital-no-role = The kiosk { $who } stands in uketsuke.kiosk, and there is no role for it.{ $what }
staff-hospital-twin-machines = Two machines send as the kiosk { $who }: { $what }. Give each kiosk an id and a certificate of its own.
staff-hospital-twin-numbers = Two patients of the kiosk { $who } were given the same number: { $what }. Two machines have its id, or its number file was lost.
staff-hospital-double-id = Of { $who } two different declarations have arrived under one id: { $what }. The first counts. Tell whoever set up the kiosk.
staff-hospital-unsafe-setting = With { $who } = { $what } the server can lose what it has acknowledged, or be listened to.
staff-hospital-open-door = { $who } lets somebody in without a certificate: { $what }
staff-hospital-open-path = The function { $who } looks up names where others can put them: { $what }
staff-hospital-release = { $who } { $what } was not tried. Tried were 15 to 17.
staff-hospital-no-standby = Note: no standby is waited for ({ $who }{ $what }). What has arrived is on one machine only, besides the kiosk's own copy.
