# 日本語: 職員と設定担当者向けの言葉です。患者さんには表示されません。
# このファイルは日本語と英語だけにあります。文を変えるときは、
# <自院のフォルダー>/ja/staff.ftl に同じ名前で書いてください。

## uketsuke check

check-level-error = 誤り
check-level-warning = 注意
check-level-note = 参考
check-clean = 問題はありません。
check-summary = 誤り { $errors } 件、注意 { $warnings } 件、参考 { $notes } 件。

## ファイルの読み込み

fault-unreadable = ファイルを読めません（{ $reason }）。
    .fix = パスと、端末のユーザーの読み取り権限を確かめてください。
fault-reason-not-found = ありません
fault-reason-denied = 読み書きする権限がありません
fault-reason-kind = ファイルかフォルダーかが違います
fault-reason-full = ディスクに空きがありません
fault-reason-read-only = 書き込めないディスクです
fault-reason-other-disk = 保存先とは別のディスクにあります
fault-reason-system = OS かディスクの誤りです
fault-reason-postcodes = このバージョンで作ったファイルではないか、途中で切れています。`uketsuke postcode import` で作り直してください
fault-too-large = ファイルが 1 MiB を超えています。
    .fix = 別のファイルではありませんか。設定や文言は数キロバイトです。
fault-nul = NUL バイトが含まれているため、テキストファイルではありません。
    .fix = テキストエディターで開き、UTF-8 で保存し直してください。
fault-encoding-shift-jis = UTF-8 ではありません。Shift_JIS のようです。
    .fix = 作成したエディターで開き、「名前を付けて保存」で文字コードを UTF-8 にしてください（ANSI ではありません）。
fault-encoding-utf-16 = UTF-8 ではありません。UTF-16 のようです。
    .fix = 「名前を付けて保存」で文字コードを UTF-8 にしてください（Unicode ではありません）。
fault-encoding-unknown = UTF-8 ではありません。
    .fix = 「名前を付けて保存」で文字コードを UTF-8 にしてください。
fault-empty-file = 何も書かれていません。このファイルの文は、前のまま使われます。
    .fix = 文を書き戻すか、ファイルを削除してください。削除すると付属の文になります。
fault-not-a-file = ファイルではありません（フォルダーや装置です）。
    .fix = パスを確かめてください。
fault-encoding-iso-2022-jp = UTF-8 ではありません。メールなどの古い文字コード（ISO-2022-JP、JIS）のようです。
    .fix = 作成したエディターで開き、「名前を付けて保存」で文字コードを UTF-8 にしてください。
fault-denied = 「{ $path }」を、キオスクのユーザー（{ $user }）が読めません。
    .fix = 読めるようにしてください: `chmod -R a+rX { $path }`（上のフォルダーの権限も確かめます）。
fault-bom = 先頭に BOM があります。読み飛ばしました。
    .fix = そのままでも動きます。表示を消すには「UTF-8（BOM なし）」で保存してください。

## kiosk.toml

fault-toml-sign = 「{ $wide }」は、ここでは使えない記号です。
    .fix = 半角の「{ $ascii }」にしてください。
fault-toml-backslash = "…" の中の \ は、別の記号の始まりと見なされます。
    .fix = / を使うか、値を '…' で囲んでください。例: dir = '/srv/spool'
fault-toml-comment = 「{ $sign }」では説明書き（コメント）になりません。
    .fix = # で始めてください。
fault-toml-list = この [ が閉じられていません。
    .fix = 並びの最後に ] を書き足してください。
fault-toml-comma = 並びの値の間に , がありません。
    .fix = 値と値の間に半角の , を書いてください: ["ja", "en"]
fault-toml-quote = この引用符が閉じられていません。
    .fix = 同じ行の終わりまでに、同じ引用符で閉じてください: name = "みどり内科"
fault-toml-text = 文字の値に引用符がありません。
    .fix = 半角の引用符で囲んでください: name = "みどり内科"
fault-toml-truth = はい・いいえの値は、半角小文字の true か false です。
    .fix = 引用符を付けずに、半角小文字で true か false と書いてください。
fault-toml-equals = 設定の名前の後に = がありません。
    .fix = 半角の = を使って「名前 = 値」と書いてください。区分は [clinic] のように書き、説明書きは # で始めます。
fault-toml-value = = の後に値がありません。
    .fix = 値を書くか、行を消してください。空にするなら "" と書きます。
fault-toml-twice = 同じ名前が2回あります。
    .fix = 1つの区分に同じ名前は1回だけ、同じ区分も1回だけです。片方を消してください。
fault-toml-blank = ここに、半角ではない空白があります。
    .fix = 消すか、半角の空白を入力し直してください。
fault-toml-brackets = 並びが [ と ] で囲まれていません。
    .fix = 値が1つでも、並び全体を半角の [ と ] で囲んでください: order = ["ja", "en"]
fault-toml-extra = 「{ $sign }」が余分です。
    .fix = 消してください。
fault-toml-inner = 値の中に、値を囲むものと同じ引用符があります。
    .fix = 中の引用符を「」などに変えるか、値を '…' で囲んでください: name = '"みどり"内科'
fault-toml-after = 値の後に、余分なものがあります。
    .fix = 値の一部なら引用符の中に入れ、説明書きなら前に # を付け、別の設定なら次の行に書いてください。
fault-toml-number = 数に、単位か区切りが付いています。
    .fix = 半角の数字だけで書いてください。時間はすべて秒です: page = 90
fault-toml-name = 設定の名前に、半角の英数字、_、- ではない字があるか、名前がありません。
    .fix = 名前は、付属の kiosk.toml のとおりに半角で書いてください。[pages] の言語の名前は "引用符" で囲みます。
fault-toml-assign = = のほかに余分な記号があります。
    .fix = 半角の = を1つだけ使って「名前 = 値」と書いてください。
fault-toml-return = 行の終わりが古い Mac の形（CR だけ）です。ファイル全体が1行と見なされます。
    .fix = エディターで改行コードを LF か CRLF にして保存してください。
fault-toml-other = この行を読み取れません。
    .fix = 付属の kiosk.toml の同じ行と見比べてください。文字は "引用符"、並びは [角かっこ]、説明書きは # で始めます。
fault-unknown-key = 「{ $key }」という設定はありません。
    .fix = 行を消すか、付属の kiosk.toml で正しい名前を確かめてください。
    .near = 「{ $near }」ではありませんか。
fault-type-text = 「{ $key }」は文字で書きます。
    .fix = 値を引用符で囲んでください: "…"
fault-type-number = 「{ $key }」は整数で書きます。
    .fix = 引用符を付けずに数字だけを書いてください。
fault-type-truth = 「{ $key }」は true か false です。
    .fix = 引用符を付けずに true か false と書いてください。
fault-type-list = 「{ $key }」は並びで書きます。
    .fix = 値を角かっこで囲んでください: ["…", "…"]
fault-type-table = 「{ $key }」は区分です。
    .fix = [{ $key }] を1行で書き、その下に設定を書いてください。
fault-out-of-range = 「{ $key }」が { $value } になっています。{ $least } から { $most } までの整数です。
    .fix = { $least } から { $most } までの数にしてください。
fault-not-one-of = 「{ $key }」に「{ $value }」は指定できません。
    .fix = 次のどれかにしてください: { $words }
    .near = 「{ $near }」ではありませんか。指定できるもの: { $words }
fault-form-kiosk-id = 「{ $value }」は端末の名前になりません（{ $key }）。
    .fix = a-z と 0-9 を1から8文字で書いてください。例: k1
fault-form-pickup = 「{ $value }」は大文字1文字ではありません（{ $key }）。
    .fix = A から Z までの1文字にしてください。
fault-form-chord = 「{ $value }」は区別できるキーではありません（{ $key }）。
    .fix = ctrl や alt と英数字1文字（例: ctrl+alt+q）、または f10、f11、f12 にしてください。
fault-form-pin = 「{ $key }」の値が暗証番号のハッシュではありません。
    .fix = `uketsuke pin` で暗証番号を入れ、$scrypt$ で始まる行を貼り付けてください。
fault-form-hours = 「{ $value }」は受付時間になりません（{ $key }）。
    .fix = 早い時刻から2つ書いてください: ["09:30", "20:00"]
fault-form-spans = 「{ $value }」は受付時間になりません（{ $key }）。
    .fix = 早い順に "08:30-12:00" のように書いてください。休みの日は [] です。
fault-form-notice = 「{ $key }」が長すぎるか、見えない制御文字を含んでいます。
    .fix = 全角28文字（半角56文字）の行を、2行までにしてください。
fault-form-days = 「{ $value }」は2つの日付になりません（{ $key }）。
    .fix = 最初の日と最後の日を月-日で書いてください: ["12-28", "01-05"]
fault-form-date = 「{ $value }」は日付ではありません（{ $key }）。
    .fix = 年-月-日で書いてください: 2026-11-23
fault-form-server = 「{ $value }」は PostgreSQL サーバーへの接続ではありません（{ $key }）。
    .fix = libpq の書き方で書いてください。例: postgres://k1@db1,db2/uketsuke?sslrootcert=…&sslcert=…&sslkey=…（docs/hospital.md）。TLS なしでは送りません。
fault-form-keep = 「{ $value }」は残しておく期間ではありません（{ $key }）。
    .fix = 数字と d（日）、w（週）、y（年）で書いてください。1日以上にしてください。例: 90d
fault-form-phone = 「{ $value }」は電話番号ではありません（{ $key }）。
    .fix = 半角の数字とハイフンだけで書いてください。例: 0120-95-0178
fault-form-press = 「{ $value }」は数字1文字ではありません（{ $key }）。
    .fix = 押す番号を引用符で囲んでください: "5"
fault-form-path = 「{ $value }」は使えるパスではありません（{ $key }）。
    .fix = ~ や $ を使わずに書いてください。相対パスは kiosk.toml のフォルダーから始まります。
fault-form-name = 「{ $key }」が長すぎるか、見えない制御文字を含んでいます。
    .fix = 手で入力し直してください（60文字まで）。
fault-form-recipient = 「{ $value }」は封をするための公開鍵ではありません（{ $key }）。
    .fix = `uketsuke spool keygen` が表示した age1 で始まる公開鍵を書いてください。SSH の鍵やプラグインの鍵は使えません。
fault-form-https = 「{ $key }」の宛先「{ $value }」が https:// で始まっていません。
    .fix = ブラウザーのアドレス欄から写してください。空にすると表示しません。
fault-form-ascii = 「{ $key }」の宛先「{ $value }」に空白や全角文字があります。
    .fix = ブラウザーのアドレス欄から写してください（全角文字は %… になります）。
fault-form-length = 「{ $key }」の宛先「{ $value }」は、画面からスマートフォンで読み取るには長すぎます。
    .fix = トップページなど、78文字までの宛先にしてください。
fault-form-print = 「{ $key }」の「{ $value }」は印刷のコマンドになりません。
    .fix = プログラムと引数を並べてください: ["lp", "-d", "reception"]。PDFは標準入力に渡します。ファイル名が要るプログラムには、引数のどれかに {"{"}file{"}"} と書いてください。
