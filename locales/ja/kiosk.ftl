### 日本語: 見出し、ボタン、選ぶもの、受付に見せる文。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。「=」の左の名前は変えないでください。
### 長さ（全角は2文字と数えます）: heading- 40文字、button- 12文字、選ぶもの 70文字、point- 160文字、say- 420文字まで。
### ほかの文の中の { button-next } や { choice-steps } は、ここのボタンの文に変わります。「もどる」「もう一度送る」「紙に書く」は、変えるときは一緒に変えてください。

## 見出し

heading-languages = 言語 Language 语言 언어 Idioma Язык
heading-page = スマホで見るページ Page for your phone
# F02。2行まで。
heading-causes = 次の場合、{ -myna }での受付ができません。どれですか
heading-reader-codes = どの番号が出ましたか
heading-code-001 = カードをもう一度置いてください
heading-code-002 = { -card }を置いてください
heading-cause-certificate = 電子証明書やICチップが原因のとき
heading-cause-unconfirmed = 資格が確認できなかったとき
heading-cause-smartphone = スマホで読み取れなかったとき
heading-cause-identity = 受付の職員がお顔を見て確認できます
heading-topics = 知りたいことを選んでください
heading-holdings = 今あるものをすべて選んでください
heading-login = 今、{ -mynaportal }にログインできますか
heading-papers = 受付でお見せいただけるものです
heading-plan-certificate = { -certificate }を受付でお見せください
heading-plan-reader = 実物のカードをリーダーに置いてください
heading-plan-pdf = 保存したPDFを受付でお見せください
heading-plan-login = 資格情報の画面を受付でお見せください
heading-plan-notice = お知らせとカードを受付でお見せください
heading-plan-reception = 受付の職員にお伝えください
heading-why = お見せいただけないのは、なぜですか
heading-details = くわしい説明
heading-visit = 前にここで受診し、保険も同じですか
heading-verbal = 保険は同じだとお話しください
heading-declare = { -declaration }で確認できます
heading-login-card = どのカードでログインしますか
heading-step-download = STEP 1 アプリをダウンロードします
# F43
heading-step-log-in = STEP 2 マイナポータルにログインします
# F50
heading-step-show = STEP 3 資格情報を表示・PDFで保存
heading-shown = 画面を受付でお見せください
heading-pin-reset = 4桁の暗証番号がロックされたとき
heading-phone-pin = スマホのカードの暗証番号がわからないとき
heading-hotline = マイナンバーのフリーダイヤルです
heading-more = { -myna }をもっと知りたいとき
heading-purpose = 個人情報の使いみちをお読みください
heading-on-paper = 受付で紙の申立書をもらってください
heading-check = 答えを確かめてください
heading-saving = 保存しています
heading-failed-refused = まだ受付に届いていません
heading-failed-slow = 保存に時間がかかっています
heading-done = この番号を受付に伝えてください
heading-ask = この画面を受付で見せてください
# 受付を呼んだあと、待っている間。まだだれも来ると言っていません。
heading-call = 受付を呼んでいます
# 受付の職員が「行きます」と答えたとき。
heading-coming = 職員がまいります
heading-start-over = 最初からやり直しますか
heading-finish = 終わりますか
heading-idle = まだお使いですか
heading-staff-pin = 職員用の暗証番号を入れてください

## ボタン

button-back = もどる
# -any: 言語を選ぶ前の画面のボタン。どの言語でも日本語と英語を並べます。14文字まで（受付は2行でもかまいません）。
button-back-any = もどる Back
button-next = つづける
# お持ちのものを選んだとき。$count は選んだ数です。32文字まで。
button-next-chosen = { button-next }（{ $count }つ選びました）
button-more = つづきを読む
button-more-any = つづき More
button-ask = 受付に聞く
button-ask-any = 受付に聞く Help
# 受付の画面が開いているときの「受付に聞く」です。14文字まで。
button-call = 受付を呼ぶ
# どの言語でも「Language」を入れます。14文字まで。
button-language = 言語 Language
button-contrast = 画面の色
button-contrast-any = 色 Colours
button-start-over = 最初から
button-agree = 同意して進む
button-submit = 受付に送る
button-finish = 終わる
button-stay = まだ使います
button-steps = 手順を見る
button-shown = 画面を出せた
# 受付に見せる画面で。押すと「終わりますか」と聞きます。
button-showed = 受付に見せた
button-return = もとの画面へ
button-unlock = 確かめる
button-change = なおす

## 選ぶもの: 理由

# F03 F04
cause-network = ネットワークや機器の不具合
# F05 F06
cause-certificate = 電子証明書の有効期限切れやICチップの破損
# F07
cause-unconfirmed = 「有効な資格が確認できない」などと表示された
# F31
cause-smartphone = スマホの{ -myna }が読み取れない
cause-identity = 顔や暗証番号の確認ができなかった
# F08
cause-other = そのほか・わからない
choice-reader-codes = リーダーに番号が出た
choice-topics = 手順・電話番号など
code-001 = 001 カードを読み取れなかった
code-002 = 002 { -card }ではないカードだった
code-006 = 006 電子証明書の有効期限が切れたか、失効している
code-unlisted = ほかの番号

