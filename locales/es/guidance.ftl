### Spanish: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証, tarjeta de seguro)
-card = Tarjeta My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Aviso del seguro (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Certificado del seguro (資格確認書, Shikaku Kakuninsho)
-declaration = Declaración sobre el seguro médico (被保険者資格申立書)
-yes = Sí
-no = No
-unsure = No lo sé con seguridad

## Causes

# Not on the leaflet.
say-certificate = Podemos atenderle de otra manera.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Si solo venció el certificado electrónico (電子証明書), la tarjeta sigue sirviendo como tarjeta de seguro médico durante 3 meses más. Pregunte en recepción si se puede probar otra vez.
# F13 F16
say-certificate-limit = Si el certificado electrónico (電子証明書) venció o el chip está dañado, no puede usar la pantalla de { -mynaportal }. De allí solo vale un archivo PDF que guardó antes. También puede mostrar el { -notice } junto con su { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Myna Hokensho del teléfono (スマホのマイナ保険証) también deja de servir cuando vence la { -card } física o su certificado electrónico (電子証明書).
# Not on the leaflet.
say-unconfirmed = Su seguro puede seguir vigente. Podemos atenderle de otra manera.
# F09 F10 F11
say-unconfirmed-why = Puede aparecer mientras se inscribe en un nuevo seguro (保険者), por ejemplo tras cambiar de trabajo. ¿Cambió de trabajo o algo similar? Antes de la consulta, vea en { -mynaportal } si su seguro más reciente está registrado. Para saber cómo, elija abajo "{ choice-steps }".
# Not on the leaflet.
say-smartphone = Si trae la { -card } física, póngala primero en el lector de tarjetas.
# F32 F33 F34 F35
say-smartphone-rule = ¿No se puede leer Myna Hokensho del teléfono (スマホのマイナ保険証) y tampoco tiene la { -card } física? Entonces inicie sesión aquí mismo en { -mynaportal } y muestre la pantalla de información del seguro (資格情報画面).
# Not on the leaflet.
say-identity = El personal puede mirar la foto de su tarjeta y su rostro (目視確認). Ocurre a menudo, no se preocupe. No necesita llenar la declaración por esto.
# F08
say-other = La tarjeta puede no funcionar también por otros motivos. Diga en recepción qué palabras o qué número mostró el lector.

## What you have

# F12
say-any-one = No hace falta tenerlo todo. Elija los papeles por su título en japonés.
# F18 F19
say-two-papers = Hay dos papeles con títulos parecidos. El { -certificate } basta por sí solo. El { -notice } se muestra junto con su { -card }. El aviso por sí solo no basta.
# Not on the leaflet.
say-login-before = No se puede iniciar sesión con una tarjeta física que lleva impreso 顔認証 (reconocimiento facial).
# F12
say-papers = Muestre en recepción cualquiera de estas cosas.
# F13 F14 F15 F16
say-paper-screen = Muestre la pantalla de información del seguro (資格情報画面) de { -mynaportal }, o el archivo PDF guardado. Si tiene su { -card }, muéstrela también. Para saber cómo, elija abajo "{ choice-steps }". Si venció el certificado electrónico (電子証明書) o algo similar, solo vale un archivo PDF guardado antes.
# F17 F18 F19
say-paper-notice = O muestre el { -notice } junto con su { -card }. El aviso por sí solo no basta.
# F20 F21
say-paper-notice-who = El { -notice } se envía a quienes tienen { -myna }. No hace falta solicitarlo.
# Not on the leaflet.
say-paper-certificate = Si tiene el { -certificate }, muéstrelo en recepción. Basta por sí solo.
# F22 F23 F24 F25
say-paper-none = Si no puede mostrar nada de esto, dígalo en recepción. Si ya vino aquí antes, le preguntan. Si es su primera vez aquí, usted llena la { -declaration }. Así se comprueba su seguro.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Muestre su { -certificate } en recepción. Basta por sí solo.
# Not on the leaflet.
say-plan-reader = Ponga su { -card } física en el lector de tarjetas. Si no se puede leer, elija "{ $cannot }" y le mostraremos la siguiente manera.
# F14
say-plan-pdf = Abra el archivo PDF guardado y muéstrelo en recepción, junto con su { -card } si la tiene.
# No facts.
say-plan-login = La pantalla aparece al iniciar sesión en { -mynaportal }.
# F18 F19
say-plan-notice = Muestre el { -notice } junto con su { -card }. El aviso por sí solo no basta.
# F22
say-plan-reception = Diga en recepción que no tiene todo lo necesario.
# Not on the leaflet.
say-hand-over = Entregue en recepción la tarjeta y los papeles que tenga.
# Not on the leaflet.
say-other-papers = Si tiene certificados de ayuda médica o de límite de pago (受給者証、医療証、限度額適用認定証), muéstrelos también.
# F26 F27 F28
say-assurance = Si su seguro está vigente y usted sigue esta guía, el seguro paga su parte. Entonces usted paga solo lo que le corresponde, aunque no pueda usar { -myna } en recepción.
# F29 F30
say-not-shared = La información de sus tratamientos y medicamentos no llega a la clínica ni a la farmacia. Diga al personal qué medicamentos toma.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Compruebe que sea de su seguro actual (保険者). Si tiene dudas, pregunte en recepción.
# F16
say-caution-saved-before = Si el certificado electrónico (電子証明書) venció o el chip está dañado, solo vale un PDF guardado antes de venir hoy aquí.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Si el lector indicó "seguro no confirmado" (有効な資格が確認できない) o algo similar, compruebe que lo que muestra sea de su seguro actual (保険者).
# F16
say-caution-perhaps-certificate = Si resulta que el certificado electrónico (電子証明書) venció o el chip está dañado, avise a recepción. Entonces solo vale un PDF guardado antes de venir.
# Not on the leaflet.
say-caution-date = Si el papel mismo lleva una fecha de vencimiento (有効期限), compruebe que no haya pasado.
say-caution-otherwise = Si ve que no puede mostrarlo, elija "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = Si ya vino aquí antes, en recepción le preguntan. Si es su primera vez, usted llena la { -declaration }. Así se comprueba su seguro.
# Not on the leaflet.
say-visit-changed = Puede que su seguro haya cambiado. Si cambió de trabajo, se mudó o algo similar, elija "{ -no }". Si tiene dudas, elija "{ -unsure }". Con el seguro anterior no se puede hacer la comprobación.
# F23
say-verbal = Si ya vino aquí antes, su seguro se comprueba preguntándole (口頭確認).
# F24 F25
say-declare = La primera vez aquí, su seguro se comprueba con la { -declaration } que usted llena.
# Not on the leaflet.
say-declare-card = Muestre también su { -card } en recepción.
# Not on the leaflet.
say-no-card = Primero diga en recepción que hoy no puede mostrar su { -card }. Llene la declaración si se lo piden en recepción.
# F35
say-shown = Deje abierta la pantalla (資格情報画面) y muéstrela en recepción, junto con su { -card } si la tiene.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: descargue la aplicación { -app }. No funciona en algunos teléfonos. En ese caso, pregunte en recepción.
# F39 F40 F41
say-step-download-iphone = Escanee el código QR para descargarla de App Store (iPhone). Si no puede escanearlo, busque allí 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Escanee el código QR para descargarla de Google Play (Android). Si no puede escanearlo, busque allí 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Si usa esta aplicación por primera vez, antes que nada regístrese en ella una vez (利用登録). No es el registro de usuario (利用者登録) de { -mynaportal }. Su teléfono debe tener bloqueo de pantalla.
# Not on the leaflet.
say-step-download-publisher = Use la aplicación publicada por Digital Agency of Japan (デジタル庁). Hay aplicaciones falsas con nombres parecidos.
# F44
say-step-log-in = Abra la aplicación y elija 「ログイン」 (Iniciar sesión).
# Not on the leaflet.
say-step-log-in-lock = Si no recuerda bien su PIN, no lo pruebe: pregunte en recepción. Después de 3 intentos incorrectos, el PIN se bloquea.
# F45 F46
say-step-log-in-card = Con una { -card } física, ingrese su PIN de 4 dígitos (4桁の暗証番号) en su propio teléfono. Después escanee la tarjeta con el teléfono. Nunca ingrese su PIN en este equipo.
# F48 F49
say-step-log-in-phone = Con la { -card } en el teléfono no se usa la tarjeta física. Elija 「ログイン」 (Iniciar sesión) y use el rostro, la huella o similar en su teléfono.
# F47
say-step-log-in-done = Cuando haya iniciado sesión, elija "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Si no puede iniciar sesión, salga de la navegación privada o de incógnito (プライベートブラウズ、シークレットモード). Si la aplicación no se abre, actualícela. No hace falta borrarla.
# F51 F52
say-step-show = En 「証明書」 (Certificados), elija 「健康保険証」 (Tarjeta de seguro médico). Aparecerá su información del seguro (資格情報).
# F53 F55
say-step-show-save = Para la próxima vez, guárdela en su teléfono como PDF. La forma de guardar un PDF varía según el teléfono.
# F54
say-step-show-offline = Con el PDF guardado en su teléfono, no se preocupe aunque no tenga internet.

## PIN

# F56 F57
say-pin-locked = ¿Se equivocó con el PIN de 4 dígitos (4桁の暗証番号) y está bloqueado? Pida restablecerlo en la ventanilla de la municipalidad (shiyakusho, kuyakusho, 市区町村の窓口) donde tiene su registro de residente (住民票).
# F58 F59 F60
say-pin-store = En algunas tiendas de conveniencia puede restablecer el PIN en un terminal. Antes debe reservar en la aplicación especial del teléfono. Necesita su contraseña de firma (署名用パスワード), de 6 a 16 letras y números. Si no sabe esta contraseña, vaya a la ventanilla de la municipalidad (市区町村の窓口).
# F61
say-pin-details = Para más detalles, escanee el código QR.
# F62
say-phone-pin-iphone = Si no sabe el PIN de la { -card } de su iPhone, escanee este código QR.
# F63
say-phone-pin-android = Si no sabe el PIN de la { -card } de su teléfono Android, escanee este código QR.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Llame a la línea gratuita My Number { $number }, pulse { $press } y siga las instrucciones grabadas. Atienden en japonés. La llamada es gratuita.
# F67 F68 F69
say-hotline-hours = La línea atiende los días laborables (lunes a viernes) de { $weekday_from } a { $weekday_to }. Los sábados, domingos y feriados de Japón atiende de { $holiday_from } a { $holiday_to }. Cierra por fin de año y Año Nuevo, del { $from_day }/{ $from_month } al { $to_day }/{ $to_month } (día/mes).
# F70
say-more = Para saber más sobre { -myna }, escanee el código QR.
# F71
say-issuer = Esta guía se basa en un folleto del Ministerio de Salud, Trabajo y Bienestar de Japón (厚生労働省). Su lema: "Por las personas, por la vida, por el futuro".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Restablecer PIN de 4 dígitos (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: portada de la Agencia Digital
# F63, the agency's top page.
link-phone-pin-android = Android: portada de la Agencia Digital
# F70
link-more = Ministerio: Myna Hokensho (マイナ保険証)
