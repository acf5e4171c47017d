### Traditional Chinese (Taiwan): the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 繁體中文
# F01
welcome = Myna保險證（マイナ保険証、個人編號卡保險證）無法使用時怎麼辦
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = 卡片讀不到？請觸碰這裡
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = 請觸碰這裡
# The last on the first screen, where there are more languages than it holds.
welcome-more = 其他語言 Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = 身體不舒服請立刻告知掛號櫃檯
# Shown for a while after what was entered before has been deleted.
welcome-deleted = 輸入的內容已經刪除
# Shown when declarations cannot be saved.
welcome-paper = 今天請用紙本填寫聲明書。您仍可在這裡查看說明。
# Shown outside the hours of reception.
welcome-closed = 掛號櫃檯現在已關閉。
# Shown when the window is too small.
too-small = 畫面太小，請詢問掛號櫃檯（需要 { $columns } x { $rows } 以上）
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 試用：掛號櫃檯不會收到。按Ctrl+C結束
