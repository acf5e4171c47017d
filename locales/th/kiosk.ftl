### Thai: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = Language 言語 语言 언어 Idioma Язык
heading-page = หน้าสำหรับโทรศัพท์ スマホで見るページ
# F02. Two lines at most.
heading-causes = ในกรณีต่อไปนี้ ใช้{ -myna } ลงทะเบียนไม่ได้ กรณีของคุณคือข้อใด
heading-reader-codes = เครื่องอ่านบัตรแสดงหมายเลขใด
heading-code-001 = โปรดวางบัตรบนเครื่องอ่านอีกครั้ง
heading-code-002 = โปรดวาง{ -card }
heading-cause-certificate = เมื่อใบรับรอง (電子証明書) หรือชิป IC มีปัญหา
heading-cause-unconfirmed = เมื่อยืนยันสิทธิประกันสุขภาพไม่ได้
heading-cause-smartphone = อ่านบัตรในสมาร์ตโฟนไม่ได้ (スマホのマイナ保険証)
heading-cause-identity = เจ้าหน้าที่ดูใบหน้าเพื่อยืนยันได้
heading-topics = คุณต้องการทราบเรื่องใด
heading-holdings = โปรดเลือกทุกสิ่งที่คุณมีติดตัวมา
heading-login = ตอนนี้เข้าสู่ระบบ { -mynaportal } ได้ใช่ไหม
heading-papers = สิ่งที่แสดงที่เคาน์เตอร์ลงทะเบียนได้
heading-plan-certificate = โปรดแสดง Shikaku Kakuninsho (資格確認書)
heading-plan-reader = โปรดวางบัตรตัวจริงบนเครื่องอ่านบัตร
heading-plan-pdf = โปรดแสดงไฟล์ PDF ที่เคาน์เตอร์ลงทะเบียน
heading-plan-login = โปรดแสดงหน้าจอ (資格情報画面) ที่เคาน์เตอร์
heading-plan-notice = โปรดแสดงใบแจ้ง (資格情報のお知らせ) และบัตร
heading-plan-reception = โปรดแจ้งเจ้าหน้าที่เคาน์เตอร์ลงทะเบียน
heading-why = เหตุใดจึงแสดงไม่ได้
heading-details = คำอธิบายเพิ่มเติม
heading-visit = เคยมาที่นี่ และประกันเหมือนเดิมใช่ไหม
heading-verbal = โปรดแจ้งเคาน์เตอร์ว่าประกันเหมือนเดิม
heading-declare = ใช้แบบแจ้งสิทธิ (被保険者資格申立書) ได้
heading-login-card = คุณเข้าสู่ระบบด้วยบัตรใด
heading-step-download = STEP 1 ดาวน์โหลดแอป
# F43
heading-step-log-in = STEP 2 เข้าสู่ระบบ Mynaportal (マイナポータル)
# F50
heading-step-show = STEP 3 แสดงข้อมูลสิทธิ (資格情報) บันทึกเป็น PDF
heading-shown = โปรดแสดงหน้าจอที่เคาน์เตอร์ลงทะเบียน
heading-pin-reset = เมื่อรหัส PIN 4 หลัก (4桁の暗証番号) ถูกล็อก
heading-phone-pin = ไม่ทราบรหัส PIN ของบัตร (マイナンバーカード) ในโทรศัพท์
heading-hotline = สายโทรฟรีของมายนัมเบอร์ (マイナンバー)
heading-more = ข้อมูลเพิ่มเติมของ Myna Hokensho (マイナ保険証)
heading-purpose = โปรดอ่านว่าใช้ข้อมูลส่วนบุคคลเพื่ออะไร
heading-on-paper = โปรดขอแบบแจ้งสิทธิฉบับกระดาษที่เคาน์เตอร์
heading-check = โปรดตรวจสอบคำตอบของคุณ
heading-saving = กำลังบันทึก
heading-failed-refused = แบบแจ้งสิทธิยังไม่ถึงเคาน์เตอร์ลงทะเบียน
heading-failed-slow = การบันทึกใช้เวลานานกว่าปกติ
heading-done = โปรดแจ้งหมายเลขนี้ที่เคาน์เตอร์ลงทะเบียน
heading-ask = โปรดแสดงหน้าจอนี้ที่เคาน์เตอร์ลงทะเบียน
heading-call = กำลังเรียกเคาน์เตอร์ลงทะเบียน
heading-coming = เจ้าหน้าที่กำลังมา
heading-start-over = ต้องการเริ่มใหม่ตั้งแต่ต้นใช่ไหม
heading-finish = ต้องการจบการใช้งานใช่ไหม
heading-idle = คุณยังใช้งานอยู่หรือไม่
heading-staff-pin = โปรดใส่รหัส PIN ของเจ้าหน้าที่

