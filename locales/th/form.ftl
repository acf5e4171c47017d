### Thai: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. No official Thai version of the form is known; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Length in columns (a full-width character takes two): question 56, .hint 160, choices 70, problem- 150.
### Years are shown in the Gregorian calendar (ค.ศ.). What is typed may be พ.ศ. or ค.ศ.

## Questions

field-writer = ใครเป็นผู้กรอกแบบนี้
    .label = ผู้กรอก (記入者)
    .hint = คำถามต่อไปนี้เกี่ยวกับผู้ป่วย คือผู้ที่มีชื่อบนบัตรมายนัมเบอร์ (マイナンバーカード)
field-writer-name = ผู้กรอกชื่ออะไร
    .label = ชื่อผู้กรอก (記入者の氏名)
    .hint = ชื่อของผู้ที่กรอกแทนผู้ป่วย
field-writer-relation = คุณเป็นอะไรกับผู้ป่วย
    .label = ความสัมพันธ์ (続柄)
    .hint = เช่น แม่ สามี ลูก ผู้ดูแล
field-name = ผู้ป่วยชื่ออะไร
    .label = ชื่อ-นามสกุล (氏名)
    .hint = เขียนตามบัตรมายนัมเบอร์ (マイナンバーカード) เป็นอักษรญี่ปุ่นหรืออักษรโรมัน ในบรรทัดเดียว เรียงตามลำดับบนบัตร
field-kana = ชื่อผู้ป่วยอ่านเป็นอักษรคานะว่าอย่างไร
    .label = ชื่อเป็นอักษรคานะ (フリガナ)
    .hint = ฮิรางานะหรือคาตาคานะ ช่วยให้ค้นหาได้ง่ายขึ้น
field-birth = ผู้ป่วยเกิดเมื่อใด
    .label = วันเดือนปีเกิด (生年月日)
    .hint = วัน / เดือน / ปี เช่น 15/3/2528 หรือ 15/3/1985 (ค.ศ.)
field-sex = ผู้ป่วยเป็นเพศใด
    .label = เพศ (性別)
    .hint = เลือกตามที่เขียนบนบัตรมายนัมเบอร์ (マイナンバーカード) หากต้องการปรึกษา โปรดกด "ถามเคาน์เตอร์"
field-postcode = รหัสไปรษณีย์คืออะไร
    .label = รหัสไปรษณีย์ (郵便番号)
    .hint = ตัวเลข 7 หลัก เช่น 100-0001 อาจช่วยเติมที่อยู่บางส่วนให้คุณ
field-address = ที่อยู่ของผู้ป่วยคือที่ใด
    .label = ที่อยู่ (住所)
    .hint = เขียนตามบัตรมายนัมเบอร์ (マイナンバーカード) รวมถึงบ้านเลขที่และเลขห้อง
field-phone = หมายเลขโทรศัพท์ที่ติดต่อได้คือหมายเลขใด
    .label = หมายเลขโทรศัพท์ (連絡先)
    .hint = หมายเลขที่ติดต่อได้ในเวลากลางวัน เช่น 090-1234-5678 หรือ 03-1234-5678 หมายเลขต่างประเทศให้เขียน + และรหัสประเทศก่อน
field-insured = ผู้ป่วยมีประกันสุขภาพของญี่ปุ่นที่ยังมีผลหรือไม่
    .label = การมีประกัน (保険証等の有無)
    .hint = Shakai Hoken (社会保険), Kokumin Kenko Hoken (国民健康保険) หรือของผู้อายุ 75 ปีขึ้นไป เป็นต้น ไม่รวมประกันเอกชน หากไม่แน่ใจ โปรดเลือก "ไม่ทราบ"
field-scheme = เป็นประกันประเภทใด
    .label = ประเภทประกัน (保険種別)
    .hint = ประกันของผู้ป่วย หากเข้าประกันร่วมกับครอบครัว โปรดเลือกประกันของครอบครัว
field-insurer = หน่วยงานประกันสุขภาพ (保険者) ชื่ออะไร
    .label = ชื่อหน่วยงานประกันสุขภาพ (保険者等名称)
    .hint = ไม่ใช่ชื่อผู้ป่วย แต่เป็นชื่อหน่วยงาน เช่น Kyokai Kenpo (全国健康保険協会), Kenpo Kumiai (健康保険組合) ของบริษัท หรือเมืองที่อาศัยอยู่
field-workplace = สถานที่ทำงานชื่ออะไร
    .label = สถานที่ทำงาน (事業所名)
    .hint = หากเข้าประกันร่วมกับครอบครัว โปรดเขียนสถานที่ทำงานของคนในครอบครัวคนนั้น
