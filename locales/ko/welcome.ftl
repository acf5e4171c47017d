### Korean: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 한국어
# F01
welcome = 마이나보험증(マイナ保険証)으로 접수할 수 없을 때의 방법 안내
welcome-touch = 화면을 터치하거나 아무 키나 눌러 주세요
welcome-time = 3분 정도 걸립니다
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = 카드 오류? 화면을 터치
welcome-unwell = 몸이 불편하신 분은 바로 접수처로 가 주세요
# Shown when declarations cannot be saved.
welcome-paper = 오늘은 진술서를 종이로 작성해 주세요. 안내는 여기서 볼 수 있습니다.
# Shown when the window is too small.
too-small = 화면이 작으니 접수처에 문의해 주세요({ $columns } x { $rows } 이상 필요).
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 시험용: 전송되지 않음. Ctrl+C로 종료
