### Thai: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name "ดูขั้นตอน", "ถัดไป", "ย้อนกลับ", "ไม่ได้", "ไม่ใช่", "ทำไม่ได้": change them together.

## Headings

heading-languages = โปรดเลือกภาษา
heading-page = หน้าเว็บในภาษาของคุณ
# F02. Two lines at most.
heading-causes = ในกรณีต่อไปนี้ ใช้{ -myna } ลงทะเบียนไม่ได้ ของคุณเป็นกรณีใด
heading-reader-codes = เครื่องอ่านบัตรแสดงหมายเลขใด
heading-code-001 = โปรดวางบัตรบนเครื่องอ่านอีกครั้ง
heading-code-002 = โปรดใช้บัตรมายนัมเบอร์ (マイナンバーカード)
heading-cause-network = หากเครือข่ายหรืออุปกรณ์ขัดข้อง
heading-cause-certificate = หากเป็นเพราะใบรับรอง (電子証明書) หรือชิป IC
heading-cause-unconfirmed = หากยืนยันสิทธิของคุณไม่ได้
heading-cause-smartphone = หากอ่านบัตรในสมาร์ตโฟนไม่ได้
heading-cause-identity = หากตรวจใบหน้าหรือรหัส PIN ไม่ผ่าน
heading-cause-other = หากเป็นเหตุอื่น หรือไม่ทราบ
heading-topics = คุณต้องการทราบเรื่องใด
heading-holdings = วันนี้คุณมีอะไรมาบ้าง โปรดเลือกทั้งหมด
heading-login = ตอนนี้เข้าสู่ระบบ Mynaportal (マイナポータル) ได้หรือไม่
heading-papers = สิ่งที่แสดงที่เคาน์เตอร์ต้อนรับได้
heading-plan-certificate = โปรดแสดงหนังสือรับรอง (資格確認書)
heading-plan-reader = โปรดวางบัตรตัวจริงบนเครื่องอ่านบัตร
heading-plan-pdf = โปรดแสดง PDF ที่บันทึกไว้
heading-plan-login = โปรดเข้าสู่ระบบและแสดงหน้าจอ (資格情報画面)
heading-plan-notice = โปรดแสดงใบแจ้ง (資格情報のお知らせ) และบัตร
heading-plan-reception = โปรดแจ้งเคาน์เตอร์ต้อนรับ
heading-visit = คุณเคยมาที่นี่ และประกันยังเหมือนเดิมใช่หรือไม่
heading-verbal = โปรดแจ้งเคาน์เตอร์ว่าประกันเหมือนเดิม
heading-declare = ใช้แบบคำแถลง (被保険者資格申立書) ได้
heading-device = คุณมีโทรศัพท์แบบใด
heading-login-card = คุณเข้าสู่ระบบด้วยบัตรใด
heading-step-download = STEP 1 ดาวน์โหลดแอป
heading-step-log-in = STEP 2 เข้าสู่ระบบ Mynaportal (マイナポータル)
heading-step-show = STEP 3 แสดงและบันทึกข้อมูลสิทธิ (資格情報)
heading-shown = โปรดแสดงหน้าจอที่เคาน์เตอร์ต้อนรับ
heading-pin-reset = หากรหัส PIN 4 หลัก (4桁の暗証番号) ถูกล็อก
heading-phone-pin = หากไม่ทราบรหัส PIN ของบัตรในโทรศัพท์
heading-hotline = สายโทรฟรีของมายนัมเบอร์ (マイナンバー)
heading-more = ข้อมูลเพิ่มเติมของ Myna Hokensho (マイナ保険証)
heading-purpose = โปรดอ่านวัตถุประสงค์ในการใช้ข้อมูลส่วนบุคคล
heading-on-paper = โปรดขอแบบคำแถลงที่เป็นกระดาษที่เคาน์เตอร์
heading-check = โปรดตรวจสอบคำตอบของคุณ
heading-saving = กำลังบันทึก
heading-failed-refused = เคาน์เตอร์ต้อนรับยังไม่ได้รับแบบของคุณ
heading-failed-slow = การบันทึกใช้เวลานานกว่าปกติ
heading-done = โปรดแจ้งหมายเลขนี้ที่เคาน์เตอร์ต้อนรับ
heading-ask = โปรดแสดงหน้าจอนี้ที่เคาน์เตอร์ต้อนรับ
heading-start-over = ต้องการเริ่มใหม่ตั้งแต่ต้นหรือไม่
heading-idle = คุณยังใช้งานอยู่หรือไม่
heading-staff-pin = โปรดใส่รหัส PIN ของเจ้าหน้าที่

