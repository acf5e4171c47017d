### Russian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in. Other texts also name
### "Нужна помощь", "Далее", "Назад", "Изменить", "Отправить ещё раз", "Заполнить на бумаге": change them together.

## Headings

heading-languages = Язык Language 言語 语言 언어 Idioma
heading-page = Страница для смартфона Page for your phone
# F02. Two lines at most.
heading-causes = Почему не сработала { -myna }?
heading-reader-codes = Какой номер показал считыватель карт?
heading-code-001 = Положите карту на считыватель карт ещё раз
heading-code-002 = Положите карту { -card }
heading-cause-certificate = Если дело в сертификате (電子証明書) или чипе карты
heading-cause-unconfirmed = Страховку не удалось подтвердить
heading-cause-smartphone = Карта в смартфоне (スマホのマイナ保険証) не прочиталась
heading-cause-identity = Сотрудник может сверить ваше лицо с фото
heading-topics = Что вы хотите узнать?
heading-holdings = Отметьте всё, что у вас с собой
heading-login = Можете сейчас войти в { -mynaportal }?
heading-papers = Что можно показать в регистратуре
heading-plan-certificate = Покажите Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Положите физическую карту на считыватель карт
heading-plan-pdf = Покажите сохранённый PDF в регистратуре
heading-plan-login = Покажите экран с данными (資格情報画面)
heading-plan-notice = Покажите уведомление (資格情報のお知らせ) и карту
heading-plan-reception = Обратитесь в регистратуру
heading-why = Почему вы не можете это показать?
heading-details = Подробнее
heading-visit = Вы уже были здесь, и страховка та же?
heading-verbal = Скажите в регистратуре: страховка та же
heading-declare = Можно заполнить декларацию (被保険者資格申立書)
heading-login-card = С какой картой вы входите?
heading-step-download = STEP 1 Скачайте приложение
# F43
heading-step-log-in = STEP 2 Войдите в Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Откройте данные и сохраните в PDF
heading-shown = Покажите экран в регистратуре
heading-pin-reset = Если 4-значный PIN-код (4桁の暗証番号) заблокирован
heading-phone-pin = PIN-код карты { -card } в смартфоне
heading-hotline = Бесплатный номер телефона My Number
heading-more = Подробнее о Myna Hokensho (マイナ保険証)
heading-purpose = Прочитайте, для чего нужны ваши данные
heading-on-paper = Попросите бумажную декларацию в регистратуре
heading-check = Проверьте ваши ответы
heading-saving = Идёт сохранение
heading-failed-refused = Декларация ещё не поступила в регистратуру
heading-failed-slow = Сохранение идёт дольше обычного
heading-done = Скажите этот номер в регистратуре
heading-ask = Покажите этот экран в регистратуре
heading-call = Вызываем регистратуру
heading-coming = К вам идёт сотрудник
heading-start-over = Начать заново?
heading-finish = Завершить?
heading-idle = Вы ещё здесь?
heading-staff-pin = Введите PIN-код для персонала

## Buttons

button-back = Назад
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Далее
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (выбрано: { $count })
button-more = Читать далее
button-more-any = More つづき
button-ask = Нужна помощь
button-ask-any = Help 受付に聞く
button-call = Позвать помощь
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Цвета
button-contrast-any = Colours 色
button-start-over = Заново
button-agree = Соглашаюсь
button-submit = Отправить
button-finish = Завершить
button-stay = Я ещё здесь
button-steps = Инструкция
button-shown = Данные открыты
# On the screens to show at reception. It leads to the question "Завершить?".
button-showed = Уже показано
button-return = Вернуться
button-unlock = Проверить
button-change = Изменить

## Choices: causes

# F03 F04
cause-network = Неполадки сети или оборудования
# F05 F06
cause-certificate = Истёк электронный сертификат (電子証明書) или повреждён чип IC
# F07
cause-unconfirmed = Страховка не подтверждена и т. п. (有効な資格が確認できない)
# F31
cause-smartphone = Карта в смартфоне (スマホのマイナンバーカード) не читается
cause-identity = Не удалось проверить лицо или PIN-код
# F08
cause-other = Другая причина или не знаю
choice-reader-codes = Считыватель карт показал номер
choice-topics = Инструкция, телефон и другое
code-001 = 001 Карта не прочиталась
code-002 = 002 Это была не карта { -card }
code-006 = 006 Электронный сертификат (電子証明書) истёк или отозван
code-unlisted = Другой номер

## Choices: more to read

# F36
choice-steps = Как показать данные (資格情報) в { -mynaportal }
choice-papers = Что можно показать в регистратуре
choice-pin-reset = Мой 4-значный PIN-код (4桁の暗証番号) заблокирован
choice-phone-pin = Не знаю PIN-код карты { -card } в смартфоне
choice-hotline = Бесплатный номер телефона My Number
choice-more = Подробнее о Myna Hokensho (マイナ保険証)
choice-details = Подробнее

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Физическая карта { -card }
# F18
holding-notice = Уведомление (資格情報のお知らせ, Shikaku Joho no Oshirase)
holding-phone = Смартфон
# F14
holding-pdf = Сохранённый PDF с данными о страховке (資格情報)
holding-nothing = Ничего из этого

