### Simplified Chinese: the first screen.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Each of these stands on one line of the screen: at most 70 columns (a full-width character takes two).

# The language's own name. It is shown like this in every language.
language-name = 简体中文
# F01
welcome = 个人编号卡健康保险证（Myna保险证、マイナ保険証）无法办理挂号时怎么办
welcome-touch = 请触摸屏幕或按任意键
welcome-time = 大约需要3分钟
# Stands beside other languages where the screen is small: at most 26 columns.
welcome-short = 卡刷不了？请触摸屏幕
welcome-unwell = 如果感觉身体不适，请马上到挂号处（前台）
# Shown when declarations cannot be saved.
welcome-paper = 今天请用纸填写声明书。您仍可在这里查看指南。
# Shown when the window is too small.
too-small = 画面太小，请咨询挂号处（需要 { $columns } x { $rows } 以上）
# Shown when it is tried out without a settings file. At most 40 columns.
trial-banner = 试用：内容不会发送。按Ctrl+C结束。
