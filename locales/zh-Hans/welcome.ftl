### Simplified Chinese: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 简体中文
# F01
welcome = Myna保险证（マイナ保険証、个人编号卡保险证）无法使用时怎么办
# Stands below the language's name on the first screen: what it is for, and that one touches it. At most 26 columns.
welcome-short = 卡读不出来？请点这里
# Stands there instead where the screen is small: at most 11 columns.
welcome-touch = 请点这里
# The last on the first screen, where there are more languages than it holds.
welcome-more = 其他语言 Other
# No button; it always stands there. At most 28 columns.
welcome-unwell = 身体不舒服请马上告诉挂号处
# Shown for a while after what was entered before has been deleted.
welcome-deleted = 输入的内容已经删除
# Shown when declarations cannot be saved.
welcome-paper = 今天请用纸填写声明书。您仍可在这里查看指南。
# Shown outside the hours of reception.
welcome-closed = 挂号处现在已关闭。
# Shown when the window is too small.
too-small = 画面太小，请咨询挂号处（需要 { $columns } x { $rows } 以上）
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 试用：挂号处不会收到。按Ctrl+C结束
