### Ukrainian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in. Other texts also name
### "Допомога", "Далі", "Назад", "Змінити", "Надіслати ще раз", "Заповнити на папері": change them together.

## Headings

heading-languages = Мова Language 言語 语言 언어 Idioma
heading-page = Сторінка для смартфона Page for your phone
# F02. Two lines at most.
heading-causes = Чому не спрацювала { -myna }?
heading-reader-codes = Який номер показав зчитувач карток?
heading-code-001 = Покладіть картку на зчитувач карток ще раз
heading-code-002 = Покладіть картку { -card }
heading-cause-certificate = Якщо причина в сертифікаті (電子証明書) або чипі картки
heading-cause-unconfirmed = Страховку не вдалося підтвердити
heading-cause-smartphone = Картка у смартфоні (スマホのマイナ保険証) не зчиталася
heading-cause-identity = Працівник може порівняти ваше обличчя з фото
heading-topics = Що ви хочете дізнатися?
heading-holdings = Позначте все, що у вас із собою
heading-login = Можете зараз увійти в { -mynaportal }?
heading-papers = Що можна показати в реєстратурі
heading-plan-certificate = Покажіть Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Покладіть фізичну картку на зчитувач карток
heading-plan-pdf = Покажіть збережений PDF у реєстратурі
heading-plan-login = Покажіть екран із даними (資格情報画面)
heading-plan-notice = Покажіть повідомлення (資格情報のお知らせ) і картку
heading-plan-reception = Зверніться до реєстратури
heading-why = Чому ви не можете це показати?
heading-details = Докладніше
heading-visit = Ви вже були тут, і страховка та сама?
heading-verbal = Скажіть у реєстратурі: страховка та сама
heading-declare = Можна заповнити декларацію (被保険者資格申立書)
heading-login-card = З якою карткою ви входите?
heading-step-download = STEP 1 Завантажте застосунок
# F43
heading-step-log-in = STEP 2 Увійдіть у Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Відкрийте дані й збережіть у PDF
heading-shown = Покажіть екран у реєстратурі
heading-pin-reset = Якщо 4-значний PIN-код (4桁の暗証番号) заблоковано
heading-phone-pin = PIN-код { -card } у смартфоні
heading-hotline = Безкоштовний номер телефону My Number
heading-more = Докладніше про Myna Hokensho (マイナ保険証)
heading-purpose = Прочитайте, для чого потрібні ваші дані
heading-on-paper = Попросіть паперову декларацію в реєстратурі
heading-check = Перевірте ваші відповіді
heading-saving = Триває збереження
heading-failed-refused = Декларація ще не надійшла до реєстратури
heading-failed-slow = Збереження триває довше, ніж зазвичай
heading-done = Скажіть цей номер у реєстратурі
heading-ask = Покажіть цей екран у реєстратурі
heading-call = Викликаємо реєстратуру
heading-coming = До вас іде працівник
heading-start-over = Почати заново?
heading-finish = Завершити?
heading-idle = Ви ще тут?
heading-staff-pin = Введіть PIN-код для персоналу

## Buttons

button-back = Назад
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Далі
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (вибрано: { $count })
button-more = Читати далі
button-more-any = More つづき
button-ask = Допомога
button-ask-any = Help 受付に聞く
button-call = Покликати
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Кольори
button-contrast-any = Colours 色
button-start-over = Заново
button-agree = Погоджуюся
button-submit = Надіслати
button-finish = Завершити
button-stay = Я ще тут
button-steps = Інструкція
button-shown = Дані відкрито
# On the screens to show at reception. It leads to the question "Завершити?".
button-showed = Уже показано
button-return = Повернутися
button-unlock = Перевірити
button-change = Змінити

## Choices: causes

# F03 F04
cause-network = Збій мережі або обладнання
# F05 F06
cause-certificate = Прострочено електронний сертифікат (電子証明書) або пошкоджено чип IC
# F07
cause-unconfirmed = Страховку не підтверджено тощо (有効な資格が確認できない)
# F31
cause-smartphone = Картка у смартфоні (スマホのマイナンバーカード) не зчиталася
cause-identity = Не вдалося перевірити обличчя або PIN-код
# F08
cause-other = Інша причина або не знаю
choice-reader-codes = Зчитувач карток показав номер
choice-topics = Інструкція, телефон та інше
code-001 = 001 Картка не зчиталася
code-002 = 002 Це була не картка { -card }
code-006 = 006 Електронний сертифікат (電子証明書) прострочено або скасовано
code-unlisted = Інший номер

## Choices: more to read

# F36
choice-steps = Як показати дані (資格情報) у { -mynaportal }
choice-papers = Що можна показати в реєстратурі
choice-pin-reset = Мій 4-значний PIN-код (4桁の暗証番号) заблоковано
choice-phone-pin = Не знаю PIN-код картки { -card } у смартфоні
choice-hotline = Безкоштовний номер телефону My Number
choice-more = Докладніше про Myna Hokensho (マイナ保険証)
choice-details = Докладніше

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Фізична картка { -card }
# F18
holding-notice = Повідомлення (資格情報のお知らせ, Shikaku Joho no Oshirase)
holding-phone = Смартфон
# F14
holding-pdf = Збережений PDF з даними про страховку (資格情報)
holding-nothing = Нічого з цього

