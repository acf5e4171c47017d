### Thai: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official version of the form in this language; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Length in columns (a full-width character takes two): question 56, .hint 160, choices 70, problem- 150.
### Years are those of the Gregorian calendar (ค.ศ.) everywhere, not พ.ศ.

## Questions

field-writer = ใครเป็นผู้กรอกแบบนี้
    .label = ผู้กรอก (記入者)
    .hint = คำถามต่อไปนี้เกี่ยวกับผู้ที่มีชื่อบนบัตรมายนัมเบอร์ (マイナンバーカード) ซึ่งก็คือผู้ป่วย
field-writer-name = ผู้กรอกชื่ออะไร
    .label = ชื่อผู้กรอก (記入者の氏名)
    .hint = ชื่อของผู้ที่กรอกแทนผู้ป่วย
field-writer-relation = คุณเป็นอะไรกับผู้ป่วย
    .label = ความสัมพันธ์ (続柄)
    .hint = เช่น แม่ สามี ลูก ผู้ดูแล
field-name = ผู้ที่มีชื่อบนบัตรชื่ออะไร
    .label = ชื่อ-นามสกุล (氏名)
    .hint = เขียนตามบัตรมายนัมเบอร์ (マイナンバーカード) เป็นอักษรญี่ปุ่นหรืออักษรโรมัน ในบรรทัดเดียว เรียงตามลำดับบนบัตร
field-kana = ชื่ออ่านเป็นอักษรคานะว่าอย่างไร
    .label = ชื่อเป็นอักษรคานะ (フリガナ)
    .hint = ช่วยให้เคาน์เตอร์ต้อนรับค้นหาคุณได้ง่ายขึ้น เขียนเป็นฮิรางานะหรือคาตาคานะ
field-birth = ผู้ที่มีชื่อบนบัตรเกิดเมื่อใด
    .label = วันเดือนปีเกิด (生年月日)
    .hint = เขียนเรียงตามลำดับ ปี ค.ศ. เดือน วัน เช่น 1985/1/2, 19850102, S60.1.2 หรือ 昭和60年1月2日 โปรดอย่าใช้ปี พ.ศ.
field-sex = ผู้ที่มีชื่อบนบัตรเป็นเพศใด
    .label = เพศ (性別)
    .hint = เลือกตามที่เขียนบนบัตรมายนัมเบอร์ (マイナンバーカード) หากต้องการปรึกษา โปรดเลือก "ถามเคาน์เตอร์"
field-postcode = รหัสไปรษณีย์คืออะไร
    .label = รหัสไปรษณีย์ (郵便番号)
    .hint = ตัวเลข 7 หลัก เช่น 100-0001
field-address = ผู้ที่มีชื่อบนบัตรอยู่ที่ใด
    .label = ที่อยู่ (住所)
    .hint = เขียนตามบัตรมายนัมเบอร์ (マイナンバーカード) รวมถึงบ้านเลขที่และเลขห้อง
field-phone = หมายเลขโทรศัพท์ที่ติดต่อได้คือหมายเลขใด
    .label = หมายเลขโทรศัพท์ (連絡先)
    .hint = หมายเลขที่ติดต่อได้ในเวลากลางวัน เช่น 090-1234-5678 หรือ 03-1234-5678
field-insured = ผู้ที่มีชื่อบนบัตรมีประกันสุขภาพที่ยังมีผลหรือไม่
    .label = การมีประกัน (保険証等の有無)
    .hint = เช่น ประกันของบริษัท ของเมือง หรือของผู้ที่อายุ 75 ปีขึ้นไป หากไม่แน่ใจ โปรดเลือก "ไม่ทราบ"
field-scheme = เป็นประกันประเภทใด
    .label = ประเภทประกัน (保険種別)
    .hint = ประกันของผู้ที่มีชื่อบนบัตร หากเข้าประกันร่วมกับครอบครัว โปรดเลือกประกันของครอบครัว
