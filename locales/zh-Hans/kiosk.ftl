### Simplified Chinese: headings, buttons, choices, sentences to show at reception.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): heading- 56, button- 14, choices 70, point- 160, say- 420.
### Other texts name 「查看步骤」「下一步」「返回」「不能」「否」「做不到」: change them together.

## Headings

heading-languages = 请选择语言
heading-page = 您的语言的网页
# F02. Two lines at most.
heading-causes = 以下情况无法用{ -myna }办理挂号。您属于哪一种？
heading-reader-codes = 读卡器上显示了哪个号码？
heading-code-001 = 请再放一次您的卡
heading-code-002 = 请使用个人编号卡（マイナンバーカード）
heading-cause-network = 网络或设备有故障时
heading-cause-certificate = 电子证书（電子証明書）或IC芯片有问题时
heading-cause-unconfirmed = 无法确认您的资格时
heading-cause-smartphone = 手机上的卡无法读取时
heading-cause-identity = 面部或密码的确认没有成功时
heading-cause-other = 其他原因，或不清楚时
heading-topics = 您想了解什么？
heading-holdings = 您现在带了什么？请全部选出
heading-login = 现在能登录Mynaportal（マイナポータル）吗？
heading-papers = 可以在挂号处出示的东西
heading-plan-certificate = 请在挂号处出示资格确认书（資格確認書）
heading-plan-reader = 请把实体卡放在读卡器上
heading-plan-pdf = 请在挂号处出示保存的PDF
heading-plan-login = 请登录并出示资格信息画面（資格情報画面）
heading-plan-notice = 请出示通知（資格情報のお知らせ）和您的卡
heading-plan-reception = 请告诉挂号处（前台）
heading-visit = 您以前来过，而且保险没有变吗？
heading-verbal = 请告诉挂号处您的保险没有变
heading-declare = 可以填写声明书（被保険者資格申立書）
heading-device = 您的手机是哪一种？
heading-login-card = 您用哪一种卡登录？
heading-step-download = STEP 1 下载App
heading-step-log-in = STEP 2 登录Mynaportal（マイナポータル）
heading-step-show = STEP 3 显示并保存资格信息（資格情報）
heading-shown = 请在挂号处出示画面
heading-pin-reset = 4位数密码（4桁の暗証番号）被锁定时
heading-phone-pin = 不知道手机上的卡的密码时
heading-hotline = 个人编号（マイナンバー）免费电话
heading-more = 进一步了解Myna保险证（マイナ保険証）
heading-purpose = 请阅读个人信息的使用目的
heading-on-paper = 请向挂号处领取纸质声明书
heading-check = 请核对您的回答
heading-saving = 正在保存
heading-failed-refused = 挂号处还没有收到您的声明书
heading-failed-slow = 保存时间比平时长
heading-done = 请把这个号码告诉挂号处
heading-ask = 请在挂号处出示这个画面
heading-start-over = 要重新开始吗？
heading-idle = 您还在使用吗？
heading-staff-pin = 请输入工作人员密码

## Buttons

button-back = 返回
button-next = 下一步
button-more = 继续阅读
button-ask = 咨询挂号处
# The word "Language" is here in every language.
button-language = 语言 Language
button-contrast = 画面颜色
button-start-over = 重新开始
button-agree = 同意
button-submit = 提交
button-finish = 结束
button-stay = 继续使用
button-steps = 查看步骤
button-shown = 画面已显示
button-return = 回到原画面
button-unlock = 解锁
button-change = 修改

## Choices: causes

# F03 F04
cause-network = 网络或设备故障
# F05 F06
cause-certificate = 电子证书（電子証明書）已过期，或IC芯片损坏
# F07
cause-unconfirmed = 显示无法确认有效资格等（有効な資格が確認できない）
# F31
cause-smartphone = 手机上的Myna保险证（スマホのマイナ保険証）无法读取
cause-identity = 读卡器无法确认我的面部或密码
# F08
cause-other = 其他原因，或不清楚
choice-reader-codes = 读卡器上显示了号码
choice-topics = 查看步骤、咨询电话等
code-001 = 001 卡没有读取成功
code-002 = 002 不是个人编号卡（マイナンバーカード）
code-006 = 006 电子证书（電子証明書）已过期或失效
code-unlisted = 其他号码

## Choices: more to read

choice-steps = 显示资格信息（資格情報）的步骤
choice-papers = 可以在挂号处出示的东西
choice-pin-reset = 4位数密码（4桁の暗証番号）被锁定了
choice-phone-pin = 不知道手机上的卡的密码
choice-hotline = 个人编号（マイナンバー）免费电话
choice-more = 进一步了解Myna保险证（マイナ保険証）

## Choices: what the patient has

# Not on the leaflet.
holding-certificate = { -certificate }
holding-card = 实体个人编号卡（マイナンバーカード）
# F18
holding-notice = { -notice }
holding-phone = 智能手机
# F14
holding-pdf = 今天之前保存的资格信息（資格情報）PDF
holding-nothing = 都没有

## Choices: logging in

login-card = 能，用实体卡和4位数密码（4桁の暗証番号）
login-phone = 能，用手机上的卡（スマホのマイナ保険証）
login-no = 不能：不知道密码、密码被锁定、没有网络等
login-unsure = 不清楚

## Other choices

