### Filipino (Tagalog): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "Mga hakbang", "Susunod", "Bumalik", "Magtanong", "Baguhin", "Hindi", "Hindi ko iyon magagawa": change them together.

## Headings

heading-languages = Piliin po ang inyong wika
heading-page = Isang pahina sa wika ninyo
# F02. Two lines at most.
heading-causes = Sa mga kasong ito, hindi magagamit ang { -myna } sa reception. Alin po ang sa inyo?
heading-reader-codes = Anong numero ang lumabas sa card reader?
heading-code-001 = Ilagay po ulit ang card sa card reader
heading-code-002 = Gamitin po ang My Number Card (マイナンバーカード)
heading-cause-network = Kung may problema sa network o aparato
heading-cause-certificate = Kung dahil sa sertipiko (電子証明書) o IC chip
heading-cause-unconfirmed = Kung hindi nakumpirma ang eligibility ninyo
heading-cause-smartphone = Kung hindi nabasa ang card sa smartphone ninyo
heading-cause-identity = Kung hindi na-check ang mukha o PIN ninyo
heading-cause-other = Kung iba pa ang dahilan, o hindi ninyo alam
heading-topics = Ano po ang gusto ninyong malaman?
heading-holdings = Ano po ang dala ninyo? Piliin ang lahat.
heading-login = Makaka-log in ba ngayon sa Mynaportal (マイナポータル)?
heading-papers = Ang puwede ninyong ipakita sa reception
heading-plan-certificate = Ipakita ang sertipiko (資格確認書) sa reception
heading-plan-reader = Ilagay ang pisikal na card sa card reader
heading-plan-pdf = Ipakita sa reception ang na-save na PDF
heading-plan-login = Mag-log in at ipakita ang screen (資格情報画面)
heading-plan-notice = Ipakita ang paunawa (資格情報のお知らせ) at ang card
heading-plan-reception = Sabihin po sa reception
heading-visit = Nakapunta na ba rito at hindi nagbago ang insurance?
heading-verbal = Sabihin sa reception na pareho pa ang insurance ninyo
heading-declare = Puwedeng gumamit ng deklarasyon (被保険者資格申立書)
heading-device = Anong phone po ang gamit ninyo?
heading-login-card = Aling card ang gagamitin sa pag-log in?
heading-step-download = STEP 1 I-download ang app
heading-step-log-in = STEP 2 Mag-log in sa Mynaportal (マイナポータル)
heading-step-show = STEP 3 Tingnan at i-save ang impormasyon (資格情報)
heading-shown = Ipakita po ang screen sa reception
heading-pin-reset = Kung naka-lock ang 4-digit na PIN (4桁の暗証番号)
heading-phone-pin = Kung hindi ninyo alam ang PIN ng card sa phone
heading-hotline = Libreng tawag (toll-free) ng My Number
heading-more = Higit pa tungkol sa Myna Hokensho (マイナ保険証)
heading-purpose = Basahin po kung para saan ang impormasyon ninyo
heading-on-paper = Humingi po ng papel na form sa reception
heading-check = Tingnan po kung tama ang mga sagot ninyo
heading-saving = Sine-save na
heading-failed-refused = Wala pa sa reception ang form ninyo
heading-failed-slow = Mas matagal kaysa karaniwan ang pag-save
heading-done = Sabihin po sa reception ang numerong ito
heading-ask = Ipakita po ang screen na ito sa reception
heading-start-over = Gusto ba ninyong magsimula muli?
heading-idle = Nandiyan pa po ba kayo?
heading-staff-pin = Ilagay po ang PIN ng staff

## Buttons

button-back = Bumalik
button-next = Susunod
button-more = Basahin pa
button-ask = Magtanong
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Kulay
button-start-over = Magsimula muli
button-agree = Sang-ayon ako
button-submit = Ipadala
button-finish = Tapos na
button-stay = Narito pa ako
button-steps = Mga hakbang
button-shown = Nakikita ko na
button-return = Balik sa dati
button-unlock = I-unlock
button-change = Baguhin

## Choices: causes

