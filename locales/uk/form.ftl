### Ukrainian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Ukrainian version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Хто заповнює цю декларацію?
    .label = Хто заповнює (記入者)
    .hint = Наступні запитання про пацієнта, тобто про людину, указану на картці My Number (マイナンバーカード).
field-writer-name = Як звати того, хто заповнює?
    .label = Ім'я того, хто заповнює (記入者の氏名)
    .hint = Це людина, яка заповнює декларацію за пацієнта.
field-writer-relation = Ким ви доводитеся пацієнтові?
    .label = Ким доводитеся (続柄)
    .hint = Наприклад: мати, чоловік, син або донька, помічник із догляду
field-name = Як звати пацієнта?
    .label = Прізвище та ім'я (氏名)
    .hint = Як на картці My Number (マイナンバーカード), японською або латиницею. Одним рядком, у тому самому порядку.
field-kana = Як читається ім'я пацієнта каною?
    .label = Ім'я каною (フリガナ)
    .hint = Хіраганою або катаканою. Так легше знайти пацієнта.
field-birth = Яка дата народження в пацієнта?
    .label = Дата народження (生年月日)
    .hint = День, місяць, рік. Наприклад: 15.3.1985
field-sex = Яка стать у пацієнта?
    .label = Стать (性別)
    .hint = Виберіть те, що вказано на картці My Number (マイナンバーカード). Якщо хочете про це поговорити, виберіть «Допомога».
field-postcode = Який поштовий індекс?
    .label = Поштовий індекс (郵便番号)
    .hint = 7 цифр, наприклад 100-0001. За ним частина адреси може заповнитися сама.
field-address = Яка адреса в пацієнта?
    .label = Адреса (住所)
    .hint = Як на картці My Number (マイナンバーカード), з номером будинку та квартири.
field-phone = За яким телефоном із вами можна зв'язатися?
    .label = Номер телефону (連絡先)
    .hint = Номер для дзвінків удень, наприклад 090-1234-5678 або 03-1234-5678. Іноземний номер: + і код країни.
field-insured = Чи має пацієнт чинну медстраховку Японії?
    .label = Чи є страховка (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) або для людей від 75 років. Приватна не рахується. Не впевнені? Виберіть «Не знаю».
field-scheme = Який це вид страховки?
    .label = Вид страховки (保険種別)
    .hint = Це страховка пацієнта. Якщо пацієнт застрахований разом із родиною, виберіть страховку родини.
field-insurer = Як називається страховик (保険者)?
    .label = Назва страховика (保険者等名称)
    .hint = Наприклад Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合) компанії або ваше місто.
field-workplace = Як називається місце роботи?
    .label = Місце роботи (事業所名)
    .hint = Якщо страховка через члена родини: місце роботи цієї людини.
field-issued = Коли надійшов документ про страховку?
    .label = Коли отримано документ (交付を受けた時期)
    .hint = Наприклад Shikaku Kakuninsho (資格確認書) або Shikaku Joho no Oshirase (資格情報のお知らせ) теперішньої страховки.
field-share = Яку частку рахунку пацієнт платить у клініці?
    .label = Частка оплати пацієнтом (一部負担金の割合)
    .hint = Більшість платить 30%. За дітей до початкової школи (shogakko) платять 20%. Люди від 70 років платять від 10% до 30%.

## Choices

