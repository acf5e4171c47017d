### Burmese: how dates are read and written, and the keys of the keyboard.
### Settings, not sentences. Not checked by a native reader yet. After a change run "uketsuke check".

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = # ခုနှစ်, # ခု, ခရစ်နှစ် #
    .month = # လ
    .day = # ရက်, # ရက်နေ့
    .beside = မွေး, မွေးဖွား, နေ့, နှစ်
    .months = ဇန်နဝါရီလ, ဇန်နဝါရီ, January, Jan | ဖေဖော်ဝါရီလ, ဖေဖော်ဝါရီ, February, Feb | မတ်လ, မတ်, March, Mar | ဧပြီလ, ဧပြီ, April, Apr | မေလ, မေ, May | ဇွန်လ, ဇွန်, June, Jun | ဇူလိုင်လ, ဇူလိုင်, July, Jul | ဩဂုတ်လ, ဩဂုတ်, သြဂုတ်လ, သြဂုတ်, August, Aug | စက်တင်ဘာလ, စက်တင်ဘာ, September, Sep | အောက်တိုဘာလ, အောက်တိုဘာ, October, Oct | နိုဝင်ဘာလ, နိုဝင်ဘာ, November, Nov | ဒီဇင်ဘာလ, ဒီဇင်ဘာ, December, Dec
    .full = { $day } ရက် { $name } { $year } ခုနှစ်
    .to-month = { $month }/{ $year }
    .to-year = { $year } ခုနှစ်

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.

keyboard = 1234567890|qwertyuiop|asdfghjkl'|zxcvbnm-.,
    .accents = world