fault-form-months = 「{ $value }」は12か月の名前になりません（{ $key }）。
    .fix = 1月から12月までを「|」で区切って書いてください。略した形は「,」で続けられます。例: January, Jan | February, Feb
fault-form-unit = 「{ $value }」のどこに数字が入るかがわかりません（{ $key }）。
    .fix = 数字の場所に # を書いてください。例: #年
fault-form-rows = 「{ $value }」はキーボードのキーになりません（{ $key }）。
    .fix = 小文字、数字、記号を1段に10字まで、5段まで、段の間に「|」を入れ、同じ字は1回だけ書いてください。例: qwertyuiop | asdfghjkl
fault-form-accents = 「{ $value }」は文字とそのアクセント付きの形になりません（{ $key }）。
    .fix = 文字ごとに、その後ろにアクセント付きの形を書き、組の間に空白を入れてください。例: aáà cç。または world か none と書いてください。
fault-unknown-locale = 「{ $tag }」という言語はありません。
    .fix = { $known } のどれかにするか、[locales] dir にその名前のフォルダーを作ってください。
    .near = 「{ $near }」ではありませんか。使える言語: { $known }
fault-repeated-locale = 言語「{ $tag }」が2回書かれています。
    .fix = 片方を消してください。
fault-no-reading = 誰がどの文を確認したかを示す行ではないため、使いません。
    .fix = この行を消すか、確認した人にもう一度答えてもらってください（ページは uketsuke texts review で作れます）。
fault-reviewed-moved = 「reviewed」は効かなくなりました。確認済みかどうかは、文ごとに記録します。
    .fix = この行を消してください。「uketsuke texts review vi -o review.html」のページで確認してもらい、答えを「uketsuke texts merge review.json」で取り込むと、すべて確認された言語から「下書き」の表示が消えます。
fault-no-locale = 言語が1つもありません。
    .fix = 1つ以上書いてください: order = ["ja"]
fault-secret-key = 危険: これは「秘密鍵」です。このファイルを読める人は、すべての申立書を読めます。
    .fix = すぐに消し、受付のパソコンで新しい鍵を作り、公開鍵（age1…）だけをここに書いてください。古い鍵はもう使わないでください。
fault-seal-missing = 申立書を読む人が決まっていないため、キオスクは起動しません。
    .fix = recipients = ["age1…"] に受付の公開鍵を書いてください。お試しなら plaintext = true です。
fault-hospital-unsealed = [hospital] server が設定されていますが、申立書は読める形で保存されます（plaintext = true）。封のないものは送りません。
    .fix = [spool] の recipients を設定し、plaintext = true を消してください。
fault-no-hospital = [hospital] server が設定されていますが、このプログラムは何も送りません。
    .fix = uketsuke-hospital のパッケージを入れるか、この行を消してください。
fault-seal-twice = recipients と plaintext = true の両方が設定されています。
    .fix = 封をするには plaintext = true を消してください。
fault-many-recipients = recipients に鍵が { $count } 個あります。申立書1件に使えるのは { $most } 個までです。
    .fix = 申立書を開くのに使わない鍵を消してください。
fault-plaintext = 申立書は、ディスクを読める人なら誰でも読める形で保存されます（plaintext = true）。
    .fix = 受付のパソコンで `uketsuke spool keygen -o clinic.key` を実行し、recipients を設定してください。
fault-one-recipient = 鍵が1つだけです。失うと、保存先に残った申立書を誰も読めなくなります。
    .fix = 2つ目の鍵を作って印刷し、金庫に保管し、その公開鍵も書いてください。
fault-no-pin = 職員の暗証番号がないため、キオスクのキーボードからは終了できません。
    .fix = `uketsuke pin` が表示した行を [staff] pin に貼り付けてください。そのままでよければ空で構いません。
fault-no-folder = [locales] dir のフォルダー「{ $path }」がありません。
    .fix = フォルダーを作るか、パスを直すか、dir を空にしてください。
fault-next-start = 「{ $key }」の変更は、キオスクを起動し直すまで使われません。
    .fix = 患者さんがいないときに `systemctl restart uketsuke` を実行してください。
fault-hook-missing = 「{ $key }」のプログラム「{ $name }」がないか、実行できません。患者さんが押しても何も起こりません。
    .fix = つづりを確かめるか、インストールしてください。使わないなら [] にします。
fault-hook-alone = 「{ $key }」がないため、文字の大きさを変えるボタンは出ません。
    .fix = larger と smaller の両方を書くか、両方を [] にしてください。
fault-days-swapped = 「{ $key }」の「{ $value }」は2か月を超えています。最初の日と最後の日が逆ではありませんか。
    .fix = 休みの最初の日、最後の日の順に書いてください: ["12-28", "01-05"]
fault-date-future = 「{ $key }」の { $value } は、まだ来ていない日です。
    .fix = 最後に確かめた日を書いてください。
fault-date-old = 「{ $key }」の { $value } から1年以上たっています。宛先が変わっているかもしれません。
    .fix = すべての宛先を開いて確かめ、その日を書いてください。
fault-host = 「{ $key }」の宛先「{ $value }」は、どこにもつながりません。
    .fix = ブラウザーのアドレス欄から写してください。空にすると表示しません。
fault-no-fallback = 言語「{ $tag }」に、代わりの言語が決まっていません。足りない文は日本語で表示されます。
    .fix = [locales.fallback] に { $tag } = ["en", "ja"] のように書いてください。
fault-unknown-fallback = [locales.fallback] の左の「{ $tag }」という言語はありません。
    .fix = 行を消すか、[locales] dir にその名前のフォルダーを作ってください。
    .near = 「{ $near }」ではありませんか。
fault-no-key-file = [staff] identity の鍵ファイル「{ $path }」がありません。
    .fix = パスを直すか、その行から消してください。受付のパソコンだけに書きます。
fault-wide-name = 「{ $key }」の名前は、小さい画面では1行に入りきりません。
    .fix = 全角28文字（半角56文字）までにしてください。
fault-name-script = 「{ $key }」の文字を正しく表示できる端末はありません。患者さんが読めません。
    .fix = ローマ字か日本語で書いてください。例: Nepali（ネパール語）
fault-same-page = [pages] の「{ $name }」は、ボタンの「{ $other }」と同じ名前です。患者さんには区別がつきません。
    .fix = どちらかの名前を変えるか、宛先を空にして外してください: "{ $other }" = ""
fault-notice-over = お知らせの最後の日（until、{ $until }）が、最初の日（from、{ $from }）より前です。お知らせは表示されません。
    .fix = 2つの日付を確かめてください。
fault-notice-language = お知らせの言語「{ $tag }」は、[locales] order にないため表示されません。
    .fix = order に "{ $tag }" を足すか、案内している言語のタグで書いてください。
    .near = 「{ $near }」ではありませんか。
fault-chord-unclear = 「{ $value }」は、端末ではほかのキー（Enter、Tab、数字など）と区別できません。職員用の画面は開きません。
    .fix = ctrl+alt+q のような、m、i、j、h 以外の英字か、f10、f11、f12 にしてください。
fault-not-a-folder = [locales] dir の「{ $path }」はフォルダーではありません。
    .fix = フォルダーのパスにするか、dir を空にしてください。
fault-dictionary-absent = 漢字の辞書「{ $path }」が入っていません。患者さんは、かなだけで記入できます。
    .fix = 漢字に変換したいときは `apt install skkdic skkdic-extra` を実行してください。
fault-dictionary-missing = [dictionary] の辞書「{ $path }」がありません。
    .fix = パスを直すか、その行から消してください。
fault-dictionary-unusable = [dictionary] の「{ $path }」は辞書として使えません。
    .fix = EUC-JP か UTF-8 の SKK 辞書（`;; okuri-nasi entries.` の行があるファイル）を指定してください。
fault-printer-missing = [staff] print のプログラム「{ $name }」がありません。
    .fix = つづりを確かめるか、インストールしてください（lp は cups-client）。この端末で印刷しないなら空にします。
fault-no-japanese-font = [staff] fonts に、使える日本語のフォントがありません。申立書を印刷できません。
    .fix = `apt install fonts-noto-cjk fonts-noto-core` を実行するか、フォントのパスを書いてください。

## 絵

fault-picture-folder = [pictures] dir のフォルダー「{ $path }」がないか、開けません。付属の絵を表示します。
    .fix = フォルダーを作るか、パスを直すか、dir を空にしてください。
fault-picture-name = 「{ $name }」という名前の絵はありません。このファイルは使われません。
    .fix = docs/install.md にある名前（my-number-card.svg など）か、logo.svg にしてください。
    .near = 「{ $near }」ではありませんか。
fault-picture-ending = 使われません。絵のファイルは .svg か .png です。
    .fix = SVG か PNG で保存し直すか、別の場所に移してください。
fault-picture-twice = 「{ $name }」という絵が2つあります。こちらが使われ、もう1つは使われません。
    .fix = どちらかを消してください。
fault-picture-unreadable = この絵を読めません（{ $reason }）。使われません。
    .fix = 端末のユーザーが読めるようにしてください: `chmod a+r ファイル`
fault-picture-large = この絵は 256 KiB より大きいため、使われません。
    .fix = 小さくするか、細かい部分を減らして保存し直してください。
fault-picture-pixels = この絵は { $width } × { $height } ピクセルで、50万ピクセルを超えるため、使われません。
    .fix = 縮小してください。画面では幅300ピクセルほどで表示されます。
fault-picture-text = この絵には文字（<text>）があり、端末にはそのフォントがないため、使われません。
    .fix = 文字をパスに変えてください（Inkscape なら「パス > オブジェクトをパスへ」）。
fault-picture-link = この絵は別のファイルや画像を表示するため、使われません。
    .fix = 1つのファイルの中に描くか、全体を PNG で保存してください。
fault-picture-broken = 表示できる SVG や PNG ではないため、使われません。
    .fix = 標準の SVG（UTF-8、圧縮なし）か PNG で保存し直してください。

## 文言（.ftl）

fault-ignored-file = 読み込まれません。言語の名前のフォルダーと、その中の .ftl ファイルだけを読みます。
    .fix = 名前を確かめてください。Windows では拡張子が隠れて kiosk.ftl.txt になっていることがあります。
fault-unreadable-folder = フォルダーを開けません（{ $reason }）。この言語は付属の文のままです。
    .fix = 端末のユーザーが読めるようにしてください: `chmod -R a+rX フォルダー`
fault-nested-folder = 言語のフォルダーの中のフォルダーは読み込まれません。
    .fix = .ftl ファイルを、言語のフォルダーのすぐ下に移してください。
fault-folder-name = フォルダーの名前「{ $tag }」は言語ではありません。中の文は使われません。
    .fix = 言語なら、名前を ja、en、mn のようなタグにしてください。言語でなければ、別の場所に移してください。
    .near = 「{ $near }」ではありませんか。フォルダーの名前を変えるか、控えなら別の場所に移してください。
fault-unused-language = 言語「{ $tag }」は [locales] order にないため、表示されません。
    .fix = 表示するなら order に "{ $tag }" を足してください。
fault-control = 目に見えない文字 { $sign } があります。この文は使われません。
    .fix = その場所の文字を消して、手で入力し直してください。
