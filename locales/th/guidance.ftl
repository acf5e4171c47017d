### Thai: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = บัตรประกันสุขภาพ Myna Hokensho (マイナ保険証)
-card = บัตรมายนัมเบอร์ (マイナンバーカード)
-mynaportal = Mynaportal (マイナポータル)
-app = แอป Myna (マイナアプリ、旧マイナポータルアプリ)
-notice = ใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ, Shikaku Joho no Oshirase)
-certificate = หนังสือรับรองสิทธิประกันสุขภาพ (資格確認書, Shikaku Kakuninsho)
-declaration = แบบแจ้งสิทธิประกันสุขภาพด้วยตนเอง (被保険者資格申立書)
-yes = ใช่
-no = ไม่ใช่
-unsure = ไม่แน่ใจ

## Causes

# Not on the leaflet.
say-certificate = คุณลงทะเบียนด้วยวิธีอื่นได้
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = หากหมดอายุเฉพาะใบรับรองอิเล็กทรอนิกส์ (電子証明書) บัตรยังใช้เป็นบัตรประกันสุขภาพได้อีก 3 เดือนหลังจากนั้น โปรดถามเคาน์เตอร์ลงทะเบียนว่าลองอีกครั้งได้ไหม
# F13 F16
say-certificate-limit = หากใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุหรือชิป IC ชำรุด แสดงหน้าจอของ { -mynaportal } ไม่ได้ แสดงได้เฉพาะไฟล์ PDF ที่บันทึกไว้ล่วงหน้า หรือ{ -notice } พร้อมกับ{ -card }
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = เมื่อ{ -card } ตัวจริงหรือใบรับรองอิเล็กทรอนิกส์ (電子証明書) ของบัตรหมดอายุ บัตรในสมาร์ตโฟน (スマホのマイナ保険証) ก็ใช้ไม่ได้เช่นกัน
# Not on the leaflet.
say-unconfirmed = คุณอาจยังมีประกันอยู่ คุณลงทะเบียนด้วยวิธีอื่นได้
# F09 F10 F11
say-unconfirmed-why = ข้อความนี้อาจขึ้นระหว่างดำเนินการเข้าหน่วยงานประกันสุขภาพ (保険者) แห่งใหม่ เช่น หลังเปลี่ยนงาน หากเปลี่ยนงานหรือมีเหตุอื่น โปรดดูใน { -mynaportal } ก่อนมาตรวจรักษาว่าสิทธิประกันสุขภาพล่าสุดลงทะเบียนแล้วหรือยัง สำหรับวิธีทำ โปรดกด "{ choice-steps }" ด้านล่าง
# Not on the leaflet.
say-smartphone = หากมี{ -card } ตัวจริง โปรดวางบนเครื่องอ่านบัตรก่อน
# F32 F33 F34 F35
say-smartphone-rule = หากอ่านบัตรในสมาร์ตโฟน (スマホのマイナ保険証) ไม่ได้ และไม่มี{ -card } ตัวจริงด้วย โปรดเข้าสู่ระบบ { -mynaportal } ที่นี่ตอนนี้ แล้วแสดงหน้าจอข้อมูลสิทธิประกันสุขภาพ (資格情報画面)
# Not on the leaflet.
say-identity = เจ้าหน้าที่ดูรูปถ่ายบนบัตรกับใบหน้าของคุณเพื่อยืนยันได้ (目視確認) เรื่องนี้เกิดขึ้นบ่อย ไม่ต้องกังวล คุณไม่ต้องเขียนแบบแจ้งสิทธิ
# F08
say-other = บัตรอาจใช้ไม่ได้เพราะเหตุอื่นด้วย โปรดแจ้งเคาน์เตอร์ลงทะเบียนว่าเครื่องอ่านบัตรแสดงข้อความหรือหมายเลขใด

## What you have

