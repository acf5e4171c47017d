### Vietnamese: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in full-width brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = Thẻ My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Thông báo thông tin tư cách (資格情報のお知らせ)
-certificate = Giấy xác nhận tư cách (資格確認書)
-declaration = Bản khai tư cách người được bảo hiểm (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. Có sự cố mạng hoặc thiết bị. Đây không phải lỗi của quý vị hay của thẻ. Vẫn có cách khác.
# F05 F06
say-certificate = 2. Giấy chứng nhận điện tử (電子証明書) của { -card } đã hết hạn hoặc chip IC của thẻ bị hỏng. Vẫn có cách khác.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = Trước hết, hãy nhờ quầy tiếp nhận cứ thử thẻ của quý vị. Trong 3 tháng sau khi giấy chứng nhận điện tử (電子証明書) hết hạn, thẻ vẫn dùng được làm thẻ bảo hiểm y tế.
# F13 F16
say-certificate-limit = Lưu ý: trong trường hợp 2. xin đừng cho xem màn hình thông tin tư cách bảo hiểm (資格情報画面) của { -mynaportal }. Từ đó chỉ có thể cho xem tệp PDF mà quý vị đã lưu từ trước. Quý vị có thể xuất trình { -notice } cùng với { -card }.
# F07
say-unconfirmed = 3. Máy đã hiện thông báo như "không xác nhận được tư cách còn hiệu lực" (有効な資格が確認できない). Điều này không hẳn có nghĩa là quý vị không có bảo hiểm.
# F09 F10 F11
say-unconfirmed-why = Thông báo này có thể hiện ra khi đang làm thủ tục tham gia cơ quan bảo hiểm (保険者) mới, ví dụ sau khi chuyển việc. Nếu đã chuyển việc hoặc có thay đổi tương tự, trước khi đi khám hãy kiểm tra trong { -mynaportal } rằng tư cách mới nhất của quý vị đã được đăng ký. Để biết cách kiểm tra, hãy chọn "Xem các bước".
# F31
say-smartphone = Đây là cách làm khi dùng Myna Hokensho trên điện thoại thông minh (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = Nếu không đọc được Myna Hokensho trên điện thoại thông minh (スマホのマイナ保険証) và quý vị cũng không có { -card } bản cứng, hãy đăng nhập { -mynaportal } ngay tại đây và cho xem màn hình thông tin tư cách bảo hiểm (資格情報画面). Nếu có thẻ bản cứng, trước hết hãy đặt thẻ lên máy đọc thẻ.
# Not on the leaflet.
say-identity = Vui lòng báo cho quầy tiếp nhận. Nhân viên có thể nhìn ảnh trên thẻ và khuôn mặt của quý vị để xác nhận (目視確認). Việc này thường xảy ra và không phải lỗi của quý vị. Quý vị không cần viết bản khai vì việc này.
# F08
say-other = Ngoài các lý do trong danh sách, còn có những trường hợp khác. Hãy báo cho quầy tiếp nhận dòng chữ hoặc số mà máy đọc thẻ đã hiện. Quý vị có thể tiếp tục dù không biết lý do.

## What you have

# F12
say-any-one = Chỉ cần cho quầy tiếp nhận xem một thứ là đủ. Ở phần sau, chúng tôi sẽ cho biết đó là thứ nào.
# Not on the leaflet.
say-login-before = Hãy chọn "Không" nếu mã PIN bị khóa, nếu quý vị không biết mã PIN, hoặc nếu trên thẻ có in chữ 顔認証 (nhận diện khuôn mặt). Vẫn có cách khác.
# F12
say-papers = Hãy cho quầy tiếp nhận xem một trong những thứ sau.
# F13 F14 F15 F16
say-paper-screen = Cho xem màn hình thông tin tư cách bảo hiểm (資格情報画面) của { -mynaportal }, hoặc tệp PDF đã lưu. Nếu có mang theo { -card }, hãy cho xem cùng. Để biết cách làm, hãy chọn "Xem các bước". Lưu ý: trong trường hợp 2. (chứng nhận hết hạn hoặc tương tự) chỉ có thể cho xem tệp PDF đã lưu từ trước.
# F17 F18 F19
say-paper-notice = Hoặc xuất trình { -notice } cùng với { -card }. Chỉ có Thông báo thì không đủ.
# F20 F21
say-paper-notice-who = Người có { -myna } được gửi Thông báo này. Không cần nộp đơn.
# Not on the leaflet.
say-paper-certificate = Nếu có { -certificate }, hãy xuất trình giấy đó. Chỉ cần giấy này là đủ. Lưu ý: tờ hướng dẫn của Bộ Y tế Nhật Bản không nói đến giấy này.
# F22 F23 F24 F25
say-paper-none = Nếu không thể cho xem thứ nào, hãy báo như vậy cho quầy tiếp nhận. Khi đó tư cách bảo hiểm được xác nhận như sau: người tái khám trả lời bằng lời nói, người khám lần đầu điền { -declaration }.

## What to do now

# Not on the leaflet.
say-plan-certificate = Xuất trình { -certificate } ở quầy tiếp nhận. Chỉ cần giấy này là đủ. Lưu ý: tờ hướng dẫn của Bộ Y tế Nhật Bản không nói đến giấy này.
# Not on the leaflet.
say-plan-reader = Đặt { -card } bản cứng lên máy đọc thẻ. Nếu máy không đọc được, hãy chọn "Tôi không làm được" và chúng tôi sẽ hướng dẫn cách tiếp theo.
# F14
say-plan-pdf = Mở tệp PDF đã lưu và cho quầy tiếp nhận xem. Nếu có mang theo { -card }, hãy cho xem cùng.
# No facts.
say-plan-login = Đăng nhập { -mynaportal } và cho quầy tiếp nhận xem màn hình thông tin tư cách bảo hiểm (資格情報画面). Để biết cách làm, hãy chọn "Xem các bước". Nếu có mang theo { -card }, hãy cho xem cùng.
# F18 F19
say-plan-notice = Xuất trình { -notice } ở quầy tiếp nhận cùng với { -card }. Chỉ có Thông báo thì không đủ.
# F22
say-plan-reception = Hãy báo cho quầy tiếp nhận rằng quý vị không có gì để cho xem. Quầy tiếp nhận sẽ kiểm tra bảo hiểm của quý vị bằng cách khác.
# F26 F27 F28
say-assurance = Ngay cả khi không tiếp nhận được bằng { -myna }, quý vị vẫn được khám chữa bệnh theo bảo hiểm với mức tự chi trả phù hợp, nếu tư cách bảo hiểm của quý vị còn hiệu lực và quý vị làm theo hướng dẫn này.
# F29 F30
say-not-shared = Lưu ý: thông tin khám chữa bệnh, thông tin thuốc, v.v. không thể được cung cấp cho cơ sở y tế hoặc nhà thuốc. Quý vị hãy tự cho họ biết mình đang dùng thuốc gì.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Chỉ cho xem nếu trên đó ghi tên cơ quan bảo hiểm (保険者) hiện tại của quý vị. Nếu ghi tên cơ quan trước đây, hoặc quý vị không chắc, hãy báo cho quầy tiếp nhận.
# F16
say-caution-saved-before = Lưu ý: trong trường hợp 2. chỉ có thể cho xem PDF mà quý vị đã lưu trước khi đến đây hôm nay.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Nếu máy đọc thẻ báo không xác nhận được tư cách còn hiệu lực (有効な資格が確認できない), chỉ cho xem nếu trên đó ghi tên cơ quan bảo hiểm (保険者) hiện tại của quý vị. Nếu không chắc, hãy báo cho quầy tiếp nhận.
# F16
say-caution-perhaps-certificate = Nếu hóa ra lý do là 2. (chứng nhận hết hạn hoặc tương tự), hãy báo cho quầy tiếp nhận. Khi đó chỉ có thể cho xem PDF đã lưu từ trước.

## Nothing to show

# F23 F24 F25
say-visit = Người tái khám được quầy tiếp nhận hỏi bằng lời. Người khám lần đầu điền { -declaration }. Tư cách bảo hiểm được xác nhận theo cách đó. Chỉ chọn "Có" nếu quý vị đã từng khám ở đây và bảo hiểm từ đó không thay đổi.
# Not on the leaflet.
say-visit-changed = Bảo hiểm của quý vị có thể đã thay đổi. Nếu đã chuyển việc, chuyển nhà hoặc tương tự, hãy chọn "Không". Nếu không chắc, hãy chọn "Không chắc". Bảo hiểm trước đây của quý vị đã không xác nhận được.
# F23
say-verbal = Hãy nói với quầy tiếp nhận: "Tôi đã từng khám ở đây và bảo hiểm của tôi không thay đổi." Khi tái khám, việc này được xác nhận bằng cách hỏi quý vị (口頭確認).
# F24 F25
say-declare = Khi khám lần đầu, tư cách bảo hiểm được xác nhận bằng { -declaration } do quý vị điền. Quý vị có thể điền tại đây hoặc trên giấy. Hãy cho quầy tiếp nhận xem cả { -card }.
# Not on the leaflet.
say-no-card = Trước hết, hãy báo cho quầy tiếp nhận rằng quý vị không mang theo { -card }. Nếu quầy tiếp nhận nhờ quý vị điền bản khai, quý vị có thể điền tại đây.
# F35
say-shown = Giữ màn hình thông tin tư cách bảo hiểm (資格情報画面) mở và cho quầy tiếp nhận xem. Nếu có mang theo { -card }, hãy cho xem cùng.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = Đây là các bước để hiện thông tin tư cách bảo hiểm (資格情報) trong { -mynaportal }. STEP 1: tải ứng dụng { -app }. Lưu ý: một số loại điện thoại thông minh không dùng được ứng dụng này. Nếu điện thoại của quý vị không dùng được, hãy hỏi quầy tiếp nhận.
# F39 F40 F41
say-step-download-iphone = Với iPhone, hãy quét mã QR và tải ứng dụng từ App Store. Nếu không quét được, hãy tìm kiếm 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Với điện thoại Android, hãy quét mã QR và tải ứng dụng từ Google Play. Nếu không quét được, hãy tìm kiếm 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Tên hiện nay của ứng dụng là { -app }. Người dùng mới cần đăng ký sử dụng (利用登録) một lần trước tiên. Điện thoại phải được cài khóa màn hình.
# F43 F44
say-step-log-in = STEP 2: đăng nhập { -mynaportal }. Mở ứng dụng và chọn 「ログイン」 (Đăng nhập).
# Not on the leaflet.
say-step-log-in-lock = Nếu không chắc về mã PIN, xin đừng nhập thử: hãy hỏi quầy tiếp nhận. Nhập sai 3 lần thì thẻ bị khóa.
# F45 F46
say-step-log-in-card = Với { -card } bản cứng, hãy nhập mã PIN 4 chữ số (4桁の暗証番号) trên điện thoại của chính quý vị, rồi quét thẻ bằng điện thoại. Không bao giờ nhập mã PIN vào máy này.
# F48 F49
say-step-log-in-phone = Lưu ý: với Thẻ My Number (マイナンバーカード) trên điện thoại thông minh, không dùng thẻ bản cứng. Từ 「ログイン」 (Đăng nhập), hãy đăng nhập bằng xác thực khuôn mặt hoặc vân tay của điện thoại, hoặc cách tương tự.
# F47
say-step-log-in-done = Quý vị đã đăng nhập xong.
# F50 F51 F52
say-step-show = STEP 3: hiện thông tin tư cách bảo hiểm (資格情報) và lưu vào điện thoại dưới dạng tệp PDF. Trong 「証明書」 (Giấy chứng nhận), chọn 「健康保険証」 (Thẻ bảo hiểm y tế). Thông tin tư cách bảo hiểm sẽ hiện ra.
# F53 F55
say-step-show-save = Lưu vào điện thoại dưới dạng PDF để dùng lần sau. Lưu ý: cách lưu PDF khác nhau tùy điện thoại.
# F54
say-step-show-offline = Khi đã lưu PDF trong điện thoại, quý vị yên tâm ngay cả khi ngoại tuyến (không có mạng).

## PIN

# F56 F57
say-pin-locked = Nếu nhập sai mã PIN 4 chữ số (4桁の暗証番号) và mã bị khóa, hãy đặt lại mã PIN tại quầy của văn phòng thành phố, quận, thị trấn hoặc làng (市区町村の窓口) nơi có phiếu cư trú (住民票) của quý vị, hoặc nơi tương tự.
# F58 F59 F60
say-pin-store = Tại cửa hàng tiện lợi, trước hết quý vị cần đặt hẹn trong ứng dụng chuyên dụng và cần mật khẩu dùng để ký (署名用パスワード) gồm 6 đến 16 chữ cái và số. Chỉ một số cửa hàng làm được. Nếu biết mật khẩu này, có thể đặt lại mã PIN bằng ứng dụng chuyên dụng trên điện thoại và máy kiosk tại cửa hàng tiện lợi. Nếu không, hãy đến văn phòng thành phố, quận, thị trấn hoặc làng (市区町村の窓口).
# F61
say-pin-details = Để biết chi tiết, hãy quét mã QR.
# F62
say-phone-pin-iphone = Nếu không biết mã PIN của { -card } trên iPhone, hãy quét mã QR này.
# F63
say-phone-pin-android = Nếu không biết mã PIN của { -card } trên điện thoại Android, hãy quét mã QR này.

## Phone line and more

# F64 F65 F66
say-hotline = Gọi số điện thoại miễn phí My Number: 0120-95-0178. Bấm 5 và làm theo hướng dẫn bằng giọng nói. Cuộc gọi không mất tiền.
# F67 F68 F69
say-hotline-hours = Đường dây điện thoại hoạt động vào ngày thường (thứ Hai đến thứ Sáu) từ 9:30 đến 20:00, thứ Bảy, Chủ nhật và ngày lễ của Nhật từ 9:30 đến 17:30. Nghỉ vào dịp cuối năm và đầu năm (cuối tháng 12, đầu tháng 1).
# F70
say-more = Để biết thêm về thẻ bảo hiểm y tế { -myna }, hãy quét mã QR.
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
link-more = Bộ Y tế: { -myna }
