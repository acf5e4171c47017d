### Thai: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Thai needs no spaces between words: the program breaks lines at words. Vowel and tone marks above and below take no column.
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = ภาษาไทย
# F01
welcome = หากใช้บัตรประกันสุขภาพ Myna Hokensho (マイナ保険証) ลงทะเบียนไม่ได้
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = บัตรอ่านไม่ได้? แตะที่นี่
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = แตะที่นี่
# The last on the first screen, where there are more languages than it holds.
welcome-more = ภาษาอื่น
# No button; it always stands there. At most 28 columns.
welcome-unwell = ไม่สบาย? แจ้งเคาน์เตอร์ทันที
# Shown for a while after what was entered before has been deleted.
welcome-deleted = ลบสิ่งที่กรอกไว้แล้ว
# Shown when declarations cannot be saved.
welcome-paper = วันนี้โปรดกรอกแบบแจ้งสิทธิบนกระดาษ แต่ยังอ่านคำแนะนำที่นี่ได้
# Shown outside the hours of reception.
welcome-closed = ขณะนี้เคาน์เตอร์ลงทะเบียนปิดแล้ว
# Shown when the window is too small.
too-small = หน้าจอเล็กไป โปรดถามเคาน์เตอร์ลงทะเบียน (ขั้นต่ำ { $columns } x { $rows })
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = ทดลองใช้: ไม่ถึงเคาน์เตอร์ กด Ctrl+C เพื่อจบ
