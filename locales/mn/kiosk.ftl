### Mongolian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in. Other texts also name
### "Тусламж авах", "Үргэлжлүүлэх", "Буцах", "Тийм", "Үгүй", "Дахин илгээх", "Цаасан дээр бичих": change them together.

## Headings

heading-languages = Хэл Language 言語 语言 언어 Idioma
heading-page = Утсаар үзэх хуудас Page for your phone
# F02. Two lines at most.
heading-causes = Яагаад { -myna } ажиллахгүй байна вэ?
heading-reader-codes = Карт уншигч дээр ямар дугаар гарсан бэ?
heading-code-001 = Картаа карт уншигч дээр дахин тавина уу
heading-code-002 = { -card } картаа тавина уу
heading-cause-certificate = Шалтгаан: цахим гэрчилгээ (電子証明書) эсвэл IC чип
heading-cause-unconfirmed = Даатгалыг баталгаажуулж чадаагүй үед
heading-cause-smartphone = Утсан дахь карт (スマホのマイナ保険証) уншигдсангүй
heading-cause-identity = Ажилтан нүүрийг тань харж шалгаж болно
heading-topics = Юу мэдэхийг хүсэж байна вэ?
heading-holdings = Танд байгаа бүх зүйлийг сонгоно уу
heading-login = Одоо { -mynaportal } руу нэвтэрч чадах уу?
heading-papers = Бүртгэлд үзүүлж болох зүйлс
heading-plan-certificate = Бүртгэлд Shikaku Kakuninsho (資格確認書) үзүүлнэ үү
heading-plan-reader = Биет картаа карт уншигч дээр тавина уу
heading-plan-pdf = Хадгалсан PDF файлаа бүртгэлд үзүүлнэ үү
heading-plan-login = Мэдээллийн дэлгэцийг (資格情報画面) бүртгэлд үзүүлнэ үү
heading-plan-notice = Мэдэгдэл (資格情報のお知らせ) ба картаа үзүүлнэ үү
heading-plan-reception = Бүртгэлийн ажилтанд хэлнэ үү
heading-why = Яагаад үзүүлж чадахгүй байна вэ?
heading-details = Дэлгэрэнгүй тайлбар
heading-visit = Өмнө нь энд эмчид үзүүлсэн, даатгал тань хэвээрээ юу?
heading-verbal = Даатгал хэвээрээ гэж бүртгэлд хэлнэ үү
heading-declare = Даатгалыг мэдүүлгээр (被保険者資格申立書) шалгаж болно
heading-login-card = Аль картаар нэвтрэх вэ?
heading-step-download = STEP 1 Аппыг татаж авна
# F43
heading-step-log-in = STEP 2 Mynaportal (マイナポータル) руу нэвтэрнэ
# F50
heading-step-show = STEP 3 Даатгалын мэдээллийг нээж, PDF-ээр хадгална
heading-shown = Дэлгэцээ бүртгэлд үзүүлнэ үү
heading-pin-reset = 4 оронтой PIN код (4桁の暗証番号) түгжигдсэн үед
heading-phone-pin = Утсан дахь { -card } картын PIN код
heading-hotline = My Number үнэгүй лавлах утас
heading-more = Myna Hokensho (マイナ保険証) тухай дэлгэрэнгүй
heading-purpose = Мэдээллийг юунд ашиглахыг уншина уу
heading-on-paper = Бүртгэлээс цаасан мэдүүлэг авна уу
heading-check = Хариултаа шалгана уу
heading-saving = Хадгалж байна
heading-failed-refused = Мэдүүлэг бүртгэлд хараахан хүрээгүй байна
heading-failed-slow = Хадгалахад удаж байна
heading-done = Энэ дугаарыг бүртгэлд хэлнэ үү
heading-ask = Энэ дэлгэцийг бүртгэлд үзүүлнэ үү
heading-call = Бүртгэлийг дуудаж байна
heading-coming = Ажилтан ирж байна
heading-start-over = Эхнээс нь дахин эхлэх үү?
heading-finish = Дуусгах уу?
heading-idle = Та ашигласаар байна уу?
heading-staff-pin = Ажилтны PIN кодыг оруулна уу

## Buttons

button-back = Буцах
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Үргэлжлүүлэх
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (сонгосон: { $count })
button-more = Цааш унших
button-more-any = More つづき
button-ask = Тусламж авах
button-ask-any = Help 受付に聞く
button-call = Ажилтан дуудах
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Өнгө
button-contrast-any = Colours 色
button-start-over = Эхнээс нь
button-agree = Зөвшөөрөх
button-submit = Илгээх
button-finish = Дуусгах
button-stay = Ашиглаж байна
button-steps = Алхмыг үзэх
button-shown = Дэлгэц гарсан
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Үзүүлсэн
button-return = Өмнөх дэлгэц
button-unlock = Шалгах
button-change = Засах

