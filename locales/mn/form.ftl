### Mongolian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Mongolian version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Мэдүүлгийг хэн бөглөж байна вэ?
    .label = Бөглөсөн хүн (記入者)
    .hint = Дараагийн асуултууд өвчтөний тухай: { -card } карт дээр нэр нь бичигдсэн хүн.
field-writer-name = Бөглөж байгаа хүний нэр хэн бэ?
    .label = Бөглөсөн хүний нэр (記入者の氏名)
    .hint = Өвчтөний өмнөөс бөглөж байгаа хүний нэр.
field-writer-relation = Та өвчтөний хэн нь вэ?
    .label = Ямар холбоотой (続柄)
    .hint = Жишээ: ээж, нөхөр, хүүхэд, асрагч
field-name = Өвчтөний нэр хэн бэ?
    .label = Овог нэр (氏名)
    .hint = { -card } карт дээрх шиг, япон эсвэл латин үсгээр. Нэг мөрөнд, ижил дарааллаар.
field-kana = Өвчтөний нэрийг канагаар яаж уншдаг вэ?
    .label = Нэр канагаар (フリガナ)
    .hint = Хирагана эсвэл катаканагаар. Бүртгэлд хайхад хялбар болно.
field-birth = Өвчтөн хэзээ төрсөн бэ?
    .label = Төрсөн огноо (生年月日)
    .hint = Он, сар, өдөр гэсэн дарааллаар. Жишээ: 1985.3.15
field-sex = Өвчтөний хүйс аль нь вэ?
    .label = Хүйс (性別)
    .hint = { -card } карт дээр бичсэнийг сонгоно уу. Энэ тухай ярихыг хүсвэл «Тусламж авах» товчийг дарна уу.
field-postcode = Шуудангийн код хэд вэ?
    .label = Шуудангийн код (郵便番号)
    .hint = 7 оронтой тоо, жишээ нь 100-0001. Хаягт хэрэглэнэ.
field-address = Өвчтөний хаяг юу вэ?
    .label = Хаяг (住所)
    .hint = { -card } карт дээрх шиг, байр, өрөөний дугаартай нь бичнэ үү.
field-phone = Тантай холбогдох утасны дугаар хэд вэ?
    .label = Утасны дугаар (連絡先)
    .hint = Өдрийн цагаар холбогдох дугаар. Жишээ: 090-1234-5678, 03-1234-5678. Гадаад дугаар бол эхэнд нь + ба улсын код бичнэ үү.
field-insured = Өвчтөн Японы хүчинтэй эрүүл мэндийн даатгалтай юу?
    .label = Даатгалтай эсэх (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険), 75 ба дээш насныхны даатгал. Хувийнх орохгүй. Эргэлзвэл «Мэдэхгүй» гэснийг сонгоно уу.
field-scheme = Ямар төрлийн даатгал вэ?
    .label = Даатгалын төрөл (保険種別)
    .hint = Өвчтөний даатгал. Гэр бүлийн хүний даатгалд хамрагддаг бол тэр даатгалыг сонгоно уу.
field-insurer = Даатгалын байгууллагын (保険者) нэр юу вэ?
    .label = Даатгалын байгууллагын нэр (保険者等名称)
    .hint = Өвчтөний нэр биш. Жишээ: Kyokai Kenpo (全国健康保険協会), компанийн Kenpo Kumiai (健康保険組合), оршин суугаа хот.
field-workplace = Ажлын газрын нэр юу вэ?
    .label = Ажлын газар (事業所名)
    .hint = Гэр бүлийн хүний даатгалд хамрагддаг бол тэр хүний ажлын газар.
field-issued = Даатгалын бичиг хэзээ ирсэн бэ?
    .label = Бичгийг авсан үе (交付を受けた時期)
    .hint = Одоогийн даатгалын Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ) зэрэг бичгийг авсан үе.
field-share = Өвчтөн эмнэлэгт хэдэн хувийг төлдөг вэ?
    .label = Өөрөө төлөх хувь (一部負担金の割合)
    .hint = Ихэнх хүн 30% төлдөг. Бага сургуульд (shogakko) ороогүй хүүхэд 20%. 70 ба түүнээс дээш настан 10%–30%.

## Choices

option-writer-self = Өвчтөн өөрөө
option-writer-family = Гэр бүлийн эсвэл хамт ирсэн хүн
option-writer-staff = Бүртгэлийн ажилтан
option-sex-male = Эрэгтэй (男)
option-sex-female = Эмэгтэй (女)
option-insured-yes = Тийм
option-insured-no = Үгүй
option-scheme-employee = Компани, төрийн ажилтан, гэр бүл (Shakai Hoken 社会保険、共済など)
option-scheme-national = Хувиараа, оюутан, ажилгүй г.м. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 ба түүнээс дээш нас г.м. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Өөр даатгал
option-issued-month = Сүүлийн 1 сарын дотор
option-issued-earlier = Түүнээс өмнө
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Мэдэхгүй (わからない)

## Answers

answer-empty = Хоосон
# $date is text such as 1989 оны 1 сарын 7, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), { $age } настай
# A date of birth without its day, or without month and day. $date is text such as 1989.1 or 1989 он. Also on the
# button to choose it.
date-no-day = { $date } (өдрийг мэдэхгүй)
date-no-month = { $date } (сар, өдрийг мэдэхгүй)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Огноог дахин бичих

## What to correct

