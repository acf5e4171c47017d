### Korean: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official version of the form in this language; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = 입력하시는 분은 누구십니까?
    .label = 작성자(記入者)
    .hint = 다음 질문부터는 환자분, 즉 마이넘버카드(マイナンバーカード)에 적힌 분에 대해 여쭙니다.
field-writer-name = 입력하시는 분의 성함은 무엇입니까?
    .label = 작성자 성명(記入者の氏名)
    .hint = 환자분을 대신해 입력하시는 분의 성함입니다.
field-writer-relation = 환자분과는 어떤 관계이십니까?
    .label = 관계(続柄)
    .hint = 예: 어머니, 남편, 자녀, 요양보호사
field-name = 환자분의 성함은 무엇입니까?
    .label = 성명(氏名)
    .hint = 마이넘버카드(マイナンバーカード)에 적힌 대로 입력해 주세요. 한자나 로마자 모두 괜찮습니다.
field-kana = 환자분의 성함을 가나로 어떻게 읽습니까?
    .label = 성명 읽는 법(フリガナ)
    .hint = 히라가나나 가타카나로. 접수처에서 찾기 쉽습니다.
field-birth = 환자분의 생년월일은 언제입니까?
    .label = 생년월일(生年月日)
    .hint = 연, 월, 일 순서로 입력해 주세요. 예: 1985년3월15일, 1985/3/15, 19850315
field-sex = 환자분의 성별은 무엇입니까?
    .label = 성별(性別)
    .hint = 마이넘버카드(マイナンバーカード)에 적힌 성별을 선택해 주세요. 상담하고 싶으시면 "접수처 문의"를 눌러 주세요.
field-postcode = 우편번호는 몇 번입니까?
    .label = 우편번호(郵便番号)
    .hint = 숫자 7자리입니다. 예: 100-0001. 주소 일부가 자동으로 입력될 수 있습니다.
field-address = 환자분의 주소는 어디입니까?
    .label = 주소(住所)
    .hint = 마이넘버카드(マイナンバーカード)에 적힌 대로, 번지와 호실까지 입력해 주세요.
field-phone = 연락할 수 있는 전화번호는 몇 번입니까?
    .label = 전화번호(連絡先)
    .hint = 낮에 연락되는 번호입니다. 예: 090-1234-5678, 03-1234-5678. 외국 번호는 +와 국가 번호부터 입력해 주세요.
field-insured = 환자분은 유효한 건강보험에 가입되어 있습니까?
    .label = 보험 유무(保険証等の有無)
    .hint = 환자분의 일본 공적 건강보험(社会保険, 国民健康保険, 後期高齢者医療 등)입니다. 민간 보험은 제외합니다. 잘 모르시면 "모르겠습니다"를 선택해 주세요.
field-scheme = 어떤 종류의 보험입니까?
    .label = 보험 종류(保険種別)
    .hint = 환자분의 보험입니다. 가족의 보험에 함께 가입되어 있으면 그 보험을 선택해 주세요.
field-insurer = 건강보험 기관(保険者)의 이름은 무엇입니까?
    .label = 보험 기관 명칭(保険者等名称)
    .hint = 환자분의 성함이 아닙니다. 예: 全国健康保険協会(協会けんぽ), 회사의 健康保険組合, 사시는 市区町村
field-workplace = 근무처의 이름은 무엇입니까?
    .label = 근무처(事業所名)
    .hint = 가족의 보험에 함께 가입되어 있으면 그 가족의 근무처를 입력해 주세요.
field-issued = 보험 서류를 언제쯤 받으셨습니까?
    .label = 받은 시기(交付を受けた時期)
    .hint = 지금 보험의 자격확인서(資格確認書)나 자격정보 통지서(資格情報のお知らせ) 등을 받은 시기입니다.
field-share = 창구에서 내는 비율은 어느 것입니까?
    .label = 본인부담 비율(一部負担金の割合)
    .hint = 대부분 30%입니다. 초등학교 입학 전은 20%, 70세 이상은 10%에서 30%입니다.

## Choices

option-writer-self = 환자 본인
option-writer-family = 가족 또는 함께 오신 분
option-writer-staff = 접수처 직원
option-sex-male = 남성(男)
option-sex-female = 여성(女)
option-insured-yes = 예, 가입되어 있습니다
option-insured-no = 아니요, 가입되어 있지 않습니다
option-scheme-employee = 회사원, 공무원과 그 가족(社会保険、共済など)
option-scheme-national = 자영업자, 학생, 무직인 분 등(国民健康保険)
option-scheme-elderly = 75세 이상인 분 등(後期高齢者医療制度)
option-scheme-other = 그 밖의 보험
option-issued-month = 최근 1개월 이내
option-issued-earlier = 그보다 전
option-share-30 = 30%(3割)
option-share-20 = 20%(2割)
option-share-10 = 10%(1割)
option-unknown = 모르겠습니다(わからない)

## Answers

answer-empty = 비어 있음
# $date is text such as 1989년 1월 7일, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date }({ $era }), 만 { $age }세
# A date of birth without its day, or without month and day. $date is text such as 1989년 1월 or 1989년. Also on the
# button to choose it.
date-no-day = { $date }(일은 모름)
date-no-month = { $date }(월과 일은 모름)
# The button after those to choose a day: back to typing the date.
choice-retype-date = 날짜 다시 입력

## What to correct