# F12
say-any-one = ไม่จำเป็นต้องมีครบทุกอย่าง โปรดเลือกเอกสารตามชื่อภาษาญี่ปุ่น
# F18 F19
say-two-papers = มีเอกสารสองใบที่ชื่อคล้ายกัน { -certificate } ใช้ใบเดียวก็พอ ส่วน{ -notice } ต้องแสดงพร้อมกับ{ -card } ใบแจ้งอย่างเดียวไม่พอ
# Not on the leaflet.
say-login-before = บัตรตัวจริงที่พิมพ์คำว่า 顔認証 (การจดจำใบหน้า) ใช้เข้าสู่ระบบไม่ได้
# F12
say-papers = โปรดแสดงอย่างใดอย่างหนึ่งต่อไปนี้ที่เคาน์เตอร์ลงทะเบียน
# F13 F14 F15 F16
say-paper-screen = โปรดแสดงหน้าจอข้อมูลสิทธิประกันสุขภาพ (資格情報画面) ของ { -mynaportal } หรือไฟล์ PDF ที่บันทึกไว้ หากมี{ -card } โปรดแสดงด้วยกัน สำหรับวิธีทำ โปรดกด "{ choice-steps }" ด้านล่าง ในกรณีเช่นใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุ แสดงได้เฉพาะไฟล์ PDF ที่บันทึกไว้ล่วงหน้า
# F17 F18 F19
say-paper-notice = หรือแสดง{ -notice } พร้อมกับ{ -card } ใบแจ้งอย่างเดียวไม่พอ
# F20 F21
say-paper-notice-who = { -notice } ส่งถึงผู้ที่มี{ -myna } โดยไม่ต้องยื่นคำขอ
# Not on the leaflet.
say-paper-certificate = หากมี{ -certificate } โปรดแสดงที่เคาน์เตอร์ลงทะเบียน ใช้ใบเดียวก็พอ
# F22 F23 F24 F25
say-paper-none = หากไม่มีสิ่งใดที่แสดงได้ โปรดแจ้งเคาน์เตอร์ลงทะเบียน แล้วจะตรวจสอบสิทธิประกันสุขภาพดังนี้ ผู้ที่เคยมาแล้ว เคาน์เตอร์จะสอบถามด้วยวาจา ผู้ที่มาครั้งแรกให้กรอก{ -declaration }

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = โปรดแสดง{ -certificate } ที่เคาน์เตอร์ลงทะเบียน ใช้ใบเดียวก็พอ
# Not on the leaflet.
say-plan-reader = โปรดวาง{ -card } ตัวจริงบนเครื่องอ่านบัตร หากอ่านไม่ได้ โปรดกด "{ $cannot }" แล้วเราจะบอกวิธีถัดไป
# F14
say-plan-pdf = โปรดเปิดไฟล์ PDF ที่บันทึกไว้ แล้วแสดงที่เคาน์เตอร์ลงทะเบียน หากมี{ -card } โปรดแสดงด้วยกัน
# No facts.
say-plan-login = เมื่อเข้าสู่ระบบ { -mynaportal } แล้ว หน้าจอนั้นจะขึ้น
# F18 F19
say-plan-notice = โปรดแสดง{ -notice } พร้อมกับ{ -card } ใบแจ้งอย่างเดียวไม่พอ
# F22
say-plan-reception = โปรดแจ้งเคาน์เตอร์ลงทะเบียนว่าคุณมีสิ่งที่จำเป็นไม่ครบ
# Not on the leaflet.
say-hand-over = โปรดยื่นบัตรและเอกสารที่มีให้เคาน์เตอร์ลงทะเบียน
# Not on the leaflet.
say-other-papers = หากมี 受給者証, 医療証 (ช่วยค่ารักษา) หรือ 限度額適用認定証 (เพดานค่ารักษา) โปรดแสดงด้วย
# F26 F27 F28
say-assurance = แม้ใช้{ -myna } ลงทะเบียนไม่ได้ คุณก็ยังใช้สิทธิประกันสุขภาพรักษาได้ และจ่ายเฉพาะส่วนของคุณตามอัตราที่กำหนด หากสิทธิประกันสุขภาพของคุณยังมีผลและทำตามคำแนะนำนี้
# F29 F30
say-not-shared = ข้อมูล เช่น การรักษาและยา จะไม่ไปถึงสถานพยาบาลและร้านขายยา โปรดแจ้งเจ้าหน้าที่ว่าคุณใช้ยาอะไรอยู่

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = โปรดตรวจดูว่าสิ่งที่คุณจะแสดงเป็นของประกันปัจจุบัน (保険者) หากไม่แน่ใจ โปรดถามเคาน์เตอร์ลงทะเบียน
# F16
say-caution-saved-before = หากใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุหรือชิป IC ชำรุด แสดงได้เฉพาะ PDF ที่บันทึกไว้ก่อนมาที่นี่วันนี้
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = หากเครื่องอ่านบัตรขึ้นข้อความ เช่น ยืนยันสิทธิประกันไม่ได้ (有効な資格が確認できない) โปรดตรวจดูว่าสิ่งที่คุณจะแสดงเป็นของประกันปัจจุบัน (保険者)
# F16
say-caution-perhaps-certificate = หากทราบว่าใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุหรือชิป IC ชำรุด โปรดแจ้งเคาน์เตอร์ลงทะเบียน ในกรณีนั้นแสดงได้เฉพาะ PDF ที่บันทึกไว้ล่วงหน้า
# Not on the leaflet.
say-caution-date = หากบนเอกสารนั้นเองมีวันหมดอายุ (有効期限) โปรดตรวจดูว่ายังไม่เลยวันนั้น
say-caution-otherwise = เมื่อตรวจดูแล้ว หากแสดงไม่ได้ โปรดกด "{ $cannot }"