field-insurer = หน่วยงานประกันสุขภาพ (保険者) ชื่ออะไร
    .label = ชื่อหน่วยงานประกันสุขภาพ (保険者等名称)
    .hint = เช่น 全国健康保険協会 หรือ 健康保険組合 ของบริษัท หรือเมืองที่คุณอาศัยอยู่
field-workplace = สถานที่ทำงานชื่ออะไร
    .label = สถานที่ทำงาน (事業所名)
    .hint = หากเข้าประกันร่วมกับครอบครัว โปรดเขียนสถานที่ทำงานของคนในครอบครัวคนนั้น
field-issued = ประกันนี้เริ่มเมื่อใด
    .label = ได้รับเมื่อใด (交付を受けた時期)
    .hint = เวลาที่ได้รับเอกสารหรือบัตรของประกันนี้ เช่น 資格確認書 หรือ 資格情報のお知らせ
field-share = คุณจ่ายเองที่คลินิกในอัตราส่วนเท่าใด
    .label = อัตราส่วนที่ต้องจ่ายเอง (一部負担金の割合)
    .hint = คนส่วนใหญ่จ่าย 30% เด็กก่อนเข้าโรงเรียนประถม 20% ผู้ที่อายุ 70 ปีขึ้นไป 10% ถึง 30%

## Choices

option-writer-self = ผู้ที่มีชื่อบนบัตร
option-writer-family = คนในครอบครัว หรือผู้ที่มาด้วย
option-writer-staff = เจ้าหน้าที่เคาน์เตอร์ต้อนรับ
option-sex-male = ชาย (男)
option-sex-female = หญิง (女)
option-insured-yes = มี
option-insured-no = ไม่มี
option-scheme-employee = พนักงานบริษัท ข้าราชการ และครอบครัว (社会保険、共済など)
option-scheme-national = อาชีพอิสระ นักศึกษา ไม่มีงานทำ และอื่น ๆ (国民健康保険)
option-scheme-elderly = อายุ 75 ปีขึ้นไป และอื่น ๆ (後期高齢者医療制度)
option-scheme-other = ประกันอื่น
option-issued-month = ภายใน 1 เดือนที่ผ่านมา
option-issued-earlier = ก่อนหน้านั้น
option-share-30 = 30% (3割)
option-share-20 = 20% (2割)
option-share-10 = 10% (1割)
option-unknown = ไม่ทราบ (わからない)

## Answers

answer-empty = เว้นว่างไว้
# $era is text such as 昭和64年1月7日.
date-shown = { $date } ({ $era }) อายุ { $age } ปี

## How dates are read and written

# Not sentences but settings. The order of a date: ymd, dmy or mdy (year, month, day).
# .years: the years that people count without saying so: ad, era (Japan), roc (Taiwan) or be (Thailand).
# .year .month .day: words at the number of the year, month and day. # is the number; "," between several.
# .beside: words that may stand beside a date. .months: the twelve months with "|" between them, each with
# its short forms after ",". The first form is the one that is shown.
# .full .to-month .to-year: a date as far as it is known. $name is the name of the month.

date-order = dmy
    .years = be
    .year = ปี #
    .month = เดือน #
    .day = วันที่ #, วัน #
    .beside = เกิด, เมื่อ
    .months = มกราคม, ม.ค. | กุมภาพันธ์, ก.พ. | มีนาคม, มี.ค. | เมษายน, เม.ย. | พฤษภาคม, พ.ค. | มิถุนายน, มิ.ย. | กรกฎาคม, ก.ค. | สิงหาคม, ส.ค. | กันยายน, ก.ย. | ตุลาคม, ต.ค. | พฤศจิกายน, พ.ย. | ธันวาคม, ธ.ค.
    .full = { $day } { $name } ค.ศ. { $year }
    .to-month = เดือน { $month } ค.ศ. { $year }
    .to-year = ค.ศ. { $year }

## What to correct

