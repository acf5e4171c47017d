### Vietnamese: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Vietnamese version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Ai đang điền bản khai này?
    .label = Người điền (記入者)
    .hint = Các câu hỏi sau là về bệnh nhân: người có tên trên Thẻ My Number (マイナンバーカード).
field-writer-name = Họ và tên của người điền là gì?
    .label = Tên người điền (記入者の氏名)
    .hint = Tên của người điền bản khai thay cho bệnh nhân.
field-writer-relation = Quý vị có quan hệ gì với bệnh nhân?
    .label = Quan hệ (続柄)
    .hint = Ví dụ: mẹ, chồng, con, người chăm sóc
field-name = Họ và tên của bệnh nhân là gì?
    .label = Họ và tên (氏名)
    .hint = Đúng như trên Thẻ My Number (マイナンバーカード), bằng chữ Nhật hoặc chữ Latinh. Viết một dòng, giữ nguyên thứ tự.
field-kana = Tên bệnh nhân đọc bằng kana như thế nào?
    .label = Tên bằng kana (フリガナ)
    .hint = Hiragana hoặc katakana. Quầy dễ tìm bệnh nhân hơn.
field-birth = Bệnh nhân sinh ngày nào?
    .label = Ngày tháng năm sinh (生年月日)
    .hint = Ngày / tháng / năm. Ví dụ: 15/3/1985
field-sex = Giới tính của bệnh nhân là gì?
    .label = Giới tính (性別)
    .hint = Chọn đúng như trên Thẻ My Number (マイナンバーカード). Nếu muốn trao đổi về việc này, hãy chọn "Hỏi nhân viên".
field-postcode = Mã bưu điện là số nào?
    .label = Mã bưu điện (郵便番号)
    .hint = 7 chữ số, ví dụ 100-0001. Nhờ mã này, một phần địa chỉ có thể được điền sẵn.
field-address = Địa chỉ của bệnh nhân là gì?
    .label = Địa chỉ (住所)
    .hint = Đúng như trên Thẻ My Number (マイナンバーカード), kèm số nhà và số phòng.
field-phone = Có thể gọi cho quý vị theo số điện thoại nào?
    .label = Số điện thoại (連絡先)
    .hint = Số liên lạc được vào ban ngày. Ví dụ: 090-1234-5678, 03-1234-5678. Số nước ngoài: viết + và mã quốc gia trước.
field-insured = Bệnh nhân có bảo hiểm Nhật còn hiệu lực không?
    .label = Có bảo hiểm (保険証等の有無)
    .hint = Ví dụ: Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), bảo hiểm từ 75 tuổi. Không tính bảo hiểm tư nhân. Không chắc? Chọn "Không rõ".
field-scheme = Đó là loại bảo hiểm nào?
    .label = Loại bảo hiểm (保険種別)
    .hint = Bảo hiểm của bệnh nhân. Nếu được bảo hiểm theo gia đình, hãy chọn bảo hiểm của gia đình.
field-insurer = Tên của cơ quan bảo hiểm (保険者) là gì?
    .label = Tên cơ quan bảo hiểm (保険者等名称)
    .hint = Không phải tên bệnh nhân. Ví dụ: Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), thành phố nơi sống.
field-workplace = Tên nơi làm việc là gì?
    .label = Nơi làm việc (事業所名)
    .hint = Nếu được bảo hiểm theo gia đình, đó là nơi làm việc của người nhà đó.
field-issued = Đã nhận giấy tờ bảo hiểm khoảng khi nào?
    .label = Thời điểm nhận (交付を受けた時期)
    .hint = Thời điểm nhận Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ), v.v. của bảo hiểm hiện tại.
field-share = Bệnh nhân trả bao nhiêu phần trăm ở quầy?
    .label = Tỷ lệ tự chi trả (一部負担金の割合)
    .hint = Đa số trả 30%. Trẻ chưa vào tiểu học (shogakko) trả 20%. Người từ 70 tuổi trở lên trả 10% đến 30%.

## Choices

option-writer-self = Chính bệnh nhân
option-writer-family = Người nhà hoặc người đi cùng
option-writer-staff = Nhân viên quầy tiếp nhận
option-sex-male = Nam (男)
option-sex-female = Nữ (女)
option-insured-yes = Có
option-insured-no = Không
option-scheme-employee = Nhân viên, công chức và gia đình (Shakai Hoken 社会保険、共済など)
option-scheme-national = Tự doanh, sinh viên, không đi làm (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = Từ 75 tuổi trở lên, v.v. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Bảo hiểm khác
option-issued-month = Trong vòng 1 tháng gần đây
option-issued-earlier = Trước đó
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Không rõ (わからない)

## Answers

answer-empty = Để trống
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), { $age } tuổi
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (không rõ ngày)
date-no-month = { $date } (không rõ ngày và tháng)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Nhập lại ngày

## What to correct