## Buttons

button-back = ย้อนกลับ
button-next = ถัดไป
button-more = อ่านต่อ
button-ask = ถามเคาน์เตอร์
# The word "Language" is here in every language.
button-language = ภาษา Language
button-contrast = สีหน้าจอ
button-start-over = เริ่มใหม่ตั้งแต่ต้น
button-agree = ยินยอม
button-submit = ส่ง
button-finish = จบการใช้งาน
button-stay = ยังใช้งานอยู่
button-steps = ดูขั้นตอน
button-shown = เปิดหน้าจอแล้ว
button-return = กลับหน้าเดิม
button-unlock = ปลดล็อก
button-change = แก้ไข

## Choices: causes

# F03 F04
cause-network = เครือข่ายหรืออุปกรณ์ขัดข้อง
# F05 F06
cause-certificate = ใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุ หรือชิป IC ชำรุด
# F07
cause-unconfirmed = แสดงว่ายืนยันสิทธิที่ยังมีผลไม่ได้ (有効な資格が確認できない)
# F31
cause-smartphone = อ่าน Myna Hokensho ในสมาร์ตโฟนไม่ได้ (スマホのマイナ保険証)
cause-identity = เครื่องอ่านตรวจใบหน้าหรือรหัส PIN ของฉันไม่ผ่าน
# F08
cause-other = เหตุอื่น หรือไม่ทราบ
choice-reader-codes = เครื่องอ่านบัตรแสดงหมายเลข
choice-topics = อ่านเรื่องขั้นตอน หมายเลขโทรศัพท์ และอื่น ๆ
code-001 = 001 อ่านบัตรไม่ได้
code-002 = 002 ไม่ใช่บัตรมายนัมเบอร์ (マイナンバーカード)
code-006 = 006 ใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุหรือถูกยกเลิก
code-unlisted = หมายเลขอื่น

## Choices: more to read

choice-steps = ขั้นตอนการแสดงข้อมูลสิทธิประกันสุขภาพ (資格情報)
choice-papers = สิ่งที่แสดงที่เคาน์เตอร์ต้อนรับได้
choice-pin-reset = รหัส PIN 4 หลัก (4桁の暗証番号) ถูกล็อก
choice-phone-pin = ไม่ทราบรหัส PIN ของบัตรในโทรศัพท์
choice-hotline = สายโทรฟรีของมายนัมเบอร์ (マイナンバー)
choice-more = ข้อมูลเพิ่มเติมเกี่ยวกับ Myna Hokensho (マイナ保険証)

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = บัตรมายนัมเบอร์ตัวจริง (マイナンバーカード)
# F18
holding-notice = { -notice }
holding-phone = สมาร์ตโฟน
# F14
holding-pdf = PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้ก่อนวันนี้
holding-nothing = ไม่มีสิ่งเหล่านี้เลย

## Choices: logging in

login-card = ได้ ด้วยบัตรตัวจริงและรหัส PIN 4 หลัก (4桁の暗証番号)
login-phone = ได้ ด้วยบัตรในโทรศัพท์ (スマホのマイナ保険証)
login-no = ไม่ได้: ไม่ทราบรหัส PIN รหัสถูกล็อก ไม่มีอินเทอร์เน็ต หรืออื่น ๆ
login-unsure = ไม่แน่ใจ

## Other choices

