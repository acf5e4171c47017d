### Portuguese (Brazil): the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Portuguese version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Quem está preenchendo esta declaração?
    .label = Preenchido por (記入者)
    .hint = A seguir, perguntas sobre o paciente: a pessoa do Cartão My Number (マイナンバーカード).
field-writer-name = Qual o nome de quem está preenchendo?
    .label = Nome de quem preenche (記入者の氏名)
    .hint = A pessoa que preenche pelo paciente.
field-writer-relation = Qual a sua relação com o paciente?
    .label = Relação (続柄)
    .hint = Por exemplo: mãe, marido, filho ou filha, cuidador
field-name = Qual o nome do paciente?
    .label = Nome completo (氏名)
    .hint = Como no Cartão My Number (マイナンバーカード), em letras japonesas ou latinas.
field-kana = Como se lê o nome do paciente em kana?
    .label = Nome em kana (フリガナ)
    .hint = Em hiragana ou katakana. Ajuda a recepção a achar o nome.
field-birth = Quando o paciente nasceu?
    .label = Nascimento (生年月日)
    .hint = Dia / mês / ano. Por exemplo: 15/3/1985
field-sex = Qual o sexo do paciente?
    .label = Sexo (性別)
    .hint = Como no Cartão My Number (マイナンバーカード). Quer conversar sobre isso? Escolha "Pedir ajuda".
field-postcode = Qual o código postal?
    .label = Código postal (郵便番号)
    .hint = 7 dígitos, por exemplo 100-0001. O código pode preencher parte do endereço.
field-address = Qual o endereço do paciente?
    .label = Endereço (住所)
    .hint = Como no Cartão My Number (マイナンバーカード), com o número da casa e apartamento.
field-phone = Em que telefone podemos falar com você?
    .label = Telefone (連絡先)
    .hint = Número que atende de dia, por exemplo 090-1234-5678 ou 03-1234-5678. Número estrangeiro: + e código do país.
field-insured = O paciente tem seguro público japonês válido?
    .label = Tem seguro (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) ou o de 75 anos ou mais. Plano privado não conta. Na dúvida, escolha "Não sei".
field-scheme = Que tipo de seguro é?
    .label = Tipo de seguro (保険種別)
    .hint = O seguro do paciente. Se é o da família, escolha esse.
field-insurer = Qual o nome da entidade do seguro (保険者)?
    .label = Entidade do seguro (保険者等名称)
    .hint = Não é o nome do paciente. Exemplos: Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合), sua cidade.
field-workplace = Qual o nome do local de trabalho?
    .label = Local de trabalho (事業所名)
    .hint = Se o seguro é da família, o local de trabalho do titular.
field-issued = Quando chegou o papel do seguro?
    .label = Papel recebido (交付を受けた時期)
    .hint = Shikaku Kakuninsho (資格確認書), Shikaku Joho no Oshirase (資格情報のお知らせ) ou outro papel do seguro atual.
field-share = Que porcentagem o paciente paga aqui?
    .label = Porcentagem paga (一部負担金の割合)
    .hint = A maioria: 30%. Antes do primário (shogakko): 20%. 70 anos ou mais: 10% a 30%.

## Choices

option-writer-self = O próprio paciente
option-writer-family = Família ou acompanhante
option-writer-staff = Equipe da recepção
option-sex-male = Masculino (男)
option-sex-female = Feminino (女)
option-insured-yes = Sim
option-insured-no = Não
option-scheme-employee = Empresa, governo e família (Shakai Hoken 社会保険、共済など)
option-scheme-national = Autônomo, estudante etc. (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = 75 anos ou mais etc. (Koki Korei 後期高齢者医療制度)
option-scheme-other = Outro seguro
option-issued-month = Há menos de 1 mês
option-issued-earlier = Antes disso
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Não sei (わからない)

## Answers

answer-empty = Em branco
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }), idade { $age }
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (não sei o dia)
date-no-month = { $date } (não sei o dia e o mês)
# The button after those to choose a day: back to typing the date.
choice-retype-date = Digitar a data de novo

