### Vietnamese: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Xem trên điện thoại スマホで見るページ
# F02. Two lines at most.
heading-causes = Trường hợp nào không dùng được { -myna }?
heading-reader-codes = Máy đọc thẻ đã hiện số nào?
heading-code-001 = Vui lòng đặt lại thẻ lên máy đọc thẻ
heading-code-002 = Đặt { -card }
heading-cause-certificate = Chứng nhận (電子証明書) hoặc chip IC có vấn đề
heading-cause-unconfirmed = { cause-unconfirmed }
heading-cause-smartphone = Lỗi đọc thẻ trên điện thoại (スマホのマイナ保険証)
heading-cause-identity = Nhân viên có thể nhìn mặt để xác nhận
heading-topics = Quý vị muốn biết điều gì?
heading-holdings = Chọn mọi thứ quý vị mang theo
heading-login = Giờ đăng nhập được { -mynaportal } không?
heading-papers = Những gì xuất trình được ở quầy tiếp nhận
heading-plan-certificate = Xuất trình Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Đặt thẻ bản cứng lên máy đọc thẻ
heading-plan-pdf = Cho quầy tiếp nhận xem PDF đã lưu
heading-plan-login = Cho quầy xem màn hình (資格情報画面)
heading-plan-notice = Xuất trình Thông báo (資格情報のお知らせ) và thẻ
heading-plan-reception = Vui lòng báo cho quầy tiếp nhận
heading-why = Vì sao không xuất trình được?
heading-details = Giải thích thêm
heading-visit = Đã từng khám ở đây, bảo hiểm vẫn như cũ?
heading-verbal = Báo quầy tiếp nhận rằng bảo hiểm vẫn như cũ
heading-declare = Có thể dùng bản khai (被保険者資格申立書)
heading-login-card = Quý vị đăng nhập bằng thẻ nào?
heading-step-download = STEP 1 Tải ứng dụng
# F43
heading-step-log-in = STEP 2 Đăng nhập Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Hiện thông tin (資格情報), lưu PDF
heading-shown = Cho quầy tiếp nhận xem màn hình
heading-pin-reset = Khi mã PIN 4 chữ số (4桁の暗証番号) bị khóa
heading-phone-pin = Mã PIN thẻ (マイナンバーカード) trên điện thoại
heading-hotline = Số điện thoại miễn phí My Number
heading-more = Thêm về thẻ Myna (マイナ保険証)
heading-purpose = Vui lòng đọc mục đích sử dụng thông tin
heading-on-paper = Vui lòng xin bản khai giấy ở quầy tiếp nhận
heading-check = Vui lòng kiểm tra các câu trả lời
heading-saving = Đang lưu
heading-failed-refused = Quầy tiếp nhận chưa nhận được bản khai
heading-failed-slow = Việc lưu lâu hơn bình thường
heading-done = Vui lòng báo số này cho quầy tiếp nhận
heading-ask = Vui lòng cho quầy tiếp nhận xem màn hình này
heading-call = Đang gọi quầy tiếp nhận
heading-coming = Nhân viên đang đến
heading-start-over = Quý vị muốn làm lại từ đầu không?
heading-finish = Quý vị muốn kết thúc không?
heading-idle = Quý vị vẫn đang dùng chứ?
heading-staff-pin = Vui lòng nhập mã PIN của nhân viên

## Buttons

button-back = Quay lại
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Tiếp theo
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (đã chọn { $count })
button-more = Đọc tiếp
button-more-any = More つづき
button-ask = Hỏi nhân viên
button-ask-any = Help 受付に聞く
button-call = Gọi nhân viên
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Màu sắc
button-contrast-any = Colours 色
button-start-over = Làm lại
button-agree = Đồng ý
button-submit = Gửi
button-finish = Kết thúc
button-stay = Vẫn dùng
button-steps = Xem các bước
button-shown = Đã hiện
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Đã cho xem
button-return = Về trang cũ
button-unlock = Mở khóa
button-change = Sửa

## Choices: causes

