### Nepali: how dates are read and written, and the keys of the keyboard.
### Settings, not sentences. Not checked by a native reader yet. After a change run "uketsuke check".

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan), be (Thailand) or
# bs (Nepal).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.
# bs: a year that may be one of Bikram Sambat is asked about. Its months, वि.सं. and गते are known without being named here.

date-order = ymd
    .years = bs
    .year = ई. सं. #, ईस्वी सन् #, # साल
    .month = महिना #, # महिना
    .day = # तारिख, # तारीख
    .beside = जन्म, जन्म मिति, को
    .months = जनवरी | फेब्रुअरी, फेब्रुवरी, फरवरी | मार्च | अप्रिल, अप्रैल | मे, मई | जुन, जून | जुलाई, जुलाइ | अगस्ट, अगस्त | सेप्टेम्बर, सेप्टेम्वर, सितम्बर | अक्टोबर, अक्टुबर, अक्टूबर | नोभेम्बर, नोभेम्वर, नवम्बर | डिसेम्बर, डिसेम्वर, दिसम्बर
    .full = { $year } { $name } { $day }
    .to-month = { $year }/{ $month }
    .to-year = { $year }

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.
# Names are typed in Latin letters as on the card, so the keys are those.

keyboard = 1234567890|qwertyuiop|asdfghjkl'|zxcvbnm-.,
    .accents = world
