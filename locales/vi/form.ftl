### Vietnamese: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Vietnamese version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Ai đang điền bản khai này?
    .label = Người điền (記入者)
    .hint = Các câu hỏi sau là về người có tên trên Thẻ My Number (マイナンバーカード), tức là bệnh nhân.
field-writer-name = Họ và tên của người điền là gì?
    .label = Tên người điền (記入者の氏名)
    .hint = Người điền bản khai này thay cho bệnh nhân.
field-writer-relation = Quý vị có quan hệ gì với bệnh nhân?
    .label = Quan hệ (続柄)
    .hint = Ví dụ: mẹ, chồng, con, người chăm sóc
field-name = Họ và tên của chủ thẻ là gì?
    .label = Họ và tên (氏名)
    .hint = Đúng như trên Thẻ My Number (マイナンバーカード), bằng chữ Nhật hoặc chữ Latinh. Viết một dòng, giữ nguyên thứ tự.
field-kana = Tên đọc bằng kana như thế nào?
    .label = Tên bằng kana (フリガナ)
    .hint = Giúp quầy tìm ra quý vị. Viết hiragana hoặc katakana.
field-birth = Chủ thẻ sinh ngày nào?
    .label = Ngày tháng năm sinh (生年月日)
    .hint = Theo thứ tự năm, tháng, ngày. Ví dụ: 1985/1/2, 19850102, S60.1.2 hoặc 昭和60年1月2日
field-sex = Giới tính của chủ thẻ là gì?
    .label = Giới tính (性別)
    .hint = Chọn đúng như trên Thẻ My Number (マイナンバーカード). Nếu muốn trao đổi về việc này, hãy chọn "Hỏi nhân viên".
field-postcode = Mã bưu điện là số nào?
    .label = Mã bưu điện (郵便番号)
    .hint = 7 chữ số, ví dụ 100-0001.
field-address = Địa chỉ của chủ thẻ là gì?
    .label = Địa chỉ (住所)
    .hint = Đúng như trên Thẻ My Number (マイナンバーカード), kèm số nhà và số phòng.
field-phone = Có thể gọi cho quý vị theo số điện thoại nào?
    .label = Số điện thoại (連絡先)
    .hint = Số liên lạc được vào ban ngày. Ví dụ: 090-1234-5678 hoặc 03-1234-5678
field-insured = Chủ thẻ có bảo hiểm y tế còn hiệu lực không?
    .label = Có bảo hiểm (保険証等の有無)
    .hint = Bảo hiểm của công ty, của thành phố hoặc cho người từ 75 tuổi trở lên. Nếu không chắc, hãy chọn "Không rõ".
field-scheme = Đó là loại bảo hiểm nào?
    .label = Loại bảo hiểm (保険種別)
    .hint = Bảo hiểm của chủ thẻ. Nếu chủ thẻ được bảo hiểm theo gia đình, hãy chọn bảo hiểm của gia đình.
field-insurer = Tên của cơ quan bảo hiểm (保険者) là gì?
    .label = Tên cơ quan bảo hiểm (保険者等名称)
    .hint = Ví dụ: 全国健康保険協会, 健康保険組合 của công ty, hoặc thành phố nơi quý vị sống.
field-workplace = Tên nơi làm việc là gì?
    .label = Nơi làm việc (事業所名)
    .hint = Nếu được bảo hiểm theo gia đình, đó là nơi làm việc của người nhà đó.
field-issued = Bảo hiểm này bắt đầu từ khi nào?
    .label = Từ khi nào (交付を受けた時期)
    .hint = Khi quý vị nhận giấy hoặc thẻ của bảo hiểm này, như 資格確認書 hoặc 資格情報のお知らせ.
field-share = Quý vị trả bao nhiêu phần trăm ở phòng khám?
    .label = Tỷ lệ tự chi trả (一部負担金の割合)
    .hint = Đa số trả 30%. Trẻ em trước tuổi vào tiểu học trả 20%. Người từ 70 tuổi trở lên trả 10% đến 30%.

## Choices

