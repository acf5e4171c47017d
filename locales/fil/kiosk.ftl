### Filipino (Tagalog): headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a Japanese character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = Page para sa phone スマホで見るページ
# F02. Two lines at most.
heading-causes = Sa mga ito, hindi magagamit ang { -myna } sa reception. Alin po ang sa inyo?
heading-reader-codes = Anong numero ang lumabas sa card reader?
heading-code-001 = Ilagay po ulit ang card sa card reader
heading-code-002 = Gamitin po ang { -card }
heading-cause-certificate = Elektronikong sertipiko (電子証明書) o IC chip
heading-cause-unconfirmed = Hindi nakumpirma ang insurance ninyo
heading-cause-smartphone = Hindi nabasa ang phone (スマホのマイナ保険証)
heading-cause-identity = Puwedeng tingnan ng staff ang mukha ninyo
heading-topics = Ano po ang gusto ninyong malaman?
heading-holdings = Piliin po ang lahat ng dala ninyo
heading-login = Makaka-log in ba ngayon sa { -mynaportal }?
heading-papers = Ang puwede ninyong ipakita sa reception
heading-plan-certificate = Ipakita ang Shikaku Kakuninsho (資格確認書)
heading-plan-reader = Ilagay ang pisikal na card sa card reader
heading-plan-pdf = Ipakita sa reception ang na-save na PDF
heading-plan-login = Ipakita sa reception ang screen (資格情報画面)
heading-plan-notice = Ipakita ang notice (資格情報のお知らせ) at ang card
heading-plan-reception = Sabihin po sa reception
heading-why = Bakit po hindi ito maipapakita?
heading-details = Mga detalye
heading-visit = Nakapunta na ba rito, at pareho ang insurance?
heading-verbal = Sabihin sa reception: pareho pa ang insurance
heading-declare = Puwedeng gumamit ng deklarasyon (被保険者資格申立書)
heading-login-card = Aling card ang gagamitin sa pag-log in?
heading-step-download = STEP 1 I-download ang app
# F43
heading-step-log-in = STEP 2 Mag-log in sa Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 Tingnan at i-save bilang PDF (資格情報)
heading-shown = Ipakita po ang screen sa reception
heading-pin-reset = Naka-lock ang 4-digit na PIN (4桁の暗証番号)
heading-phone-pin = PIN ng My Number Card (マイナンバーカード) sa phone
heading-hotline = Libreng tawag (toll-free) ng My Number
heading-more = Higit pa tungkol sa Myna Hokensho (マイナ保険証)
heading-purpose = Basahin po kung para saan ang impormasyon ninyo
heading-on-paper = Humingi po ng papel na deklarasyon sa reception
heading-check = Tingnan po kung tama ang mga sagot
heading-saving = Sine-save na
heading-failed-refused = Wala pa sa reception ang deklarasyon ninyo
heading-failed-slow = Matagal po ang pag-save
heading-done = Sabihin po sa reception ang numerong ito
heading-ask = Ipakita po ang screen na ito sa reception
heading-call = Tinatawag ang reception
heading-coming = May paparating pong staff
heading-start-over = Magsisimula po ba ulit sa una?
heading-finish = Tatapusin na po ba?
heading-idle = Ginagamit pa po ba ninyo ito?
heading-staff-pin = Ilagay po ang PIN ng staff

## Buttons

button-back = Bumalik
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = Susunod
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } ({ $count } ang pinili)
button-more = Basahin pa
button-more-any = More つづき
button-ask = Patulong po
button-ask-any = Help 受付に聞く
button-call = Tawag sa staff
# The word "Language" is here in every language.
button-language = 言語 Language
button-contrast = Kulay
button-contrast-any = Colours 色
button-start-over = Umpisa ulit
button-agree = Sang-ayon
button-submit = Ipadala
button-finish = Tapos na
button-stay = Nandito ako
button-steps = Mga hakbang
button-shown = Nakita ko na
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = Ipinakita na
button-return = Pabalik
button-unlock = I-unlock
button-change = Baguhin

## Choices: causes