fault-zawgyi = ミャンマー語が、Unicode ではなく Zawgyi で書かれています。正しく表示できないので、この文は使われません。
    .fix = Zawgyi を Unicode に変換するツールで直すか、Unicode のキーボード（Pyidaungsu など）で入力し直してください。
fault-isolate = 向きを分ける記号 { $sign } があります。読み飛ばしました。
    .fix = そのままでも動きます。消しても表示は同じです。
fault-bare-return = 行の終わりが古い Mac の形（CR だけ）です。この文は使われません。
    .fix = エディターで改行コードを LF か CRLF にして保存してください。
fault-indented-name = 「{ $name }」の前に空白があるため、前の文の続きと見なされます。この文は使われません。
    .fix = 行の初めの空白を消してください。
fault-name-letter = 名前「{ $name }」の「{ $sign }」は、半角英数字ではありません。この文は使われません。
    .fix = 名前を `uketsuke texts export ja` から写してください。
fault-cycle = 「{ $name }」が、自分自身を参照しています。この文は使われません。
    .fix = 言葉をそのまま書いてください。
fault-bomb = 「{ $name }」が、ほかの文を100回を超えて参照しています。この文は使われません。
    .fix = 言葉をそのまま書いてください。
fault-empty-text = 「{ $name }」に、目に見える文がありません。この文は使われません。
    .fix = 文を書くか、行を消してください。消すと付属の文になります。
fault-lost-variable = 「{ $name }」に { $lost } がありません。患者さんに必要な値なので、この文は使われません。
    .fix = 元の文と同じように {"{"} { $lost } {"}"} と書き足してください。
fault-same-name = 言語の名前「{ $name }」は、言語「{ $tag }」と同じです。ボタンの区別がつかないため、使われません。
    .fix = その言語での名前を書いてください。
fault-not-a-term = 「{ $name }」は、言語のフォルダーの外では使えません。
    .fix = ja などのフォルダーに移してください。外に置けるのは、全部の言語で同じ言葉（-app など）だけです。
fault-untranslated = { $tag }: { $all } 個の文のうち { $done } 個が訳されています。残りは別の言語で表示されます。
    .fix = 残りは `uketsuke texts export { $tag } --missing`、1つずつの場所は `uketsuke check { $tag }` で分かります。
fault-no-name = 言語「{ $tag }」に、その言語での名前がありません。ボタンには「{ $tag }」と出ます。
    .fix = language-name = に、その言語での名前を書いてください。
fault-same-words = 「{ $name }」が英語と同じです。訳されていないのではありませんか。
    .fix = 訳すか、行を消してください。消すと付属の文になります。
fault-changed-fact = 「{ $name }」はリーフレットの { $facts } を述べる文です。付属の文「{ $old }」を「{ $new }」に変えています。
    .fix = 2つを見比べ、内容が同じなら、このままで構いません。
fault-changed-term = 「{ $name }」は、リーフレットの { $facts } を述べる文などに入る言葉です。付属の「{ $old }」を「{ $new }」に変えています。
    .fix = 2つを見比べ、同じものを指すなら、このままで構いません。
fault-changed-word = 「{ $name }」は、ほかの文に入る言葉です。付属の「{ $old }」を「{ $new }」に変えています。
    .fix = 2つを見比べ、同じものを指すなら、このままで構いません。
fault-part-variable = 「{ $name }」の選択肢の中に、{ $lost } を言わないものがあります。
    .fix = 患者さんに必要な値なら、どの選択肢にも {"{"} { $lost } {"}"} と書いてください。
fault-outdated = 「{ $name }」を変えた後に、付属の日本語が変わりました。前「{ $old }」、今「{ $new }」。
    .fix = 文を見直し、# の行を今の日本語に書き直してください。
fault-syntax-closing-brace = {"{"} が閉じられていません。この文は使われません。
    .fix = {"{"} $seconds {"}"} のように {"}"} を書き足してください。
fault-syntax-opening-brace = {"}"} の前に {"{"} がありません。この文は使われません。
    .fix = 消すか、{"{"} を書き足してください。記号そのものは {"{"}"{"}"}"{"}"} と書きます。
fault-syntax-name = 行の初めに文の名前がありません。この文は使われません。
    .fix = 「名前 = 文」と書きます（名前は半角英数字）。前の行の続きなら、半角空白4つで字下げしてください。
fault-syntax-equals = 名前の後に = がありません。この文は使われません。
    .fix = 半角の = を使って「名前 = 文」と書いてください。
fault-syntax-value = 文がありません。この文は使われません。
    .fix = = の後に文を書くか、行を消してください。
fault-syntax-default = 選択肢のうち、ちょうど1つに * が必要です。この文は使われません。
    .fix = どれにも当てはまらないときの行に * を付けてください: *[other]
fault-syntax-quote = 引用符が足りません。この文は使われません。
    .fix = 行が終わる前に " で閉じてください。
fault-syntax-escape = \ の後に書けるのは " か \、または u と4桁、U と6桁の16進数だけです。この文は使われません。
    .fix = 文字そのものを書いてください。
fault-syntax-placeable = {"{"} と {"}"} の間が読み取れません。この文は使われません。
    .fix = 元の文と同じように {"{"} $name {"}"} と書いてください。
fault-syntax-selector = -> の前のものでは選べません。この文は使われません。
    .fix = 変数だけを書けます: {"{"} $name -> … {"}"}
fault-syntax-other = この行を読み取れません。この文は使われません。
    .fix = 元の文と見比べてください。
fault-unparsable = ファイルをまったく読み取れません。使われません。
    .fix = 文を1つずつ外して、原因の文を探してください。
fault-tab = タブで字下げされています。この文は使われません。
    .fix = 半角空白で字下げしてください。
fault-wide-space = 全角空白で字下げされています。この文は使われません。
    .fix = 半角空白で字下げしてください。
fault-wide-sign = 全角の「{ $wide }」です。この文は使われません。
    .fix = 半角の「{ $ascii }」にしてください。
fault-nesting = 1つの文に、かっこが100個を超えています。この文は使われません。
    .fix = 閉じ忘れか、テキストではないファイルかもしれません。文を簡単にしてください。
fault-duplicate = 「{ $name }」が2回あります（1回目は { $first }）。後の文が使われます。
    .fix = 片方を消してください。
fault-missing-message = 「{ $name }」がありません。患者さんには別の言語で表示されます。
    .fix = 訳してください。足りない文は `uketsuke texts export` で一覧できます。
fault-missing-attribute = 「{ $name }」がありません。患者さんには別の言語で表示されます。
    .fix = 文の下に、半角空白4つで字下げして書き足してください。
fault-missing-file = ファイルがありません（{ $count } 個の文）。患者さんには別の言語で表示されます。
    .fix = 訳してください。足りない文は `uketsuke texts export` で一覧できます。
fault-unknown-message = 「{ $name }」という文はありません。表示されることはありません。
    .fix = 消すか、`uketsuke texts export ja` で正しい名前を確かめてください。
    .near = 「{ $near }」ではありませんか。
fault-unknown-attribute = 「{ $name }」はありません。表示されることはありません。
    .fix = 行を消すか、`uketsuke texts export ja` で正しい名前を確かめてください。
    .near = 「{ $near }」ではありませんか。
fault-unknown-variable = この文では { $name } を使えません。代わりに元の文が表示されます。
    .fix = 使えるもの: { $offered }
    .near = { $near } ではありませんか。使えるもの: { $offered }
fault-unknown-reference = 「{ $name }」を参照していますが、ありません。
    .fix = 言葉をそのまま書くか、この言語に { $name } = … の行を足してください。
    .near = 「{ $near }」ではありませんか。
fault-unused-term = 「{ $name }」はどこにも使われていません。
    .fix = 消すか、名前のつづりを確かめてください。
fault-function-call = 文の中で { $name } のような関数は使えません。
    .fix = 値だけを書いてください: {"{"} $name {"}"}
fault-letter-ambiguous = 「{ $sign }」は、端末では次の字と重なって表示されます。
    .fix = 丸数字は 1. に、米印は「注:」に、矢印や星は言葉に変えてください。
fault-letter-half-kana = 「{ $sign }」は半角カナです。端末では位置がずれて表示されます。
    .fix = 全角のカナにしてください。
fault-letter-emoji = { $sign } は絵文字か、絵文字のための記号です。多くの端末では四角い枠になります。
    .fix = 取り除いてください。
fault-letter-script = 「{ $sign }」のような文字を正しく表示できる端末はありません。患者さんが読めません。
    .fix = この言語は、kiosk.toml の [pages] に、スマホで読めるページのアドレスを書いて案内してください。
fault-plain-reading = 「{ $words }」に読み方がありません。やさしい日本語では、すべての漢字に読み方を付けます。
    .fix = すぐ後に、全角のかっこで書いてください。例: 受付（うけつけ）
fault-plain-long = やさしい日本語の文としては長い文です: { $words }
    .fix = 1つの文を30字くらいにして、2つに分けてください。
fault-plain-word = 「{ $words }」は、やさしい日本語ではわかりにくい言い方です。
    .fix = 敬語や二重否定を使わず、「〜してください」「〜できます」「〜です」「〜ます」と書いてください。
fault-lost-fact = 「{ $name }」はリーフレットの { $facts } を述べる文ですが、「{ $lost }」がなくなっています。
    .fix = リーフレットの内容が欠けないように、元に戻してください。
fault-no-japanese = 「{ $name }」に、日本語の「{ $word }」がありません。患者さんが指さしたときに、職員にわかる言葉です。
    .fix = 言葉の後に、かっこで書いてください。
fault-cut = 「{ $text }」が、{ $size } の画面 { $screen } に入りきりません。
    .fix = 短くして、`uketsuke preview --screen { $screen } --size { $size }` で確かめてください。
fault-thai = [display] graphics が "off" か、[display] fonts に読めるフォントがないため、タイ語の文字をキオスクが描きません。foot 自身の文字では น้ำ などが正しく表示されないので、foot では案内されません。ほかの端末では、端末の文字で案内されます。
    .fix = キオスクが文字を描く設定にするか、kitty か alacritty を使うか、[locales] order から th を外してください。
fault-not-offered = 「{ $tag }」は、ここでは案内されません。キオスクだけが描ける文字ですが、[display] fonts にその文字のあるフォントがないか、[display] graphics が "off" です。
    .fix = `apt install fonts-noto-core fonts-noto-cjk` を実行し、キオスクが文字を描く設定にしてください。それまでは、[pages] に書いたスマホのページで案内できます。
fault-no-screen-font = [display] fonts に読めるフォントがありません。絵と大きな文字を表示できません。
    .fix = `apt install fonts-morisawa-bizud-gothic fonts-noto-cjk fonts-noto-core` を実行するか、フォントのパスを書いてください。使わないなら graphics = "off" と書いてください。

## 保存先

fault-spool-absent = 保存先「{ $path }」がありません。
    .fix = 共有フォルダーや外付けのディスクにあるなら、先につないで（マウントして）ください。同じ名前のフォルダーを作ると、届いている申立書が見えなくなります。このコンピューターのディスクに初めて作るなら、キオスクが起動するときに作るので、何もしなくてかまいません。
