### Spanish: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Spanish version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = ¿Quién llena esta declaración?
    .label = Quien la llena (記入者)
    .hint = Las siguientes preguntas son sobre el paciente: la persona de la Tarjeta My Number (マイナンバーカード).
field-writer-name = ¿Cuál es el nombre de quien llena la declaración?
    .label = Nombre de quien la llena (記入者の氏名)
    .hint = La persona que la llena en lugar del paciente.
field-writer-relation = ¿Qué relación tiene usted con el paciente?
    .label = Relación (続柄)
    .hint = Por ejemplo: madre, esposo/a, hijo/a, cuidador/a
field-name = ¿Cómo se llama el paciente?
    .label = Nombre y apellidos (氏名)
    .hint = Como en la Tarjeta My Number (マイナンバーカード), mismo orden, en una línea. Japonés o letras latinas.
field-kana = ¿Cómo se lee el nombre del paciente en kana?
    .label = Nombre en kana (フリガナ)
    .hint = Hiragana o katakana. Ayuda a recepción a buscar.
field-birth = ¿Cuándo nació el paciente?
    .label = Fecha de nacimiento (生年月日)
    .hint = Día / mes / año. Por ejemplo: 15/3/1985
field-sex = ¿Cuál es el sexo del paciente?
    .label = Sexo (性別)
    .hint = Elija lo que figura en la Tarjeta My Number (マイナンバーカード). Si desea hablar de esto, elija "Pedir ayuda".
field-postcode = ¿Cuál es el código postal?
    .label = Código postal (郵便番号)
    .hint = 7 dígitos, por ejemplo 100-0001. Sirve para la dirección.
field-address = ¿Cuál es la dirección del paciente?
    .label = Dirección (住所)
    .hint = Como en la Tarjeta My Number (マイナンバーカード), con el número de casa y de apartamento.
field-phone = ¿A qué número de teléfono podemos llamarle?
    .label = Número de teléfono (連絡先)
    .hint = Un número donde contesten de día, por ejemplo 090-1234-5678 o 03-1234-5678. Número extranjero: + y código del país.
field-insured = ¿Tiene el paciente seguro público de Japón vigente?
    .label = Tiene seguro (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) o el de 75 años o más. No cuenta uno privado. Si duda, elija "No lo sé".
field-scheme = ¿Qué tipo de seguro es?
    .label = Tipo de seguro (保険種別)
    .hint = El seguro del paciente. Si está asegurado con su familia, elija el seguro de la familia.
field-insurer = ¿Cómo se llama la entidad del seguro (保険者)?
    .label = Entidad del seguro (保険者等名称)
    .hint = No es el nombre del paciente. Ejemplos: Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), su ciudad.
field-workplace = ¿Cuál es el nombre del lugar de trabajo?
    .label = Lugar de trabajo (事業所名)
    .hint = Si el paciente está asegurado con su familia, el lugar de trabajo del titular.
field-issued = ¿Cuándo llegó el papel del seguro?
    .label = Papel recibido (交付を受けた時期)
    .hint = Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ) u otro papel del seguro actual.
field-share = ¿Qué porcentaje paga el paciente aquí?
    .label = Porcentaje que se paga (一部負担金の割合)
    .hint = La mayoría paga el 30%. Los niños que aún no están en primaria (shogakko): 20%. Las personas de 70 años o más: del 10% al 30%.

## Choices

option-writer-self = El paciente
option-writer-family = La familia o un acompañante
option-writer-staff = El personal de recepción
option-sex-male = Hombre (男)
option-sex-female = Mujer (女)
option-insured-yes = Sí
option-insured-no = No
option-scheme-employee = Empresa, Estado y familia (Shakai Hoken 社会保険、共済など)
option-scheme-national = Autónomo, estudiante, etc. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 años o más y otros (Koki Korei 後期高齢者医療制度)
option-scheme-other = Otro seguro
option-issued-month = Hace menos de 1 mes
option-issued-earlier = Hace más tiempo
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = No lo sé (わからない)

## Answers

answer-empty = En blanco
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), edad: { $age }
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (no sé el día)
date-no-month = { $date } (no sé el día ni el mes)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Escribir la fecha otra vez

