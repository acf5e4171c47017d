### やさしい日本語: 見出し、ボタン、選ぶもの、受付に見せる文。
### まだ、やさしい日本語の専門家や学習者は確認していません（not checked by a native reader yet）。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。
### 漢字のすぐ後に読み方を全角のかっこで書きます。ボタンは短いので、ひらがなだけです。
### 長さ（全角は2文字と数えます）: heading- 56文字、button- 14文字、選ぶもの 70文字、point- 160文字、say- 420文字まで。
### ほかの文の中の { button-next } や { choice-steps } は、ここのボタンの文に変わります。「うけつけにきく」「つづける」「もどる」「なおす」「もう 1回 送る」「紙に 書く」は、変えるときは一緒に変えてください。

## 見出し

heading-languages = ことば Language 言語（げんご） 언어 Idioma Язык
heading-page = スマホの ページ Page for your phone
# F02。2行まで。
heading-causes = { -myna }が 使（つか）えない 理由（りゆう）は どれですか
heading-reader-codes = どの 番号（ばんごう）が 出（で）ましたか
heading-code-001 = カードを もう 1回（かい） 置（お）いてください
heading-code-002 = { -card }を 置（お）いてください
heading-cause-certificate = 電子証明書（でんししょうめいしょ）や ICチップ
heading-cause-unconfirmed = 保険（ほけん）が 確認（かくにん）できない とき
heading-cause-smartphone = スマホで 読（よ）めなかった とき
heading-cause-identity = 受付（うけつけ）の 人（ひと）が 顔（かお）を 見（み）ます
heading-topics = 知（し）りたい ことを 選（えら）んでください
heading-holdings = いま もっている ものを ぜんぶ 選（えら）んでください
heading-login = 今（いま）、{ -mynaportal }に ログイン できますか
heading-papers = 受付（うけつけ）で 見（み）せる ものです
heading-plan-certificate = { -certificate }を 見（み）せてください
heading-plan-reader = 本物（ほんもの）の カードを 置（お）いてください
heading-plan-pdf = 保存（ほぞん）した PDFを 見（み）せてください
heading-plan-login = 保険（ほけん）の 画面（がめん）を 見（み）せてください
heading-plan-notice = お知（し）らせと カードを 見（み）せてください
heading-plan-reception = 受付（うけつけ）の 人（ひと）に 話（はな）してください
heading-why = 見（み）せる ことが できないのは どうしてですか
heading-details = くわしい 説明（せつめい）
heading-visit = まえに ここに 来（き）て、保険（ほけん）も 同（おな）じですか
heading-verbal = 保険（ほけん）は 同（おな）じと 話（はな）してください
heading-declare = 申立書（もうしたてしょ）で 確認（かくにん）できます
heading-login-card = どの カードで ログイン しますか
heading-step-download = STEP 1 アプリを ダウンロード します
# F43
heading-step-log-in = STEP 2 マイナポータルに ログイン します
# F50
heading-step-show = STEP 3 保険（ほけん）を 見（み）て PDFで 保存（ほぞん）
heading-shown = 画面（がめん）を 受付（うけつけ）で 見（み）せてください
heading-pin-reset = 暗証番号（あんしょうばんごう）が ロックされた とき
heading-phone-pin = スマホの カードの 暗証番号（あんしょうばんごう）
heading-hotline = マイナンバーの 電話（でんわ）です
heading-more = { -myna }を もっと 知（し）る
heading-purpose = あなたの 情報（じょうほう）の 使（つか）い方（かた）です
heading-on-paper = 受付（うけつけ）で 紙（かみ）を もらってください
heading-check = 答（こた）えを 確（たし）かめてください
heading-saving = 保存（ほぞん）しています
heading-failed-refused = まだ 受付（うけつけ）に 届（とど）いていません
heading-failed-slow = 保存（ほぞん）に 時間（じかん）が かかっています
heading-done = この 番号（ばんごう）を 受付（うけつけ）で 言（い）ってください
heading-ask = この 画面（がめん）を 見（み）せてください
heading-call = うけつけを よんでいます
heading-coming = スタッフが 来（き）ます
heading-start-over = 最初（さいしょ）から やり直（なお）しますか
heading-finish = 終（お）わりますか
heading-idle = まだ 使（つか）っていますか
heading-staff-pin = スタッフの 番号（ばんごう）を 入（い）れてください