problem-heading = 다음 내용을 고쳐 주세요
problem-again = 어려우시면 "접수처 문의"를 눌러 주세요. 직원이 도와드립니다.
problem-missing = "{ $field }" 항목을 입력해 주세요. 신고서에 필요합니다.
problem-missing-asked = 아시면 "{ $field }" 항목을 입력해 주세요. 비워 두시려면 "다음"을 한 번 더 눌러 주세요.
problem-too-long = "{ $field }" 항목을 { $max }자 이내로 줄여 주세요.
problem-my-number = "{ $field }": 마이넘버는 입력하지 마세요. 마이넘버로 보이는 12자리 숫자를 삭제했습니다.
problem-not-kana = "{ $field }" 항목을 히라가나나 가타카나로만 입력해 주세요.
# A name of digits or signs alone.
problem-not-a-name = "{ $field }" 항목을 글자로 입력해 주세요. 숫자나 기호만으로는 안 됩니다.
# 外字: characters of one make of computer. They cannot be printed.
problem-private = "{ $field }" 항목에 인쇄할 수 없는 글자(外字)가 있습니다. 그 글자를 가나로 입력하거나 "접수처 문의"를 눌러 주세요.
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = "{ $field }" 항목의 미얀마 글자(Zawgyi)를 읽을 수 없습니다. 로마자(ABC)로 입력하거나 "접수처 문의"를 눌러 주세요.
problem-not-a-date = "{ $field }" 항목을 읽을 수 없었습니다. 1985년 3월 15일, 1985/3/15, S60.3.15처럼 입력해 주세요.
# There is no year, or it has two digits and could be several.
problem-which-year = "{ $field }" 항목의 연도를 1985처럼 4자리 서기로, 또는 S60처럼 일본 연호로 입력해 주세요.
# One to four buttons stand below, and "날짜 다시 입력".
problem-which-day = "{ $field }" 항목은 어느 날입니까? 맞는 날을 선택하거나 다시 입력해 주세요.
# The button "day not known" stands below.
problem-no-day = "{ $field }" 항목의 일도 입력해 주세요. 모르시면 "일은 모름"을 선택해 주세요.
problem-no-month = "{ $field }" 항목의 월과 일도 입력해 주세요. 모르시면 "월과 일은 모름"을 선택해 주세요.
problem-no-such-day = "{ $field }" 항목의 월과 일을 확인해 주세요. 달력에 없는 날짜입니다.
problem-not-in-era = "{ $field }" 항목의 연호와 연도를 확인해 주세요. 그 연호에 없는 날짜입니다. 1985/3/15처럼 서기로 입력하셔도 됩니다.
problem-future = "{ $field }" 항목의 연도를 확인해 주세요. 오늘보다 뒤의 날짜입니다.
problem-too-old = "{ $field }" 항목의 연도를 확인해 주세요. 125년보다 더 전의 날짜입니다.
problem-not-a-postcode = "{ $field }" 항목을 100-0001처럼 숫자 7자리로 입력해 주세요. 모르시면 비워 두셔도 됩니다.
problem-not-a-phone = "{ $field }" 항목을 090-1234-5678처럼 0으로 시작하는 번호로 입력해 주세요. 외국 번호는 +와 국가 번호부터 입력해 주세요.
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = "{ $field }" 항목을 090-1234-5678 또는 +81 90-1234-5678처럼 다시 입력해 주세요. + 없는 12자리 숫자는 삭제했습니다.
problem-not-chosen = "{ $field }" 항목에서 하나를 선택해 주세요.

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = 기록하는 것은 환자분의 성명과 읽는 법, 생년월일, 성별, 우편번호, 주소, 전화번호, 건강보험, 근무처입니다. 대신 입력하시는 분의 성명과 관계도 기록합니다. 접수가 되지 않은 이유, 카드 리더기에 나온 번호, 가지고 오신 것, 카드 유무도 남습니다. 전에 여기서 진료를 받으셨는지, 사용한 언어, 시각, 접수 번호도 남습니다.
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = 정보는 건강보험에 진료비를 청구하고, 보험 자격을 확인하고, 건강보험 기관(保険者) 등에 문의하는 데에만 씁니다. 일본의 개인정보보호법(個人情報保護法21条2項)에 따른 안내입니다.
say-purpose-who = 정보는 이 병원의 접수처가 받습니다. 청구와 문의에 필요한 내용은 건강보험 기관(保険者)이나 심사지급기관 등에 전달합니다. 보험의 지급이 확인될 때까지 보관하고, 그 후 파기합니다.
say-purpose-counted = 직원을 부르면 사용 언어, 화면, 접수가 되지 않은 이유가 접수처에 표시되며 성명은 표시되지 않습니다. 이용 횟수는 누구인지 알 수 없게 셀 수 있습니다. 신고서를 열거나 인쇄하거나 받은 직원과 일시는 3년간 보관합니다.
# Where [hospital] server is set, and only there.
say-purpose-server = 이 내용은 이 병원의 서버로도 보내어 그곳에 보관합니다.
say-purpose-never = 12자리 마이넘버(マイナンバー), 비밀번호, 증상은 쓰지 마세요.
say-purpose-optional = 성함이나 생년월일 등 외에는 아시는 것만 입력하시면 됩니다.
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = 유효한 건강보험 자격에 대하여 위의 답변과 같이 신고합니다. 적은 내용은 제가 아는 한 사실입니다.
say-field-optional = 비워 두셔도 됩니다.
