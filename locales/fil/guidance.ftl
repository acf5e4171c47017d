### Filipino (Tagalog): the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a Japanese character takes two).

## Words. A change here changes every text.

-myna = Myna Hokensho (マイナ保険証, insurance card)
-card = My Number Card (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = Myna App (マイナアプリ、旧マイナポータルアプリ)
-notice = Insurance Notice (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = Eligibility Certificate (資格確認書, Shikaku Kakuninsho)
-declaration = Deklarasyon tungkol sa Health Insurance (被保険者資格申立書)
-yes = Oo
-no = Hindi
-unsure = Hindi sigurado

## Causes

# Not on the leaflet.
say-certificate = May iba pa pong paraan para makapag-check in.
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = Kung ang elektronikong sertipiko (電子証明書) lang ang expired, magagamit pa rin ang card bilang insurance card nang 3 buwan pagkatapos noon. Itanong po sa reception kung puwedeng subukan ulit.
# F13 F16
say-certificate-limit = Kung expired ang elektronikong sertipiko (電子証明書) o sira ang chip, hindi magagamit ang screen ng { -mynaportal }. Mula roon, PDF file lang na na-save ninyo dati ang puwedeng ipakita. Puwede ring ipakita ang { -notice } kasama ng { -card }.
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = Hindi na gagana ang Myna Hokensho sa phone (スマホのマイナ保険証) kapag expired ang pisikal na { -card } o elektronikong sertipiko (電子証明書) nito.
# Not on the leaflet.
say-unconfirmed = Baka may insurance pa rin po kayo. May iba pang paraan para makapag-check in.
# F09 F10 F11
say-unconfirmed-why = Puwede itong lumabas habang lumilipat kayo sa bagong insurer (保険者), halimbawa pagkatapos magpalit ng trabaho. Nagpalit po ba kayo ng trabaho o katulad nito? Bago magpakonsulta, tingnan sa { -mynaportal } kung nakarehistro na ang bagong insurance. Para malaman kung paano, piliin po sa ibaba ang "{ choice-steps }".
# Not on the leaflet.
say-smartphone = Kung dala ninyo ang pisikal na { -card }, ilagay po muna ito sa card reader.
# F32 F33 F34 F35
say-smartphone-rule = Hindi ba mabasa ang Myna Hokensho sa phone (スマホのマイナ保険証), at wala rin ang pisikal na { -card }? Kung ganoon, mag-log in po dito mismo sa { -mynaportal } at ipakita ang screen ng impormasyon ng insurance (資格情報画面).
# Not on the leaflet.
say-identity = Puwedeng tingnan ng staff ang litrato sa card at ang mukha ninyo (目視確認). Madalas po itong mangyari, kaya huwag mag-alala. Hindi kailangang sagutan ang deklarasyon.
# F08
say-other = May iba pang dahilan kung bakit hindi gumagana ang card. Sabihin po sa reception ang mga salita o numero na lumabas sa card reader.

## What you have

# F12
say-any-one = Hindi kailangan ang lahat. Piliin po ang papel ayon sa titulo nito sa Nihongo.
# F18 F19
say-two-papers = May dalawang papel na magkahawig ang titulo. Sapat na ang { -certificate } nang mag-isa. Ang { -notice } ay ipakita po kasama ng { -card }. Hindi sapat ang notice lang.
# Not on the leaflet.
say-login-before = Hindi puwedeng mag-log in gamit ang pisikal na card na may nakalimbag na 顔認証 (pagkilala sa mukha).
# F12
say-papers = Ipakita po sa reception ang kahit isa sa mga ito.
# F13 F14 F15 F16
say-paper-screen = Ipakita ang screen ng impormasyon ng insurance (資格情報画面) ng { -mynaportal }, o ang na-save na PDF file. Isama po ang { -card } kung dala ninyo. Para malaman kung paano, piliin sa ibaba ang "{ choice-steps }". Kung expired ang elektronikong sertipiko (電子証明書) o katulad nito, PDF file lang na na-save dati ang puwede.
# F17 F18 F19
say-paper-notice = O ipakita po ang { -notice } kasama ng { -card }. Hindi sapat ang notice lang.
# F20 F21
say-paper-notice-who = Ipinapadala ang { -notice } sa mga taong may { -myna }. Hindi na kailangang mag-apply.
# Not on the leaflet.
say-paper-certificate = Kung may { -certificate } kayo, ipakita po ito sa reception. Sapat na ito nang mag-isa.
# F22 F23 F24 F25
say-paper-none = Kung wala kayong maipapakita sa mga ito, sabihin po iyon sa reception. Kung nakapunta na kayo rito, tatanungin kayo. Kung unang punta ninyo rito, sasagutan ninyo ang { -declaration }. Ganito po iche-check ang insurance.

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = Ipakita po ang { -certificate } sa reception. Sapat na ito nang mag-isa.
# Not on the leaflet.
say-plan-reader = Ilagay po ang pisikal na { -card } sa card reader. Kung hindi mabasa, piliin ang "{ $cannot }" at ituturo namin ang susunod na paraan.
# F14
say-plan-pdf = Buksan po ang na-save na PDF file at ipakita sa reception, kasama ang { -card } kung dala ninyo.
# No facts.
say-plan-login = Lalabas ang screen kapag naka-log in sa { -mynaportal }.
# F18 F19
say-plan-notice = Ipakita po ang { -notice } kasama ng { -card }. Hindi sapat ang notice lang.
# F22
say-plan-reception = Sabihin po sa reception na kulang ang dala ninyo.
# Not on the leaflet.
say-hand-over = Ibigay po sa reception ang card at mga papel na dala ninyo.
# Not on the leaflet.
say-other-papers = Ipakita rin po ang papel para sa tulong sa gastos o limitasyon ng bayad (受給者証、医療証、限度額適用認定証), kung mayroon.
# F26 F27 F28
say-assurance = Kung balido ang insurance ninyo at susundin ninyo ang gabay na ito, sagot ng insurance ang parte nito. Kaya ang tamang parte lang ninyo ang babayaran, kahit hindi magamit ang { -myna } sa reception.
# F29 F30
say-not-shared = Hindi makakarating sa clinic o botika ang impormasyon ng pagpapagamot at mga gamot ninyo. Sabihin po sa staff kung anong gamot ang iniinom ninyo.

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = Tingnan po kung galing ito sa insurer (保険者) ninyo ngayon. Kung hindi sigurado, magtanong sa reception.
# F16
say-caution-saved-before = Kung expired ang elektronikong sertipiko (電子証明書) o sira ang chip, PDF lang na na-save bago kayo pumunta rito ngayon ang puwede.
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = Lumabas ba sa card reader na hindi makumpirma ang balidong insurance (有効な資格が確認できない) o katulad nito? Kung oo, tingnan po kung galing sa insurer (保険者) ninyo ngayon ang ipapakita ninyo.
# F16
say-caution-perhaps-certificate = Kung malaman na expired ang elektronikong sertipiko (電子証明書) o sira ang chip, sabihin po sa reception. PDF lang na na-save bago pumunta rito ang puwede.
# Not on the leaflet.
say-caution-date = Kung may expiry date (有効期限) sa papel, tingnan po kung hindi pa lampas.
say-caution-otherwise = Kung hindi po ito maipapakita, piliin ang "{ $cannot }".

## Nothing to show

# F23 F24 F25
say-visit = Kung nakapunta na kayo rito, tatanungin kayo ng reception. Kung unang punta, sasagutan ninyo ang { -declaration }. Ganito po iche-check ang insurance.
# Not on the leaflet.
say-visit-changed = Baka nagbago ang insurance ninyo. Kung nagpalit ng trabaho, lumipat ng tirahan, o katulad nito, piliin ang "{ -no }". Kung hindi sigurado, piliin ang "{ -unsure }". Hindi po ito mache-check gamit ang dating insurance.
# F23
say-verbal = Kung nakapunta na kayo rito, iche-check ang insurance sa pagtatanong sa inyo (口頭確認).
# F24 F25
say-declare = Kung unang punta ninyo rito, iche-check ang insurance sa { -declaration } na sasagutan ninyo.
# Not on the leaflet.
say-declare-card = Ipakita rin po ang { -card } sa reception.
# Not on the leaflet.
say-no-card = Sabihin po muna sa reception na hindi ninyo maipapakita ngayon ang { -card }. Sagutan ang deklarasyon kung hilingin ng reception.
# F35
say-shown = Iwanang bukas ang screen (資格情報画面) at ipakita po sa reception, kasama ang { -card } kung dala ninyo.

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: i-download po ang { -app }. Hindi ito gumagana sa ilang phone. Kung ganoon, magtanong sa reception.
# F39 F40 F41
say-step-download-iphone = I-scan po ang QR code para i-download mula sa App Store (iPhone). Kung hindi ma-scan, hanapin doon ang 「マイナポータル」.
# F39 F40 F42
say-step-download-android = I-scan po ang QR code para i-download mula sa Google Play (Android). Kung hindi ma-scan, hanapin doon ang 「マイナポータル」.
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = Kung unang gamit ninyo ng app na ito, magrehistro po muna rito nang isang beses (利用登録). Hindi ito ang user registration (利用者登録) ng { -mynaportal }. Dapat may screen lock ang phone.
# Not on the leaflet.
say-step-download-publisher = Gamitin po ang app na ang publisher ay Digital Agency of Japan (デジタル庁). May mga pekeng app na kahawig ang pangalan.
# F44
say-step-log-in = Buksan po ang app at piliin ang 「ログイン」 (Mag-log in).
# Not on the leaflet.
say-step-log-in-lock = Kung hindi sigurado sa PIN, huwag po itong subukan: magtanong sa reception. Kapag 3 beses na mali, mala-lock ang PIN.
# F45 F46
say-step-log-in-card = Kung pisikal na { -card }, ilagay po ang 4-digit na PIN (4桁の暗証番号) sa sarili ninyong phone. Pagkatapos, i-scan ang card gamit ang phone. Huwag na huwag ilagay ang PIN sa kiosk na ito.
# F48 F49
say-step-log-in-phone = Kung { -card } sa phone, hindi ginagamit ang pisikal na card. Mula sa 「ログイン」 (Mag-log in), mag-log in po gamit ang mukha, fingerprint o katulad nito sa phone.
# F47
say-step-log-in-done = Kapag naka-log in na kayo, piliin po ang "{ button-next }".
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = Kung hindi maka-log in, umalis po sa private o incognito browsing (プライベートブラウズ、シークレットモード). Kung hindi bumukas ang app, i-update ito. Hindi ito kailangang burahin.
# F51 F52
say-step-show = Sa ilalim ng 「証明書」 (Mga sertipiko), piliin po ang 「健康保険証」 (Health insurance card). Lalabas ang impormasyon ng insurance ninyo (資格情報).
# F53 F55
say-step-show-save = Para sa susunod, i-save po ito sa phone bilang PDF. Iba-iba sa bawat phone ang paraan ng pag-save.
# F54
say-step-show-offline = Kapag naka-save ang PDF sa phone, panatag kayo kahit offline (walang internet).

## PIN

# F56 F57
say-pin-locked = Nagkamali ba sa 4-digit na PIN (4桁の暗証番号) at na-lock ito? Ipa-reset po ito sa munisipyo (shiyakusho, kuyakusho, 市区町村の窓口) kung saan kayo nakarehistro bilang residente (住民票).
# F58 F59 F60
say-pin-store = Sa ilang convenience store, puwedeng i-reset ang PIN sa kiosk machine. Mag-book po muna sa nakalaang app sa phone. Kailangan ang password para sa pirma (署名用パスワード), 6 hanggang 16 na letra at numero. Kung hindi ito alam, pumunta sa munisipyo (市区町村の窓口).
# F61
say-pin-details = Para sa mga detalye, i-scan po ang QR code.
# F62
say-phone-pin-iphone = Kung hindi alam ang PIN ng { -card } sa iPhone ninyo, i-scan po ang QR code na ito.
# F63
say-phone-pin-android = Kung hindi alam ang PIN ng { -card } sa Android phone ninyo, i-scan po ang QR code na ito.

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = Tumawag po sa libreng linya ng My Number { $number }, pindutin ang { $press } at sundin ang recorded na boses. Nihongo ang sagot. Libre ang tawag.
# F67 F68 F69
say-hotline-hours = Bukas ang linya Lunes hanggang Biyernes mula { $weekday_from } hanggang { $weekday_to }. Kung Sabado, Linggo at holiday ng Japan, bukas ito mula { $holiday_from } hanggang { $holiday_to }. Sarado ito sa katapusan ng taon at Bagong Taon, mula { $from_month }/{ $from_day } hanggang { $to_month }/{ $to_day } (buwan/araw).
# F70
say-more = Para malaman ang higit pa tungkol sa { -myna }, i-scan po ang QR code.
# F71
say-issuer = Batay ang gabay na ito sa isang polyeto ng Ministry of Health, Labour and Welfare ng Japan (厚生労働省). Ang motto nito: "Para sa mga tao, para sa buhay, para sa hinaharap".

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
link-more = Ministry: Myna Hokensho (マイナ保険証)
