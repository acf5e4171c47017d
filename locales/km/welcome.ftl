### Khmer: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Khmer with Latin digits. Spaces stand between phrases only: the program breaks lines at words, and U+200B is not allowed.
### Signs above, below and around a letter take no column.
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = ភាសាខ្មែរ
# F01
welcome = បើចុះឈ្មោះដោយប្រើ Myna Hokensho (マイナ保険証) មិនបាន
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = អានកាតមិនបាន? ប៉ះទីនេះ
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = ប៉ះទីនេះ
# The last on the first screen, where there are more languages than it holds.
welcome-more = ភាសាផ្សេងទៀត
# No button; it always stands there. At most 28 columns.
welcome-unwell = មិនស្រួលខ្លួន? សូមប្រាប់បញ្ជរភ្លាម
# Shown for a while after what was entered before has been deleted.
welcome-deleted = អ្វីដែលបានបញ្ចូល ត្រូវបានលុបហើយ
# Shown when declarations cannot be saved.
welcome-paper = ថ្ងៃនេះ សូមបំពេញទម្រង់ប្រកាសលើក្រដាស។ នៅតែអានការណែនាំបាន។
# Shown outside the hours of reception.
welcome-closed = ឥឡូវនេះ បញ្ជរចុះឈ្មោះបិទ។
# Shown when the window is too small.
too-small = អេក្រង់តូចពេក សូមសួរបញ្ជរចុះឈ្មោះ (ត្រូវការយ៉ាងតិច { $columns } x { $rows })
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = សាកល្បង៖ មិនដល់បញ្ជរទេ។ Ctrl+C ដើម្បីបញ្ចប់
