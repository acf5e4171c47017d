### Korean: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 한국어
# F01
welcome = 마이나보험증(マイナ保険証)으로 접수할 수 없을 때의 방법 안내
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = 카드가 안 되면 여기를 터치
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = 여기를 터치
# The last on the first screen, where there are more languages than it holds.
welcome-more = 다른 언어 Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = 몸이 불편하면 바로 접수처로
# Shown for a while after what was entered before has been deleted.
welcome-deleted = 입력한 내용을 삭제했습니다
# Shown when declarations cannot be saved.
welcome-paper = 오늘은 신고서를 종이로 작성해 주세요. 안내는 여기서 볼 수 있습니다.
# Shown outside the hours of reception.
welcome-closed = 지금은 접수처가 닫혀 있습니다.
# Shown when the window is too small.
too-small = 화면이 작으니 접수처에 문의해 주세요({ $columns } x { $rows } 이상 필요).
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 시험용: 접수처에 안 갑니다. Ctrl+C 종료