## Choices: logging in

login-card = { -yes }, физической картой и 4-значным PIN-кодом (4桁の暗証番号)
login-phone = { -yes }, с картой { -card } в смартфоне
login-no = { -no }: не знаю PIN-код, он заблокирован, нет сети и т. п.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Не могу показать это свидетельство (資格確認書)
choice-cannot-reader = Физическая карта тоже не прочиталась
choice-cannot-pdf = Не могу показать этот PDF
choice-cannot-login = Не могу войти или показать экран
choice-cannot-notice = Не могу показать уведомление и карту
why-former = Это от прежней страховки
why-expired = Истёк срок действия
why-unseen = Сейчас не могу показать
# F23
visit-return = { -yes }: я здесь не впервые, и страховка та же
# F24
visit-first = { -no }: я здесь впервые, или страховка изменилась
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = Физическая карта { -card }
login-card-on-phone = Карта { -card } в смартфоне
choice-start-form = Заполнить декларацию здесь
choice-on-paper = Заполнить на бумаге
choice-retry = Отправить ещё раз
choice-go-back = Нет, вернуться
choice-confirm-start-over = Да, удалить введённое и начать заново
choice-confirm-finish = Да, удалить введённое и завершить
choice-larger = Крупнее текст
choice-smaller = Мельче текст

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Пробел
cap-delete = Стереть
cap-clear = Очистить
cap-no-day = День неизвестен
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Вопрос { $at } из { $of }
page = Стр. { $at } из { $of }
banner-title = Помощь регистратуры
draft-note = Черновой перевод. Правилен японский текст.
# Heads the sentence for staff. 20 columns.
point-label = Для регистратуры
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Выберите один ответ.
need-holding = Выберите то, что у вас есть, или «{ $choice }».
need-agree = Если согласны, нажмите «{ $button }» (клавиша +).
need-submit = Чтобы отправить, нажмите «{ $button }» (клавиша +).
need-shown = Когда данные откроются, нажмите «{ $button }» (клавиша +).
need-showed = Когда покажете в регистратуре, нажмите «{ $button }» (клавиша +).
need-return = Когда прочитаете, нажмите «{ $button }» (клавиша +).
need-finish = Когда скажете номер, нажмите «{ $button }» (клавиша +).
# On the page where answers are checked.
say-check-keys = Чтобы изменить ответ, выберите его строку. Если всё верно, в конце выберите «{ $button }».
idle-countdown =
    { $seconds ->
        [one] Всё, что вы выбрали и ввели, будет удалено через { $seconds } секунду.
        [few] Всё, что вы выбрали и ввели, будет удалено через { $seconds } секунды.
        [many] Всё, что вы выбрали и ввели, будет удалено через { $seconds } секунд.
       *[other] Всё, что вы выбрали и ввели, будет удалено через { $seconds } секунды.
    }
idle-why = Так мы защищаем ваши данные. Чтобы продолжить, коснитесь экрана или нажмите любую клавишу.
ask-where = Для персонала: пациент смотрит на экран «{ $screen }».
ask-kept = Всё, что вы выбрали и ввели, пока не удалено.
links-checked = Адреса проверены { $date }
# F64 F65
hotline-number = { $number } (затем нажмите { $press })
# F67 F68
hotline-open = Сейчас линия работает, сегодня до { $hour }:{ $minute }.
hotline-closed = Сейчас линия не работает. Снова заработает { $day }.{ $month } (день.месяц) в { $hour }:{ $minute }.
# F69
hotline-perhaps = Под Новый год линия может не работать. Звонить можно с { $day }.{ $month } (день.месяц), { $hour }:{ $minute }.
done-number = Ваш номер

## Texts

say-start-over = Всё, что вы здесь выбрали и ввели, будет удалено. Если не хотите удалять, выберите «Нет».
say-finish = Выберите «Да» после того, как покажете экран в регистратуре. Всё, что вы здесь выбрали и ввели, будет удалено.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Отправленную декларацию отозвать нельзя. Она ещё может прийти в регистратуру.
say-saving = Подождите немного.
say-failed-refused = Скажите в регистратуре, что декларация ещё не сохранена. Ваши ответы пока не удалены. Выберите «Отправить ещё раз» или «Заполнить на бумаге».
say-failed-slow = Подождите здесь или обратитесь в регистратуру. Ваши ответы пока не удалены. Можно также выбрать «Отправить ещё раз» или «Заполнить на бумаге».
say-done = Ваша декларация (被保険者資格申立書) сохранена. Запомните номер или запишите его.
# Not on the leaflet.
say-done-card = Возьмите с собой в регистратуру и карту { -card }.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Когда узнаете символ и номер своей медицинской страховки (記号・番号), сразу сообщите их в регистратуру. Это не 12-значный My Number.
say-ask = Покажите этот экран сотруднику регистратуры. Вам помогут.
say-call = Подождите здесь, пожалуйста.
say-call-unanswered = Регистратура пока не ответила.
say-on-paper = Возьмите бумажную декларацию в регистратуре и заполните её.
# Only while no declaration has been sent.
say-on-paper-unsent = То, что вы ввели здесь, в регистратуру не отправится.
say-paper-only = Сегодня декларацию заполняют на бумаге. Попросите её в регистратуре. Эту памятку можно читать и дальше.
say-staff-pin = Персонал: введите PIN-код. Все остальные: выберите «Назад».
say-staff-pin-wrong = Это неверный PIN-код. Введите его ещё раз.
say-staff-pin-locked =
    { $seconds ->
        [one] Подождите { $seconds } секунду и введите его ещё раз.
        [few] Подождите { $seconds } секунды и введите его ещё раз.
        [many] Подождите { $seconds } секунд и введите его ещё раз.
       *[other] Подождите { $seconds } секунды и введите его ещё раз.
    }
