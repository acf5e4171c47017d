### Russian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Russian version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Кто заполняет это заявление?
    .label = Кто заполняет (記入者)
    .hint = Следующие вопросы - о владельце карты My Number (マイナンバーカード), то есть о пациенте.
field-writer-name = Как зовут того, кто заполняет заявление?
    .label = Имя заполняющего (記入者の氏名)
    .hint = Это человек, который заполняет заявление за пациента.
field-writer-relation = Кем вы приходитесь пациенту?
    .label = Кем приходитесь (続柄)
    .hint = Например: мать, муж, сын или дочь, помощник по уходу
field-name = Как зовут владельца карты?
    .label = Фамилия и имя (氏名)
    .hint = Как на карте My Number (マイナンバーカード), по-японски или латиницей. Одной строкой, в том же порядке.
field-kana = Как читается имя каной?
    .label = Имя катаканой (フリガナ)
    .hint = Так регистратуре легче вас найти. Хираганой или катаканой.
field-birth = Какая дата рождения у владельца карты?
    .label = Дата рождения (生年月日)
    .hint = Год, месяц, день в этом порядке. Например: 1985/1/2, 19850102, S60.1.2 или 昭和60年1月2日
field-sex = Какой пол у владельца карты?
    .label = Пол (性別)
    .hint = Выберите то, что указано на карте My Number (マイナンバーカード). Если хотите об этом поговорить, выберите "Регистратура".
field-postcode = Какой у вас почтовый индекс?
    .label = Почтовый индекс (郵便番号)
    .hint = 7 цифр, например 100-0001.
field-address = Какой адрес у владельца карты?
    .label = Адрес (住所)
    .hint = Как на карте My Number (マイナンバーカード), с номером дома и квартиры.
field-phone = По какому телефону с вами можно связаться?
    .label = Номер телефона (連絡先)
    .hint = Номер, по которому можно дозвониться днём. Например: 090-1234-5678 или 03-1234-5678
field-insured = Действует ли медицинская страховка владельца карты?
    .label = Есть ли страховка (保険証等の有無)
    .hint = Страховка от работы, от города или для людей 75 лет и старше. Если не уверены, выберите "Не знаю".
field-scheme = Какой это вид страховки?
    .label = Вид страховки (保険種別)
    .hint = Страховка владельца карты. Если он застрахован вместе с семьёй, выберите страховку семьи.
field-insurer = Как называется страховщик (保険者)?
    .label = Название страховщика (保険者等名称)
    .hint = Например: 全国健康保険協会, 健康保険組合 компании или ваш город.
field-workplace = Как называется место работы?
    .label = Место работы (事業所名)
    .hint = Если страховка общая с семьёй: место работы этого члена семьи.
field-issued = Когда началась эта страховка?
    .label = С какого времени (交付を受けた時期)
    .hint = Когда вы получили документ или карту этой страховки, например 資格確認書 или 資格情報のお知らせ.
field-share = Какую долю вы платите в клинике?
    .label = Доля оплаты пациентом (一部負担金の割合)
    .hint = Большинство платит 30%. За детей до школьного возраста платят 20%. Люди 70 лет и старше платят от 10% до 30%.

## Choices

option-writer-self = Владелец карты
option-writer-family = Родственник или сопровождающий
option-writer-staff = Сотрудник регистратуры
option-sex-male = Мужской (男)
option-sex-female = Женский (女)
option-insured-yes = Да
option-insured-no = Нет
option-scheme-employee = Работники компаний, госслужащие и их семьи (社会保険、共済など)
option-scheme-national = Самозанятые, студенты, без работы и другие (国民健康保険)
option-scheme-elderly = 75 лет и старше и некоторые другие (後期高齢者医療制度)
option-scheme-other = Другая страховка
option-issued-month = За последний месяц
option-issued-earlier = Раньше
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Не знаю (わからない)

## Answers

answer-empty = Не заполнено
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), возраст: { $age }

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = # год, # года, # г
    .month = месяц #
    .day = # число, # числа
    .beside = рождения, родился, родилась
    .months = января, январь, янв | февраля, февраль, фев, февр | марта, март, мар | апреля, апрель, апр | мая, май | июня, июнь, июн | июля, июль, июл | августа, август, авг | сентября, сентябрь, сен, сент | октября, октябрь, окт | ноября, ноябрь, ноя, нояб | декабря, декабрь, дек
    .full = { $day } { $name } { $year } г.
    .to-month = { $month }.{ $year }
    .to-year = { $year } г.

## What to correct

problem-heading = Исправьте, пожалуйста
problem-again = Трудно? Выберите "Регистратура", и вам помогут.
problem-missing = { $field }: заполните, пожалуйста. Это нужно для заявления.
problem-missing-asked = { $field }: заполните, если знаете. Чтобы оставить пустым, выберите "Далее" ещё раз.
problem-too-long = { $field }: напишите, пожалуйста, короче. Наибольшее число знаков: { $max }.
problem-my-number = { $field }: пожалуйста, никогда не пишите здесь My Number. Мы удалили 12 цифр, похожих на него.
problem-not-kana = { $field }: напишите, пожалуйста, только хираганой или катаканой.
problem-not-a-date = { $field }: напишите год, месяц, день в этом порядке, как 1985/1/2 или 昭和60年1月2日.
problem-no-such-day = { $field }: проверьте, пожалуйста, месяц и день. Такого дня в календаре нет.
problem-not-in-era = { $field }: проверьте эру и год или напишите как 1985/1/2. В этой эре такого дня нет.
problem-future = { $field }: проверьте, пожалуйста, год. Этот день позже сегодняшнего.
problem-too-old = { $field }: проверьте, пожалуйста, год. Этот день был больше 125 лет назад.
problem-not-a-postcode = { $field }: напишите 7 цифр, как 100-0001. Можно также оставить пустым.
problem-not-a-phone = { $field }: напишите номер, который начинается с 0, как 090-1234-5678, или с +, если он иностранный.
problem-not-chosen = { $field }: выберите, пожалуйста, один ответ.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Мы спрашиваем имя, дату рождения, пол, адрес, номер телефона и сведения о медицинской страховке.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Мы используем это только для того, чтобы оформить оплату лечения по страховке, проверить страховой статус и сделать запрос страховщику (保険者) или подобной организации. Сообщить вам об этом требует закон о защите персональных данных (個人情報保護法21条2項).
say-purpose-who = Данные получает только регистратура этой клиники. Они хранятся, пока счёт не оплачен, а затем уничтожаются.
say-purpose-never = Никогда не пишите 12-значный My Number, PIN-код или симптомы.
say-purpose-optional = Заполните то, что можете. "Не знаю" - тоже ответ. Можно также написать на бумаге.
say-check = Если что-то неверно, выберите "Изменить".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Я делаю это заявление о действующей медицинской страховке согласно ответам выше. Насколько мне известно, указанные мной сведения верны.
say-field-optional = Это можно не заполнять.