## ボタン

button-back = もどる
# -any: 言語を選ぶ前の画面のボタン。どの言語でも日本語と英語を並べます。14文字まで（受付は2行でもかまいません）。
button-back-any = Back もどる
button-next = つづける
# お持ちのものを選んだとき。$count は選んだ数です。32文字まで。
button-next-chosen = { button-next }（{ $count }つ）
button-more = つづきをよむ
button-more-any = つづき More
button-ask = うけつけにきく
button-ask-any = うけつけ Help
button-call = うけつけをよぶ
# どの言語でも「Language」を入れます。14文字まで。
button-language = ことばLanguage
button-contrast = がめんの いろ
button-contrast-any = いろ Colours
button-start-over = さいしょから
button-agree = はい、すすむ
button-submit = おくる
button-finish = おわる
button-stay = まだ つかう
button-steps = やりかた
button-shown = がめんが でた
# 受付に見せる画面で。押すと「終わりますか」と聞きます。
button-showed = みせました
button-return = もとの がめん
button-unlock = たしかめる
button-change = なおす

## 選ぶもの: 理由

# F03 F04
cause-network = ネットワークや 機械（きかい）の トラブル
# F05 F06
cause-certificate = 電子証明書（でんししょうめいしょ）か ICチップが 使（つか）えない
# F07
cause-unconfirmed = 保険（ほけん）〈資格（しかく）〉が 確認（かくにん）できないなど
# F31
cause-smartphone = スマホの { -myna }が 読（よ）めない
cause-identity = 顔（かお）か 暗証番号（あんしょうばんごう）が だめだった
# F08
cause-other = そのほか、わからない
choice-reader-codes = リーダーに 番号（ばんごう）が 出（で）た
choice-topics = やり方（かた）や 電話番号（でんわばんごう）など
code-001 = 001 カードが 読（よ）めなかった
code-002 = 002 { -card }では なかった
code-006 = 006 電子証明書（でんししょうめいしょ）が 使（つか）えない
code-unlisted = ほかの 番号（ばんごう）

## 選ぶもの: くわしい案内

# F36
choice-steps = マイナポータルで 保険（ほけん）を 見（み）せる やりかた
choice-papers = 受付（うけつけ）で 見（み）せる もの
choice-pin-reset = 4桁（けた）の 暗証番号（あんしょうばんごう）が ロックされた
choice-phone-pin = スマホのカードの 暗証番号（あんしょうばんごう）が わからない
choice-hotline = マイナンバーの 電話（でんわ）〈フリーダイヤル〉
choice-more = { -myna }を もっと 知（し）りたい
choice-details = くわしく

## 選ぶもの: お持ちのもの

# リーフレットにはありません。
holding-certificate = { -certificate }〈保険証（ほけんしょう）の かわり〉
holding-card = 本物（ほんもの）の { -card }
# F18
holding-notice = { -notice }〈紙（かみ）〉
holding-phone = スマホ
# F14
holding-pdf = 保存（ほぞん）した 保険（ほけん）の PDF
holding-nothing = どれも ない

## 選ぶもの: ログインできるか

login-card = { -yes }。本物（ほんもの）の カードと 暗証番号（あんしょうばんごう）で
login-phone = { -yes }。スマホに 入（い）れた { -card }で できる
login-no = { -no }。ばんごうが わからない、つかえない、ネットが ないなど
login-unsure = { -unsure }

## 選ぶもの: そのほか

