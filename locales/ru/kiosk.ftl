### Russian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Инструкция", "Далее", "Назад", "Изменить", "Регистратура", "Да", "Нет", "Не знаю", "Затрудняюсь ответить",
### "Не могу это сделать", "Отправить ещё раз", "Заполнить на бумаге": change them together.

## Headings

heading-languages = Выберите язык
heading-page = Страница на вашем языке
# F02. Two lines at most.
heading-causes = В этих случаях регистрация по { -myna } невозможна. Какой случай ваш?
heading-reader-codes = Какой номер показал считыватель карт?
heading-code-001 = Положите карту на считыватель ещё раз
heading-code-002 = Используйте карту My Number (マイナンバーカード)
heading-cause-network = Если неполадки в сети или оборудовании
heading-cause-certificate = Если дело в сертификате (電子証明書) или IC-чипе
heading-cause-unconfirmed = Если страховой статус не удалось подтвердить
heading-cause-smartphone = Если карта в смартфоне не прочиталась
heading-cause-identity = Если не удалось проверить лицо или PIN-код
heading-cause-other = Если причина другая или вы её не знаете
heading-topics = Что вы хотите узнать?
heading-holdings = Что у вас с собой? Выберите всё, что есть.
heading-login = Можете сейчас войти в Mynaportal (マイナポータル)?
heading-papers = Что можно показать в регистратуре
heading-plan-certificate = Покажите свидетельство (資格確認書) в регистратуре
heading-plan-reader = Положите физическую карту на считыватель карт
heading-plan-pdf = Покажите сохранённый PDF в регистратуре
heading-plan-login = Войдите и покажите экран (資格情報画面)
heading-plan-notice = Покажите уведомление (資格情報のお知らせ) и карту
heading-plan-reception = Сообщите в регистратуру
heading-visit = Вы здесь не впервые, и страховка с тех пор прежняя?
heading-verbal = Скажите в регистратуре, что страховка прежняя
heading-declare = Можно заполнить заявление (被保険者資格申立書)
heading-device = Какой у вас смартфон?
heading-login-card = С какой картой вы входите?
heading-step-download = STEP 1 Скачайте приложение
heading-step-log-in = STEP 2 Войдите в Mynaportal (マイナポータル)
heading-step-show = STEP 3 Откройте и сохраните данные (資格情報)
heading-shown = Покажите экран в регистратуре
heading-pin-reset = Если 4-значный PIN-код (4桁の暗証番号) заблокирован
heading-phone-pin = Если вы не знаете PIN-код карты в смартфоне
heading-hotline = Бесплатный номер телефона My Number
heading-more = Подробнее о Myna Hokensho (マイナ保険証)
heading-purpose = Прочитайте, для чего нужны ваши данные
heading-on-paper = Попросите бумажное заявление в регистратуре
heading-check = Проверьте ваши ответы
heading-saving = Идёт сохранение
heading-failed-refused = Заявление ещё не поступило в регистратуру
heading-failed-slow = Сохранение идёт дольше обычного
heading-done = Сообщите этот номер в регистратуру
heading-ask = Покажите этот экран в регистратуре
heading-start-over = Начать сначала?
heading-idle = Вы ещё здесь?
heading-staff-pin = Введите PIN-код для персонала

## Buttons

button-back = Назад
button-next = Далее
button-more = Читать далее
button-ask = Регистратура
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Цвета
button-start-over = Сначала
button-agree = Соглашаюсь
button-submit = Отправить
button-finish = Завершить
button-stay = Я ещё здесь
button-steps = Инструкция
button-shown = Вижу экран
button-return = Вернуться
button-unlock = Проверить
button-change = Изменить

## Choices: causes