## Buttons

button-back = ย้อนกลับ
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = ถัดไป
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next } (เลือก { $count })
button-more = อ่านต่อ
button-more-any = More つづき
button-ask = ถามเคาน์เตอร์
button-ask-any = Help 受付に聞く
button-call = เรียกเจ้าหน้าที่
# The word "Language" is here in every language.
button-language = ภาษา Language
button-contrast = สีหน้าจอ
button-contrast-any = Colours 色
button-start-over = เริ่มใหม่
button-agree = ยินยอม
button-submit = ส่งถึงเคาน์เตอร์
button-finish = จบการใช้งาน
button-stay = ยังใช้งานอยู่
button-steps = ดูขั้นตอน
button-shown = หน้าจอขึ้นแล้ว
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = แสดงแล้ว
button-return = กลับหน้าเดิม
button-unlock = ปลดล็อก
button-change = แก้ไข

## Choices: causes

# F03 F04
cause-network = เครือข่ายหรืออุปกรณ์ขัดข้อง
# F05 F06
cause-certificate = ใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุ หรือชิป IC ชำรุด
# F07
cause-unconfirmed = เครื่องขึ้นว่ายืนยันสิทธิประกันไม่ได้ (有効な資格が確認できない) เป็นต้น
# F31
cause-smartphone = อ่านบัตรในสมาร์ตโฟนไม่ได้ (スマホのマイナンバーカード)
cause-identity = ตรวจใบหน้าหรือรหัส PIN ไม่ผ่าน
# F08
cause-other = เหตุอื่น หรือไม่ทราบ
choice-reader-codes = เครื่องอ่านบัตรแสดงหมายเลข
choice-topics = ขั้นตอน หมายเลขโทรศัพท์ และเรื่องอื่น
code-001 = 001 อ่านบัตรไม่ได้
code-002 = 002 ไม่ใช่{ -card }
code-006 = 006 ใบรับรองอิเล็กทรอนิกส์ (電子証明書) หมดอายุหรือถูกยกเลิก
code-unlisted = หมายเลขอื่น

## Choices: more to read

# F36
choice-steps = ขั้นตอนแสดงข้อมูลสิทธิ (資格情報) ใน { -mynaportal }
choice-papers = สิ่งที่แสดงที่เคาน์เตอร์ลงทะเบียนได้
choice-pin-reset = รหัส PIN 4 หลัก (4桁の暗証番号) ถูกล็อก
choice-phone-pin = ไม่ทราบรหัส PIN ของบัตร (マイナンバーカード) ในโทรศัพท์
choice-hotline = สายโทรฟรีของมายนัมเบอร์ (マイナンバー)
choice-more = ข้อมูลเพิ่มเติมเกี่ยวกับ Myna Hokensho (マイナ保険証)
choice-details = รายละเอียด

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = { -card } ตัวจริง
# F18
holding-notice = { -notice }
holding-phone = สมาร์ตโฟน
# F14
holding-pdf = PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้
holding-nothing = ไม่มีสิ่งเหล่านี้

## Choices: logging in