choice-cannot = 做不到
# F23
visit-return = 是：以前来过，而且保险没有变
# F24
visit-first = 否：第一次来，或保险变了
visit-unsure = 不清楚
device-iphone = iPhone
device-android = Android
login-card-physical = 实体个人编号卡（マイナンバーカード）
login-card-on-phone = 手机上的个人编号卡（マイナンバーカード）
choice-start-form = 在这里填写声明书（被保険者資格申立書）
choice-on-paper = 改用纸填写
choice-retry = 再发送一次
choice-confirm-start-over = 是，删除我的回答，重新开始
choice-larger = 放大文字
choice-smaller = 缩小文字

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-space = 空格
cap-delete = 删除
cap-clear = 全部删除
cap-hiragana = かな
cap-katakana = カナ
cap-latin = abc
cap-capitals = ABC
cap-digits = 123

## Around the screen

progress = 问题 { $at } / { $of }
page = 第 { $at } / { $of } 页
banner-title = 挂号指南
draft-note = 译文是草稿，以日文为准。
idle-countdown = 再过{ $seconds }秒，您输入的内容将被删除。
idle-why = 这是为了保护您的信息。要继续使用，请触摸屏幕的任意位置。
ask-where = 工作人员请看：患者正在看「{ $screen }」的画面。
ask-kept = 您的回答仍然保留着。
links-checked = 网址确认日期：{ $date }
# F64 F65
hotline-number = { $number }（接通后按 { $press }）
# F67 F68
hotline-open = 现在可以打电话，今天到 { $hour }:{ $minute } 为止。
hotline-closed = 现在不在受理时间内。下次从{ $month }月{ $day }日 { $hour }:{ $minute } 开始。
# F69
hotline-perhaps = 年末年初可能休息。从{ $month }月{ $day }日 { $hour }:{ $minute } 起一定可以打电话。
done-number = 您的号码

## Texts

say-start-over = 您的回答将全部删除。要保留，请选「返回」。
say-saving = 请稍候。
say-failed-refused = 请告诉挂号处您的声明书还没有保存。您的回答已加密保留，别人无法读取。请选「再发送一次」或「改用纸填写」。
say-failed-slow = 请在这里等候，或告诉挂号处。您的回答已加密保留，别人无法读取。也可以选「再发送一次」或「改用纸填写」。
say-done = 请把这个号码告诉挂号处。您的声明书（被保険者資格申立書）已经保存。
# Not on the leaflet.
say-done-card = 请把个人编号卡（マイナンバーカード）也带到挂号处。
# Not on the leaflet (explanatory sheet of the declaration).
say-done-later = 知道保险的号码后，请马上告诉本诊所。
say-ask = 请把这个画面给挂号处的工作人员看。工作人员会帮助您。
say-on-paper = 请在挂号处领取纸质声明书并填写。您在这里输入的内容不会发送。
say-paper-only = 今天请用纸填写声明书。请向挂号处领取。您仍可查看本指南。
say-staff-pin = 工作人员：请输入密码。患者：请选「返回」。
say-staff-pin-wrong = 密码不对。请再输入一次。
say-staff-pin-locked = 请等{ $seconds }秒后再输入。
# Not on the leaflet.
say-code-001 = 请把卡从卡套中取出，平放在读卡器上。如果读取成功，就可以照常挂号。如果不成功，请选「下一步」。
# Not on the leaflet.
say-code-002 = 请把个人编号卡（マイナンバーカード）放在读卡器上。刚才放的好像是别的卡。如果还是不行，请选「下一步」。
## To show at reception. Staff read the Japanese text of the same name.

point-ask = 您好，请帮帮我。我没能用Myna保险证（マイナ保険証）办理挂号。
# For somebody whose language the kiosk does not speak. $language is the name in [pages] of kiosk.toml.
point-page = 我的语言：{ $language }。我看不太懂日语。Myna保险证（マイナ保険証）无法办理挂号，请帮助我。
point-certificate-try = 能再试一次我的卡吗？我看到说明，电子证书（電子証明書）过期后3个月内仍可使用。
point-identity = 我的面部或密码没有确认成功。能请您看卡上的照片和我的面部来确认吗（目視確認）？
point-reader = 手机上的卡（スマホのマイナ保険証）无法读取。我带了实体卡。能试一下吗？
point-certificate = 我有资格确认书（資格確認書）。请用它办理。
point-pdf = 我可以出示以前保存的资格信息（資格情報）PDF。请确认。
point-notice = 我有{ -notice }和{ -card }。请确认。
point-shown = 我可以出示Mynaportal（マイナポータル）的资格信息画面（資格情報画面）。请确认。
point-reception = 我没有可以出示的东西。请用别的办法确认我的保险。
point-verbal = 我以前来过这里，之后保险没有变。请口头询问我来确认（口頭確認）。
point-declare = 我想填写声明书（被保険者資格申立書）。我可以出示个人编号卡（マイナンバーカード）。
point-declare-no-card = 我想填写声明书（被保険者資格申立書），但今天没有带个人编号卡（マイナンバーカード）。该怎么办？
point-on-paper = 请给我纸质声明书（被保険者資格申立書）。
point-failed = 我填写了声明书（被保険者資格申立書），但还没有保存。请确认，或给我纸质声明书。

## Keyboard on the screen: space, delete, clear 10 columns; kinds of letters 6 columns

cap-more = 更多
