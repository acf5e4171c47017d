### 日本語: 被保険者資格申立書の質問。
### 直し方: 「=」の右の文だけを変えて保存し、「uketsuke check」で確かめてください。「=」の左の名前は変えないでください。
### .label は公式の様式にある項目名です。【未確認】公式の様式（保発0710第1号 別紙様式）と見比べて、違えば直してください。
### 長さ（全角は2文字と数えます）: 質問 40文字、.hint 160文字、選ぶもの 70文字、problem- 150文字まで。

## 質問

field-writer = 入力するのはどなたですか
    .label = 記入者
    .hint = この後は、マイナンバーカードの方（患者さん）についてお聞きします。
field-writer-name = 入力する方のお名前は何ですか
    .label = 記入者の氏名
    .hint = 患者さんの代わりに入力している方のお名前です。
field-writer-relation = 患者さんとのご関係は何ですか
    .label = 続柄
    .hint = 例: 母、夫、子、ヘルパー
field-name = カードの方のお名前は何ですか
    .label = 氏名
    .hint = マイナンバーカードのとおりに入れてください。漢字でもローマ字でもかまいません。
field-kana = お名前の読み方は何ですか
    .label = フリガナ
    .hint = ひらがなかカタカナで。受付が探しやすくなります。
field-birth = カードの方の生年月日はいつですか
    .label = 生年月日
    .hint = 年、月、日の順に入れてください。例: 昭和60年1月2日、S60.1.2、1985/1/2、19850102
field-sex = カードの方の性別はどちらですか
    .label = 性別
    .hint = マイナンバーカードに書かれているほうを選んでください。話したいことがあれば「受付に聞く」を押してください。
field-postcode = 郵便番号は何番ですか
    .label = 郵便番号
    .hint = 7桁の番号です。例: 100-0001。
field-address = カードの方の住所はどこですか
    .label = 住所
    .hint = マイナンバーカードのとおりに入れてください。番地や部屋番号も入れてください。
field-phone = 連絡できる電話番号は何番ですか
    .label = 連絡先
    .hint = 日中につながる番号です。例: 090-1234-5678、03-1234-5678
field-insured = 有効な医療保険に入っていますか
    .label = 保険証等の有無
    .hint = カードの方のことです。会社の保険、国民健康保険、後期高齢者医療などです。迷うときは「わからない」を選んでください。
field-scheme = どの種類の保険ですか
    .label = 保険種別
    .hint = カードの方の保険です。家族の保険に入っている方は、その保険を選んでください。
field-insurer = 保険者の名前は何ですか
    .label = 保険者等名称
    .hint = 例: 全国健康保険協会、会社の健康保険組合、お住まいの市。
field-workplace = 勤め先の名前は何ですか
    .label = 事業所名
    .hint = 家族の保険に入っている方は、その家族の勤め先です。
field-issued = 今の保険に入ったのはいつごろですか
    .label = 交付を受けた時期
    .hint = 資格確認書や資格情報のお知らせなどを受け取った時期です。
field-share = 窓口で払う割合はどれですか
    .label = 一部負担金の割合
    .hint = 多くの方は30%です。小学校に入る前は20%、70歳以上の方は10%から30%です。

## 選ぶもの

option-writer-self = カードの方ご本人
option-writer-family = ご家族や付き添いの方
option-writer-staff = 受付の職員
option-sex-male = 男
option-sex-female = 女
option-insured-yes = はい、入っています
option-insured-no = いいえ、入っていません
option-scheme-employee = 会社員・公務員とその家族（協会けんぽ、健保組合、共済、船員）
option-scheme-national = 自営業、学生、仕事をしていない方など（国民健康保険）
option-scheme-elderly = 75歳以上の方など（後期高齢者医療制度）
option-scheme-other = そのほかの保険
option-issued-month = 1か月以内
option-issued-earlier = それより前
option-share-30 = 30%（3割）
option-share-20 = 20%（2割）
option-share-10 = 10%（1割）
option-unknown = わからない

## 答え

answer-empty = 空欄
# $era は「昭和64年1月7日」のような文字です。
date-shown = { $era }（{ $year }年{ $month }月{ $day }日）、{ $age }歳

## 直してほしいところ

problem-heading = 直してほしいところがあります
problem-again = むずかしいときは「受付に聞く」を押してください。受付の人がお手伝いします。
problem-missing = 「{ $field }」を入れてください。申立書に必要です。
problem-missing-asked = 「{ $field }」がわかれば入れてください。空けておくときは、もう一度「つづける」を押してください。
problem-too-long = 「{ $field }」を{ $max }文字までに短くしてください。
problem-my-number = 「{ $field }」にマイナンバーのような12桁の番号があったので、消しました。マイナンバーは書かないでください。
problem-not-kana = 「{ $field }」は、ひらがなかカタカナだけで入れてください。
problem-not-a-date = 「{ $field }」を、1985/1/2 や 昭和60年1月2日 のように、年、月、日の順に入れてください。
problem-no-such-day = 「{ $field }」の月と日を確かめてください。その日はカレンダーにありません。
problem-not-in-era = 「{ $field }」の年号と年を確かめてください。その年号にその日はありません。1985/1/2 のような西暦でもかまいません。
problem-future = 「{ $field }」の年を確かめてください。今日より後の日になっています。
problem-too-old = 「{ $field }」の年を確かめてください。125年より前の日になっています。
problem-not-a-postcode = 「{ $field }」を、100-0001 のように7桁で入れてください。わからないときは空けてかまいません。
problem-not-a-phone = 「{ $field }」を、090-1234-5678 のように、0 で始まる番号で入れてください。外国の番号は + から入れてください。
problem-not-chosen = 「{ $field }」を1つ選んでください。

## お知らせ

# 個人情報保護法21条2項。
say-purpose-what = お聞きするのは、氏名、生年月日、性別、住所、連絡先、医療保険のことです。
# 個人情報保護法21条2項。
say-purpose-why = 使うのは、診療報酬の請求、資格の確認、保険者などへの照会のためだけです（個人情報保護法21条2項のお知らせ）。
say-purpose-who = 受け取るのは、このクリニックの受付だけです。診療報酬の支払いを確認できるまで保管し、その後は破棄します。
say-purpose-never = 12桁のマイナンバー、暗証番号、症状は、書かないでください。
say-purpose-optional = わかるところだけで大丈夫です。「わからない」も答えです。紙に書くこともできます。
say-check = 違うところがあれば「なおす」を押してください。
# 申立ての文です。クリニックで変えられます。【未確認】公式の様式の文と見比べてください。
# 「有効な医療保険に入っていますか」に「いいえ」「わからない」と答えた方にも出るので、答えのとおりと書いています。
say-statement = 有効な医療保険の資格について、上の答えのとおり申し立てます。書いたことは、わかる範囲で事実です。
say-field-optional = 空けてもかまいません。