choice-cannot-certificate = この { -certificate }は 見（み）せられない
choice-cannot-reader = 本物（ほんもの）の カードも 読（よ）めなかった
choice-cannot-pdf = この PDFは 見（み）せられない
choice-cannot-login = ログインできない、画面（がめん）が 見（み）せられない
choice-cannot-notice = この お知（し）らせと カードは 見（み）せられない
why-former = 前（まえ）の 保険（ほけん）の ものだから
why-expired = 有効期限（ゆうこうきげん）が 過（す）ぎているから
why-unseen = 今（いま）は 見（み）せられないから
# F23
visit-return = { -yes }。前（まえ）に 来（き）た。保険（ほけん）も 同（おな）じ
# F24
visit-first = { -no }。はじめて、または 保険（ほけん）が 変（か）わった
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = 本物（ほんもの）の { -card }
login-card-on-phone = スマホに 入（い）れた { -card }
choice-start-form = ここで 書（か）く
choice-on-paper = 紙（かみ）に 書（か）く
choice-retry = もう 1回（かい） 送（おく）る
choice-go-back = いいえ。もとの 画面（がめん）に もどる
choice-confirm-start-over = はい。答（こた）えを 消（け）して、さいしょから はじめる
choice-confirm-finish = はい。答（こた）えを 消（け）して 終（お）わる
choice-larger = 文字（もじ）を 大（おお）きく する
choice-smaller = 文字（もじ）を 小（ちい）さく する

## 画面のキーボード: 空白・消す・全部は10文字分、「日がわからない」は22文字分、文字の種類は6文字分まで

cap-space = スペース
cap-delete = けす
cap-clear = ぜんぶけす
cap-no-day = 日（ひ）が わからない
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## 画面のはしの文

progress = しつもん { $at } / { $of }
page = { $at } / { $of } ページ
banner-title = うけつけの あんない
draft-note = したがきです。「にほんご」が ただしいです。
# 受付に見せる文の枠につく見出し。20文字まで。
point-label = うけつけの ひとへ
# Enterを押しても先に進まない画面で、何を押すかを伝えます。$button と $choice はその画面のボタンと選ぶものです。「+」はキーボードの + です。
need-choice = 1つ 選（えら）んでください。
need-holding = ある ものか「{ $choice }」を 選（えら）んでください。
need-agree = いい ときは、「{ $button }」〈キーは +〉を 押（お）してください。
need-submit = 送（おく）る ときは、「{ $button }」〈キーは +〉を 押（お）してください。
need-shown = 画面（がめん）が 出（で）たら、「{ $button }」〈キーは +〉を 押（お）してください。
need-showed = 受付（うけつけ）で 見（み）せたら、「{ $button }」〈キーは +〉を 押（お）してください。
need-return = 読（よ）んだら、「{ $button }」〈キーは +〉を 押（お）してください。
need-finish = 番号（ばんごう）を 言（い）ったら、「{ $button }」〈キーは +〉を 押（お）してください。
# 確かめる画面で。
say-check-keys = 直（なお）す ときは、その 行（ぎょう）を 選（えら）んでください。ぜんぶ よければ、最後（さいご）に「{ $button }」を 押（お）してください。
idle-countdown = あと { $seconds }秒（びょう）で、ここで 選（えら）んだ ものと 書（か）いた ものを 消（け）します。
idle-why = 情報（じょうほう）を 守（まも）るためです。つづける 人（ひと）は、画面（がめん）に さわるか、キーを 押（お）してください。
ask-where = スタッフの 人（ひと）へ: 患者（かんじゃ）さんは「{ $screen }」の 画面（がめん）を 見（み）ています。
ask-kept = 選（えら）んだ ものと 書（か）いた ものは 残（のこ）っています。
links-checked = アドレスを 確（たし）かめた 日（ひ）: { $date }
# F64 F65
hotline-number = { $number } それから { $press } を 押（お）してください
# F67 F68
hotline-open = 今（いま）、電話（でんわ）できます。きょうは { $hour }:{ $minute }までです。
hotline-closed = 今（いま）は 電話（でんわ）できません。次（つぎ）は { $month }月（がつ） { $day }日（にち） { $hour }:{ $minute }からです。
# F69
hotline-perhaps = 今（いま）は 休（やす）みかも しれません。{ $month }月（がつ） { $day }日（にち） { $hour }:{ $minute }から 電話（でんわ）できます。
done-number = 受付（うけつけ）の 番号（ばんごう）

## 画面の文

