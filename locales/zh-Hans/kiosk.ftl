### Simplified Chinese: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Where other texts say { button-next } or { choice-steps }, the words of the button here come in.

## Headings

heading-languages = 语言 Language 言語 언어 Idioma Язык
heading-page = 用手机看的网页 Page for your phone
# F02. Two lines at most.
heading-causes = 以下情况无法用{ -myna }办理就诊手续。您属于哪一种？
heading-reader-codes = 读卡器上显示了哪个号码？
heading-code-001 = 请再放一次您的卡
heading-code-002 = 请使用{ -card }
heading-cause-certificate = 电子证书（電子証明書）或IC芯片有问题时
heading-cause-unconfirmed = 无法确认您的保险资格时
heading-cause-smartphone = 手机上的卡（スマホのマイナ保険証）无法读取时
heading-cause-identity = 工作人员可以看您的脸来确认
heading-topics = 您想了解什么？
heading-holdings = 请选出您带来的所有东西
heading-login = 现在能登录{ -mynaportal }吗？
heading-papers = 可以在挂号处出示的东西
heading-plan-certificate = 请在挂号处出示{ -certificate }
heading-plan-reader = 请把实体卡放在读卡器上
heading-plan-pdf = 请在挂号处出示保存的PDF
heading-plan-login = 请在挂号处出示资格信息页面（資格情報画面）
heading-plan-notice = 请出示通知（資格情報のお知らせ）和您的卡
heading-plan-reception = 请告诉挂号处（前台）的工作人员
heading-why = 为什么不能出示？
heading-details = 详细说明
heading-visit = 您以前来过这里，而且保险没有变吗？
heading-verbal = 请告诉挂号处您的保险没有变
heading-declare = 可以用声明书（被保険者資格申立書）确认
heading-login-card = 您用哪一种卡登录？
heading-step-download = STEP 1 下载App
# F43
heading-step-log-in = STEP 2 登录Mynaportal（マイナポータル）
# F50
heading-step-show = STEP 3 显示资格信息，保存为PDF
heading-shown = 请在挂号处出示页面
heading-pin-reset = 4位数密码（4桁の暗証番号）被锁定时
heading-phone-pin = 不知道手机上的{ -card }的密码时
heading-hotline = 个人编号（マイナンバー）免费电话
heading-more = 进一步了解{ -myna }
heading-purpose = 请阅读个人信息的使用目的
heading-on-paper = 请向挂号处领取纸质声明书
heading-check = 请核对您的回答
heading-saving = 正在保存
heading-failed-refused = 挂号处还没有收到您的声明书
heading-failed-slow = 保存时间比平时长
heading-done = 请把这个号码告诉挂号处
heading-ask = 请在挂号处出示这个画面
heading-call = 正在呼叫挂号处
heading-coming = 工作人员正在过来
heading-start-over = 要重新开始吗？
heading-finish = 要结束吗？
heading-idle = 您还在使用吗？
heading-staff-pin = 请输入工作人员密码

## Buttons

button-back = 返回
# -any: buttons before a language is chosen, in Japanese and English in every language. 14 columns (reception may take two lines).
button-back-any = Back もどる
button-next = 下一步
# Where several things can be ticked; $count is how many are. At most 32 letters.
button-next-chosen = { button-next }（已选 { $count } 项）
button-more = 继续阅读
button-more-any = More つづき
button-ask = 咨询挂号处
button-ask-any = Help 受付に聞く
button-call = 呼叫工作人员
# The word "Language" is here in every language.
button-language = 语言 Language
button-contrast = 画面颜色
button-contrast-any = Colours 色
button-start-over = 重新开始
button-agree = 同意
button-submit = 提交
button-finish = 结束
button-stay = 继续使用
button-steps = 查看步骤
button-shown = 页面已显示
# On the screens to show at reception. It leads to the question "Do you want to finish?".
button-showed = 已经出示
button-return = 回到原画面
button-unlock = 解锁
button-change = 修改

## Choices: causes

# F03 F04
cause-network = 网络或设备故障
# F05 F06
cause-certificate = 电子证书（電子証明書）已过期，或IC芯片损坏
# F07
cause-unconfirmed = 显示无法确认有效的保险资格等（有効な資格が確認できない）
# F31
cause-smartphone = 手机上的个人编号卡（スマホのマイナンバーカード）无法读取
cause-identity = 没能确认面部或密码
# F08
cause-other = 其他原因，或不清楚
choice-reader-codes = 读卡器上显示了号码
choice-topics = 步骤、电话号码等
code-001 = 001 卡没有读取成功
code-002 = 002 不是{ -card }
code-006 = 006 电子证书（電子証明書）已过期或失效
code-unlisted = 其他号码

## Choices: more to read