login-card = { -yes }: ใช้บัตรตัวจริงและรหัส PIN 4 หลัก (4桁の暗証番号)
login-phone = { -yes }: ใช้{ -card } ในโทรศัพท์
login-no = { -no }: ไม่ทราบรหัส PIN รหัสถูกล็อก ไม่มีสัญญาณ หรือเหตุอื่น
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = แสดงหนังสือรับรอง (資格確認書) นี้ไม่ได้
choice-cannot-reader = บัตรตัวจริงก็อ่านไม่ได้
choice-cannot-pdf = แสดง PDF นี้ไม่ได้
choice-cannot-login = เข้าสู่ระบบหรือแสดงหน้าจอไม่ได้
choice-cannot-notice = แสดงใบแจ้งนี้และบัตรไม่ได้
why-former = เพราะเป็นของประกันเดิม
why-expired = เพราะเลยวันหมดอายุแล้ว
why-unseen = เพราะตอนนี้แสดงไม่ได้
# F23
visit-return = { -yes }: เคยมาตรวจที่นี่ และประกันเหมือนเดิม
# F24
visit-first = { -no }: มาที่นี่ครั้งแรก หรือประกันเปลี่ยนไปแล้ว
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = { -card } ตัวจริง
login-card-on-phone = { -card } ในโทรศัพท์
choice-start-form = กรอกแบบแจ้งสิทธิที่นี่
choice-on-paper = เขียนบนกระดาษแทน
choice-retry = ลองส่งอีกครั้ง
choice-go-back = ไม่ใช่: กลับไปหน้าเดิม
choice-confirm-start-over = ใช่: ลบสิ่งที่กรอกไว้ และเริ่มใหม่ตั้งแต่ต้น
choice-confirm-finish = ใช่: ลบสิ่งที่กรอกไว้ และจบการใช้งาน
choice-larger = ตัวอักษรใหญ่ขึ้น
choice-smaller = ตัวอักษรเล็กลง

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = เว้นวรรค
cap-delete = ลบ
cap-clear = ลบทั้งหมด
cap-no-day = ไม่ทราบวัน
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
# Heads the sentence for staff. 20 columns.
point-label = ถึงเจ้าหน้าที่
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = โปรดเลือกหนึ่งข้อ
need-holding = โปรดเลือกสิ่งที่คุณมี หรือ "{ $choice }"
need-agree = หากยินยอม โปรดกด "{ $button }" (ปุ่ม +)
need-submit = หากจะส่ง โปรดกด "{ $button }" (ปุ่ม +)
need-shown = เมื่อหน้าจอขึ้นแล้ว โปรดกด "{ $button }" (ปุ่ม +)
need-showed = เมื่อแสดงที่เคาน์เตอร์แล้ว โปรดกด "{ $button }" (ปุ่ม +)
need-return = เมื่ออ่านจบแล้ว โปรดกด "{ $button }" (ปุ่ม +)
need-finish = เมื่อแจ้งหมายเลขแล้ว โปรดกด "{ $button }" (ปุ่ม +)
# On the page where answers are checked.
say-check-keys = หากจะแก้ไข โปรดเลือกบรรทัดนั้น เมื่อถูกต้องทั้งหมดแล้ว โปรดกด "{ $button }" ที่ท้ายสุด
idle-countdown = สิ่งที่คุณเลือกและกรอกที่นี่จะถูกลบในอีก { $seconds } วินาที
idle-why = เพื่อปกป้องข้อมูลส่วนบุคคล หากต้องการใช้ต่อ โปรดแตะหน้าจอหรือกดแป้นใดก็ได้
ask-where = สำหรับเจ้าหน้าที่: ผู้ป่วยอยู่ที่หน้าจอ "{ $screen }"
ask-kept = สิ่งที่คุณเลือกและกรอกยังอยู่
links-checked = ตรวจสอบที่อยู่เว็บเมื่อ { $date }
# F64 F65
hotline-number = { $number } (จากนั้นกด { $press })
# F67 F68
hotline-open = โทรได้ตอนนี้ วันนี้ถึง { $hour }:{ $minute }
hotline-closed = ขณะนี้นอกเวลาทำการ จะเปิดอีกครั้งวันที่ { $day } เดือน { $month } เวลา { $hour }:{ $minute }
# F69
hotline-perhaps = อาจปิดช่วงสิ้นปีและปีใหม่ โทรได้ตั้งแต่วันที่ { $day } เดือน { $month } เวลา { $hour }:{ $minute }
done-number = หมายเลขของคุณ

## Texts