# F03 F04
cause-network = Lỗi mạng hoặc thiết bị
# F05 F06
cause-certificate = Chứng nhận điện tử (電子証明書) hết hạn hoặc chip IC hỏng
# F07
cause-unconfirmed = Lỗi xác nhận bảo hiểm... (有効な資格が確認できない)
# F31
cause-smartphone = Lỗi đọc thẻ trên điện thoại (スマホのマイナンバーカード)
cause-identity = Lỗi xác nhận mặt hoặc mã PIN
# F08
cause-other = Lý do khác / không rõ
choice-reader-codes = Máy đọc thẻ hiện số
choice-topics = Các bước, số điện thoại...
code-001 = 001 Không đọc được thẻ
code-002 = 002 Đó không phải là { -card }
code-006 = 006 Chứng nhận điện tử (電子証明書) hết hạn, mất hiệu lực
code-unlisted = Số khác

## Choices: more to read

# F36
choice-steps = Cách hiện thông tin (資格情報) ở { -mynaportal }
choice-papers = Những gì xuất trình được ở quầy tiếp nhận
choice-pin-reset = Mã PIN 4 chữ số (4桁の暗証番号) của tôi bị khóa
choice-phone-pin = Không biết mã PIN thẻ (マイナンバーカード) trên điện thoại
choice-hotline = Số điện thoại miễn phí My Number
choice-more = Thông tin thêm về { -myna }
choice-details = Chi tiết

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } bản cứng
# F18
holding-notice = { -notice }
holding-phone = Smartphone (スマホ)
# F14
holding-pdf = PDF bảo hiểm (資格情報) đã lưu
holding-nothing = Không có gì

## Choices: logging in

login-card = { -yes }, bằng thẻ bản cứng và mã PIN 4 chữ số (4桁の暗証番号)
login-phone = { -yes }, bằng { -card } trên điện thoại
login-no = { -no }: không biết mã PIN, PIN bị khóa, không có mạng, v.v.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Không xuất trình được giấy này (資格確認書)
choice-cannot-reader = Thẻ bản cứng cũng không đọc được
choice-cannot-pdf = Không cho xem được PDF này
choice-cannot-login = Không đăng nhập hoặc cho xem được
choice-cannot-notice = Không xuất trình được hai thứ này
why-former = Vì đó là của bảo hiểm trước đây
why-expired = Vì đã quá thời hạn hiệu lực
why-unseen = Vì bây giờ tôi không cho xem được
# F23
visit-return = { -yes }: đã từng khám ở đây, bảo hiểm vẫn như cũ
# F24
visit-first = { -no }: khám ở đây lần đầu, hoặc bảo hiểm đã thay đổi
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } bản cứng
login-card-on-phone = { -card } trên điện thoại
choice-start-form = Điền bản khai tại đây
choice-on-paper = Viết trên giấy
choice-retry = Thử gửi lại
choice-go-back = Không, quay lại
choice-confirm-start-over = Có, xóa những gì đã nhập và bắt đầu lại
choice-confirm-finish = Có, xóa những gì đã nhập và kết thúc
choice-larger = Chữ to hơn
choice-smaller = Chữ nhỏ hơn

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Dấu cách
cap-delete = Xóa
cap-clear = Xóa hết
cap-no-day = Không rõ ngày
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
# Heads the sentence for staff. 20 columns.
point-label = Gửi quầy tiếp nhận
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Vui lòng chọn một mục.
need-holding = Vui lòng chọn những gì quý vị có, hoặc "{ $choice }".
need-agree = Nếu đồng ý, hãy bấm "{ $button }" (phím +).
need-submit = Để gửi, hãy bấm "{ $button }" (phím +).
need-shown = Khi màn hình hiện ra, hãy bấm "{ $button }" (phím +).
need-showed = Sau khi cho quầy tiếp nhận xem, hãy bấm "{ $button }" (phím +).
need-return = Đọc xong, hãy bấm "{ $button }" (phím +).
need-finish = Sau khi báo số, hãy bấm "{ $button }" (phím +).
# On the page where answers are checked.
say-check-keys = Để sửa, hãy chọn dòng đó. Nếu tất cả đều đúng, cuối cùng hãy chọn "{ $button }".
idle-countdown = Những gì quý vị đã chọn và nhập ở đây sẽ bị xóa sau { $seconds } giây.
idle-why = Việc này để bảo vệ thông tin của quý vị. Để tiếp tục, hãy chạm vào màn hình hoặc bấm một phím bất kỳ.
ask-where = Dành cho nhân viên: bệnh nhân đang ở màn hình "{ $screen }".
ask-kept = Những gì quý vị đã chọn và nhập vẫn còn.
links-checked = Địa chỉ đã được kiểm tra ngày { $date }
# F64 F65
hotline-number = { $number } (sau đó bấm { $press })
# F67 F68
hotline-open = Hiện đang mở, hôm nay đến { $hour }:{ $minute }.
hotline-closed = Hiện ngoài giờ. Mở lại lúc { $hour }:{ $minute } ngày { $day } tháng { $month }.
# F69
hotline-perhaps = Có thể nghỉ dịp cuối năm, đầu năm. Gọi được từ { $hour }:{ $minute } ngày { $day } tháng { $month }.
done-number = Số của quý vị

