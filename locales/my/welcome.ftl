### Burmese: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Burmese in Unicode, never Zawgyi, with Latin digits. Spaces stand between phrases only: the program breaks lines at words.
### Marks above, below and beside a letter take no column. A particle after a bracket is written after a space.
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = မြန်မာဘာသာ
# F01
welcome = Myna အာမခံကတ် (マイナ保険証) ဖြင့် စာရင်းသွင်း၍ မရပါက
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = ကတ် ဖတ်မရပါက ဤနေရာကို ထိပါ
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = ဤနေရာ ထိပါ
# The last on the first screen, where there are more languages than it holds.
welcome-more = အခြား ဘာသာစကား
# No button; it always stands there. At most 28 columns.
welcome-unwell = နေမကောင်းပါက ကောင်တာသို့ ချက်ချင်း ပြောပါ
# Shown for a while after what was entered before has been deleted.
welcome-deleted = ထည့်ထားသမျှကို ဖျက်ပြီးပါပြီ
# Shown when declarations cannot be saved.
welcome-paper = ယနေ့ ကြေညာလွှာကို စာရွက်တွင် ရေးပါ။ လမ်းညွှန်ကို ဖတ်နိုင်ပါသည်။
# Shown outside the hours of reception.
welcome-closed = ကောင်တာ ယခု ပိတ်ထားပါသည်။
# Shown when the window is too small.
too-small = မျက်နှာပြင် သေးနေသဖြင့် ကောင်တာတွင် မေးပါ ({ $columns } x { $rows } နှင့်အထက် လိုပါသည်)
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = စမ်းသုံးခြင်း။ ကောင်တာသို့ မရောက်ပါ။ Ctrl+C ဖြင့် ထွက်ပါ။