fault-spool-missing = 保存先「{ $path }」がなく、キオスクのユーザーには作れません。患者さんには紙での記入をお願いします。
    .fix = 共有フォルダーや外付けのディスクにあるなら、先につないで（マウントして）ください。同じ名前のフォルダーを作ると、届いている申立書が見えなくなります。そうでなければ [spool] dir のパスを確かめてください。このコンピューターのディスクに初めて作るときだけは、docs/install.md のとおりに作ります。
fault-spool-unwritable = 保存先「{ $path }」に、キオスクは申立書を置けません（{ $reason }）。患者さんには紙での記入をお願いします。
    .fix = フォルダーであること、端末のユーザーが書き込めること、空き容量があることを確かめてください。
fault-spool-owner = 「{ $path }」を、キオスクのユーザー（{ $user }）が読み書きできません。患者さんには紙での記入をお願いします。
    .fix = `sudo chown { $user } { $path }` を実行してください。root でキオスクを動かすと、こうなります。
fault-spool-in-the-way = 「{ $path }」がファイルではありません。キオスクは受付番号を出せず、患者さんに紙での記入をお願いします。
    .fix = 中を確かめ、別の場所に移してください。キオスクがファイルを作り直します。
fault-spool-number = 「{ $path }」の中身が番号ではありません。受付番号が前と重なることがあります。
    .fix = 最後に出た番号を `uketsuke spool list` などで確かめ、9桁の数字と改行（例: 000000123）を書いてください。
fault-spool-silent = 「{ $path }」に、キオスクのユーザー（{ $user }）が書き込めません。キオスクの不具合が、受付の画面に出ません。
    .fix = `sudo chown { $user } { $path }` を実行してください。まだないときは、保存先のフォルダーに書き込めるようにしてください。
fault-spool-mute = 「{ $path }」に、キオスクのユーザー（{ $user }）が書き込めません。患者さんはキオスクから受付を呼べず、窓口へ案内されます。
    .fix = `sudo chown { $user } { $path }` を実行してください。
fault-spool-uncounted = 「{ $path }」に、キオスクのユーザー（{ $user }）が書き込めません。集計は、キオスクが終わると消えます。
    .fix = `sudo chown { $user } { $path }` を実行してください。まだなければ、そのユーザーがスプールのフォルダーに書き込めるようにしてください。集計がいらなければ、[stats] の keep を false にしてください。
fault-spool-bare = 「{ $path }」に、保存先の中のフォルダー（tmp、new、collected、damaged）がそろっていません。
    .fix = 共有フォルダーや外付けのディスクなら、つながって（マウントされて）いないかもしれません。先につないでください。初めて使うフォルダーなら、キオスクが起動するときに作ります。
fault-shared-letter = キオスク { $kiosks } の受付番号の文字が、どれも { $letter } です。2人の患者さんに同じ番号が出ることがあります。
    .fix = キオスクごとに違う文字にしてください（[kiosk] pickup）。もう使っていないキオスクなら、保存先の lease-（そのID）を削除してください。

## uketsuke spool: 申立書の表示

staff-yes = はい
staff-no = いいえ
staff-no-day = 日不詳
staff-no-month = 月日不詳
staff-not-sealed = 【注意】この申立書には封がありません。ここではすべてに封をする設定です。キオスクが置いたものではないかもしれないので、設定担当者に知らせてください。
staff-card-unseen = 【注意】マイナンバーカードが手元にないそうです。申立書はカードと一緒に使います。カードを見せてもらうか、患者さんに確かめてください。
staff-list-unsealed = （封なし）
staff-replaced = （訂正前・使いません）
staff-version-replaced = 【訂正前】患者さんが訂正して送り直したため、この申立書は使いません。同じ番号の、後から届いた申立書を使ってください。
staff-version-replaces = 【訂正後】同じ番号の前の申立書を、患者さんが訂正して送り直したものです。前のものをすでに使ったときは、こちらに差し替えてください。
staff-record-trial = お試しの記録
staff-record-pickup = 受付番号
staff-record-id = ID
staff-record-created = 記入した日時
staff-record-locale = 記入した言語
staff-record-cause = 受付できない理由
staff-record-reader-code = リーダーの番号
staff-record-holdings = お持ちのもの
staff-record-card-seen = カードが手元にある
staff-record-visit = 再診で保険も同じ
staff-record-form = 様式の版

## uketsuke spool: 済んだこと

staff-none = 待っている申立書はありません（保存先「{ $path }」）。
staff-collected = 受け取りました。ファイルは保存先「{ $path }」の collected フォルダーにあります。
staff-set-aside = 別に置きました。ファイルは保存先「{ $path }」の damaged フォルダーにあり、消えません。設定担当者に知らせてください。
staff-key-made = 鍵ファイル「{ $path }」を作りました。受付のパソコンだけに置いてください。上の age1 で始まる公開鍵は、kiosk.toml の [spool] recipients に書いてください。

## uketsuke spool: 申立書が見つからない、読めない

staff-not-found = 「{ $wanted }」に当てはまる申立書はありません。`uketsuke spool list` で受付番号とIDを確かめてください。
staff-ambiguous = 「{ $wanted }」がどの申立書か決められません。時刻を見て、IDで指定してください。待っているもの: { $waiting }。受け取り済みのもの: { $collected }
staff-unsure = 「{ $wanted }」がどの申立書か決められません。封がされていて、番号を確かめられないものがあります。時刻を見て、IDで指定するか、`--identity` で鍵ファイルを指定してください。待っているもの: { $waiting }。受け取り済みのもの: { $collected }
staff-already-collected = 「{ $id }」は、もう受け取り済みです。内容は `uketsuke spool show { $id }` で見られます。
staff-broken = 「{ $id }」は読めないので、受け取りませんでした。患者さんにもう一度記入をお願いし、`uketsuke spool set-aside { $id }` で別に置いて、設定担当者に知らせてください。
staff-sound = 「{ $id }」は読めます。別に置く必要はありません。
staff-unreadable-gone = 「{ $id }」がなくなりました。ほかの人が受け取ったところかもしれません。`uketsuke spool list` で確かめてください。
staff-unreadable-not-a-file = 「{ $id }」はふつうのファイルではないため、開きませんでした。キオスクが置いたものではありません。設定担当者に知らせてください。
staff-unreadable-linked = 「{ $id }」には別の名前（ハードリンク）があるため、開きませんでした。キオスクが置いたものではありません。設定担当者に知らせてください。
staff-unreadable-foreign = 「{ $id }」は知らないユーザーのファイルなので、開きませんでした。設定担当者に、持ち主を確かめてもらってください。
staff-unreadable-too-large = 「{ $id }」は申立書にしては大きすぎるため、開きませんでした。キオスクが置いたものではありません。設定担当者に知らせてください。
staff-unreadable-io = 「{ $id }」を読めません（{ $cause }）。このユーザーに読み取り権限があるか、ディスクに問題がないかを確かめてください。
staff-unreadable-passphrase = 「{ $id }」はパスフレーズで封をしたもので、キオスクが置いたものではありません。設定担当者に知らせてください。
staff-unreadable-not-sealed = 「{ $id }」は封をした申立書として読めません。途中で切れたか、書き換えられています。患者さんにもう一度記入をお願いし、ファイルは消さずに設定担当者に知らせてください。
staff-unreadable-wrong-key = 「{ $id }」を開ける鍵がありません。--identity の後に受付の鍵ファイルを書いてください。書いたのに開けないときは、別の鍵で封をした申立書です。
staff-unreadable-damaged = 「{ $id }」は壊れているか、書き換えられています。患者さんにもう一度記入をお願いし、ファイルは消さずに設定担当者に知らせてください。
staff-damaged-too-large = 「{ $id }」の中身は申立書にしては大きすぎます。キオスクが置いたものではありません。設定担当者に知らせてください。
staff-damaged-shape = 「{ $id }」の中身が申立書の形ではありません。患者さんにもう一度記入をお願いし、ファイルは消さずに設定担当者に知らせてください。
staff-damaged-version = 「{ $id }」は、別の版のキオスクが作った申立書です。このパソコンの uketsuke をキオスクと同じ版にしてください。
staff-damaged-cut-off = 「{ $id }」は途中で切れています。患者さんにもう一度記入をお願いし、ファイルは消さずに設定担当者に知らせてください。
staff-damaged-too-long = 「{ $id }」に、申立書にはない長さの答えがあります。キオスクが置いたものではありません。設定担当者に知らせてください。
staff-damaged-id = 「{ $id }」の中身は、別の名前の申立書です。取り違えを防ぐため、表示しません。設定担当者に知らせてください。

## uketsuke spool: 鍵ファイル

staff-key-file = 鍵ファイル「{ $path }」を書き込めません（{ $cause }）。フォルダーがあるか、書き込めるかを確かめてください。
staff-key-file-exists = 「{ $path }」はもうあります。鍵をなくさないように、上書きはしません。別の名前にしてください。
staff-key-exposed = 注意: 鍵ファイル「{ $path }」を、ほかのユーザーも読めます。`chmod 600` で自分だけにしてください。
staff-key-io = 鍵ファイル「{ $path }」を読めません（{ $cause }）。パスと読み取り権限を確かめてください。
staff-key-not-a-key-file = 「{ $path }」は鍵ファイルではありません。`uketsuke spool keygen` で作ったファイルを指定してください。
staff-key-public = 「{ $path }」にあるのは公開鍵です。公開鍵では開けません。AGE-SECRET-KEY-1 で始まる行のある鍵ファイルを指定してください。
staff-key-unsupported = 「{ $path }」の{ $line }行目は、使えない種類の鍵です（SSH、プラグインなど）。`uketsuke spool keygen` で作った鍵を指定してください。
staff-key-garbled = 「{ $path }」の{ $line }行目が鍵として読めません。紙から打ったものなら、打ち間違いがないか見直してください（鍵に B・I・O の字はなく、数字の 1 は AGE-SECRET-KEY-1 の 1 だけです）。ほかは、書き換わっていない控えを指定してください。
staff-key-empty = 「{ $path }」に鍵がありません。AGE-SECRET-KEY-1 で始まる行のある鍵ファイルを指定してください。

staff-key-passphrase = 「{ $path }」にはパスフレーズがかかっています。たずねられたら入力してください。
staff-key-wrong-passphrase = 「{ $path }」のパスフレーズが違います。もう一度試してください。何も変わっていません。
staff-key-too-costly = 「{ $path }」は、パスフレーズを試すだけで非常に長くかかるため、試しませんでした。`uketsuke` や `age -p` で作った鍵ファイルではありません。
# 入力を求める言葉。後ろにコロンが付きます。
staff-passphrase = 「{ $path }」のパスフレーズ（画面には出ません）
staff-passphrase-new = 新しいパスフレーズ（{ $least }文字以上。画面には出ません）
staff-passphrase-again = もう一度、同じパスフレーズ
staff-unfit-passphrase-short = パスフレーズが短すぎます。関係のない言葉をいくつか並べると安全です。鍵は作りませんでした。
staff-unfit-passphrases-differ = 2回のパスフレーズが違います。鍵は作りませんでした。
staff-key-made-protected = この鍵は、パスフレーズがないと何も開けません。パスフレーズを紙に書き、金庫に入れてください。

