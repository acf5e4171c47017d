### Simplified Chinese: the guidance.
### Not checked by a native reader yet.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### "# F16" before a text names the facts of the leaflet that it states. Keep all of them.
### The Japanese word in brackets stays: the patient points at it.
### Circled numbers are written 1. 2. 3. Length: say- at most 420 columns, link- 44 (a full-width character takes two).

## Words. A change here changes every text.

-myna = Myna保险证（マイナ保険証）
-card = 个人编号卡（マイナンバーカード）
-mynaportal = Mynaportal（マイナポータル）
-app = Myna App（マイナアプリ、旧マイナポータルアプリ）
-notice = 资格信息通知（資格情報のお知らせ）
-certificate = 资格确认书（資格確認書）
-declaration = 被保险人资格声明书（被保険者資格申立書）

## Causes

# F03 F04
say-network = 1. 网络或设备有故障。这不是您的问题，也不是您的卡的问题。还有别的办法。
# F05 F06
say-certificate = 2. { -card }的电子证书（電子証明書）已过期，或IC芯片损坏。还有别的办法。
# Not on the leaflet (the ministry: the card works for three months after the certificate expired).
say-certificate-try = 请先请挂号处再试一次您的卡。电子证书（電子証明書）过期后的3个月内，卡仍可作为健康保险证使用。
# F13 F16
say-certificate-limit = 注：如属 2. 的情况，{ -mynaportal }的资格信息画面（資格情報画面）不能出示，只能出示事先从那里保存的PDF文件。{ -notice }可以与{ -card }一起出示。
# F07
say-unconfirmed = 3. 显示了「无法确认有效资格」（有効な資格が確認できない）等信息。这不一定表示您没有保险。
# F09 F10 F11
say-unconfirmed-why = 例如换工作之后，正在办理加入新保险机构（保険者）的手续时，可能会这样显示。如果您换了工作等，请在就诊之前用{ -mynaportal }确认最新的资格已经登记。确认的方法，请选「查看步骤」。
# F31
say-smartphone = 这是使用手机上的Myna保险证（スマホのマイナ保険証）时的办法。
# F32 F33 F34 F35
say-smartphone-rule = 如果手机上的Myna保险证（スマホのマイナ保険証）无法读取，而且您也没有带实体{ -card }，请当场登录{ -mynaportal }，出示资格信息画面（資格情報画面）。如果带了实体卡，请先把它放在读卡器上。
# Not on the leaflet.
say-identity = 请告诉挂号处。工作人员可以看卡上的照片和您的面部来确认（目視確認）。这种情况很常见，不是您的问题。您不需要为此填写声明书。
# F08
say-other = 除了列出的情况以外，也有其他情况。请把读卡器上显示的文字或号码告诉挂号处。不知道原因也可以继续。

## What you have

# F12
say-any-one = 在挂号处只要出示其中任意一种就可以。接下来会告诉您出示哪一种。
# Not on the leaflet.
say-login-before = 如果密码已锁定、不知道密码，或卡上印有「顔認証」（人脸识别）字样，请选「不能」。还有别的办法。
# F12
say-papers = 请在挂号处出示以下任意一种。
# F13 F14 F15 F16
say-paper-screen = 请出示{ -mynaportal }的资格信息画面（資格情報画面），或保存的PDF文件。如果带了{ -card }，请一起出示。方法请选「查看步骤」。注：如属 2. 的情况（电子证书（電子証明書）过期等），只能出示事先保存的PDF文件。
# F17 F18 F19
say-paper-notice = 或者，请将{ -notice }与{ -card }一起出示。只有通知是不够的。
# F20 F21
say-paper-notice-who = 这份通知会发给持有{ -myna }的人，不需要申请。
# Not on the leaflet.
say-paper-certificate = 如果有{ -certificate }，请出示它。只出示它就可以。注：厚生劳动省的宣传单上没有提到它。
# F22 F23 F24 F25
say-paper-none = 如果哪一种都不能出示，请将此事告诉挂号处。资格将这样确认：复诊的人通过口头询问，初诊的人通过填写{ -declaration }。

## What to do now

# Not on the leaflet.
say-plan-certificate = 请在挂号处出示{ -certificate }。只出示它就可以。注：厚生劳动省的宣传单上没有提到这个办法。
# Not on the leaflet.
say-plan-reader = 请把实体{ -card }放在读卡器上。如果无法读取，请选「做不到」，我们会告诉您下一个办法。
# F14
say-plan-pdf = 请打开保存的PDF文件，在挂号处出示。如果带了{ -card }，请一起出示。
# No facts.
say-plan-login = 请登录{ -mynaportal }，在挂号处出示资格信息画面（資格情報画面）。方法请选「查看步骤」。如果带了{ -card }，请一起出示。
# F18 F19
say-plan-notice = 请在挂号处将{ -notice }与{ -card }一起出示。只有通知是不够的。
# F22
say-plan-reception = 请告诉挂号处您没有可以出示的东西。挂号处会用别的办法确认您的保险资格。
# F26 F27 F28
say-assurance = 即使无法用{ -myna }办理挂号，只要您有有效的保险资格，并按照本指南办理，就可以按适当的自付金额接受保险诊疗。
# F29 F30
say-not-shared = 注：您的诊疗信息、用药信息等无法提供给医疗机构或药房。请您自己告诉他们正在服用的药。