problem-heading = Үүнийг засна уу
problem-again = Хэцүү бол «Тусламж авах» товчийг дарна уу. Бүртгэлийн ажилтан тусална.
problem-missing = { $field }: бөглөнө үү. Мэдүүлэгт хэрэгтэй.
problem-missing-asked = { $field }: мэддэг бол бөглөнө үү. Хоосон үлдээх бол «Үргэлжлүүлэх» товчийг дахин дарна уу.
problem-too-long = { $field }: богиносгоно уу. Дээд тал нь { $max } тэмдэгт.
problem-my-number = { $field }: My Number шиг 12 оронтой тоо байсан тул устгасан. My Number битгий бичээрэй.
problem-not-kana = { $field }: зөвхөн хирагана эсвэл катаканагаар бичнэ үү.
# A name of digits or signs alone.
problem-not-a-name = { $field }: үсгээр бичнэ үү. Зөвхөн тоо, тэмдэг бол хүлээж авахгүй.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: нэг үсгийг (外字) хэвлэх боломжгүй. Түүнийг канагаар бичих эсвэл «Тусламж авах» товчийг дарна уу.
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: эдгээр мьянмар үсгийг (Zawgyi) унших боломжгүй. Латин үсгээр (ABC) бичих эсвэл «Тусламж авах» товчийг дарна уу.
problem-not-a-date = { $field }: уншиж чадсангүй. 1985 оны 3 сарын 15, эсвэл 1985.3.15 гэх мэтээр бичнэ үү.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: оныг 1985 шиг 4 оронтой тоогоор, эсвэл S60 шиг Японы он тооллоор бичнэ үү.
# One to four buttons stand below, and "Огноог дахин бичих".
problem-which-day = { $field }: аль өдөр вэ? Зөвийг нь сонгох эсвэл дахин бичнэ үү.
# The button "өдрийг мэдэхгүй" stands below.
problem-no-day = { $field }: өдрийг ч бичнэ үү. Мэдэхгүй бол «өдрийг мэдэхгүй» гэснийг сонгоно уу.
problem-no-month = { $field }: сар, өдрийг ч бичнэ үү. Мэдэхгүй бол «сар, өдрийг мэдэхгүй» гэснийг сонгоно уу.
problem-no-such-day = { $field }: сар, өдрийг шалгана уу. Хуанлид тийм өдөр байхгүй.
problem-not-in-era = { $field }: Японы он тоолол, оныг шалгах эсвэл 1985.3.15 шиг бичнэ үү. Тэр он тоололд ийм өдөр байхгүй.
problem-future = { $field }: оныг шалгана уу. Өнөөдрөөс хойших өдөр байна.
problem-too-old = { $field }: оныг шалгана уу. 125 жилээс ч өмнөх өдөр байна.
problem-not-a-postcode = { $field }: 100-0001 шиг 7 оронтой бичнэ үү. Мэдэхгүй бол хоосон үлдээж болно.
problem-not-a-phone = { $field }: 090-1234-5678 шиг 0-ээр эхэлсэн дугаар бичнэ үү. Гадаад дугаар бол + ба улсын кодоор эхэлнэ.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: 090-1234-5678 эсвэл +81 90-1234-5678 шиг дахин бичнэ үү. + тэмдэггүй 12 оронтой тоог устгасан.
problem-not-chosen = { $field }: нэгийг сонгоно уу.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Хадгалах мэдээлэл: өвчтөний нэр, нэрийн уншлага, төрсөн огноо, хүйс, шуудангийн код, хаяг, утас, эрүүл мэндийн даатгал, ажлын газар. Өмнөөс нь бөглөсөн хүний нэр, ямар холбоотойг нь бас хадгална. Мөн бүртгүүлж чадаагүй шалтгаан, карт уншигч дээр гарсан дугаар, танд юу байгаа, карт байгаа эсэх, өмнө энд үзүүлсэн эсэхийг хадгална. Ашигласан хэл, цаг, дарааллын дугаарыг ч хадгална.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Зөвхөн эмчилгээний төлбөрийг даатгалаас нэхэмжлэх, даатгалыг шалгах, даатгалын байгууллага (保険者) зэргээс лавлахад ашиглана. Японы хувийн мэдээлэл хамгаалах хуулийн дагуу мэдэгдэж байна (個人情報保護法21条2項).
say-purpose-who = Мэдээллийг эмнэлгийн бүртгэл хүлээн авна. Нэхэмжлэх, лавлахад хэрэгтэй хэсгийг даатгалын байгууллага (保険者), төлбөр тооцооны байгууллага зэрэгт дамжуулна. Даатгал төлбөрийг төлсөн нь батлагдтал хадгалаад, дараа нь устгана.
say-purpose-counted = Тусламж дуудвал бүртгэлд хэл, дэлгэц, шалтгаан харагдана, нэр харагдахгүй. Хэн болохыг мэдэхгүйгээр тоолж болно. Мэдүүлгийг ямар ажилтан, хэзээ нээсэн, хэвлэсэн, авсныг 3 жил хадгална.
# Where [hospital] server is set, and only there.
say-purpose-server = Энэ бүгдийг энэ эмнэлгийн сервер рүү мөн илгээж, тэнд хадгална.
say-purpose-never = My Number (12 оронтой тоо), PIN код, өвчний шинж тэмдгийг битгий бичээрэй.
say-purpose-optional = Нэр, төрсөн огноо зэргээс бусад асуултад мэддэгээ л бичихэд болно.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Хүчинтэй эрүүл мэндийн даатгалын талаар дээрх хариултын дагуу мэдүүлж байна. Бөглөсөн зүйл миний мэдэхийн хэрээр үнэн болно.
say-field-optional = Хоосон үлдээж болно.
