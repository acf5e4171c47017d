### Russian: how dates are read and written, and the keys of the keyboard.
### Settings, not sentences. Not checked by a native reader yet. After a change run "uketsuke check".

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan), be (Thailand) or
# bs (Nepal).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = # год, # года, # г
    .month = месяц #
    .day = # число, # числа
    .beside = рождения, родился, родилась
    .months = января, январь, янв | февраля, февраль, фев, февр | марта, март, мар | апреля, апрель, апр | мая, май | июня, июнь, июн | июля, июль, июл | августа, август, авг | сентября, сентябрь, сен, сент | октября, октябрь, окт | ноября, ноябрь, ноя, нояб | декабря, декабрь, дек
    .full = { $day } { $name } { $year } г.
    .to-month = { $month }.{ $year }
    .to-year = { $year } г.

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.

keyboard = 1234567890|йцукенгшщз|фывапролдж|ячсмитьбю-|хъэё'.
    .accents = world
