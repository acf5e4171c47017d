### Russian: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Russian version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Кто заполняет эту декларацию?
    .label = Кто заполняет (記入者)
    .hint = Следующие вопросы о пациенте, то есть о человеке, указанном на карте My Number (マイナンバーカード).
field-writer-name = Как зовут того, кто заполняет?
    .label = Имя заполняющего (記入者の氏名)
    .hint = Это человек, который заполняет декларацию за пациента.
field-writer-relation = Кем вы приходитесь пациенту?
    .label = Кем приходитесь (続柄)
    .hint = Например: мать, муж, сын или дочь, помощник по уходу
field-name = Как зовут пациента?
    .label = Фамилия и имя (氏名)
    .hint = Как на карте My Number (マイナンバーカード), по-японски или латиницей. Одной строкой, в том же порядке.
field-kana = Как читается имя пациента каной?
    .label = Имя каной (フリガナ)
    .hint = Хираганой или катаканой. Так легче найти пациента.
field-birth = Какая дата рождения у пациента?
    .label = Дата рождения (生年月日)
    .hint = День, месяц, год. Например: 15.3.1985
field-sex = Какой пол у пациента?
    .label = Пол (性別)
    .hint = Выберите то, что указано на карте My Number (マイナンバーカード). Если хотите об этом поговорить, выберите «Нужна помощь».
field-postcode = Какой почтовый индекс?
    .label = Почтовый индекс (郵便番号)
    .hint = 7 цифр, например 100-0001. По нему часть адреса может заполниться сама.
field-address = Какой адрес у пациента?
    .label = Адрес (住所)
    .hint = Как на карте My Number (マイナンバーカード), с номером дома и квартиры.
field-phone = По какому телефону с вами можно связаться?
    .label = Номер телефона (連絡先)
    .hint = Номер для звонков днём, например 090-1234-5678 или 03-1234-5678. Иностранный номер: + и код страны.
field-insured = Есть ли у пациента действующая медстраховка Японии?
    .label = Есть ли страховка (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) или для 75 лет и старше. Частная не считается. Не уверены? Выберите «Не знаю».
field-scheme = Какой это вид страховки?
    .label = Вид страховки (保険種別)
    .hint = Это страховка пациента. Если пациент застрахован вместе с семьёй, выберите страховку семьи.
field-insurer = Как называется страховщик (保険者)?
    .label = Название страховщика (保険者等名称)
    .hint = Например Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合) компании или ваш город.
field-workplace = Как называется место работы?
    .label = Место работы (事業所名)
    .hint = Если страховка через члена семьи: место работы этого человека.
field-issued = Когда пришёл документ о страховке?
    .label = Когда получен документ (交付を受けた時期)
    .hint = Например Shikaku Kakuninsho (資格確認書) или Shikaku Joho no Oshirase (資格情報のお知らせ) нынешней страховки.
field-share = Какую долю счёта пациент платит в клинике?
    .label = Доля оплаты пациентом (一部負担金の割合)
    .hint = Большинство платит 30%. За детей до начальной школы (shogakko) платят 20%. Люди 70 лет и старше платят от 10% до 30%.

## Choices

option-writer-self = Пациент
option-writer-family = Родственник или сопровождающий
option-writer-staff = Сотрудник регистратуры
option-sex-male = Мужской (男)
option-sex-female = Женский (女)
option-insured-yes = Да
option-insured-no = Нет
option-scheme-employee = Работники, служащие, семьи (Shakai Hoken 社会保険、共済など)
option-scheme-national = Своё дело, студенты и др. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 лет и старше и др. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Другая страховка
option-issued-month = За последний месяц
option-issued-earlier = Раньше
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Не знаю (わからない)

## Answers

answer-empty = Не заполнено
# $date is text such as 7 января 1989 г., $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), возраст: { $age }
# A date of birth without its day, or without month and day. $date is text such as 1.1989 or 1989 г. Also on the
# button to choose it.
date-no-day = { $date } (день неизвестен)
date-no-month = { $date } (месяц и день неизвестны)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Ввести дату ещё раз

