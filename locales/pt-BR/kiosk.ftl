### Portuguese (Brazil): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Página para o celular スマホで見るページ
# F02. Two lines at most.
heading-causes = Nestes casos o { -myna } não serve na recepção. Qual é o seu?
heading-reader-codes = Que número apareceu no leitor de cartões?
heading-code-001 = Coloque o cartão no leitor mais uma vez
heading-code-002 = Use o seu { -card }
heading-cause-certificate = Certificado eletrônico (電子証明書) ou chip IC
heading-cause-unconfirmed = Não foi possível confirmar o seguro
heading-cause-smartphone = O celular não foi lido (スマホのマイナ保険証)
heading-cause-identity = A recepção pode conferir o seu rosto
heading-topics = O que você gostaria de saber?
heading-holdings = Escolha tudo o que você tem aqui
heading-login = Consegue entrar no { -mynaportal } agora?
heading-papers = O que você pode mostrar na recepção
heading-plan-certificate = Mostre o Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Coloque o cartão físico no leitor
heading-plan-pdf = Mostre na recepção o PDF que você salvou
heading-plan-login = Mostre a tela do seguro (資格情報画面) na recepção
heading-plan-notice = Mostre o aviso (資格情報のお知らせ) e o cartão
heading-plan-reception = Fale com a recepção
heading-why = Por que não pode mostrar?
heading-details = Mais detalhes
heading-visit = Já veio aqui, com o mesmo seguro?
heading-verbal = Diga à recepção que o seguro é o mesmo
heading-declare = Você pode usar uma declaração (被保険者資格申立書)
heading-login-card = Com qual cartão você entra?
heading-step-download = STEP 1 Baixe o aplicativo
# F43
heading-step-log-in = STEP 2 Entre no Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Veja as informações (資格情報) e salve em PDF
heading-shown = Mostre a tela na recepção
heading-pin-reset = Senha de 4 dígitos (4桁の暗証番号) bloqueada
heading-phone-pin = Senha: Cartão My Number (マイナンバーカード) no celular
heading-hotline = Telefone gratuito do My Number
heading-more = Mais sobre o Myna Hokensho (マイナ保険証)
heading-purpose = Leia para que seus dados são usados
heading-on-paper = Peça a declaração em papel na recepção
heading-check = Confira as suas respostas
heading-saving = Salvando
heading-failed-refused = A declaração ainda não chegou à recepção
heading-failed-slow = Está demorando para salvar
heading-done = Informe este número à recepção
heading-ask = Mostre esta tela na recepção
heading-call = Chamando a recepção
heading-coming = Alguém está vindo
heading-start-over = Quer recomeçar do início?
heading-finish = Quer terminar?
heading-idle = Você ainda está aí?
heading-staff-pin = Digite a senha (PIN) da equipe

## Buttons

button-back = Voltar
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Próximo
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (escolhas: { $count })
button-more = Ler mais
button-more-any = More つづき
button-ask = Pedir ajuda
button-ask-any = Help 受付に聞く
button-call = Chamar alguém
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Cores
button-contrast-any = Colours 色
button-start-over = Recomeçar
button-agree = Concordo
button-submit = Enviar
button-finish = Terminar
button-stay = Estou aqui
button-steps = Ver passos
button-shown = Já aparece
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Já mostrei
button-return = Retornar
button-unlock = Desbloquear
button-change = Alterar

## Choices: causes

# F03 F04
cause-network = Problema de rede ou equipamento
# F05 F06
cause-certificate = Certificado eletrônico (電子証明書) vencido ou chip IC danificado
# F07
cause-unconfirmed = Seguro não confirmado ou similar (有効な資格が確認できない)
# F31
cause-smartphone = Cartão My Number no celular (スマホのマイナンバーカード) não lido
cause-identity = Rosto ou senha (PIN) não confirmados
# F08
cause-other = Outro motivo, ou não sei
choice-reader-codes = O leitor mostrou um número
choice-topics = Passos, telefone e mais
code-001 = 001 O cartão não foi lido
code-002 = 002 Não era um { -card }
code-006 = 006 Certificado eletrônico (電子証明書) vencido ou revogado
code-unlisted = Outro número

## Choices: more to read

# F36
choice-steps = Como ver o seguro (資格情報) no { -mynaportal }
choice-papers = O que posso mostrar na recepção
choice-pin-reset = A minha senha de 4 dígitos (4桁の暗証番号) está bloqueada
choice-phone-pin = Não sei a senha do Cartão My Number (マイナンバーカード) no celular
choice-hotline = Telefone gratuito do My Number
choice-more = Mais sobre o Myna Hokensho (マイナ保険証)
choice-details = Detalhes

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } físico
# F18
holding-notice = { -notice }
holding-phone = Celular (smartphone)
# F14
holding-pdf = PDF salvo das informações do seguro (資格情報)
holding-nothing = Nenhum destes