# F36
choice-steps = 在{ -mynaportal }出示资格信息（資格情報）的步骤
choice-papers = 可以在挂号处出示的东西
choice-pin-reset = 4位数密码（4桁の暗証番号）被锁定了
choice-phone-pin = 不知道手机上的{ -card }的密码
choice-hotline = 个人编号（マイナンバー）免费电话
choice-more = 进一步了解{ -myna }
choice-details = 详细说明

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = 实体{ -card }
# F18
holding-notice = { -notice }（纸质）
holding-phone = 智能手机
# F14
holding-pdf = 保存的资格信息（資格情報）PDF
holding-nothing = 都没有

## Choices: logging in

login-card = { -yes }，用实体卡和4位数密码（4桁の暗証番号）
login-phone = { -yes }，用手机上的{ -card }
login-no = { -no }：不知道密码、密码被锁定、没有网络等
login-unsure = { -unsure }

## Other choices

choice-cannot-certificate = 不能出示这份{ -certificate }
choice-cannot-reader = 实体卡也没能读取
choice-cannot-pdf = 不能出示这个PDF
choice-cannot-login = 无法登录，或不能出示页面
choice-cannot-notice = 不能出示这份通知和卡
why-former = 因为它属于以前的保险
why-expired = 因为已过有效期限
why-unseen = 因为现在不能出示
# F23
visit-return = { -yes }：以前在这里看过病，保险也没有变
# F24
visit-first = { -no }：第一次来这里，或保险变了
visit-unsure = { -unsure }
device-iphone = iPhone
device-android = Android
login-card-physical = 实体{ -card }
login-card-on-phone = 手机上的{ -card }
choice-start-form = 在这里填写声明书
choice-on-paper = 改用纸填写
choice-retry = 再发送一次
choice-go-back = 否，回到原画面
choice-confirm-start-over = 是，删除输入的内容，重新开始
choice-confirm-finish = 是，删除输入的内容并结束
choice-larger = 放大文字
choice-smaller = 缩小文字

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-space = 空格
cap-delete = 删除
cap-clear = 全部删除
cap-no-day = 日不清楚
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = 问题 { $at } / { $of }
page = 第 { $at } / { $of } 页
banner-title = 就诊手续指南
draft-note = 译文是草稿，以日文为准。
# Heads the sentence for staff. 20 columns.
point-label = 致挂号处工作人员
# Where Enter does not go on: what to press instead. $button and $choice are words of that screen; "+" is the key on the keyboard.
need-choice = 请选择一项。
need-holding = 请选择您带来的东西，或选“{ $choice }”。
need-agree = 如果同意，请按“{ $button }”（按键 +）。
need-submit = 要提交时，请按“{ $button }”（按键 +）。
need-shown = 页面显示出来后，请按“{ $button }”（按键 +）。
need-showed = 给挂号处看过后，请按“{ $button }”（按键 +）。
need-return = 读完后，请按“{ $button }”（按键 +）。
need-finish = 把号码告诉挂号处后，请按“{ $button }”（按键 +）。
# On the page where answers are checked.
say-check-keys = 要修改时，请选那一行。全部没有问题时，请在最后选“{ $button }”。
idle-countdown = 再过{ $seconds }秒，您在这里选择和输入的内容将被删除。
idle-why = 这是为了保护您的个人信息。要继续使用，请触摸屏幕或按任意键。
ask-where = 工作人员请看：患者正在看“{ $screen }”的画面。
ask-kept = 您选择和输入的内容仍然保留着。
links-checked = 网址确认日期：{ $date }
# F64 F65
hotline-number = { $number }（接通后按 { $press }）
# F67 F68
hotline-open = 现在可以打电话，今天到 { $hour }:{ $minute } 为止。
hotline-closed = 现在不在受理时间内。下次从{ $month }月{ $day }日 { $hour }:{ $minute } 开始。
# F69
hotline-perhaps = 新年前后可能休息。从{ $month }月{ $day }日 { $hour }:{ $minute } 起可以打电话。
done-number = 受理号码

## Texts