field-issued = เอกสารของประกันนี้มาถึงเมื่อใด
    .label = ได้รับเอกสารเมื่อใด (交付を受けた時期)
    .hint = เช่น Shikaku Kakuninsho (資格確認書) หรือ Shikaku Joho no Oshirase (資格情報のお知らせ) ของประกันปัจจุบัน
field-share = ผู้ป่วยจ่ายเองที่นี่ในอัตราส่วนเท่าใด
    .label = อัตราส่วนที่ต้องจ่ายเอง (一部負担金の割合)
    .hint = คนส่วนใหญ่จ่าย 30% เด็กก่อนเข้าโรงเรียนประถม (shogakko) 20% ผู้ที่อายุ 70 ปีขึ้นไป 10% ถึง 30%

## Choices

option-writer-self = ผู้ป่วยเอง
option-writer-family = คนในครอบครัว หรือผู้ที่มาด้วย
option-writer-staff = เจ้าหน้าที่เคาน์เตอร์ลงทะเบียน
option-sex-male = ชาย (男)
option-sex-female = หญิง (女)
option-insured-yes = มี
option-insured-no = ไม่มี
option-scheme-employee = พนักงาน ข้าราชการ และครอบครัว (Shakai Hoken 社会保険、共済など)
option-scheme-national = อาชีพอิสระ นักศึกษา ไม่มีงาน (Kokumin Kenko Hoken 国民健康保険)
option-scheme-elderly = อายุ 75 ปีขึ้นไป เป็นต้น (Koki Korei 後期高齢者医療制度)
option-scheme-other = ประกันอื่น
option-issued-month = ภายใน 1 เดือนที่ผ่านมา
option-issued-earlier = ก่อนหน้านั้น
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = ไม่ทราบ (わからない)

## Answers

answer-empty = เว้นว่างไว้
# $date is text such as 7 January 1989, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date } ({ $era }) อายุ { $age } ปี
# A date of birth without its day, or without month and day. $date is text such as 1/1989 or 1989. Also on the
# button to choose it.
date-no-day = { $date } (ไม่ทราบวัน)
date-no-month = { $date } (ไม่ทราบวันและเดือน)
# The button after those to choose a day: back to typing the date.
choice-retype-date = กรอกวันที่ใหม่

## What to correct

