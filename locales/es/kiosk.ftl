### Spanish: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Página para el teléfono スマホで見るページ
# F02. Two lines at most.
heading-causes = En estos casos no se puede usar { -myna } en recepción. ¿Cuál es el suyo?
heading-reader-codes = ¿Qué número mostró el lector de tarjetas?
heading-code-001 = Ponga la tarjeta otra vez en el lector
heading-code-002 = Use su { -card }
heading-cause-certificate = Certificado electrónico (電子証明書) o chip IC
heading-cause-unconfirmed = No se pudo confirmar su seguro
heading-cause-smartphone = No se leyó su teléfono (スマホのマイナ保険証)
heading-cause-identity = En recepción pueden verificar su rostro
heading-topics = ¿Qué desea saber?
heading-holdings = Elija todo lo que trae consigo
heading-login = ¿Puede entrar ahora en { -mynaportal }?
heading-papers = Lo que puede mostrar en recepción
heading-plan-certificate = Muestre su Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Ponga su tarjeta física en el lector
heading-plan-pdf = Muestre en recepción el PDF que guardó
heading-plan-login = Muestre la pantalla (資格情報画面) en recepción
heading-plan-notice = Muestre el aviso (資格情報のお知らせ) y su tarjeta
heading-plan-reception = Hable con recepción
heading-why = ¿Por qué no puede mostrarlo?
heading-details = Más detalles
heading-visit = ¿Ya vino aquí antes, con el mismo seguro?
heading-verbal = Diga en recepción que su seguro es el mismo
heading-declare = Puede usar una declaración (被保険者資格申立書)
heading-login-card = ¿Con qué tarjeta inicia sesión?
heading-step-download = STEP 1 Descargue la aplicación
# F43
heading-step-log-in = STEP 2 Inicie sesión en Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Vea su información (資格情報) y guárdela en PDF
heading-shown = Muestre la pantalla en recepción
heading-pin-reset = PIN de 4 dígitos (4桁の暗証番号) bloqueado
heading-phone-pin = PIN: Tarjeta My Number (マイナンバーカード) del teléfono
heading-hotline = Línea telefónica gratuita My Number
heading-more = Más sobre Myna Hokensho (マイナ保険証)
heading-purpose = Lea para qué se usan sus datos
heading-on-paper = Pida la declaración en papel en recepción
heading-check = Revise sus respuestas
heading-saving = Guardando
heading-failed-refused = Recepción aún no tiene su declaración
heading-failed-slow = Se tarda en guardar
heading-done = Diga este número en recepción
heading-ask = Muestre esta pantalla en recepción
heading-call = Llamando a recepción
heading-coming = Ya viene alguien
heading-start-over = ¿Desea empezar de nuevo?
heading-finish = ¿Desea terminar?
heading-idle = ¿Sigue ahí?
heading-staff-pin = Ingrese el PIN del personal

## Buttons

button-back = Atrás
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Siguiente
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (elegidos: { $count })
button-more = Leer más
button-more-any = More つづき
button-ask = Pedir ayuda
button-ask-any = Help 受付に聞く
button-call = Tocar timbre
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Colores
button-contrast-any = Colours 色
button-start-over = Desde cero
button-agree = Acepto
button-submit = Enviar
button-finish = Terminar
button-stay = Sigo aquí
button-steps = Ver pasos
button-shown = Ya la veo
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Ya lo mostré
button-return = Volver
button-unlock = Desbloquear
button-change = Cambiar

## Choices: causes

# F03 F04
cause-network = Problema de red o del equipo
# F05 F06
cause-certificate = Certificado electrónico (電子証明書) vencido o chip IC dañado
# F07
cause-unconfirmed = Seguro no confirmado o similar (有効な資格が確認できない)
# F31
cause-smartphone = Tarjeta My Number del teléfono no leída (スマホのマイナンバーカード)
cause-identity = No se aceptó mi rostro o mi PIN
# F08
cause-other = Otro motivo, o no lo sé
choice-reader-codes = El lector mostró un número
choice-topics = Pasos, teléfono y más
code-001 = 001 No se leyó la tarjeta
code-002 = 002 No era una { -card }
code-006 = 006 Certificado electrónico (電子証明書) vencido o revocado
code-unlisted = Otro número

## Choices: more to read

# F36
choice-steps = Cómo ver mi seguro (資格情報) en { -mynaportal }
choice-papers = Lo que puede mostrar en recepción
choice-pin-reset = Mi PIN de 4 dígitos (4桁の暗証番号) está bloqueado
choice-phone-pin = No sé el PIN de la Tarjeta My Number (マイナンバーカード) del teléfono
choice-hotline = Línea telefónica gratuita My Number
choice-more = Más sobre Myna Hokensho (マイナ保険証)
choice-details = Más detalles

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } física
# F18
holding-notice = { -notice }
holding-phone = Teléfono inteligente (smartphone)
# F14
holding-pdf = PDF guardado de mi información del seguro (資格情報)
holding-nothing = Nada de esto

