### Korean: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = 마이나보험증(マイナ保険証)
-card = 마이넘버카드(マイナンバーカード)
-mynaportal = 마이나포털(マイナポータル)
-app = 마이나 앱(マイナアプリ、旧マイナポータルアプリ)
-notice = 자격정보 통지서(資格情報のお知らせ)
-certificate = 자격확인서(資格確認書)
-declaration = 피보험자 자격 신고서(被保険者資格申立書)
-yes = 예
-no = 아니요
-unsure = 잘 모르겠습니다

## Causes

# Not on the leaflet.
say-certificate = 다른 방법으로 접수할 수 있습니다.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = 전자증명서(電子証明書)만 만료된 것이면, 그 후 3개월 동안은 카드를 건강보험증으로 쓸 수 있습니다. 한 번 더 시도할 수 있는지 접수처에 문의해 주세요.
# F13 F16
say-certificate-limit = 전자증명서(電子証明書)가 만료되었거나 IC칩이 파손되었을 때는 { -mynaportal }의 자격정보 화면(資格情報画面)을 쓸 수 없습니다. 거기서 미리 저장한 PDF 파일만 보여 주실 수 있습니다. { -notice }는 { -card }와 함께 보여 주실 수 있습니다.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = 실물 { -card }나 그 전자증명서(電子証明書)가 만료되면 스마트폰 마이나보험증(スマホのマイナ保険証)도 함께 쓸 수 없게 됩니다.
# Not on the leaflet.
say-unconfirmed = 반드시 보험이 없어졌다는 뜻은 아닙니다. 다른 방법으로 접수할 수 있습니다.
# F09 F10 F11
say-unconfirmed-why = 이직 등의 후에 새 건강보험 기관(保険者)에 가입하는 절차가 진행 중일 때 등에 표시될 수 있습니다. 이직 등을 하신 분은 진료를 받기 전에 최신 보험 자격이 등록되어 있는지 { -mynaportal }에서 확인해 주세요. 자세한 방법은 아래의 "{ choice-steps }" 항목을 눌러 주세요.
# Not on the leaflet.
say-smartphone = 실물 { -card }가 있으면 먼저 카드 리더기에 올려 주세요.
# F32 F33 F34 F35
say-smartphone-rule = 스마트폰 마이나보험증(スマホのマイナ保険証)이 인식되지 않고 실물 { -card }도 없으실 때의 방법입니다. 그 자리에서 { -mynaportal }에 로그인하여 자격정보 화면(資格情報画面)을 보여 주세요.
# Not on the leaflet.
say-identity = 접수처 직원이 카드의 사진과 얼굴을 보고 확인할 수 있습니다(目視確認). 자주 있는 일이니 걱정하지 마세요. 신고서를 쓰실 필요는 없습니다.
# F08
say-other = 카드로 접수가 되지 않는 이유는 그 밖에도 있습니다. 카드 리더기에 나온 말이나 번호를 접수처에 말씀해 주세요.

## What you have

