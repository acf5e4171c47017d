### Simplified Chinese: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### What stands in { } comes from other texts or from the settings (number, hours). Keep it.
### Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = Myna保险证（マイナ保険証）
-card = 个人编号卡（マイナンバーカード）
-mynaportal = Mynaportal（マイナポータル）
-app = Myna App（マイナアプリ、旧マイナポータルアプリ）
-notice = 资格信息通知（資格情報のお知らせ）
-certificate = 资格确认书（資格確認書）
-declaration = 被保险人资格声明书（被保険者資格申立書）
-yes = 是
-no = 否
-unsure = 不清楚

## Causes

# Not on the leaflet.
say-certificate = 可以用别的办法办理。
# Not on the leaflet (the ministry: the card works for three months after the certificate expired). Not said after code 006.
say-certificate-try = 如果只是电子证书（電子証明書）过期，之后的3个月内，卡仍可作为健康保险证使用。请问挂号处能否再试一次。
# F13 F16
say-certificate-limit = 电子证书（電子証明書）过期或IC芯片损坏时，不能出示{ -mynaportal }的资格信息页面（資格情報画面）。从那里，只能出示事先保存的PDF文件。{ -notice }可以与{ -card }一起出示。
# Not on the leaflet (the ministry's portal for clinics).
say-certificate-phone = 手机上的Myna保险证（スマホのマイナ保険証）也有期限。实体{ -card }或它的电子证书（電子証明書）过期后，手机上的也不能使用了。
# Not on the leaflet.
say-unconfirmed = 这不一定表示您没有保险了。可以用别的办法办理。
# F09 F10 F11
say-unconfirmed-why = 例如换工作之后，正在办理加入新保险机构（保険者）的手续时，可能会这样显示。换过工作或有类似变化的人，请在就诊之前查看{ -mynaportal }。请确认最新的保险资格是否已经登记。具体步骤请选下面的“{ choice-steps }”。
# Not on the leaflet.
say-smartphone = 如果带了实体{ -card }，请先把它放在读卡器上。
# F32 F33 F34 F35
say-smartphone-rule = 这个办法适用于手机上的Myna保险证（スマホのマイナ保険証）无法读取，也没带实体{ -card }时。请当场登录{ -mynaportal }，出示资格信息页面（資格情報画面）。
# Not on the leaflet.
say-identity = 挂号处的工作人员可以看卡上的照片和您的脸来确认（目視確認）。这种情况很常见，请不用担心。不需要填写声明书。
# F08
say-other = 卡不能用也可能有其他原因。请把读卡器上显示的文字或号码告诉挂号处。

## What you have

# F12
say-any-one = 不需要全部都有。文件请按日文标题选择。
# F18 F19
say-two-papers = 有两种文件标题相似，但不是同一种。{ -certificate }：只出示它就可以。{ -notice }：请与{ -card }一起出示。只有通知是不够的。
# Not on the leaflet.
say-login-before = 印有「顔認証」（人脸识别）的实体卡不能用来登录。
# F12
say-papers = 请在挂号处出示以下任意一种。
# F13 F14 F15 F16
say-paper-screen = 请出示{ -mynaportal }的资格信息页面（資格情報画面），或保存的PDF文件。如果带了{ -card }，请一起出示。具体步骤请选下面的“{ choice-steps }”。电子证书（電子証明書）过期或有类似情况时，只能出示事先保存的PDF文件。
# F17 F18 F19
say-paper-notice = 或者，请将{ -notice }与{ -card }一起出示。只有通知是不够的。
# F20 F21
say-paper-notice-who = { -notice }会发给持有{ -myna }的人。不需要申请。
# Not on the leaflet.
say-paper-certificate = 有{ -certificate }的人，请在挂号处出示。只出示它就可以。
# F22 F23 F24 F25
say-paper-none = 如果哪一种都不能出示，请告诉挂号处。复诊的人通过口头询问来确认保险资格。初诊的人通过填写{ -declaration }来确认保险资格。

## What to do now. { $cannot } is the label of the button for those who cannot do what the page says.

# Not on the leaflet.
say-plan-certificate = 请在挂号处出示{ -certificate }。只出示它就可以。
# Not on the leaflet.
say-plan-reader = 请把实体{ -card }放在读卡器上。如果无法读取，请选“{ $cannot }”。我们会告诉您下一个办法。
# F14
say-plan-pdf = 请打开保存的PDF文件，在挂号处出示。如果带了{ -card }，请一起出示。
# No facts.
say-plan-login = 登录{ -mynaportal }后就会显示。
# F18 F19
say-plan-notice = 请将{ -notice }与{ -card }一起出示。只有通知是不够的。
# F22
say-plan-reception = 请告诉挂号处您没有带齐所需的东西。
# Not on the leaflet.
say-hand-over = 请把您带来的卡和文件交给挂号处。
# Not on the leaflet.
say-other-papers = 如果有医疗补助或自付限额的证明（受給者証、医療証、限度額適用認定証），也请出示。
# F26 F27 F28
say-assurance = 即使无法用{ -myna }办理就诊手续，也可以按规定的自付金额接受保险诊疗。条件是您有有效的保险资格，并按照本指南办理。
# F29 F30
say-not-shared = 诊疗信息、用药信息等不会传到医疗机构和药房。请把正在服用的药告诉工作人员。

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 请确认它属于您现在加入的保险机构（保険者）。不确定时，请问挂号处。
# F16
say-caution-saved-before = 电子证书（電子証明書）过期或IC芯片损坏时，只能出示今天来这里之前保存的PDF。
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 读卡器是否显示了“无法确认有效的保险资格”（有効な資格が確認できない）等？如果是，请确认要出示的文件或PDF属于您现在加入的保险机构（保険者）。
# F16
say-caution-perhaps-certificate = 如果得知是电子证书（電子証明書）过期或IC芯片损坏，请告诉挂号处。这时只能出示事先保存的PDF。
# Not on the leaflet.
say-caution-date = 如果文件本身写有有效期限（有効期限），请确认没有过期。
say-caution-otherwise = 不符合或不能出示时，请选“{ $cannot }”。

