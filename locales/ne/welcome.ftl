### Nepali: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Nepali is drawn as a picture, never as text of a terminal. For lengths count letters without the signs above, below and beside them.
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = नेपाली
# F01
welcome = रिसेप्सनमा Myna Hokensho (マイナ保険証) नचलेमा के गर्ने
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = कार्ड पढिएन? यहाँ छुनुहोस्
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = यहाँ छुनुहोस्
# The last on the first screen, where there are more languages than it holds.
welcome-more = अरू भाषा
# No button; it always stands there. At most 28 columns.
welcome-unwell = सन्चो छैन? तुरुन्तै रिसेप्सनमा भन्नुहोस्
# Shown for a while after what was entered before has been deleted.
welcome-deleted = भरिएको जानकारी मेटाइयो
# Shown when declarations cannot be saved.
welcome-paper = आज स्वघोषणा फाराम कागजमा भर्नुहोस्। यो निर्देशन यहीँ पढ्न सकिन्छ।
# Shown outside the hours of reception.
welcome-closed = रिसेप्सन अहिले बन्द छ।
# Shown when the window is too small.
too-small = कृपया रिसेप्सनमा सोध्नुहोस्: स्क्रिन कम्तीमा { $columns } x { $rows } चाहिन्छ।
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = परीक्षण: रिसेप्सनमा पुग्दैन। बन्द गर्न Ctrl+C
