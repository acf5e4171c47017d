### Thai: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = ภาษาไทย
# F01
welcome = วิธีปฏิบัติเมื่อบัตรประกันสุขภาพ Myna Hokensho (マイナ保険証) ใช้ลงทะเบียนไม่ได้
welcome-touch = โปรดแตะหน้าจอหรือกดแป้นใดก็ได้
welcome-time = ใช้เวลาประมาณ 3 นาที
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = บัตรใช้ไม่ได้? แตะหน้าจอ
welcome-unwell = หากรู้สึกไม่สบาย โปรดไปที่เคาน์เตอร์ต้อนรับทันที
# Shown when declarations cannot be saved.
welcome-paper = วันนี้โปรดกรอกแบบคำแถลงบนกระดาษ แต่ยังอ่านคำแนะนำที่นี่ได้
# Shown when the window is too small.
too-small = หน้าจอเล็กไป โปรดถามเคาน์เตอร์ต้อนรับ (ต้องมี { $columns } x { $rows } ขึ้นไป)
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = ทดลองใช้: ไม่มีการส่งข้อมูล กด Ctrl+C เพื่อจบ
