### Portuguese (Brazil): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Ver passos", "Próximo", "Voltar", "Alterar", "Pedir ajuda", "Não", "Não sei", "Não tenho certeza",
### "Não consigo fazer isso", "Tentar enviar de novo", "Escrever no papel": change them together.

## Headings

heading-languages = Escolha o seu idioma
heading-page = Uma página no seu idioma
# F02. Two lines at most.
heading-causes = Nestes casos não é possível a recepção com { -myna }. Qual é o seu?
heading-reader-codes = Que número apareceu no leitor de cartões?
heading-code-001 = Coloque o cartão no leitor mais uma vez
heading-code-002 = Use o seu Cartão My Number (マイナンバーカード)
heading-cause-network = Se há um problema na rede ou no equipamento
heading-cause-certificate = Se é o certificado (電子証明書) ou o chip IC
heading-cause-unconfirmed = Se não foi possível confirmar a elegibilidade
heading-cause-smartphone = Se o cartão no smartphone não foi lido
heading-cause-identity = Se não foi possível verificar o rosto ou a senha (PIN)
heading-cause-other = Se é outro motivo ou se você não sabe
heading-topics = O que você gostaria de saber?
heading-holdings = O que você tem agora? Escolha tudo o que tiver.
heading-login = Consegue entrar no Mynaportal (マイナポータル) agora?
heading-papers = O que você pode mostrar na recepção
heading-plan-certificate = Mostre o certificado (資格確認書) na recepção
heading-plan-reader = Coloque o cartão físico no leitor de cartões
heading-plan-pdf = Mostre na recepção o PDF que você salvou
heading-plan-login = Entre no portal e mostre a tela (資格情報画面)
heading-plan-notice = Mostre o aviso (資格情報のお知らせ) e o seu cartão
heading-plan-reception = Informe a recepção
heading-visit = Já veio aqui e o seguro continua o mesmo desde então?
heading-verbal = Diga à recepção que o seu seguro é o mesmo
heading-declare = Você pode usar uma declaração (被保険者資格申立書)
heading-device = Qual é o seu smartphone?
heading-login-card = Com qual cartão você entra?
heading-step-download = STEP 1 Baixe o aplicativo
heading-step-log-in = STEP 2 Entre no Mynaportal (マイナポータル)
heading-step-show = STEP 3 Veja e salve as suas informações (資格情報)
heading-shown = Mostre a tela na recepção
heading-pin-reset = Se a senha de 4 dígitos (4桁の暗証番号) está bloqueada
heading-phone-pin = Se não sabe o PIN do cartão no celular
heading-hotline = Telefone gratuito do My Number
heading-more = Mais sobre o Myna Hokensho (マイナ保険証)
heading-purpose = Leia para que os seus dados são usados
heading-on-paper = Peça a declaração em papel na recepção
heading-check = Confira as suas respostas
heading-saving = Salvando
heading-failed-refused = A declaração ainda não chegou à recepção
heading-failed-slow = Está demorando mais que o normal para salvar
heading-done = Informe este número à recepção
heading-ask = Mostre esta tela na recepção
heading-start-over = Quer recomeçar do início?
heading-idle = Você ainda está aí?
heading-staff-pin = Digite a senha (PIN) da equipe

## Buttons

button-back = Voltar
button-next = Próximo
button-more = Ler mais
button-ask = Pedir ajuda
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Cores
button-start-over = Recomeçar
button-agree = Concordo
button-submit = Enviar
button-finish = Concluir
button-stay = Estou aqui
button-steps = Ver passos
button-shown = Já aparece
button-return = Retornar
button-unlock = Desbloquear
button-change = Alterar

## Choices: causes

# F03 F04
cause-network = Problema na rede ou no equipamento
# F05 F06
cause-certificate = Certificado eletrônico (電子証明書) vencido ou chip IC danificado
# F07
cause-unconfirmed = Elegibilidade válida não confirmada (有効な資格が確認できない)
# F31
cause-smartphone = O cartão no smartphone (スマホのマイナ保険証) não foi lido
cause-identity = O leitor não conseguiu verificar meu rosto ou minha senha (PIN)
# F08
cause-other = Outro motivo, ou não sei
choice-reader-codes = O leitor de cartões mostrou um número
choice-topics = Ler sobre os passos, o telefone e outros assuntos
code-001 = 001 O cartão não foi lido
code-002 = 002 Não era um Cartão My Number (マイナンバーカード)
code-006 = 006 Certificado eletrônico (電子証明書) vencido ou revogado
code-unlisted = Outro número

## Choices: more to read