## 選ぶもの: くわしい案内

# F36
choice-steps = マイナポータルで資格情報を見せる手順
choice-papers = 受付でお見せいただけるもの
choice-pin-reset = 4桁の暗証番号がロックされた
choice-phone-pin = スマホのカードの暗証番号がわからない
choice-hotline = マイナンバーのフリーダイヤル（電話）
choice-more = { -myna }をもっと知りたい
choice-details = くわしく

## 選ぶもの: お持ちのもの

# リーフレットにはありません。
holding-certificate = { -certificate }
holding-card = 実物の{ -card }
# F18
holding-notice = { -notice }（紙）
holding-phone = スマートフォン
# F14
holding-pdf = 保存した資格情報のPDF
holding-nothing = どれもない

## 選ぶもの: ログインできるか

login-card = { -yes }。実物の{ -card }と4桁の暗証番号でできる
login-phone = { -yes }。スマホに入れた{ -card }でできる
login-no = { -no }。暗証番号がわからない、ロックされた、電波がないなど
login-unsure = { -unsure }

## 選ぶもの: そのほか

choice-cannot-certificate = この{ -certificate }は見せられない
choice-cannot-reader = 実物のカードも読み取れなかった
choice-cannot-pdf = このPDFは見せられない
choice-cannot-login = ログインや画面の表示ができない
choice-cannot-notice = このお知らせとカードは見せられない
why-former = 前の保険のものだから
why-expired = 有効期限が過ぎているから
why-unseen = 今は見せられないから
# F23
visit-return = { -yes }。前に受診し、保険も同じです
# F24
visit-first = { -no }。初めて、または保険が変わった
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = 実物の{ -card }
login-card-on-phone = スマホに入れた{ -card }
choice-start-form = ここで入力する
choice-on-paper = 紙に書く
choice-retry = もう一度送る
choice-go-back = いいえ。もとの画面にもどる
choice-confirm-start-over = はい。入力した内容を消して、最初から始める
choice-confirm-finish = はい。入力した内容を消して終わる
choice-larger = 文字を大きくする
choice-smaller = 文字を小さくする

## 画面のキーボード: 空白・消す・全部は10文字分、「日がわからない」は22文字分、文字の種類は6文字分まで

cap-space = 空白
cap-delete = 1字消す
cap-clear = 全部消す
cap-no-day = 日がわからない
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## 画面のはしの文

progress = 質問 { $at } / { $of }
page = { $at } / { $of } ページ
banner-title = 受付のご案内
draft-note = この文は、まだ確認が済んでいない下書きです。
# 受付に見せる文の枠につく見出し。20文字まで。
point-label = 受付の方へ
# Enterを押しても先に進まない画面で、何を押すかを伝えます。$button と $choice はその画面のボタンと選ぶものです。「+」はキーボードの + です。
need-choice = ひとつ選んでください。
need-holding = お持ちのものか「{ $choice }」を選んでください。
need-agree = 同意するときは「{ $button }」（キーは +）を押してください。
need-submit = 送るときは「{ $button }」（キーは +）を押してください。
need-shown = 画面が出たら「{ $button }」（キーは +）を押してください。
need-showed = 受付に見せたら「{ $button }」（キーは +）を押してください。
need-return = 読み終わったら「{ $button }」（キーは +）を押してください。
need-finish = 番号を伝えたら「{ $button }」（キーは +）を押してください。
# 確かめる画面で。
say-check-keys = なおすときは、その行を選んでください。すべてよければ、最後に「{ $button }」を押してください。
idle-countdown = あと{ $seconds }秒で、ここで選んだ内容と入力した内容を消します。
idle-why = 個人情報を守るためです。つづけるときは、画面にさわるか、どれかキーを押してください。
ask-where = 職員の方へ: 患者さんは「{ $screen }」の画面を見ています。
ask-kept = 選んだ内容と入力した内容は残っています。
links-checked = アドレスを確かめた日: { $date }
# F64 F65
hotline-number = { $number }（つながったら { $press } 番）
# F67 F68
hotline-open = 今、電話できます。今日は{ $hour }時{ $minute }分までです。
hotline-closed = 今は受付時間外です。次は{ $month }月{ $day }日の{ $hour }時{ $minute }分からです。
# F69
hotline-perhaps = 年末年始で休みかもしれません。{ $month }月{ $day }日の{ $hour }時{ $minute }分からは電話できます。
done-number = 受付番号

## 画面の文