choice-cannot = ทำไม่ได้
# F23
visit-return = ใช่: เคยมาที่นี่แล้ว และประกันยังเหมือนเดิม
# F24
visit-first = ไม่ใช่: มาครั้งแรก หรือประกันเปลี่ยนไปแล้ว
visit-unsure = ไม่แน่ใจ
device-iphone = iPhone
device-android = Android
login-card-physical = บัตรมายนัมเบอร์ตัวจริง (マイナンバーカード)
login-card-on-phone = บัตรมายนัมเบอร์ในโทรศัพท์ (マイナンバーカード)
choice-start-form = กรอกแบบคำแถลง (被保険者資格申立書) ที่นี่
choice-on-paper = เขียนบนกระดาษแทน
choice-retry = ลองส่งอีกครั้ง
choice-confirm-start-over = ใช่ ลบคำตอบของฉันและเริ่มใหม่
choice-larger = ตัวอักษรใหญ่ขึ้น
choice-smaller = ตัวอักษรเล็กลง

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = เว้นวรรค
cap-delete = ลบ
cap-clear = ลบทั้งหมด
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = คำถามที่ { $at } จาก { $of }
page = หน้า { $at } จาก { $of }
banner-title = คำแนะนำการลงทะเบียน
draft-note = คำแปลฉบับร่าง ให้ยึดภาษาญี่ปุ่นเป็นหลัก
idle-countdown = สิ่งที่คุณพิมพ์จะถูกลบในอีก { $seconds } วินาที
idle-why = เพื่อปกป้องข้อมูลของคุณ หากต้องการใช้ต่อ โปรดแตะหน้าจอตรงไหนก็ได้
ask-where = สำหรับเจ้าหน้าที่: ผู้ป่วยอยู่ที่หน้าจอ "{ $screen }"
ask-kept = คำตอบของคุณยังเก็บไว้อยู่
links-checked = ตรวจสอบที่อยู่เว็บเมื่อ { $date }
# F64 F65
hotline-number = { $number } (จากนั้นกด { $press })
# F67 F68
hotline-open = โทรได้ตอนนี้ วันนี้ถึง { $hour }:{ $minute }
hotline-closed = ขณะนี้ปิดบริการ จะเปิดอีกครั้งเวลา { $hour }:{ $minute } วันที่ { $month }/{ $day } (เดือน/วัน)
# F69
hotline-perhaps = อาจปิดในช่วงปีใหม่ โทรได้แน่นอนตั้งแต่เวลา { $hour }:{ $minute } วันที่ { $month }/{ $day } (เดือน/วัน)
done-number = หมายเลขของคุณ

## Texts

say-start-over = คำตอบของคุณทั้งหมดจะถูกลบ หากต้องการเก็บไว้ โปรดเลือก "ย้อนกลับ"
say-saving = โปรดรอสักครู่
say-failed-refused = โปรดแจ้งเคาน์เตอร์ต้อนรับว่าแบบของคุณยังไม่ได้บันทึก คำตอบของคุณถูกเก็บไว้โดยเข้ารหัส คนอื่นอ่านไม่ได้ โปรดเลือก "ลองส่งอีกครั้ง" หรือ "เขียนบนกระดาษแทน"
say-failed-slow = โปรดรอที่นี่ หรือแจ้งเคาน์เตอร์ต้อนรับ คำตอบของคุณถูกเก็บไว้โดยเข้ารหัส คนอื่นอ่านไม่ได้ คุณเลือก "ลองส่งอีกครั้ง" หรือ "เขียนบนกระดาษแทน" ก็ได้
say-done = โปรดแจ้งหมายเลขนี้ที่เคาน์เตอร์ต้อนรับ แบบคำแถลงของคุณ (被保険者資格申立書) บันทึกแล้ว
# Not on the leaflet.
say-done-card = โปรดนำบัตรมายนัมเบอร์ (マイナンバーカード) ไปที่เคาน์เตอร์ต้อนรับด้วย
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = เมื่อทราบหมายเลขประกันแล้ว โปรดแจ้งคลินิกนี้ทันที
say-ask = โปรดแสดงหน้าจอนี้แก่เจ้าหน้าที่เคาน์เตอร์ต้อนรับ เจ้าหน้าที่จะช่วยคุณ
say-on-paper = โปรดรับแบบคำแถลงที่เป็นกระดาษที่เคาน์เตอร์ต้อนรับแล้วกรอก สิ่งที่คุณพิมพ์ที่นี่จะไม่ถูกส่ง
say-paper-only = วันนี้โปรดกรอกแบบคำแถลงบนกระดาษ โปรดขอที่เคาน์เตอร์ต้อนรับ คุณยังอ่านคำแนะนำนี้ได้
say-staff-pin = เจ้าหน้าที่: โปรดใส่รหัส PIN ผู้ป่วย: โปรดเลือก "ย้อนกลับ"
say-staff-pin-wrong = รหัส PIN ไม่ถูกต้อง โปรดใส่อีกครั้ง
say-staff-pin-locked = โปรดรอ { $seconds } วินาที แล้วใส่อีกครั้ง
# Not on the leaflet.
say-code-001 = โปรดนำบัตรออกจากซอง แล้ววางราบบนเครื่องอ่านบัตร หากอ่านได้ คุณลงทะเบียนได้ตามปกติ หากอ่านไม่ได้ โปรดเลือก "ถัดไป"
# Not on the leaflet.
say-code-002 = โปรดวางบัตรมายนัมเบอร์ (マイナンバーカード) บนเครื่องอ่านบัตร ดูเหมือนว่าเมื่อครู่เป็นบัตรอื่น หากยังอ่านไม่ได้ โปรดเลือก "ถัดไป"
## To show at reception. Staff read the Japanese text of the same name.

