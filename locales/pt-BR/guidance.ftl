### Portuguese (Brazil): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証, cartão do seguro)
-card = Cartão My Number (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = aplicativo Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = Aviso do seguro (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Certificado do seguro (資格確認書, Shikaku Kakuninsho)
-declaration = Declaração sobre o seguro de saúde (被保険者資格申立書)
-yes = Sim
-no = Não
-unsure = Não tenho certeza

## Causes

# Not on the leaflet.
say-certificate = Há outra maneira de atender você.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Se só o certificado eletrônico (電子証明書) venceu, o cartão ainda vale como cartão do seguro por 3 meses depois disso. Pergunte à recepção se pode tentar de novo.
# F13 F16
say-certificate-limit = Se o certificado eletrônico (電子証明書) venceu ou o chip está danificado, não pode usar a tela do { -mynaportal }. De lá, só vale um arquivo PDF que você salvou antes. Também pode mostrar o { -notice } junto com o { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = O Myna Hokensho no celular (スマホのマイナ保険証) também para de funcionar quando vence o { -card } físico ou seu certificado eletrônico (電子証明書).
# Not on the leaflet.
say-unconfirmed = O seu seguro pode continuar valendo. Há outra maneira de atender você.
# F09 F10 F11
say-unconfirmed-why = Isso pode aparecer durante a inscrição em um novo seguro (保険者), por exemplo depois de mudar de emprego. Mudou de emprego ou algo assim? Antes da consulta, veja no { -mynaportal } se o seguro mais recente está registrado. Para ver como, escolha abaixo "{ choice-steps }".
# Not on the leaflet.
say-smartphone = Se tiver aqui o { -card } físico, coloque-o primeiro no leitor de cartões.
# F32 F33 F34 F35
say-smartphone-rule = O Myna Hokensho no celular (スマホのマイナ保険証) não foi lido e você também não tem o { -card } físico? Então entre aqui mesmo no { -mynaportal } e mostre a tela de informações do seguro (資格情報画面).
# Not on the leaflet.
say-identity = A recepção pode comparar a foto do cartão com o seu rosto (目視確認). Isso acontece muito, não se preocupe. Não é preciso preencher a declaração.
# F08
say-other = O cartão pode não funcionar também por outros motivos. Diga à recepção as palavras ou o número que apareceram no leitor.

## What you have

# F12
say-any-one = Não precisa ter tudo. Escolha os papéis pelo título em japonês.
# F18 F19
say-two-papers = Há dois papéis com títulos parecidos. O { -certificate } vale sozinho. O { -notice } deve ser mostrado junto com o { -card }. O aviso sozinho não basta.
# Not on the leaflet.
say-login-before = Não é possível entrar com um cartão físico que tem impresso 顔認証 (reconhecimento facial).
# F12
say-papers = Mostre na recepção qualquer um destes.
# F13 F14 F15 F16
say-paper-screen = Mostre a tela de informações do seguro (資格情報画面) do { -mynaportal } ou o arquivo PDF salvo. Se tiver o { -card }, mostre junto. Para ver como, escolha abaixo "{ choice-steps }". Se o certificado eletrônico (電子証明書) venceu ou em caso parecido, só vale um arquivo PDF salvo antes.
# F17 F18 F19
say-paper-notice = Ou mostre o { -notice } junto com o { -card }. O aviso sozinho não basta.
# F20 F21
say-paper-notice-who = Quem tem o { -myna } recebe o { -notice }. Não é preciso pedir.
# Not on the leaflet.
say-paper-certificate = Se você tem o { -certificate }, mostre-o na recepção. Ele vale sozinho.
# F22 F23 F24 F25
say-paper-none = Se não puder mostrar nenhum deles, diga isso à recepção. Se já veio aqui antes, a recepção pergunta a você. Na primeira vez, você preenche a { -declaration }. Assim o seguro é verificado.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Mostre o { -certificate } na recepção. Ele vale sozinho.
# Not on the leaflet.
say-plan-reader = Coloque o { -card } físico no leitor de cartões. Se ele não for lido, escolha "{ $cannot }" e mostraremos a próxima maneira.
# F14
say-plan-pdf = Abra o arquivo PDF salvo e mostre-o na recepção, junto com o { -card } se tiver.
# No facts.
say-plan-login = A tela aparece quando você entra no { -mynaportal }.
# F18 F19
say-plan-notice = Mostre o { -notice } junto com o { -card }. O aviso sozinho não basta.
# F22
say-plan-reception = Diga à recepção que falta algo necessário.
# Not on the leaflet.
say-hand-over = Entregue à recepção o cartão e os papéis que você tem.
# Not on the leaflet.
say-other-papers = Se tiver, mostre também certificados de ajuda médica ou de limite de pagamento (受給者証、医療証、限度額適用認定証).
# F26 F27 F28
say-assurance = Se o seu seguro é válido e você segue este guia, o seguro paga a parte dele. Então você paga só a sua parte correta, mesmo sem usar o { -myna } na recepção.
# F29 F30
say-not-shared = A clínica e a farmácia não recebem dados de tratamento e remédios. Diga à equipe quais remédios você toma.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Confira se é do seu seguro atual (保険者). Se tiver dúvida, pergunte à recepção.
# F16
say-caution-saved-before = Se o certificado eletrônico (電子証明書) venceu ou o chip está danificado, só vale um PDF salvo antes de vir aqui hoje.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Se o leitor indicou "seguro não confirmado" (有効な資格が確認できない) ou parecido, confira se o que mostra é do seu seguro atual (保険者).
# F16
say-caution-perhaps-certificate = Se descobrir que o certificado eletrônico (電子証明書) venceu ou o chip está danificado, informe a recepção. Nesse caso, só vale um PDF salvo antes de vir.
# Not on the leaflet.
say-caution-date = Se no próprio papel houver um prazo de validade (有効期限), confira se ele ainda não passou.
say-caution-otherwise = Se vir que não pode mostrar, escolha "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = Se já veio aqui, a recepção pergunta a você. Na primeira vez, você preenche a { -declaration }. Assim o seguro é verificado.
# Not on the leaflet.
say-visit-changed = O seu seguro pode ter mudado. Se mudou de emprego, de endereço ou algo assim, escolha "{ -no }". Se tiver dúvida, escolha "{ -unsure }". Com o seguro anterior não é possível fazer a confirmação.
# F23
say-verbal = Se você já veio aqui antes, a recepção confirma falando com você (口頭確認).
# F24 F25
say-declare = Na primeira vez, o seguro é verificado com a { -declaration }, preenchida por você.
# Not on the leaflet.
say-declare-card = Mostre também o { -card } na recepção.
# Not on the leaflet.
say-no-card = Primeiro, diga à recepção que não pode mostrar o { -card }. Preencha a declaração se ela pedir.
# F35
say-shown = Deixe a tela (資格情報画面) aberta e mostre-a na recepção, junto com o { -card } se tiver.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: baixe o { -app }. Não funciona em alguns celulares. Nesse caso, pergunte à recepção.
# F39 F40 F41
say-step-download-iphone = Leia o código QR para baixar da App Store (iPhone). Se não conseguir ler, procure lá 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Leia o código QR para baixar do Google Play (Android). Se não conseguir ler, procure lá 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Se é a primeira vez que usa este aplicativo, antes de tudo faça nele um cadastro (利用登録), uma única vez. Não é o cadastro de usuário (利用者登録) do { -mynaportal }. O celular precisa ter bloqueio de tela.
# Not on the leaflet.
say-step-download-publisher = Use o aplicativo publicado por Digital Agency of Japan (デジタル庁). Há aplicativos falsos com nomes parecidos.
# F44
say-step-log-in = Abra o aplicativo e escolha 「ログイン」 (Entrar).
# Not on the leaflet.
say-step-log-in-lock = Se não tiver certeza da senha (PIN), não digite: pergunte à recepção. Depois de três senhas erradas, a senha fica bloqueada.
# F45 F46
say-step-log-in-card = Com o { -card } físico, digite a senha (PIN) de 4 dígitos (4桁の暗証番号) no seu próprio celular. Depois, leia o cartão com o celular. Nunca digite a senha neste terminal.
# F48 F49
say-step-log-in-phone = Com o { -card } no celular, não se usa o cartão físico. Em 「ログイン」 (Entrar), entre com o rosto, a digital ou similar no celular.
# F47
say-step-log-in-done = Quando conseguir entrar, escolha "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Se não conseguir entrar, saia da navegação privada ou anônima (プライベートブラウズ、シークレットモード). Se o aplicativo não abrir, atualize-o. Não é preciso apagá-lo.
# F51 F52
say-step-show = Em 「証明書」 (Certificados), escolha 「健康保険証」 (Cartão do seguro de saúde). As suas informações do seguro (資格情報) aparecem.
# F53 F55
say-step-show-save = Para a próxima vez, salve em PDF no celular. A maneira de salvar em PDF varia conforme o celular.
# F54
say-step-show-offline = Com o PDF salvo no celular, não precisa se preocupar nem quando estiver sem internet.

## PIN

# F56 F57
say-pin-locked = Errou a senha (PIN) de 4 dígitos (4桁の暗証番号) e ela foi bloqueada? Peça para redefini-la no balcão da prefeitura (shiyakusho, kuyakusho, 市区町村の窓口) onde está o seu registro de morador (住民票).
# F58 F59 F60
say-pin-store = Em algumas lojas de conveniência dá para redefinir a senha no terminal da loja. Antes, reserve no aplicativo próprio do celular. É preciso a senha de assinatura (署名用パスワード), de 6 a 16 letras e números. Se não souber essa senha, vá ao balcão da prefeitura (市区町村の窓口).
# F61
say-pin-details = Para mais detalhes, leia o código QR.
# F62
say-phone-pin-iphone = Se você não sabe a senha (PIN) do { -card } no iPhone, leia este código QR.
# F63
say-phone-pin-android = Se você não sabe a senha (PIN) do { -card } no Android, leia este código QR.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Ligue para o telefone gratuito do My Number { $number }, aperte { $press } e siga as instruções gravadas. O atendimento é em japonês. A ligação é gratuita.
# F67 F68 F69
say-hotline-hours = O telefone atende nos dias úteis (segunda a sexta) das { $weekday_from } às { $weekday_to }. Aos sábados, domingos e feriados do Japão, atende das { $holiday_from } às { $holiday_to }. Não atende no fim de ano e Ano-Novo, de { $from_day }/{ $from_month } a { $to_day }/{ $to_month } (dia/mês).
# F70
say-more = Para saber mais sobre o { -myna }, leia o código QR.
# F71
say-issuer = Este guia se baseia em um folheto do Ministério da Saúde, Trabalho e Bem-Estar do Japão (厚生労働省). O lema: "Pelas pessoas, pela vida, pelo futuro".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Redefinir senha de 4 dígitos (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: página da Agência Digital
# F63, the agency's top page.
link-phone-pin-android = Android: página da Agência Digital
# F70
link-more = Ministério: Myna Hokensho (マイナ保険証)
