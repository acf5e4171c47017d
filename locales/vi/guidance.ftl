### Vietnamese: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = thẻ bảo hiểm Myna (マイナ保険証)
-card = Thẻ My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Thông báo bảo hiểm (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Giấy xác nhận bảo hiểm (資格確認書, Shikaku Kakuninsho)
-declaration = Bản khai tư cách bảo hiểm (被保険者資格申立書)
-yes = Có
-no = Không
-unsure = Không chắc

## Causes

# Not on the leaflet.
say-certificate = Có cách làm thủ tục khác.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Nếu chỉ có chứng nhận điện tử (電子証明書) hết hạn, thẻ vẫn dùng được làm thẻ bảo hiểm trong 3 tháng sau đó. Hãy hỏi quầy tiếp nhận xem có thử lại được không.
# F13 F16
say-certificate-limit = Nếu chứng nhận điện tử (電子証明書) hết hạn hoặc chip IC bị hỏng, không dùng được màn hình thông tin bảo hiểm của { -mynaportal }. Từ đó chỉ dùng được tệp PDF đã lưu từ trước. Quý vị cũng có thể xuất trình { -notice } cùng với { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Khi { -card } bản cứng hoặc chứng nhận điện tử (電子証明書) của thẻ hết hạn, thẻ trên điện thoại (スマホのマイナ保険証) cũng không dùng được.
# Not on the leaflet.
say-unconfirmed = Bảo hiểm có thể vẫn còn. Có cách làm thủ tục khác.
# F09 F10 F11
say-unconfirmed-why = Máy có thể báo như vậy khi đang làm thủ tục vào cơ quan bảo hiểm (保険者) mới, ví dụ sau khi chuyển việc. Nếu đã chuyển việc hoặc tương tự, trước khi đi khám hãy xem trong { -mynaportal }: bảo hiểm mới nhất đã được đăng ký chưa. Để biết cách làm, hãy chọn "{ choice-steps }" ở dưới.
# Not on the leaflet.
say-smartphone = Nếu có { -card } bản cứng, trước hết hãy đặt thẻ lên máy đọc thẻ.
# F32 F33 F34 F35
say-smartphone-rule = Nếu không đọc được thẻ trên điện thoại (スマホのマイナ保険証) và cũng không có { -card } bản cứng, hãy đăng nhập { -mynaportal } ngay tại đây. Sau đó cho xem màn hình thông tin bảo hiểm (資格情報画面).
# Not on the leaflet.
say-identity = Nhân viên có thể nhìn ảnh trên thẻ và mặt quý vị để xác nhận (目視確認). Việc này thường xảy ra, xin đừng lo. Quý vị không cần viết bản khai.
# F08
say-other = Thẻ không dùng được cũng có thể vì lý do khác. Hãy báo cho quầy tiếp nhận dòng chữ hoặc số mà máy đọc thẻ đã hiện.

## What you have

# F12
say-any-one = Không cần đủ tất cả. Chọn giấy theo tên tiếng Nhật.
# F18 F19
say-two-papers = Có hai giấy tên gần giống nhau. { -certificate }: chỉ giấy này là đủ. { -notice }: phải xuất trình cùng với { -card }, chỉ có Thông báo thì không đủ.
# Not on the leaflet.
say-login-before = Thẻ bản cứng có in chữ 顔認証 (nhận diện khuôn mặt) không đăng nhập được.
# F12
say-papers = Hãy xuất trình một trong những thứ sau ở quầy tiếp nhận.
# F13 F14 F15 F16
say-paper-screen = Cho xem màn hình thông tin bảo hiểm (資格情報画面) của { -mynaportal }, hoặc tệp PDF đã lưu. Nếu có { -card }, hãy xuất trình cùng. Để biết cách làm, hãy chọn "{ choice-steps }" ở dưới. Nếu chứng nhận điện tử (電子証明書) hết hạn, v.v., chỉ dùng được tệp PDF đã lưu từ trước.
# F17 F18 F19
say-paper-notice = Hoặc xuất trình { -notice } cùng với { -card }. Chỉ có Thông báo thì không đủ.
# F20 F21
say-paper-notice-who = { -notice } được gửi đến người có { -myna } mà không cần nộp đơn.
# Not on the leaflet.
say-paper-certificate = Nếu có { -certificate }, hãy xuất trình ở quầy tiếp nhận. Chỉ cần giấy này là đủ.
# F22 F23 F24 F25
say-paper-none = Nếu không xuất trình được thứ nào, hãy báo cho quầy tiếp nhận. Bảo hiểm sẽ được xác nhận như sau: người đã từng khám ở đây được hỏi bằng lời, người khám lần đầu điền { -declaration }.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Xuất trình { -certificate } ở quầy tiếp nhận. Chỉ cần giấy này là đủ.
# Not on the leaflet.
say-plan-reader = Đặt { -card } bản cứng lên máy đọc thẻ. Nếu không đọc được, hãy chọn "{ $cannot }" để xem cách tiếp theo.
# F14
say-plan-pdf = Mở tệp PDF đã lưu và cho quầy tiếp nhận xem, cùng với { -card } nếu có.
# No facts.
say-plan-login = Đăng nhập { -mynaportal } thì màn hình sẽ hiện ra.
# F18 F19
say-plan-notice = Xuất trình { -notice } cùng { -card }. Chỉ Thông báo thì không đủ.
# F22
say-plan-reception = Hãy báo cho quầy tiếp nhận rằng quý vị không có đủ những thứ cần thiết.
# Not on the leaflet.
say-hand-over = Hãy đưa thẻ và giấy tờ quý vị có cho quầy tiếp nhận.
# Not on the leaflet.
say-other-papers = Xuất trình cả 受給者証, 医療証 (trợ cấp y tế), 限度額適用認定証 (giới hạn chi trả) nếu có.
# F26 F27 F28
say-assurance = Dù không làm thủ tục được bằng { -myna }, quý vị vẫn được khám chữa bệnh theo bảo hiểm và chỉ trả đúng phần của mình. Điều kiện là bảo hiểm còn hiệu lực và quý vị làm theo hướng dẫn này.
# F29 F30
say-not-shared = Nơi khám, nhà thuốc không nhận được thông tin khám bệnh, thuốc... Hãy báo nhân viên thuốc đang dùng.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Xem có phải của bảo hiểm hiện tại (保険者) không. Không chắc? Hãy hỏi nhân viên.
# F16
say-caution-saved-before = Nếu chứng nhận điện tử (電子証明書) hết hạn hoặc chip IC hỏng, chỉ dùng được PDF đã lưu trước khi đến đây hôm nay.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Nếu máy đọc thẻ báo không xác nhận được bảo hiểm (有効な資格が確認できない), v.v., xem giấy, PDF có phải của bảo hiểm hiện tại (保険者) không.
# F16
say-caution-perhaps-certificate = Nếu biết rằng chứng nhận điện tử (電子証明書) hết hạn hoặc chip IC bị hỏng, hãy báo cho quầy tiếp nhận. Khi đó chỉ dùng được PDF đã lưu từ trước.
# Not on the leaflet.
say-caution-date = Nếu trên giấy có ghi thời hạn (有効期限), hãy xem còn hạn không.
say-caution-otherwise = Nếu sau đó không xuất trình được, hãy chọn "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = Để xác nhận bảo hiểm: người đã từng khám được hỏi bằng lời, người khám lần đầu viết { -declaration }.
# Not on the leaflet.
say-visit-changed = Bảo hiểm của quý vị có thể đã thay đổi. Nếu đã chuyển việc, chuyển nhà, v.v., hãy chọn "{ -no }". Nếu không chắc, hãy chọn "{ -unsure }". Lý do: với bảo hiểm trước đây thì không xác nhận được.
# F23
say-verbal = Với người đã từng khám ở đây, quầy tiếp nhận hỏi bằng lời để xác nhận (口頭確認).
# F24 F25
say-declare = Với người khám lần đầu, bảo hiểm được xác nhận bằng { -declaration } do quý vị viết.
# Not on the leaflet.
say-declare-card = Hãy xuất trình cả { -card } ở quầy tiếp nhận.
# Not on the leaflet.
say-no-card = Trước hết, hãy báo cho quầy tiếp nhận rằng hôm nay quý vị không xuất trình được { -card }. Nếu quầy tiếp nhận yêu cầu, hãy điền bản khai.
# F35
say-shown = Để nguyên màn hình (資格情報画面) và cho quầy tiếp nhận xem, cùng với { -card } nếu có.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: tải { -app }. Một số loại điện thoại không dùng được. Khi đó hãy hỏi quầy tiếp nhận.
# F39 F40 F41
say-step-download-iphone = Quét mã QR và tải từ App Store (iPhone). Nếu không quét được, hãy tìm 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Quét mã QR và tải từ Google Play (Android). Nếu không quét được, hãy tìm 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Nếu dùng ứng dụng này lần đầu, trước tiên hãy đăng ký sử dụng (利用登録) một lần. Việc này khác với đăng ký người dùng (利用者登録) của { -mynaportal }. Điện thoại phải có khóa màn hình.
# Not on the leaflet.
say-step-download-publisher = Hãy dùng ứng dụng của nhà phát hành Digital Agency of Japan (デジタル庁). Có ứng dụng giả mang tên gần giống.
# F44
say-step-log-in = Mở ứng dụng và chọn 「ログイン」 (Đăng nhập).
# Not on the leaflet.
say-step-log-in-lock = Nếu không chắc về mã PIN, xin đừng nhập thử, hãy hỏi quầy tiếp nhận. Nhập sai 3 lần thì mã PIN bị khóa.
# F45 F46
say-step-log-in-card = Với { -card } bản cứng, hãy nhập mã PIN 4 chữ số (4桁の暗証番号) trên điện thoại của chính quý vị, rồi quét thẻ bằng điện thoại. Không nhập mã PIN vào máy hướng dẫn này.
# F48 F49
say-step-log-in-phone = Với Thẻ My Number (マイナンバーカード) trên điện thoại, không cần thẻ bản cứng. Từ 「ログイン」 (Đăng nhập), hãy đăng nhập bằng khuôn mặt, vân tay, v.v. trên điện thoại.
# F47
say-step-log-in-done = Khi đăng nhập xong, hãy chọn "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Nếu không đăng nhập được, hãy tắt chế độ duyệt web riêng tư hoặc ẩn danh (プライベートブラウズ, シークレットモード). Nếu ứng dụng không mở, hãy cập nhật ứng dụng. Không cần xóa ứng dụng.
# F51 F52
say-step-show = Trong 「証明書」 (Giấy chứng nhận), chọn 「健康保険証」 (Thẻ bảo hiểm y tế). Thông tin bảo hiểm (資格情報) sẽ hiện ra.
# F53 F55
say-step-show-save = Hãy lưu PDF vào điện thoại để dùng lần sau. Cách lưu PDF khác nhau tùy điện thoại.
# F54
say-step-show-offline = Khi đã lưu PDF trong điện thoại, quý vị yên tâm cả khi ngoại tuyến (không có mạng).

## PIN

# F56 F57
say-pin-locked = Nếu nhập sai mã PIN 4 chữ số (4桁の暗証番号) và mã bị khóa, hãy đặt lại mã PIN. Hãy đến văn phòng thành phố, quận, thị trấn hoặc làng ở Nhật (市区町村の窓口) nơi quý vị đăng ký cư trú (住民票), v.v.
# F58 F59 F60
say-pin-store = Để đặt lại mã PIN ở cửa hàng tiện lợi, trước hết cần đặt hẹn trong ứng dụng chuyên dụng trên điện thoại. Cũng cần mật khẩu dùng để ký (署名用パスワード), 6 đến 16 chữ cái và số. Khi đó, máy kiosk ở một số cửa hàng đặt lại được mã PIN. Nếu không biết mật khẩu này, hãy đến văn phòng thành phố, quận, thị trấn hoặc làng (市区町村の窓口).
# F61
say-pin-details = Để biết chi tiết, hãy quét mã QR.
# F62
say-phone-pin-iphone = Nếu không biết mã PIN của { -card } trên iPhone, hãy quét mã QR này.
# F63
say-phone-pin-android = Nếu không biết mã PIN của { -card } trên điện thoại Android, hãy quét mã QR này.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Gọi số miễn phí My Number { $number }, bấm { $press } và làm theo hướng dẫn bằng giọng nói. Hướng dẫn bằng tiếng Nhật. Cuộc gọi không mất tiền.
# F67 F68 F69
say-hotline-hours = Giờ nhận điện thoại: ngày thường (thứ Hai đến thứ Sáu) từ { $weekday_from } đến { $weekday_to }. Thứ Bảy, Chủ nhật và ngày lễ của Nhật từ { $holiday_from } đến { $holiday_to }. Nghỉ dịp cuối năm và đầu năm, từ ngày { $from_day } tháng { $from_month } đến ngày { $to_day } tháng { $to_month }.
# F70
say-more = Để biết thêm về { -myna }, hãy quét mã QR.
# F71
say-issuer = Hướng dẫn này dựa trên tờ hướng dẫn của Bộ Y tế, Lao động và Phúc lợi Nhật Bản (厚生労働省): "Vì con người, vì cuộc sống, vì tương lai".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Đặt lại mã PIN 4 chữ số (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: trang chủ Cơ quan Kỹ thuật số
# F63, the agency's top page.
link-phone-pin-android = Android: trang chủ Cơ quan Kỹ thuật số
# F70
link-more = 厚生労働省 Nhật Bản: thẻ Myna (マイナ保険証)
