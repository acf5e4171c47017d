### Korean: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = 언어 Language 言語 语言 Idioma Язык
heading-page = 스마트폰으로 보는 페이지 Page for your phone
# F02. Two lines at most.
heading-causes = 다음의 경우 { -myna }으로 접수할 수 없습니다. 어느 것입니까?
heading-reader-codes = 카드 리더기에 어떤 번호가 나왔습니까?
heading-code-001 = 카드를 다시 한번 올려 주세요
heading-code-002 = { -card }를 올려 주세요
heading-cause-certificate = 전자증명서(電子証明書)나 IC칩의 문제일 때
heading-cause-unconfirmed = 보험 자격을 확인할 수 없었을 때
heading-cause-smartphone = 스마트폰 카드(スマホのマイナ保険証)가 인식되지 않을 때
heading-cause-identity = 직원이 얼굴을 보고 확인할 수 있습니다
heading-topics = 무엇을 알고 싶으십니까?
heading-holdings = 가지고 계신 것을 모두 선택해 주세요
heading-login = 지금 { -mynaportal }에 로그인할 수 있습니까?
heading-papers = 접수처에 보여 주실 수 있는 것
heading-plan-certificate = { -certificate }를 보여 주세요
heading-plan-reader = 실물 카드를 카드 리더기에 올려 주세요
heading-plan-pdf = 저장한 PDF를 접수처에 보여 주세요
heading-plan-login = 자격정보 화면(資格情報画面)을 접수처에 보여 주세요
heading-plan-notice = 통지서(資格情報のお知らせ)와 카드를 보여 주세요
heading-plan-reception = 접수처 직원에게 말씀해 주세요
heading-why = 왜 보여 주실 수 없습니까?
heading-details = 자세한 설명
heading-visit = 전에 여기 오셨고 보험도 그대로입니까?
heading-verbal = 접수처에 보험이 그대로라고 말씀해 주세요
heading-declare = 신고서(被保険者資格申立書)로 확인할 수 있습니다
heading-login-card = 어떤 카드로 로그인하십니까?
heading-step-download = STEP 1 앱 다운로드
# F43
heading-step-log-in = STEP 2 마이나포털(マイナポータル) 로그인
# F50
heading-step-show = STEP 3 자격정보 표시, PDF로 저장
heading-shown = 화면을 접수처에 보여 주세요
heading-pin-reset = 4자리 비밀번호(4桁の暗証番号)가 잠겼을 때
heading-phone-pin = 스마트폰 { -card }의 비밀번호
heading-hotline = 마이넘버(マイナンバー) 무료 전화
heading-more = { -myna } 더 알아보기
heading-purpose = 개인정보 이용 목적을 읽어 주세요
heading-on-paper = 접수처에서 종이 신고서를 받아 주세요
heading-check = 답변을 확인해 주세요
heading-saving = 저장하고 있습니다
heading-failed-refused = 아직 접수처에 전달되지 않았습니다
heading-failed-slow = 저장에 시간이 걸리고 있습니다
heading-done = 이 번호를 접수처에 말씀해 주세요
heading-ask = 이 화면을 접수처에 보여 주세요
heading-call = 접수처 호출 중입니다
heading-coming = 직원이 오고 있습니다
heading-start-over = 처음부터 다시 하시겠습니까?
heading-finish = 끝내시겠습니까?
heading-idle = 아직 사용하고 계십니까?
heading-staff-pin = 직원용 비밀번호를 입력해 주세요

## Buttons

button-back = 뒤로
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = 다음
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count }개 선택)
button-more = 이어서 읽기
button-more-any = More つづき
button-ask = 접수처 문의
button-ask-any = Help 受付に聞く
button-call = 직원 호출
# The word "Language" is here in every language.
button-language = 언어 Language
button-contrast = 화면 색상
button-contrast-any = Colours 色
button-start-over = 처음부터
button-agree = 동의함
button-submit = 보내기
button-finish = 끝내기
button-stay = 계속 사용
button-steps = 방법 보기
button-shown = 화면이 나옴
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = 보여 드렸음
button-return = 이전 화면
button-unlock = 잠금 해제
button-change = 고치기

## Choices: causes