## uketsuke check --identity

staff-keys-open = { $recipient }: 開けます（{ $files }）
staff-keys-none = { $recipient }: 指定した鍵では開けません
staff-keys-idle = 「{ $path }」では、キオスクが封をしたものを開けません。公開鍵が kiosk.toml の [spool] recipients にありません。

## uketsuke spool reseal

staff-unfit-no-recipient = kiosk.toml の [spool] recipients に公開鍵がないので、封ができません。先に公開鍵（age1…）を書いてください。
staff-unfit-no-key = 封をし直すには、いまの申立書を開ける鍵が要ります。--identity の後に鍵ファイルを書いてください。
staff-unfit-blind = 封をし直すと、指定した鍵では開けなくなるため、何も変えませんでした。kiosk.toml の [spool] recipients にある鍵も、もう一つの --identity で指定してください。
staff-moved = 「{ $id }」は、封をし直している間に受け取られました。もう一度実行してください。
staff-unsealed = 「{ $id }」は封をし直せず、元のままです。設定担当者に知らせてください。
staff-resealed = kiosk.toml の鍵で封をし直しました: { $count }件
staff-reseal-readable = もともと封のないもの（読めるまま）: { $count }件
staff-reseal-left = 上の理由で元のままのもの: { $count }件

## uketsuke spool export

staff-exported = 「{ $path }」に書き出しました。個人情報です。要らなくなったら消してください。
staff-exported-unsealed = 【注意】「{ $id }」には封がありません。ここではすべてに封をする設定です。キオスクが置いたものではないかもしれないので、設定担当者に知らせてください。
staff-export-one = --format json では、1件ずつ書き出します。fhir も --day のほかは1件ずつです。何件もまとめるなら --format csv か jsonl にしてください。
staff-export-file = 「{ $path }」に書き出せません（{ $cause }）。フォルダーがあるか、空きがあるかを確かめてください。
staff-export-file-exists = 「{ $path }」はもうあります。上書きはしません。別の名前にしてください。
staff-unfitting = 「{ $id }」はこの版の様式に合わず（{ $why }）、一部が失われるので書き出しませんでした。--format json で書き出すか、キオスクと同じ版の uketsuke を使ってください。
staff-form-title = 被保険者資格申立書

## uketsuke spool purge

staff-purge-none = そこまで古い受け取り済みの申立書はありません。残るもの: { $stay }件
staff-purge-dry = まだ何も消していません。古いもの: { $count }件、残るもの: { $stay }件。上のものを消すには --yes を付けてください。
staff-purged = 消しました: { $count }件。残る受け取り済み: { $stay }件
staff-clock-behind = 何も消しませんでした。このパソコンの時計（{ $now }）が、保存先のファイルの時刻（{ $newest }）より遅れています。先に時計を合わせてください。

## uketsuke spool verify

staff-verify-fine = 問題はありません。読めた申立書: { $count }件
staff-verify-faults = 確かめてほしいもの: { $count }件
staff-verify-unopened = --identity がないので、封の中を確かめていないもの: { $count }件
staff-found-name = 「{ $path }」は保存先のものではありません。開きません。要らなければ移してください。
staff-found-symlink = 「{ $path }」はシンボリックリンクです。開きません。キオスクが置いたものではないので、設定担当者に知らせてください。
staff-found-directory = 「{ $path }」はフォルダーです。ここにはないはずのものなので、開きません。要らなければ移してください。
staff-found-special = 「{ $path }」はファイルではありません（パイプやデバイス）。開きません。キオスクが置いたものではないので、設定担当者に知らせてください。
staff-found-double = 「{ $path }」: この名前で、内容の違う申立書が2つ届きました。先に届いたものが有効です。
staff-found-stale = 「{ $path }」は、36時間より前に書きかけのまま残ったものです（故障や停電）。患者さんに「保存しました」とは伝えていません。消してかまいません。
staff-found-rights = 「{ $path }」に、ほかのユーザーも触れます（権限 { $rights }）。フォルダーは `chmod o=`、ファイルは `chmod 600` で直してください。
staff-found-owner = 「{ $path }」は root のもので、キオスクが使えません。患者さんには紙での記入をお願いすることになります。キオスクを動かすユーザー（パッケージでは uketsuke）のものにしてください: `sudo chown ユーザー { $path }`
staff-found-silent = 「{ $path }」は root のもので、キオスクが書き込めません。キオスクの不具合が、受付の画面に出ません。キオスクを動かすユーザー（パッケージでは uketsuke）のものにしてください: `sudo chown ユーザー { $path }`
staff-found-mute = 「{ $path }」は root のもので、キオスクが書き込めません。患者さんはキオスクから受付を呼べず、窓口へ案内されます。キオスクを動かすユーザー（パッケージでは uketsuke）のものにしてください: `sudo chown ユーザー { $path }`
staff-found-uncounted = 「{ $path }」は root のもので、キオスクが書き込めません。集計は、キオスクが終わると消えます。キオスクを動かすユーザー（パッケージでは uketsuke）のものにしてください: `sudo chown ユーザー { $path }`
staff-found-in-the-way = 「{ $path }」がファイルではありません。このキオスクは受付番号を出せず、患者さんに紙での記入をお願いします。中を確かめ、別の場所に移してください。
staff-found-number = 「{ $path }」の中身が番号ではありません。このキオスクの受付番号が、前と重なることがあります。最後に出た番号を確かめ、9桁の数字と改行（例: 000000123）を書いてください。
staff-found-letter = 端末 { $kiosks } の受付番号の文字が、どれも { $letter } です。2人の患者さんに同じ番号が出ることがあります。端末ごとに違う文字にしてください（kiosk.toml の [kiosk] pickup）。
staff-found-twice = 同じ番号が2人の患者さんに出ています: 「{ $one }」と「{ $other }」。番号で呼ぶときは、氏名も確かめてください。同じIDのキオスクがほかにないか、設定担当者に調べてもらってください。
staff-found-unsealed = 「{ $path }」には封がありません。ここではすべてに封をする設定です。だれでも読めるままで、キオスクが置いたものではないかもしれません。設定担当者に知らせてください。
staff-found-refused = 病院のサーバーが「{ $path }」を受け取りませんでした。理由は `journalctl -u uketsuke-forward` に出ます。患者さんには「保存しました」と伝えています。原因がなくなったら、`uketsuke forward --again refused` でもう一度送れます。
staff-found-unsent = 病院のサーバーにまだ届いていない申立書が { $count } 件あります。いちばん古いものは { $time } からです。失われてはいません。サーバーが応答すれば送られます。何が起きているかは `systemctl status uketsuke-forward` に出ます。
staff-found-forgotten = 「{ $path }」は { $time } から、受け取られないまま1日以上待っています。
staff-found-ahead = 「{ $path }」の日時は { $time } で、このパソコンの時計より進んでいます。キオスクの時計を確かめてください。
staff-found-gap = キオスク { $kiosk } の { $first } 番から { $last } 番が見当たりません。送られなかった（ディスクの故障など）か、だれかが移したか消したものです。わけがわかったら、`uketsuke spool verify --acknowledge-gaps` で、次から出ないようにできます。
staff-verify-acknowledged = 次から出さない番号の抜け: { $count }件

## uketsuke spool: 保存先

staff-spool-full = 保存先のディスクに空きがありません（{ $path }）。受け取り済みの申立書などを移し、空きを増やしてください。
staff-spool-read-only = 保存先のディスクに書き込めません（{ $path }: { $cause }）。読み取り専用になっています。ディスクの故障かもしれないので、設定担当者に知らせてください。
staff-spool-denied = 「{ $path }」を使う権限がありません（{ $cause }）。申立書を受け取ってよいユーザーでログインするか、フォルダーの権限を直してください。
staff-spool-missing = 「{ $path }」がありません（{ $cause }）。kiosk.toml の [spool] dir を確かめてください。共有フォルダーや外付けのディスクなら、つなぎ直してください。同じ名前のフォルダーは作らないでください。届いている申立書があっても、見えなくなります。キオスクをまだ一度も起動していないときは、先に起動してください。
staff-spool-broken = 「{ $path }」を読み書きできません（{ $cause }）。ディスクか通信の故障です。設定担当者に知らせてください。
staff-spool-busy = 「{ $path }」をいま使えません（{ $cause }）。少し待って、もう一度試してください。
staff-spool-split = 「{ $path }」が別のディスクにあります（{ $cause }）。保存先の中のフォルダーは、すべて同じディスクに置いてください。
staff-spool-taken = 「{ $path }」には、同じ名前の別のものがあります（{ $cause }）。どちらも消さずに、設定担当者に知らせてください。
staff-spool-twin = 同じIDの別の端末が、この保存先を使っています（{ $path }）。番号を出すのは1台だけです。端末ごとに違うIDと文字にしてください（kiosk.toml の [kiosk] id と pickup）。
staff-spool-other = 「{ $path }」でエラーが起きました（{ $cause }）。もう一度試し、続くときは設定担当者に知らせてください。
staff-odd-name = 保存先「{ $path }」の new フォルダーに、申立書ではない「{ $name }」があります。開きません。要らなければ移してください。
staff-odd-symlink = 保存先「{ $path }」の new フォルダーの「{ $name }」はシンボリックリンクです。開きません。キオスクが置いたものではないので、設定担当者に知らせてください。
staff-odd-directory = 保存先「{ $path }」の new フォルダーの「{ $name }」はフォルダーです。開きません。要らなければ移してください。
staff-odd-special = 保存先「{ $path }」の new フォルダーの「{ $name }」はファイルではありません（パイプやデバイス）。開きません。キオスクが置いたものではないので、設定担当者に知らせてください。
staff-odd-double = 「{ $name }」の名前で、内容の違う申立書が2つ届きました（{ $path }）。先に届いたものが有効で、もう一つは開きません。設定担当者に知らせてください。
staff-output = 結果を書き出せません（{ $cause }）。書き出す先の空きと権限を確かめてください。

## uketsuke spool print

staff-print-saved = 申立書を「{ $path }」に書きました。印刷して署名をもらったら、ファイルは消してください。
staff-print-sent = 「{ $id }」を印刷に送りました。
staff-print-nowhere = 印刷のコマンドが決まっていません。kiosk.toml の [staff] print に書くか、-o の後にPDFのファイル名を書いてください。
staff-print-no-font = 日本語のフォントがないため、印刷できません。`apt install fonts-noto-cjk fonts-noto-core` を実行するか、kiosk.toml の [staff] fonts にフォントのパスを書いてください。
staff-print-gaps = 用紙はできましたが、フォントにない字の代わりに〓が印刷されています: { $glyphs }。用紙に手で書き入れてください。この字のあるフォント（fonts-noto-core、漢字なら fonts-ipamj-mincho など）をインストールし、kiosk.toml の [staff] fonts に加えると、次から印刷できます。
staff-print-pdf = PDFを作れませんでした（{ $cause }）。[staff] fonts のフォントを変えて、もう一度試してください。
staff-print-file-exists = 「{ $path }」はもうあります。ほかの人の申立書かもしれないので、上書きはしません。別の名前にするか、確かめて消してください。
staff-print-file = 「{ $path }」に書けません（{ $cause }）。フォルダーがあるか、書き込めるかを確かめてください。
staff-print-system = 印刷のコマンドにPDFを渡せません（{ $cause }）。もう一度試し、続くときは設定担当者に知らせてください。
staff-print-program = 印刷のコマンド「{ $program }」を動かせません（{ $cause }）。kiosk.toml の [staff] print を確かめてください。
staff-print-waiting = 印刷のコマンドがまだ終わりません。プリンターの電源と用紙を確かめてください。Ctrl+C でやめられます。
staff-print-stopped = 印刷のコマンド「{ $program }」を途中で止めました。プリンターから何も出ていなければ、もう一度印刷してください。
staff-print-failed = 印刷のコマンド「{ $program }」が失敗しました（{ $cause }）。プリンターを確かめて、もう一度印刷してください。

