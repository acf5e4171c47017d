### Mongolian: how dates are read and written, and the keys of the keyboard.
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
    .years = ad
    .year = # он, # оны, # онд
    .month = # сар, # сарын, # дугаар сар, # дугаар сарын, # дүгээр сар, # дүгээр сарын
    .day = # өдөр, # ны, # ний, # нд
    .beside = төрсөн, өдөр, ны, ний, нд, р сар, р сарын, дугаар сар, дугаар сарын, дүгээр сар, дүгээр сарын
    .months = 1 сарын, нэгдүгээр сарын, нэгдүгээр сар | 2 сарын, хоёрдугаар сарын, хоёрдугаар сар | 3 сарын, гуравдугаар сарын, гуравдугаар сар | 4 сарын, дөрөвдүгээр сарын, дөрөвдүгээр сар | 5 сарын, тавдугаар сарын, тавдугаар сар | 6 сарын, зургадугаар сарын, зургадугаар сар, зургаадугаар сарын, зургаадугаар сар | 7 сарын, долдугаар сарын, долдугаар сар, долоодугаар сарын, долоодугаар сар | 8 сарын, наймдугаар сарын, наймдугаар сар | 9 сарын, есдүгээр сарын, есдүгээр сар | 10 сарын, аравдугаар сарын, аравдугаар сар | 11 сарын, арваннэгдүгээр сарын, арваннэгдүгээр сар, арван нэгдүгээр сарын, арван нэгдүгээр сар | 12 сарын, арванхоёрдугаар сарын, арванхоёрдугаар сар, арван хоёрдугаар сарын, арван хоёрдугаар сар
    .full = { $year } оны { $name } { $day }
    .to-month = { $year }.{ $month }
    .to-year = { $year } он

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.

keyboard = 1234567890|фцужэнгшүз|йыбөахролд|ячёсмитьвю|кпещъ'-.
    .accents = world
