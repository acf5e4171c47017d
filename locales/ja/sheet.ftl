### 日本語: 印刷する申立書（A4）の言葉です。申立書は必ず日本語で印刷するので、このファイルは日本語だけにあります。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。「=」の左の名前は変えないでください。
### 質問の項目名は form.ftl の .label、申立ての文は form.ftl の say-statement です。
### 【未確認】題名、区分、署名欄は、公式の様式（保発0710第1号 別紙様式）と見比べて、違えば直してください。

sheet-title = 被保険者資格申立書
# 見比べて直した後は、右を {""} にすると、この1行は印刷されません。
sheet-unconfirmed = 【未確認】題名、項目名、申立ての文、署名欄は、公式の様式（保発0710第1号 別紙様式）とまだ見比べていません。
sheet-trial = お試しの記録です。申立書としては使えません。
# $era は「令和8年11月23日」のような文字です。
sheet-filled-in = 記入日 { $era }（{ $year }年{ $month }月{ $day }日）{ $time }

## 区分

sheet-group-insurance = 保険証等に関する事項
sheet-group-card = マイナンバーカードの券面事項等
sheet-group-contact = 連絡先等
sheet-group-writer = 記入した人
sheet-group-other = そのほか

## 答え

sheet-not-asked = （質問していません）
# $era は「昭和64年1月7日」のような文字です。
sheet-date = { $era }（{ $year }年{ $month }月{ $day }日）
sheet-date-month = { $year }年{ $month }月（日不詳）
sheet-date-year = { $year }年（月日不詳）
sheet-age = 記入日に{ $age }歳
# 日付を患者さんがどう入力したか。
sheet-typed = 入力のまま: { $typed }

## 署名欄。日本語を読まない方も署名するので、英語を添えています。

sheet-sign-date = 日付 Date
sheet-signature = 署名 Signature

## 医療機関の欄

sheet-staff = 医療機関が記入する欄
sheet-card-check = カード確認（マイナンバーカードを見た）
sheet-checked-by = 確認した人
sheet-checked-at = 日時
sheet-card-absent = 患者さんは、マイナンバーカードが手元にないと答えています。カードを見せてもらうか、患者さんに確かめてください。
# フォントにない字があるとき。$glyphs: 項目と、その字の番号
sheet-gaps = 【書き入れてください】〓は、印刷できなかった字です。受付の画面を見て、正しい字を手で書いてください: { $glyphs }