## Choices: causes

# F03 F04
cause-network = Сүлжээ эсвэл төхөөрөмжийн саатал
# F05 F06
cause-certificate = Цахим гэрчилгээний (電子証明書) хугацаа дууссан эсвэл IC чип гэмтсэн
# F07
cause-unconfirmed = «Хүчинтэй даатгал баталгаажсангүй» г.м. (有効な資格が確認できない)
# F31
cause-smartphone = Утсан дахь My Number карт (スマホのマイナンバーカード) уншигдсангүй
cause-identity = Нүүр эсвэл PIN код баталгаажсангүй
# F08
cause-other = Бусад, эсвэл мэдэхгүй
choice-reader-codes = Карт уншигч дээр дугаар гарсан
choice-topics = Алхам, утасны дугаар гэх мэт
code-001 = 001 Карт уншигдсангүй
code-002 = 002 { -card } карт биш байсан
code-006 = 006 Цахим гэрчилгээний (電子証明書) хугацаа дууссан эсвэл хүчингүй
code-unlisted = Өөр дугаар

## Choices: more to read

# F36
choice-steps = { -mynaportal } дээр мэдээллээ (資格情報) үзүүлэх алхам
choice-papers = Бүртгэлд үзүүлж болох зүйлс
choice-pin-reset = 4 оронтой PIN код (4桁の暗証番号) түгжигдсэн
choice-phone-pin = Утсан дахь { -card } картын PIN кодыг мэдэхгүй
choice-hotline = My Number үнэгүй лавлах утас
choice-more = Myna Hokensho (マイナ保険証) тухай дэлгэрэнгүй
choice-details = Дэлгэрэнгүй

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } биет карт
# F18
holding-notice = { -notice }
holding-phone = Ухаалаг утас
# F14
holding-pdf = Хадгалсан даатгалын мэдээллийн (資格情報) PDF
holding-nothing = Аль нь ч байхгүй

## Choices: logging in

login-card = { -yes }: биет карт, 4 оронтой PIN кодоор (4桁の暗証番号)
login-phone = { -yes }: утсан дахь { -card } картаар
login-no = { -no }: PIN кодыг мэдэхгүй, түгжигдсэн, сүлжээгүй гэх мэт
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Энэ тодорхойлолтыг (資格確認書) үзүүлж чадахгүй
choice-cannot-reader = Биет карт ч уншигдсангүй
choice-cannot-pdf = Энэ PDF-ийг үзүүлж чадахгүй
choice-cannot-login = Нэвтрэх эсвэл дэлгэцийг гаргах боломжгүй
choice-cannot-notice = Энэ хоёрыг үзүүлж чадахгүй
why-former = Өмнөх даатгалынх учраас
why-expired = Хүчинтэй хугацаа нь дууссан учраас
why-unseen = Одоо үзүүлж чадахгүй учраас
# F23
visit-return = { -yes }: өмнө нь энд эмчид үзүүлсэн, даатгал хэвээрээ
# F24
visit-first = { -no }: энд анх удаа, эсвэл даатгал өөрчлөгдсөн
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } биет карт
login-card-on-phone = Утсан дахь { -card } карт
choice-start-form = Мэдүүлгийг энд бөглөх
choice-on-paper = Цаасан дээр бичих
choice-retry = Дахин илгээх
choice-go-back = Үгүй, өмнөх дэлгэц рүү буцах
choice-confirm-start-over = Тийм, оруулснаа устгаад эхнээс эхлэх
choice-confirm-finish = Тийм, оруулснаа устгаад дуусгах
choice-larger = Үсгийг томруулах
choice-smaller = Үсгийг багасгах

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Зай
cap-delete = Арилгах
cap-clear = Цэвэрлэх
cap-no-day = Өдрийг мэдэхгүй
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Асуулт { $at } / { $of }
page = Хуудас { $at } / { $of }
banner-title = Бүртгэлийн заавар
draft-note = Ноорог орчуулга. Япон эх бичвэрийг баримтална.
# Heads the sentence for staff. 20 columns.
point-label = Бүртгэлийн ажилтанд
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Нэгийг сонгоно уу.
need-holding = Танд байгаа зүйлийг эсвэл «{ $choice }» гэснийг сонгоно уу.
need-agree = Зөвшөөрвөл «{ $button }» товчийг дарна уу (товчлуур: +).
need-submit = Илгээх бол «{ $button }» товчийг дарна уу (товчлуур: +).
need-shown = Дэлгэц гарсан бол «{ $button }» товчийг дарна уу (товчлуур: +).
need-showed = Бүртгэлд үзүүлсний дараа «{ $button }» товчийг дарна уу (товчлуур: +).
need-return = Уншиж дуусаад «{ $button }» товчийг дарна уу (товчлуур: +).
need-finish = Дугаараа хэлсний дараа «{ $button }» товчийг дарна уу (товчлуур: +).
# On the page where answers are checked.
say-check-keys = Засах бол тухайн мөрийг сонгоно уу. Бүгд зөв бол төгсгөлд нь «{ $button }» товчийг дарна уу.
idle-countdown = Энд сонгосон, оруулсан бүхэн { $seconds } секундийн дараа устана.
idle-why = Энэ нь таны хувийн мэдээллийг хамгаалах зорилготой. Үргэлжлүүлэх бол дэлгэцэд хүрэх эсвэл аль нэг товчийг дарна уу.
ask-where = Ажилтанд: өвчтөн «{ $screen }» дэлгэцийг харж байна.
ask-kept = Сонгосон, оруулсан бүхэн хэвээрээ байгаа.
links-checked = Хаягийг шалгасан өдөр: { $date }
# F64 F65
hotline-number = { $number } (дараа нь { $press } дарна)
# F67 F68
hotline-open = Одоо залгаж болно. Өнөөдөр { $hour }:{ $minute } цаг хүртэл.
hotline-closed = Одоо ажлын цаг биш. Дараа нь { $month } сарын { $day }, { $hour }:{ $minute } цагаас залгаж болно.
# F69
hotline-perhaps = Шинэ жилээр амарч магадгүй. { $month } сарын { $day }, { $hour }:{ $minute } цагаас залгаж болно.
done-number = Таны дугаар