## What to correct

problem-heading = Por favor, corrija esto
problem-again = ¿Le resulta difícil? Elija "Pedir ayuda" y le ayudarán.
problem-missing = { $field }: por favor, llene este dato. La declaración lo necesita.
problem-missing-asked = { $field }: por favor, llene este dato si lo sabe. Para dejarlo en blanco, elija "Siguiente" otra vez.
problem-too-long = { $field }: por favor, escriba algo más corto, como máximo { $max } caracteres.
problem-my-number = { $field }: por favor, nunca escriba aquí un My Number. Borramos 12 dígitos que parecían uno.
problem-not-kana = { $field }: por favor, escriba solo en hiragana o katakana.
# A name of digits or signs alone.
problem-not-a-name = { $field }: por favor, escriba con letras. No valen solo números o signos.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: un carácter (外字) no se puede imprimir. Escríbalo en kana o elija "Pedir ayuda".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: estas letras birmanas (Zawgyi) no se pueden leer. Escriba en letras latinas (ABC) o elija "Pedir ayuda".
problem-not-a-date = { $field }: no pudimos leer la fecha. Escriba como 15 de marzo de 1985 o 15/3/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: escriba el año con 4 dígitos, como 1985, o en la era japonesa, como S60.
# One to four buttons stand below, and "Type the date again".
problem-which-day = { $field }: ¿cuál es la fecha? Elija la correcta o escriba la fecha otra vez.
# The button "day not known" stands below.
problem-no-day = { $field }: escriba también el día. Si no lo sabe, elija "no sé el día".
problem-no-month = { $field }: escriba también el día y el mes. Si no los sabe, elija "no sé el día ni el mes".
problem-no-such-day = { $field }: por favor, revise el día y el mes. Ese día no existe en el calendario.
problem-not-in-era = { $field }: por favor, revise la era y el año, o escriba como 15/3/1985. Ese día no existe en esa era.
problem-future = { $field }: por favor, revise el año. Este día es posterior a hoy.
problem-too-old = { $field }: por favor, revise el año. Este día fue hace más de 125 años.
problem-not-a-postcode = { $field }: por favor, escriba 7 dígitos, como 100-0001. Si no lo sabe, puede dejarlo en blanco.
problem-not-a-phone = { $field }: escriba un número que empiece con 0, como 090-1234-5678. Número extranjero: + y el código del país.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: escriba como 090-1234-5678 o +81 90-1234-5678. Se borraron los 12 dígitos sin +.
problem-not-chosen = { $field }: por favor, elija una opción.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Se registran del paciente: nombre y su lectura, nacimiento, sexo, código postal, dirección, teléfono, seguro y trabajo. De quien llena por él: nombre y relación. También: qué falló, número del lector, lo que trae y si la tarjeta está aquí. Y además: visitas anteriores, idioma, hora y número de atención.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Los datos sirven solo para cobrar su atención al seguro, comprobar el seguro y consultar a la entidad del seguro (保険者) y similares. Aviso según la ley de Japón (個人情報保護法21条2項).
say-purpose-who = La recepción recibe los datos. Lo necesario para cobrar y consultar se comunica al seguro (保険者), a la entidad de pago y similares. Se conservan hasta que el seguro pague a la clínica y después se destruyen.
say-purpose-counted = Si pide ayuda, recepción ve su idioma, la pantalla y qué falló, pero no el nombre. Las visitas pueden contarse sin nombres. Se guarda 3 años quién del personal abrió, imprimió o recogió la declaración, y cuándo.
# Where [hospital] server is set, and only there.
say-purpose-server = Todo esto también se envía al servidor de este hospital y se guarda allí.
say-purpose-never = Nunca escriba un My Number de 12 dígitos, un PIN ni síntomas.
say-purpose-optional = Aparte del nombre, el nacimiento y algunos otros datos, llene solo lo que sepa.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Declaro lo que respondí arriba sobre la vigencia del seguro médico. Lo que llené es verdad hasta donde sé.
say-field-optional = Puede dejarlo en blanco.