## uketsuke staff: 受信箱

inbox-title = 受付の受信箱
inbox-too-small = 画面が小さすぎます。ウィンドウを広げてください（60桁16行以上）。
inbox-waiting = 待っている
inbox-collected-shelf = 受け取り済み
inbox-odd = 申立書ではないもの { $count } 件
inbox-kiosks = 要確認のキオスク { $count } 台
# 上の2つの代わりに、狭い画面で
inbox-look = 要確認 { $count } 件
inbox-kiosk-asked = キオスク { $kiosk }: 確認しています。最後の動きは { $time } です。
inbox-kiosk-writes = キオスク { $kiosk }: 申立書を保存できます（{ $time } 確認）。
inbox-kiosk-fails = キオスク { $kiosk }: 申立書を保存できません（{ $time } 確認）。患者さんには紙での記入をお願いしています。理由はキオスクの journalctl -t uketsuke にあります。設定担当者に知らせてください。
inbox-kiosk-silent = キオスク { $kiosk }: 返事がありません。最後の動きは { $time } です。電源と通信を確かめてください。もう使っていないキオスクなら、保存先の「status/{ $kiosk }.json」を削除してください。
inbox-kiosk-unasked = キオスク { $kiosk }: 保存先の desks に書き込めないため、確認できません。最後の動きは { $time } です。設定担当者に知らせてください。
inbox-kiosk-heard = キオスク { $kiosk }: 最後の知らせは { $time } です。
inbox-kiosk = 【キオスク { $kiosk }】{ $since } の知らせ
inbox-kiosk-fault = { $file } の { $line } 行目: { $message } { $fix }
inbox-kiosk-twin = 同じID（{ $kiosk }）の別のキオスクが番号を出しています。このキオスクは申立書を受け付けず、患者さんに紙での記入をお願いしています。キオスクごとに違うIDと文字にしてください（kiosk.toml の [kiosk] id と pickup）。
inbox-kiosk-aside = 保存できなかった申立書があります: { $numbers }。この患者さんには、紙に書いてもらってください。設定担当者に、保存先に同じ名前のファイルがないか調べてもらってください。
inbox-kiosk-unheard = { $time } に、このキオスクから呼び出しがありましたが、どの受付の画面にも届きませんでした。患者さんは窓口へ案内されました。受付の画面を開いておいてください。開いていたときは、設定担当者に知らせてください。
inbox-kiosk-forward = このキオスクの申立書が、病院のサーバーに届いていません。{ $count } 件が { $time } から待っています。キオスクに保存してあり、送れるようになれば送られます。
inbox-kiosk-forward-idle = このキオスクは、病院のサーバーに届きません。待っている申立書はありません。
inbox-kiosk-refused = 病院のサーバーが受け取らなかった申立書があります: { $numbers }。設定担当者に知らせてください。理由は、キオスクの `journalctl -u uketsuke-forward` に出ます。
inbox-kiosk-left = 封のないもの、またはファイルでないものが { $count } 件、このキオスクに残っています。送られません。キオスクで `uketsuke spool verify` を動かすと、名前がわかります。
inbox-kiosk-away-unreachable = サーバーが応答しません。ネットワークとサーバーを確かめてください。
inbox-kiosk-away-untrusted = 応答した相手に、この病院の有効な証明書がありません。設定担当者に知らせてください。
inbox-kiosk-away-unwelcome = サーバーがこのキオスクを受け付けません。証明書がないか、期限切れか、この病院のものではありません。設定担当者に知らせてください。
inbox-kiosk-away-unready = サーバーがこのキオスク用に準備されていないか、予備機です。設定担当者に知らせてください。`uketsuke hospital check` で足りないものがわかります。
inbox-kiosk-away-full = サーバーのディスクがいっぱいです。設定担当者に知らせてください。
inbox-kiosk-away-quota = このキオスクの、1日に送れる件数に達しました。明日、または設定担当者が上限を上げれば送られます。
inbox-kiosk-away-unconfirmed = サーバーから確認が返りません。予備機が止まっているかもしれません。設定担当者に知らせてください。
inbox-kiosk-away-spool = キオスクのディスクか鍵を、読み書きできません。設定担当者に知らせてください。
inbox-kiosk-more = ほかに { $count } 件あります。キオスクで `uketsuke check` を動かすと、すべて表示されます。
inbox-kiosk-garbled = 「status/{ $file }」は、キオスクの知らせとして読めません。キオスクとこのパソコンの uketsuke を同じ版にしてください。同じ版なら、設定担当者に知らせてください。
inbox-kiosk-off = { $time } から何も届いていません。キオスクが止まっているか、病院のサーバーに届きません。そのあと患者さんが送った申立書はキオスクに保存してあり、直れば届きます。電源と通信を確かめてください。理由は、キオスクの `journalctl -u uketsuke-forward` に出ます。
inbox-kiosk-over-server = このキオスクをもう使っていないなら、サーバーの管理者に登録を外してもらってください（docs/hospital.md の4）。
inbox-kiosk-over = このキオスクをもう使っていないなら、保存先の「status/{ $file }」を削除してください。
inbox-call = { $time } 【呼び出し】キオスク { $kiosk }: { $from }
inbox-call-late = { $time } キオスク { $kiosk }、1分間返事なし、患者さんを窓口へ案内済み: { $from }
inbox-call-coming = { $time } { $who } が向かっています（キオスク { $kiosk }: { $from }）。
inbox-call-more = ほかに呼び出し { $count }件
inbox-call-question = 申立書 { $number }問目
inbox-call-screen = 「{ $screen }」の画面
inbox-call-welcome = 最初の画面
inbox-cause-network = 通信・機器の不具合
inbox-cause-certificate = 証明書の期限切れ等
inbox-cause-unconfirmed = 資格を確認できない
inbox-cause-smartphone = スマホのマイナ保険証
inbox-cause-identity = 顔認証・暗証番号
inbox-cause-other = その他の原因
inbox-search = 探す:
inbox-column-number = 番号
inbox-column-time = 待ち
inbox-column-collected = 受け取り
inbox-column-name = 氏名
inbox-column-language = 記入した言語
inbox-new = 新着
# 1日より前から待っているもの（4桁まで）
inbox-forgotten = 持越
# 時計が進んでいるキオスクのもの（4桁まで）
inbox-ahead = 時計
inbox-row-hidden = （隠しています）
inbox-row-locked = （鍵がなく開けません）
inbox-row-replaced = （訂正前・使いません）
inbox-row-shut = （開けません）
inbox-remark-card = カードなし
inbox-remark-unsealed = 封なし
inbox-remark-trial = お試し
inbox-remark-printed = 印刷済
inbox-remark-opened = 他で開封
inbox-count-forgotten = （持越 { $count }）
inbox-minutes = { $count }分
inbox-search-names = ここまでに読んだ氏名には、ありません（{ $done } / { $all }）。続きを読んでいます。
inbox-found-collected-by = この申立書は、{ $time } に { $user } が受け取り済みです。Tab キーで見られます。
inbox-reading = 保存先を読んでいます。
inbox-empty = 待っている申立書はありません。届くと、音が鳴り、ここに出ます。
inbox-empty-collected = 受け取り済みの申立書はありません。
inbox-not-found = この番号や氏名の申立書は、待っているものにも、受け取り済み（氏名は31日分）にもありません。
inbox-not-found-here = この番号や氏名の申立書は、ここにはありません。
inbox-found-collected = この申立書は、もう受け取り済みです。Tab キーで見られます。
inbox-found-waiting = この申立書は、まだ待っています。Tab キーで見られます。
inbox-spool-trouble = いま、申立書を読めません。届いているかどうかも分かりません。
inbox-spool-retry = 直ると、自動でもう一度表示します。
inbox-slow = 保存先のディスクから返事がありません。表示が古いかもしれません。
inbox-lost = { $count ->
    [1] 待っていた { $number } がなくなり、受け取り済みにもありません。
   *[other] 待っていた申立書（{ $number } など { $count } 件）がなくなり、受け取り済みにもありません。
    } 保存先のフォルダーがつながっているかを確かめ、設定担当者に知らせてください。
inbox-arrived = { $number } が届きました。
inbox-arrived-many = 申立書が { $count } 件届きました。
inbox-collected = { $number } を受け取りました。
inbox-aside = { $number } を別に置きました。患者さんにもう一度記入をお願いし、設定担当者に知らせてください。
inbox-printing = { $number } を印刷しています。
inbox-printed = { $number } をプリンターに送りました。
inbox-print-underway = { $number } は、もう印刷に送っています。
inbox-print-queued = { $number } は、{ $first } の後に印刷します。
inbox-print-late = { $number } の印刷がまだ終わりません。プリンターの電源と用紙を確かめてください。
inbox-print-unanswered = { $number } の印刷に、プリンターが応答しません。プリンターを確かめてください。「印刷の状況」（W）で、やめるか、もう一度送れます。
inbox-of-number = { $number }: { $text }
# 印刷して受け取るはずだったもの
inbox-of-number-waits = { $number } はまだ受け取っていません（待っているままです）: { $text }
inbox-prints = 印刷の状況
inbox-column-since = 時刻
inbox-column-state = 状況
inbox-print-waits = 順番待ち
inbox-print-goes = 印刷中
inbox-print-silent = プリンターが応答しません
inbox-print-done = プリンターに送りました
inbox-print-failed = 印刷できませんでした
inbox-print-stopped = やめました
inbox-already = { $number } は、ほかの人がもう受け取っています。「受け取り済み」で見られます。
inbox-more-below = ↓ 続きがあります
inbox-more-above = ↑ 前があります
inbox-ask-collect = { $number } を受け取りますか。「受け取り済み」に移ります。消えません。
inbox-ask-aside = { $number } は読めません。受け取らずに、別に置きますか。damaged フォルダーに移ります。消えません。
inbox-ask-card = マイナンバーカードが手元にないそうです。確かめましたか。
inbox-ask-print = { $number } は { $time } に印刷しました。もう1枚印刷しますか。
inbox-ask-both = { $number } を印刷して受け取りますか。プリンターが引き受けてから、受け取ります。
inbox-ask-both-again = { $number } は { $time } に印刷しました。もう1枚印刷して受け取りますか。
inbox-ask-quit = 印刷が終わっていない申立書が { $count } 件あります。終了すると、まだ送っていないものは印刷されません。
inbox-hidden = 氏名などを隠しています。
inbox-hidden-key = どれかのキーを押すと、表示します。
inbox-hidden-pin = 職員の暗証番号を入れてください。
inbox-hidden-wrong = 暗証番号が違います。もう一度入れてください。
inbox-hidden-locked = 暗証番号が5回違いました。1分たってから、もう一度入れてください。
inbox-pin = 暗証番号
inbox-do-open = 開く
inbox-do-come = 行きます
inbox-do-collect = 受け取る
inbox-do-put-back = 待ちに戻す
inbox-do-unrecorded = 記録なしで続ける
inbox-do-print = 印刷
inbox-do-both = 印刷して受け取る
inbox-do-stop = 印刷をやめる
inbox-do-prints = { $count ->
    [0] 印刷の状況
   *[other] 印刷の状況 { $count }
    }
