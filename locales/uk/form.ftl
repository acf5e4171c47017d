### Ukrainian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Ukrainian version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Хто заповнює цю заяву?
    .label = Хто заповнює (記入者)
    .hint = Наступні запитання - про власника картки My Number (マイナンバーカード), тобто про пацієнта.
field-writer-name = Як звати того, хто заповнює заяву?
    .label = Ім'я того, хто заповнює (記入者の氏名)
    .hint = Це людина, яка заповнює заяву за пацієнта.
field-writer-relation = Ким ви доводитеся пацієнтові?
    .label = Ким доводитеся (続柄)
    .hint = Наприклад: мати, чоловік, син або донька, помічник із догляду
field-name = Як звати власника картки?
    .label = Прізвище та ім'я (氏名)
    .hint = Як на картці My Number (マイナンバーカード), японською або латиницею. Одним рядком, у тому самому порядку.
field-kana = Як читається ім'я каною?
    .label = Ім'я катаканою (フリガナ)
    .hint = Так реєстратурі легше вас знайти. Хіраганою або катаканою.
field-birth = Яка дата народження у власника картки?
    .label = Дата народження (生年月日)
    .hint = Рік, місяць, день у цьому порядку. Наприклад: 1985/1/2, 19850102, S60.1.2 або 昭和60年1月2日
field-sex = Яка стать у власника картки?
    .label = Стать (性別)
    .hint = Виберіть те, що вказано на картці My Number (マイナンバーカード). Якщо хочете про це поговорити, виберіть "Реєстратура".
field-postcode = Який у вас поштовий індекс?
    .label = Поштовий індекс (郵便番号)
    .hint = 7 цифр, наприклад 100-0001.
field-address = Яка адреса у власника картки?
    .label = Адреса (住所)
    .hint = Як на картці My Number (マイナンバーカード), з номером будинку та квартири.
field-phone = За яким телефоном із вами можна зв'язатися?
    .label = Номер телефону (連絡先)
    .hint = Номер, за яким можна додзвонитися вдень. Наприклад: 090-1234-5678 або 03-1234-5678
field-insured = Чи діє медична страховка власника картки?
    .label = Чи є страховка (保険証等の有無)
    .hint = Страховка від роботи, від міста або для людей від 75 років. Якщо не впевнені, виберіть "Не знаю".
field-scheme = Який це вид страховки?
    .label = Вид страховки (保険種別)
    .hint = Страховка власника картки. Якщо він застрахований разом із родиною, виберіть страховку родини.
field-insurer = Як називається страховик (保険者)?
    .label = Назва страховика (保険者等名称)
    .hint = Наприклад: 全国健康保険協会, 健康保険組合 компанії або ваше місто.
field-workplace = Як називається місце роботи?
    .label = Місце роботи (事業所名)
    .hint = Якщо страховка спільна з родиною: місце роботи цього члена родини.
field-issued = Коли почалася ця страховка?
    .label = З якого часу (交付を受けた時期)
    .hint = Коли ви отримали документ або картку цієї страховки, наприклад 資格確認書 або 資格情報のお知らせ.
field-share = Яку частку ви платите в клініці?
    .label = Частка оплати пацієнтом (一部負担金の割合)
    .hint = Більшість платить 30%. За дітей до шкільного віку платять 20%. Люди від 70 років платять від 10% до 30%.

## Choices

option-writer-self = Власник картки
option-writer-family = Родич або супровідна особа
option-writer-staff = Працівник реєстратури
option-sex-male = Чоловіча (男)
option-sex-female = Жіноча (女)
option-insured-yes = Так
option-insured-no = Ні
option-scheme-employee = Працівники компаній, держслужбовці та їхні родини (社会保険、共済など)
option-scheme-national = Самозайняті, студенти, без роботи та інші (国民健康保険)
option-scheme-elderly = 75 років і старші та деякі інші (後期高齢者医療制度)
option-scheme-other = Інша страховка
option-issued-month = За останній місяць
option-issued-earlier = Раніше
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Не знаю (わからない)

## Answers

answer-empty = Не заповнено
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), вік: { $age }

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = # рік, # року, # р
    .month = місяць #
    .day = # число, # числа
    .beside = народження, народився, народилася, народилась
    .months = січня, січень, січ | лютого, лютий, лют | березня, березень, бер | квітня, квітень, квіт | травня, травень, трав | червня, червень, черв | липня, липень, лип | серпня, серпень, серп | вересня, вересень, вер | жовтня, жовтень, жовт | листопада, листопад, лист | грудня, грудень, груд
    .full = { $day } { $name } { $year } р.
    .to-month = { $month }.{ $year }
    .to-year = { $year } р.

## What to correct

problem-heading = Виправте, будь ласка
problem-again = Важко? Виберіть "Реєстратура", і вам допоможуть.
problem-missing = { $field }: заповніть, будь ласка. Це потрібно для заяви.
problem-missing-asked = { $field }: заповніть, якщо знаєте. Щоб залишити порожнім, виберіть "Далі" ще раз.
problem-too-long = { $field }: напишіть, будь ласка, коротше. Найбільша кількість знаків: { $max }.
problem-my-number = { $field }: будь ласка, ніколи не пишіть тут My Number. Ми видалили 12 цифр, схожих на нього.
problem-not-kana = { $field }: напишіть, будь ласка, тільки хіраганою або катаканою.
problem-not-a-date = { $field }: напишіть рік, місяць, день у цьому порядку, як 1985/1/2 або 昭和60年1月2日.
problem-no-such-day = { $field }: перевірте, будь ласка, місяць і день. Такого дня в календарі немає.
problem-not-in-era = { $field }: перевірте еру і рік або напишіть як 1985/1/2. У цій ері такого дня немає.
problem-future = { $field }: перевірте, будь ласка, рік. Цей день пізніший за сьогоднішній.
problem-too-old = { $field }: перевірте, будь ласка, рік. Цей день був понад 125 років тому.
problem-not-a-postcode = { $field }: напишіть 7 цифр, як 100-0001. Можна також залишити порожнім.
problem-not-a-phone = { $field }: напишіть номер, який починається з 0, як 090-1234-5678, або з +, якщо він іноземний.
problem-not-chosen = { $field }: виберіть, будь ласка, одну відповідь.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Ми запитуємо ім'я, дату народження, стать, адресу, номер телефону та відомості про медичну страховку.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Ми використовуємо це лише для того, щоб оформити оплату лікування за страховкою, перевірити страховий статус і зробити запит страховику (保険者) або подібній організації. Повідомити вам про це вимагає закон про захист персональних даних (個人情報保護法21条2項).
say-purpose-who = Дані отримує лише реєстратура цієї клініки. Вони зберігаються, доки рахунок не оплачено, а потім знищуються.
say-purpose-never = Ніколи не пишіть 12-значний My Number, PIN-код або симптоми.
say-purpose-optional = Заповніть те, що можете. "Не знаю" - теж відповідь. Можна також написати на папері.
say-check = Якщо щось неправильно, виберіть "Змінити".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Я роблю цю заяву про чинну медичну страховку згідно з відповідями вище. Наскільки мені відомо, зазначені мною відомості правильні.
say-field-optional = Це можна не заповнювати.