# F03 F04
cause-network = Неполадки сети или оборудования
# F05 F06
cause-certificate = Истёк электронный сертификат (電子証明書) или повреждён IC-чип
# F07
cause-unconfirmed = Сообщение: статус не подтверждён (有効な資格が確認できない)
# F31
cause-smartphone = Карта в смартфоне (スマホのマイナ保険証) не прочиталась
cause-identity = Считыватель не смог проверить моё лицо или PIN-код
# F08
cause-other = Другая причина или не знаю
choice-reader-codes = Считыватель карт показал номер
choice-topics = Прочитать про порядок действий, телефон и другое
code-001 = 001 Карта не прочиталась
code-002 = 002 Это была не карта My Number (マイナンバーカード)
code-006 = 006 Электронный сертификат (電子証明書) истёк или отозван
code-unlisted = Другой номер

## Choices: more to read

choice-steps = Как показать данные о страховом статусе (資格情報)
choice-papers = Что можно показать в регистратуре
choice-pin-reset = Мой 4-значный PIN-код (4桁の暗証番号) заблокирован
choice-phone-pin = Не знаю PIN-код карты в смартфоне
choice-hotline = Бесплатный номер телефона My Number
choice-more = Подробнее о Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Физическая карта My Number (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Смартфон
# F14
holding-pdf = PDF с данными о страховом статусе (資格情報), сохранён до сегодня
holding-nothing = Ничего из этого

## Choices: logging in

login-card = Да, с физической картой и 4-значным PIN-кодом (4桁の暗証番号)
login-phone = Да, с картой в смартфоне (スマホのマイナ保険証)
login-no = Нет: не знаю PIN-код, он заблокирован, нет интернета или другое
login-unsure = Затрудняюсь ответить

## Other choices

choice-cannot = Не могу это сделать
# F23
visit-return = Да: я здесь не впервые, и страховка прежняя
# F24
visit-first = Нет: это мой первичный приём, или страховка изменилась
visit-unsure = Затрудняюсь ответить
device-iphone = iPhone
device-android = Android
login-card-physical = Физическая карта My Number (マイナンバーカード)
login-card-on-phone = Карта My Number (マイナンバーカード) в смартфоне
choice-start-form = Заполнить заявление (被保険者資格申立書) здесь
choice-on-paper = Заполнить на бумаге
choice-retry = Отправить ещё раз
choice-confirm-start-over = Да, удалить мои ответы и начать сначала
choice-larger = Крупнее текст
choice-smaller = Мельче текст

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Пробел
cap-delete = Стереть
cap-clear = Убрать всё
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Вопрос { $at } из { $of }
page = Стр. { $at } из { $of }
banner-title = Памятка регистратуры
draft-note = Черновой перевод. Решает японский текст.
idle-countdown =
    { $seconds ->
        [one] То, что вы ввели, будет удалено через { $seconds } секунду.
        [few] То, что вы ввели, будет удалено через { $seconds } секунды.
        [many] То, что вы ввели, будет удалено через { $seconds } секунд.
       *[other] То, что вы ввели, будет удалено через { $seconds } секунды.
    }
idle-why = Так мы защищаем ваши данные. Чтобы продолжить, коснитесь экрана в любом месте.
ask-where = Для персонала: у пациента открыт экран "{ $screen }".
ask-kept = Ваши ответы не пропадут.
links-checked = Адреса проверены { $date }
# F64 F65
hotline-number = { $number } (затем нажмите { $press })
# F67 F68
hotline-open = Сейчас линия работает, сегодня до { $hour }:{ $minute }.
hotline-closed = Сейчас линия не работает. Снова заработает { $month }/{ $day } (месяц/день) в { $hour }:{ $minute }.
# F69
hotline-perhaps = В новогодние праздники линия может не работать. Точно заработает { $month }/{ $day } (месяц/день) в { $hour }:{ $minute }.
done-number = Ваш номер

## Texts

say-start-over = Все ваши ответы будут удалены. Чтобы их оставить, выберите "Назад".
say-saving = Подождите немного.
say-failed-refused = Сообщите в регистратуру, что ваше заявление ещё не сохранено. Ваши ответы хранятся в закрытом виде, и никто другой не может их прочитать. Выберите "Отправить ещё раз" или "Заполнить на бумаге".
say-failed-slow = Подождите здесь или сообщите в регистратуру. Ваши ответы хранятся в закрытом виде, и никто другой не может их прочитать. Можно также выбрать "Отправить ещё раз" или "Заполнить на бумаге".
say-done = Сообщите этот номер в регистратуру. Ваше заявление (被保険者資格申立書) сохранено.
# Not on the leaflet.
say-done-card = Возьмите с собой в регистратуру и карту My Number (マイナンバーカード).
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Как только узнаете номер своей страховки, сообщите его в эту клинику.
say-ask = Покажите этот экран сотруднику регистратуры. Вам помогут.
say-on-paper = Возьмите бумажное заявление в регистратуре и заполните его. То, что вы ввели здесь, не отправляется.
say-paper-only = Сегодня заявление заполняют на бумаге. Попросите его в регистратуре. Эту памятку по-прежнему можно читать.
say-staff-pin = Персонал: введите PIN-код. Пациенты: выберите "Назад".
say-staff-pin-wrong = Это неверный PIN-код. Введите его ещё раз.
say-staff-pin-locked =
    { $seconds ->
        [one] Подождите { $seconds } секунду и введите его ещё раз.
        [few] Подождите { $seconds } секунды и введите его ещё раз.
        [many] Подождите { $seconds } секунд и введите его ещё раз.
       *[other] Подождите { $seconds } секунды и введите его ещё раз.
    }
# Not on the leaflet.
say-code-001 = Выньте карту из чехла и положите её на считыватель ровно. Если она прочитается, можно зарегистрироваться как обычно. Если нет, выберите "Далее".
# Not on the leaflet.
say-code-002 = Положите на считыватель карту My Number (マイナンバーカード). Похоже, там была другая карта. Если снова не получится, выберите "Далее".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Извините, мне нужна помощь. Регистрация по Myna Hokensho (マイナ保険証) не удалась.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Мой язык: { $language }. Я плохо читаю по-японски. Регистрация с Myna Hokensho (マイナ保険証) не получилась. Помогите мне, пожалуйста.
point-certificate-try = Попробуйте, пожалуйста, мою карту. Здесь написано: она действует ещё 3 месяца после окончания срока электронного сертификата (電子証明書).
point-identity = Не удалось проверить моё лицо или PIN-код. Сверьте, пожалуйста, фотографию на карте с моим лицом (目視確認).
point-reader = Карта в моём смартфоне (スマホのマイナ保険証) не прочиталась. Физическая карта у меня с собой. Можно попробовать её?
point-certificate = У меня есть Свидетельство о страховом статусе (資格確認書). Примите, пожалуйста, его.
point-pdf = Могу показать PDF с данными о страховом статусе (資格情報), сохранённый раньше. Проверьте, пожалуйста.
point-notice = У меня есть { -notice } и карта { -card }. Проверьте, пожалуйста.
point-shown = Могу показать экран с данными о страховом статусе (資格情報画面) в Mynaportal (マイナポータル). Проверьте, пожалуйста.
point-reception = Мне нечего показать. Проверьте, пожалуйста, мою страховку другим способом.
point-verbal = Я здесь не впервые, и моя страховка с тех пор не изменилась. Проверьте её, пожалуйста, устно (口頭確認).
point-declare = Я хочу заполнить заявление (被保険者資格申立書). Могу показать карту My Number (マイナンバーカード).
point-declare-no-card = Я хочу заполнить заявление (被保険者資格申立書), но карты My Number (マイナンバーカード) у меня с собой нет. Что мне делать?
point-on-paper = Дайте мне, пожалуйста, бумажное заявление (被保険者資格申立書).
point-failed = Моё заявление (被保険者資格申立書) заполнено, но ещё не сохранено. Проверьте, пожалуйста, или дайте бумажное заявление.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Ещё