say-start-over = สิ่งที่คุณเลือกและกรอกที่นี่จะถูกลบทั้งหมด หากไม่ต้องการลบ โปรดเลือก "ไม่ใช่"
say-finish = โปรดเลือก "ใช่" หลังจากแสดงที่เคาน์เตอร์ลงทะเบียนแล้ว สิ่งที่คุณเลือกและกรอกที่นี่จะถูกลบทั้งหมด
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = แบบแจ้งสิทธิที่ส่งแล้วยกเลิกไม่ได้ อาจไปถึงเคาน์เตอร์ลงทะเบียนในภายหลัง
say-saving = โปรดรอสักครู่
say-failed-refused = โปรดแจ้งเคาน์เตอร์ลงทะเบียนว่ายังบันทึกไม่ได้ คำตอบของคุณยังอยู่ โปรดเลือก "ลองส่งอีกครั้ง" หรือ "เขียนบนกระดาษแทน"
say-failed-slow = โปรดรอที่นี่ หรือแจ้งเคาน์เตอร์ลงทะเบียน คำตอบของคุณยังอยู่ คุณเลือก "ลองส่งอีกครั้ง" หรือ "เขียนบนกระดาษแทน" ก็ได้
say-done = แบบแจ้งสิทธิ (被保険者資格申立書) บันทึกแล้ว โปรดจำหรือจดหมายเลขไว้
# Not on the leaflet.
say-done-card = โปรดนำ{ -card } ไปที่เคาน์เตอร์ลงทะเบียนด้วย
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = เมื่อทราบสัญลักษณ์และหมายเลขประกันสุขภาพ (記号・番号 ไม่ใช่มายนัมเบอร์ 12 หลัก) โปรดแจ้งเคาน์เตอร์ลงทะเบียนทันที
say-ask = โปรดแสดงหน้าจอนี้แก่เจ้าหน้าที่เคาน์เตอร์ลงทะเบียน เจ้าหน้าที่จะช่วยคุณ
say-call = โปรดรอที่นี่
say-call-unanswered = เคาน์เตอร์ลงทะเบียนยังไม่ตอบ
say-on-paper = โปรดขอแบบแจ้งสิทธิฉบับกระดาษที่เคาน์เตอร์ลงทะเบียน แล้วกรอก
# Only while no declaration has been sent.
say-on-paper-unsent = สิ่งที่คุณกรอกที่นี่จะไม่ถูกส่งไปที่เคาน์เตอร์ลงทะเบียน
say-paper-only = วันนี้โปรดกรอกแบบแจ้งสิทธิบนกระดาษ โปรดขอที่เคาน์เตอร์ลงทะเบียน คุณยังอ่านคำแนะนำนี้ได้
say-staff-pin = เจ้าหน้าที่: โปรดใส่รหัส PIN ผู้อื่น: โปรดกด "ย้อนกลับ"
say-staff-pin-wrong = รหัส PIN ไม่ถูกต้อง โปรดใส่อีกครั้ง
say-staff-pin-locked = โปรดรอ { $seconds } วินาที แล้วใส่อีกครั้ง
# Not on the leaflet.
say-code-001 = โปรดนำบัตรออกจากซอง แล้ววางราบบนเครื่องอ่านบัตร หากอ่านได้ คุณลงทะเบียนได้ตามปกติ หากอ่านไม่ได้ โปรดกด "{ button-next }"
# Not on the leaflet.
say-code-002 = ดูเหมือนว่าบัตรที่วางเป็นบัตรอื่น โปรดวาง{ -card } บนเครื่องอ่านบัตร หากอ่านไม่ได้ โปรดกด "{ button-next }"

## To show at reception. Staff read the Japanese text of the same name.