say-start-over = 您在这里选择和输入的内容将全部删除。不想删除时，请选“否”。
say-finish = 给挂号处看过之后，请选“是”。您在这里选择和输入的内容将全部删除。
# Only after a declaration has been sent: while it waits to be saved, it may still arrive.
say-handed-over = 已经提交的声明书不能取消，之后可能还会送到挂号处。
say-saving = 请稍候。
say-failed-refused = 请告诉挂号处您的声明书还没有保存。您的回答没有丢失。请选“再发送一次”或“改用纸填写”。
say-failed-slow = 请在这里等候，或告诉挂号处。您的回答没有丢失。也可以选“再发送一次”或“改用纸填写”。
say-done = 您的声明书（被保険者資格申立書）已经保存。请记住或写下这个号码。
# Not on the leaflet.
say-done-card = 请把{ -card }也带到挂号处。
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = 知道健康保险的记号和号码（記号・番号）后，请马上告诉挂号处。不是12位个人编号（マイナンバー）。
say-ask = 请把这个画面给挂号处的工作人员看。工作人员会帮助您。
say-call = 请在这里稍候。
say-call-unanswered = 挂号处还没有回应。
say-on-paper = 请在挂号处领取纸质声明书并填写。
# Only while no declaration has been sent.
say-on-paper-unsent = 您在这里输入的内容不会发送给挂号处。
say-paper-only = 今天请用纸填写声明书。请向挂号处领取。您仍可查看本指南。
say-staff-pin = 工作人员：请输入密码。其他人：请选“返回”。
say-staff-pin-wrong = 密码不对。请再输入一次。
say-staff-pin-locked = 请等{ $seconds }秒后再输入。
# Not on the leaflet.
say-code-001 = 请把卡从卡套中取出，平放在读卡器上。如果读取成功，就可以照常办理。如果不成功，请选“{ button-next }”。
# Not on the leaflet.
say-code-002 = 刚才放的好像是别的卡。请把{ -card }放在读卡器上。如果不能读取，请选“{ button-next }”。

## To show at reception. Staff read the Japanese text of the same name.

point-ask = 您好，请帮帮我。我没能用Myna保险证（マイナ保険証）办理就诊手续。
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = 我的语言是{ $language }。我看不太懂日语。我没能用Myna保险证（マイナ保険証）办理就诊手续。请帮助我。
point-certificate-try = 我的卡没能读取。我听说，如果只是电子证书（電子証明書）过期，卡在之后3个月内仍可使用。能请您再试一次吗？
point-identity = 我的面部或密码没有确认成功。能请您看卡上的照片和我的脸来确认吗（目視確認）？
point-reader = 手机上的Myna保险证（スマホのマイナ保険証）没能读取。请让我用读卡器试一下实体个人编号卡（マイナンバーカード）。
point-certificate = 我有资格确认书（資格確認書）。请用它办理。
point-pdf = 我可以出示以前保存的资格信息（資格情報）PDF。请确认。
point-notice = 我有资格信息通知（資格情報のお知らせ）和{ -card }。请确认。
point-shown = 我可以出示Mynaportal（マイナポータル）的资格信息页面（資格情報画面）。请确认。
# What of it the patient has. One sentence a line.
point-card = 个人编号卡（マイナンバーカード）在这里。
point-notice-only = 我有资格信息通知（資格情報のお知らせ），但没有个人编号卡（マイナンバーカード）。
point-no-card = 我没有带个人编号卡（マイナンバーカード）。
point-nothing = 我没有可以出示的东西。
# What the patient said they cannot show, and why.
point-reader-failed = 实体个人编号卡（マイナンバーカード）也没能用读卡器读取。
point-certificate-former = 这份资格确认书（資格確認書）是以前的保险的。
point-certificate-expired = 这份资格确认书（資格確認書）已过有效期限。
point-certificate-unseen = 我有资格确认书（資格確認書），但现在不能出示。
point-pdf-former = 我保存的资格信息（資格情報）PDF是以前的保险的。
point-pdf-unseen = 我有保存的资格信息（資格情報）PDF，但现在不能出示。
point-screen-former = Mynaportal（マイナポータル）的资格信息页面（資格情報画面）上显示的是以前的保险。
point-notice-former = 这份资格信息通知（資格情報のお知らせ）是以前的保险的。
point-notice-expired = 这份资格信息通知（資格情報のお知らせ）已过有效期限。
point-notice-unseen = 我有资格信息通知（資格情報のお知らせ），但现在不能出示。
# The last line.
point-otherwise = 请用别的办法确认我的保险资格。
point-declaration = 能用声明书（被保険者資格申立書）确认吗？
point-verbal = 我以前在这里看过病，之后保险没有变。请口头询问我来确认（口頭確認）。
point-on-paper = 请给我纸质声明书（被保険者資格申立書）。
point-failed = 我填写了声明书（被保険者資格申立書），但还没有保存。请确认，或给我纸质声明书。

## Keyboard on the screen: space, delete, clear 10 columns; day not known 22; kinds of letters 6 columns

cap-more = 更多

## Lines (uketsuke --plain). "/" and "/-" are typed: do not change them

plain-choose = 请输入号码或符号，然后按 Enter 键。
plain-type = 请输入回答，然后按 Enter 键。不输入直接按 Enter 键，进入下一步。要选号码或符号时，请在前面加上 /（例如 /-）。
plain-unknown = 这里没有这个号码或符号。
