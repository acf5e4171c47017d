### Portuguese (Brazil): the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official Portuguese version of the form; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = Quem está preenchendo esta declaração?
    .label = Preenchido por (記入者)
    .hint = As próximas perguntas são sobre a pessoa do Cartão My Number (マイナンバーカード), o paciente.
field-writer-name = Qual é o nome de quem está preenchendo?
    .label = Nome de quem preenche (記入者の氏名)
    .hint = A pessoa que preenche pelo paciente.
field-writer-relation = Qual é a sua relação com o paciente?
    .label = Relação (続柄)
    .hint = Por exemplo: mãe, marido, filho ou filha, cuidador
field-name = Qual é o nome da pessoa do cartão?
    .label = Nome completo (氏名)
    .hint = Como no Cartão My Number (マイナンバーカード), em japonês ou em letras latinas. Numa só linha, na mesma ordem.
field-kana = Como se lê o nome em kana?
    .label = Nome em katakana (フリガナ)
    .hint = Ajuda a recepção a achar você. Hiragana ou katakana.
field-birth = Qual é a data de nascimento da pessoa do cartão?
    .label = Data de nascimento (生年月日)
    .hint = Ano, mês, dia, nesta ordem. Por exemplo: 1985/1/2, 19850102, S60.1.2 ou 昭和60年1月2日
field-sex = Qual é o sexo da pessoa do cartão?
    .label = Sexo (性別)
    .hint = Escolha o que está no Cartão My Number (マイナンバーカード). Se quiser conversar sobre isso, escolha "Pedir ajuda".
field-postcode = Qual é o código postal?
    .label = Código postal (郵便番号)
    .hint = 7 dígitos, por exemplo 100-0001.
field-address = Qual é o endereço da pessoa do cartão?
    .label = Endereço (住所)
    .hint = Como no Cartão My Number (マイナンバーカード), com o número da casa e do apartamento.
field-phone = Em que telefone podemos falar com você?
    .label = Número de telefone (連絡先)
    .hint = Um número que atende durante o dia. Por exemplo: 090-1234-5678 ou 03-1234-5678
field-insured = A pessoa do cartão tem seguro de saúde válido?
    .label = Tem seguro (保険証等の有無)
    .hint = Seguro da empresa, da cidade ou para pessoas de 75 anos ou mais. Se não tiver certeza, escolha "Não sei".
field-scheme = Que tipo de seguro é?
    .label = Tipo de seguro (保険種別)
    .hint = O seguro da pessoa do cartão. Se ela está no seguro da família, escolha o seguro da família.
field-insurer = Qual é o nome da entidade seguradora (保険者)?
    .label = Nome da entidade seguradora (保険者等名称)
    .hint = Por exemplo: 全国健康保険協会, a 健康保険組合 de uma empresa ou a sua cidade.
field-workplace = Qual é o nome do local de trabalho?
    .label = Local de trabalho (事業所名)
    .hint = Se está no seguro da família, o local de trabalho desse familiar.
field-issued = Quando este seguro começou?
    .label = Desde quando (交付を受けた時期)
    .hint = Quando recebeu o papel ou o cartão deste seguro, como 資格確認書 ou 資格情報のお知らせ.
field-share = Que porcentagem você paga na clínica?
    .label = Porcentagem de coparticipação (一部負担金の割合)
    .hint = A maioria paga 30%. Crianças antes da idade escolar pagam 20%. Pessoas de 70 anos ou mais pagam de 10% a 30%.

## Choices

option-writer-self = A própria pessoa do cartão
option-writer-family = Família ou acompanhante
option-writer-staff = Equipe da recepção
option-sex-male = Masculino (男)
option-sex-female = Feminino (女)
option-insured-yes = Sim
option-insured-no = Não
option-scheme-employee = Empregados, servidores públicos e família (社会保険、共済など)
option-scheme-national = Autônomos, estudantes, sem emprego e outros (国民健康保険)
option-scheme-elderly = 75 anos ou mais e alguns outros casos (後期高齢者医療制度)
option-scheme-other = Outro seguro
option-issued-month = No último mês
option-issued-earlier = Antes disso
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = Não sei (わからない)

## Answers

answer-empty = Em branco
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }), idade { $age }

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = ad
    .year = ano #
    .month = mês #
    .day = dia #, #o
    .beside = de, do, em, nascido, nascida
    .months = janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
    .full = { $day } de { $name } de { $year }
    .to-month = { $month }/{ $year }
    .to-year = { $year }

## What to correct

problem-heading = Corrija isto, por favor
problem-again = Está difícil? Escolha "Pedir ajuda" e a recepção ajuda você.
problem-missing = { $field }: preencha, por favor. A declaração precisa desta informação.
problem-missing-asked = { $field }: preencha, se souber. Para deixar em branco, escolha "Próximo" mais uma vez.
problem-too-long = { $field }: escreva mais curto, por favor, com no máximo { $max } caracteres.
problem-my-number = { $field }: nunca escreva o My Number aqui. Apagamos 12 dígitos que pareciam um.
problem-not-kana = { $field }: escreva só em hiragana ou katakana, por favor.
problem-not-a-date = { $field }: escreva ano, mês e dia, nesta ordem, como 1985/1/2 ou 昭和60年1月2日.
problem-no-such-day = { $field }: confira o mês e o dia, por favor. Esse dia não existe no calendário.
problem-not-in-era = { $field }: confira a era e o ano, ou escreva como 1985/1/2. Esse dia não existe na era.
problem-future = { $field }: confira o ano, por favor. Esse dia é depois de hoje.
problem-too-old = { $field }: confira o ano, por favor. Esse dia foi há mais de 125 anos.
problem-not-a-postcode = { $field }: escreva 7 dígitos, como 100-0001. Também pode deixar em branco.
problem-not-a-phone = { $field }: escreva um número que começa com 0, como 090-1234-5678, ou com + se for do exterior.
problem-not-chosen = { $field }: escolha uma opção, por favor.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = Perguntamos nome, data de nascimento, sexo, endereço, número de telefone e seguro de saúde.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = Usamos isso somente para cobrar do seguro o atendimento médico, verificar a elegibilidade e consultar a entidade seguradora (保険者) ou similar. A lei de proteção de dados pessoais exige que informemos isso a você (個人情報保護法21条2項).
say-purpose-who = Somente a recepção desta clínica recebe estes dados. Eles são guardados até o pagamento da cobrança e depois destruídos.
say-purpose-never = Nunca escreva o My Number de 12 dígitos, uma senha (PIN) ou sintomas.
say-purpose-optional = Preencha o que puder. "Não sei" também é uma resposta. Você também pode escrever no papel.
say-check = Se algo estiver errado, escolha "Alterar".
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = Faço esta declaração sobre o seguro de saúde válido, conforme as respostas acima. O que escrevi é verdade, até onde eu sei.
say-field-optional = Você pode deixar em branco.
