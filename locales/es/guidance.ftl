### Spanish: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in full-width brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = Tarjeta My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Aviso de información de elegibilidad (資格情報のお知らせ)
-certificate = Certificado de elegibilidad del seguro (資格確認書)
-declaration = Declaración de elegibilidad del asegurado (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. Hay un problema de red o del equipo. No es culpa suya ni de su tarjeta. Hay otra manera.
# F05 F06
say-certificate = 2. El certificado electrónico (電子証明書) de la { -card } está vencido, o su chip IC está dañado. Hay otra manera.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = Primero pida en recepción que prueben su tarjeta de todos modos. Durante 3 meses después de vencer el certificado electrónico (電子証明書), la tarjeta sigue sirviendo como tarjeta de seguro médico.
# F13 F16
say-certificate-limit = Nota: en el caso 2. no muestre la pantalla de información de elegibilidad (資格情報画面) de { -mynaportal }. De allí solo puede mostrarse un archivo PDF guardado de antemano. Puede mostrar el { -notice } junto con su { -card }.
# F07
say-unconfirmed = 3. Apareció un mensaje como "no se puede confirmar una elegibilidad vigente" (有効な資格が確認できない). Esto no significa necesariamente que usted no tenga seguro.
# F09 F10 F11
say-unconfirmed-why = Puede aparecer mientras se inscribe en una nueva entidad aseguradora (保険者), por ejemplo tras un cambio de trabajo. Si cambió de trabajo o similar, compruebe en { -mynaportal } antes de la consulta que su elegibilidad más reciente está registrada. Para saber cómo comprobarlo, elija "Ver los pasos".
# F31
say-smartphone = Esto es lo que debe hacer con Myna Hokensho en el teléfono inteligente (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = Si no se puede leer Myna Hokensho en su teléfono inteligente (スマホのマイナ保険証) y tampoco tiene la { -card } física, inicie sesión en { -mynaportal } aquí mismo y muestre la pantalla de información de elegibilidad (資格情報画面). Si tiene la tarjeta física, póngala primero en el lector de tarjetas.
# Not on the leaflet.
say-identity = Avise en recepción. El personal puede mirar la foto de su tarjeta y su rostro (目視確認). Esto ocurre a menudo y no es culpa suya. No necesita escribir un formulario por esto.
# F08
say-other = También hay otros casos, no solo los de la lista. Diga en recepción qué palabras o qué número mostró el lector de tarjetas. Puede continuar sin saber el motivo.

## What you have

# F12
say-any-one = Basta con mostrar una sola cosa en recepción. A continuación le diremos cuál.
# Not on the leaflet.
say-login-before = Elija "No" si su PIN está bloqueado, si no sabe su PIN o si su tarjeta lleva impreso 顔認証 (reconocimiento facial). Hay otra manera.
# F12
say-papers = Muestre en recepción una cualquiera de estas cosas.
# F13 F14 F15 F16
say-paper-screen = Muestre la pantalla de información de elegibilidad (資格情報画面) de { -mynaportal }, o el archivo PDF que guardó. Muestre también su { -card } si la tiene aquí. Para saber cómo, elija "Ver los pasos". Nota: en el caso 2. (certificado vencido o similar) solo puede mostrarse un archivo PDF guardado de antemano.
# F17 F18 F19
say-paper-notice = O muestre el { -notice } junto con su { -card }. El aviso por sí solo no basta.
# F20 F21
say-paper-notice-who = Este aviso se envía a las personas que tienen { -myna }. No hace falta solicitarlo.
# Not on the leaflet.
say-paper-certificate = Si tiene un { -certificate }, muéstrelo. Basta por sí solo. Nota: el folleto del Ministerio de Salud de Japón no lo menciona.
# F22 F23 F24 F25
say-paper-none = Si no puede mostrar nada de esto, dígalo en recepción. Entonces su elegibilidad se comprueba así: si ya ha venido antes, preguntándole; si es su primera consulta, con una { -declaration } que usted llena.

## What to do now

# Not on the leaflet.
say-plan-certificate = Muestre su { -certificate } en recepción. Basta por sí solo. Nota: el folleto del Ministerio de Salud de Japón no lo menciona.
# Not on the leaflet.
say-plan-reader = Ponga su { -card } física en el lector de tarjetas. Si no se puede leer, elija "No puedo hacerlo" y le mostraremos la siguiente manera.
# F14
say-plan-pdf = Abra el archivo PDF que guardó y muéstrelo en recepción. Muestre también su { -card } si la tiene aquí.
# No facts.
say-plan-login = Inicie sesión en { -mynaportal } y muestre en recepción la pantalla de información de elegibilidad (資格情報画面). Para saber cómo, elija "Ver los pasos". Muestre también su { -card } si la tiene aquí.
# F18 F19
say-plan-notice = Muestre en recepción el { -notice } junto con su { -card }. El aviso por sí solo no basta.
# F22
say-plan-reception = Diga en recepción que no tiene nada que mostrar. Recepción comprobará su seguro de otra manera.
# F26 F27 F28
say-assurance = Aunque no sea posible la recepción con { -myna }, puede recibir atención médica cubierta por el seguro con el copago adecuado, si su seguro está vigente y sigue esta guía.
# F29 F30
say-not-shared = Nota: la información de tratamientos, la información de medicamentos y otra similar no se puede entregar a la clínica ni a la farmacia. Dígales usted qué medicamentos toma.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Muéstrelo solo si figura su entidad aseguradora (保険者) actual. Si figura una anterior, o tiene dudas, avise en recepción.
# F16
say-caution-saved-before = Nota: en el caso 2. solo puede mostrarse un PDF que usted guardó antes de venir hoy aquí.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Si el lector de tarjetas indicó que no se puede confirmar una elegibilidad vigente (有効な資格が確認できない), muéstrelo solo si figura su entidad aseguradora (保険者) actual. Si tiene dudas, avise en recepción.
# F16
say-caution-perhaps-certificate = Si resulta que el motivo es el 2. (certificado vencido o similar), avise en recepción. Entonces solo puede mostrarse un PDF guardado de antemano.

## Nothing to show

# F23 F24 F25
say-visit = Si ya ha venido antes, recepción le pregunta. Si es su primera consulta, usted llena una { -declaration }. Así se comprueba su elegibilidad. Elija "Sí" solo si ya ha venido aquí y su seguro no ha cambiado desde entonces.
# Not on the leaflet.
say-visit-changed = Puede que su seguro haya cambiado. Si cambió de trabajo, se mudó o algo similar, elija "No". Si tiene dudas, elija "No lo sé con seguridad". Su seguro anterior no se pudo confirmar.
# F23
say-verbal = Diga en recepción: "Ya he venido aquí y mi seguro no ha cambiado". Si ya ha venido antes, esto se comprueba preguntándole (口頭確認).
# F24 F25
say-declare = En la primera consulta, su elegibilidad se comprueba con una { -declaration } que usted llena. Puede llenarla aquí o en papel. Muestre también su { -card } en recepción.
# Not on the leaflet.
say-no-card = Primero diga en recepción que no tiene aquí su { -card }. Si recepción le pide llenar la declaración, puede hacerlo aquí.
# F35
say-shown = Mantenga abierta la pantalla de información de elegibilidad (資格情報画面) y muéstrela en recepción. Muestre también su { -card } si la tiene aquí.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = Estos pasos muestran su información de elegibilidad (資格情報) en { -mynaportal }. STEP 1: descargue la aplicación { -app }. Nota: algunos modelos de teléfono inteligente no son compatibles. Si el suyo no lo es, pregunte en recepción.
# F39 F40 F41
say-step-download-iphone = En un iPhone, escanee el código QR y descargue la aplicación de App Store. Si no puede escanearlo, busque 「マイナポータル」.
# F39 F40 F42
say-step-download-android = En un teléfono Android, escanee el código QR y descargue la aplicación de Google Play. Si no puede escanearlo, busque 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = La aplicación se llama ahora { -app }. Quien la usa por primera vez debe registrarse una vez (利用登録) antes que nada. Su teléfono debe tener bloqueo de pantalla.
# F43 F44
say-step-log-in = STEP 2: inicie sesión en { -mynaportal }. Abra la aplicación y elija 「ログイン」 (Iniciar sesión).
# Not on the leaflet.
say-step-log-in-lock = Si no recuerda bien su PIN, no lo pruebe: pregunte en recepción. Con 3 PIN incorrectos, la tarjeta se bloquea.
# F45 F46
say-step-log-in-card = Con una { -card } física, introduzca su PIN de 4 dígitos (4桁の暗証番号) en su propio teléfono y después escanee la tarjeta con el teléfono. Nunca introduzca su PIN en este equipo.
# F48 F49
say-step-log-in-phone = Nota: con una Tarjeta My Number (マイナンバーカード) en el teléfono inteligente, no use la tarjeta física. Desde 「ログイン」 (Iniciar sesión), inicie sesión con el rostro o la huella en su teléfono, o de forma similar.
# F47
say-step-log-in-done = Ya ha iniciado sesión.
# F50 F51 F52
say-step-show = STEP 3: vea su información de elegibilidad (資格情報) y guárdela en el teléfono como archivo PDF. En 「証明書」 (Certificados), elija 「健康保険証」 (Tarjeta de seguro médico). Aparecerá su información de elegibilidad.
# F53 F55
say-step-show-save = Guárdela en su teléfono como PDF para la próxima vez. Nota: la forma de guardar un PDF varía según el teléfono.
# F54
say-step-show-offline = Con el PDF guardado en su teléfono, no tiene de qué preocuparse aunque esté sin conexión (sin internet).

## PIN

# F56 F57
say-pin-locked = Si se equivocó con el PIN de 4 dígitos (4桁の暗証番号) y está bloqueado, pida restablecerlo en la ventanilla del ayuntamiento o municipalidad (市区町村の窓口) donde está su registro de residencia (住民票), o similar.
# F58 F59 F60
say-pin-store = En una tienda de conveniencia necesita primero una reserva en la aplicación específica y su contraseña de firma (署名用パスワード), de 6 a 16 letras y números. Solo se puede en algunas tiendas. Si sabe esta contraseña, puede restablecer el PIN con la aplicación específica del teléfono y un terminal quiosco en una tienda de conveniencia. Si no, vaya a la ventanilla del ayuntamiento (市区町村の窓口).
# F61
say-pin-details = Para más detalles, escanee el código QR.
# F62
say-phone-pin-iphone = Si no sabe el PIN de la { -card } de su iPhone, escanee este código QR.
# F63
say-phone-pin-android = Si no sabe el PIN de la { -card } de su teléfono Android, escanee este código QR.

## Phone line and more

# F64 F65 F66
say-hotline = Llame a la línea gratuita My Number: 0120-95-0178. Pulse 5 y siga la guía de voz. La llamada es gratuita.
# F67 F68 F69
say-hotline-hours = La línea telefónica atiende los días laborables (lunes a viernes) de 9:30 a 20:00, y los sábados, domingos y feriados de Japón de 9:30 a 17:30. Cierra a fin de año y Año Nuevo (fines de diciembre, principios de enero).
# F70
say-more = Para saber más sobre la tarjeta de seguro médico { -myna }, escanee el código QR.
# F71
say-issuer = Esta guía se basa en un folleto del Ministerio de Salud, Trabajo y Bienestar de Japón (厚生労働省): "Por las personas, por la vida, por el futuro".

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
link-more = Ministerio: { -myna }