option-writer-self = Chính chủ thẻ
option-writer-family = Người nhà hoặc người đi cùng
option-writer-staff = Nhân viên quầy tiếp nhận
option-sex-male = Nam (男)
option-sex-female = Nữ (女)
option-insured-yes = Có
option-insured-no = Không
option-scheme-employee = Nhân viên công ty, công chức và gia đình (社会保険、共済など)
option-scheme-national = Tự kinh doanh, sinh viên, không đi làm, v.v. (国民健康保険)
option-scheme-elderly = Từ 75 tuổi trở lên và một số người khác (後期高齢者医療制度)
option-scheme-other = Bảo hiểm khác
option-issued-month = Trong vòng 1 tháng gần đây
option-issued-earlier = Trước đó
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Không rõ (わからない)

## Answers

answer-empty = Để trống
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), { $age } tuổi

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = năm #
    .month = tháng #
    .day = ngày #, mùng #, mồng #
    .beside = sinh
    .months = tháng 1, tháng giêng, tháng một | tháng 2, tháng hai | tháng 3, tháng ba | tháng 4, tháng tư, tháng bốn | tháng 5, tháng năm | tháng 6, tháng sáu | tháng 7, tháng bảy | tháng 8, tháng tám | tháng 9, tháng chín | tháng 10, tháng mười | tháng 11, tháng mười một | tháng 12, tháng mười hai, tháng chạp
    .full = ngày { $day } { $name } năm { $year }
    .to-month = tháng { $month } năm { $year }
    .to-year = năm { $year }

## What to correct

problem-heading = Vui lòng sửa chỗ này
problem-again = Quý vị thấy khó? Hãy chọn "Hỏi nhân viên", họ sẽ giúp quý vị.
problem-missing = { $field }: vui lòng điền mục này. Bản khai cần có mục này.
problem-missing-asked = { $field }: vui lòng điền nếu quý vị biết. Để bỏ trống, hãy chọn "Tiếp theo" một lần nữa.
problem-too-long = { $field }: vui lòng viết ngắn hơn, nhiều nhất { $max } ký tự.
problem-my-number = { $field }: xin đừng bao giờ viết My Number ở đây. Chúng tôi đã xóa 12 chữ số trông giống My Number.
problem-not-kana = { $field }: vui lòng chỉ viết bằng hiragana hoặc katakana.
problem-not-a-date = { $field }: vui lòng viết theo thứ tự năm, tháng, ngày, như 1985/1/2 hoặc 昭和60年1月2日.
problem-no-such-day = { $field }: vui lòng kiểm tra tháng và ngày. Lịch không có ngày này.
problem-not-in-era = { $field }: vui lòng kiểm tra niên hiệu và năm, hoặc viết như 1985/1/2. Niên hiệu này không có ngày đó.
problem-future = { $field }: vui lòng kiểm tra năm. Ngày này sau ngày hôm nay.
problem-too-old = { $field }: vui lòng kiểm tra năm. Ngày này cách đây hơn 125 năm.
problem-not-a-postcode = { $field }: vui lòng viết 7 chữ số, như 100-0001. Quý vị cũng có thể bỏ trống.
problem-not-a-phone = { $field }: vui lòng viết số bắt đầu bằng 0, như 090-1234-5678, hoặc bằng + nếu là số nước ngoài.
problem-not-chosen = { $field }: vui lòng chọn một mục.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Chúng tôi hỏi họ tên, ngày sinh, giới tính, địa chỉ, số điện thoại và bảo hiểm y tế.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Chúng tôi chỉ dùng thông tin này để yêu cầu thanh toán phí khám chữa bệnh, kiểm tra tư cách bảo hiểm và hỏi cơ quan bảo hiểm (保険者) hoặc nơi tương tự. Luật bảo vệ thông tin cá nhân yêu cầu chúng tôi báo điều này cho quý vị (個人情報保護法21条2項).
say-purpose-who = Chỉ quầy tiếp nhận của phòng khám này nhận thông tin. Thông tin được giữ đến khi khoản phí đã yêu cầu được thanh toán, sau đó bị hủy.
say-purpose-never = Xin đừng bao giờ viết My Number gồm 12 chữ số, mã PIN hoặc triệu chứng bệnh.
say-purpose-optional = Điền những gì quý vị biết. "Không rõ" cũng là một câu trả lời. Quý vị cũng có thể viết trên giấy.
say-check = Nếu có chỗ sai, hãy chọn "Sửa".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Tôi lập bản khai này về tư cách bảo hiểm y tế còn hiệu lực, theo các câu trả lời ở trên. Những gì tôi viết là đúng sự thật theo hiểu biết của tôi.
say-field-optional = Quý vị có thể bỏ trống mục này.