## Nothing to show

# F23 F24 F25
say-visit = 复诊的人通过口头询问，初诊的人通过填写{ -declaration }来确认保险资格。
# Not on the leaflet.
say-visit-changed = 您的保险可能已经变了。换过工作、搬过家等的人，请选“{ -no }”。不确定的人，请选“{ -unsure }”。因为用以前的保险无法确认。
# F23
say-verbal = 复诊的人通过口头询问来确认（口頭確認）。
# F24 F25
say-declare = 初诊的人通过填写{ -declaration }来确认保险资格。
# Not on the leaflet.
say-declare-card = 也请在挂号处出示{ -card }。
# Not on the leaflet.
say-no-card = 请先告诉挂号处您今天不能出示{ -card }。如果挂号处要求，再填写声明书。
# F35
say-shown = 请打开资格信息页面（資格情報画面），就这样在挂号处出示。如果带了{ -card }，请一起出示。

## Steps to Mynaportal

# F37 F38
say-step-download = STEP 1：请下载{ -app }。有些手机不能使用。这时请咨询挂号处。
# F39 F40 F41
say-step-download-iphone = 请扫描二维码，从iPhone的App Store下载。无法扫描时，请搜索「マイナポータル」。
# F39 F40 F42
say-step-download-android = 请扫描二维码，从Android手机的Google Play下载。无法扫描时，请搜索「マイナポータル」。
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = 第一次使用这个App的人，请先做一次使用登记（利用登録）。它与{ -mynaportal }的用户登记（利用者登録）不同。手机还必须设有屏幕锁。
# Not on the leaflet.
say-step-download-publisher = 请使用提供方为日本数字厅（デジタル庁、Digital Agency of Japan）的App。有名称相似的假App。
# F44
say-step-log-in = 请打开App，选择「ログイン」（登录）。
# Not on the leaflet.
say-step-log-in-lock = 如果不确定密码，请不要输入，先咨询挂号处。输错3次，密码就会被锁定。
# F45 F46
say-step-log-in-card = 用实体{ -card }的人，请用自己的手机。请在手机上输入4位数密码（4桁の暗証番号），然后用手机读取卡。请绝对不要在这台自助机上输入密码。
# F48 F49
say-step-log-in-phone = 用手机上的{ -card }的人，不需要实体卡。请从「ログイン」（登录），用手机的生物识别（人脸或指纹）等登录。
# F47
say-step-log-in-done = 登录完成后，请选“{ button-next }”。
# Not on the leaflet (frequent questions of the Digital Agency).
say-step-log-in-trouble = 无法登录时，请退出浏览器的无痕浏览（プライベートブラウズ、シークレットモード）。App打不开时，请更新App，不需要删除。
# F51 F52
say-step-show = 请在「証明書」（证明书）中选择「健康保険証」（健康保险证）。资格信息（資格情報）就会显示出来。
# F53 F55
say-step-show-save = 请以PDF保存在手机上，供下次使用。保存PDF的方法因手机而异。
# F54
say-step-show-offline = 把PDF保存在手机上，离线（无网络）时也可以放心。

## PIN

# F56 F57
say-pin-locked = 如果输错4位数密码（4桁の暗証番号）而被锁定，请把密码初始化并重新设置。请到您的住民票（居民登记）所在的市区町村政府窗口（市区町村の窓口）等处办理。
# F58 F59 F60
say-pin-store = 在部分便利店的自助终端机上，也可以把4位数密码初始化并重新设置。需要先用手机的专用App预约。还需要签名用密码（署名用パスワード，6至16位英文字母和数字）。如果不知道签名用密码，请到市区町村政府窗口（市区町村の窓口）。
# F61
say-pin-details = 详细内容请扫描二维码。
# F62
say-phone-pin-iphone = 如果不知道iPhone上的{ -card }的密码，请扫描这个二维码。
# F63
say-phone-pin-android = 如果不知道Android手机上的{ -card }的密码，请扫描这个二维码。

## Phone line and more. Number, digit, hours and the days of the closure come from the settings (kiosk.toml).

# F64 F65 F66
say-hotline = 请拨打个人编号（マイナンバー）免费电话 { $number }，选 { $press }，然后按语音提示操作。语音是日语。通话免费。
# F67 F68 F69
say-hotline-hours = 电话受理时间：工作日（周一至周五）为 { $weekday_from } 至 { $weekday_to }。周六、周日及日本的节假日为 { $holiday_from } 至 { $holiday_to }。新年前后（{ $from_month }月{ $from_day }日至{ $to_month }月{ $to_day }日）除外。
# F70
say-more = 想进一步了解{ -myna }的人，请扫描二维码。
# F71
say-issuer = 本指南依据厚生劳动省（厚生労働省）的说明单：“为了人，为了生活，为了未来”。

## Captions of QR codes

# F41
link-app-iphone = iPhone（App Store）
# F42
link-app-android = Android（Google Play）
# F61
link-pin-reset = 重新设置4位数密码（4桁の暗証番号）
# F62, the agency's top page.
link-phone-pin-iphone = iPhone：数字厅（デジタル庁）首页
# F63, the agency's top page.
link-phone-pin-android = Android：数字厅（デジタル庁）首页
# F70
link-more = 厚生劳动省：{ -myna }
