### Vietnamese: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Xem các bước", "Tiếp theo", "Quay lại", "Hỏi nhân viên", "Sửa", "Không", "Tôi không làm được": change them together.

## Headings

heading-languages = Vui lòng chọn ngôn ngữ
heading-page = Trang bằng ngôn ngữ của bạn
# F02. Two lines at most.
heading-causes = Các trường hợp sau không tiếp nhận được bằng { -myna }. Quý vị thuộc trường hợp nào?
heading-reader-codes = Máy đọc thẻ đã hiện số nào?
heading-code-001 = Vui lòng đặt thẻ lên máy đọc thêm một lần nữa
heading-code-002 = Vui lòng dùng Thẻ My Number (マイナンバーカード)
heading-cause-network = Nếu có sự cố mạng hoặc thiết bị
heading-cause-certificate = Nếu do chứng nhận (電子証明書) hoặc chip IC
heading-cause-unconfirmed = Nếu không xác nhận được tư cách bảo hiểm
heading-cause-smartphone = Nếu không đọc được thẻ trên điện thoại
heading-cause-identity = Nếu không xác nhận được khuôn mặt hoặc mã PIN
heading-cause-other = Nếu do lý do khác hoặc quý vị không rõ
heading-topics = Quý vị muốn biết điều gì?
heading-holdings = Quý vị có mang theo những gì? Hãy chọn tất cả.
heading-login = Giờ có đăng nhập được Mynaportal (マイナポータル) không?
heading-papers = Những gì có thể cho quầy tiếp nhận xem
heading-plan-certificate = Xuất trình Giấy xác nhận tư cách (資格確認書) ở quầy
heading-plan-reader = Đặt thẻ bản cứng lên máy đọc thẻ
heading-plan-pdf = Cho quầy tiếp nhận xem tệp PDF đã lưu
heading-plan-login = Đăng nhập và cho xem màn hình (資格情報画面)
heading-plan-notice = Xuất trình Thông báo (資格情報のお知らせ) và thẻ
heading-plan-reception = Vui lòng báo cho quầy tiếp nhận
heading-visit = Đã từng khám ở đây, bảo hiểm từ đó không đổi?
heading-verbal = Báo cho quầy tiếp nhận rằng bảo hiểm vẫn như cũ
heading-declare = Quý vị có thể dùng bản khai (被保険者資格申立書)
heading-device = Quý vị có điện thoại nào?
heading-login-card = Quý vị đăng nhập bằng thẻ nào?
heading-step-download = STEP 1 Tải ứng dụng
heading-step-log-in = STEP 2 Đăng nhập Mynaportal (マイナポータル)
heading-step-show = STEP 3 Hiển thị và lưu thông tin (資格情報)
heading-shown = Cho quầy tiếp nhận xem màn hình
heading-pin-reset = Nếu mã PIN 4 chữ số (4桁の暗証番号) bị khóa
heading-phone-pin = Nếu không biết mã PIN của thẻ trên điện thoại
heading-hotline = Số điện thoại miễn phí My Number
heading-more = Thông tin thêm về Myna Hokensho (マイナ保険証)
heading-purpose = Vui lòng đọc mục đích sử dụng thông tin
heading-on-paper = Vui lòng xin bản khai giấy ở quầy tiếp nhận
heading-check = Vui lòng kiểm tra các câu trả lời
heading-saving = Đang lưu
heading-failed-refused = Quầy tiếp nhận chưa nhận được bản khai
heading-failed-slow = Việc lưu lâu hơn bình thường
heading-done = Vui lòng báo số này cho quầy tiếp nhận
heading-ask = Vui lòng cho quầy tiếp nhận xem màn hình này
heading-start-over = Quý vị muốn làm lại từ đầu không?
heading-idle = Quý vị vẫn còn ở đây chứ?
heading-staff-pin = Vui lòng nhập mã PIN của nhân viên

## Buttons

button-back = Quay lại
button-next = Tiếp theo
button-more = Đọc tiếp
button-ask = Hỏi nhân viên
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Màu sắc
button-start-over = Làm lại từ đầu
button-agree = Đồng ý
button-submit = Gửi
button-finish = Kết thúc
button-stay = Tôi vẫn ở đây
button-steps = Xem các bước
button-shown = Tôi thấy rồi
button-return = Trở về
button-unlock = Mở khóa
button-change = Sửa

## Choices: causes

