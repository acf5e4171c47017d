### Ukrainian: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Інструкція", "Далі", "Назад", "Змінити", "Реєстратура", "Так", "Ні", "Не знаю", "Важко відповісти",
### "Не можу це зробити", "Надіслати ще раз", "Заповнити на папері": change them together.

## Headings

heading-languages = Виберіть мову
heading-page = Сторінка вашою мовою
# F02. Two lines at most.
heading-causes = У цих випадках реєстрація за { -myna } неможлива. Який випадок ваш?
heading-reader-codes = Який номер показав зчитувач карток?
heading-code-001 = Покладіть картку на зчитувач ще раз
heading-code-002 = Використайте картку My Number (マイナンバーカード)
heading-cause-network = Якщо стався збій мережі або обладнання
heading-cause-certificate = Якщо справа в сертифікаті (電子証明書) або IC-чипі
heading-cause-unconfirmed = Якщо страховий статус не вдалося підтвердити
heading-cause-smartphone = Якщо картка у смартфоні не зчиталася
heading-cause-identity = Якщо не вдалося перевірити обличчя або PIN-код
heading-cause-other = Якщо причина інша або ви її не знаєте
heading-topics = Що ви хочете дізнатися?
heading-holdings = Що у вас із собою? Виберіть усе, що є.
heading-login = Можете зараз увійти в Mynaportal (マイナポータル)?
heading-papers = Що можна показати в реєстратурі
heading-plan-certificate = Покажіть свідоцтво (資格確認書) у реєстратурі
heading-plan-reader = Покладіть фізичну картку на зчитувач карток
heading-plan-pdf = Покажіть збережений PDF у реєстратурі
heading-plan-login = Увійдіть і покажіть екран (資格情報画面)
heading-plan-notice = Покажіть повідомлення (資格情報のお知らせ) і картку
heading-plan-reception = Повідомте реєстратуру
heading-visit = Ви тут не вперше, і страховка відтоді та сама?
heading-verbal = Скажіть у реєстратурі, що страховка та сама
heading-declare = Можна заповнити заяву (被保険者資格申立書)
heading-device = Який у вас смартфон?
heading-login-card = З якою карткою ви входите?
heading-step-download = STEP 1 Завантажте застосунок
heading-step-log-in = STEP 2 Увійдіть у Mynaportal (マイナポータル)
heading-step-show = STEP 3 Відкрийте і збережіть дані (資格情報)
heading-shown = Покажіть екран у реєстратурі
heading-pin-reset = Якщо 4-значний PIN-код (4桁の暗証番号) заблоковано
heading-phone-pin = Якщо ви не знаєте PIN-код картки у смартфоні
heading-hotline = Безкоштовний номер телефону My Number
heading-more = Докладніше про Myna Hokensho (マイナ保険証)
heading-purpose = Прочитайте, для чого потрібні ваші дані
heading-on-paper = Попросіть паперову заяву в реєстратурі
heading-check = Перевірте ваші відповіді
heading-saving = Триває збереження
heading-failed-refused = Заява ще не надійшла до реєстратури
heading-failed-slow = Збереження триває довше, ніж зазвичай
heading-done = Повідомте реєстратурі цей номер
heading-ask = Покажіть цей екран у реєстратурі
heading-start-over = Почати спочатку?
heading-idle = Ви ще тут?
heading-staff-pin = Введіть PIN-код для персоналу

## Buttons

button-back = Назад
button-next = Далі
button-more = Читати далі
button-ask = Реєстратура
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Кольори
button-start-over = Спочатку
button-agree = Погоджуюся
button-submit = Надіслати
button-finish = Завершити
button-stay = Я ще тут
button-steps = Інструкція
button-shown = Бачу екран
button-return = Повернутися
button-unlock = Перевірити
button-change = Змінити

## Choices: causes