# F03 F04
cause-network = Problema sa network o sa machine
# F05 F06
cause-certificate = Elektronikong sertipiko (電子証明書) expired o sirang IC chip
# F07
cause-unconfirmed = Di nakumpirma ang insurance atbp. (有効な資格が確認できない)
# F31
cause-smartphone = My Number Card sa phone (スマホのマイナンバーカード) hindi nabasa
cause-identity = Hindi tinanggap ang mukha o PIN ko
# F08
cause-other = Iba pang dahilan, o hindi ko alam
choice-reader-codes = May lumabas na numero sa reader
choice-topics = Mga hakbang, telepono at iba pa
code-001 = 001 Hindi nabasa ang card
code-002 = 002 Hindi ito { -card }
code-006 = 006 Elektronikong sertipiko (電子証明書) expired o binawi
code-unlisted = Ibang numero

## Choices: more to read

# F36
choice-steps = Hakbang sa { -mynaportal }: insurance (資格情報)
choice-papers = Ang puwede ninyong ipakita sa reception
choice-pin-reset = Naka-lock ang 4-digit na PIN (4桁の暗証番号) ko
choice-phone-pin = Hindi ko alam ang PIN ng My Number Card (マイナンバーカード) sa phone
choice-hotline = Libreng tawag (toll-free) ng My Number
choice-more = Higit pa tungkol sa Myna Hokensho (マイナ保険証)
choice-details = Mga detalye

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = Pisikal na { -card }
# F18
holding-notice = { -notice }
holding-phone = Phone (smartphone)
# F14
holding-pdf = Na-save na PDF ng impormasyon ng insurance (資格情報)
holding-nothing = Wala sa mga ito

## Choices: logging in

login-card = { -yes }: pisikal na card at 4-digit na PIN (4桁の暗証番号)
login-phone = { -yes }: { -card } sa phone ko
login-no = { -no }: di alam ang PIN, naka-lock, walang signal, atbp.
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = Hindi ko maipapakita ang Shikaku Kakuninsho (資格確認書) na ito
choice-cannot-reader = Hindi rin nabasa ang pisikal na card
choice-cannot-pdf = Hindi ko maipapakita ang PDF na ito
choice-cannot-login = Hindi ako maka-log in o hindi ko maipapakita ang screen
choice-cannot-notice = Hindi ko maipapakita ang dalawa
why-former = Galing ito sa dati kong insurance
why-expired = Lampas na ang expiry date nito
why-unseen = Hindi ko ito maipapakita ngayon
# F23
visit-return = { -yes }: nakapunta na ako rito, pareho ang insurance
# F24
visit-first = { -no }: unang punta ko rito, o nagbago ang insurance
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = Pisikal na { -card }
login-card-on-phone = { -card } sa phone ko
choice-start-form = Sagutan dito ang deklarasyon
choice-on-paper = Sumulat na lang sa papel
choice-retry = Subukang ipadala ulit
choice-go-back = Hindi, bumalik
choice-confirm-start-over = Oo, burahin ang mga inilagay ko at magsimula ulit
choice-confirm-finish = Oo, burahin ang mga inilagay ko at tapusin
choice-larger = Mas malaking letra
choice-smaller = Mas maliit na letra

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = Espasyo
cap-delete = Burahin
cap-clear = I-clear
cap-no-day = Hindi alam ang araw
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = Tanong { $at } sa { $of }
page = Pahina { $at }/{ $of }
banner-title = Gabay sa reception
draft-note = Pansamantalang salin. Nihongo ang batayan.
# Heads the sentence for staff. 20 columns.
point-label = Para sa reception
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = Pumili po ng isa.
need-holding = Piliin po ang dala ninyo o ang "{ $choice }".
need-agree = Kung sang-ayon kayo, pindutin po ang "{ $button }" (key na +).
need-submit = Para ipadala, pindutin po ang "{ $button }" (key na +).
need-shown = Kapag lumabas ang screen, pindutin po ang "{ $button }" (key na +).
need-showed = Kapag naipakita na sa reception, pindutin po ang "{ $button }" (key na +).
need-return = Kapag nabasa na ninyo, pindutin po ang "{ $button }" (key na +).
need-finish = Kapag nasabi na ang numero, pindutin po ang "{ $button }" (key na +).
# On the page where answers are checked.
say-check-keys = Para baguhin ang sagot, piliin po ang linya nito. Kung tama na ang lahat, piliin sa dulo ang "{ $button }".
idle-countdown = Pagkalipas ng { $seconds } segundo, mabubura ang mga pinili at inilagay ninyo rito.
idle-why = Para ito sa proteksyon ng impormasyon ninyo. Para magpatuloy, pindutin po ang screen o kahit anong key.
ask-where = Para sa staff: nakikita ng pasyente ang screen na "{ $screen }".
ask-kept = Hindi nabura ang mga pinili at inilagay ninyo.
links-checked = Tiningnan ang mga address noong { $date }
# F64 F65
hotline-number = { $number } (pagkatapos, pindutin ang { $press })
# F67 F68
hotline-open = Bukas ngayon, hanggang { $hour }:{ $minute } ngayong araw.
hotline-closed = Sarado ngayon. Magbubukas ulit nang { $hour }:{ $minute } sa { $month }/{ $day } (buwan/araw).
# F69
hotline-perhaps = Baka sarado dahil sa Bagong Taon. Bukas mula { $hour }:{ $minute } sa { $month }/{ $day } (buwan/araw).
done-number = Ang numero ninyo