## Limits of what is shown

# A5, not on the leaflet.
say-caution-current-insurer = 只有写着您现在的保险机构（保険者）的名称时，才请出示。如果写的是以前的保险机构，或者您不确定，请告诉挂号处。
# F16
say-caution-saved-before = 注：如属 2. 的情况，只能出示今天来这里之前保存的PDF。
# A5, not on the leaflet.
say-caution-perhaps-unconfirmed = 如果读卡器显示无法确认有效资格（有効な資格が確認できない），只有写着您现在的保险机构（保険者）的名称时，才请出示。不确定时，请告诉挂号处。
# F16
say-caution-perhaps-certificate = 如果得知原因是 2.（电子证书（電子証明書）过期等），请告诉挂号处。这时只能出示事先保存的PDF。

## Nothing to show

# F23 F24 F25
say-visit = 复诊的人由挂号处口头询问，初诊的人填写{ -declaration }，以此确认资格。只有以前来过这里，而且之后保险没有变化的人，才请选「是」。
# Not on the leaflet.
say-visit-changed = 您的保险可能已经变了。如果您换了工作、搬了家等，请选「否」。不清楚时，请选「不清楚」。这次无法确认您以前的保险。
# F23
say-verbal = 请对挂号处说：「我以前来过，保险没有变。」复诊的人通过口头询问来确认（口頭確認）。
# F24 F25
say-declare = 初诊的人通过填写{ -declaration }来确认资格。您可以在这里填写，也可以用纸填写。请同时在挂号处出示{ -card }。
# Not on the leaflet.
say-no-card = 请先告诉挂号处您没有带{ -card }。如果挂号处请您填写声明书，您可以在这里填写。
# F35
say-shown = 请让资格信息画面（資格情報画面）保持打开，在挂号处出示。如果带了{ -card }，请一起出示。

## Steps to Mynaportal

# F36 F37 F38
say-step-download = 这是在{ -mynaportal }显示资格信息（資格情報）的步骤。STEP 1：请下载{ -app }。注：有些手机机型不能使用。这时请咨询挂号处。
# F39 F40 F41
say-step-download-iphone = 用iPhone的人，请扫描二维码，从App Store下载。无法扫描时，请搜索「マイナポータル」。
# F39 F40 F42
say-step-download-android = 用Android手机的人，请扫描二维码，从Google Play下载。无法扫描时，请搜索「マイナポータル」。
# Not on the leaflet (the name changed on 25 August 2026).
say-step-download-new = App现在的名称是{ -app }。第一次使用的人，请先做一次使用登记（利用登録）。手机必须设有屏幕锁。
# F43 F44
say-step-log-in = STEP 2：请登录{ -mynaportal }。打开App，选择「ログイン」（登录）。
# Not on the leaflet.
say-step-log-in-lock = 如果不确定密码，请不要输入，先咨询挂号处。输错3次密码，卡就会被锁定。
# F45 F46
say-step-log-in-card = 用实体{ -card }的人，请在自己的手机上输入4位数密码（4桁の暗証番号），然后用手机读取卡。请绝对不要在本机上输入密码。
# F48 F49
say-step-log-in-phone = 注：用手机上的个人编号卡（マイナンバーカード）的人，不使用实体卡。请从「ログイン」（登录），用手机的生物识别认证（人脸或指纹）等登录。
# F47
say-step-log-in-done = 这样就登录好了。
# F50 F51 F52
say-step-show = STEP 3：显示资格信息（資格情報），并以PDF文件保存在手机上。请在「証明書」（证明）中选择「健康保険証」（健康保险证）。资格信息就会显示出来。
# F53 F55
say-step-show-save = 请以PDF保存在手机上，供下次使用。注：保存PDF的方法因手机而异。
# F54
say-step-show-offline = 把PDF保存在手机上，离线（无网络）时也可以放心。

## PIN

# F56 F57
say-pin-locked = 如果输错4位数密码（4桁の暗証番号）而被锁定，请到您的住民票（居民登记）所在的市区町村政府窗口（市区町村の窓口）等处，把密码初始化并重新设置。
# F58 F59 F60
say-pin-store = 在便利店办理，要先用专用App预约，还需要签名用密码（署名用パスワード），即6至16位英文字母和数字。只有部分店铺可以办理。如果知道这个密码，可以用手机的专用App和便利店的自助终端机，把4位数密码初始化并重新设置。如果不知道，请到市区町村政府窗口（市区町村の窓口）。
# F61
say-pin-details = 详细内容请扫描二维码。
# F62
say-phone-pin-iphone = 如果不知道iPhone上的{ -card }的密码，请扫描这个二维码。
# F63
say-phone-pin-android = 如果不知道Android手机上的{ -card }的密码，请扫描这个二维码。

## Phone line and more

# F64 F65 F66
say-hotline = 请拨打个人编号（マイナンバー）免费电话：0120-95-0178。请选 5，然后按语音提示操作。通话免费。
# F67 F68 F69
say-hotline-hours = 电话受理时间：工作日（周一至周五）为 9:30 至 20:00，周六、周日及节假日为 9:30 至 17:30。年末年初（12月底至1月初）除外。
# F70
say-more = 想进一步了解{ -myna }的人，请扫描二维码。
# F71
say-issuer = 本指南依据厚生劳动省（厚生労働省）的宣传单：「为了人，为了生活，为了未来」。

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
