### Vietnamese: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Tiếng Việt
# F01
welcome = Hướng dẫn khi không tiếp nhận được bằng Myna Hokensho (マイナ保険証)
welcome-touch = Chạm vào màn hình hoặc bấm một phím
welcome-time = Mất khoảng 3 phút
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = Thẻ bị lỗi? Chạm màn hình
welcome-unwell = Nếu thấy không khỏe, vui lòng báo ngay cho quầy tiếp nhận
# Shown when declarations cannot be saved.
welcome-paper = Hôm nay bản khai viết trên giấy. Vẫn xem được hướng dẫn ở đây.
# Shown when the window is too small.
too-small = Vui lòng hỏi quầy tiếp nhận: cửa sổ cần ít nhất { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Dùng thử: không gửi gì. Ctrl+C để thoát.
