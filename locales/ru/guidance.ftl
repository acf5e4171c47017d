### Russian: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

# Words that change their ending ("карта") stand in the texts, before the name. "Декларация" stands in quotes, after "документ".
# 資格 is never "статус" alone: that is the residence status. Say "страховка".
-myna = Myna Hokensho (マイナ保険証, страховая карта)
-card = My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = приложение Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = Уведомление о страховке (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Свидетельство о страховке (資格確認書, Shikaku Kakuninsho)
-declaration = Декларация о страховке (被保険者資格申立書)
-yes = Да
-no = Нет
-unsure = Не знаю

## Causes

# Not on the leaflet.
say-certificate = Оформиться можно другим способом.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Если истёк только электронный сертификат (電子証明書), карта ещё 3 месяца действует как страховая. Спросите в регистратуре, можно ли попробовать её ещё раз.
# F13 F16
say-certificate-limit = Если истёк электронный сертификат (電子証明書) или повреждён чип, экран с данными о страховке в { -mynaportal } не подойдёт. Оттуда подойдёт только PDF-файл, сохранённый заранее. Можно показать и { -notice } вместе с картой { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Карта в смартфоне (スマホのマイナ保険証) тоже перестаёт работать, если истёк срок физической карты { -card } или её электронного сертификата (電子証明書).
# Not on the leaflet.
say-unconfirmed = Ваша страховка может действовать. Оформиться можно другим способом.
# F09 F10 F11
say-unconfirmed-why = Такое бывает, пока идёт оформление у нового страховщика (保険者), например после смены работы. Если вы сменили работу или у вас похожий случай, до визита проверьте в { -mynaportal }, внесена ли ваша новая страховка. Как это сделать: выберите ниже «{ choice-steps }».
# Not on the leaflet.
say-smartphone = Если у вас с собой физическая карта { -card }, сначала положите её на считыватель карт.
# F32 F33 F34 F35
say-smartphone-rule = Если карта в смартфоне (スマホのマイナ保険証) не читается и физической карты { -card } тоже нет, здесь и сейчас войдите в { -mynaportal }. Затем покажите экран с данными о страховке (資格情報画面).
# Not on the leaflet.
say-identity = Сотрудник регистратуры может сверить фото на карте с вашим лицом (目視確認). Так бывает часто, не беспокойтесь. Декларация для этого не нужна.
# F08
say-other = Карта может не сработать и по другим причинам. Скажите в регистратуре, какие слова или номер показал считыватель карт.

## What you have

# F12
say-any-one = Иметь всё не обязательно. Документы выбирайте по японскому названию.
# F18 F19
say-two-papers = Названия этих двух документов похожи. { -certificate }: его одного достаточно. { -notice }: показывайте его вместе с картой { -card }. Одного уведомления недостаточно.
# Not on the leaflet.
say-login-before = С физической картой, на которой напечатано 顔認証 (проверка по лицу), войти нельзя.
# F12
say-papers = Покажите в регистратуре что-то одно из этого.
# F13 F14 F15 F16
say-paper-screen = Покажите экран с данными о страховке (資格情報画面) в { -mynaportal } или сохранённый PDF-файл. Покажите и карту { -card }, если она у вас с собой. Как это сделать: выберите ниже «{ choice-steps }». Если истёк электронный сертификат (電子証明書) или повреждён чип, можно показать только PDF-файл, сохранённый заранее.
# F17 F18 F19
say-paper-notice = Или покажите { -notice } вместе с картой { -card }. Одного уведомления недостаточно.
# F20 F21
say-paper-notice-who = { -notice } приходит людям, у которых есть { -myna }. Подавать запрос не нужно.
# Not on the leaflet.
say-paper-certificate = Если у вас есть { -certificate }, покажите его в регистратуре. Его одного достаточно.
# F22 F23 F24 F25
say-paper-none = Если вы ничего не можете показать, скажите об этом в регистратуре. Если вы уже были здесь, страховку проверят устно. Если вы здесь впервые, заполните документ «{ -declaration }»: страховку проверят по нему.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Покажите в регистратуре { -certificate }. Его одного достаточно.
# Not on the leaflet.
say-plan-reader = Положите физическую карту { -card } на считыватель карт. Если она не читается, выберите «{ $cannot }», и мы покажем следующий способ.
# F14
say-plan-pdf = Откройте сохранённый PDF-файл и покажите его в регистратуре вместе с картой { -card }, если она у вас с собой.
# No facts.
say-plan-login = Экран откроется после входа в { -mynaportal }.
# F18 F19
say-plan-notice = Покажите { -notice } вместе с картой { -card }. Одного уведомления недостаточно.
# F22
say-plan-reception = Скажите в регистратуре, что у вас нет всего необходимого.
# Not on the leaflet.
say-hand-over = Отдайте в регистратуру карту и документы, которые у вас есть.
# Not on the leaflet.
say-other-papers = Покажите и документы о льготах или пределе оплаты (受給者証, 医療証, 限度額適用認定証), если они есть.
# F26 F27 F28
say-assurance = Даже если { -myna } не сработала, вы можете лечиться по страховке и платить только свою обычную долю. Для этого ваша страховка должна действовать, и нужно следовать этой памятке.
# F29 F30
say-not-shared = Сведения о вашем лечении и лекарствах не поступают в клинику и аптеку. Скажите персоналу, какие лекарства вы принимаете.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Проверьте, от нынешнего ли это страховщика (保険者). Если не уверены, спросите в регистратуре.
# F16
say-caution-saved-before = Если истёк электронный сертификат (電子証明書) или повреждён чип, подойдёт только PDF, сохранённый до прихода сюда сегодня.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Если считыватель карт сообщил, что страховка не подтверждена (有効な資格が確認できない), или подобное, проверьте, от нынешнего ли это страховщика (保険者).
# F16
say-caution-perhaps-certificate = Если окажется, что истёк электронный сертификат (電子証明書) или повреждён чип, скажите об этом в регистратуре. Тогда можно показать только PDF, сохранённый заранее.
# Not on the leaflet.
say-caution-date = Если на бумаге есть срок действия (有効期限), проверьте, не истёк ли он.
say-caution-otherwise = Если после этого показать нельзя, выберите «{ $cannot }».

## Nothing to show

# F23 F24 F25
say-visit = Если вы уже были здесь, страховку проверят устно. Если вы здесь впервые, её проверят по документу «{ -declaration }», который вы заполните.
# Not on the leaflet.
say-visit-changed = Возможно, ваша страховка изменилась. Если вы сменили работу, переехали или у вас похожий случай, выберите «{ -no }». Если не уверены, выберите «{ -unsure }». Дело в том, что по прежней страховке проверка невозможна.
# F23
say-verbal = Если вы уже были здесь, страховку проверят устно (口頭確認).
# F24 F25
say-declare = Если вы здесь впервые, страховку проверят по документу «{ -declaration }», который вы заполните.
# Not on the leaflet.
say-declare-card = Покажите в регистратуре и карту { -card }.
# Not on the leaflet.
say-no-card = Сначала скажите в регистратуре, что сегодня не можете показать карту { -card }. Заполняйте декларацию, если там об этом попросят.
# F35
say-shown = Не закрывайте экран (資格情報画面) и покажите его в регистратуре вместе с картой { -card }, если она у вас с собой.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: скачайте { -app }. Некоторые смартфоны не подходят. Тогда обратитесь в регистратуру.
# F39 F40 F41
say-step-download-iphone = Отсканируйте QR-код и скачайте приложение из App Store (iPhone). Если код не читается, найдите приложение по слову 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Отсканируйте QR-код и скачайте приложение из Google Play (Android). Если код не читается, найдите приложение по слову 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Если приложение для вас новое, сначала один раз зарегистрируйтесь в нём (利用登録). Это не регистрация в { -mynaportal } (利用者登録). В смартфоне должна быть включена блокировка экрана.
# Not on the leaflet.
say-step-download-publisher = Нужно приложение, которое выпустило Цифровое агентство Японии (デジタル庁, Digital Agency of Japan). Бывают подделки с похожим названием.
# F44
say-step-log-in = Откройте приложение и выберите 「ログイン」 (Войти).
# Not on the leaflet.
say-step-log-in-lock = Если вы не уверены в PIN-коде, не вводите его: спросите в регистратуре. После трёх ошибок PIN-код блокируется.
# F45 F46
say-step-log-in-card = С физической картой { -card } введите 4-значный PIN-код (4桁の暗証番号) в своём смартфоне, затем отсканируйте карту смартфоном. Не вводите PIN-код в этом аппарате клиники.
# F48 F49
say-step-log-in-phone = С картой My Number (マイナンバーカード) в смартфоне физическая карта не нужна. Через 「ログイン」 (Войти) войдите по лицу, отпечатку пальца и т. п.
# F47
say-step-log-in-done = Когда войдёте, выберите «{ button-next }».
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Если войти не удаётся, выйдите из приватного режима браузера (プライベートブラウズ, シークレットモード). Если приложение не открывается, обновите его. Удалять его не нужно.
# F51 F52
say-step-show = В разделе 「証明書」 (Свидетельства) выберите 「健康保険証」 (Карта медицинского страхования). Появятся данные о вашей страховке (資格情報).
# F53 F55
say-step-show-save = Сохраните их в смартфоне в PDF на следующий раз. На разных смартфонах PDF сохраняют по-разному.
# F54
say-step-show-offline = Когда PDF сохранён в смартфоне, он под рукой и без интернета.

## PIN

# F56 F57
say-pin-locked = Если 4-значный PIN-код (4桁の暗証番号) введён неверно и заблокирован, сбросьте его и задайте заново. Это делают в мэрии (shiyakusho, kuyakusho и др., 市区町村の窓口) там, где вы зарегистрированы по месту жительства (住民票).
# F58 F59 F60
say-pin-store = Чтобы сбросить PIN-код в магазине «комбини», сначала запишитесь в специальном приложении в смартфоне. Нужен и пароль для подписи (署名用パスワード): от 6 до 16 букв и цифр. Тогда в некоторых магазинах PIN-код можно сбросить и задать заново на терминале. Если вы не знаете этот пароль, идите в мэрию (市区町村の窓口).
# F61
say-pin-details = Подробности смотрите по QR-коду.
# F62
say-phone-pin-iphone = Если вы не знаете PIN-код карты { -card } в вашем iPhone, отсканируйте этот QR-код.
# F63
say-phone-pin-android = Если вы не знаете PIN-код карты { -card } в смартфоне Android, отсканируйте этот QR-код.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Позвоните по бесплатному номеру My Number { $number }, нажмите { $press } и следуйте голосовым подсказкам. Они на японском языке. Звонок бесплатный.
# F67 F68 F69
say-hotline-hours = На звонки отвечают в будни (с понедельника по пятницу) с { $weekday_from } до { $weekday_to }. В субботу, воскресенье и праздники Японии отвечают с { $holiday_from } до { $holiday_to }. Под Новый год и после него, с { $from_day }.{ $from_month } по { $to_day }.{ $to_month } (день.месяц), линия не работает.
# F70
say-more = Чтобы узнать больше о { -myna }, отсканируйте QR-код.
# F71
say-issuer = Эта памятка составлена по листовке Министерства здравоохранения, труда и благосостояния Японии (厚生労働省): «Для людей, для жизни, для будущего».

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Сброс 4-значного PIN-кода (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: сайт Цифрового агентства
# F63, the agency's top page.
link-phone-pin-android = Android: сайт Цифрового агентства
# F70
link-more = Министерство: Myna Hokensho (マイナ保険証)
