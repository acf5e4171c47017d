banner-title = { -clinic-name }のご案内
# リーフレットにはありません。
say-done-later = 保険の番号がわかったら、すぐに{ -clinic-name }に知らせてください。
say-ask = この画面を、{ -clinic-name }の受付の人に見せてください。
welcome-unwell = 具合の悪い方は、すぐに{ -clinic-name }の受付へ