problem-heading = Vui lòng sửa chỗ này
problem-again = Nếu thấy khó, hãy chọn "Hỏi nhân viên". Nhân viên quầy tiếp nhận sẽ giúp quý vị.
problem-missing = { $field }: vui lòng điền mục này. Bản khai cần có mục này.
problem-missing-asked = { $field }: vui lòng điền nếu quý vị biết. Để bỏ trống, hãy chọn "Tiếp theo" một lần nữa.
problem-too-long = { $field }: vui lòng viết ngắn hơn, nhiều nhất { $max } ký tự.
problem-my-number = { $field }: chúng tôi đã xóa 12 chữ số trông giống My Number. Xin đừng viết My Number ở đây.
problem-not-kana = { $field }: vui lòng chỉ viết bằng hiragana hoặc katakana.
# A name of digits or signs alone.
problem-not-a-name = { $field }: vui lòng viết bằng chữ. Không nhận nếu chỉ có số hoặc ký hiệu.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: có một chữ (外字) không in được. Vui lòng viết chữ đó bằng kana, hoặc chọn "Hỏi nhân viên".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: không đọc được chữ Miến Điện này (Zawgyi). Vui lòng viết bằng chữ Latinh (ABC), hoặc chọn "Hỏi nhân viên".
problem-not-a-date = { $field }: không đọc được ngày này. Vui lòng viết như ngày 15 tháng 3 năm 1985 hoặc 15/3/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: vui lòng viết năm bằng 4 chữ số, như 1985, hoặc theo niên hiệu Nhật, như S60.
# One to four buttons stand below, and "Nhập lại ngày".
problem-which-day = { $field }: đó là ngày nào? Vui lòng chọn ngày đúng hoặc nhập lại.
# The button "day not known" stands below.
problem-no-day = { $field }: vui lòng nhập cả ngày. Nếu không biết, hãy chọn "không rõ ngày".
problem-no-month = { $field }: vui lòng nhập cả ngày và tháng. Nếu không biết, hãy chọn "không rõ ngày và tháng".
problem-no-such-day = { $field }: vui lòng kiểm tra tháng và ngày. Lịch không có ngày này.
problem-not-in-era = { $field }: vui lòng kiểm tra niên hiệu và năm, hoặc viết như 15/3/1985. Niên hiệu này không có ngày đó.
problem-future = { $field }: vui lòng kiểm tra năm. Ngày này sau ngày hôm nay.
problem-too-old = { $field }: vui lòng kiểm tra năm. Ngày này cách đây hơn 125 năm.
problem-not-a-postcode = { $field }: vui lòng viết 7 chữ số, như 100-0001. Nếu không biết, có thể bỏ trống.
problem-not-a-phone = { $field }: vui lòng viết số bắt đầu bằng 0, như 090-1234-5678. Số nước ngoài: viết + và mã quốc gia trước.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: vui lòng viết lại như 090-1234-5678 hoặc +81 90-1234-5678. Chúng tôi đã xóa 12 chữ số không có +.
problem-not-chosen = { $field }: vui lòng chọn một mục.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Chúng tôi ghi họ tên và cách đọc, ngày sinh, giới tính, mã bưu điện, địa chỉ, điện thoại, bảo hiểm y tế, nơi làm việc của bệnh nhân. Nếu có người điền thay, chúng tôi ghi cả tên và quan hệ của người đó. Chúng tôi ghi cả lý do không làm thủ tục được, số mà máy đọc thẻ hiện, những gì quý vị mang theo. Chúng tôi cũng ghi việc có thẻ hay không, đã từng khám ở đây hay chưa, ngôn ngữ, giờ, số thứ tự.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Thông tin chỉ dùng để yêu cầu bảo hiểm chi trả phí khám chữa bệnh, xác nhận tư cách bảo hiểm và hỏi cơ quan bảo hiểm (保険者), v.v. Thông báo theo luật bảo vệ thông tin cá nhân của Nhật Bản (個人情報保護法21条2項).
say-purpose-who = Quầy tiếp nhận của phòng khám nhận thông tin. Phần cần cho thanh toán và xác minh được gửi cho cơ quan bảo hiểm (保険者), cơ quan chi trả, v.v. Thông tin được giữ đến khi xác nhận bảo hiểm đã chi trả, sau đó hủy.
say-purpose-counted = Khi quý vị gọi nhân viên, quầy tiếp nhận thấy ngôn ngữ, màn hình và lý do không làm thủ tục được, không thấy họ tên. Số lượt dùng có thể được đếm mà không biết là ai. Nhân viên nào đã mở, in, nhận bản khai và lúc nào được lưu 3 năm.
# Where [hospital] server is set, and only there.
say-purpose-server = Tất cả những điều này cũng được gửi đến máy chủ của bệnh viện này và lưu ở đó.
say-purpose-never = Xin đừng viết My Number (12 chữ số), mã PIN hoặc triệu chứng bệnh.
say-purpose-optional = Ngoài họ tên, ngày sinh, v.v., chỉ cần điền những gì quý vị biết.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Tôi lập bản khai này về tư cách bảo hiểm y tế còn hiệu lực, theo các câu trả lời ở trên. Những gì tôi điền là đúng sự thật theo hiểu biết của tôi.
say-field-optional = Quý vị có thể bỏ trống mục này.