## Texts

say-start-over = Mabubura ang lahat ng pinili at inilagay ninyo rito. Kung ayaw ninyong mabura, piliin po ang "Hindi".
say-finish = Piliin po ang "Oo" kapag naipakita na ang screen sa reception. Mabubura ang lahat ng pinili at inilagay ninyo rito.
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = Hindi na mababawi ang deklarasyong naipadala na. Puwede pa rin itong dumating sa reception.
say-saving = Sandali lang po.
say-failed-refused = Sabihin po sa reception na hindi pa na-save ang deklarasyon ninyo. Hindi nawala ang mga sagot ninyo. Piliin ang "Subukang ipadala ulit" o "Sumulat na lang sa papel".
say-failed-slow = Maghintay po rito, o sabihin sa reception. Hindi nawala ang mga sagot ninyo. Puwede ring piliin ang "Subukang ipadala ulit" o "Sumulat na lang sa papel".
say-done = Na-save na ang deklarasyon ninyo (被保険者資格申立書). Tandaan po ang numero o isulat ito.
# Not on the leaflet.
say-done-card = Dalhin din po sa reception ang { -card } ninyo.
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = Kapag nalaman na ninyo ang simbolo at numero ng health insurance (記号・番号), sabihin po agad sa reception. Hindi ito ang 12-digit na My Number.
say-ask = Ipakita po ang screen na ito sa staff ng reception. Tutulungan nila kayo.
say-call = Maghintay po kayo rito.
say-call-unanswered = Hindi pa po sumasagot ang reception.
say-on-paper = Kumuha po ng papel na deklarasyon sa reception at sagutan ito.
# Only while no declaration has been sent.
say-on-paper-unsent = Hindi ipapadala sa reception ang mga inilagay ninyo rito.
say-paper-only = Sa papel po ang deklarasyon ngayon. Humingi nito sa reception. Mababasa pa rin ninyo ang gabay na ito.
say-staff-pin = Staff: ilagay po ang PIN. Ang iba: piliin po ang "Bumalik".
say-staff-pin-wrong = Hindi tama ang PIN. Ilagay po ulit.
say-staff-pin-locked = Maghintay po ng { $seconds } segundo, pagkatapos ay ilagay ulit.
# Not on the leaflet.
say-code-001 = Alisin po ang card sa lalagyan at ilagay nang nakalapat sa reader. Kung nabasa ito, tuloy na gaya ng dati. Kung hindi, piliin ang "{ button-next }".
# Not on the leaflet.
say-code-002 = Mukhang ibang card ang nakalagay. Ilagay po ang { -card } ninyo sa reader. Kung hindi pa rin gumana, piliin ang "{ button-next }".

## To show at reception. Staff read the Japanese text of the same name.

