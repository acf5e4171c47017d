### やさしい日本語: 見出し、ボタン、選ぶもの、受付に見せる文。
### まだ、やさしい日本語の専門家や学習者は確認していません（not checked by a native reader yet）。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。
### 漢字のすぐ後に読み方を全角のかっこで書きます。ボタンは短いので、ひらがなだけです。
### 長さ（全角は2文字と数えます）: heading- 56文字、button- 14文字、選ぶもの 70文字、point- 160文字、say- 420文字まで。
### ほかの文の中で「やりかたをみる」「つづける」「もどる」「いいえ」「それは できません」と書いています。変えるときは一緒に変えてください。

## 見出し

heading-languages = ことばを 選（えら）んでください
heading-page = あなたの 言葉（ことば）の ページです
# F02。2行まで。
heading-causes = この とき、{ -myna }で 受付（うけつけ）が できません。どれですか。
heading-reader-codes = どの 番号（ばんごう）が 出（で）ましたか
heading-code-001 = カードを もう 1回（かい） 置（お）いてください
heading-code-002 = マイナンバーカードを 置（お）いてください
heading-cause-network = ネットワークや 機械（きかい）の トラブルの とき
heading-cause-certificate = 電子証明書（でんししょうめいしょ）や ICチップの とき
heading-cause-unconfirmed = 資格（しかく）が 確認（かくにん）できない とき
heading-cause-smartphone = スマホの カードが 読（よ）めない とき
heading-cause-identity = 顔（かお）や 番号（ばんごう）で うまく いかない とき
heading-cause-other = ほかの 理由（りゆう）や わからない とき
heading-topics = 知（し）りたい ことを 選（えら）んでください
heading-holdings = 今（いま） ある ものを ぜんぶ 選（えら）んでください
heading-login = 今（いま）、マイナポータルに ログイン できますか
heading-papers = 受付（うけつけ）で 見（み）せる ものです
heading-plan-certificate = { -certificate }を 見（み）せてください
heading-plan-reader = 本物（ほんもの）の カードを 置（お）いてください
heading-plan-pdf = 保存（ほぞん）した PDFを 見（み）せてください
heading-plan-login = 保険（ほけん）の 画面（がめん）を 見（み）せてください
heading-plan-notice = お知（し）らせと カードを 見（み）せてください
heading-plan-reception = 受付（うけつけ）の 人（ひと）に 話（はな）してください
heading-visit = まえに 来（き）て、保険（ほけん）は 同（おな）じですか
heading-verbal = 受付（うけつけ）で 話（はな）して 確認（かくにん）します
heading-declare = 申立書（もうしたてしょ）を 書（か）く ことが できます
heading-device = スマホは どちらですか
heading-login-card = どの カードで ログイン しますか
heading-step-download = STEP 1 アプリを ダウンロード します
heading-step-log-in = STEP 2 マイナポータルに ログイン します
heading-step-show = STEP 3 資格情報（しかくじょうほう）を 見（み）ます
heading-shown = 画面（がめん）を 受付（うけつけ）で 見（み）せてください
heading-pin-reset = 4桁（けた）の 暗証番号（あんしょうばんごう）の ロック
heading-phone-pin = スマホの 番号（ばんごう）が わからない とき
heading-hotline = マイナンバーの 電話（でんわ）です
heading-more = マイナ保険証（ほけんしょう）を もっと 知（し）る
heading-purpose = あなたの 情報（じょうほう）の 使（つか）い方（かた）です
heading-on-paper = 受付（うけつけ）で 紙（かみ）を もらってください
heading-check = 答（こた）えを 確（たし）かめてください
heading-saving = 保存（ほぞん）しています
heading-failed-refused = まだ 受付（うけつけ）に 届（とど）いていません
heading-failed-slow = 保存（ほぞん）に 時間（じかん）が かかっています
heading-done = この 番号（ばんごう）を 言（い）ってください
heading-ask = この 画面（がめん）を 見（み）せてください
heading-start-over = 最初（さいしょ）から やり直（なお）しますか
heading-idle = まだ 使（つか）っていますか
heading-staff-pin = スタッフの 番号（ばんごう）を 入（い）れてください

## ボタン

button-back = もどる
button-next = つづける
button-more = つづきをよむ
button-ask = うけつけにきく
# どの言語でも「Language」を入れます。
button-language = ことばLanguage
button-contrast = がめんの いろ
button-start-over = さいしょから
button-agree = はい、すすむ
button-submit = おくる
button-finish = おわる
button-stay = まだ つかう
button-steps = やりかたをみる
button-shown = がめんが でた
button-return = もとの がめん
button-unlock = たしかめる
button-change = なおす

## 選ぶもの: 理由

