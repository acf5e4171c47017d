### Vietnamese: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a Japanese character takes two).

# The language's own name. It is shown like this in every language.
language-name = Tiếng Việt
# F01
welcome = Khi không làm thủ tục được bằng thẻ bảo hiểm Myna (マイナ保険証)
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = Thẻ bị lỗi? Chạm vào đây
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = Chạm ở đây
# The last on the first screen, where there are more languages than it holds.
welcome-more = Ngôn ngữ khác Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = Không khỏe? Báo quầy ngay
# Shown for a while after what was entered before has been deleted.
welcome-deleted = Những gì đã nhập đã được xóa
# Shown when declarations cannot be saved.
welcome-paper = Hôm nay vui lòng viết bản khai trên giấy. Vẫn xem được hướng dẫn.
# Shown outside the hours of reception.
welcome-closed = Quầy tiếp nhận hiện đã đóng.
# Shown when the window is too small.
too-small = Vui lòng hỏi quầy tiếp nhận: màn hình cần ít nhất { $columns } x { $rows }.
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = Dùng thử: không đến quầy. Thoát: Ctrl+C