point-ask = Excuse me po, kailangan ko ng tulong. Hindi ko nagamit ang Myna Hokensho (マイナ保険証) sa reception.
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = Ang wika ko: { $language }. Hindi ako masyadong nakakabasa ng Nihongo. Hindi ko nagamit ang Myna Hokensho (マイナ保険証). Patulong po.
point-certificate-try = Kung elektronikong sertipiko (電子証明書) lang ang expired, 3 buwan pa raw gumagana ang card. Puwede po bang subukan ulit ang card ko?
point-identity = Hindi nakumpirma ang mukha o PIN ko. Puwede po bang tingnan ninyo ang litrato sa card ko at ang mukha ko (目視確認)?
point-reader = Hindi nabasa ang Myna Hokensho sa phone ko (スマホのマイナ保険証). Dala ko po ang pisikal na card. Puwede ko po bang subukan sa reader?
point-certificate = May Shikaku Kakuninsho (資格確認書) po ako. Ito po ang gamitin sa pag-check in ko.
point-pdf = Maipapakita ko po ang PDF ng impormasyon ng insurance (資格情報) na na-save ko dati. Pakitingnan po.
point-notice = Dala ko po ang Insurance Notice (資格情報のお知らせ) at ang { -card } ko. Pakitingnan po.
point-shown = Maipapakita ko po ang screen ng impormasyon ng insurance (資格情報画面) sa Mynaportal (マイナポータル). Pakitingnan po.
# What of it the patient has. One sentence a line.
point-card = Narito po ang My Number Card (マイナンバーカード) ko.
point-notice-only = May Insurance Notice (資格情報のお知らせ) po ako, pero wala rito ang My Number Card (マイナンバーカード) ko.
point-no-card = Wala po rito ang My Number Card (マイナンバーカード) ko.
point-nothing = Wala po akong maipapakita.
# What the patient said they cannot show, and why.
point-reader-failed = Hindi rin po nabasa ng card reader ang pisikal na My Number Card (マイナンバーカード) ko.
point-certificate-former = Sa dati ko pong insurance ang Shikaku Kakuninsho (資格確認書) na ito.
point-certificate-expired = Expired na po ang Shikaku Kakuninsho (資格確認書) na ito.
point-certificate-unseen = May Shikaku Kakuninsho (資格確認書) po ako, pero hindi ko maipapakita ngayon.
point-pdf-former = Sa dati ko pong insurance ang na-save kong PDF ng impormasyon ng insurance (資格情報).
point-pdf-unseen = May na-save po akong PDF ng impormasyon ng insurance (資格情報), pero hindi ko maipapakita ngayon.
point-screen-former = Dati ko pong insurance ang nakalagay sa screen ng impormasyon ng insurance (資格情報画面) ng Mynaportal (マイナポータル).
point-notice-former = Sa dati ko pong insurance ang Insurance Notice (資格情報のお知らせ) na ito.
point-notice-expired = Expired na po ang Insurance Notice (資格情報のお知らせ) na ito.
point-notice-unseen = May Insurance Notice (資格情報のお知らせ) po ako, pero hindi ko maipapakita ngayon.
# The last line.
point-otherwise = Paki-check po ang insurance ko sa ibang paraan.
point-declaration = Puwede po bang i-check gamit ang deklarasyon (被保険者資格申立書)?
point-verbal = Nakapunta na po ako rito at hindi nagbago ang insurance ko mula noon. Paki-check po sa pagtatanong sa akin (口頭確認).
point-on-paper = Pahingi po ng papel na deklarasyon (被保険者資格申立書).
point-failed = Sinagutan ko po ang deklarasyon (被保険者資格申立書), pero hindi pa na-save. Paki-check po, o pahingi ng papel na deklarasyon.

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = Iba pa

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = I-type po ang numero o simbolo, saka pindutin ang Enter.
plain-type = I-type po ang sagot, saka pindutin ang Enter. Kung Enter lang, magpapatuloy. Para pumili ng numero o simbolo, mag-type po muna ng /, gaya ng /-.
plain-unknown = Wala po rito ang numero o simbolong iyan.
