### 日本語: 絵の中の紙やカードの題名。患者さんが持っている実物と見比べるので、どの言語でもこの字のまま出ます。このファイルは日本語だけにあります。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。「=」の左の名前は変えないでください。
### 1行か2行。小さい絵には出ません。

title-eligibility-certificate = 資格確認書
# 2行になるときは、ここで分かれます。
title-eligibility-notice =
    資格情報の
    お知らせ
title-medical-certificate = 受給者証
title-my-number-card = マイナンバーカード
# スマートフォンの画面の見出し。
title-phone-screen = 資格情報