## Texts

say-start-over = Tất cả những gì quý vị đã chọn và nhập ở đây sẽ bị xóa. Nếu không muốn xóa, hãy chọn "Không".
say-finish = Hãy chọn "Có" sau khi đã cho quầy tiếp nhận xem. Tất cả những gì quý vị đã chọn và nhập ở đây sẽ bị xóa.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Bản khai đã gửi thì không rút lại được. Sau này bản khai vẫn có thể đến quầy tiếp nhận.
say-saving = Vui lòng chờ một chút.
say-failed-refused = Vui lòng báo cho quầy tiếp nhận rằng bản khai chưa được lưu. Các câu trả lời vẫn còn. Hãy chọn "Thử gửi lại" hoặc "Viết trên giấy".
say-failed-slow = Vui lòng chờ ở đây hoặc báo cho quầy tiếp nhận. Các câu trả lời vẫn còn. Quý vị cũng có thể chọn "Thử gửi lại" hoặc "Viết trên giấy".
say-done = Bản khai (被保険者資格申立書) đã được lưu. Vui lòng nhớ số này hoặc ghi lại.
# Not on the leaflet.
say-done-card = Vui lòng mang cả { -card } đến quầy tiếp nhận.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Khi biết ký hiệu và số bảo hiểm y tế (記号・番号), vui lòng báo ngay cho quầy tiếp nhận. Đây không phải là My Number 12 chữ số.
say-ask = Vui lòng cho nhân viên quầy tiếp nhận xem màn hình này. Họ sẽ giúp quý vị.
say-call = Vui lòng đợi ở đây.
say-call-unanswered = Quầy tiếp nhận chưa trả lời.
say-on-paper = Vui lòng nhận bản khai giấy ở quầy tiếp nhận và điền vào đó.
# Only while no declaration has been sent.
say-on-paper-unsent = Những gì quý vị đã nhập ở đây không được gửi đến quầy tiếp nhận.
say-paper-only = Hôm nay vui lòng viết bản khai trên giấy. Hãy xin ở quầy tiếp nhận. Quý vị vẫn đọc được hướng dẫn này.
say-staff-pin = Nhân viên: vui lòng nhập mã PIN. Người khác: vui lòng chọn "Quay lại".
say-staff-pin-wrong = Mã PIN không đúng. Vui lòng nhập lại.
say-staff-pin-locked = Vui lòng chờ { $seconds } giây rồi nhập lại.
# Not on the leaflet.
say-code-001 = Lấy thẻ ra khỏi bao và đặt nằm phẳng trên máy đọc thẻ. Nếu máy đọc được, quý vị làm thủ tục như thường lệ. Nếu không, hãy chọn "{ button-next }".
# Not on the leaflet.
say-code-002 = Có vẻ như thẻ đã đặt là một thẻ khác. Hãy đặt { -card } lên máy đọc thẻ. Nếu vẫn không đọc được, hãy chọn "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Xin lỗi, tôi cần giúp đỡ. Tôi không làm thủ tục được bằng thẻ bảo hiểm Myna (マイナ保険証).
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Ngôn ngữ của tôi: { $language }. Tôi không đọc tốt tiếng Nhật. Tôi không làm thủ tục được bằng thẻ bảo hiểm Myna (マイナ保険証). Xin hãy giúp tôi.
point-certificate-try = Nghe nói nếu chỉ chứng nhận điện tử (電子証明書) hết hạn thì thẻ còn dùng được 3 tháng sau đó. Xin thử lại thẻ giúp tôi.
point-identity = Không xác nhận được khuôn mặt hoặc mã PIN của tôi. Xin vui lòng nhìn ảnh trên thẻ và khuôn mặt tôi để xác nhận (目視確認).
point-reader = Máy không đọc được thẻ trên điện thoại của tôi (スマホのマイナ保険証). Cho tôi thử thẻ bản cứng (マイナンバーカード) trên máy đọc thẻ.
point-certificate = Tôi có Giấy xác nhận bảo hiểm (資格確認書). Xin làm thủ tục cho tôi bằng giấy này.
point-pdf = Tôi có thể cho xem tệp PDF thông tin bảo hiểm (資格情報) đã lưu trước đây. Xin vui lòng kiểm tra.
point-notice = Tôi có Thông báo bảo hiểm (資格情報のお知らせ) và { -card }. Xin kiểm tra giúp.
point-shown = Tôi có thể cho xem màn hình thông tin bảo hiểm (資格情報画面) của Mynaportal (マイナポータル). Xin vui lòng kiểm tra.
# What of it the patient has. One sentence a line.
point-card = Tôi có Thẻ My Number (マイナンバーカード) ở đây.
point-notice-only = Tôi có Thông báo bảo hiểm (資格情報のお知らせ) nhưng không có Thẻ My Number (マイナンバーカード).
point-no-card = Tôi không có Thẻ My Number (マイナンバーカード).
point-nothing = Tôi không có gì để cho xem.
# What the patient said they cannot show, and why.
point-reader-failed = Máy đọc thẻ cũng không đọc được Thẻ My Number (マイナンバーカード) bản cứng của tôi.
point-certificate-former = Giấy xác nhận bảo hiểm (資格確認書) này là của bảo hiểm trước đây.
point-certificate-expired = Giấy xác nhận bảo hiểm (資格確認書) này đã quá thời hạn hiệu lực.
point-certificate-unseen = Tôi có Giấy xác nhận bảo hiểm (資格確認書) nhưng bây giờ không xuất trình được.
point-pdf-former = PDF thông tin bảo hiểm (資格情報) đã lưu là của bảo hiểm trước đây.
point-pdf-unseen = Tôi có PDF thông tin bảo hiểm (資格情報) đã lưu nhưng bây giờ không cho xem được.
point-screen-former = Màn hình thông tin bảo hiểm (資格情報画面) của Mynaportal (マイナポータル) hiện bảo hiểm trước đây.
point-notice-former = Thông báo bảo hiểm (資格情報のお知らせ) này là của bảo hiểm trước đây.
point-notice-expired = Thông báo bảo hiểm (資格情報のお知らせ) này đã quá thời hạn hiệu lực.
point-notice-unseen = Tôi có Thông báo bảo hiểm (資格情報のお知らせ) nhưng bây giờ không xuất trình được.
# The last line.
point-otherwise = Xin vui lòng kiểm tra bảo hiểm của tôi bằng cách khác.
point-declaration = Có thể kiểm tra bằng bản khai (被保険者資格申立書) được không?
point-verbal = Tôi đã từng khám ở đây. Từ đó bảo hiểm không thay đổi. Xin vui lòng xác nhận bằng cách hỏi tôi (口頭確認).
point-on-paper = Xin cho tôi bản khai giấy (被保険者資格申立書).
point-failed = Tôi đã điền bản khai (被保険者資格申立書) nhưng chưa được lưu. Xin vui lòng kiểm tra hoặc cho tôi bản khai giấy.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Thêm

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Hãy gõ số hoặc ký hiệu rồi bấm phím Enter.
plain-type = Hãy gõ câu trả lời rồi bấm phím Enter. Chỉ bấm Enter thì sang bước tiếp theo. Để chọn số hoặc ký hiệu, hãy gõ / ở trước, ví dụ /-.
plain-unknown = Ở đây không có số hoặc ký hiệu đó.
