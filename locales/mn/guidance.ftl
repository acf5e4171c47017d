### Mongolian: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

# No ending stands on a term: the word that takes it follows ("карт", "бичиг", "апп"), or "руу", "дээр", "тухай", "ашиглан".
# 資格 is never "статус", the right to stay. Say "даатгал".
-myna = Myna Hokensho (マイナ保険証, даатгалын карт)
-card = My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = Даатгалын мэдэгдэл (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Даатгалын тодорхойлолт (資格確認書, Shikaku Kakuninsho)
-declaration = Эрүүл мэндийн даатгалын мэдүүлэг (被保険者資格申立書)
-yes = Тийм
-no = Үгүй
-unsure = Мэдэхгүй

## Causes

# Not on the leaflet.
say-certificate = Өөр аргаар бүртгүүлж болно.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Зөвхөн цахим гэрчилгээний (電子証明書) хугацаа дууссан бол түүнээс хойш 3 сарын турш картыг даатгалын карт болгон ашиглаж болно. Дахин уншуулж болох эсэхийг бүртгэлээс асууна уу.
# F13 F16
say-certificate-limit = Цахим гэрчилгээний (電子証明書) хугацаа дууссан эсвэл IC чип гэмтсэн бол { -mynaportal } дээрх даатгалын мэдээллийн дэлгэцээр (資格情報画面) болохгүй. Тэндээс зөвхөн урьдчилан хадгалсан PDF файлыг үзүүлж болно. Мөн { -notice } бичгийг { -card } карттай хамт үзүүлж болно.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = { -card } биет картын эсвэл түүний цахим гэрчилгээний (電子証明書) хугацаа дуусвал утсан дахь карт (スマホのマイナ保険証) ч мөн ажиллахаа болино.
# Not on the leaflet.
say-unconfirmed = Энэ нь таны даатгал заавал дууссан гэсэн үг биш. Өөр аргаар бүртгүүлж болно.
# F09 F10 F11
say-unconfirmed-why = Жишээ нь, ажлаа сольсны дараа шинэ даатгалын байгууллагад (保険者) элсэж байх хугацаанд ийм бичиг гарч болно. Ажлаа сольсон гэх мэт бол эмчид үзүүлэхээсээ өмнө хамгийн сүүлийн даатгал тань бүртгэгдсэн эсэхийг { -mynaportal } дээр шалгана уу. Алхмыг доорх «{ choice-steps }» товчийг дарж үзнэ үү.
# Not on the leaflet.
say-smartphone = Танд { -card } биет карт байвал эхлээд карт уншигч дээр тавина уу.
# F32 F33 F34 F35
say-smartphone-rule = Утсан дахь карт (スマホのマイナ保険証) уншигдахгүй, { -card } биет карт ч байхгүй бол одоо энд { -mynaportal } руу нэвтэрнэ үү. Дараа нь даатгалын мэдээллийн дэлгэцийг (資格情報画面) үзүүлнэ үү.
# Not on the leaflet.
say-identity = Бүртгэлийн ажилтан картын зураг, таны нүүрийг харж шалгаж чадна (目視確認). Ийм зүйл олонтоо тохиолддог тул санаа зовох хэрэггүй. Мэдүүлэг бичих шаардлагагүй.
# F08
say-other = Картаар бүртгүүлж чадахгүй өөр шалтгаан ч бий. Карт уншигч дээр гарсан үг, дугаарыг бүртгэлд хэлнэ үү.

## What you have

# F12
say-any-one = Бүгд нь байх албагүй. Бичгийг япон нэрээр нь сонгоно уу.
# F18 F19
say-two-papers = Дараах хоёр бичиг нэр нь төстэй ч өөр бичиг юм. { -certificate } дангаараа хангалттай. { -notice } бичгийг { -card } карттай хамт үзүүлнэ үү. Мэдэгдэл дангаараа хангалтгүй.
# Not on the leaflet.
say-login-before = 顔認証 (нүүр таних) гэж бичсэн биет картаар нэвтрэх боломжгүй.
# F12
say-papers = Дараах зүйлсийн аль нэгийг бүртгэлд үзүүлнэ үү.
# F13 F14 F15 F16
say-paper-screen = { -mynaportal } дээрх даатгалын мэдээллийн дэлгэц (資格情報画面) эсвэл хадгалсан PDF файлаа үзүүлнэ үү. { -card } карт байвал хамт үзүүлнэ үү. Алхмыг доорх «{ choice-steps }» товчийг дарж үзнэ үү. Цахим гэрчилгээний (電子証明書) хугацаа дууссан зэрэг тохиолдолд зөвхөн урьдчилан хадгалсан PDF файлыг үзүүлж болно.
# F17 F18 F19
say-paper-notice = Эсвэл { -notice } бичгийг { -card } карттай хамт үзүүлнэ үү. Мэдэгдэл дангаараа хангалтгүй.
# F20 F21
say-paper-notice-who = { -notice } нь { -myna } эзэмшдэг хүнд хүсэлт гаргаагүй ч ирдэг бичиг.
# Not on the leaflet.
say-paper-certificate = Танд { -certificate } байвал бүртгэлд үзүүлнэ үү. Энэ дангаараа хангалттай.
# F22 F23 F24 F25
say-paper-none = Алийг нь ч үзүүлж чадахгүй бол тэр тухай бүртгэлд хэлнэ үү. Өмнө нь энд ирж байсан хүний даатгалыг амаар асууж шалгана. Энд анх удаа ирсэн хүн { -declaration } бөглөнө. Даатгалыг түүгээр шалгана.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = { -certificate } бичгээ бүртгэлд үзүүлнэ үү. Энэ дангаараа хангалттай.
# Not on the leaflet.
say-plan-reader = { -card } биет картаа карт уншигч дээр тавина уу. Уншигдахгүй бол «{ $cannot }» товчийг дарж, дараагийн аргыг үзнэ үү.
# F14
say-plan-pdf = Хадгалсан PDF файлаа нээж, бүртгэлд үзүүлнэ үү. { -card } карт байвал хамт үзүүлнэ үү.
# No facts.
say-plan-login = { -mynaportal } руу нэвтэрвэл дэлгэц гарна.
# F18 F19
say-plan-notice = { -notice } бичгийг { -card } карттай хамт үзүүлнэ үү. Мэдэгдэл дангаараа хангалтгүй.
# F22
say-plan-reception = Хэрэгтэй зүйл бүрэн биш байгааг бүртгэлд хэлнэ үү.
# Not on the leaflet.
say-hand-over = Танд байгаа карт, бичгээ бүртгэлд өгнө үү.
# Not on the leaflet.
say-other-papers = Эмчилгээний зардлын хөнгөлөлт, төлбөрийн дээд хязгаарын бичиг (受給者証, 医療証, 限度額適用認定証) байвал бас үзүүлнэ үү.
# F26 F27 F28
say-assurance = { -myna } ашиглан бүртгүүлж чадаагүй ч даатгалаар эмчлүүлж, зөвхөн өөрийн төлөх ёстой хувийг төлж болно. Үүний тулд даатгал тань хүчинтэй байж, та энэ зааврыг дагах хэрэгтэй.
# F29 F30
say-not-shared = Эмчилгээ, эм зэргийн мэдээлэл тань эмнэлэг, эмийн санд очихгүй. Ууж байгаа эмээ ажилтанд хэлнэ үү.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Одоогийн даатгалын байгууллагынх (保険者) мөн эсэхийг шалгана уу. Эргэлзвэл бүртгэлээс асууна уу.
# F16
say-caution-saved-before = Цахим гэрчилгээний (電子証明書) хугацаа дууссан эсвэл IC чип гэмтсэн бол зөвхөн өнөөдөр энд ирэхээсээ өмнө хадгалсан PDF-ийг үзүүлж болно.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Карт уншигч дээр «Хүчинтэй даатгал баталгаажсангүй» (有効な資格が確認できない) гэх мэт гарсан бол одоогийн даатгалын байгууллагынх (保険者) мөн эсэхийг шалгана уу.
# F16
say-caution-perhaps-certificate = Цахим гэрчилгээний (電子証明書) хугацаа дууссан эсвэл IC чип гэмтсэн нь мэдэгдвэл бүртгэлд хэлнэ үү. Тэр үед зөвхөн урьдчилан хадгалсан PDF-ийг үзүүлж болно.
# Not on the leaflet.
say-caution-date = Бичиг дээр хугацаа (有効期限) байвал дууссан эсэхийг шалгана уу.
say-caution-otherwise = Шалгаад үзүүлж болохгүй бол «{ $cannot }» товчийг дарна уу.

## Nothing to show

# F23 F24 F25
say-visit = Өмнө нь энд ирж байсан хүний даатгалыг амаар асууж шалгана. Энд анх удаа ирсэн хүн { -declaration } бөглөнө. Даатгалыг түүгээр шалгана.
# Not on the leaflet.
say-visit-changed = Даатгал тань өөрчлөгдсөн байж магадгүй. Ажлаа сольсон, нүүсэн гэх мэт бол «{ -no }», эргэлзэж байвал «{ -unsure }» гэснийг сонгоно уу. Учир нь өмнөх даатгалаар шалгах боломжгүй юм.
# F23
say-verbal = Өмнө нь энд ирж байсан хүний даатгалыг амаар асууж шалгана (口頭確認).
# F24 F25
say-declare = Энд анх удаа ирсэн хүн { -declaration } бөглөнө. Даатгалыг түүгээр шалгана.
# Not on the leaflet.
say-declare-card = { -card } картаа ч бүртгэлд үзүүлнэ үү.
# Not on the leaflet.
say-no-card = Эхлээд өнөөдөр { -card } картаа үзүүлж чадахгүй гэдгээ бүртгэлд хэлнэ үү. Бүртгэлээс хүсвэл мэдүүлэг бөглөнө үү.
# F35
say-shown = Даатгалын мэдээллийн дэлгэцийг (資格情報画面) нээлттэй чигээр нь бүртгэлд үзүүлнэ үү. { -card } карт байвал хамт үзүүлнэ үү.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: { -app } аппыг татаж авна уу. Зарим утсан дээр ажиллахгүй. Тэгвэл бүртгэлээс асууна уу.
# F39 F40 F41
say-step-download-iphone = QR кодыг уншуулж, App Store (iPhone) дээрээс татаж авна уу. Уншуулж чадахгүй бол 「マイナポータル」 гэж хайна уу.
# F39 F40 F42
say-step-download-android = QR кодыг уншуулж, Google Play (Android) дээрээс татаж авна уу. Уншуулж чадахгүй бол 「マイナポータル」 гэж хайна уу.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Энэ аппыг анх удаа ашиглах бол эхлээд нэг удаа апп дээр бүртгүүлнэ үү (利用登録). Энэ нь { -mynaportal } дээрх хэрэглэгчийн бүртгэлээс (利用者登録) өөр. Утас дэлгэцийн түгжээтэй байх ёстой.
# Not on the leaflet.
say-step-download-publisher = Гаргагч нь Digital Agency of Japan (デジタル庁) гэсэн аппыг ашиглана уу. Төстэй нэртэй хуурамч апп бий.
# F44
say-step-log-in = Аппыг нээж, 「ログイン」 (Нэвтрэх) гэснийг сонгоно уу.
# Not on the leaflet.
say-step-log-in-lock = PIN кодоо сайн мэдэхгүй бол оруулалгүй бүртгэлээс асууна уу. 3 удаа буруу оруулбал PIN код түгжигдэнэ.
# F45 F46
say-step-log-in-card = { -card } биет карттай бол 4 оронтой PIN кодоо (4桁の暗証番号) өөрийн утсанд оруулаад, картаа утсаараа уншуулна уу. Эмнэлгийн энэ төхөөрөмжид PIN кодоо битгий оруулаарай.
# F48 F49
say-step-log-in-phone = Утсан дахь { -card } картаар нэвтрэхэд биет карт хэрэггүй. 「ログイン」 (Нэвтрэх) гэснээр ороод, утасны нүүр, хурууны хээ таних зэргээр нэвтэрнэ үү.
# F47
say-step-log-in-done = Нэвтэрсний дараа «{ button-next }» товчийг дарна уу.
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Нэвтэрч чадахгүй бол веб хөтчийн нууцлалтай горимоос (プライベートブラウズ, シークレットモード) гарна уу. Апп нээгдэхгүй бол шинэчилнэ үү. Устгах шаардлагагүй.
# F51 F52
say-step-show = 「証明書」 (Гэрчилгээ) дотроос 「健康保険証」 (Эрүүл мэндийн даатгалын карт) гэснийг сонгоно уу. Даатгалын мэдээлэл (資格情報) гарна.
# F53 F55
say-step-show-save = Дараагийн удаад зориулж PDF-ээр утсандаа хадгална уу. PDF хадгалах арга утас бүрд өөр.
# F54
say-step-show-offline = PDF-ийг утсандаа хадгалбал интернетгүй (офлайн) үед ч санаа зовохгүй.

## PIN

# F56 F57
say-pin-locked = 4 оронтой PIN кодыг (4桁の暗証番号) буруу оруулж түгжигдсэн бол PIN кодоо шинэчлэн тохируулна уу. Үүнийг оршин суугаа бүртгэлтэй (住民票) хот, дүүрэг, тосгоныхоо захиргаа (shiyakusho, kuyakusho гэх мэт, 市区町村の窓口) зэрэгт хийнэ.
# F58 F59 F60
say-pin-store = Конбини дэлгүүрт (コンビニ) PIN код шинэчлэх бол эхлээд утасны тусгай аппаар захиалга хийнэ. Гарын үсгийн нууц үг (署名用パスワード, латин үсэг ба тоо, 6–16 тэмдэгт) бас хэрэгтэй. Тэгвэл зарим дэлгүүрийн киоск төхөөрөмж дээр PIN кодыг шинэчлэн тохируулж болно. Энэ нууц үгийг мэдэхгүй бол хот, дүүрэг, тосгоны захиргаанд (市区町村の窓口) очно уу.
# F61
say-pin-details = Дэлгэрэнгүйг QR кодоор үзнэ үү.
# F62
say-phone-pin-iphone = iPhone дахь { -card } картын PIN кодыг мэдэхгүй бол энэ QR кодоор үзнэ үү.
# F63
say-phone-pin-android = Android утсан дахь { -card } картын PIN кодыг мэдэхгүй бол энэ QR кодоор үзнэ үү.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = My Number үнэгүй лавлах утас { $number } руу залгаж, { $press } дарж, дуут зааврыг дагана уу. Заавар япон хэл дээр. Дуудлага үнэгүй.
# F67 F68 F69
say-hotline-hours = Утсаар лавлах цаг: ажлын өдөр (Даваа–Баасан) { $weekday_from } цагаас { $weekday_to } цаг хүртэл. Бямба, Ням гараг болон Японы улсын баярын өдөр { $holiday_from } цагаас { $holiday_to } цаг хүртэл. Жилийн эцэс, шинэ жилийн амралтаар ({ $from_month } сарын { $from_day } – { $to_month } сарын { $to_day }) ажиллахгүй.
# F70
say-more = { -myna } тухай дэлгэрэнгүйг QR кодоор үзнэ үү.
# F71
say-issuer = Энэ заавар Японы Эрүүл мэнд, хөдөлмөр, нийгмийн хамгааллын яамны (厚生労働省) тараах хуудсанд үндэслэсэн: «Хүний төлөө, амьдралын төлөө, ирээдүйн төлөө».

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = 4 оронтой PIN (4桁の暗証番号) шинэчлэх
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: Дижитал агентлагийн нүүр хуудас
# F63, the agency's top page.
link-phone-pin-android = Android: Дижитал агентлагийн нүүр хуудас
# F70
link-more = 厚生労働省: Myna Hokensho (マイナ保険証)