## What to correct

problem-heading = Corrija isto, por favor
problem-again = Está difícil? Escolha "Pedir ajuda" e a recepção ajuda você.
problem-missing = { $field }: preencha, por favor. A declaração precisa desta informação.
problem-missing-asked = { $field }: preencha, se souber. Para deixar em branco, escolha "Próximo" mais uma vez.
problem-too-long = { $field }: escreva mais curto, por favor, com no máximo { $max } caracteres.
problem-my-number = { $field }: nunca escreva o My Number aqui. Apagamos 12 dígitos que pareciam um.
problem-not-kana = { $field }: escreva só em hiragana ou katakana, por favor.
# A name of digits or signs alone.
problem-not-a-name = { $field }: escreva com letras, por favor. Só números ou sinais não são aceitos.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: um caractere (外字) não pode ser impresso. Escreva-o em kana ou escolha "Pedir ajuda".
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: estas letras birmanesas (Zawgyi) não podem ser lidas. Escreva em letras latinas (ABC) ou escolha "Pedir ajuda".
problem-not-a-date = { $field }: não conseguimos ler a data. Escreva como 15 de março de 1985 ou 15/3/1985.
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: escreva o ano com 4 dígitos, como 1985, ou na era japonesa, como S60.
# One to four buttons stand below, and "Type the date again".
problem-which-day = { $field }: qual é a data? Escolha a certa ou digite a data de novo.
# The button "day not known" stands below.
problem-no-day = { $field }: escreva também o dia. Se não souber, escolha "não sei o dia".
problem-no-month = { $field }: escreva também o dia e o mês. Se não souber, escolha "não sei o dia e o mês".
problem-no-such-day = { $field }: confira o dia e o mês, por favor. Esse dia não existe no calendário.
problem-not-in-era = { $field }: confira a era e o ano, ou escreva como 15/3/1985. Esse dia não existe na era.
problem-future = { $field }: confira o ano, por favor. Esse dia é depois de hoje.
problem-too-old = { $field }: confira o ano, por favor. Esse dia foi há mais de 125 anos.
problem-not-a-postcode = { $field }: escreva 7 dígitos, como 100-0001. Se não souber, pode deixar em branco.
problem-not-a-phone = { $field }: escreva um número que começa com 0, como 090-1234-5678. Número estrangeiro: + e o código do país.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: escreva como 090-1234-5678 ou +81 90-1234-5678. Foram apagados os 12 dígitos sem +.
problem-not-chosen = { $field }: escolha uma opção, por favor.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Registramos do paciente: nome, leitura, nascimento, sexo, código postal, endereço, telefone, seguro, trabalho. De quem preenche: nome, relação. Também: falha, nº do leitor, o que tem, se há cartão, visitas anteriores, nº de atendimento, idioma, hora.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Usamos só para cobrar e verificar o seguro e consultar a entidade do seguro (保険者) e similares. Aviso legal (個人情報保護法21条2項).
say-purpose-who = A recepção recebe. O necessário vai ao seguro (保険者), ao órgão de pagamento e similares. Destruímos depois que o seguro pagar.
say-purpose-counted = Pedir ajuda mostra à recepção idioma, tela e falha, sem nome. Podemos contar visitas, sem nomes. Guardamos 3 anos quem abriu, imprimiu ou retirou a declaração, e quando.
# Where [hospital] server is set, and only there.
say-purpose-server = Tudo isso também é enviado ao servidor deste hospital e guardado lá.
say-purpose-never = Nunca escreva o My Number (12 dígitos), senhas ou sintomas.
say-purpose-optional = Fora nome, nascimento etc., preencha só o que souber.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Declaro o que respondi acima sobre a validade do seguro de saúde. O que preenchi é verdade, até onde eu sei.
say-field-optional = Você pode deixar em branco.