# F03 F04
cause-network = 네트워크나 기기의 장애
# F05 F06
cause-certificate = 전자증명서(電子証明書) 유효기간 만료 또는 IC칩 파손
# F07
cause-unconfirmed = 보험 자격 확인 불가 등의 표시(有効な資格が確認できない)
# F31
cause-smartphone = 스마트폰 마이넘버카드(スマホのマイナンバーカード) 인식 안 됨
cause-identity = 얼굴이나 비밀번호가 확인되지 않음
# F08
cause-other = 다른 이유, 또는 모르겠음
choice-reader-codes = 카드 리더기에 번호가 나왔음
choice-topics = 방법, 전화번호 등
code-001 = 001 카드가 인식되지 않았음
code-002 = 002 { -card }가 아니었음
code-006 = 006 전자증명서(電子証明書)가 만료되었거나 효력을 잃음
code-unlisted = 다른 번호

## Choices: more to read

# F36
choice-steps = { -mynaportal } 자격정보(資格情報) 보여 주는 법
choice-papers = 접수처에 보여 주실 수 있는 것
choice-pin-reset = 4자리 비밀번호(4桁の暗証番号)가 잠겼음
choice-phone-pin = 스마트폰 { -card } 비밀번호를 모름
choice-hotline = 마이넘버(マイナンバー) 무료 전화
choice-more = { -myna } 더 알아보기
choice-details = 자세히

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = 실물 { -card }
# F18
holding-notice = { -notice }(종이)
holding-phone = 스마트폰
# F14
holding-pdf = 저장한 자격정보(資格情報) PDF
holding-nothing = 아무것도 없음

## Choices: logging in

login-card = { -yes }, 실물 카드와 4자리 비밀번호(4桁の暗証番号)로 할 수 있음
login-phone = { -yes }, 스마트폰의 { -card }로 할 수 있음
login-no = { -no }: 비밀번호를 모름, 잠김, 인터넷이 안 됨 등
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = 이 { -certificate }는 보여 줄 수 없음
choice-cannot-reader = 실물 카드도 인식되지 않았음
choice-cannot-pdf = 이 PDF는 보여 줄 수 없음
choice-cannot-login = 로그인할 수 없거나 화면을 보여 줄 수 없음
choice-cannot-notice = 이 통지서와 카드는 보여 줄 수 없음
why-former = 이전 보험의 것이어서
why-expired = 유효기한이 지나서
why-unseen = 지금은 보여 줄 수 없어서
# F23
visit-return = { -yes }: 전에 여기서 진료를 받았고, 보험도 같습니다
# F24
visit-first = { -no }: 여기는 처음이거나, 보험이 바뀌었습니다
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = 실물 { -card }
login-card-on-phone = 스마트폰의 { -card }
choice-start-form = 여기서 신고서 입력하기
choice-on-paper = 종이에 쓰기
choice-retry = 다시 보내기
choice-go-back = 아니요, 이전 화면으로 돌아갑니다
choice-confirm-start-over = 예, 입력한 내용을 지우고 처음부터 시작합니다
choice-confirm-finish = 예, 입력한 내용을 지우고 끝냅니다
choice-larger = 글자 크게
choice-smaller = 글자 작게

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = 띄어쓰기
cap-delete = 지우기
cap-clear = 전부 삭제
cap-no-day = 일은 모름
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = 질문 { $at } / { $of }
page = { $at } / { $of } 쪽
banner-title = 접수 안내
draft-note = 번역 초안입니다. 일본어가 기준입니다.
# Heads the sentence for staff. 20 columns.
point-label = 접수처 직원께
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = 하나를 선택해 주세요.
need-holding = 가지고 계신 것 또는 "{ $choice }" 항목을 선택해 주세요.
need-agree = 동의하시면 "{ $button }" 버튼(+ 키)을 눌러 주세요.
need-submit = 보내시려면 "{ $button }" 버튼(+ 키)을 눌러 주세요.
need-shown = 화면이 나오면 "{ $button }" 버튼(+ 키)을 눌러 주세요.
need-showed = 접수처에 보여 주신 후 "{ $button }" 버튼(+ 키)을 눌러 주세요.
need-return = 다 읽으셨으면 "{ $button }" 버튼(+ 키)을 눌러 주세요.
need-finish = 번호를 말씀하신 후 "{ $button }" 버튼(+ 키)을 눌러 주세요.
# On the page where answers are checked.
say-check-keys = 고치시려면 그 줄을 선택해 주세요. 모두 맞으면 마지막에 "{ $button }" 버튼을 눌러 주세요.
idle-countdown = { $seconds }초 후에 여기서 선택하고 입력하신 내용이 삭제됩니다.
idle-why = 개인정보를 지키기 위해서입니다. 계속하시려면 화면을 터치하거나 아무 키나 눌러 주세요.
ask-where = 직원께: 환자분은 "{ $screen }" 화면을 보고 있습니다.
ask-kept = 선택하고 입력하신 내용은 남아 있습니다.
links-checked = 주소 확인일: { $date }
# F64 F65
hotline-number = { $number } (연결되면 { $press }번)
# F67 F68
hotline-open = 지금 전화할 수 있습니다. 오늘은 { $hour }:{ $minute }까지입니다.
hotline-closed = 지금은 접수 시간이 아닙니다. 다음은 { $month }월 { $day }일 { $hour }:{ $minute }부터입니다.
# F69
hotline-perhaps = 연말연시로 쉴 수 있습니다. { $month }월 { $day }일 { $hour }:{ $minute }부터 전화할 수 있습니다.
done-number = 접수 번호

