### Filipino (Tagalog): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in full-width brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証)
-card = My Number Card (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Paunawa ng Impormasyon ng Eligibility (資格情報のお知らせ)
-certificate = Sertipiko ng Eligibility sa Seguro (資格確認書)
-declaration = Deklarasyon ng Pagiging Nakaseguro (被保険者資格申立書)

## Causes

# F03 F04
say-network = 1. May problema sa network o aparato. Hindi ninyo ito kasalanan, at hindi rin dahil sa card ninyo. May iba pang paraan.
# F05 F06
say-certificate = 2. Expired na ang elektronikong sertipiko (電子証明書) ng { -card }, o sira ang IC chip nito. May iba pang paraan.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = Hilingin muna sa reception na subukan pa rin ang card ninyo. Sa loob ng 3 buwan pagkatapos mag-expire ang elektronikong sertipiko (電子証明書), gumagana pa rin ang card bilang health insurance card.
# F13 F16
say-certificate-limit = Paalala: sa kaso 2. huwag ipakita ang screen ng impormasyon ng eligibility (資格情報画面) ng { -mynaportal }. Mula roon, PDF file lang na na-save ninyo bago pa nito ang puwedeng ipakita. Puwede ninyong ipakita ang { -notice } kasama ng { -card }.
# F07
say-unconfirmed = 3. May lumabas na mensahe gaya ng "hindi makumpirma ang balidong eligibility" (有効な資格が確認できない). Hindi ibig sabihin nito na tiyak na wala kayong insurance.
# F09 F10 F11
say-unconfirmed-why = Puwede itong lumabas habang nagpapatala kayo sa bagong insurer (保険者), halimbawa pagkatapos lumipat ng trabaho. Kung lumipat kayo ng trabaho o katulad nito, tingnan sa { -mynaportal } bago magpakonsulta kung nakarehistro na ang pinakabago ninyong eligibility. Para malaman kung paano, piliin ang "Mga hakbang".
# F31
say-smartphone = Ito ang gagawin para sa Myna Hokensho sa smartphone (スマホのマイナ保険証).
# F32 F33 F34 F35
say-smartphone-rule = Kung hindi mabasa ang Myna Hokensho sa smartphone ninyo (スマホのマイナ保険証), at wala rin kayong pisikal na { -card }, mag-log in sa { -mynaportal } dito mismo at ipakita ang screen ng impormasyon ng eligibility (資格情報画面). Kung dala ninyo ang pisikal na card, ilagay muna ito sa card reader.
# Not on the leaflet.
say-identity = Sabihin po sa reception. Puwedeng tingnan ng staff ang litrato sa card ninyo at ang mukha ninyo (目視確認). Madalas itong mangyari at hindi ninyo ito kasalanan. Hindi kailangang sumulat ng form para dito.
# F08
say-other = May iba pang mga kaso, hindi lang ang mga nasa listahan. Sabihin sa reception kung anong mga salita o numero ang lumabas sa card reader. Puwede kayong magpatuloy kahit hindi alam ang dahilan.

## What you have

# F12
say-any-one = Sapat na ang kahit isa lang para ipakita sa reception. Sasabihin namin sa susunod kung alin.
# Not on the leaflet.
say-login-before = Piliin ang "Hindi" kung naka-lock ang PIN ninyo, kung hindi ninyo alam ang PIN, o kung may nakalimbag na 顔認証 (pagkilala sa mukha) sa card ninyo. May iba pang paraan.
# F12
say-papers = Ipakita sa reception ang kahit alin sa mga ito.
# F13 F14 F15 F16
say-paper-screen = Ipakita ang screen ng impormasyon ng eligibility (資格情報画面) ng { -mynaportal }, o ang PDF file na na-save ninyo. Isama ang { -card } kung dala ninyo ito. Para malaman kung paano, piliin ang "Mga hakbang". Paalala: sa kaso 2. (expired ang sertipiko o katulad nito) PDF file lang na na-save bago pa nito ang puwedeng ipakita.
# F17 F18 F19
say-paper-notice = O ipakita ang { -notice } kasama ng { -card }. Hindi sapat ang paunawa lang.
# F20 F21
say-paper-notice-who = Ipinapadala ang paunawang ito sa mga taong may { -myna }. Hindi nila kailangang mag-apply para dito.
# Not on the leaflet.
say-paper-certificate = Kung may { -certificate } kayo, ipakita ito. Sapat na ito nang mag-isa. Paalala: hindi ito nabanggit sa polyeto ng Ministry of Health ng Japan.
# F22 F23 F24 F25
say-paper-none = Kung wala kayong maipapakita sa mga ito, sabihin po iyon sa reception. Ganito iche-check ang eligibility ninyo: sa balik-konsulta, tatanungin kayo; sa unang konsulta, sa pamamagitan ng { -declaration } na sasagutan ninyo.

## What to do now

# Not on the leaflet.
say-plan-certificate = Ipakita ang { -certificate } sa reception. Sapat na ito nang mag-isa. Paalala: hindi ito nabanggit sa polyeto ng Ministry of Health ng Japan.
# Not on the leaflet.
say-plan-reader = Ilagay ang pisikal na { -card } sa card reader. Kung hindi ito mabasa, piliin ang "Hindi ko iyon magagawa" at ituturo namin ang susunod na paraan.
# F14
say-plan-pdf = Buksan ang PDF file na na-save ninyo, at ipakita ito sa reception. Isama ang { -card } kung dala ninyo ito.
# No facts.
say-plan-login = Mag-log in sa { -mynaportal } at ipakita sa reception ang screen ng impormasyon ng eligibility (資格情報画面). Para malaman kung paano, piliin ang "Mga hakbang". Isama ang { -card } kung dala ninyo ito.
# F18 F19
say-plan-notice = Ipakita ang { -notice } sa reception, kasama ng { -card }. Hindi sapat ang paunawa lang.
# F22
say-plan-reception = Sabihin sa reception na wala kayong maipapakita. Iche-check ng reception ang insurance ninyo sa ibang paraan.
# F26 F27 F28
say-assurance = Kahit hindi magagamit ang { -myna } sa reception, puwede kayong magpagamot nang sakop ng seguro sa tamang halaga ng sariling bayad (copayment), kung balido ang insurance ninyo at susundin ninyo ang gabay na ito.
# F29 F30
say-not-shared = Paalala: hindi maibibigay sa institusyong medikal o botika ang impormasyon ng pagpapagamot, impormasyon ng mga gamot, at katulad nito. Kayo po mismo ang magsabi sa kanila kung anong mga gamot ang iniinom ninyo.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Ipakita lang ito kung nakasulat dito ang kasalukuyan ninyong insurer (保険者). Kung dating insurer ang nakasulat, o hindi kayo sigurado, sabihin sa reception.
# F16
say-caution-saved-before = Paalala: sa kaso 2. PDF lang na na-save ninyo bago kayo dumating dito ngayon ang puwedeng ipakita.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Kung lumabas sa card reader na hindi makumpirma ang balidong eligibility (有効な資格が確認できない), ipakita lang ito kung nakasulat dito ang kasalukuyan ninyong insurer (保険者). Kung hindi sigurado, sabihin sa reception.
# F16
say-caution-perhaps-certificate = Kung lumabas na ang dahilan ay 2. (expired ang sertipiko o katulad nito), sabihin sa reception. Sa kasong iyon, PDF lang na na-save bago pa nito ang puwedeng ipakita.

## Nothing to show

# F23 F24 F25
say-visit = Sa balik-konsulta, tatanungin kayo ng reception. Sa unang konsulta, sasagutan ninyo ang { -declaration }. Ganito iche-check ang eligibility ninyo. Piliin lang ang "Oo" kung nakapunta na kayo rito at hindi nagbago ang insurance ninyo mula noon.
# Not on the leaflet.
say-visit-changed = Baka nagbago ang insurance ninyo. Kung lumipat kayo ng trabaho, ng tirahan, o katulad nito, piliin ang "Hindi". Kung hindi sigurado, piliin ang "Hindi sigurado". Hindi nakumpirma ang dati ninyong insurance.
# F23
say-verbal = Sabihin sa reception: "Nakapunta na po ako rito, at hindi nagbago ang insurance ko." Sa balik-konsulta, iche-check ito sa pagtatanong sa inyo (口頭確認).
# F24 F25
say-declare = Sa unang konsulta, iche-check ang eligibility ninyo sa pamamagitan ng { -declaration } na sasagutan ninyo. Puwede itong sagutan dito o sa papel. Ipakita rin ang { -card } sa reception.
# Not on the leaflet.
say-no-card = Sabihin muna sa reception na hindi ninyo dala ang { -card }. Kung hilingin ng reception na sagutan ninyo ang deklarasyon, magagawa ninyo iyon dito.
# F35
say-shown = Panatilihing bukas ang screen ng impormasyon ng eligibility (資格情報画面) at ipakita ito sa reception. Isama ang { -card } kung dala ninyo ito.

## Steps to Mynaportal

# F36 F37 F38
say-step-download = Ipapakita ng mga hakbang na ito ang impormasyon ng eligibility (資格情報) ninyo sa { -mynaportal }. STEP 1: i-download ang { -app }. Paalala: hindi ito gumagana sa ilang modelo ng smartphone. Kung hindi gumana sa inyo, magtanong sa reception.
# F39 F40 F41
say-step-download-iphone = Sa iPhone, i-scan ang QR code at i-download ang app mula sa App Store. Kung hindi ma-scan, hanapin ang 「マイナポータル」.
# F39 F40 F42
say-step-download-android = Sa Android phone, i-scan ang QR code at i-download ang app mula sa Google Play. Kung hindi ma-scan, hanapin ang 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = { -app } na ang tawag sa app ngayon. Ang mga bagong user ay nagrerehistro muna nang isang beses (利用登録). Dapat may screen lock ang phone ninyo.
# F43 F44
say-step-log-in = STEP 2: mag-log in sa { -mynaportal }. Buksan ang app at piliin ang 「ログイン」 (Mag-log in).
# Not on the leaflet.
say-step-log-in-lock = Kung hindi sigurado sa PIN ninyo, huwag itong subukan: magtanong sa reception. Sa 3 maling PIN, mala-lock ang card.
# F45 F46
say-step-log-in-card = Kung pisikal na { -card }, ilagay ang 4-digit na PIN (4桁の暗証番号) sa sarili ninyong phone, pagkatapos ay i-scan ang card gamit ang phone. Huwag na huwag ilagay ang PIN ninyo sa kiosk na ito.
# F48 F49
say-step-log-in-phone = Paalala: kung My Number Card (マイナンバーカード) sa smartphone, huwag gamitin ang pisikal na card. Mula sa 「ログイン」 (Mag-log in), mag-log in gamit ang mukha o fingerprint sa phone ninyo, o katulad nito.
# F47
say-step-log-in-done = Naka-log in na kayo.
# F50 F51 F52
say-step-show = STEP 3: tingnan ang impormasyon ng eligibility (資格情報) ninyo at i-save ito sa phone bilang PDF file. Sa ilalim ng 「証明書」 (Mga sertipiko), piliin ang 「健康保険証」 (Health insurance card). Lalabas ang impormasyon ng eligibility ninyo.
# F53 F55
say-step-show-save = I-save ito sa phone ninyo bilang PDF, para sa susunod. Paalala: iba-iba sa bawat phone ang paraan ng pag-save ng PDF.
# F54
say-step-show-offline = Kapag naka-save ang PDF sa phone ninyo, panatag kayo kahit offline (walang internet).

## PIN

# F56 F57
say-pin-locked = Kung nagkamali sa 4-digit na PIN (4桁の暗証番号) at na-lock ito, ipa-reset ang PIN sa counter ng munisipyo (city, ward, town o village office, 市区町村の窓口) kung nasaan ang talaan ng paninirahan (住民票) ninyo, o sa katulad nito.
# F58 F59 F60
say-pin-store = Sa convenience store, kailangan muna ng booking sa nakalaang app at ng password para sa pirma (署名用パスワード), 6 hanggang 16 na letra at numero. Sa ilang tindahan lang ito puwede. Kung alam ninyo ang password na ito, mare-reset ang PIN gamit ang nakalaang app sa smartphone at ang kiosk machine sa convenience store. Kung hindi, pumunta sa counter ng munisipyo (市区町村の窓口).
# F61
say-pin-details = Para sa mga detalye, i-scan ang QR code.
# F62
say-phone-pin-iphone = Kung hindi ninyo alam ang PIN ng { -card } sa iPhone ninyo, i-scan ang QR code na ito.
# F63
say-phone-pin-android = Kung hindi ninyo alam ang PIN ng { -card } sa Android phone ninyo, i-scan ang QR code na ito.

## Phone line and more

# F64 F65 F66
say-hotline = Tumawag sa libreng linya (toll-free) ng My Number: 0120-95-0178. Piliin ang 5 at sundin ang gabay na boses. Libre ang tawag.
# F67 F68 F69
say-hotline-hours = Bukas ang linya ng telepono tuwing Lunes hanggang Biyernes mula 9:30 hanggang 20:00, at tuwing Sabado, Linggo at pista opisyal ng Japan mula 9:30 hanggang 17:30. Sarado ito sa katapusan ng taon at Bagong Taon (huling bahagi ng Disyembre, simula ng Enero).
# F70
say-more = Para malaman ang higit pa tungkol sa health insurance card na { -myna }, i-scan ang QR code.
# F71
say-issuer = Batay ang gabay na ito sa isang polyeto ng Ministry of Health, Labour and Welfare ng Japan (厚生労働省): "Para sa mga tao, para sa buhay, para sa hinaharap".

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = Pag-reset ng 4-digit na PIN (4桁の暗証番号)
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: home page ng Digital Agency
# F63, the agency's top page.
link-phone-pin-android = Android: home page ng Digital Agency
# F70
link-more = Kagawaran: { -myna }