# F03 F04
cause-network = Problema sa network o aparato
# F05 F06
cause-certificate = Elektronikong sertipiko (電子証明書) expired na, o sira ang IC chip
# F07
cause-unconfirmed = "Hindi makumpirma ang eligibility" (有効な資格が確認できない)
# F31
cause-smartphone = Hindi nabasa ang card sa smartphone ko (スマホのマイナ保険証)
cause-identity = Hindi na-check ang mukha o PIN ko
# F08
cause-other = Iba pang dahilan, o hindi ko alam
choice-reader-codes = May lumabas na numero sa card reader
choice-topics = Mga hakbang, telepono, at iba pa
code-001 = 001 Hindi nabasa ang card
code-002 = 002 Hindi ito My Number Card (マイナンバーカード)
code-006 = 006 Expired o binawi ang elektronikong sertipiko (電子証明書)
code-unlisted = Ibang numero

## Choices: more to read

choice-steps = Mga hakbang para ipakita ang impormasyon ng eligibility (資格情報)
choice-papers = Ang puwede ninyong ipakita sa reception
choice-pin-reset = Naka-lock ang 4-digit na PIN (4桁の暗証番号) ko
choice-phone-pin = Hindi ko alam ang PIN ng card sa phone ko
choice-hotline = Libreng tawag (toll-free) ng My Number
choice-more = Higit pa tungkol sa Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Pisikal na My Number Card (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = Smartphone
# F14
holding-pdf = PDF ng impormasyon ng eligibility (資格情報), na-save bago ngayon
holding-nothing = Wala sa mga ito

## Choices: logging in

login-card = Oo, gamit ang pisikal na card at 4-digit na PIN (4桁の暗証番号)
login-phone = Oo, gamit ang card sa phone ko (スマホのマイナ保険証)
login-no = Hindi: di alam ang PIN, naka-lock ito, walang internet, at iba pa
login-unsure = Hindi sigurado

## Other choices

choice-cannot = Hindi ko iyon magagawa
# F23
visit-return = Oo: nakapunta na ako rito, at pareho pa ang insurance ko
# F24
visit-first = Hindi: unang konsulta ko ito, o nagbago ang insurance ko
visit-unsure = Hindi sigurado
device-iphone = iPhone
device-android = Android
login-card-physical = Pisikal na My Number Card (マイナンバーカード)
login-card-on-phone = My Number Card (マイナンバーカード) sa phone ko
choice-start-form = Sagutan dito ang deklarasyon (被保険者資格申立書)
choice-on-paper = Sumulat na lang sa papel
choice-retry = Subukang ipadala ulit
choice-confirm-start-over = Oo, burahin ang mga sagot ko at magsimula muli
choice-larger = Mas malaking letra
choice-smaller = Mas maliit na letra

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = Espasyo
cap-delete = Burahin
cap-clear = I-clear
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Tanong { $at } sa { $of }
page = Pahina { $at }/{ $of }
banner-title = Gabay sa reception
draft-note = Pansamantalang salin. Hapon ang batayan.
idle-countdown = Mabubura ang mga itinayp ninyo pagkalipas ng { $seconds } segundo.
idle-why = Pinoprotektahan nito ang impormasyon ninyo. Para magpatuloy, pindutin ang screen kahit saan.
ask-where = Para sa staff: nasa screen na "{ $screen }" ang pasyente.
ask-kept = Hindi nabura ang mga sagot ninyo.
links-checked = Tiningnan ang mga address noong { $date }
# F64 F65
hotline-number = { $number } (pagkatapos, pindutin ang { $press })
# F67 F68
hotline-open = Bukas ngayon, hanggang { $hour }:{ $minute } ngayong araw.
hotline-closed = Sarado ngayon. Magbubukas ulit nang { $hour }:{ $minute } sa { $month }/{ $day } (buwan/araw).
# F69
hotline-perhaps = Baka sarado dahil sa Bagong Taon. Siguradong bukas mula { $hour }:{ $minute } sa { $month }/{ $day } (buwan/araw).
done-number = Ang numero ninyo

## Texts

say-start-over = Mabubura ang lahat ng sagot ninyo. Para hindi mabura, piliin ang "Bumalik".
say-saving = Sandali lang po.
say-failed-refused = Sabihin po sa reception na hindi pa na-save ang form ninyo. Nakatabi at naka-seal ang mga sagot ninyo kaya walang ibang makakabasa. Piliin ang "Subukang ipadala ulit" o "Sumulat na lang sa papel".
say-failed-slow = Maghintay po rito, o sabihin sa reception. Nakatabi at naka-seal ang mga sagot ninyo kaya walang ibang makakabasa. Puwede ring piliin ang "Subukang ipadala ulit" o "Sumulat na lang sa papel".
say-done = Sabihin po sa reception ang numerong ito. Na-save na ang deklarasyon ninyo (被保険者資格申立書).
# Not on the leaflet.
say-done-card = Dalhin din po sa reception ang My Number Card (マイナンバーカード) ninyo.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Kapag nalaman na ninyo ang numero ng insurance ninyo, sabihin po agad sa clinic na ito.
say-ask = Ipakita po ang screen na ito sa tao sa reception. Tutulungan nila kayo.
say-on-paper = Kunin po ang papel na form sa reception at sagutan ito. Hindi ipapadala ang mga itinayp ninyo rito.
say-paper-only = Sa papel po ang form ngayon. Humingi po nito sa reception. Mababasa pa rin ninyo ang gabay na ito.
say-staff-pin = Staff: ilagay po ang PIN. Pasyente: piliin po ang "Bumalik".
say-staff-pin-wrong = Hindi tama ang PIN. Ilagay po ulit.
say-staff-pin-locked = Maghintay po ng { $seconds } segundo, pagkatapos ay ilagay ulit.
# Not on the leaflet.
say-code-001 = Alisin ang card sa lalagyan nito at ilagay nang nakalapat sa card reader. Kung nabasa ito, makakapag-check in kayo gaya ng dati. Kung hindi, piliin ang "Susunod".
# Not on the leaflet.
say-code-002 = Ilagay ang My Number Card (マイナンバーカード) ninyo sa card reader. Mukhang ibang card ang nakalagay. Kung hindi pa rin gumana, piliin ang "Susunod".
# F05
# Not on the leaflet.

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Excuse me po, kailangan ko ng tulong. Hindi po gumana ang Myna Hokensho (マイナ保険証) ko sa reception.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Ang wika ko: { $language }. Hindi ako gaanong marunong bumasa ng Hapon. Hindi gumana ang Myna Hokensho (マイナ保険証) sa reception. Pakitulungan po ako.
point-certificate-try = Puwede po bang subukan pa rin ang card ko? Nabasa ko na gumagana ito nang 3 buwan pagkatapos mag-expire ang elektronikong sertipiko (電子証明書).
point-identity = Hindi na-check ang mukha o PIN ko. Puwede po bang tingnan ninyo ang litrato sa card ko at ang mukha ko (目視確認)?
point-reader = Hindi nabasa ang card sa smartphone ko (スマホのマイナ保険証). Dala ko po ang pisikal na card. Puwede po ba itong subukan?
point-certificate = May Sertipiko ng Eligibility sa Seguro (資格確認書) po ako. Ito po ang gamitin.
point-pdf = Maipapakita ko po ang PDF ng impormasyon ng eligibility (資格情報) ko na na-save ko dati. Pakitingnan po.
point-notice = Dala ko po ang { -notice } at ang { -card } ko. Pakitingnan po.
point-shown = Maipapakita ko po ang screen ng impormasyon ng eligibility (資格情報画面) sa Mynaportal (マイナポータル). Pakitingnan po.
point-reception = Wala po akong maipapakita. Paki-check po ang insurance ko sa ibang paraan.
point-verbal = Nakapunta na po ako rito at hindi nagbago ang insurance ko mula noon. Paki-check po sa pagtatanong sa akin (口頭確認).
point-declare = Gusto ko pong isulat ang deklarasyon (被保険者資格申立書). Maipapakita ko ang My Number Card (マイナンバーカード) ko.
point-declare-no-card = Gusto ko pong isulat ang deklarasyon (被保険者資格申立書), pero hindi ko dala ang My Number Card (マイナンバーカード). Ano po ang puwede kong gawin?
point-on-paper = Pahingi po ng papel na form (被保険者資格申立書).
point-failed = Sinagutan ko po ang deklarasyon (被保険者資格申立書), pero hindi pa ito na-save. Paki-check po, o pahingi po ng papel na form.

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = Iba pa