problem-heading = โปรดแก้ไขส่วนต่อไปนี้
problem-again = หากรู้สึกว่ายาก โปรดกด "ถามเคาน์เตอร์" แล้วเจ้าหน้าที่เคาน์เตอร์ลงทะเบียนจะช่วยคุณ
problem-missing = { $field }: โปรดกรอกข้อนี้ เพราะจำเป็นสำหรับแบบแจ้งสิทธิ
problem-missing-asked = { $field }: โปรดกรอกข้อนี้หากทราบ หากต้องการเว้นว่างไว้ โปรดกด "ถัดไป" อีกครั้ง
problem-too-long = { $field }: โปรดเขียนให้สั้นลง ไม่เกิน { $max } ตัวอักษร
problem-my-number = { $field }: เราลบตัวเลข 12 หลักที่ดูเหมือนมายนัมเบอร์ (マイナンバー) แล้ว โปรดอย่าเขียนมายนัมเบอร์ที่นี่
problem-not-kana = { $field }: โปรดเขียนเป็นฮิรางานะหรือคาตาคานะเท่านั้น
# A name of digits or signs alone.
problem-not-a-name = { $field }: โปรดเขียนเป็นตัวอักษร ตัวเลขหรือเครื่องหมายอย่างเดียวใช้ไม่ได้
# 外字: characters of one make of computer. They cannot be printed.
problem-private = { $field }: มีตัวอักษร (外字) ที่พิมพ์ลงกระดาษไม่ได้ โปรดเขียนตัวนั้นเป็นคานะ หรือกด "ถามเคาน์เตอร์"
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = { $field }: อ่านตัวอักษรพม่า (Zawgyi) นี้ไม่ได้ โปรดเขียนเป็นอักษรละติน (ABC) หรือกด "ถามเคาน์เตอร์"
problem-not-a-date = { $field }: อ่านวันที่นี้ไม่ได้ โปรดเขียนเช่น 15 มีนาคม 2528 หรือ 15/3/2528
# There is no year, or it has two digits and could be several.
problem-which-year = { $field }: โปรดเขียนปีเป็นตัวเลข 4 หลัก เช่น 2528 หรือ ค.ศ. 1985 หรือเป็นรัชศกญี่ปุ่น เช่น S60
# One to four buttons stand below, and "กรอกวันที่ใหม่".
problem-which-day = { $field }: หมายถึงวันใด โปรดเลือกวันที่ถูกต้อง หรือกรอกใหม่
# The button "day not known" stands below.
problem-no-day = { $field }: โปรดกรอกวันด้วย หากไม่ทราบ โปรดเลือก "ไม่ทราบวัน"
problem-no-month = { $field }: โปรดกรอกวันและเดือนด้วย หากไม่ทราบ โปรดเลือก "ไม่ทราบวันและเดือน"
problem-no-such-day = { $field }: โปรดตรวจสอบเดือนและวัน วันที่นี้ไม่มีในปฏิทิน
problem-not-in-era = { $field }: โปรดตรวจสอบรัชศกและปี เพราะวันที่นี้ไม่มีในรัชศกนั้น หรือเขียนแบบ 15/3/2528 ก็ได้
problem-future = { $field }: โปรดตรวจสอบปี วันที่ที่กรอกอยู่หลังวันปัจจุบัน
problem-too-old = { $field }: โปรดตรวจสอบปี วันที่ที่กรอกผ่านมานานกว่า 125 ปีแล้ว
problem-not-a-postcode = { $field }: โปรดเขียนตัวเลข 7 หลัก เช่น 100-0001 หากไม่ทราบ เว้นว่างไว้ก็ได้
problem-not-a-phone = { $field }: โปรดเขียนหมายเลขที่ขึ้นต้นด้วย 0 เช่น 090-1234-5678 หมายเลขต่างประเทศให้เขียน + และรหัสประเทศก่อน
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = { $field }: โปรดเขียนใหม่เช่น 090-1234-5678 หรือ +81 90-1234-5678 เราลบตัวเลข 12 หลักที่ไม่มี + แล้ว
problem-not-chosen = { $field }: โปรดเลือกหนึ่งข้อ

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = สิ่งที่บันทึก: ชื่อและวิธีอ่าน วันเกิด เพศ รหัสไปรษณีย์ ที่อยู่ โทรศัพท์ ประกันสุขภาพ สถานที่ทำงานของผู้ป่วย ชื่อและความสัมพันธ์ของผู้กรอกแทน เหตุที่ลงทะเบียนไม่ได้ หมายเลขบนเครื่องอ่านบัตร สิ่งที่คุณมี มีบัตรหรือไม่ เคยมาตรวจหรือไม่ ภาษา เวลา หมายเลขลำดับ
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = ใช้เฉพาะเพื่อเบิกค่ารักษาจากประกันสุขภาพ ตรวจสอบสิทธิประกันสุขภาพ และสอบถามหน่วยงานประกันสุขภาพ (保険者) และหน่วยงานที่เกี่ยวข้อง แจ้งตามกฎหมายคุ้มครองข้อมูลส่วนบุคคลของญี่ปุ่น (個人情報保護法21条2項)
say-purpose-who = เคาน์เตอร์ลงทะเบียนของคลินิกนี้เป็นผู้รับ ส่วนที่จำเป็นต่อการเบิกและสอบถามจะแจ้งหน่วยงานประกันสุขภาพ (保険者) หน่วยงานที่ตรวจสอบและจ่ายเงิน เป็นต้น เก็บไว้จนยืนยันว่าประกันจ่ายแล้ว จากนั้นจะทำลาย
say-purpose-counted = เมื่อเรียกเจ้าหน้าที่ เคาน์เตอร์จะเห็นภาษา หน้าจอ และเหตุที่ลงทะเบียนไม่ได้ แต่ไม่เห็นชื่อ อาจนับจำนวนการใช้โดยไม่รู้ว่าเป็นใคร เจ้าหน้าที่ที่เปิด พิมพ์ หรือรับแบบแจ้งสิทธิ และเวลา จะเก็บไว้ 3 ปี
# Where [hospital] server is set, and only there.
say-purpose-server = ทั้งหมดนี้จะส่งไปเก็บที่เซิร์ฟเวอร์ของโรงพยาบาลนี้ด้วย
say-purpose-never = โปรดอย่าเขียนมายนัมเบอร์ (マイナンバー ตัวเลข 12 หลัก) รหัส PIN หรืออาการป่วย
say-purpose-optional = นอกจากชื่อ วันเกิด เป็นต้น กรอกเท่าที่ทราบก็พอ
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = ข้าพเจ้าขอแจ้งเรื่องสิทธิประกันสุขภาพที่ยังมีผล ตามคำตอบข้างต้น ข้อความที่กรอกเป็นความจริงเท่าที่ข้าพเจ้าทราบ
say-field-optional = ข้อนี้เว้นว่างไว้ก็ได้