# F03 F04
cause-network = ネットワークや 機械（きかい）の トラブル
# F05 F06
cause-certificate = 電子証明書（でんししょうめいしょ）が きげんぎれ、ICが こわれた
# F07
cause-unconfirmed = 「有効（ゆうこう）な 資格（しかく）が かくにんできない」などと でた
# F31
cause-smartphone = スマホの マイナ保険証（ほけんしょう）が 読（よ）めない
cause-identity = 顔（かお）や 暗証番号（あんしょうばんごう）で うまく いかない
# F08
cause-other = ほかの 理由（りゆう）、または わからない
choice-reader-codes = リーダーに 番号（ばんごう）が 出（で）た
choice-topics = やり方（かた）や 電話番号（でんわばんごう）を 見（み）る
code-001 = 001 カードが 読（よ）めなかった
code-002 = 002 マイナンバーカードでは なかった
code-006 = 006 電子証明書（でんししょうめいしょ）が きげんぎれ
code-unlisted = ほかの 番号（ばんごう）

## 選ぶもの: くわしい案内

choice-steps = マイナポータルの 資格情報（しかくじょうほう）を 見（み）る
choice-papers = 受付（うけつけ）で 見（み）せる もの
choice-pin-reset = 4桁（けた）の 暗証番号（あんしょうばんごう）が ロックに なった
choice-phone-pin = スマホの 暗証番号（あんしょうばんごう）が わからない
choice-hotline = マイナンバーの 電話（でんわ）〈フリーダイヤル〉
choice-more = マイナ保険証（ほけんしょう）を もっと 知（し）りたい

## 選ぶもの: お持ちのもの

# リーフレットにはありません。
holding-certificate = { -certificate }
holding-card = 本物（ほんもの）の マイナンバーカード
# F18
holding-notice = { -notice }〈紙（かみ）〉
holding-phone = スマホ
# F14
holding-pdf = 前（まえ）に 保存（ほぞん）した 資格情報（しかくじょうほう）の PDF
holding-nothing = どれも ない

## 選ぶもの: ログインできるか

login-card = はい。本物（ほんもの）の カードと 4けたの 番号（ばんごう）で できる
login-phone = はい。スマホの 中（なか）の マイナンバーカードで できる
login-no = いいえ。番号（ばんごう）が わからない、ロック、電波（でんぱ）が ない
login-unsure = わからない

## 選ぶもの: そのほか

choice-cannot = それは できません
# F23
visit-return = はい。前（まえ）に 来（き）た。保険（ほけん）は 同（おな）じ
# F24
visit-first = いいえ。はじめて 来（き）た。または、保険（ほけん）が 変（か）わった
visit-unsure = わからない
device-iphone = iPhone
device-android = Android
login-card-physical = 本物（ほんもの）の マイナンバーカード
login-card-on-phone = スマホの 中（なか）の マイナンバーカード
choice-start-form = ここで 申立書（もうしたてしょ）を 書（か）く
choice-on-paper = 紙（かみ）に 書（か）く
choice-retry = もう 1回（かい） 送（おく）る
choice-confirm-start-over = はい。答（こた）えを 消（け）して、最初（さいしょ）から はじめる
choice-larger = 文字（もじ）を 大（おお）きく する
choice-smaller = 文字（もじ）を 小（ちい）さく する

## 画面のキーボード: 空白・消す・全部は10文字分、文字の種類は6文字分まで

cap-space = スペース
cap-delete = けす
cap-clear = ぜんぶけす
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## 画面のはしの文

progress = しつもん { $at } / { $of }
page = { $at } / { $of } ページ
banner-title = うけつけの あんない
draft-note = したがきです。にほんごが ただしいです。
idle-countdown = あと { $seconds }秒（びょう）で、書（か）いた ものを 消（け）します。
idle-why = あなたの 情報（じょうほう）を 守（まも）るためです。つづける 人（ひと）は、画面（がめん）に さわってください。
ask-where = スタッフの 人（ひと）へ: 「{ $screen }」の 画面（がめん）です。
ask-kept = 書（か）いた 答（こた）えは 消（き）えません。
links-checked = アドレスを 確（たし）かめた 日（ひ）: { $date }
# F64 F65
hotline-number = { $number } それから { $press } を 押（お）してください
# F67 F68
hotline-open = 今（いま）、電話（でんわ）できます。きょうは { $hour }:{ $minute }までです。
hotline-closed = 今（いま）は 休（やす）みです。次（つぎ）は { $month }月（がつ） { $day }日（にち） { $hour }:{ $minute }からです。
# F69
hotline-perhaps = 今（いま）は 休（やす）みかも しれません。{ $month }月（がつ） { $day }日（にち） { $hour }:{ $minute }から 電話（でんわ）できます。
done-number = あなたの 番号（ばんごう）

## 画面の文

