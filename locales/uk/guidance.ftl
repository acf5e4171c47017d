### Ukrainian: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

# Words that change their ending ("картка") stand in the texts, before the name. "Декларація" stands in quotes, after "документ".
# 資格 is never "статус" alone: that is the right to stay. Say "страховка".
-myna = Myna Hokensho (マイナ保険証, страхова картка)
-card = My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = застосунок Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = Повідомлення про страховку (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Свідоцтво про страховку (資格確認書, Shikaku Kakuninsho)
-declaration = Декларація про страховку (被保険者資格申立書)
-yes = Так
-no = Ні
-unsure = Не знаю

## Causes

# Not on the leaflet.
say-certificate = Оформитися можна в інший спосіб.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Якщо минув строк дії тільки електронного сертифіката (電子証明書), картка ще 3 місяці діє як страхова. Запитайте в реєстратурі, чи можна спробувати її ще раз.
# F13 F16
say-certificate-limit = Якщо минув строк дії електронного сертифіката (電子証明書) або пошкоджено чип, екран із даними про страховку в { -mynaportal } не підійде. Звідти підійде тільки PDF-файл, збережений заздалегідь. Можна показати й { -notice } разом із карткою { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Картка у смартфоні (スマホのマイナ保険証) теж перестає працювати, якщо минув строк дії фізичної картки { -card } або її електронного сертифіката (電子証明書).
# Not on the leaflet.
say-unconfirmed = Ваша страховка може бути чинною. Оформитися можна в інший спосіб.
# F09 F10 F11
say-unconfirmed-why = Так буває, поки триває оформлення в нового страховика (保険者), наприклад після зміни роботи. Якщо ви змінили роботу або у вас схожий випадок, до візиту перевірте в { -mynaportal }, чи внесено вашу нову страховку. Як це зробити: виберіть нижче «{ choice-steps }».
# Not on the leaflet.
say-smartphone = Якщо у вас із собою фізична картка { -card }, спочатку покладіть її на зчитувач карток.
# F32 F33 F34 F35
say-smartphone-rule = Якщо картка у смартфоні (スマホのマイナ保険証) не зчитується і фізичної картки { -card } теж немає, тут і зараз увійдіть у { -mynaportal }. Потім покажіть екран із даними про страховку (資格情報画面).
# Not on the leaflet.
say-identity = Працівник реєстратури може порівняти фото на картці з вашим обличчям (目視確認). Так буває часто, не хвилюйтеся. Декларація для цього не потрібна.
# F08
say-other = Картка може не спрацювати і з інших причин. Скажіть у реєстратурі, які слова або номер показав зчитувач карток.

## What you have

# F12
say-any-one = Мати все не обов'язково. Документи вибирайте за японською назвою.
# F18 F19
say-two-papers = Назви цих двох документів схожі. { -certificate }: його одного достатньо. { -notice }: показуйте його разом із карткою { -card }. Самого повідомлення недостатньо.
# Not on the leaflet.
say-login-before = З фізичною карткою, на якій надруковано 顔認証 (перевірка за обличчям), увійти не можна.
# F12
say-papers = Покажіть у реєстратурі щось одне з цього.
# F13 F14 F15 F16
say-paper-screen = Покажіть екран із даними про страховку (資格情報画面) у { -mynaportal } або збережений PDF-файл. Покажіть і картку { -card }, якщо вона у вас із собою. Як це зробити: виберіть нижче «{ choice-steps }». Якщо минув строк дії електронного сертифіката (電子証明書) або пошкоджено чип, можна показати тільки PDF-файл, збережений заздалегідь.
# F17 F18 F19
say-paper-notice = Або покажіть { -notice } разом із карткою { -card }. Самого повідомлення недостатньо.
# F20 F21
say-paper-notice-who = { -notice } надходить людям, у яких є { -myna }. Подавати запит не потрібно.
# Not on the leaflet.
say-paper-certificate = Якщо у вас є { -certificate }, покажіть його в реєстратурі. Його одного достатньо.
# F22 F23 F24 F25
say-paper-none = Якщо ви нічого не можете показати, скажіть про це в реєстратурі. Якщо ви вже були тут, страховку перевірять усно. Якщо ви тут уперше, заповніть документ «{ -declaration }»: страховку перевірять за ним.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Покажіть у реєстратурі { -certificate }. Його одного достатньо.
# Not on the leaflet.
say-plan-reader = Покладіть фізичну картку { -card } на зчитувач карток. Якщо вона не зчитується, виберіть «{ $cannot }», і ми покажемо наступний спосіб.
# F14
say-plan-pdf = Відкрийте збережений PDF-файл і покажіть його в реєстратурі разом із карткою { -card }, якщо вона у вас із собою.
# No facts.
say-plan-login = Екран відкриється після входу в { -mynaportal }.
# F18 F19
say-plan-notice = Покажіть { -notice } разом із карткою { -card }. Самого повідомлення недостатньо.
# F22
say-plan-reception = Скажіть у реєстратурі, що у вас немає всього необхідного.
# Not on the leaflet.
say-hand-over = Віддайте в реєстратуру картку й документи, які у вас є.
# Not on the leaflet.
say-other-papers = Покажіть і документи про пільги або межу оплати (受給者証, 医療証, 限度額適用認定証), якщо вони є.
# F26 F27 F28
say-assurance = Навіть якщо { -myna } не спрацювала, ви можете лікуватися за страховкою і платити лише свою звичайну частку. Для цього ваша страховка має бути чинною, і потрібно дотримуватися цієї пам'ятки.
# F29 F30
say-not-shared = Відомості про ваше лікування та ліки не надходять до клініки й аптеки. Скажіть персоналу, які ліки ви приймаєте.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Перевірте, чи це від теперішнього страховика (保険者). Якщо не впевнені, запитайте в реєстратурі.
# F16
say-caution-saved-before = Якщо минув строк дії електронного сертифіката (電子証明書) або пошкоджено чип, підійде лише PDF, збережений до приходу сюди сьогодні.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Якщо зчитувач карток повідомив, що страховку не підтверджено (有効な資格が確認できない), або щось подібне, перевірте, чи це від теперішнього страховика (保険者).
# F16
say-caution-perhaps-certificate = Якщо виявиться, що минув строк дії електронного сертифіката (電子証明書) або пошкоджено чип, скажіть про це в реєстратурі. Тоді можна показати тільки PDF, збережений заздалегідь.
# Not on the leaflet.
say-caution-date = Якщо на папері є строк дії (有効期限), перевірте, чи він не минув.
say-caution-otherwise = Якщо після цього показати не можна, виберіть «{ $cannot }».

## Nothing to show

# F23 F24 F25
say-visit = Якщо ви вже були тут, страховку перевірять усно. Якщо ви тут уперше, її перевірять за документом «{ -declaration }», який ви заповните.
# Not on the leaflet.
say-visit-changed = Можливо, ваша страховка змінилася. Якщо ви змінили роботу, переїхали або у вас схожий випадок, виберіть «{ -no }». Якщо не впевнені, виберіть «{ -unsure }». Річ у тім, що за попередньою страховкою перевірка неможлива.
# F23
say-verbal = Якщо ви вже були тут, страховку перевірять усно (口頭確認).
# F24 F25
say-declare = Якщо ви тут уперше, страховку перевірять за документом «{ -declaration }», який ви заповните.
# Not on the leaflet.
say-declare-card = Покажіть у реєстратурі й картку { -card }.
# Not on the leaflet.
say-no-card = Спочатку скажіть у реєстратурі, що сьогодні не можете показати картку { -card }. Заповнюйте декларацію, якщо там про це попросять.
# F35
say-shown = Не закривайте екран (資格情報画面) і покажіть його в реєстратурі разом із карткою { -card }, якщо вона у вас із собою.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: завантажте { -app }. Деякі смартфони не підходять. Тоді зверніться до реєстратури.
# F39 F40 F41
say-step-download-iphone = Відскануйте QR-код і завантажте застосунок з App Store (iPhone). Якщо код не зчитується, знайдіть застосунок за словом 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Відскануйте QR-код і завантажте застосунок з Google Play (Android). Якщо код не зчитується, знайдіть застосунок за словом 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Якщо застосунок для вас новий, спочатку один раз зареєструйтеся в ньому (利用登録). Це не реєстрація в { -mynaportal } (利用者登録). У смартфоні має бути ввімкнено блокування екрана.
# Not on the leaflet.
say-step-download-publisher = Потрібен застосунок, який випустило Цифрове агентство Японії (デジタル庁, Digital Agency of Japan). Трапляються підробки зі схожою назвою.
# F44
say-step-log-in = Відкрийте застосунок і виберіть 「ログイン」 (Увійти).
# Not on the leaflet.
say-step-log-in-lock = Якщо ви не впевнені в PIN-коді, не вводьте його: запитайте в реєстратурі. Після трьох помилок PIN-код блокується.
# F45 F46
say-step-log-in-card = З фізичною карткою { -card } введіть 4-значний PIN-код (4桁の暗証番号) у своєму смартфоні, потім відскануйте картку смартфоном. Не вводьте PIN-код у цьому апараті клініки.
# F48 F49
say-step-log-in-phone = З карткою My Number (マイナンバーカード) у смартфоні фізична картка не потрібна. Через 「ログイン」 (Увійти) увійдіть за обличчям, відбитком пальця тощо.
# F47
say-step-log-in-done = Коли увійдете, виберіть «{ button-next }».
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Якщо ввійти не вдається, вийдіть із приватного режиму браузера (プライベートブラウズ, シークレットモード). Якщо застосунок не відкривається, оновіть його. Видаляти його не потрібно.
# F51 F52
say-step-show = У розділі 「証明書」 (Свідоцтва) виберіть 「健康保険証」 (Картка медичного страхування). З'являться дані про вашу страховку (資格情報).
# F53 F55
say-step-show-save = Збережіть їх у смартфоні в PDF на наступний раз. На різних смартфонах PDF зберігають по-різному.
# F54
say-step-show-offline = Коли PDF збережено у смартфоні, він під рукою і без інтернету.

## PIN

# F56 F57
say-pin-locked = Якщо 4-значний PIN-код (4桁の暗証番号) введено неправильно й заблоковано, скиньте його й задайте заново. Це роблять у мерії (shiyakusho, kuyakusho тощо, 市区町村の窓口) там, де ви зареєстровані за місцем проживання (住民票).
# F58 F59 F60
say-pin-store = Щоб скинути PIN-код у магазині «комбіні», спочатку запишіться у спеціальному застосунку в смартфоні. Потрібен і пароль для підпису (署名用パスワード): від 6 до 16 літер і цифр. Тоді в деяких магазинах PIN-код можна скинути й задати заново на терміналі. Якщо ви не знаєте цього пароля, ідіть до мерії (市区町村の窓口).
# F61
say-pin-details = Докладніше дивіться за QR-кодом.
# F62
say-phone-pin-iphone = Якщо ви не знаєте PIN-код картки { -card } у вашому iPhone, відскануйте цей QR-код.
# F63
say-phone-pin-android = Якщо ви не знаєте PIN-код картки { -card } у смартфоні Android, відскануйте цей QR-код.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Зателефонуйте на безкоштовний номер My Number { $number }, натисніть { $press } і дотримуйтеся голосових підказок. Вони японською мовою. Дзвінок безкоштовний.
# F67 F68 F69
say-hotline-hours = На дзвінки відповідають у будні (з понеділка по п'ятницю) з { $weekday_from } до { $weekday_to }. У суботу, неділю та свята Японії відповідають з { $holiday_from } до { $holiday_to }. Перед Новим роком і після нього, з { $from_day }.{ $from_month } до { $to_day }.{ $to_month } (день.місяць), лінія не працює.
# F70
say-more = Щоб дізнатися більше про { -myna }, відскануйте QR-код.
# F71
say-issuer = Цю пам'ятку складено за листівкою Міністерства охорони здоров'я, праці та добробуту Японії (厚生労働省): «Для людей, для життя, для майбутнього».

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Скидання 4-значного PIN-коду (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: сайт Цифрового агентства
# F63, the agency's top page.
link-phone-pin-android = Android: сайт Цифрового агентства
# F70
link-more = Міністерство: Myna Hokensho (マイナ保険証)
