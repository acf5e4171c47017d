# 文言を変えるための見本です。# で始まる行は、何も変えません。
# A sample for changing words. Lines that begin with # change nothing.
#
# 変え方（受付のパソコンではなく、キオスクの機械で）:
#   1. /etc/uketsuke/kiosk.toml の [locales] に dir = "texts" と書きます。
#   2. sudo uketsuke texts set button-back "前へ"
#      このフォルダーの own.ftl に書き込まれ、次の患者さんから変わります。
#   3. sudo uketsuke check
#      誤りがあれば、その場所と直し方が出ます。誤りのある文だけ、元の文に戻ります。
#
# 自分で書くときは「名前 = 文」です。名前の一覧は uketsuke texts export ja で出ます。
# 次の2行の # を消すと、「もどる」のボタンが「前へ」に変わります（下の行だけで構いません）。
# # button-back = もどる
# button-back = 前へ
#
# 医院の名前（[clinic] name）は、どの文でも { $clinic } と書けます。
# welcome-unwell = 具合の悪い方は、すぐに{ $clinic }の受付へ
#
# 全部の言語で同じ言葉は、1つ上のフォルダーの terms.ftl に書きます。
# -app = マイナアプリ