# F12
say-any-one = 전부 갖추지 않으셔도 됩니다. 서류는 일본어 제목을 보고 선택해 주세요.
# F18 F19
say-two-papers = 제목이 비슷하지만 서로 다른 서류가 두 가지 있습니다. { -certificate }는 그것만으로 접수할 수 있습니다. { -notice }는 { -card }와 함께 보여 주세요. 통지서만으로는 안 됩니다.
# Not on the leaflet.
say-login-before = 「顔認証」(얼굴 인증)이라고 인쇄된 실물 카드로는 로그인할 수 없습니다.
# F12
say-papers = 다음 중 어느 하나를 접수처에 보여 주세요.
# F13 F14 F15 F16
say-paper-screen = { -mynaportal }의 자격정보 화면(資格情報画面) 또는 저장한 PDF 파일을 보여 주세요. { -card }가 있으면 함께 보여 주세요. 자세한 방법은 아래의 "{ choice-steps }" 항목을 눌러 주세요. 전자증명서(電子証明書) 유효기간 만료 등의 경우에는 미리 저장한 PDF 파일만 보여 주실 수 있습니다.
# F17 F18 F19
say-paper-notice = 또는 { -notice }를 { -card }와 함께 보여 주세요. 통지서만으로는 안 됩니다.
# F20 F21
say-paper-notice-who = { -notice }는 { -myna }을 가지신 분께 신청하지 않아도 보내 드리는 서류입니다.
# Not on the leaflet.
say-paper-certificate = { -certificate }가 있으신 분은 접수처에 보여 주세요. 그것만으로 접수할 수 있습니다.
# F22 F23 F24 F25
say-paper-none = 아무것도 보여 주실 수 없으면 접수처에 그렇게 말씀해 주세요. 재진이신 분은 구두로 보험 자격을 확인합니다. 초진이신 분은 { -declaration } 작성으로 보험 자격을 확인합니다.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = { -certificate }를 접수처에 보여 주세요. 그것만으로 접수할 수 있습니다.
# Not on the leaflet.
say-plan-reader = 실물 { -card }를 카드 리더기에 올려 주세요. 인식되지 않으면 "{ $cannot }" 항목을 눌러 주세요. 다음 방법을 안내해 드립니다.
# F14
say-plan-pdf = 저장한 PDF 파일을 열어 접수처에 보여 주세요. { -card }가 있으면 함께 보여 주세요.
# No facts.
say-plan-login = { -mynaportal }에 로그인하시면 표시됩니다.
# F18 F19
say-plan-notice = { -notice }는 { -card }와 함께 보여 주세요. 통지서만으로는 안 됩니다.
# F22
say-plan-reception = 필요한 것이 다 갖추어지지 않았다고 접수처에 말씀해 주세요.
# Not on the leaflet.
say-hand-over = 가지고 계신 카드나 서류는 접수처에 건네주세요.
# Not on the leaflet.
say-other-papers = 의료비 지원이나 한도액 증명서(受給者証, 医療証, 限度額適用認定証)도 있으면 보여 주세요.
# F26 F27 F28
say-assurance = { -myna }으로 접수할 수 없어도 정해진 본인부담금으로 보험 진료를 받을 수 있습니다. 유효한 보험 자격이 있고 이 안내대로 하시는 경우에 한합니다.
# F29 F30
say-not-shared = 진료정보, 약제정보 등은 의료기관과 약국에 전달되지 않습니다. 드시는 약은 직원에게 말씀해 주세요.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 지금 가입한 건강보험 기관(保険者)의 것인지 확인해 주세요. 잘 모르시면 접수처에 문의해 주세요.
# F16
say-caution-saved-before = 전자증명서(電子証明書)가 만료되었거나 IC칩이 파손되었을 때는 오늘 여기 오시기 전에 저장한 PDF만 보여 주실 수 있습니다.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 카드 리더기에 "유효한 보험 자격을 확인할 수 없음"(有効な資格が確認できない) 등으로 나왔습니까? 그렇다면 서류나 PDF가 지금 가입한 건강보험 기관(保険者)의 것인지 확인해 주세요.
# F16
say-caution-perhaps-certificate = 전자증명서(電子証明書) 만료나 IC칩 파손으로 밝혀지면 접수처에 말씀해 주세요. 그때는 미리 저장한 PDF만 보여 주실 수 있습니다.
# Not on the leaflet.
say-caution-date = 서류 자체에 유효기한(有効期限)이 있으면 지나지 않았는지 확인해 주세요.
say-caution-otherwise = 확인하신 뒤 보여 주실 수 없으면 "{ $cannot }" 항목을 눌러 주세요.

## Nothing to show

