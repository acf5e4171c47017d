### Spanish: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Ver los pasos", "Siguiente", "Atrás", "Pedir ayuda", "Cambiar", "No", "No puedo hacerlo": change them together.

## Headings

heading-languages = Elija su idioma
heading-page = Una página en su idioma
# F02. Two lines at most.
heading-causes = En estos casos no es posible la recepción con { -myna }. ¿Cuál es el suyo?
heading-reader-codes = ¿Qué número mostró el lector de tarjetas?
heading-code-001 = Ponga la tarjeta otra vez en el lector
heading-code-002 = Use su Tarjeta My Number (マイナンバーカード)
heading-cause-network = Si hay un problema de red o del equipo
heading-cause-certificate = Si se debe al certificado (電子証明書) o al chip IC
heading-cause-unconfirmed = Si no se pudo confirmar su elegibilidad
heading-cause-smartphone = Si no se leyó la tarjeta de su teléfono
heading-cause-identity = Si no se pudo comprobar su rostro o su PIN
heading-cause-other = Si es otra cosa o no lo sabe
heading-topics = ¿Qué desea saber?
heading-holdings = ¿Qué trae consigo? Elija todo lo que tenga.
heading-login = ¿Puede entrar ahora en Mynaportal (マイナポータル)?
heading-papers = Lo que puede mostrar en recepción
heading-plan-certificate = Muestre su certificado (資格確認書) en recepción
heading-plan-reader = Ponga su tarjeta física en el lector
heading-plan-pdf = Muestre en recepción el PDF que guardó
heading-plan-login = Inicie sesión y muestre la pantalla (資格情報画面)
heading-plan-notice = Muestre el aviso (資格情報のお知らせ) y su tarjeta
heading-plan-reception = Avise en recepción
heading-visit = ¿Ya vino aquí y su seguro no ha cambiado desde entonces?
heading-verbal = Diga en recepción que su seguro es el mismo
heading-declare = Puede usar una declaración (被保険者資格申立書)
heading-device = ¿Qué teléfono tiene?
heading-login-card = ¿Con qué tarjeta inicia sesión?
heading-step-download = STEP 1 Descargue la aplicación
heading-step-log-in = STEP 2 Inicie sesión en Mynaportal (マイナポータル)
heading-step-show = STEP 3 Vea y guarde su información (資格情報)
heading-shown = Muestre la pantalla en recepción
heading-pin-reset = Si el PIN de 4 dígitos (4桁の暗証番号) está bloqueado
heading-phone-pin = Si no sabe el PIN de la tarjeta de su teléfono
heading-hotline = Línea telefónica gratuita My Number
heading-more = Más sobre Myna Hokensho (マイナ保険証)
heading-purpose = Lea para qué se usan sus datos
heading-on-paper = Pida el formulario en papel en recepción
heading-check = Revise sus respuestas
heading-saving = Guardando
heading-failed-refused = Recepción aún no tiene su formulario
heading-failed-slow = Se tarda en guardar más de lo habitual
heading-done = Diga este número en recepción
heading-ask = Muestre esta pantalla en recepción
heading-start-over = ¿Desea empezar de nuevo?
heading-idle = ¿Sigue ahí?
heading-staff-pin = Introduzca el PIN del personal

## Buttons

button-back = Atrás
button-next = Siguiente
button-more = Seguir leyendo
button-ask = Pedir ayuda
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Colores
button-start-over = Reiniciar
button-agree = Acepto
button-submit = Enviar
button-finish = Terminar
button-stay = Sigo aquí
button-steps = Ver los pasos
button-shown = Ya la veo
button-return = Volver
button-unlock = Desbloquear
button-change = Cambiar

## Choices: causes

# F03 F04
cause-network = Un problema de red o del equipo
# F05 F06
cause-certificate = Certificado electrónico (電子証明書) vencido o chip IC dañado
# F07
cause-unconfirmed = "Elegibilidad vigente sin confirmar" (有効な資格が確認できない)
# F31
cause-smartphone = No se leyó la tarjeta de mi teléfono (スマホのマイナ保険証)
cause-identity = El lector no comprobó mi rostro o PIN
# F08
cause-other = Otro motivo, o no lo sé
choice-reader-codes = El lector de tarjetas mostró un número
choice-topics = Leer los pasos, el teléfono y más
code-001 = 001 No se leyó la tarjeta
code-002 = 002 No era una Tarjeta My Number (マイナンバーカード)
code-006 = 006 Certificado electrónico (電子証明書) vencido o revocado
code-unlisted = Otro número

## Choices: more to read