point-ask = ขออภัย โปรดช่วยด้วย ใช้บัตร Myna Hokensho (マイナ保険証) ลงทะเบียนไม่ได้
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = ภาษาของฉัน: { $language } ฉันอ่านภาษาญี่ปุ่นได้ไม่ดี ลงทะเบียนด้วย Myna Hokensho (マイナ保険証) ไม่ได้ โปรดช่วยฉันด้วย
point-certificate-try = โปรดลองใช้บัตรของฉันอีกครั้งได้ไหม ฉันอ่านพบว่าหลังจากใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุ บัตรยังใช้ได้อีก 3 เดือน
point-identity = ตรวจใบหน้าหรือรหัส PIN ของฉันไม่ผ่าน โปรดดูรูปถ่ายบนบัตรกับใบหน้าของฉันเพื่อยืนยันได้ไหม (目視確認)
point-reader = อ่านบัตรในสมาร์ตโฟนของฉัน (スマホのマイナ保険証) ไม่ได้ ฉันมีบัตรตัวจริง ลองใช้ได้ไหม
point-certificate = ฉันมีหนังสือรับรองสิทธิประกันสุขภาพ (資格確認書) โปรดใช้ใบนี้
point-pdf = ฉันแสดง PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้ก่อนหน้านี้ได้ โปรดตรวจสอบ
point-notice = ฉันมี{ -notice } และ{ -card } โปรดตรวจสอบ
point-shown = ฉันแสดงหน้าจอข้อมูลสิทธิประกันสุขภาพ (資格情報画面) ของ Mynaportal (マイナポータル) ได้ โปรดตรวจสอบ
point-reception = ฉันไม่มีสิ่งใดที่แสดงได้ โปรดตรวจสอบประกันของฉันด้วยวิธีอื่น
point-verbal = ฉันเคยมาที่นี่แล้ว และประกันไม่ได้เปลี่ยนตั้งแต่นั้นมา โปรดตรวจสอบโดยการสอบถามฉัน (口頭確認)
point-declare = ฉันต้องการเขียนแบบคำแถลง (被保険者資格申立書) ฉันแสดงบัตรมายนัมเบอร์ (マイナンバーカード) ได้
point-declare-no-card = ฉันต้องการเขียนแบบคำแถลง (被保険者資格申立書) แต่ไม่ได้นำบัตรมายนัมเบอร์ (マイナンバーカード) มาด้วย ต้องทำอย่างไร
point-on-paper = ขอแบบคำแถลงที่เป็นกระดาษ (被保険者資格申立書) ด้วย
point-failed = ฉันกรอกแบบคำแถลง (被保険者資格申立書) แล้ว แต่ยังไม่ได้บันทึก โปรดตรวจสอบ หรือให้แบบกระดาษแก่ฉัน

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = เพิ่ม