problem-heading = โปรดแก้ไขข้อความต่อไปนี้
problem-again = หากรู้สึกว่ายาก โปรดเลือก "ถามเคาน์เตอร์" แล้วเจ้าหน้าที่จะช่วยคุณ
problem-missing = { $field }: โปรดกรอกข้อนี้ เพราะจำเป็นสำหรับแบบคำแถลง
problem-missing-asked = { $field }: โปรดกรอกข้อนี้หากทราบ หากต้องการเว้นว่างไว้ โปรดเลือก "ถัดไป" อีกครั้ง
problem-too-long = { $field }: โปรดเขียนให้สั้นลง ไม่เกิน { $max } ตัวอักษร
problem-my-number = { $field }: เราลบตัวเลข 12 หลักที่ดูเหมือนมายนัมเบอร์ (マイナンバー) แล้ว โปรดอย่าเขียนมายนัมเบอร์ที่นี่
problem-not-kana = { $field }: โปรดเขียนเป็นฮิรางานะหรือคาตาคานะเท่านั้น
problem-not-a-date = { $field }: โปรดเขียนเรียงตามลำดับ ปี ค.ศ. เดือน วัน เช่น 1985/1/2 หรือ 昭和60年1月2日
problem-no-such-day = { $field }: โปรดตรวจสอบเดือนและวัน วันที่นี้ไม่มีในปฏิทิน
problem-not-in-era = { $field }: โปรดตรวจสอบรัชศกและปี เพราะวันที่นี้ไม่มีในรัชศกนั้น หรือเขียนแบบ 1985/1/2 ก็ได้
problem-future = { $field }: โปรดตรวจสอบปี ต้องเป็นปี ค.ศ. วันที่ที่กรอกอยู่หลังวันปัจจุบัน
problem-too-old = { $field }: โปรดตรวจสอบปี วันที่ที่กรอกผ่านมานานกว่า 125 ปีแล้ว
problem-not-a-postcode = { $field }: โปรดเขียนตัวเลข 7 หลัก เช่น 100-0001 หรือเว้นว่างไว้ก็ได้
problem-not-a-phone = { $field }: โปรดเขียนหมายเลขที่ขึ้นต้นด้วย 0 เช่น 090-1234-5678 หมายเลขต่างประเทศให้ขึ้นต้นด้วย +
problem-not-chosen = { $field }: โปรดเลือกหนึ่งข้อ

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = เราขอถามชื่อ วันเดือนปีเกิด เพศ ที่อยู่ หมายเลขโทรศัพท์ และประกันสุขภาพ
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = เราใช้ข้อมูลนี้เพื่อเบิกค่ารักษา ตรวจสอบสิทธิ และสอบถามหน่วยงานประกันสุขภาพ (保険者) หรือที่คล้ายกันเท่านั้น กฎหมายคุ้มครองข้อมูลส่วนบุคคลให้เราแจ้งเรื่องนี้แก่คุณ (個人情報保護法21条2項)
say-purpose-who = เฉพาะเคาน์เตอร์ต้อนรับของคลินิกนี้เท่านั้นที่ได้รับข้อมูล เราเก็บไว้จนกว่าจะยืนยันว่าได้รับค่ารักษาที่เบิกแล้ว จากนั้นจะทำลาย
say-purpose-never = โปรดอย่าเขียนมายนัมเบอร์ (マイナンバー) 12 หลัก รหัส PIN หรืออาการป่วย
say-purpose-optional = กรอกเท่าที่ทราบก็พอ "ไม่ทราบ" ก็เป็นคำตอบได้ คุณเขียนบนกระดาษก็ได้
say-check = หากมีข้อใดไม่ถูกต้อง โปรดเลือก "แก้ไข"
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = ข้าพเจ้าขอแถลงเรื่องสิทธิประกันสุขภาพที่ยังมีผล ตามคำตอบข้างต้น ข้อความที่เขียนเป็นความจริงเท่าที่ข้าพเจ้าทราบ
say-field-optional = ข้อนี้เว้นว่างไว้ก็ได้