say-start-over = ここで 選（えら）んだ ものと 書（か）いた ものは、ぜんぶ 消（き）えます。消（け）したくない ときは「いいえ」を 選（えら）んでください。
say-finish = 受付（うけつけ）で 見（み）せた 後（あと）、「はい」を 選（えら）んでください。ここで 選（えら）んだ ものと 書（か）いた ものは、ぜんぶ 消（き）えます。
# 申立書を一度送ったあとにだけ出ます。保存を待っている申立書は、画面を終わっても届くことがあります。
say-handed-over = 一度（いちど） 送（おく）った 申立書（もうしたてしょ）は、やめる ことが できません。後（あと）で 受付（うけつけ）に 届（とど）く ことが あります。
say-saving = そのまま 待（ま）ってください。
say-failed-refused = 「まだ 保存（ほぞん）できていません」と 受付（うけつけ）で 話（はな）してください。答（こた）えは まだ 残（のこ）っています。「もう 1回（かい） 送（おく）る」か「紙（かみ）に 書（か）く」を 選（えら）んでください。
say-failed-slow = ここで 待（ま）つか、受付（うけつけ）で 話（はな）してください。答（こた）えは まだ 残（のこ）っています。「もう 1回（かい） 送（おく）る」か「紙（かみ）に 書（か）く」を 選（えら）ぶことも できます。
say-done = 申立書（もうしたてしょ）を 保存（ほぞん）しました。番号（ばんごう）を 覚（おぼ）えるか、書（か）いてください。
# リーフレットにはありません。
say-done-card = { -card }も 受付（うけつけ）に 持（も）って 来（き）てください。
# リーフレットにはありません（申立書の説明書）。
say-done-later = 健康保険（けんこうほけん）の 記号（きごう）と 番号（ばんごう）が わかったら、すぐ 受付（うけつけ）に 教（おし）えてください。12の 数字（すうじ）の マイナンバーでは ありません。
say-ask = この 画面（がめん）を 受付（うけつけ）の 人（ひと）に 見（み）せてください。手伝（てつだ）います。
say-call = ここで 待（ま）っていてください。
say-call-unanswered = まだ 受付（うけつけ）から 返事（へんじ）が ありません。
say-on-paper = 受付（うけつけ）で 紙（かみ）の 申立書（もうしたてしょ）を もらって、書（か）いてください。
# 申立書をまだ送っていないときにだけ出ます。
say-on-paper-unsent = ここで 書（か）いた ものは、受付（うけつけ）に 送（おく）りません。
say-paper-only = きょう、申立書（もうしたてしょ）は 紙（かみ）に 書（か）きます。受付（うけつけ）で もらってください。この 案内（あんない）は 読（よ）めます。
say-staff-pin = スタッフの 人（ひと）は、番号（ばんごう）を 入（い）れてください。ほかの 人（ひと）は「もどる」を 押（お）してください。
say-staff-pin-wrong = 番号（ばんごう）が 違（ちが）います。もう 1回（かい） 入（い）れてください。
say-staff-pin-locked = { $seconds }秒（びょう） 待（ま）って、もう 1回（かい） 入（い）れてください。
# リーフレットにはありません。
say-code-001 = カードを ケースから 出（だ）して、リーダーに 平（たい）らに 置（お）いてください。読（よ）めたら、受付（うけつけ）できます。読（よ）めない ときは「{ button-next }」を 押（お）してください。
# リーフレットにはありません。
say-code-002 = 別（べつ）の カードを 置（お）いたようです。{ -card }を 置（お）いてください。読（よ）めない ときは「{ button-next }」を 押（お）してください。

## 受付に見せる文。職員は ja の同じ名前の文を読みます。