## Choices: logging in

login-card = { -yes }, фізичною карткою і 4-значним PIN-кодом (4桁の暗証番号)
login-phone = { -yes }, із карткою { -card } у смартфоні
login-no = { -no }: не знаю PIN-код, його заблоковано, немає мережі тощо
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Не можу показати це свідоцтво (資格確認書)
choice-cannot-reader = Фізична картка теж не зчиталася
choice-cannot-pdf = Не можу показати цей PDF
choice-cannot-login = Не можу ввійти або показати екран
choice-cannot-notice = Не можу показати повідомлення і картку
why-former = Це від попередньої страховки
why-expired = Минув строк дії
why-unseen = Зараз не можу показати
# F23
visit-return = { -yes }: я тут не вперше, і страховка та сама
# F24
visit-first = { -no }: я тут уперше, або страховка змінилася
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = Фізична картка { -card }
login-card-on-phone = Картка { -card } у смартфоні
choice-start-form = Заповнити декларацію тут
choice-on-paper = Заповнити на папері
choice-retry = Надіслати ще раз
choice-go-back = Ні, повернутися
choice-confirm-start-over = Так, видалити введене й почати заново
choice-confirm-finish = Так, видалити введене й завершити
choice-larger = Більший текст
choice-smaller = Менший текст

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Пробіл
cap-delete = Стерти
cap-clear = Очистити
cap-no-day = День невідомий
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Питання { $at } з { $of }
page = Стор. { $at } з { $of }
banner-title = Допомога реєстратури
draft-note = Чернетка. Правильний японський текст.
# Heads the sentence for staff. 20 columns.
point-label = Для реєстратури
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Виберіть одну відповідь.
need-holding = Виберіть те, що у вас є, або «{ $choice }».
need-agree = Якщо згодні, натисніть «{ $button }» (клавіша +).
need-submit = Щоб надіслати, натисніть «{ $button }» (клавіша +).
need-shown = Коли дані відкриються, натисніть «{ $button }» (клавіша +).
need-showed = Коли покажете в реєстратурі, натисніть «{ $button }» (клавіша +).
need-return = Коли прочитаєте, натисніть «{ $button }» (клавіша +).
need-finish = Коли скажете номер, натисніть «{ $button }» (клавіша +).
# On the page where answers are checked.
say-check-keys = Щоб змінити відповідь, виберіть її рядок. Якщо все правильно, наприкінці виберіть «{ $button }».
idle-countdown =
    { $seconds ->
        [one] Усе, що ви вибрали та ввели, буде видалено через { $seconds } секунду.
        [few] Усе, що ви вибрали та ввели, буде видалено через { $seconds } секунди.
        [many] Усе, що ви вибрали та ввели, буде видалено через { $seconds } секунд.
       *[other] Усе, що ви вибрали та ввели, буде видалено через { $seconds } секунди.
    }
idle-why = Так ми захищаємо ваші дані. Щоб продовжити, торкніться екрана або натисніть будь-яку клавішу.
ask-where = Для персоналу: пацієнт дивиться на екран «{ $screen }».
ask-kept = Усе, що ви вибрали та ввели, поки не видалено.
links-checked = Адреси перевірено { $date }
# F64 F65
hotline-number = { $number } (потім натисніть { $press })
# F67 F68
hotline-open = Зараз лінія працює, сьогодні до { $hour }:{ $minute }.
hotline-closed = Зараз лінія не працює. Знову запрацює { $day }.{ $month } (день.місяць) о { $hour }:{ $minute }.
# F69
hotline-perhaps = Під Новий рік лінія може не працювати. Телефонувати можна з { $day }.{ $month } (день.місяць), { $hour }:{ $minute }.
done-number = Ваш номер

## Texts

say-start-over = Усе, що ви тут вибрали та ввели, буде видалено. Якщо не хочете видаляти, виберіть «Ні».
say-finish = Виберіть «Так» після того, як покажете екран у реєстратурі. Усе, що ви тут вибрали та ввели, буде видалено.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Надіслану декларацію відкликати не можна. Вона ще може надійти до реєстратури.
say-saving = Зачекайте трохи.
say-failed-refused = Скажіть у реєстратурі, що декларацію ще не збережено. Ваші відповіді поки не видалено. Виберіть «Надіслати ще раз» або «Заповнити на папері».
say-failed-slow = Зачекайте тут або зверніться до реєстратури. Ваші відповіді поки не видалено. Можна також вибрати «Надіслати ще раз» або «Заповнити на папері».
say-done = Вашу декларацію (被保険者資格申立書) збережено. Запам'ятайте номер або запишіть його.
# Not on the leaflet.
say-done-card = Візьміть із собою до реєстратури й картку { -card }.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Коли дізнаєтеся символ і номер своєї медичної страховки (記号・番号), одразу повідомте їх реєстратурі. Це не 12-значний My Number.
say-ask = Покажіть цей екран працівнику реєстратури. Вам допоможуть.
say-call = Зачекайте тут, будь ласка.
say-call-unanswered = Реєстратура поки не відповіла.
say-on-paper = Візьміть паперову декларацію в реєстратурі й заповніть її.
# Only while no declaration has been sent.
say-on-paper-unsent = Те, що ви ввели тут, до реєстратури не надсилається.
say-paper-only = Сьогодні декларацію заповнюють на папері. Попросіть її в реєстратурі. Цю пам'ятку можна читати й далі.
say-staff-pin = Персонал: введіть PIN-код. Усі інші: виберіть «Назад».
say-staff-pin-wrong = Це неправильний PIN-код. Введіть його ще раз.
say-staff-pin-locked =
    { $seconds ->
        [one] Зачекайте { $seconds } секунду і введіть його ще раз.
        [few] Зачекайте { $seconds } секунди і введіть його ще раз.
        [many] Зачекайте { $seconds } секунд і введіть його ще раз.
       *[other] Зачекайте { $seconds } секунди і введіть його ще раз.
    }