## Nothing to show

# F23 F24 F25
say-visit = ตรวจสอบสิทธิประกันสุขภาพดังนี้ ผู้ที่เคยมาแล้ว เคาน์เตอร์จะสอบถามด้วยวาจา ผู้ที่มาครั้งแรกให้เขียน{ -declaration }
# Not on the leaflet.
say-visit-changed = ประกันของคุณอาจเปลี่ยนไปแล้ว หากเปลี่ยนงาน ย้ายที่อยู่ เป็นต้น โปรดเลือก "{ -no }" หากไม่แน่ใจ โปรดเลือก "{ -unsure }" ที่ถามเพราะใช้ประกันเดิมยืนยันไม่ได้
# F23
say-verbal = ผู้ที่เคยมาแล้ว เคาน์เตอร์จะสอบถามด้วยวาจาเพื่อตรวจสอบ (口頭確認)
# F24 F25
say-declare = ผู้ที่มาครั้งแรก ให้เขียน{ -declaration } เพื่อตรวจสอบสิทธิประกันสุขภาพ
# Not on the leaflet.
say-declare-card = โปรดแสดง{ -card } ที่เคาน์เตอร์ลงทะเบียนด้วย
# Not on the leaflet.
say-no-card = ก่อนอื่น โปรดแจ้งเคาน์เตอร์ลงทะเบียนว่าวันนี้คุณแสดง{ -card } ไม่ได้ โปรดเขียนแบบแจ้งสิทธิเมื่อเคาน์เตอร์ขอ
# F35
say-shown = โปรดเปิดหน้าจอ (資格情報画面) ค้างไว้ แล้วแสดงที่เคาน์เตอร์ลงทะเบียน หากมี{ -card } โปรดแสดงด้วยกัน

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1: โปรดดาวน์โหลด{ -app } สมาร์ตโฟนบางรุ่นใช้ไม่ได้ หากใช้ไม่ได้ โปรดถามเคาน์เตอร์ลงทะเบียน
# F39 F40 F41
say-step-download-iphone = โปรดสแกนคิวอาร์โค้ด แล้วดาวน์โหลดจาก App Store (iPhone) หากสแกนไม่ได้ โปรดค้นหา 「マイナポータル」
# F39 F40 F42
say-step-download-android = โปรดสแกนคิวอาร์โค้ด แล้วดาวน์โหลดจาก Google Play (Android) หากสแกนไม่ได้ โปรดค้นหา 「マイナポータル」
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = ผู้ที่ใช้แอปนี้ครั้งแรก โปรดลงทะเบียนใช้งาน (利用登録) หนึ่งครั้งก่อน ไม่ใช่การลงทะเบียนผู้ใช้ (利用者登録) ของ { -mynaportal } โทรศัพท์ต้องตั้งล็อกหน้าจอไว้ด้วย
# Not on the leaflet.
say-step-download-publisher = โปรดใช้แอปของผู้เผยแพร่ชื่อ Digital Agency of Japan (デジタル庁) มีแอปปลอมที่ชื่อคล้ายกัน
# F44
say-step-log-in = โปรดเปิดแอป แล้วเลือก 「ログイン」 (เข้าสู่ระบบ)
# Not on the leaflet.
say-step-log-in-lock = หากไม่แน่ใจรหัส PIN โปรดอย่าลองใส่ ให้ถามเคาน์เตอร์ลงทะเบียน หากใส่ผิด 3 ครั้ง รหัส PIN จะถูกล็อก
# F45 F46
say-step-log-in-card = หากใช้{ -card } ตัวจริง โปรดใส่รหัส PIN 4 หลัก (4桁の暗証番号) ในโทรศัพท์ของคุณเอง แล้วอ่านบัตรด้วยโทรศัพท์ โปรดอย่าใส่รหัส PIN ที่ตู้คีออสก์นี้
# F48 F49
say-step-log-in-phone = หากใช้บัตรมายนัมเบอร์ (マイナンバーカード) ในสมาร์ตโฟน ไม่ต้องใช้บัตรตัวจริง ให้เลือก 「ログイン」 (เข้าสู่ระบบ) แล้วเข้าสู่ระบบด้วยการยืนยันตัวตนของโทรศัพท์ เช่น ใบหน้าหรือลายนิ้วมือ
# F47
say-step-log-in-done = เมื่อเข้าสู่ระบบแล้ว โปรดกด "{ button-next }"
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = หากเข้าสู่ระบบไม่ได้ โปรดปิดโหมดส่วนตัวหรือโหมดไม่ระบุตัวตนของเบราว์เซอร์ (プライベートブラウズ, シークレットモード) หากแอปไม่เปิด โปรดอัปเดตแอป ไม่ต้องลบแอป
# F51 F52
say-step-show = ใน 「証明書」 (ใบรับรอง) โปรดเลือก 「健康保険証」 (บัตรประกันสุขภาพ) แล้วข้อมูลสิทธิประกันสุขภาพ (資格情報) จะขึ้น
# F53 F55
say-step-show-save = โปรดบันทึกเป็น PDF ลงในโทรศัพท์เพื่อใช้ครั้งต่อไป วิธีบันทึก PDF ต่างกันไปตามโทรศัพท์แต่ละรุ่น
# F54
say-step-show-offline = หากบันทึก PDF ไว้ในโทรศัพท์ ก็อุ่นใจได้แม้ในเวลาที่ไม่มีอินเทอร์เน็ต (ออฟไลน์)