## Texts

say-start-over = Энд сонгосон, оруулсан бүхэн устана. Устгахгүй бол «Үгүй» гэснийг сонгоно уу.
say-finish = Бүртгэлд үзүүлсний дараа «Тийм» гэснийг сонгоно уу. Энд сонгосон, оруулсан бүхэн устана.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Нэгэнт илгээсэн мэдүүлгийг буцааж авах боломжгүй. Тэр нь дараа бүртгэлд очиж магадгүй.
say-saving = Түр хүлээнэ үү.
say-failed-refused = Мэдүүлэг хадгалагдаагүйг бүртгэлд хэлнэ үү. Хариултууд тань устаагүй байна. «Дахин илгээх» эсвэл «Цаасан дээр бичих» гэснийг сонгоно уу.
say-failed-slow = Энд хүлээх эсвэл бүртгэлд хэлнэ үү. Хариултууд тань устаагүй байна. «Дахин илгээх» эсвэл «Цаасан дээр бичих» гэснийг ч сонгож болно.
say-done = Таны мэдүүлэг (被保険者資格申立書) хадгалагдсан. Дугаараа цээжлэх эсвэл бичиж авна уу.
# Not on the leaflet.
say-done-card = { -card } картаа ч бүртгэлд аваачна уу.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Эрүүл мэндийн даатгалын тэмдэгт, дугаараа (記号・番号) мэдмэгцээ бүртгэлд шууд хэлнэ үү. Энэ нь 12 оронтой My Number биш.
say-ask = Энэ дэлгэцийг бүртгэлийн ажилтанд үзүүлнэ үү. Тэд танд тусална.
say-call = Энд хүлээнэ үү.
say-call-unanswered = Бүртгэлээс хариу ирээгүй байна.
say-on-paper = Бүртгэлээс цаасан мэдүүлэг авч бөглөнө үү.
# Only while no declaration has been sent.
say-on-paper-unsent = Энд оруулсан зүйл бүртгэлд илгээгдэхгүй.
say-paper-only = Өнөөдөр мэдүүлгийг цаасан дээр бөглөнө. Бүртгэлээс авна уу. Энэ зааврыг эндээс үзэж болно.
say-staff-pin = Ажилтан: PIN кодоо оруулна уу. Бусад хүн: «Буцах» товчийг дарна уу.
say-staff-pin-wrong = PIN код буруу байна. Дахин оруулна уу.
say-staff-pin-locked = { $seconds } секунд хүлээгээд дахин оруулна уу.
# Not on the leaflet.
say-code-001 = Картаа гэрээс нь гаргаад карт уншигч дээр хавтгайгаар нь тавина уу. Уншигдвал тэр хэвээрээ бүртгүүлж болно. Уншигдахгүй бол «{ button-next }» товчийг дарна уу.
# Not on the leaflet.
say-code-002 = Өөр карт тавьсан бололтой. { -card } картаа тавина уу. Уншигдахгүй бол «{ button-next }» товчийг дарна уу.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Уучлаарай, тусламж хэрэгтэй байна. Myna Hokensho (マイナ保険証) ашиглан бүртгүүлж чадсангүй.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Миний хэл: { $language }. Би япон хэлээр сайн уншиж чадахгүй. Myna Hokensho (マイナ保険証) ашиглан бүртгүүлж чадсангүй. Надад тусална уу.
point-certificate-try = Зөвхөн цахим гэрчилгээний (電子証明書) хугацаа дууссан бол карт дараа нь 3 сар хүчинтэй гэж уншсан. Картыг дахин уншуулж болох уу?
point-identity = Миний нүүр эсвэл PIN код баталгаажсангүй. Картын зураг, миний нүүрийг харж шалгаж өгнө үү (目視確認).
point-reader = Утсан дахь карт (スマホのマイナ保険証) уншигдсангүй. { -card } биет картаа уншуулж үзэж болох уу?
point-certificate = Надад Даатгалын тодорхойлолт (資格確認書) байна. Үүгээр бүртгэж өгнө үү.
point-pdf = Энэ бол урьд нь хадгалсан даатгалын мэдээллийн (資格情報) PDF. Шалгаж өгнө үү.
point-notice = Надад Даатгалын мэдэгдэл (資格情報のお知らせ) ба { -card } карт байна. Шалгаж өгнө үү.
point-shown = Энэ бол Mynaportal (マイナポータル) дээрх даатгалын мэдээллийн дэлгэц (資格情報画面). Шалгаж өгнө үү.
# What of it the patient has. One sentence a line.
point-card = { -card } карт энд байна.
point-notice-only = Надад Даатгалын мэдэгдэл (資格情報のお知らせ) бий, гэхдээ { -card } карт алга.
point-no-card = Надад { -card } карт алга.
point-nothing = Надад үзүүлэх зүйл алга.
# What the patient said they cannot show, and why.
point-reader-failed = { -card } биет карт ч карт уншигч дээр уншигдсангүй.
point-certificate-former = Энэ Даатгалын тодорхойлолт (資格確認書) өмнөх даатгалынх.
point-certificate-expired = Энэ Даатгалын тодорхойлолтын (資格確認書) хүчинтэй хугацаа дууссан.
point-certificate-unseen = Надад Даатгалын тодорхойлолт (資格確認書) бий, гэхдээ одоо үзүүлж чадахгүй.
point-pdf-former = Хадгалсан даатгалын мэдээллийн (資格情報) PDF өмнөх даатгалынх.
point-pdf-unseen = Надад хадгалсан даатгалын мэдээллийн (資格情報) PDF бий, гэхдээ одоо үзүүлж чадахгүй.
point-screen-former = Mynaportal (マイナポータル) дээрх даатгалын мэдээллийн дэлгэцэд (資格情報画面) өмнөх даатгал гарч байна.
point-notice-former = Энэ Даатгалын мэдэгдэл (資格情報のお知らせ) өмнөх даатгалынх.
point-notice-expired = Энэ Даатгалын мэдэгдлийн (資格情報のお知らせ) хүчинтэй хугацаа дууссан.
point-notice-unseen = Надад Даатгалын мэдэгдэл (資格情報のお知らせ) бий, гэхдээ одоо үзүүлж чадахгүй.
# The last line.
point-otherwise = Өөр аргаар шалгаж өгнө үү.
point-declaration = Мэдүүлгээр (被保険者資格申立書) шалгаж болох уу?
point-verbal = Би өмнө нь энд эмчид үзүүлсэн, даатгал минь өөрчлөгдөөгүй. Амаар асууж шалгаж өгнө үү (口頭確認).
point-on-paper = Цаасан мэдүүлэг (被保険者資格申立書) өгнө үү.
point-failed = Мэдүүлэг (被保険者資格申立書) хараахан хадгалагдаагүй байна. Шалгаж өгөх, эсвэл цаасан мэдүүлэг өгнө үү.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Цааш

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Дугаар эсвэл тэмдгийг бичээд Enter товчийг дарна уу.
plain-type = Хариултаа бичээд Enter товчийг дарна уу. Юу ч бичихгүй Enter дарвал дараагийнх руу шилжинэ. Дугаар, тэмдэг сонгох бол өмнө нь / бичнэ үү, жишээ нь /-.
plain-unknown = Ийм дугаар, тэмдэг энд байхгүй.