option-writer-self = Пацієнт
option-writer-family = Родич або супровідна особа
option-writer-staff = Працівник реєстратури
option-sex-male = Чоловіча (男)
option-sex-female = Жіноча (女)
option-insured-yes = Так
option-insured-no = Ні
option-scheme-employee = Працівники та їхні родини (Shakai Hoken 社会保険、共済など)
option-scheme-national = Своє діло, студенти тощо (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 років і старші та ін. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Інша страховка
option-issued-month = За останній місяць
option-issued-earlier = Раніше
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Не знаю (わからない)

## Answers

answer-empty = Не заповнено
# $date is text such as 7 січня 1989 р., $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), вік: { $age }
# A date of birth without its day, or without month and day. $date is text such as 1.1989 or 1989 р. Also on the
# button to choose it.
date-no-day = { $date } (день невідомий)
date-no-month = { $date } (місяць і день невідомі)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Ввести дату ще раз

## What to correct

problem-heading = Виправте, будь ласка
problem-again = Важко? Виберіть «Допомога», і вам допоможуть у реєстратурі.
problem-missing = { $field }: заповніть, будь ласка. Це потрібно для декларації.
problem-missing-asked = { $field }: заповніть, якщо знаєте. Щоб залишити порожнім, виберіть «Далі» ще раз.
problem-too-long = { $field }: напишіть, будь ласка, коротше. Найбільша кількість знаків: { $max }.
problem-my-number = { $field }: ніколи не пишіть тут My Number. Ми видалили 12 цифр, схожих на нього.
problem-not-kana = { $field }: напишіть, будь ласка, тільки хіраганою або катаканою.
# A name of digits or signs alone.
problem-not-a-name = { $field }: напишіть літерами. Самих цифр або знаків недостатньо.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: один знак (外字) не можна надрукувати. Напишіть його каною або виберіть «Допомога».
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: ці бірманські літери (Zawgyi) не можна прочитати. Напишіть латиницею (ABC) або виберіть «Допомога».
problem-not-a-date = { $field }: дату прочитати не вдалося. Напишіть як 15 березня 1985 або 15.3.1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: напишіть рік 4 цифрами, як 1985, або за японською ерою, як S60.
# One to four buttons stand below.
problem-which-day = { $field }: яку дату ви маєте на увазі? Виберіть її або введіть дату ще раз.
# The button "день невідомий" stands below.
problem-no-day = { $field }: додайте день. Якщо ви його не знаєте, виберіть «день невідомий».
problem-no-month = { $field }: додайте день і місяць. Якщо ви їх не знаєте, виберіть «місяць і день невідомі».
problem-no-such-day = { $field }: перевірте, будь ласка, день і місяць. Такого дня в календарі немає.
problem-not-in-era = { $field }: перевірте еру і рік або напишіть як 15.3.1985. У цій ері такого дня немає.
problem-future = { $field }: перевірте, будь ласка, рік. Цей день пізніший за сьогоднішній.
problem-too-old = { $field }: перевірте, будь ласка, рік. Цей день був понад 125 років тому.
problem-not-a-postcode = { $field }: напишіть 7 цифр, як 100-0001. Якщо не знаєте, можна залишити порожнім.
problem-not-a-phone = { $field }: напишіть номер, який починається з 0, як 090-1234-5678, або іноземний з + і кодом країни.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: напишіть як 090-1234-5678 або +81 90-1234-5678. 12 цифр без + ми видалили.
problem-not-chosen = { $field }: виберіть, будь ласка, одну відповідь.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Ми записуємо ім'я пацієнта та його читання, дату народження, стать, індекс, адресу, телефон, медичну страховку, місце роботи. Якщо за пацієнта заповнює інша людина, записуємо її ім'я і ким вона доводиться пацієнтові. Записуємо, чому картка не спрацювала, номер на зчитувачі карток, що у вас із собою, чи є картка. А також чи були ви тут раніше, мову, час і номер декларації.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Це потрібно лише для того, щоб отримати оплату від страховки, перевірити страховку і зробити запит страховику (保険者) та подібним. Повідомляємо за законом Японії (個人情報保護法21条2項).
say-purpose-who = Дані отримує реєстратура. Страховику (保険者), розрахунковій організації та подібним передають те, що потрібно для оплати й запитів. Дані зберігають, доки не підтвердиться оплата від страховки, а потім знищують.
say-purpose-counted = Якщо ви кличете на допомогу, реєстратура бачить мову, екран і причину, але не ім'я. Відвідування можуть рахувати без імен. Хто з працівників і коли відкрив, надрукував або забрав декларацію, зберігається 3 роки.
# Where [hospital] server is set, and only there.
say-purpose-server = Усе це також передається на сервер цієї лікарні та зберігається там.
say-purpose-never = Не пишіть 12-значний My Number, PIN-код або симптоми.
say-purpose-optional = Ім'я, дата народження та подібне обов'язкові. Решту заповніть, якщо знаєте.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Я заявляю про чинну медичну страховку так, як зазначено у відповідях вище. Наскільки мені відомо, зазначені відомості правильні.
say-field-optional = Це можна не заповнювати.