## Choices: logging in

login-card = { -yes }: cartão físico e senha de 4 dígitos (4桁の暗証番号)
login-phone = { -yes }, com o { -card } no celular
login-no = { -no }: não sei a senha, está bloqueada, sem sinal etc.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Não posso mostrar este Shikaku Kakuninsho (資格確認書)
choice-cannot-reader = O cartão físico também não foi lido
choice-cannot-pdf = Não posso mostrar este PDF
choice-cannot-login = Não consigo entrar ou mostrar a tela
choice-cannot-notice = Não posso mostrar o aviso e o cartão
why-former = É do meu seguro anterior
why-expired = O prazo de validade já passou
why-unseen = Não posso mostrar agora
# F23
visit-return = { -yes }: já vim aqui, com o mesmo seguro
# F24
visit-first = { -no }: é a primeira vez, ou o seguro mudou
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } físico
login-card-on-phone = { -card } no celular
choice-start-form = Preencher a declaração aqui
choice-on-paper = Escrever no papel
choice-retry = Tentar enviar de novo
choice-go-back = Não, voltar
choice-confirm-start-over = Sim, apagar o que digitei e recomeçar
choice-confirm-finish = Sim, apagar o que digitei e terminar
choice-larger = Letras maiores
choice-smaller = Letras menores

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Espaço
cap-delete = Apagar
cap-clear = Limpar
cap-no-day = Não sei o dia
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
# Heads the sentence for staff. 20 columns.
point-label = Para a recepção
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Escolha uma opção, por favor.
need-holding = Escolha o que você tem ou "{ $choice }".
need-agree = Se concordar, aperte "{ $button }" (tecla +).
need-submit = Para enviar, aperte "{ $button }" (tecla +).
need-shown = Quando a tela aparecer, aperte "{ $button }" (tecla +).
need-showed = Depois de mostrar à recepção, aperte "{ $button }" (tecla +).
need-return = Quando terminar de ler, aperte "{ $button }" (tecla +).
need-finish = Depois de informar o número, aperte "{ $button }" (tecla +).
# On the page where answers are checked.
say-check-keys = Para corrigir, escolha a linha da resposta. Se tudo estiver certo, escolha no fim "{ $button }".
idle-countdown =
    { $seconds ->
        [one] O que você escolheu e digitou aqui será apagado em { $seconds } segundo.
       *[other] O que você escolheu e digitou aqui será apagado em { $seconds } segundos.
    }
idle-why = Isso protege os seus dados. Para continuar, toque na tela ou aperte qualquer tecla.
ask-where = Para a equipe: o paciente está vendo a tela "{ $screen }".
ask-kept = O que você escolheu e digitou continua guardado.
links-checked = Endereços verificados em { $date }
# F64 F65
hotline-number = { $number } (depois aperte { $press })
# F67 F68
hotline-open = Atende agora, hoje até { $hour }:{ $minute }.
hotline-closed = Não atende agora. Volta a atender às { $hour }:{ $minute } de { $day }/{ $month } (dia/mês).
# F69
hotline-perhaps = Pode não atender no fim de ano e Ano-Novo. Atende a partir das { $hour }:{ $minute } de { $day }/{ $month } (dia/mês).
done-number = O seu número

## Texts

say-start-over = Tudo o que você escolheu e digitou aqui será apagado. Se não quiser apagar, escolha "Não".
say-finish = Escolha "Sim" depois de mostrar a tela à recepção. Tudo o que você escolheu e digitou aqui será apagado.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Uma declaração já enviada não pode ser cancelada. Ela ainda pode chegar à recepção.
say-saving = Aguarde um momento.
say-failed-refused = Informe à recepção que a sua declaração ainda não foi salva. As suas respostas não se perderam. Escolha "Tentar enviar de novo" ou "Escrever no papel".
say-failed-slow = Aguarde aqui ou fale com a recepção. As suas respostas não se perderam. Você também pode escolher "Tentar enviar de novo" ou "Escrever no papel".
say-done = A sua declaração (被保険者資格申立書) foi salva. Memorize o número ou anote-o.
# Not on the leaflet.
say-done-card = Leve também o seu { -card } à recepção.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Quando souber o símbolo e o número do seu seguro de saúde (記号・番号), informe logo a recepção. Não é o My Number de 12 dígitos.
say-ask = Mostre esta tela à equipe da recepção. Ela vai ajudar você.
say-call = Aguarde aqui, por favor.
say-call-unanswered = A recepção ainda não respondeu.
say-on-paper = Peça a declaração em papel na recepção e preencha.
# Only while no declaration has been sent.
say-on-paper-unsent = O que você digitou aqui não é enviado à recepção.
say-paper-only = Hoje a declaração é em papel. Peça na recepção. Você ainda pode ler este guia.
say-staff-pin = Equipe: digite a senha (PIN). Outras pessoas: escolham "Voltar".
say-staff-pin-wrong = A senha (PIN) não está correta. Digite de novo.
say-staff-pin-locked =
    { $seconds ->
        [one] Aguarde { $seconds } segundo e digite de novo.
       *[other] Aguarde { $seconds } segundos e digite de novo.
    }