# Not on the leaflet.
say-code-001 = Выньте карту из чехла и положите её на считыватель карт плашмя. Если она прочитается, всё в порядке: пользуйтесь ею как обычно. Если нет, выберите «{ button-next }».
# Not on the leaflet.
say-code-002 = Похоже, на считывателе карт была другая карта. Положите карту { -card }. Если снова не получится, выберите «{ button-next }».

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Извините, мне нужна помощь. Myna Hokensho (マイナ保険証) не сработала.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Мой язык: { $language }. Я плохо читаю по-японски. Myna Hokensho (マイナ保険証) не сработала. Помогите мне, пожалуйста.
point-certificate-try = Здесь написано: если истёк только электронный сертификат (電子証明書), карта ещё 3 месяца действует. Можно попробовать её ещё раз?
point-identity = Не удалось проверить моё лицо или PIN-код. Сверьте, пожалуйста, фото на карте с моим лицом (目視確認).
point-reader = Карта в смартфоне (スマホのマイナ保険証) не прочиталась. Разрешите попробовать физическую карту на считывателе карт.
point-certificate = У меня есть Свидетельство о страховке (資格確認書). Примите его, пожалуйста.
point-pdf = Могу показать PDF с данными о страховке (資格情報), сохранённый раньше. Проверьте, пожалуйста.
point-notice = У меня есть Уведомление о страховке (資格情報のお知らせ) и карта { -card }. Проверьте, пожалуйста.
point-shown = Могу показать экран с данными о страховке (資格情報画面) в Mynaportal (マイナポータル). Проверьте, пожалуйста.
# What of it the patient has. One sentence a line.
point-card = Вот моя карта My Number (マイナンバーカード).
point-notice-only = У меня есть Уведомление о страховке (資格情報のお知らせ), но нет карты My Number (マイナンバーカード).
point-no-card = У меня нет карты My Number (マイナンバーカード).
point-nothing = Мне нечего показать.
# What the patient said they cannot show, and why.
point-reader-failed = Физическая карта My Number (マイナンバーカード) на считывателе карт тоже не прочиталась.
point-certificate-former = Это Свидетельство о страховке (資格確認書) от прежней страховки.
point-certificate-expired = У этого Свидетельства о страховке (資格確認書) истёк срок действия.
point-certificate-unseen = У меня есть Свидетельство о страховке (資格確認書), но сейчас не могу его показать.
point-pdf-former = Сохранённый PDF с данными о страховке (資格情報) от прежней страховки.
point-pdf-unseen = У меня есть сохранённый PDF с данными о страховке (資格情報), но сейчас не могу его показать.
point-screen-former = На экране с данными о страховке (資格情報画面) в Mynaportal (マイナポータル) указана прежняя страховка.
point-notice-former = Это Уведомление о страховке (資格情報のお知らせ) от прежней страховки.
point-notice-expired = У этого Уведомления о страховке (資格情報のお知らせ) истёк срок действия.
point-notice-unseen = У меня есть Уведомление о страховке (資格情報のお知らせ), но сейчас не могу его показать.
# The last line.
point-otherwise = Проверьте, пожалуйста, мою страховку другим способом.
point-declaration = Можно проверить страховку по декларации (被保険者資格申立書)?
point-verbal = Я здесь не впервые, и страховка с тех пор не изменилась. Проверьте её, пожалуйста, устно (口頭確認).
point-on-paper = Дайте мне, пожалуйста, бумажную декларацию (被保険者資格申立書).
point-failed = Декларация (被保険者資格申立書) заполнена, но ещё не сохранена. Проверьте, пожалуйста, или дайте бумажную декларацию.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Ещё

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Введите номер или знак и нажмите Enter.
plain-type = Введите ответ и нажмите Enter. Если нажать только Enter, вы перейдёте дальше. Чтобы выбрать номер или знак, введите перед ним /, например /-.
plain-unknown = Здесь нет такого номера или знака.