inbox-do-again = もう一度印刷
inbox-do-search = 氏名などで探す
inbox-do-shelf-collected = 受け取り済み
inbox-do-shelf-waiting = 待っている
inbox-do-kiosks = キオスク
inbox-do-notices = 知らせ
inbox-do-look = 要確認
inbox-do-odd = 申立書ではないもの
inbox-do-hide = 隠す
inbox-do-show = 表示する
inbox-do-clear = 探すのをやめる
inbox-do-back = 戻る
inbox-do-yes = 受け取る
inbox-do-aside = 別に置く
inbox-do-no = やめる
inbox-do-quit = 終了
inbox-key-enter = Enter
inbox-key-tab = Tab
inbox-key-escape = Esc
inbox-language-ja = 日本語
inbox-language-ja-simple = やさしい日本語
inbox-language-en = 英語
inbox-language-zh-Hans = 中国語（簡体字）
inbox-language-zh-Hant = 中国語（繁体字）
inbox-language-ko = 韓国語
inbox-language-vi = ベトナム語
inbox-language-pt-BR = ポルトガル語
inbox-language-es = スペイン語
inbox-language-fil = フィリピノ語
inbox-language-id = インドネシア語
inbox-language-ne = ネパール語
inbox-language-th = タイ語
inbox-language-mn = モンゴル語
inbox-language-km = クメール語
inbox-language-my = ミャンマー語
inbox-language-ru = ロシア語
inbox-language-uk = ウクライナ語

## uketsuke staff --plain: 打てる言葉（空白で区切る。どちらの言語でもよい）

inbox-line-list = 一覧 list
inbox-line-more = 続き more
inbox-line-open = 開く open
inbox-line-print = 印刷 print
inbox-line-take = 受け取る take
inbox-line-back = 戻す back
inbox-line-come = 行きます come
inbox-line-both = 印刷して受け取る both
inbox-line-find = 探す find
inbox-line-shelf = 棚 shelf
inbox-line-queue = 状況 queue
inbox-line-outcome = 結果 outcome
inbox-line-notices = 知らせ キオスク notices
inbox-line-again = 再印刷 again
inbox-line-stop = 中止 stop
inbox-line-hide = 隠す hide
inbox-line-yes = はい yes y
inbox-line-no = いいえ no n
inbox-line-help = 使い方 help ?
inbox-line-quit = 終了 quit q
inbox-lines-help = 一覧、続き: 一覧を読む、続きを読む。開く 3、開く A012: 何番目か、番号で開く。
    印刷、受け取る、印刷して受け取る、戻す、結果: 開いているもの。「印刷 3」のようにも書けます。行きます、行きます k2: 呼んでいるキオスクへ（氏名を隠しているときも）。探す 012: 番号や氏名で探す。棚: 待っているものと受け取り済みを替える。
    状況: 印刷の状況。再印刷 1、中止 1: そのうちの1つ。知らせ: キオスクの様子と、申立書ではないもの。用紙のコードを読み取ると、それを開きます。隠す: 氏名を隠す。はい、いいえ: 答える。終了: 終わる。
inbox-lines-outcome = 1 から 5 の数字、または「いいえ」を打ってください。
inbox-lines-no-notices = キオスクはまだ動いていません。申立書ではないものもありません。
inbox-lines-no-call = 呼び出しはありません。
inbox-lines-answer = はい、いいえ、のどちらですか。
inbox-lines-unknown = この言葉は使えません。「使い方」で全部の言葉を読みます。
inbox-lines-not-now = 今、これにはできません。
inbox-lines-nobody = 一覧に、この順番や番号のものはありません。
inbox-lines-several = この番号のものがいくつかあります。「一覧」で何番目かを確かめて、その数字を打ってください。
inbox-lines-more = ほかに { $count } 件あります: 続き

## uketsuke pin

staff-pin-ask = 職員の暗証番号（数字{ $least }から{ $most }桁。画面には出ません）
staff-pin-again = もう一度、同じ番号
staff-pin-differ = 2回の番号が違います。もう一度 `uketsuke pin` を実行してください。
staff-pin-length = 暗証番号は数字{ $least }から{ $most }桁です。もう一度 `uketsuke pin` を実行してください。
staff-pin-next = 上の1行を kiosk.toml の [staff] に貼り付け、前からある pin の行は消してください。

## キオスクの起動

staff-refusal-no-terminal = 画面とキーボードのある端末（terminal）で起動してください。入力か出力が端末につながっていません。
staff-refusal-terminal = この端末（TERM={ $term }）は、日本語の表示や画面の消去ができないため、起動しません。foot などの端末で起動するか、できる端末なら --force を付けてください。
staff-refusal-root = 保存先「{ $path }」では、root ではないユーザーのキオスクが動きます。root で動かすと、そのキオスクが使えないファイルが残るので、起動しませんでした。キオスクのユーザーで動かしてください（パッケージなら `sudo -u uketsuke uketsuke`）。試すだけなら、kiosk.toml の [spool] dir を自分のフォルダーにしてください。
staff-refusal-system = 起動できません（{ $cause }）。もう一度起動し、続くときは設定担当者に知らせてください。

## 文言: `uketsuke texts` と `uketsuke preview`

staff-export = { $tag } の文言です。「=」の右の文だけを変えてください。各メッセージの上の # の行は日本語です。
    「# ? 」で始まる行は、まだ訳されていません。訳したら「# ? 」を消してください。
    kiosk.toml の [locales] dir で指定したフォルダーに <dir>/{ $tag }/texts.ftl として保存し、「uketsuke check」で確かめてください。
staff-no-locale = 「{ $tag }」は言語のタグではありません。使えるもの: { $known }。ほかの言語は mn のような BCP 47 のタグで書いてください。
staff-no-locale-near = 「{ $tag }」という言語はありません。「{ $near }」ではありませんか。
staff-preview-size = 「{ $value }」は画面の大きさではありません。60x20 のように、桁数と行数を書いてください。最小は 60x20、縦長の画面では 55x36 です。
staff-preview-cell = 「{ $value }」はセルの大きさではありません。13x30 のように、幅と高さをピクセルで書いてください（4から200まで）。
staff-preview-fonts = 絵を描くフォントがありません。[display] fonts のファイルを入れてください（例: apt install fonts-noto-cjk fonts-noto-core）。
staff-preview-screen = 「{ $value }」という画面はありません。画面の名前: { $known }
staff-preview-locale = 言語「{ $value }」は使われていません。[locales] order にあるもの: { $known }
staff-preview-cut = この文が画面に入りきりません: { $text }

## uketsuke texts review, uketsuke texts merge

staff-review-done = 確認用のページ「{ $path }」を作りました（{ $count }文）。その言語を話す人に渡してください。スマートフォンでも、通信なしで、どのブラウザーでも開けます。戻ってきた小さなファイルは「uketsuke texts merge ファイル名」で取り込みます。
staff-merge-file = 「{ $path }」を読めません: { $cause }
staff-merge-unreadable = 「{ $path }」には答えがありません。壊れているか、別のファイルです。ページでもう一度「保存」を押してもらってください。答えはページに残っています。
staff-merge-version = 「{ $path }」の形式 { $version } は、この版の uketsuke では読めません。新しい版で取り込んでください。
staff-merge-no-checkout = フォルダー「{ $path }」がありません。--shipped は uketsuke のソースのフォルダーで使ってください。
staff-merge-unchanged = 上のエラーがあるため、「{ $path }」は何も変えていません。答えのファイルの文を直すか、その文を除いて、もう一度取り込んでください。
staff-merge-left-unknown = 「{ $name }」という文はありません。確認した人の文: { $text }
staff-merge-left-changed = 「{ $name }」は確認のあとで変わったため、未確認です。確認した人の文: { $text }
staff-merge-left-unclear = 「{ $name }」は意味が分からないとのことです。よりよい文（あれば）: { $text }
staff-merge-left-same = 「{ $name }」は直したいとのことですが、新しい文がありません。
staff-merge-left-forms = 「{ $name }」は数によって形が変わるため、ファイルで直してください。確認した人の文: { $text }
staff-merge-left-unreadable = 「{ $name }」: この文は読めません。{"{"} と {"}"} の数を確かめてください。確認した人の文: { $text }
staff-merge-done = { $tag }: { $changed }文を変え、新たに{ $read }文を確認済みにしました。大切な{ $all }文のうち{ $done }文が、今の文のまま確認されています。
staff-merge-reviewed = { $tag } は大切な文がすべて確認されたため、「下書き」の表示が消えます。
staff-merge-draft = { $tag } は、大切な文がすべて確認されるまで「下書き」と表示します。
staff-merge-left = { $count }件の答えは上のとおり、人の判断が要ります。ほかはすべて取り込みました。答えのファイルはそのままです。

## キオスクの起動を待つ画面、保存先の用意、文を変える

staff-waiting = 職員の方へ: 設定に誤りがあるため始められません。journalctl -t uketsuke
staff-spool-made = 保存先「{ $path }」のフォルダーを用意しました。
staff-no-kiosks = 保存先「{ $path }」で動いたキオスクは、まだありません。
staff-set-done = 「{ $name }」を変えました（{ $path }）。次の患者さんから使われます。
staff-set-unused = 「{ $name }」を変えました（{ $path }）。言語「{ $tag }」は [locales] order にないため、まだ表示されません。
staff-set-term = 「{ $name }」はほかの文に入る言葉なので、ここでは変えられません。「{ $path }」の terms.ftl に、エディターで「{ $name } = …」と書いてください。
staff-set-empty = 空の文は使えないため、「{ $name }」は変えていません。付属の文に戻すには、自院のファイルからその行を消してください。
staff-set-nowhere = 文を置くフォルダーが決まっていません。kiosk.toml の [locales] に dir = "texts" と書いてください。
staff-set-unknown = 「{ $name }」という文はありません。`uketsuke texts export ja` で正しい名前を確かめてください。
staff-set-unreadable = 文を読み取れないため、「{ $name }」は変えていません。{"{"} と {"}"} の数が合っているかを確かめてください。
staff-set-unchanged = 上の誤りがあるため、「{ $path }」は変えていません。
staff-set-file = 「{ $path }」を読み書きできません（{ $cause }）。`sudo` を付けて実行するか、フォルダーの権限を確かめてください。