choice-steps = Passos para mostrar as informações de elegibilidade (資格情報)
choice-papers = O que posso mostrar na recepção
choice-pin-reset = A minha senha de 4 dígitos (4桁の暗証番号) está bloqueada
choice-phone-pin = Não sei a senha (PIN) do cartão no smartphone
choice-hotline = Telefone gratuito do My Number
choice-more = Mais sobre o Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Cartão My Number físico (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Smartphone
# F14
holding-pdf = PDF das informações de elegibilidade (資格情報), salvo antes de hoje
holding-nothing = Nenhum destes

## Choices: logging in

login-card = Sim, com o cartão físico e a senha de 4 dígitos (4桁の暗証番号)
login-phone = Sim, com o cartão no smartphone (スマホのマイナ保険証)
login-no = Não: não sei a senha, está bloqueada, estou sem internet ou similar
login-unsure = Não tenho certeza

## Other choices

choice-cannot = Não consigo fazer isso
# F23
visit-return = Sim: já vim aqui antes, e o seguro é o mesmo
# F24
visit-first = Não: é a minha primeira consulta, ou o seguro mudou
visit-unsure = Não tenho certeza
device-iphone = iPhone
device-android = Android
login-card-physical = Cartão My Number físico (マイナンバーカード)
login-card-on-phone = Cartão My Number (マイナンバーカード) no smartphone
choice-start-form = Preencher a declaração (被保険者資格申立書) aqui
choice-on-paper = Escrever no papel
choice-retry = Tentar enviar de novo
choice-confirm-start-over = Sim, apagar as minhas respostas e recomeçar
choice-larger = Letras maiores
choice-smaller = Letras menores

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Espaço
cap-delete = Apagar
cap-clear = Tirar tudo
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Pergunta { $at }/{ $of }
page = Página { $at }/{ $of }
banner-title = Guia da recepção
draft-note = Tradução provisória. Vale o japonês.
idle-countdown =
    { $seconds ->
        [one] O que você digitou será apagado em { $seconds } segundo.
       *[other] O que você digitou será apagado em { $seconds } segundos.
    }
idle-why = Isso protege as suas informações. Para continuar, toque em qualquer lugar da tela.
ask-where = Para a equipe: o paciente está na tela "{ $screen }".
ask-kept = As suas respostas continuam guardadas.
links-checked = Endereços verificados em { $date }
# F64 F65
hotline-number = { $number } (depois aperte { $press })
# F67 F68
hotline-open = Atende agora, hoje até { $hour }:{ $minute }.
hotline-closed = Não atende agora. Volta a atender às { $hour }:{ $minute } de { $month }/{ $day } (mês/dia).
# F69
hotline-perhaps = Pode não atender no Ano-Novo. Atende com certeza a partir das { $hour }:{ $minute } de { $month }/{ $day } (mês/dia).
done-number = O seu número

## Texts

say-start-over = Todas as suas respostas serão apagadas. Para mantê-las, escolha "Voltar".
say-saving = Aguarde um momento.
say-failed-refused = Informe à recepção que a sua declaração ainda não foi salva. As suas respostas estão guardadas de forma que mais ninguém possa ler. Escolha "Tentar enviar de novo" ou "Escrever no papel".
say-failed-slow = Aguarde aqui ou informe a recepção. As suas respostas estão guardadas de forma que mais ninguém possa ler. Você também pode escolher "Tentar enviar de novo" ou "Escrever no papel".
say-done = Informe este número à recepção. A sua declaração (被保険者資格申立書) foi salva.
# Not on the leaflet.
say-done-card = Traga também o seu Cartão My Number (マイナンバーカード) à recepção.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Assim que souber o número do seu seguro, informe esta clínica.
say-ask = Mostre esta tela a alguém da recepção. Essa pessoa vai ajudar você.
say-on-paper = Peça a declaração em papel na recepção e preencha. O que você digitou aqui não é enviado.
say-paper-only = Hoje a declaração é em papel. Peça na recepção. Você ainda pode ler este guia.
say-staff-pin = Equipe: digite a senha (PIN). Pacientes: escolham "Voltar".
say-staff-pin-wrong = A senha (PIN) não está correta. Digite de novo.
say-staff-pin-locked =
    { $seconds ->
        [one] Aguarde { $seconds } segundo e digite de novo.
       *[other] Aguarde { $seconds } segundos e digite de novo.
    }
# Not on the leaflet.
say-code-001 = Tire o cartão da capa e coloque-o deitado sobre o leitor. Se ele for lido, o atendimento segue como sempre. Se não, escolha "Próximo".
# Not on the leaflet.
say-code-002 = Coloque o seu Cartão My Number (マイナンバーカード) no leitor. Parece que havia outro cartão ali. Se ainda não funcionar, escolha "Próximo".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Com licença, preciso de ajuda. A recepção com o Myna Hokensho (マイナ保険証) não funcionou.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Meu idioma: { $language }. Não leio bem japonês. A recepção com o Myna Hokensho (マイナ保険証) não funcionou. Por favor, ajude-me.
point-certificate-try = Poderia tentar o meu cartão mesmo assim? Li que ele vale por 3 meses depois que o certificado eletrônico (電子証明書) vence.
point-identity = Não foi possível verificar meu rosto ou minha senha (PIN). Poderia comparar a foto do cartão com o meu rosto (目視確認)?
point-reader = O cartão no meu smartphone (スマホのマイナ保険証) não foi lido. Tenho o cartão físico. Podemos tentar com ele?
point-certificate = Tenho o Certificado de Elegibilidade do Seguro de Saúde (資格確認書). Por favor, use-o no atendimento.
point-pdf = Posso mostrar o PDF das minhas informações de elegibilidade (資格情報) que salvei antes. Por favor, verifique.
point-notice = Tenho o { -notice } e o { -card }. Por favor, verifique.
point-shown = Posso mostrar a tela de informações de elegibilidade (資格情報画面) do Mynaportal (マイナポータル). Por favor, verifique.
point-reception = Não tenho nada que possa mostrar. Por favor, verifique o meu seguro de outra maneira.
point-verbal = Já vim aqui antes, e o meu seguro não mudou desde então. Por favor, confirme verbalmente comigo (口頭確認).
point-declare = Gostaria de escrever a declaração (被保険者資格申立書). Posso mostrar o meu Cartão My Number (マイナンバーカード).
point-declare-no-card = Gostaria de escrever a declaração (被保険者資格申立書), mas não tenho o Cartão My Number (マイナンバーカード) aqui. O que posso fazer?
point-on-paper = Por favor, me dê a declaração em papel (被保険者資格申立書).
point-failed = Preenchi a declaração (被保険者資格申立書), mas ela ainda não foi salva. Por favor, verifique ou me dê a declaração em papel.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Mais
