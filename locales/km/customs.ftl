### Khmer: how dates are read and written, and the keys of the keyboard.
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
    .year = ឆ្នាំ #, គ.ស. #
    .month = ខែ #, ខែទី #
    .day = ថ្ងៃទី #, ថ្ងៃ #, ទី #
    .beside = កើត, កើតនៅ, នៅ
    .months = ខែមករា, មករា | ខែកុម្ភៈ, កុម្ភៈ | ខែមីនា, មីនា | ខែមេសា, មេសា | ខែឧសភា, ឧសភា | ខែមិថុនា, មិថុនា | ខែកក្កដា, កក្កដា | ខែសីហា, សីហា | ខែកញ្ញា, កញ្ញា | ខែតុលា, តុលា | ខែវិច្ឆិកា, វិច្ឆិកា | ខែធ្នូ, ធ្នូ
    .full = ថ្ងៃទី { $day } { $name } ឆ្នាំ { $year }
    .to-month = ខែ { $month } ឆ្នាំ { $year }
    .to-year = ឆ្នាំ { $year }

## The keys of the keyboard

# Not sentences but settings. The letters of the language in rows from top to bottom, "|" between them: at most 5 rows
# of 10 small letters, digits and signs. Rows without some letter from a to z are a keyboard beside the Latin one.
# .accents: each letter with its accented forms, the commonest in names first, a space between groups; world for
# those of all languages, none for none.
# Names are typed in Latin letters as on the card, so the keys are those.

keyboard = 1234567890|qwertyuiop|asdfghjkl'|zxcvbnm-.,
    .accents = world