say-start-over = ここで選んだ内容と入力した内容は、すべて消えます。消したくないときは「いいえ」を選んでください。
say-finish = 受付に見せたあとで「はい」を選んでください。ここで選んだ内容と入力した内容は、すべて消えます。
# 申立書を一度送ったあとにだけ出ます。保存を待っている申立書は、画面を終わっても届くことがあります。
say-handed-over = 一度送った申立書は、取り消せません。あとから受付に届くことがあります。
say-saving = そのままお待ちください。
say-failed-refused = 保存ができていないことを、受付に伝えてください。答えは、まだ消えていません。「もう一度送る」か「紙に書く」を選んでください。
say-failed-slow = このまま待つか、受付に伝えてください。答えは、まだ消えていません。「もう一度送る」か「紙に書く」も選べます。
say-done = 申立書は保存されました。番号を覚えるか、書きとめてください。
# リーフレットにはありません。
say-done-card = { -card }も、受付にお持ちください。
# リーフレットにはありません（申立書の説明書）。
say-done-later = 健康保険の記号・番号がわかったら、すぐに受付へお知らせください。12桁のマイナンバーではありません。
say-ask = この画面を受付の職員にお見せください。お手伝いいたします。
say-call = ここでお待ちください。
# 1分間、受付が答えないとき。次に say-ask が続きます。
say-call-unanswered = まだ受付から返事がありません。
say-on-paper = 受付で紙の申立書をもらって、書いてください。
# 申立書をまだ送っていないときにだけ出ます。
say-on-paper-unsent = ここで入力した内容は、受付に送られません。
say-paper-only = 今日は、申立書は紙でお願いします。受付でもらってください。この案内は見られます。
say-staff-pin = 職員の方は、暗証番号を入れてください。ほかの方は「もどる」を押してください。
say-staff-pin-wrong = 番号が違います。もう一度入れてください。
say-staff-pin-locked = { $seconds }秒たってから、もう一度入れてください。
# リーフレットにはありません。
say-code-001 = カードをケースから出して、リーダーに平らに置いてください。読み取れたら、そのまま受付できます。読み取れないときは「{ button-next }」を押してください。
# リーフレットにはありません。
say-code-002 = 別のカードが置かれていたようです。{ -card }を置いてください。読み取れないときは「{ button-next }」を押してください。

## 受付に見せる文。職員はこの日本語を読みます。

point-ask = すみません、教えてください。マイナ保険証での受付ができませんでした。
# この端末にない言語の方のカードです。$language は kiosk.toml の [pages] にある名前です。
point-page = { $language }を話し、日本語はよく読めません。マイナ保険証で受付できません。手伝ってください。
point-certificate-try = 電子証明書の期限切れだけなら、3か月使えるそうです。カードをもう一度試せますか。
point-identity = 顔か暗証番号の確認ができませんでした。カードの写真と顔の目視確認をお願いします。
point-reader = スマホのカードを読み取れませんでした。実物のマイナンバーカードを試させてください。
point-certificate = 資格確認書があります。これで受付をお願いします。
point-pdf = 前に保存した資格情報のPDFです。確認をお願いします。
point-notice = 資格情報のお知らせとマイナンバーカードがあります。確認をお願いします。
point-shown = マイナポータルの資格情報の画面です。確認をお願いします。
# 見せられるもののうち、手もとにあるもの。1つの文が1行になります。
point-card = マイナンバーカードはここにあります。
point-notice-only = 資格情報のお知らせはありますが、マイナンバーカードがありません。
point-no-card = マイナンバーカードはありません。
point-nothing = 見せられるものがありません。
# 見せられないとされたもの。理由つき。
point-reader-failed = 実物のマイナンバーカードも、カードリーダーで読み取れませんでした。
point-certificate-former = この資格確認書は、前の保険のものです。
point-certificate-expired = この資格確認書は、有効期限が過ぎています。
point-certificate-unseen = 資格確認書がありますが、今はお見せできません。
point-pdf-former = 保存した資格情報のPDFは、前の保険のものです。
point-pdf-unseen = 保存した資格情報のPDFがありますが、今はお見せできません。
point-screen-former = マイナポータルの資格情報の画面には、前の保険が出ています。
point-notice-former = この資格情報のお知らせは、前の保険のものです。
point-notice-expired = この資格情報のお知らせは、有効期限が過ぎています。
point-notice-unseen = 資格情報のお知らせがありますが、今はお見せできません。
# 最後の1行。
point-otherwise = ほかの方法で確認をお願いします。
point-declaration = 被保険者資格申立書で確認していただけますか。
point-verbal = 前に受診し、保険は変わっていません。口頭での確認をお願いします。
point-on-paper = 被保険者資格申立書の紙をください。
point-failed = 被保険者資格申立書が、まだ保存されません。確認するか、紙の申立書をください。

## 画面のキーボード: 空白・消す・全部は10文字分、「日がわからない」は22文字分、文字の種類は6文字分まで

cap-more = つぎ

## 一行ずつの表示（uketsuke --plain）。「/」と「/-」は打つ字なので変えない

plain-choose = 番号か記号を打って、Enterキーを押してください。
plain-type = 答えを打って、Enterキーを押してください。何も打たずにEnterキーを押すと、つぎへ進みます。番号や記号を選ぶときは、前に / を付けてください（例 /-）。
plain-unknown = その番号や記号はここにありません。