point-ask = すみません、教（おし）えてください。{ -myna }で 受付（うけつけ）が できませんでした。
# $language は kiosk.toml の [pages] にある名前です。
point-page = 言葉（ことば）は { $language }です。日本語（にほんご）が よく 読（よ）めません。{ -myna }が だめでした。手伝（てつだ）ってください。
point-certificate-try = 電子証明書（でんししょうめいしょ）の 期限（きげん）が 過（す）ぎただけなら、カードは 3か月（げつ） 使（つか）えるそうです。もう いちど 試（ため）せますか。
point-identity = 顔（かお）か 暗証番号（あんしょうばんごう）で うまく いきませんでした。カードの 写真（しゃしん）と 私（わたし）の 顔（かお）を 見（み）てください。
point-reader = スマホの { -myna }が 読（よ）めませんでした。本物（ほんもの）の カードを カードリーダーで 試（ため）しても いいですか。
point-certificate = { -certificate }が あります。これで 受付（うけつけ）を お願（ねが）いします。
point-pdf = 前（まえ）に 保存（ほぞん）した 保険（ほけん）の PDF〈資格情報（しかくじょうほう）〉が あります。確認（かくにん）してください。
point-notice = { -notice }と { -card }が あります。確認（かくにん）してください。
point-shown = マイナポータルの 保険（ほけん）の 画面（がめん）〈資格情報（しかくじょうほう）〉が あります。確認（かくにん）してください。
# 見せられるもののうち、手もとにあるもの。1つの文が1行になります。
point-card = { -card }は ここに あります。
point-notice-only = { -notice }は ありますが、{ -card }が ありません。
point-no-card = { -card }は ありません。
point-nothing = 見（み）せる ことが できる ものは ありません。
# 見せられないとされたもの。理由つき。
point-reader-failed = 本物（ほんもの）の { -card }も、カードリーダーで 読（よ）めませんでした。
point-certificate-former = この { -certificate }は、前（まえ）の 保険（ほけん）の ものです。
point-certificate-expired = この { -certificate }は、有効期限（ゆうこうきげん）が 過（す）ぎています。
point-certificate-unseen = { -certificate }は ありますが、今（いま）は 見（み）せられません。
point-pdf-former = 保存（ほぞん）した 保険（ほけん）の PDF〈資格情報（しかくじょうほう）〉は、前（まえ）の 保険（ほけん）の ものです。
point-pdf-unseen = 保存（ほぞん）した 保険（ほけん）の PDF〈資格情報（しかくじょうほう）〉は ありますが、今（いま）は 見（み）せられません。
point-screen-former = マイナポータルの 画面（がめん）〈資格情報（しかくじょうほう）〉に、前（まえ）の 保険（ほけん）が 出（で）ています。
point-notice-former = この { -notice }は、前（まえ）の 保険（ほけん）の ものです。
point-notice-expired = この { -notice }は、有効期限（ゆうこうきげん）が 過（す）ぎています。
point-notice-unseen = { -notice }は ありますが、今（いま）は 見（み）せられません。
# 最後の1行。
point-otherwise = ほかの 方法（ほうほう）で 確認（かくにん）してください。
point-declaration = { -declaration }で 確認（かくにん）してください。
point-verbal = 前（まえ）に ここに 来（き）ました。その 後（あと）、保険（ほけん）は 変（か）わっていません。話（はな）して 確認（かくにん）してください。
point-on-paper = { -declaration }の 紙（かみ）を ください。
point-failed = 申立書（もうしたてしょ）を 書（か）きましたが、まだ 保存（ほぞん）できていません。確認（かくにん）するか、紙（かみ）の 申立書（もうしたてしょ）を ください。

## 画面のキーボード: 空白・消す・全部は10文字分、「日がわからない」は22文字分、文字の種類は6文字分まで

cap-more = つぎ

## 一行ずつの表示（uketsuke --plain）。「/」と「/-」は打つ字なので変えない

plain-choose = 番号（ばんごう）か 記号（きごう）を 打（う）って、Enterキーを 押（お）してください。
plain-type = 答（こた）えを 打（う）って、Enterキーを 押（お）してください。何（なに）も 打（う）たないで Enterキーを 押（お）すと、次（つぎ）に 行（い）きます。番号（ばんごう）や 記号（きごう）を 選（えら）ぶ ときは、前（まえ）に / を つけてください〈例（れい） /-〉。
plain-unknown = その 番号（ばんごう）や 記号（きごう）は ここに ありません。