## PIN

# F56 F57
say-pin-locked = หากใส่รหัส PIN 4 หลัก (4桁の暗証番号) ผิดจนถูกล็อก โปรดไปรีเซ็ตและตั้งรหัสใหม่ในญี่ปุ่น เช่น ที่ว่าการเมือง เขต หรือหมู่บ้านที่คุณแจ้งที่อยู่ไว้ (市区町村の窓口, 住民票)
# F58 F59 F60
say-pin-store = ที่ร้านสะดวกซื้อบางร้าน รีเซ็ตและตั้งรหัส PIN ใหม่ได้ที่ตู้คีออสก์ของร้าน ก่อนไป ต้องจองในแอปเฉพาะในสมาร์ตโฟน และต้องใช้รหัสผ่านสำหรับลายมือชื่ออิเล็กทรอนิกส์ (署名用パスワード) ซึ่งเป็นตัวอักษรและตัวเลข 6 ถึง 16 หลัก หากไม่ทราบรหัสผ่านนี้ โปรดไปที่ว่าการเมือง เขต หรือหมู่บ้าน (市区町村の窓口)
# F61
say-pin-details = สำหรับรายละเอียด โปรดสแกนคิวอาร์โค้ด
# F62
say-phone-pin-iphone = หากไม่ทราบรหัส PIN ของ{ -card } ใน iPhone โปรดสแกนคิวอาร์โค้ดนี้
# F63
say-phone-pin-android = หากไม่ทราบรหัส PIN ของ{ -card } ในโทรศัพท์ Android โปรดสแกนคิวอาร์โค้ดนี้

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = โปรดโทรสายโทรฟรีของมายนัมเบอร์ (マイナンバー) { $number } เลือก { $press } แล้วทำตามเสียงแนะนำ ซึ่งเป็นภาษาญี่ปุ่น ไม่มีค่าโทร
# F67 F68 F69
say-hotline-hours = เวลาให้บริการทางโทรศัพท์: วันธรรมดา (จันทร์ถึงศุกร์) { $weekday_from } ถึง { $weekday_to } วันเสาร์ วันอาทิตย์ และวันหยุดราชการของญี่ปุ่น { $holiday_from } ถึง { $holiday_to } ยกเว้นช่วงสิ้นปีและปีใหม่ วันที่ { $from_day } เดือน { $from_month } ถึงวันที่ { $to_day } เดือน { $to_month }
# F70
say-more = หากต้องการทราบเพิ่มเติมเกี่ยวกับ{ -myna } โปรดสแกนคิวอาร์โค้ด
# F71
say-issuer = คำแนะนำนี้อ้างอิงแผ่นพับของกระทรวงสาธารณสุข แรงงานและสวัสดิการญี่ปุ่น (厚生労働省): "เพื่อผู้คน เพื่อชีวิต เพื่ออนาคต"

## Captions of QR codes

# F41
link-app-iphone = iPhone (App Store)
# F42
link-app-android = Android (Google Play)
# F61
link-pin-reset = ตั้งรหัส PIN 4 หลัก (4桁の暗証番号) ใหม่
# F62, the agency's top page.
link-phone-pin-iphone = iPhone: หน้าแรกของสำนักงานดิจิทัล
# F63, the agency's top page.
link-phone-pin-android = Android: หน้าแรกของสำนักงานดิจิทัล
# F70
link-more = 厚生労働省: Myna Hokensho (マイナ保険証)