## Texts

say-start-over = 여기서 선택하고 입력하신 내용이 모두 삭제됩니다. 남겨 두시려면 "아니요"를 선택해 주세요.
say-finish = 접수처에 보여 주신 후 "예"를 선택해 주세요. 여기서 선택하고 입력하신 내용이 모두 삭제됩니다.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = 한번 보낸 신고서는 취소할 수 없습니다. 나중에 접수처에 전달될 수 있습니다.
say-saving = 잠시 기다려 주세요.
say-failed-refused = 신고서가 아직 저장되지 않았다고 접수처에 말씀해 주세요. 답변은 아직 남아 있습니다. "다시 보내기"나 "종이에 쓰기"를 선택해 주세요.
say-failed-slow = 여기서 기다리시거나 접수처에 말씀해 주세요. 답변은 아직 남아 있습니다. "다시 보내기"나 "종이에 쓰기"도 선택하실 수 있습니다.
say-done = 신고서(被保険者資格申立書)가 저장되었습니다. 번호를 기억하거나 적어 두세요.
# Not on the leaflet.
say-done-card = { -card }도 접수처에 가져와 주세요.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = 건강보험의 기호와 번호(記号・番号)를 알게 되면 바로 접수처에 알려 주세요. 12자리 마이넘버(マイナンバー)가 아닙니다.
say-ask = 이 화면을 접수처 직원에게 보여 주세요. 도와드리겠습니다.
say-call = 여기에서 기다려 주세요.
say-call-unanswered = 접수처에서 아직 응답이 없습니다.
say-on-paper = 접수처에서 종이 신고서를 받아 작성해 주세요.
# Only while no declaration has been sent.
say-on-paper-unsent = 여기에 입력하신 내용은 접수처에 전송되지 않습니다.
say-paper-only = 오늘은 신고서를 종이로 작성해 주세요. 접수처에서 받아 주세요. 이 안내는 계속 볼 수 있습니다.
say-staff-pin = 직원: 비밀번호를 입력해 주세요. 다른 분: "뒤로"를 눌러 주세요.
say-staff-pin-wrong = 비밀번호가 맞지 않습니다. 다시 입력해 주세요.
say-staff-pin-locked = { $seconds }초 기다린 후 다시 입력해 주세요.
# Not on the leaflet.
say-code-001 = 카드를 케이스에서 꺼내 카드 리더기에 평평하게 올려 주세요. 인식되면 그대로 접수할 수 있습니다. 인식되지 않으면 "{ button-next }" 버튼을 눌러 주세요.
# Not on the leaflet.
say-code-002 = 다른 카드가 놓였던 것 같습니다. { -card }를 올려 주세요. 인식되지 않으면 "{ button-next }" 버튼을 눌러 주세요.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = 실례합니다. 도와주세요. 마이나보험증(マイナ保険証)으로 접수가 되지 않았습니다.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = 제 언어는 { $language }입니다. 일본어를 잘 읽지 못합니다. 마이나보험증(マイナ保険証)으로 접수가 되지 않았습니다. 도와주세요.
point-certificate-try = 카드가 인식되지 않았습니다. 전자증명서(電子証明書)만 만료된 것이면 그 후 3개월 동안은 카드를 쓸 수 있다고 합니다. 한 번 더 시도해 주시겠습니까?
point-identity = 얼굴이나 비밀번호가 확인되지 않았습니다. 카드의 사진과 제 얼굴을 보고 확인해 주시겠습니까(目視確認)?
point-reader = 스마트폰 마이나보험증(スマホのマイナ保険証)이 인식되지 않았습니다. 실물 마이넘버카드(マイナンバーカード)를 카드 리더기에 대 보게 해 주세요.
point-certificate = 자격확인서(資格確認書)가 있습니다. 이것으로 접수해 주세요.
point-pdf = 전에 저장한 자격정보(資格情報) PDF 파일을 보여 드릴 수 있습니다. 확인해 주세요.
point-notice = 자격정보 통지서(資格情報のお知らせ)와 { -card }가 있습니다. 확인해 주세요.
point-shown = 마이나포털(マイナポータル)의 자격정보 화면(資格情報画面)을 보여 드릴 수 있습니다. 확인해 주세요.
# What of it the patient has. One sentence a line.
point-card = 마이넘버카드(マイナンバーカード)는 여기 있습니다.
point-notice-only = 자격정보 통지서(資格情報のお知らせ)는 있지만 마이넘버카드(マイナンバーカード)가 없습니다.
point-no-card = 마이넘버카드(マイナンバーカード)는 없습니다.
point-nothing = 보여 드릴 수 있는 것이 없습니다.
# What the patient said they cannot show, and why.
point-reader-failed = 실물 마이넘버카드(マイナンバーカード)도 카드 리더기에서 인식되지 않았습니다.
point-certificate-former = 이 자격확인서(資格確認書)는 이전 보험의 것입니다.
point-certificate-expired = 이 자격확인서(資格確認書)는 유효기한이 지났습니다.
point-certificate-unseen = 자격확인서(資格確認書)가 있지만 지금은 보여 드릴 수 없습니다.
point-pdf-former = 저장한 자격정보(資格情報) PDF는 이전 보험의 것입니다.
point-pdf-unseen = 저장한 자격정보(資格情報) PDF가 있지만 지금은 보여 드릴 수 없습니다.
point-screen-former = 마이나포털(マイナポータル)의 자격정보 화면(資格情報画面)에는 이전 보험이 나와 있습니다.
point-notice-former = 이 자격정보 통지서(資格情報のお知らせ)는 이전 보험의 것입니다.
point-notice-expired = 이 자격정보 통지서(資格情報のお知らせ)는 유효기한이 지났습니다.
point-notice-unseen = 자격정보 통지서(資格情報のお知らせ)가 있지만 지금은 보여 드릴 수 없습니다.
# The last line.
point-otherwise = 다른 방법으로 보험 자격을 확인해 주세요.
point-declaration = 신고서(被保険者資格申立書)로 확인해 주시겠습니까?
point-verbal = 전에 여기서 진료를 받았습니다. 그 후 보험은 바뀌지 않았습니다. 구두로 확인해 주세요(口頭確認).
point-on-paper = 종이 신고서(被保険者資格申立書)를 주세요.
point-failed = 신고서(被保険者資格申立書)를 입력했지만 아직 저장되지 않았습니다. 확인하시거나 종이 신고서를 주세요.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = 더보기

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = 번호나 기호를 입력하고 Enter 키를 눌러 주세요.
plain-type = 답변을 입력하고 Enter 키를 눌러 주세요. 입력 없이 Enter 키를 누르면 다음으로 넘어갑니다. 번호나 기호를 선택하시려면 앞에 / 를 붙여 주세요(예: /-).
plain-unknown = 여기에는 그 번호나 기호가 없습니다.