# --- 記録（だれが、いつ、何をしたか） ---
staff-journal = 記録を書けないので、何もしていません（{ $path }: { $cause }）。設定担当者に知らせてください。記録なしで続けるときは --unrecorded を付けてください。
staff-journal-broken = 記録のうち { $count } 行を読めません。設定担当者に知らせてください。
staff-journal-unsure = （できたかどうか不明）
staff-journal-act-arrived = 届いた
staff-journal-act-opened = 開いた
staff-journal-act-printed = 印刷した
staff-journal-act-exported = 書き出した
staff-journal-act-collected = 受け取った
staff-journal-act-put-back = 待ちに戻した
staff-journal-act-set-aside = 別にした（読めない）
staff-journal-act-outcome = 結果
staff-journal-act-resealed = 封をし直した
staff-journal-act-purged = 消した
staff-outcome-card-seen = カードを確かめた
staff-outcome-confirmed = 保険をあとで確かめた
staff-outcome-paid = 保険者から支払いを受けた
staff-outcome-paid-in-full = いったん全額を受け取った
staff-outcome-on-paper = 紙に書いてもらった
staff-put-back = 待ちに戻しました。ファイルは保存先「{ $path }」の new フォルダーにあります。
staff-journal-needed = 記録を書けないので、何もしていません（{ $path }: { $cause }）。設定担当者に知らせてください。記録なしではできない操作です。
staff-settled = 記録しました: { $outcome }
staff-none-collected = 受け取り済みの申立書のうち、当てはまるものは保存先「{ $path }」にありません。
staff-export-none = その日に届いた申立書は、保存先「{ $path }」にありません。見出しなどの枠だけを書き出しました。
staff-csv-outcome = 結果
staff-csv-outcome-by = 結果を記録した人
staff-csv-outcome-at = 結果を記録した日時
staff-tidy-off = 自動では何も消えません。kiosk.toml の [spool] keep が空です。
staff-tidy-none = そこまで古くて、結果が「保険者から支払いを受けた」のものはないので、消すものはありません。古くても結果がちがうので残るもの: { $left }件
staff-tidy-dry = まだ何も消していません。古くて支払いを受けたもの: { $count }件、古くても残るもの: { $left }件。支払いを受けたものを消すには --yes を付けてください。
staff-tidied = 消しました: { $count }件。古くても結果が「保険者から支払いを受けた」ではないので残るもの: { $left }件
staff-tidy-stays = （残ります）
staff-forward-off = kiosk.toml の [hospital] server が設定されていないので、送り先がありません。サーバーの準備は docs/hospital.md をご覧ください。
staff-forward-left = まだ送られていないものがあります。保存してあり、あとで送れます。
staff-forward-again = { $count } 件を、もう一度送るのを待つ状態にしました。サーバーにあるものは、サーバーが無視します。
staff-forward-spool = 保存先を使えません: { $cause }
staff-tidy-forwarded = 病院のサーバーに届いた申立書の控えで、[hospital] keep を過ぎたものを、この端末から消しました: { $count } 件
staff-tidy-forwarded-dry = 病院のサーバーに届いた申立書の控えで、[hospital] keep を過ぎたもの: { $count } 件。まだ消していません。`--yes` を付けると、この端末から消します。
staff-tidy-journal = 古くなって消した記録のファイル: { $count }個
staff-verify-unpaid = 保存期間（[spool] keep）より古くて、結果が「保険者から支払いを受けた」ではないので残っている申立書: { $count }件。`uketsuke spool tidy` で一覧が出ます。
staff-still-waiting = 「{ $id }」は、まだ待っています。戻すものはありません。
inbox-put-back = { $number } を待ちに戻しました。
inbox-put-back-already = { $number } は、もう「受け取り済み」にありません。
inbox-ask-unrecorded = 記録を書けません。設定担当者に知らせてください。記録なしで続けますか。書けるようになったら、あとで記録します。
inbox-outcome = { $number } の結果を記録しました。
inbox-outcome-none = どうなりましたか。まだ記録はありません。
inbox-outcome-present = どうなりましたか。今の記録: { $outcome }（{ $by }、{ $time }）
inbox-do-outcome = 結果
inbox-do-settle = 記録する

## uketsuke stats

staff-stats-column-month = 月・日
staff-stats-column-table = 表
staff-stats-column-item = 項目
staff-stats-column-count = 件数（5件きざみ、切り捨て）
staff-stats-table-day = 日ごとの利用
staff-stats-table-language = 言語
staff-stats-table-cause = 受付できなかった理由
staff-stats-table-answer = 最後に出た案内
staff-stats-table-form = 申立書の進み具合
staff-stats-table-call = 呼び出し
staff-stats-other = 画面にない言語
staff-stats-none = そこまで進まなかった
staff-stats-purpose = 個人情報のお知らせでやめた
staff-stats-check = 答えの確認でやめた
staff-stats-unsaved = 送ったが保存できなかった
staff-stats-finished = 最後まで書いた
staff-stats-answered = 職員が応じた
staff-stats-unanswered = 応じなかった
# On standard error, beside the tables
staff-stats-note = 件数は5件きざみ（切り捨て）で、5件未満は「<5」です。合計は出ません。申立書の項目名は、そこでやめた人です。
staff-stats-nothing = 集計はまだありません。終わった月だけが出ます。
staff-stats-open = { $month } は出せません。「stats/{ $file }」のキオスクが、まだ月を締めていません。キオスクを動かすと締まります。もう使わないキオスクなら、そのファイルに `chmod o+r` をしてください。
staff-stats-garbled = { $month } は出せません。「stats/{ $file }」が読めません。キオスクとこのパソコンの uketsuke を同じ版にしてください。同じなら、そのファイルを別の場所に移してください。
staff-stats-withheld = { $month } は出せません。数の組み合わせから、5件未満の数が分かってしまうためです。

## uketsuke hospital、保存先の代わりのサーバー

staff-server-address = サーバーの場所が正しくありません（{ $cause }）。次のように書いてください。postgres://desk1@db1,db2/uketsuke?sslrootcert=FILE&sslcert=FILE&sslkey=FILE
staff-server-certificate = 「{ $server }」を証明書または鍵として使えません: { $cause }。鍵ファイルは本人だけが読めるようにしてください（chmod 600）。
staff-server-untrusted = このパソコンとサーバー（{ $server }）の間で、証明書を確認できません: { $cause }。証明書の期限、時計、証明書に書かれたホスト名を確かめてください。
staff-server-unreachable = サーバー（{ $server }）から返事がありません: { $cause }。ネットワークを確かめ、サーバーの担当者に知らせてください。つながるまで、申立書は各端末に残っています。
staff-server-login = サーバーが { $server } の接続を断りました: { $cause }。証明書の名前、ロール、pg_hba.conf を確かめてください。
staff-server-denied = { $server } には、この操作の権限がありません: { $cause }。`uketsuke hospital check` を実行してください。
staff-server-full = サーバー（{ $server }）のディスクかメモリーがいっぱいです: { $cause }。サーバーの担当者に知らせてください。空きができるまで、申立書は各端末に残っています。
staff-server-read-only = 待機サーバーしか返事をせず（{ $server }）、書き込めません: { $cause }。主サーバーが要ります。サーバーの担当者に知らせてください。
staff-server-busy = サーバー（{ $server }）は、いまこの操作ができません: { $cause }。少し待って、もう一度試してください。
staff-server-missing = サーバー（{ $server }）に必要なものがありません: { $cause }。サーバーの担当者が `uketsuke hospital sql` で用意してください。
staff-server-version = サーバー（{ $server }）のスキーマの版が違います: { $cause }。合う版の uketsuke を使うか、`uketsuke hospital sql --from` でスキーマを新しくしてください。
staff-server-quota = サーバー（{ $server }）は、今日はこの端末からもう受け取りません: { $cause }。本当にこの人数の患者さんがいたときは、uketsuke.kiosk の rows_a_day を増やしてください。
staff-server-refused = サーバー（{ $server }）は、この申立書を受け取りません: { $cause }。ファイルは残し、設定担当者に知らせてください。
staff-server-unsure = サーバー（{ $server }）で処理しましたが、待機サーバーに届いたかどうか分かりません: { $cause }。サーバーの担当者に知らせてください。
staff-server-other = サーバー（{ $server }）で問題が起きました: { $cause }。もう一度試してください。続くときは、サーバーの担当者に知らせてください。
staff-only-folder-init = サーバーにフォルダーはありません。サーバーの表を作る SQL は `uketsuke hospital sql` で出力できます。キオスクのフォルダーは、キオスクで --depot を付けずに実行すると作られます。
staff-only-folder-reseal = サーバーに届いたものは誰にも変えられないため、サーバーでは封をし直せません。古い鍵で封をした分の削除が終わるまで、受付に古い鍵を残してください。まだ送っていない分は、キオスクで --depot を付けずに実行すると封をし直せます。
staff-only-folder-gaps = 番号の抜けを次から出ないようにするには、キオスクで --depot を付けずに実行してください。
staff-only-folder-stats = サーバーでは集計を出せません。遅れて届いたキオスクの月の分が、前後の差からわかってしまうためです。キオスクごとに --depot を付けずに `uketsuke stats` を実行してください。
staff-done-on-server = サーバー（{ $server }）で処理しました。
staff-hospital-no-version = 追加するものはありません。スキーマの最新の版は { $version } です。
staff-hospital-fine = サーバー（{ $server }）に問題はありません。
staff-hospital-missing-right = { $who } に必要な権限がありません: { $what }
staff-hospital-extra-right = { $who } に余分な権限があります: { $what }
staff-hospital-no-limit = 端末 { $who } の接続数の上限が大きすぎます（{ $what }）: ALTER ROLE … CONNECTION LIMIT 2
staff-hospital-unknown-kiosk = 端末のロール { $who } が uketsuke.kiosk にないため、何も送れません。{ $what }
staff-hospital-no-role = uketsuke.kiosk に端末 { $who } がありますが、ロールがありません。{ $what }
staff-hospital-twin-machines = 2台のパソコンが同じ端末 { $who } として送っています: { $what }。端末ごとに別のidと証明書を使ってください。
staff-hospital-twin-numbers = 端末 { $who } で、2人の患者さんに同じ番号が出ました: { $what }。2台が同じidを使っているか、番号のファイルが失われました。
staff-hospital-double-id = 端末 { $who } から、同じidで内容の違う申立書が届きました: { $what }。先に届いたものが有効です。設定担当者に知らせてください。
staff-hospital-unsafe-setting = { $who } = { $what } では、届いたものが失われるか、通信を読まれるおそれがあります。
staff-hospital-open-door = { $who } に、証明書なしで接続できる行があります: { $what }
staff-hospital-open-path = 関数 { $who } が、他の人の置いた名前を使うおそれがあります: { $what }
staff-hospital-release = { $who } { $what } では試していません。試したのは15から17です。
staff-hospital-no-standby = 参考: 待機サーバーへの書き込みを待っていません（{ $who }{ $what }）。届いたものは、端末に残る分のほかは1台にしかありません。
