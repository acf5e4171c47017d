### Spanish: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Spanish version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = ¿Quién llena este formulario?
    .label = Quien lo llena (記入者)
    .hint = Las siguientes preguntas son sobre la persona de la Tarjeta My Number (マイナンバーカード), el paciente.
field-writer-name = ¿Cuál es el nombre de quien llena el formulario?
    .label = Nombre de quien lo llena (記入者の氏名)
    .hint = La persona que lo llena en lugar del paciente.
field-writer-relation = ¿Qué relación tiene usted con el paciente?
    .label = Relación (続柄)
    .hint = Por ejemplo: madre, esposo, hijo, cuidador
field-name = ¿Cómo se llama la persona de la tarjeta?
    .label = Nombre y apellidos (氏名)
    .hint = Como en la Tarjeta My Number (マイナンバーカード), en japonés o letras latinas, en el mismo orden.
field-kana = ¿Cómo se lee el nombre en kana?
    .label = Nombre en kana (フリガナ)
    .hint = Ayuda a recepción a encontrarle. En hiragana o katakana.
field-birth = ¿Cuándo nació la persona de la tarjeta?
    .label = Fecha de nacimiento (生年月日)
    .hint = En este orden: año, mes, día. Por ejemplo: 1985/1/2, 19850102, S60.1.2 o 昭和60年1月2日
field-sex = ¿Cuál es el sexo de la persona de la tarjeta?
    .label = Sexo (性別)
    .hint = Elija lo que figura en la Tarjeta My Number (マイナンバーカード). Si desea hablar de esto, elija "Pedir ayuda".
field-postcode = ¿Cuál es el código postal?
    .label = Código postal (郵便番号)
    .hint = 7 dígitos, por ejemplo 100-0001.
field-address = ¿Cuál es la dirección de la persona de la tarjeta?
    .label = Dirección (住所)
    .hint = Como en la Tarjeta My Number (マイナンバーカード), con el número de casa y de habitación.
field-phone = ¿A qué número de teléfono podemos llamarle?
    .label = Número de teléfono (連絡先)
    .hint = Un número que funcione de día. Por ejemplo: 090-1234-5678 o 03-1234-5678
field-insured = ¿Tiene la persona un seguro médico vigente?
    .label = Tiene seguro (保険証等の有無)
    .hint = Seguro de una empresa, de la ciudad o para personas de 75 años o más. Si tiene dudas, elija "No lo sé".
field-scheme = ¿Qué tipo de seguro es?
    .label = Tipo de seguro (保険種別)
    .hint = El seguro de la persona de la tarjeta. Si está asegurada con su familia, elija el seguro de la familia.
field-insurer = ¿Cómo se llama la entidad aseguradora (保険者)?
    .label = Entidad aseguradora (保険者等名称)
    .hint = Por ejemplo: 全国健康保険協会, 健康保険組合 de una empresa, o su ciudad.
field-workplace = ¿Cuál es el nombre del lugar de trabajo?
    .label = Lugar de trabajo (事業所名)
    .hint = Si está asegurada con la familia, el lugar de trabajo de ese familiar.
field-issued = ¿Cuándo empezó este seguro?
    .label = Desde cuándo (交付を受けた時期)
    .hint = Cuándo recibió el papel o la tarjeta de este seguro, como 資格確認書 o 資格情報のお知らせ.
field-share = ¿Qué porcentaje paga en la clínica?
    .label = Porcentaje de copago (一部負担金の割合)
    .hint = La mayoría paga el 30%. Los niños antes de la edad escolar pagan el 20%. Las personas de 70 años o más pagan del 10% al 30%.

## Choices

option-writer-self = La persona de la tarjeta
option-writer-family = La familia o un acompañante
option-writer-staff = El personal de recepción
option-sex-male = Hombre (男)
option-sex-female = Mujer (女)
option-insured-yes = Sí
option-insured-no = No
option-scheme-employee = Empleados, funcionarios y su familia (社会保険、共済など)
option-scheme-national = Autónomos, estudiantes, sin trabajo y otros (国民健康保険)
option-scheme-elderly = 75 años o más y algunas otras personas (後期高齢者医療制度)
option-scheme-other = Otro seguro
option-issued-month = En el último mes
option-issued-earlier = Antes
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = No lo sé (わからない)

## Answers

answer-empty = En blanco
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), edad: { $age }

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = año #
    .month = mes #
    .day = día #
    .beside = de, del, el, nacido, nacida
    .months = enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago | septiembre, setiembre, sep, sept, set | octubre, oct | noviembre, nov | diciembre, dic
    .full = { $day } de { $name } de { $year }
    .to-month = { $month }/{ $year }
    .to-year = { $year }

## What to correct

problem-heading = Por favor, corrija esto
problem-again = ¿Le resulta difícil? Elija "Pedir ayuda" y le ayudarán.
problem-missing = { $field }: por favor, llene este dato. El formulario lo necesita.
problem-missing-asked = { $field }: por favor, llene este dato si lo sabe. Para dejarlo en blanco, elija "Siguiente" otra vez.
problem-too-long = { $field }: por favor, escriba algo más corto, como máximo { $max } caracteres.
problem-my-number = { $field }: por favor, nunca escriba aquí un My Number. Borramos 12 dígitos que parecían uno.
problem-not-kana = { $field }: por favor, escriba solo en hiragana o katakana.
problem-not-a-date = { $field }: por favor, escriba año, mes y día en este orden, como 1985/1/2 o 昭和60年1月2日.
problem-no-such-day = { $field }: por favor, revise el mes y el día. Ese día no existe en el calendario.
problem-not-in-era = { $field }: por favor, revise la era y el año, o escriba como 1985/1/2. Ese día no existe en esa era.
problem-future = { $field }: por favor, revise el año. Este día es posterior a hoy.
problem-too-old = { $field }: por favor, revise el año. Este día fue hace más de 125 años.
problem-not-a-postcode = { $field }: por favor, escriba 7 dígitos, como 100-0001. También puede dejarlo en blanco.
problem-not-a-phone = { $field }: por favor, escriba un número que empiece con 0, como 090-1234-5678, o con + si es del extranjero.
problem-not-chosen = { $field }: por favor, elija una opción.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Le pedimos su nombre, fecha de nacimiento, sexo, dirección, teléfono y seguro médico.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Los usamos solo para reclamar el pago de la atención, comprobar la elegibilidad y consultar a la entidad aseguradora (保険者) o similar. La ley de protección de datos personales nos pide informarle de esto (個人情報保護法21条2項).
say-purpose-who = Solo los recibe la recepción de esta clínica. Se conservan hasta que se reciba ese pago y después se destruyen.
say-purpose-never = Nunca escriba un My Number de 12 dígitos, un PIN ni síntomas.
say-purpose-optional = Llene lo que pueda. "No lo sé" también es una respuesta. También puede escribir en papel.
say-check = Si algo está mal, elija "Cambiar".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Hago esta declaración sobre el seguro médico vigente, según lo respondido arriba. Lo que escribí es verdad hasta donde sé.
say-field-optional = Puede dejarlo en blanco.