## What to correct

problem-heading = Исправьте, пожалуйста
problem-again = Трудно? Выберите «Нужна помощь», и вам помогут в регистратуре.
problem-missing = { $field }: заполните, пожалуйста. Это нужно для декларации.
problem-missing-asked = { $field }: заполните, если знаете. Чтобы оставить пустым, выберите «Далее» ещё раз.
problem-too-long = { $field }: напишите, пожалуйста, короче. Наибольшее число знаков: { $max }.
problem-my-number = { $field }: никогда не пишите здесь My Number. Мы удалили 12 цифр, похожих на него.
problem-not-kana = { $field }: напишите, пожалуйста, только хираганой или катаканой.
# A name of digits or signs alone.
problem-not-a-name = { $field }: напишите буквами. Одних цифр или знаков недостаточно.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: один знак (外字) нельзя напечатать. Напишите его каной или выберите «Нужна помощь».
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: эти бирманские буквы (Zawgyi) нельзя прочитать. Напишите латиницей (ABC) или выберите «Нужна помощь».
problem-not-a-date = { $field }: дату прочитать не удалось. Напишите как 15 марта 1985 или 15.3.1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: напишите год 4 цифрами, как 1985, или по японской эре, как S60.
# One to four buttons stand below.
problem-which-day = { $field }: какую дату вы имеете в виду? Выберите её или введите дату ещё раз.
# The button "день неизвестен" stands below.
problem-no-day = { $field }: добавьте день. Если вы его не знаете, выберите «день неизвестен».
problem-no-month = { $field }: добавьте день и месяц. Если вы их не знаете, выберите «месяц и день неизвестны».
problem-no-such-day = { $field }: проверьте, пожалуйста, день и месяц. Такого дня в календаре нет.
problem-not-in-era = { $field }: проверьте эру и год или напишите как 15.3.1985. В этой эре такого дня нет.
problem-future = { $field }: проверьте, пожалуйста, год. Этот день позже сегодняшнего.
problem-too-old = { $field }: проверьте, пожалуйста, год. Этот день был больше 125 лет назад.
problem-not-a-postcode = { $field }: напишите 7 цифр, как 100-0001. Если не знаете, можно оставить пустым.
problem-not-a-phone = { $field }: напишите номер, который начинается с 0, как 090-1234-5678, или иностранный с + и кодом страны.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: напишите как 090-1234-5678 или +81 90-1234-5678. 12 цифр без + мы удалили.
problem-not-chosen = { $field }: выберите, пожалуйста, один ответ.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Мы записываем имя пациента и его чтение, дату рождения, пол, индекс, адрес, телефон, медицинскую страховку, место работы. Если за пациента заполняет другой человек, записываем его имя и кто он пациенту. Записываем, почему карта не сработала, номер на считывателе карт, что у вас с собой, есть ли карта. А также были ли вы здесь раньше, язык, время и номер декларации.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Это нужно только для того, чтобы получить оплату от страховки, проверить страховку и сделать запрос страховщику (保険者) и подобным. Сообщаем по закону Японии (個人情報保護法21条2項).
say-purpose-who = Данные получает регистратура. Страховщику (保険者), расчётной организации и подобным передают то, что нужно для оплаты и запросов. Данные хранят, пока не подтвердится оплата от страховки, а затем уничтожают.
say-purpose-counted = Если вы зовёте на помощь, регистратура видит язык, экран и причину, но не имя. Посещения могут считать без имён. Кто из сотрудников и когда открыл, распечатал или забрал декларацию, хранится 3 года.
# Where [hospital] server is set, and only there.
say-purpose-server = Всё это также передаётся на сервер этой больницы и хранится там.
say-purpose-never = Не пишите 12-значный My Number, PIN-код или симптомы.
say-purpose-optional = Имя, дата рождения и подобное обязательны. Остальное заполните, если знаете.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Я заявляю о действующей медицинской страховке так, как указано в ответах выше. Насколько мне известно, указанные сведения верны.
say-field-optional = Это можно не заполнять.