# Not on the leaflet.
say-code-001 = Вийміть картку з чохла й покладіть її на зчитувач карток пласко. Якщо вона зчитається, усе гаразд: користуйтеся нею як завжди. Якщо ні, виберіть «{ button-next }».
# Not on the leaflet.
say-code-002 = Схоже, на зчитувачі карток була інша картка. Покладіть картку { -card }. Якщо знову не вийде, виберіть «{ button-next }».

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Вибачте, мені потрібна допомога. Myna Hokensho (マイナ保険証) не спрацювала.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Моя мова: { $language }. Я погано читаю японською. Myna Hokensho (マイナ保険証) не спрацювала. Допоможіть мені, будь ласка.
point-certificate-try = Тут написано: якщо минув строк дії тільки електронного сертифіката (電子証明書), картка ще 3 місяці діє. Чи можна спробувати її ще раз?
point-identity = Не вдалося перевірити моє обличчя або PIN-код. Порівняйте, будь ласка, фото на картці з моїм обличчям (目視確認).
point-reader = Картка у смартфоні (スマホのマイナ保険証) не зчиталася. Дозвольте спробувати фізичну картку на зчитувачі карток.
point-certificate = У мене є Свідоцтво про страховку (資格確認書). Прийміть його, будь ласка.
point-pdf = Можу показати PDF з даними про страховку (資格情報), збережений раніше. Перевірте, будь ласка.
point-notice = У мене є Повідомлення про страховку (資格情報のお知らせ) і картка { -card }. Перевірте, будь ласка.
point-shown = Можу показати екран із даними про страховку (資格情報画面) у Mynaportal (マイナポータル). Перевірте, будь ласка.
# What of it the patient has. One sentence a line.
point-card = Ось моя картка My Number (マイナンバーカード).
point-notice-only = У мене є Повідомлення про страховку (資格情報のお知らせ), але немає картки My Number (マイナンバーカード).
point-no-card = У мене немає картки My Number (マイナンバーカード).
point-nothing = Мені нема чого показати.
# What the patient said they cannot show, and why.
point-reader-failed = Фізична картка My Number (マイナンバーカード) на зчитувачі карток теж не зчиталася.
point-certificate-former = Це Свідоцтво про страховку (資格確認書) від попередньої страховки.
point-certificate-expired = У цього Свідоцтва про страховку (資格確認書) минув строк дії.
point-certificate-unseen = У мене є Свідоцтво про страховку (資格確認書), але зараз не можу його показати.
point-pdf-former = Збережений PDF з даними про страховку (資格情報) від попередньої страховки.
point-pdf-unseen = У мене є збережений PDF з даними про страховку (資格情報), але зараз не можу його показати.
point-screen-former = На екрані з даними про страховку (資格情報画面) у Mynaportal (マイナポータル) вказано попередню страховку.
point-notice-former = Це Повідомлення про страховку (資格情報のお知らせ) від попередньої страховки.
point-notice-expired = У цього Повідомлення про страховку (資格情報のお知らせ) минув строк дії.
point-notice-unseen = У мене є Повідомлення про страховку (資格情報のお知らせ), але зараз не можу його показати.
# The last line.
point-otherwise = Перевірте, будь ласка, мою страховку в інший спосіб.
point-declaration = Чи можна перевірити страховку за декларацією (被保険者資格申立書)?
point-verbal = Я тут не вперше, і страховка відтоді не змінилася. Перевірте її, будь ласка, усно (口頭確認).
point-on-paper = Дайте мені, будь ласка, паперову декларацію (被保険者資格申立書).
point-failed = Декларацію (被保険者資格申立書) заповнено, але ще не збережено. Перевірте, будь ласка, або дайте паперову декларацію.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Ще

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Введіть номер або знак і натисніть Enter.
plain-type = Введіть відповідь і натисніть Enter. Якщо натиснути лише Enter, ви перейдете далі. Щоб вибрати номер або знак, введіть перед ним /, наприклад /-.
plain-unknown = Тут немає такого номера або знака.
