### Traditional Chinese (Taiwan): how dates are read and written, and the keys of the keyboard.
### Settings, not sentences. Not checked by a native reader yet. After a change run "uketsuke check".

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan), be (Thailand) or
# bs (Nepal).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = ymd
    .years = roc
    .year = #年
    .month = #月
    .day = #日, #號
    .beside = 生, 出生, 生於
    .months = 1月, 元月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
    .full = { $year }年{ $name }{ $day }日
    .to-month = { $year }年{ $month }月
    .to-year = { $year }年

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.

keyboard = 1234567890|qwertyuiop|asdfghjkl'|zxcvbnm-.,
    .accents = world