## Choices: logging in

login-card = { -yes }: tarjeta física y PIN de 4 dígitos (4桁の暗証番号)
login-phone = { -yes }: { -card } de mi teléfono
login-no = { -no }: no sé el PIN, está bloqueado, sin señal, etc.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = No puedo mostrar este Shikaku Kakuninsho (資格確認書)
choice-cannot-reader = La tarjeta física tampoco se pudo leer
choice-cannot-pdf = No puedo mostrar este PDF
choice-cannot-login = No puedo iniciar sesión o mostrar la pantalla
choice-cannot-notice = No puedo mostrar el aviso y la tarjeta
why-former = Es de mi seguro anterior
why-expired = Ya pasó la fecha de vencimiento
why-unseen = Ahora no puedo mostrarlo
# F23
visit-return = { -yes }: ya vine aquí antes, con el mismo seguro
# F24
visit-first = { -no }: es mi primera vez aquí, o mi seguro cambió
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } física
login-card-on-phone = { -card } en mi teléfono
choice-start-form = Llenar aquí la declaración
choice-on-paper = Escribir en papel
choice-retry = Intentar enviar otra vez
choice-go-back = No, volver
choice-confirm-start-over = Sí, borrar lo que escribí y empezar de nuevo
choice-confirm-finish = Sí, borrar lo que escribí y terminar
choice-larger = Letra más grande
choice-smaller = Letra más pequeña

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Espacio
cap-delete = Borrar
cap-clear = Limpiar
cap-no-day = No sé el día
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
# Heads the sentence for staff. 20 columns.
point-label = Para recepción
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Por favor, elija una opción.
need-holding = Elija lo que trae o "{ $choice }".
need-agree = Si está de acuerdo, pulse "{ $button }" (tecla +).
need-submit = Para enviarla, pulse "{ $button }" (tecla +).
need-shown = Cuando vea la pantalla, pulse "{ $button }" (tecla +).
need-showed = Después de mostrarlo en recepción, pulse "{ $button }" (tecla +).
need-return = Cuando termine de leer, pulse "{ $button }" (tecla +).
need-finish = Después de decir el número, pulse "{ $button }" (tecla +).
# On the page where answers are checked.
say-check-keys = Para corregir una respuesta, elija su línea. Si todo está bien, elija al final "{ $button }".
idle-countdown =
    { $seconds ->
        [one] Lo que eligió y escribió aquí se borrará en { $seconds } segundo.
       *[other] Lo que eligió y escribió aquí se borrará en { $seconds } segundos.
    }
idle-why = Así se protegen sus datos. Para continuar, toque la pantalla o pulse cualquier tecla.
ask-where = Para el personal: el paciente está viendo la pantalla "{ $screen }".
ask-kept = Lo que eligió y escribió se conserva.
links-checked = Direcciones comprobadas el { $date }
# F64 F65
hotline-number = { $number } (después pulse { $press })
# F67 F68
hotline-open = Abierta ahora, hoy hasta las { $hour }:{ $minute }.
hotline-closed = Cerrada ahora. Abre de nuevo a las { $hour }:{ $minute } del { $day }/{ $month } (día/mes).
# F69
hotline-perhaps = Quizá esté cerrada por Año Nuevo. Abre desde las { $hour }:{ $minute } del { $day }/{ $month } (día/mes).
done-number = Su número

## Texts

say-start-over = Se borrará todo lo que eligió y escribió aquí. Si no quiere borrarlo, elija "No".
say-finish = Elija "Sí" después de mostrar la pantalla en recepción. Se borrará todo lo que eligió y escribió aquí.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Una declaración ya enviada no se puede retirar. Todavía puede llegar a recepción.
say-saving = Espere un momento.
say-failed-refused = Diga en recepción que su declaración aún no está guardada. Sus respuestas no se han perdido. Elija "Intentar enviar otra vez" o "Escribir en papel".
say-failed-slow = Espere aquí o avise a recepción. Sus respuestas no se han perdido. También puede elegir "Intentar enviar otra vez" o "Escribir en papel".
say-done = Su declaración (被保険者資格申立書) está guardada. Recuerde el número o apúntelo.
# Not on the leaflet.
say-done-card = Lleve también su { -card } a recepción.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Cuando sepa el símbolo y el número de su seguro médico (記号・番号), dígalo enseguida en recepción. No es el My Number de 12 dígitos.
say-ask = Muestre esta pantalla a alguien del personal de recepción. Le ayudarán.
say-call = Espere aquí, por favor.
say-call-unanswered = Recepción aún no ha respondido.
say-on-paper = Pida la declaración en papel en recepción y llénela.
# Only while no declaration has been sent.
say-on-paper-unsent = Lo que escribió aquí no se envía a recepción.
say-paper-only = Hoy la declaración es en papel. Pídala en recepción. Puede seguir leyendo esta guía.
say-staff-pin = Personal: ingrese el PIN. Los demás: elijan "Atrás".
say-staff-pin-wrong = El PIN no es correcto. Ingréselo otra vez.
say-staff-pin-locked =
    { $seconds ->
        [one] Espere { $seconds } segundo y vuelva a ingresarlo.
       *[other] Espere { $seconds } segundos y vuelva a ingresarlo.
    }
