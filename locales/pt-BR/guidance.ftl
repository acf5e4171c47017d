### Portuguese (Brazil): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = Cartão My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = aplicativo Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = Aviso de Informações de Elegibilidade (資格情報のお知らせ)
# "do Seguro de Saúde" is there because "Certificado de Elegibilidade" alone is also the immigration paper (在留資格認定証明書).
-certificate = Certificado de Elegibilidade do Seguro de Saúde (資格確認書)
-declaration = Declaração de elegibilidade do segurado (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. Há um problema na rede ou no equipamento. A culpa não é sua nem do seu cartão. Há outra maneira.
# F05 F06
say-certificate = 2. O certificado eletrônico (電子証明書) do { -card } está vencido ou o chip IC está danificado. Há outra maneira.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = Primeiro, peça à recepção que tente o seu cartão mesmo assim. Por 3 meses depois que o certificado eletrônico (電子証明書) vence, o cartão ainda funciona como cartão do seguro de saúde.
# F13 F16
say-certificate-limit = Observação: no caso 2. não mostre a tela de informações de elegibilidade (資格情報画面) do { -mynaportal }. De lá, só pode ser mostrado um arquivo PDF que você salvou antes. Você pode mostrar o { -notice } junto com o { -card }.
# F07
say-unconfirmed = 3. Apareceu uma mensagem como "não foi possível confirmar elegibilidade válida" (有効な資格が確認できない). Isso não significa necessariamente que você não tem seguro.
# F09 F10 F11
say-unconfirmed-why = Isso pode aparecer durante a inscrição em uma nova entidade seguradora (保険者), por exemplo, após uma mudança de emprego. Se você mudou de emprego ou similar, confira no { -mynaportal }, antes da consulta, se a sua elegibilidade mais recente está registrada. Para saber como conferir, escolha "Ver passos".
# F31
say-smartphone = Isto é o que fazer com o Myna Hokensho no smartphone (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = Se o Myna Hokensho no smartphone (スマホのマイナ保険証) não puder ser lido e você também não tiver o { -card } físico, entre no { -mynaportal } aqui e agora e mostre a tela de informações de elegibilidade (資格情報画面). Se tiver o cartão físico, primeiro coloque-o no leitor de cartões.
# Not on the leaflet.
say-identity = Informe a recepção. A equipe pode comparar a foto do cartão com o seu rosto (目視確認). Isso acontece com frequência e a culpa não é sua. Você não precisa escrever uma declaração por causa disso.
# F08
say-other = Há também outros casos, não só os da lista. Diga à recepção que palavras ou que número apareceram no leitor de cartões. Você pode continuar sem saber o motivo.

## What you have

# F12
say-any-one = Basta mostrar uma só coisa na recepção. A seguir, diremos qual.
# Not on the leaflet.
say-login-before = Escolha "Não" se a sua senha (PIN) está bloqueada, se você não sabe a senha ou se o seu cartão tem 顔認証 (reconhecimento facial) impresso. Há outra maneira.
# F12
say-papers = Mostre na recepção qualquer um destes.
# F13 F14 F15 F16
say-paper-screen = Mostre a tela de informações de elegibilidade (資格情報画面) do { -mynaportal } ou o arquivo PDF que você salvou. Mostre junto o { -card }, se o tiver aqui. Para saber como, escolha "Ver passos". Observação: no caso 2. (certificado vencido ou similar) só pode ser mostrado um arquivo PDF que você salvou antes.
# F17 F18 F19
say-paper-notice = Ou mostre o { -notice } junto com o { -card }. O aviso sozinho não basta.
# F20 F21
say-paper-notice-who = Quem tem o { -myna } recebe este aviso. Não é preciso solicitá-lo.
# Not on the leaflet.
say-paper-certificate = Se você tem o { -certificate }, mostre-o. Ele basta sozinho. Observação: o folheto do ministério não o menciona.
# F22 F23 F24 F25
say-paper-none = Se você não puder mostrar nenhum deles, informe isso à recepção. A sua elegibilidade é então verificada assim: na consulta de retorno, por confirmação verbal; na primeira consulta, com a { -declaration } que você preenche.

## What to do now

# Not on the leaflet.
say-plan-certificate = Mostre o { -certificate } na recepção. Ele basta sozinho. Observação: o folheto do ministério não o menciona.
# Not on the leaflet.
say-plan-reader = Coloque o seu { -card } físico no leitor de cartões. Se ele não for lido, escolha "Não consigo fazer isso" e mostraremos a próxima maneira.
# F14
say-plan-pdf = Abra o arquivo PDF que você salvou e mostre-o na recepção. Mostre junto o { -card }, se o tiver aqui.
# No facts.
say-plan-login = Entre no { -mynaportal } e mostre na recepção a tela de informações de elegibilidade (資格情報画面). Para saber como, escolha "Ver passos". Mostre junto o { -card }, se o tiver aqui.
# F18 F19
say-plan-notice = Mostre na recepção o { -notice } junto com o { -card }. O aviso sozinho não basta.
# F22
say-plan-reception = Informe à recepção que você não tem nada que possa mostrar. A recepção vai verificar o seu seguro de outra maneira.
# F26 F27 F28
say-assurance = Mesmo quando a recepção com o { -myna } não é possível, você pode receber atendimento médico coberto pelo seguro, com o valor adequado da coparticipação, desde que o seu seguro seja válido e você siga este guia.
# F29 F30
say-not-shared = Observação: as suas informações de atendimento médico, de medicamentos e similares não podem ser passadas à instituição médica nem à farmácia. Diga pessoalmente quais remédios você toma.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Mostre somente se aparecer o nome da sua entidade seguradora (保険者) atual. Se aparecer uma anterior, ou se você não tiver certeza, informe a recepção.
# F16
say-caution-saved-before = Observação: no caso 2. só pode ser mostrado um PDF que você salvou antes de vir aqui hoje.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Se o leitor de cartões mostrou que não foi possível confirmar elegibilidade válida (有効な資格が確認できない), mostre somente se aparecer o nome da sua entidade seguradora (保険者) atual. Se não tiver certeza, informe a recepção.
# F16
say-caution-perhaps-certificate = Se descobrir que o motivo é o 2. (certificado vencido ou similar), informe a recepção. Nesse caso, só pode ser mostrado um PDF que você salvou antes.

## Nothing to show

# F23 F24 F25
say-visit = Na consulta de retorno, a recepção pergunta a você. Na primeira consulta, você preenche a { -declaration }. Assim a sua elegibilidade é verificada. Escolha "Sim" somente se já veio aqui antes e o seu seguro não mudou desde então.
# Not on the leaflet.
say-visit-changed = O seu seguro pode ter mudado. Se você mudou de emprego, de endereço ou similar, escolha "Não". Se não souber ao certo, escolha "Não tenho certeza". Não foi possível confirmar o seu seguro anterior.
# F23
say-verbal = Diga à recepção: "Já vim aqui antes, e o meu seguro não mudou." Na consulta de retorno, isso é verificado por confirmação verbal (口頭確認).
# F24 F25
say-declare = Na primeira consulta, a sua elegibilidade é verificada com a { -declaration } que você preenche. Você pode preencher aqui ou no papel. Mostre também o { -card } na recepção.
# Not on the leaflet.
say-no-card = Primeiro, informe à recepção que você não tem o { -card } aqui. Se a recepção pedir que preencha a declaração, você pode fazer isso aqui.
# F35
say-shown = Mantenha aberta a tela de informações de elegibilidade (資格情報画面) e mostre-a na recepção. Mostre junto o { -card }, se o tiver aqui.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = Estes passos mostram as suas informações de elegibilidade (資格情報) no { -mynaportal }. STEP 1: baixe o { -app }. Observação: alguns modelos de smartphone não são compatíveis. Se for o caso do seu, fale com a recepção.
# F39 F40 F41
say-step-download-iphone = No iPhone, leia o código QR e baixe o aplicativo da App Store. Se não conseguir ler o código, pesquise 「マイナポータル」.
# F39 F40 F42
say-step-download-android = No Android, leia o código QR e baixe o aplicativo do Google Play. Se não conseguir ler o código, pesquise 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = O nome atual é { -app }. Quem usa pela primeira vez faz antes de tudo um cadastro (利用登録), uma única vez. O smartphone precisa ter bloqueio de tela.
# F43 F44
say-step-log-in = STEP 2: entre no { -mynaportal }. Abra o aplicativo e escolha 「ログイン」 (Entrar).
# Not on the leaflet.
say-step-log-in-lock = Se não tiver certeza da senha (PIN), não tente: fale com a recepção. Três senhas erradas bloqueiam o cartão.
# F45 F46
say-step-log-in-card = Com o { -card } físico, digite a senha (PIN) de 4 dígitos (4桁の暗証番号) no seu próprio smartphone e depois leia o cartão com o smartphone. Nunca digite a sua senha neste terminal.
# F48 F49
say-step-log-in-phone = Observação: com o Cartão My Number (マイナンバーカード) no smartphone, não use o cartão físico. Em 「ログイン」 (Entrar), entre com a verificação do rosto ou da digital do smartphone, ou similar.
# F47
say-step-log-in-done = Pronto, você entrou.
# F50 F51 F52
say-step-show = STEP 3: veja as suas informações de elegibilidade (資格情報) e salve-as no smartphone como arquivo PDF. Em 「証明書」 (Certificados), escolha 「健康保険証」 (Cartão do seguro de saúde). As suas informações de elegibilidade aparecem.
# F53 F55
say-step-show-save = Salve em PDF no smartphone, para a próxima vez. Observação: a maneira de salvar em PDF varia conforme o aparelho.
# F54
say-step-show-offline = Com o PDF salvo no smartphone, você fica mais tranquilo também quando estiver sem internet.

## PIN

# F56 F57
say-pin-locked = Se você digitou errado a senha (PIN) de 4 dígitos (4桁の暗証番号) e ela foi bloqueada, peça a redefinição dela no balcão da prefeitura (市区町村の窓口) onde está o seu registro de residência (住民票), ou similar.
# F58 F59 F60
say-pin-store = Na loja de conveniência é preciso antes reservar no aplicativo específico e ter a senha de assinatura (署名用パスワード), de 6 a 16 letras e números. Só algumas lojas fazem isso. Se souber essa senha, pode redefinir o PIN com o aplicativo específico do smartphone e um terminal quiosque na loja de conveniência. Se não, vá ao balcão da prefeitura (市区町村の窓口).
# F61
say-pin-details = Para mais detalhes, leia o código QR.
# F62
say-phone-pin-iphone = Se você não sabe a senha (PIN) do { -card } no iPhone, leia este código QR.
# F63
say-phone-pin-android = Se você não sabe a senha (PIN) do { -card } no Android, leia este código QR.

## Phone line and more

# F64 F65 F66
say-hotline = Ligue para o telefone gratuito do My Number: 0120-95-0178. Escolha 5 e siga a orientação por voz. A ligação é gratuita.
# F67 F68 F69
say-hotline-hours = O telefone atende em dias úteis (de segunda a sexta) das 9:30 às 20:00, e aos sábados, domingos e feriados das 9:30 às 17:30. Não atende no feriado de fim e início de ano (fim de dezembro, início de janeiro).
# F70
say-more = Para saber mais sobre o { -myna }, leia o código QR.
# F71
say-issuer = Este guia se baseia em um folheto do Ministério da Saúde, Trabalho e Bem-Estar do Japão (厚生労働省): "Pelas pessoas, pela vida, pelo futuro".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Redefinir PIN de 4 dígitos (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: página da Agência Digital
# F63, the agency's top page.
link-phone-pin-android = Android: página da Agência Digital
# F70
link-more = Ministério: { -myna }
