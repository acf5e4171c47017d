### Korean: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = 마이나보험증(マイナ保険証)
-card = 마이넘버카드(マイナンバーカード)
-mynaportal = 마이나포털(マイナポータル)
-app = 마이나 앱(マイナアプリ、旧マイナポータルアプリ)
-notice = 자격정보 통지서(資格情報のお知らせ)
-certificate = 자격확인서(資格確認書)
-declaration = 피보험자 자격 진술서(被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. 네트워크나 기기에 장애가 있습니다. 본인의 잘못이 아니며 카드의 문제도 아닙니다. 다른 방법이 있습니다.
# F05 F06
say-certificate = 2. { -card }의 전자증명서(電子証明書) 유효기간이 만료되었거나 IC칩이 파손된 경우입니다. 다른 방법이 있습니다.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = 먼저 접수처에 카드를 한 번 더 읽어 봐 달라고 부탁해 주세요. 전자증명서(電子証明書)의 유효기간이 만료되어도 3개월 동안은 건강보험증으로 쓸 수 있습니다.
# F13 F16
say-certificate-limit = 주의: 2. 의 경우 { -mynaportal }의 자격정보 화면(資格情報画面)은 제시할 수 없고, 거기서 미리 저장한 PDF 파일만 제시할 수 있습니다. { -notice }는 { -card }와 함께 제시할 수 있습니다.
# F07
say-unconfirmed = 3. "유효한 자격을 확인할 수 없음"(有効な資格が確認できない) 등으로 표시된 경우입니다. 반드시 보험이 없다는 뜻은 아닙니다.
# F09 F10 F11
say-unconfirmed-why = 이직 등의 후에 새 보험자(保険者, 건강보험 운영기관)에 가입하는 절차가 진행 중일 때 표시될 수 있습니다. 이직 등을 하신 분은 진료를 받기 전에 최신 자격이 등록되어 있는지 { -mynaportal }에서 확인해 주세요. 확인 방법은 "절차 보기"를 눌러 주세요.
# F31
say-smartphone = 스마트폰 마이나보험증(スマホのマイナ保険証)을 쓰실 때의 방법입니다.
# F32 F33 F34 F35
say-smartphone-rule = 스마트폰 마이나보험증(スマホのマイナ保険証)이 읽히지 않고 실물 { -card }도 없으시면, 그 자리에서 { -mynaportal }에 로그인하여 자격정보 화면(資格情報画面)을 제시해 주세요. 실물 카드가 있으면 먼저 카드 리더기에 올려 주세요.
# Not on the leaflet.
say-identity = 접수처에 말씀해 주세요. 직원이 카드의 사진과 얼굴을 보고 확인할 수 있습니다(目視確認). 자주 있는 일이며 본인의 잘못이 아닙니다. 이 때문에 진술서를 쓰실 필요는 없습니다.
# F08
say-other = 목록에 있는 이유 외에 다른 경우도 있습니다. 카드 리더기에 표시된 말이나 번호를 접수처에 말씀해 주세요. 이유를 몰라도 계속하실 수 있습니다.

## What you have

# F12
say-any-one = 접수처에는 어느 하나만 제시하시면 됩니다. 어느 것을 제시할지는 다음에 알려 드립니다.
# Not on the leaflet.
say-login-before = 비밀번호가 잠겼거나, 비밀번호를 모르거나, 카드에 「顔認証」(얼굴 인증)이라고 인쇄되어 있으면 "아니요"를 선택해 주세요. 다른 방법이 있습니다.
# F12
say-papers = 다음 중 어느 하나를 접수처에 제시해 주세요.
# F13 F14 F15 F16
say-paper-screen = { -mynaportal }의 자격정보 화면(資格情報画面) 또는 저장한 PDF 파일을 제시해 주세요. { -card }가 있으면 함께 제시해 주세요. 방법은 "절차 보기"를 눌러 주세요. 주의: 2. 의 경우(전자증명서(電子証明書) 유효기간 만료 등)에는 미리 저장한 PDF 파일만 제시할 수 있습니다.
# F17 F18 F19
say-paper-notice = 또는 { -notice }를 { -card }와 함께 제시해 주세요. 통지서만으로는 안 됩니다.
# F20 F21
say-paper-notice-who = 이 통지서는 { -myna }을 가지신 분께 신청하지 않아도 교부되는 서류입니다.
# Not on the leaflet.
say-paper-certificate = { -certificate }가 있으면 제시해 주세요. 그것만으로 됩니다. 주의: 후생노동성 안내문에는 나와 있지 않습니다.
# F22 F23 F24 F25
say-paper-none = 아무것도 제시할 수 없으면 접수처에 그렇게 말씀해 주세요. 재진인 분은 구두 확인, 초진인 분은 { -declaration } 작성으로 자격을 확인합니다.

## What to do now

# Not on the leaflet.
say-plan-certificate = { -certificate }를 접수처에 제시해 주세요. 그것만으로 됩니다. 주의: 후생노동성 안내문에는 나와 있지 않은 방법입니다.
# Not on the leaflet.
say-plan-reader = 실물 { -card }를 카드 리더기에 올려 주세요. 읽히지 않으면 "할 수 없습니다"를 눌러 주세요. 다음 방법을 알려 드립니다.
# F14
say-plan-pdf = 저장한 PDF 파일을 열어 접수처에 제시해 주세요. { -card }가 있으면 함께 제시해 주세요.
# No facts.
say-plan-login = { -mynaportal }에 로그인하여 자격정보 화면(資格情報画面)을 접수처에 제시해 주세요. 방법은 "절차 보기"를 눌러 주세요. { -card }가 있으면 함께 제시해 주세요.
# F18 F19
say-plan-notice = { -notice }를 { -card }와 함께 접수처에 제시해 주세요. 통지서만으로는 안 됩니다.
# F22
say-plan-reception = 제시할 것이 없다고 접수처에 말씀해 주세요. 접수처에서 다른 방법으로 보험 자격을 확인합니다.
# F26 F27 F28
say-assurance = { -myna }으로 접수할 수 없어도, 유효한 보험 자격이 있고 이 안내대로 하시면 적정한 본인부담금으로 보험 진료를 받을 수 있습니다.
# F29 F30
say-not-shared = 주의: 진료정보, 약제정보 등은 의료기관이나 약국에 제공할 수 없습니다. 드시는 약은 직접 말씀해 주세요.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 지금의 보험자(保険者) 이름이 나와 있을 때만 제시해 주세요. 이전 보험자이거나 잘 모르시면 접수처에 말씀해 주세요.
# F16
say-caution-saved-before = 주의: 2. 의 경우 오늘 여기 오시기 전에 저장한 PDF만 제시할 수 있습니다.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 카드 리더기에 유효한 자격을 확인할 수 없음(有効な資格が確認できない)이라고 표시되었으면, 지금의 보험자(保険者) 이름이 나와 있을 때만 제시해 주세요. 잘 모르시면 접수처에 말씀해 주세요.
# F16
say-caution-perhaps-certificate = 이유가 2.(전자증명서(電子証明書) 유효기간 만료 등)로 밝혀지면 접수처에 말씀해 주세요. 그때는 미리 저장한 PDF만 제시할 수 있습니다.

## Nothing to show

# F23 F24 F25
say-visit = 재진인 분은 구두 확인, 초진인 분은 { -declaration } 작성으로 자격을 확인합니다. 전에 여기서 진료를 받았고 그 후 보험이 바뀌지 않은 분만 "예"를 선택해 주세요.
# Not on the leaflet.
say-visit-changed = 보험이 바뀌었을 수 있습니다. 이직이나 이사 등을 하셨으면 "아니요"를, 잘 모르시면 "잘 모르겠습니다"를 선택해 주세요. 이전 보험으로는 확인이 되지 않았기 때문입니다.
# F23
say-verbal = 접수처에 "전에 여기서 진료를 받았고, 보험은 바뀌지 않았습니다"라고 말씀해 주세요. 재진인 분은 구두로 확인합니다(口頭確認).
# F24 F25
say-declare = 초진인 분은 { -declaration }를 작성해 주시면 자격을 확인합니다. 여기서 입력하거나 종이에 쓰실 수 있습니다. { -card }도 접수처에 제시해 주세요.
# Not on the leaflet.
say-no-card = 먼저 { -card }가 지금 없다고 접수처에 말씀해 주세요. 접수처에서 진술서 작성을 요청하면 여기서 입력하실 수 있습니다.
# F35
say-shown = 자격정보 화면(資格情報画面)을 띄운 채로 접수처에 제시해 주세요. { -card }가 있으면 함께 제시해 주세요.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = { -mynaportal }에서 자격정보(資格情報)를 표시하는 절차입니다. STEP 1: { -app }을 다운로드해 주세요. 주의: 일부 스마트폰 기종에서는 쓸 수 없습니다. 그때는 접수처에 문의해 주세요.
# F39 F40 F41
say-step-download-iphone = iPhone을 쓰시는 분은 QR 코드를 스캔하여 App Store에서 다운로드해 주세요. 스캔이 안 되면 「マイナポータル」로 검색해 주세요.
# F39 F40 F42
say-step-download-android = Android 폰을 쓰시는 분은 QR 코드를 스캔하여 Google Play에서 다운로드해 주세요. 스캔이 안 되면 「マイナポータル」로 검색해 주세요.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = 지금의 앱 이름은 { -app }입니다. 처음 쓰시는 분은 먼저 이용 등록(利用登録)을 한 번 해 주세요. 스마트폰에 화면 잠금이 설정되어 있어야 합니다.
# F43 F44
say-step-log-in = STEP 2: { -mynaportal }에 로그인해 주세요. 앱을 열고 「ログイン」(로그인)을 선택해 주세요.
# Not on the leaflet.
say-step-log-in-lock = 비밀번호가 확실하지 않으면 입력하지 말고 접수처에 문의해 주세요. 3번 틀리면 카드가 잠깁니다.
# F45 F46
say-step-log-in-card = 실물 { -card }를 쓰시는 분은 본인의 스마트폰에 4자리 비밀번호(4桁の暗証番号)를 입력한 뒤, 스마트폰으로 카드를 읽어 주세요. 이 기기에는 비밀번호를 절대 입력하지 마세요.
# F48 F49
say-step-log-in-phone = 주의: 스마트폰의 마이넘버카드(マイナンバーカード)를 쓰시는 분은 실물 카드를 쓰지 않습니다. 「ログイン」(로그인)에서 스마트폰의 생체인증(얼굴, 지문) 등으로 로그인해 주세요.
# F47
say-step-log-in-done = 이제 로그인이 완료되었습니다.
# F50 F51 F52
say-step-show = STEP 3: 자격정보(資格情報)를 표시하고 PDF 파일로 스마트폰에 저장합니다. 「証明書」(증명서)에서 「健康保険証」(건강보험증)을 선택해 주세요. 자격정보가 표시됩니다.
# F53 F55
say-step-show-save = 다음을 위해 PDF로 스마트폰에 저장해 주세요. 주의: PDF 저장 방법은 기기에 따라 다릅니다.
# F54
say-step-show-offline = PDF를 스마트폰에 저장해 두면 오프라인(인터넷 없음)일 때도 안심할 수 있습니다.

## PIN

# F56 F57
say-pin-locked = 4자리 비밀번호(4桁の暗証番号)를 잘못 입력하여 잠겼으면, 주민표(주민등록, 住民票)가 있는 시청, 구청 등 시구정촌 창구(市区町村の窓口) 등에서 비밀번호를 초기화하고 다시 설정해 주세요.
# F58 F59 F60
say-pin-store = 편의점에서 하려면 먼저 전용 앱에서 예약해야 하고, 영문자와 숫자 6자에서 16자로 된 서명용 비밀번호(署名用パスワード)가 필요합니다. 일부 매장에서만 됩니다. 이 비밀번호를 알면 스마트폰 전용 앱과 편의점 키오스크 단말기로 4자리 비밀번호를 초기화하고 다시 설정할 수 있습니다. 모르면 시청, 구청 등 시구정촌 창구(市区町村の窓口)로 가 주세요.
# F61
say-pin-details = 자세한 내용은 QR 코드를 스캔해 주세요.
# F62
say-phone-pin-iphone = iPhone에 있는 { -card }의 비밀번호를 모르면 이 QR 코드를 스캔해 주세요.
# F63
say-phone-pin-android = Android 폰에 있는 { -card }의 비밀번호를 모르면 이 QR 코드를 스캔해 주세요.

## Phone line and more

# F64 F65 F66
say-hotline = 마이넘버(マイナンバー) 무료 전화 0120-95-0178 로 전화해 주세요. 5번을 선택하고 음성 안내를 따라 주세요. 통화료는 무료입니다.
# F67 F68 F69
say-hotline-hours = 전화 접수 시간은 평일(월요일부터 금요일)은 9:30 부터 20:00 까지, 토요일, 일요일, 공휴일은 9:30 부터 17:30 까지입니다. 연말연시(12월 말부터 1월 초)는 제외합니다.
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