# Not on the leaflet.
say-code-001 = Saque la tarjeta de su funda y póngala plana sobre el lector. Si se lee, puede seguir como siempre. Si no, elija "{ button-next }".
# Not on the leaflet.
say-code-002 = Parece que había otra tarjeta en el lector. Ponga su { -card }. Si aún no funciona, elija "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Disculpe, necesito ayuda. No pude usar Myna Hokensho (マイナ保険証) en recepción.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Mi idioma: { $language }. No leo bien el japonés. No pude usar Myna Hokensho (マイナ保険証) en recepción. Por favor, ayúdeme.
point-certificate-try = Si solo venció el certificado electrónico (電子証明書), me dicen que la tarjeta sirve por 3 meses. ¿Podría probar mi tarjeta otra vez?
point-identity = No se pudo comprobar mi rostro o mi PIN. ¿Podría mirar la foto de mi tarjeta y mi rostro (目視確認)?
point-reader = No se leyó Myna Hokensho de mi teléfono (スマホのマイナ保険証). Tengo la tarjeta física. ¿Puedo probarla en el lector?
point-certificate = Tengo el Shikaku Kakuninsho (資格確認書). Por favor, atiéndame con él.
point-pdf = Puedo mostrar el PDF de mi información del seguro (資格情報) que guardé antes. Revíselo, por favor.
point-notice = Tengo el aviso del seguro (資格情報のお知らせ) y mi { -card }. Revíselos, por favor.
point-shown = Puedo mostrar la pantalla de información del seguro (資格情報画面) de Mynaportal (マイナポータル). Revísela, por favor.
# What of it the patient has. One sentence a line.
point-card = Aquí está mi Tarjeta My Number (マイナンバーカード).
point-notice-only = Tengo el aviso del seguro (資格情報のお知らせ), pero no mi Tarjeta My Number (マイナンバーカード).
point-no-card = No tengo aquí mi Tarjeta My Number (マイナンバーカード).
point-nothing = No tengo nada que mostrar.
# What the patient said they cannot show, and why.
point-reader-failed = El lector tampoco pudo leer mi Tarjeta My Number física (マイナンバーカード).
point-certificate-former = Este Shikaku Kakuninsho (資格確認書) es de mi seguro anterior.
point-certificate-expired = Este Shikaku Kakuninsho (資格確認書) está vencido.
point-certificate-unseen = Tengo un Shikaku Kakuninsho (資格確認書), pero ahora no puedo mostrarlo.
point-pdf-former = El PDF que guardé de mi información del seguro (資格情報) es de mi seguro anterior.
point-pdf-unseen = Guardé un PDF de mi información del seguro (資格情報), pero ahora no puedo mostrarlo.
point-screen-former = En la pantalla de información del seguro (資格情報画面) de Mynaportal (マイナポータル) figura mi seguro anterior.
point-notice-former = Este aviso del seguro (資格情報のお知らせ) es de mi seguro anterior.
point-notice-expired = Este aviso del seguro (資格情報のお知らせ) está vencido.
point-notice-unseen = Tengo un aviso del seguro (資格情報のお知らせ), pero ahora no puedo mostrarlo.
# The last line.
point-otherwise = Por favor, compruebe mi seguro de otra manera.
point-declaration = ¿Se puede comprobar con la declaración (被保険者資格申立書)?
point-verbal = Ya he venido aquí y mi seguro no ha cambiado desde entonces. Por favor, compruébelo preguntándome (口頭確認).
point-on-paper = Por favor, deme la declaración en papel (被保険者資格申立書).
point-failed = Llené la declaración (被保険者資格申立書), pero aún no está guardada. Por favor, compruébelo o deme la declaración en papel.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Más

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Escriba un número o un signo y pulse Enter.
plain-type = Escriba la respuesta y pulse Enter. Solo con Enter se sigue adelante. Para elegir un número o un signo, escriba / delante, por ejemplo /-.
plain-unknown = Ese número o signo no existe aquí.