# Not on the leaflet.
say-code-001 = Tire o cartão da capa e coloque-o deitado sobre o leitor. Se ele for lido, o atendimento segue como sempre. Se não, escolha "{ button-next }".
# Not on the leaflet.
say-code-002 = Parece que havia outro cartão no leitor. Coloque o seu { -card }. Se ainda não funcionar, escolha "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Com licença, preciso de ajuda. Não consegui usar o Myna Hokensho (マイナ保険証) na recepção.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Meu idioma: { $language }. Não leio bem japonês. Não consegui usar o Myna Hokensho (マイナ保険証) na recepção. Por favor, me ajude.
point-certificate-try = Se só venceu o certificado eletrônico (電子証明書), me disseram que o cartão vale por 3 meses. Poderia tentar o meu cartão de novo?
point-identity = Não foi possível verificar meu rosto ou minha senha (PIN). Poderia comparar a foto do cartão com o meu rosto (目視確認)?
point-reader = O Myna Hokensho no meu celular (スマホのマイナ保険証) não foi lido. Tenho o cartão físico. Posso tentar com ele no leitor?
point-certificate = Tenho o Shikaku Kakuninsho (資格確認書). Por favor, use-o no meu atendimento.
point-pdf = Posso mostrar o PDF das minhas informações do seguro (資格情報) que salvei antes. Por favor, verifique.
point-notice = Tenho o aviso do seguro (資格情報のお知らせ) e o { -card }. Por favor, verifique.
point-shown = Esta é a tela de informações do seguro (資格情報画面) do Mynaportal (マイナポータル). Por favor, verifique.
# What of it the patient has. One sentence a line.
point-card = O meu Cartão My Number (マイナンバーカード) está aqui.
point-notice-only = Tenho o aviso do seguro (資格情報のお知らせ), mas não tenho o Cartão My Number (マイナンバーカード) aqui.
point-no-card = Não tenho o Cartão My Number (マイナンバーカード) aqui.
point-nothing = Não tenho nada para mostrar.
# What the patient said they cannot show, and why.
point-reader-failed = O leitor também não leu o meu Cartão My Number físico (マイナンバーカード).
point-certificate-former = Este Shikaku Kakuninsho (資格確認書) é do meu seguro anterior.
point-certificate-expired = O prazo deste Shikaku Kakuninsho (資格確認書) já venceu.
point-certificate-unseen = Tenho um Shikaku Kakuninsho (資格確認書), mas não posso mostrar agora.
point-pdf-former = O PDF que salvei, das informações do seguro (資格情報), é do meu seguro anterior.
point-pdf-unseen = Salvei um PDF das informações do seguro (資格情報), mas não posso mostrar agora.
point-screen-former = A tela de informações do seguro (資格情報画面) do Mynaportal (マイナポータル) mostra o meu seguro anterior.
point-notice-former = Este aviso do seguro (資格情報のお知らせ) é do meu seguro anterior.
point-notice-expired = O prazo deste aviso do seguro (資格情報のお知らせ) já venceu.
point-notice-unseen = Tenho um aviso do seguro (資格情報のお知らせ), mas não posso mostrar agora.
# The last line.
point-otherwise = Por favor, verifique o meu seguro de outra maneira.
point-declaration = Pode verificar com a declaração (被保険者資格申立書)?
point-verbal = Já vim aqui antes, e o meu seguro não mudou desde então. Por favor, confirme falando comigo (口頭確認).
point-on-paper = Por favor, me dê a declaração em papel (被保険者資格申立書).
point-failed = Preenchi a declaração (被保険者資格申立書), mas ela ainda não foi salva. Por favor, verifique ou me dê a declaração em papel.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Mais

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = Digite um número ou um sinal e aperte Enter.
plain-type = Digite a resposta e aperte Enter. Só Enter passa adiante. Para escolher um número ou um sinal, digite / antes dele, por exemplo /-.
plain-unknown = Esse número ou sinal não existe aqui.