say-start-over = 書（か）いた 答（こた）えは、ぜんぶ 消（き）えます。消（け）さない 人（ひと）は「もどる」を 押（お）してください。
say-saving = 少（すこ）し 待（ま）ってください。
say-failed-refused = 「まだ 保存（ほぞん）できていません」と 受付（うけつけ）で 話（はな）してください。答（こた）えは 残（のこ）っています。ほかの 人（ひと）は 読（よ）めません。「もう 1回（かい） 送（おく）る」か「紙（かみ）に 書（か）く」を 選（えら）んでください。
say-failed-slow = ここで 待（ま）つか、受付（うけつけ）で 話（はな）してください。答（こた）えは 残（のこ）っています。ほかの 人（ひと）は 読（よ）めません。「もう 1回（かい） 送（おく）る」か「紙（かみ）に 書（か）く」を 選（えら）ぶことも できます。
say-done = この 番号（ばんごう）を 受付（うけつけ）で 言（い）ってください。申立書（もうしたてしょ）を 保存（ほぞん）しました。
# リーフレットにはありません。
say-done-card = マイナンバーカードも 受付（うけつけ）に 持（も）って 来（き）てください。
# リーフレットにはありません（申立書の説明書）。
say-done-later = 保険（ほけん）の 番号（ばんごう）が わかったら、すぐ この クリニックに 教（おし）えてください。
say-ask = この 画面（がめん）を 受付（うけつけ）の 人（ひと）に 見（み）せてください。受付（うけつけ）の 人（ひと）が 手伝（てつだ）います。
say-on-paper = 受付（うけつけ）で 紙（かみ）の 申立書（もうしたてしょ）を もらって、書（か）いてください。ここで 書（か）いた 答（こた）えは 送（おく）りません。
say-paper-only = きょうは 紙（かみ）に 書（か）きます。受付（うけつけ）で 紙（かみ）を もらってください。この 案内（あんない）は 読（よ）めます。
say-staff-pin = スタッフの 人（ひと）は、番号（ばんごう）を 入（い）れてください。患者（かんじゃ）さんは「もどる」を 押（お）してください。
say-staff-pin-wrong = 番号（ばんごう）が 違（ちが）います。もう 1回（かい） 入（い）れてください。
say-staff-pin-locked = { $seconds }秒（びょう） 待（ま）って、もう 1回（かい） 入（い）れてください。
# リーフレットにはありません。
say-code-001 = カードを ケースから 出（だ）してください。リーダーに 平（たい）らに 置（お）いてください。読（よ）めたら、受付（うけつけ）が できます。読（よ）めない ときは「つづける」を 押（お）してください。
# リーフレットにはありません。
say-code-002 = マイナンバーカードを 置（お）いてください。今（いま）の カードは、別（べつ）の カードのようです。読（よ）めない ときは「つづける」を 押（お）してください。
# F05
# リーフレットにはありません。

## 受付に見せる文。職員は ja の同じ名前の文を読みます。

point-ask = すみません、教（おし）えてください。マイナ保険証（ほけんしょう）で 受付（うけつけ）が できません。
# $language は kiosk.toml の [pages] にある名前です。
point-page = 私（わたし）の 言葉（ことば）は { $language }です。日本語（にほんご）は あまり 読（よ）めません。マイナ保険証（ほけんしょう）で 受付（うけつけ）が できません。手伝（てつだ）ってください。
point-certificate-try = この カードを 試（ため）してください。期限（きげん）の 後（あと）も、3か月（げつ）は 使（つか）えると 聞（き）きました。
point-identity = 顔（かお）や 番号（ばんごう）で 確認（かくにん）できませんでした。カードの 写真（しゃしん）と 私（わたし）の 顔（かお）を 見（み）てください。
point-reader = スマホの カードが 読（よ）めませんでした。本物（ほんもの）の カードが あります。試（ため）してください。
point-certificate = { -certificate }が あります。これで 受付（うけつけ）を お願（ねが）いします。
point-pdf = 前（まえ）に 保存（ほぞん）した 資格情報（しかくじょうほう）の PDFが あります。見（み）てください。
point-notice = { -notice }と { -card }が あります。見（み）てください。
point-shown = マイナポータルの 資格情報（しかくじょうほう）の 画面（がめん）が あります。見（み）てください。
point-reception = 見（み）せる ものが ありません。ほかの 方法（ほうほう）で 確認（かくにん）してください。
point-verbal = 前（まえ）に ここに 来（き）ました。保険（ほけん）は 同（おな）じです。話（はな）して 確認（かくにん）してください。
point-declare = 申立書（もうしたてしょ）を 書（か）きたいです。マイナンバーカードも あります。
point-declare-no-card = 申立書（もうしたてしょ）を 書（か）きたいです。きょうは マイナンバーカードが ありません。どう しますか。
point-on-paper = 申立書（もうしたてしょ）の 紙（かみ）を ください。
point-failed = 申立書（もうしたてしょ）を 書（か）きました。まだ 保存（ほぞん）できていません。確（たし）かめるか、紙（かみ）を ください。

## 画面のキーボード: 空白・消す・全部は10文字分、文字の種類は6文字分まで

cap-more = つぎ