# F03 F04
cause-network = Sự cố mạng hoặc thiết bị
# F05 F06
cause-certificate = Giấy chứng nhận điện tử (電子証明書) hết hạn hoặc chip IC bị hỏng
# F07
cause-unconfirmed = "Không xác nhận được tư cách còn hiệu lực" (有効な資格が確認できない)
# F31
cause-smartphone = Không đọc được thẻ trên điện thoại (スマホのマイナ保険証)
cause-identity = Máy đọc không xác nhận được khuôn mặt hoặc mã PIN của tôi
# F08
cause-other = Lý do khác hoặc tôi không rõ
choice-reader-codes = Máy đọc thẻ đã hiện một số
choice-topics = Đọc về các bước, số điện thoại và thông tin khác
code-001 = 001 Không đọc được thẻ
code-002 = 002 Thẻ đã đặt không phải là Thẻ My Number (マイナンバーカード)
code-006 = 006 Giấy chứng nhận điện tử (電子証明書) hết hạn hoặc mất hiệu lực
code-unlisted = Số khác

## Choices: more to read

choice-steps = Các bước để hiện thông tin tư cách bảo hiểm (資格情報)
choice-papers = Những gì có thể cho quầy tiếp nhận xem
choice-pin-reset = Mã PIN 4 chữ số (4桁の暗証番号) của tôi bị khóa
choice-phone-pin = Tôi không biết mã PIN của thẻ trên điện thoại
choice-hotline = Số điện thoại miễn phí My Number
choice-more = Thông tin thêm về Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Thẻ My Number bản cứng (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Điện thoại thông minh
# F14
holding-pdf = PDF thông tin tư cách bảo hiểm (資格情報) đã lưu trước hôm nay
holding-nothing = Không có thứ nào trong số này

## Choices: logging in

login-card = Có, bằng thẻ bản cứng và mã PIN 4 chữ số (4桁の暗証番号)
login-phone = Có, bằng thẻ trên điện thoại (スマホのマイナ保険証)
login-no = Không: không biết mã PIN, PIN bị khóa, không có mạng, v.v.
login-unsure = Không chắc

## Other choices

choice-cannot = Tôi không làm được
# F23
visit-return = Có: tôi đã từng khám ở đây và bảo hiểm vẫn như cũ
# F24
visit-first = Không: đây là lần khám đầu tiên, hoặc bảo hiểm đã thay đổi
visit-unsure = Không chắc
device-iphone = iPhone
device-android = Android
login-card-physical = Thẻ My Number bản cứng (マイナンバーカード)
login-card-on-phone = Thẻ My Number (マイナンバーカード) trên điện thoại
choice-start-form = Điền bản khai (被保険者資格申立書) tại đây
choice-on-paper = Viết trên giấy
choice-retry = Thử gửi lại
choice-confirm-start-over = Có, xóa câu trả lời của tôi và bắt đầu lại
choice-larger = Chữ to hơn
choice-smaller = Chữ nhỏ hơn

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Dấu cách
cap-delete = Xóa
cap-clear = Xóa hết
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Câu { $at } / { $of }
page = Trang { $at } / { $of }
banner-title = Hướng dẫn tiếp nhận
draft-note = Bản dịch nháp. Bản tiếng Nhật là chuẩn.
idle-countdown = Những gì quý vị đã nhập sẽ bị xóa sau { $seconds } giây.
idle-why = Việc này để bảo vệ thông tin của quý vị. Để tiếp tục, hãy chạm vào bất cứ chỗ nào trên màn hình.
ask-where = Dành cho nhân viên: bệnh nhân đang ở màn hình "{ $screen }".
ask-kept = Các câu trả lời của quý vị vẫn được giữ.
links-checked = Địa chỉ đã được kiểm tra ngày { $date }
# F64 F65
hotline-number = { $number } (sau đó bấm { $press })
# F67 F68
hotline-open = Hiện đang mở, hôm nay đến { $hour }:{ $minute }.
hotline-closed = Hiện đã đóng. Mở lại lúc { $hour }:{ $minute } ngày { $day } tháng { $month }.
# F69
hotline-perhaps = Có thể nghỉ dịp năm mới dương lịch. Chắc chắn mở từ { $hour }:{ $minute } ngày { $day } tháng { $month }.
done-number = Số của quý vị

## Texts

say-start-over = Tất cả câu trả lời của quý vị sẽ bị xóa. Để giữ lại, hãy chọn "Quay lại".
say-saving = Vui lòng chờ một chút.
say-failed-refused = Vui lòng báo cho quầy tiếp nhận rằng bản khai chưa được lưu. Các câu trả lời của quý vị được giữ kín, không ai khác đọc được. Hãy chọn "Thử gửi lại" hoặc "Viết trên giấy".
say-failed-slow = Vui lòng chờ ở đây hoặc báo cho quầy tiếp nhận. Các câu trả lời của quý vị được giữ kín, không ai khác đọc được. Quý vị cũng có thể chọn "Thử gửi lại" hoặc "Viết trên giấy".
say-done = Vui lòng báo số này cho quầy tiếp nhận. Bản khai (被保険者資格申立書) của quý vị đã được lưu.
# Not on the leaflet.
say-done-card = Vui lòng mang cả Thẻ My Number (マイナンバーカード) đến quầy tiếp nhận.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Ngay khi biết số bảo hiểm của mình, vui lòng báo cho phòng khám này.
say-ask = Vui lòng cho người ở quầy tiếp nhận xem màn hình này. Họ sẽ giúp quý vị.
say-on-paper = Vui lòng nhận bản khai giấy ở quầy tiếp nhận và điền vào đó. Những gì quý vị đã nhập ở đây không được gửi đi.
say-paper-only = Hôm nay bản khai viết trên giấy. Vui lòng xin ở quầy tiếp nhận. Quý vị vẫn có thể đọc hướng dẫn này.
say-staff-pin = Nhân viên: vui lòng nhập mã PIN. Bệnh nhân: vui lòng chọn "Quay lại".
say-staff-pin-wrong = Mã PIN không đúng. Vui lòng nhập lại.
say-staff-pin-locked = Vui lòng chờ { $seconds } giây rồi nhập lại.
# Not on the leaflet.
say-code-001 = Lấy thẻ ra khỏi bao và đặt nằm phẳng trên máy đọc. Nếu máy đọc được, quý vị làm thủ tục như thường lệ. Nếu không, hãy chọn "Tiếp theo".
# Not on the leaflet.
say-code-002 = Đặt Thẻ My Number (マイナンバーカード) lên máy đọc. Có vẻ như thẻ đã đặt là một thẻ khác. Nếu vẫn không được, hãy chọn "Tiếp theo".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Xin lỗi, tôi cần giúp đỡ. Tôi không làm thủ tục được bằng Myna Hokensho (マイナ保険証).
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Ngôn ngữ của tôi: { $language }. Tôi không đọc tốt tiếng Nhật. Tôi không làm thủ tục được bằng Myna Hokensho (マイナ保険証). Xin hãy giúp tôi.
point-certificate-try = Xin vui lòng cứ thử thẻ của tôi. Tôi đọc thấy thẻ vẫn dùng được trong 3 tháng sau khi giấy chứng nhận điện tử (電子証明書) hết hạn.
point-identity = Không xác nhận được khuôn mặt hoặc mã PIN của tôi. Xin vui lòng nhìn ảnh trên thẻ và khuôn mặt tôi để xác nhận (目視確認).
point-reader = Không đọc được thẻ trên điện thoại của tôi (スマホのマイナ保険証). Tôi có thẻ bản cứng. Xin thử thẻ này được không?
point-certificate = Tôi có Giấy xác nhận tư cách (資格確認書). Xin vui lòng dùng giấy này.
point-pdf = Tôi có thể cho xem PDF thông tin tư cách bảo hiểm (資格情報) mà tôi đã lưu từ trước. Xin vui lòng kiểm tra.
point-notice = Tôi có { -notice } và { -card }. Xin vui lòng kiểm tra.
point-shown = Tôi có thể cho xem màn hình thông tin tư cách bảo hiểm (資格情報画面) của Mynaportal (マイナポータル). Xin vui lòng kiểm tra.
point-reception = Tôi không có gì để cho xem. Xin vui lòng kiểm tra bảo hiểm của tôi bằng cách khác.
point-verbal = Tôi đã từng khám ở đây và bảo hiểm từ đó không thay đổi. Xin vui lòng xác nhận bằng cách hỏi tôi (口頭確認).
point-declare = Tôi muốn viết bản khai (被保険者資格申立書). Tôi có thể cho xem Thẻ My Number (マイナンバーカード).
point-declare-no-card = Tôi muốn viết bản khai (被保険者資格申立書) nhưng không mang theo Thẻ My Number (マイナンバーカード). Tôi phải làm thế nào?
point-on-paper = Xin cho tôi bản khai giấy (被保険者資格申立書).
point-failed = Tôi đã điền bản khai (被保険者資格申立書) nhưng chưa được lưu. Xin vui lòng kiểm tra hoặc cho tôi bản khai giấy.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Thêm