# F03 F04
cause-network = Збій мережі або обладнання
# F05 F06
cause-certificate = Прострочено електронний сертифікат (電子証明書) або зламано IC-чип
# F07
cause-unconfirmed = Повідомлення: статус не підтверджено (有効な資格が確認できない)
# F31
cause-smartphone = Картка у смартфоні (スマホのマイナ保険証) не зчиталася
cause-identity = Зчитувач не зміг перевірити моє обличчя або PIN-код
# F08
cause-other = Інша причина або не знаю
choice-reader-codes = Зчитувач карток показав номер
choice-topics = Прочитати про порядок дій, телефон та інше
code-001 = 001 Картка не зчиталася
code-002 = 002 Це була не картка My Number (マイナンバーカード)
code-006 = 006 Електронний сертифікат (電子証明書) прострочено або скасовано
code-unlisted = Інший номер

## Choices: more to read

choice-steps = Як показати дані про страховий статус (資格情報)
choice-papers = Що можна показати в реєстратурі
choice-pin-reset = Мій 4-значний PIN-код (4桁の暗証番号) заблоковано
choice-phone-pin = Не знаю PIN-код картки у смартфоні
choice-hotline = Безкоштовний номер телефону My Number
choice-more = Докладніше про Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Фізична картка My Number (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Смартфон
# F14
holding-pdf = PDF з даними про страховий статус (資格情報), збережений до сьогодні
holding-nothing = Нічого з цього

## Choices: logging in

login-card = Так, із фізичною карткою і 4-значним PIN-кодом (4桁の暗証番号)
login-phone = Так, із карткою у смартфоні (スマホのマイナ保険証)
login-no = Ні: не знаю PIN-код, його заблоковано, немає інтернету або інше
login-unsure = Важко відповісти

## Other choices

choice-cannot = Не можу це зробити
# F23
visit-return = Так: я тут не вперше, і страховка та сама
# F24
visit-first = Ні: це мій первинний прийом, або страховка змінилася
visit-unsure = Важко відповісти
device-iphone = iPhone
device-android = Android
login-card-physical = Фізична картка My Number (マイナンバーカード)
login-card-on-phone = Картка My Number (マイナンバーカード) у смартфоні
choice-start-form = Заповнити заяву (被保険者資格申立書) тут
choice-on-paper = Заповнити на папері
choice-retry = Надіслати ще раз
choice-confirm-start-over = Так, видалити мої відповіді і почати спочатку
choice-larger = Більший текст
choice-smaller = Менший текст

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Пробіл
cap-delete = Стерти
cap-clear = Стерти все
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Питання { $at } з { $of }
page = Стор. { $at } з { $of }
banner-title = Пам'ятка реєстратури
draft-note = Чернетка перекладу. Вирішує японський.
idle-countdown =
    { $seconds ->
        [one] Те, що ви ввели, буде видалено через { $seconds } секунду.
        [few] Те, що ви ввели, буде видалено через { $seconds } секунди.
        [many] Те, що ви ввели, буде видалено через { $seconds } секунд.
       *[other] Те, що ви ввели, буде видалено через { $seconds } секунди.
    }
idle-why = Так ми захищаємо ваші дані. Щоб продовжити, торкніться екрана в будь-якому місці.
ask-where = Для персоналу: у пацієнта відкрито екран "{ $screen }".
ask-kept = Ваші відповіді не зникнуть.
links-checked = Адреси перевірено { $date }
# F64 F65
hotline-number = { $number } (потім натисніть { $press })
# F67 F68
hotline-open = Зараз лінія працює, сьогодні до { $hour }:{ $minute }.
hotline-closed = Зараз лінія не працює. Знову запрацює { $month }/{ $day } (місяць/день) о { $hour }:{ $minute }.
# F69
hotline-perhaps = У новорічні свята лінія може не працювати. Точно запрацює { $month }/{ $day } (місяць/день) о { $hour }:{ $minute }.
done-number = Ваш номер

## Texts

say-start-over = Усі ваші відповіді буде видалено. Щоб їх залишити, виберіть "Назад".
say-saving = Зачекайте трохи.
say-failed-refused = Повідомте реєстратуру, що вашу заяву ще не збережено. Ваші відповіді зберігаються в закритому вигляді, і ніхто інший не може їх прочитати. Виберіть "Надіслати ще раз" або "Заповнити на папері".
say-failed-slow = Зачекайте тут або повідомте реєстратуру. Ваші відповіді зберігаються в закритому вигляді, і ніхто інший не може їх прочитати. Можна також вибрати "Надіслати ще раз" або "Заповнити на папері".
say-done = Повідомте реєстратурі цей номер. Вашу заяву (被保険者資格申立書) збережено.
# Not on the leaflet.
say-done-card = Візьміть із собою до реєстратури й картку My Number (マイナンバーカード).
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Щойно дізнаєтеся номер своєї страховки, повідомте його цій клініці.
say-ask = Покажіть цей екран працівнику реєстратури. Вам допоможуть.
say-on-paper = Візьміть паперову заяву в реєстратурі й заповніть її. Те, що ви ввели тут, не надсилається.
say-paper-only = Сьогодні заяву заповнюють на папері. Попросіть її в реєстратурі. Цю пам'ятку, як і раніше, можна читати.
say-staff-pin = Персонал: введіть PIN-код. Пацієнти: виберіть "Назад".
say-staff-pin-wrong = Це неправильний PIN-код. Введіть його ще раз.
say-staff-pin-locked =
    { $seconds ->
        [one] Зачекайте { $seconds } секунду і введіть його ще раз.
        [few] Зачекайте { $seconds } секунди і введіть його ще раз.
        [many] Зачекайте { $seconds } секунд і введіть його ще раз.
       *[other] Зачекайте { $seconds } секунди і введіть його ще раз.
    }
# Not on the leaflet.
say-code-001 = Вийміть картку з чохла і покладіть її на зчитувач рівно. Якщо вона зчитається, можна зареєструватися як завжди. Якщо ні, виберіть "Далі".
# Not on the leaflet.
say-code-002 = Покладіть на зчитувач картку My Number (マイナンバーカード). Схоже, там була інша картка. Якщо знову не вийде, виберіть "Далі".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Вибачте, мені потрібна допомога. Реєстрація за Myna Hokensho (マイナ保険証) не вдалася.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Моя мова: { $language }. Я погано читаю японською. Реєстрація з Myna Hokensho (マイナ保険証) не вдалася. Допоможіть мені, будь ласка.
point-certificate-try = Спробуйте, будь ласка, мою картку. Тут написано: вона діє ще 3 місяці після закінчення терміну дії електронного сертифіката (電子証明書).
point-identity = Не вдалося перевірити моє обличчя або PIN-код. Порівняйте, будь ласка, фото на картці з моїм обличчям (目視確認).
point-reader = Картка в моєму смартфоні (スマホのマイナ保険証) не зчиталася. Фізична картка в мене із собою. Можна спробувати її?
point-certificate = У мене є Свідоцтво про страховий статус (資格確認書). Прийміть його, будь ласка.
point-pdf = Можу показати PDF з даними про страховий статус (資格情報), збережений раніше. Перевірте, будь ласка.
point-notice = У мене є { -notice } і картка { -card }. Перевірте, будь ласка.
point-shown = Можу показати екран із даними про страховий статус (資格情報画面) у Mynaportal (マイナポータル). Перевірте, будь ласка.
point-reception = Мені нема чого показати. Перевірте, будь ласка, мою страховку в інший спосіб.
point-verbal = Я тут не вперше, і моя страховка відтоді не змінилася. Перевірте її, будь ласка, усно (口頭確認).
point-declare = Я хочу заповнити заяву (被保険者資格申立書). Можу показати картку My Number (マイナンバーカード).
point-declare-no-card = Я хочу заповнити заяву (被保険者資格申立書), але картки My Number (マイナンバーカード) у мене із собою немає. Що мені робити?
point-on-paper = Дайте мені, будь ласка, паперову заяву (被保険者資格申立書).
point-failed = Мою заяву (被保険者資格申立書) заповнено, але ще не збережено. Перевірте, будь ласка, або дайте паперову заяву.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Ще