choice-steps = Pasos para mostrar su información de elegibilidad (資格情報)
choice-papers = Lo que puede mostrar en recepción
choice-pin-reset = Mi PIN de 4 dígitos (4桁の暗証番号) está bloqueado
choice-phone-pin = No sé el PIN de la tarjeta de mi teléfono
choice-hotline = Línea telefónica gratuita My Number
choice-more = Más sobre Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Tarjeta My Number física (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Teléfono inteligente
# F14
holding-pdf = PDF de mi información de elegibilidad (資格情報) guardado antes de hoy
holding-nothing = Nada de esto

## Choices: logging in

login-card = Sí, con mi tarjeta física y su PIN de 4 dígitos (4桁の暗証番号)
login-phone = Sí, con la tarjeta de mi teléfono (スマホのマイナ保険証)
login-no = No: no sé el PIN, está bloqueado, no tengo internet o algo similar
login-unsure = No lo sé con seguridad

## Other choices

choice-cannot = No puedo hacerlo
# F23
visit-return = Sí: ya he venido aquí y mi seguro es el mismo
# F24
visit-first = No: es mi primera consulta aquí, o mi seguro ha cambiado
visit-unsure = No lo sé con seguridad
device-iphone = iPhone
device-android = Android
login-card-physical = Tarjeta My Number física (マイナンバーカード)
login-card-on-phone = Tarjeta My Number (マイナンバーカード) en mi teléfono
choice-start-form = Llenar aquí la declaración (被保険者資格申立書)
choice-on-paper = Escribir en papel
choice-retry = Intentar enviar otra vez
choice-confirm-start-over = Sí, borrar mis respuestas y empezar de nuevo
choice-larger = Letra más grande
choice-smaller = Letra más pequeña

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Espacio
cap-delete = Borrar
cap-clear = Vaciar
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Pregunta { $at }/{ $of }
page = Página { $at }/{ $of }
banner-title = Guía de recepción
draft-note = Traducción provisional. Vale el japonés.
# One line for 1, one for all other numbers. Change only the words after "]".
idle-countdown =
    { $seconds ->
        [one] Lo que escribió se borrará en { $seconds } segundo.
       *[other] Lo que escribió se borrará en { $seconds } segundos.
    }
idle-why = Así se protegen sus datos. Para continuar, toque cualquier parte de la pantalla.
ask-where = Para el personal: el paciente está en la pantalla "{ $screen }".
ask-kept = Sus respuestas se conservan.
links-checked = Direcciones comprobadas el { $date }
# F64 F65
hotline-number = { $number } (después pulse { $press })
# F67 F68
hotline-open = Abierta ahora, hoy hasta las { $hour }:{ $minute }.
hotline-closed = Cerrada ahora. Abre de nuevo a las { $hour }:{ $minute } del { $day }/{ $month } (día/mes).
# F69
hotline-perhaps = Quizá esté cerrada por Año Nuevo. Abre con seguridad desde las { $hour }:{ $minute } del { $day }/{ $month } (día/mes).
done-number = Su número

## Texts

say-start-over = Se borrarán todas sus respuestas. Para conservarlas, elija "Atrás".
say-saving = Espere un momento.
say-failed-refused = Avise en recepción de que su formulario aún no está guardado. Sus respuestas se conservan selladas, para que nadie más pueda leerlas. Elija "Intentar enviar otra vez" o "Escribir en papel".
say-failed-slow = Espere aquí o avise en recepción. Sus respuestas se conservan selladas, para que nadie más pueda leerlas. También puede elegir "Intentar enviar otra vez" o "Escribir en papel".
say-done = Diga este número en recepción. Su declaración (被保険者資格申立書) está guardada.
# Not on the leaflet.
say-done-card = Lleve también su Tarjeta My Number (マイナンバーカード) a recepción.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = En cuanto sepa su número de seguro, comuníquelo a esta clínica.
say-ask = Muestre esta pantalla a alguien de recepción. Le ayudarán.
say-on-paper = Pida el formulario en papel en recepción y llénelo. Lo que escribió aquí no se envía.
say-paper-only = Hoy el formulario es en papel. Pídalo en recepción. Puede seguir leyendo esta guía.
say-staff-pin = Personal: introduzca el PIN. Pacientes: elijan "Atrás".
say-staff-pin-wrong = El PIN no es correcto. Introdúzcalo otra vez.
# One line for 1, one for all other numbers. Change only the words after "]".
say-staff-pin-locked =
    { $seconds ->
        [one] Espere { $seconds } segundo y vuelva a introducirlo.
       *[other] Espere { $seconds } segundos y vuelva a introducirlo.
    }
# Not on the leaflet.
say-code-001 = Saque la tarjeta de su funda y póngala plana sobre el lector. Si se lee, puede registrarse como siempre. Si no, elija "Siguiente".
# Not on the leaflet.
say-code-002 = Ponga su Tarjeta My Number (マイナンバーカード) en el lector. Parece que había otra tarjeta. Si aún no funciona, elija "Siguiente".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Disculpe, necesito ayuda. La recepción con Myna Hokensho (マイナ保険証) no funcionó.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Mi idioma: { $language }. No leo bien el japonés. La recepción con Myna Hokensho (マイナ保険証) no funcionó. Por favor, ayúdeme.
point-certificate-try = ¿Podría probar mi tarjeta de todos modos? Leí que sirve durante 3 meses después de vencer el certificado electrónico (電子証明書).
point-identity = No se pudo comprobar mi rostro o mi PIN. ¿Podría mirar la foto de mi tarjeta y mi rostro (目視確認)?
point-reader = No se pudo leer la tarjeta de mi teléfono (スマホのマイナ保険証). Tengo la tarjeta física. ¿Podemos probarla?
point-certificate = Tengo un Certificado de elegibilidad del seguro (資格確認書). Úselo, por favor.
point-pdf = Puedo mostrar el PDF de mi información de elegibilidad (資格情報) que guardé antes. Revíselo, por favor.
point-notice = Tengo el { -notice } y mi { -card }. Revíselos, por favor.
point-shown = Puedo mostrar la pantalla de información de elegibilidad (資格情報画面) de Mynaportal (マイナポータル). Revísela, por favor.
point-reception = No tengo nada que mostrar. Por favor, compruebe mi seguro de otra manera.
point-verbal = Ya he venido aquí y mi seguro no ha cambiado desde entonces. Por favor, compruébelo preguntándome (口頭確認).
point-declare = Quiero escribir la declaración (被保険者資格申立書). Puedo mostrar mi Tarjeta My Number (マイナンバーカード).
point-declare-no-card = Quiero escribir la declaración (被保険者資格申立書), pero no traigo mi Tarjeta My Number (マイナンバーカード). ¿Qué puedo hacer?
point-on-paper = Por favor, deme el formulario en papel (被保険者資格申立書).
point-failed = Llené la declaración (被保険者資格申立書), pero aún no está guardada. Por favor, compruébelo o deme el formulario en papel.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Más