# F23 F24 F25
say-visit = 재진이신 분은 구두 확인, 초진이신 분은 { -declaration } 작성으로 보험 자격을 확인합니다.
# Not on the leaflet.
say-visit-changed = 보험이 바뀌었을 수 있습니다. 이직이나 이사 등을 하신 분은 "{ -no }"를 선택해 주세요. 잘 모르시는 분은 "{ -unsure }" 쪽을 선택해 주세요. 이전 보험으로는 확인할 수 없기 때문입니다.
# F23
say-verbal = 재진이신 분은 구두로 확인합니다(口頭確認).
# F24 F25
say-declare = 초진이신 분은 { -declaration }를 작성하시면 보험 자격을 확인합니다.
# Not on the leaflet.
say-declare-card = { -card }도 접수처에 보여 주세요.
# Not on the leaflet.
say-no-card = 먼저 오늘은 { -card }를 보여 주실 수 없다고 접수처에 말씀해 주세요. 접수처에서 부탁하면 신고서를 작성해 주세요.
# F35
say-shown = 자격정보 화면(資格情報画面)을 띄운 채로 접수처에 보여 주세요. { -card }가 있으면 함께 보여 주세요.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: { -app }을 다운로드해 주세요. 쓸 수 없는 스마트폰 기종도 있습니다. 그때는 접수처에 문의해 주세요.
# F39 F40 F41
say-step-download-iphone = QR 코드를 스캔하여 iPhone의 App Store에서 다운로드해 주세요. 스캔이 안 되면 「マイナポータル」로 검색해 주세요.
# F39 F40 F42
say-step-download-android = QR 코드를 스캔하여 Android 폰의 Google Play에서 다운로드해 주세요. 스캔이 안 되면 「マイナポータル」로 검색해 주세요.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = 이 앱을 처음 쓰시는 분은 먼저 이용 등록(利用登録)을 한 번만 해 주세요. { -mynaportal }의 이용자 등록(利用者登録)과는 다른 것입니다. 스마트폰에 화면 잠금도 필요합니다.
# Not on the leaflet.
say-step-download-publisher = 제공자가 일본 디지털청(デジタル庁, Digital Agency of Japan)인 앱을 사용해 주세요. 이름이 비슷한 가짜 앱이 있습니다.
# F44
say-step-log-in = 앱을 열고 「ログイン」(로그인)을 선택해 주세요.
# Not on the leaflet.
say-step-log-in-lock = 비밀번호가 확실하지 않으면 입력하지 말고 접수처에 문의해 주세요. 3번 틀리면 비밀번호가 잠깁니다.
# F45 F46
say-step-log-in-card = 실물 { -card }를 쓰시는 분은 본인의 스마트폰에 4자리 비밀번호(4桁の暗証番号)를 입력한 뒤, 스마트폰으로 카드를 읽어 주세요. 이 안내 단말기에는 비밀번호를 절대 입력하지 마세요.
# F48 F49
say-step-log-in-phone = 스마트폰의 { -card }를 쓰시는 분은 실물 카드가 필요 없습니다. 「ログイン」(로그인)에서 스마트폰의 생체인증(얼굴, 지문) 등으로 로그인해 주세요.
# F47
say-step-log-in-done = 로그인이 완료되면 "{ button-next }" 버튼을 눌러 주세요.
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = 로그인할 수 없으면 브라우저의 비공개 모드(プライベートブラウズ, シークレットモード)를 꺼 주세요. 앱이 열리지 않으면 앱을 업데이트해 주세요. 삭제할 필요는 없습니다.
# F51 F52
say-step-show = 「証明書」(증명서)에서 「健康保険証」(건강보험증)을 선택해 주세요. 자격정보(資格情報)가 표시됩니다.
# F53 F55
say-step-show-save = 다음을 위해 PDF로 스마트폰에 저장해 주세요. PDF 저장 방법은 스마트폰에 따라 다릅니다.
# F54
say-step-show-offline = PDF를 스마트폰에 저장해 두면 오프라인(인터넷 없음)일 때도 안심할 수 있습니다.

## PIN

# F56 F57
say-pin-locked = 4자리 비밀번호(4桁の暗証番号)를 잘못 입력하여 잠겼을 때의 방법입니다. 주민표(주민등록, 住民票)가 있는 시청, 구청 등 시구정촌 창구(市区町村の窓口) 등에서 비밀번호를 초기화하고 다시 설정해 주세요.
# F58 F59 F60
say-pin-store = 일부 편의점의 키오스크 단말기에서도 4자리 비밀번호를 초기화하고 다시 설정할 수 있습니다. 먼저 스마트폰 전용 앱에서 예약해야 합니다. 서명용 비밀번호(署名用パスワード, 영문자와 숫자 6~16자)도 필요합니다. 서명용 비밀번호를 모르시면 시청, 구청 등 시구정촌 창구(市区町村の窓口)로 가 주세요.
# F61
say-pin-details = 자세한 내용은 QR 코드를 스캔해 주세요.
# F62
say-phone-pin-iphone = iPhone에 있는 { -card }의 비밀번호를 모르면 이 QR 코드를 스캔해 주세요.
# F63
say-phone-pin-android = Android 폰에 있는 { -card }의 비밀번호를 모르면 이 QR 코드를 스캔해 주세요.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = 마이넘버(マイナンバー) 무료 전화 { $number }번으로 전화해 주세요. { $press }번을 선택하고 음성 안내를 따라 주세요. 안내는 일본어입니다. 통화료는 무료입니다.
# F67 F68 F69
say-hotline-hours = 전화 접수 시간은 평일(월요일부터 금요일)은 { $weekday_from }부터 { $weekday_to }까지입니다. 토요일, 일요일, 일본 공휴일은 { $holiday_from }부터 { $holiday_to }까지입니다. 연말연시({ $from_month }월 { $from_day }일부터 { $to_month }월 { $to_day }일까지)는 제외합니다.
# F70
say-more = { -myna }에 대해 더 알고 싶은 분은 QR 코드를 스캔해 주세요.
# F71
say-issuer = 이 안내는 후생노동성(厚生労働省)의 안내문을 바탕으로 합니다. "사람을 위해, 생활을 위해, 미래를 위해"

## Captions of QR codes

# F41
link-app-iphone = iPhone(App Store)
# F42
link-app-android = Android(Google Play)
# F61
link-pin-reset = 4자리 비밀번호(4桁の暗証番号) 재설정
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: 디지털청(デジタル庁) 첫 화면
# F63, the agency's top page.
link-phone-pin-android = Android: 디지털청(デジタル庁) 첫 화면
# F70
link-more = 후생노동성: { -myna }