point-ask = ขออภัย โปรดช่วยด้วย ใช้บัตร Myna Hokensho (マイナ保険証) ลงทะเบียนไม่ได้
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = ภาษาของฉัน: { $language } ฉันอ่านภาษาญี่ปุ่นได้ไม่ดี ลงทะเบียนด้วย Myna Hokensho (マイナ保険証) ไม่ได้ โปรดช่วยฉันด้วย
point-certificate-try = ทราบมาว่า หากหมดอายุเฉพาะใบรับรองอิเล็กทรอนิกส์ (電子証明書) บัตรยังใช้ได้อีก 3 เดือนหลังจากนั้น ขอลองใช้บัตรอีกครั้งได้ไหม
point-identity = ตรวจใบหน้าหรือรหัส PIN ของฉันไม่ผ่าน โปรดดูรูปถ่ายบนบัตรกับใบหน้าของฉันเพื่อยืนยันได้ไหม (目視確認)
point-reader = อ่านบัตรในสมาร์ตโฟนของฉัน (スマホのマイナ保険証) ไม่ได้ ขอลองใช้บัตรตัวจริง (マイナンバーカード) ที่เครื่องอ่านบัตร
point-certificate = ฉันมีหนังสือรับรองสิทธิประกันสุขภาพ (資格確認書) โปรดลงทะเบียนด้วยใบนี้
point-pdf = นี่คือไฟล์ PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้ก่อนหน้านี้ โปรดตรวจสอบ
point-notice = ฉันมีใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ) และ{ -card } โปรดตรวจสอบ
point-shown = นี่คือหน้าจอข้อมูลสิทธิประกันสุขภาพ (資格情報画面) ของ Mynaportal (マイナポータル) โปรดตรวจสอบ
# What of it the patient has. One sentence a line.
point-card = บัตรมายนัมเบอร์ (マイナンバーカード) อยู่ที่นี่
point-notice-only = ฉันมีใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ) แต่ไม่มีบัตรมายนัมเบอร์ (マイナンバーカード)
point-no-card = ฉันไม่มีบัตรมายนัมเบอร์ (マイナンバーカード)
point-nothing = ฉันไม่มีสิ่งใดที่แสดงได้
# What the patient said they cannot show, and why.
point-reader-failed = บัตรมายนัมเบอร์ (マイナンバーカード) ตัวจริงก็อ่านไม่ได้ที่เครื่องอ่านบัตร
point-certificate-former = หนังสือรับรองสิทธิประกันสุขภาพ (資格確認書) ใบนี้เป็นของประกันเดิม
point-certificate-expired = หนังสือรับรองสิทธิประกันสุขภาพ (資格確認書) ใบนี้หมดอายุแล้ว
point-certificate-unseen = ฉันมีหนังสือรับรองสิทธิประกันสุขภาพ (資格確認書) แต่ตอนนี้แสดงไม่ได้
point-pdf-former = PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้เป็นของประกันเดิม
point-pdf-unseen = ฉันมี PDF ข้อมูลสิทธิประกันสุขภาพ (資格情報) ที่บันทึกไว้ แต่ตอนนี้แสดงไม่ได้
point-screen-former = หน้าจอข้อมูลสิทธิประกันสุขภาพ (資格情報画面) ของ Mynaportal (マイナポータル) แสดงประกันเดิม
point-notice-former = ใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ) ใบนี้เป็นของประกันเดิม
point-notice-expired = ใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ) ใบนี้หมดอายุแล้ว
point-notice-unseen = ฉันมีใบแจ้งสิทธิประกันสุขภาพ (資格情報のお知らせ) แต่ตอนนี้แสดงไม่ได้
# The last line.
point-otherwise = โปรดตรวจสอบด้วยวิธีอื่น
point-declaration = ตรวจสอบด้วยแบบแจ้งสิทธิ (被保険者資格申立書) ได้ไหม
point-verbal = ฉันเคยมาตรวจที่นี่ และประกันไม่ได้เปลี่ยนตั้งแต่นั้นมา โปรดตรวจสอบโดยการสอบถามฉัน (口頭確認)
point-on-paper = โปรดให้แบบแจ้งสิทธิฉบับกระดาษ (被保険者資格申立書) แก่ฉัน
point-failed = แบบแจ้งสิทธิ (被保険者資格申立書) ของฉันยังไม่ได้บันทึก โปรดตรวจสอบ หรือให้แบบแจ้งสิทธิฉบับกระดาษแก่ฉัน

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = เพิ่ม

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = โปรดพิมพ์หมายเลขหรือเครื่องหมาย แล้วกด Enter
plain-type = โปรดพิมพ์คำตอบ แล้วกด Enter หากกด Enter อย่างเดียวจะไปขั้นต่อไป หากจะเลือกหมายเลขหรือเครื่องหมาย โปรดพิมพ์ / ไว้ข้างหน้า เช่น /-
plain-unknown = ไม่มีหมายเลขหรือเครื่องหมายนั้นที่นี่
