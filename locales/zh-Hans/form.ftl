### Simplified Chinese: the questions of the declaration (被保険者資格申立書).
### Not checked by a native reader yet. There is no official version of the form in this language; records and prints are in Japanese.
### To correct it: change only the words to the right of "=", save, and run "uketsuke check".
### Length in columns (a full-width character takes two): question 56, .hint 160, choices 70, problem- 150.

## Questions

field-writer = 填写的人是谁？
    .label = 填写人（記入者）
    .hint = 接下来的问题是关于患者的，也就是个人编号卡（マイナンバーカード）上写的人。
field-writer-name = 填写人叫什么名字？
    .label = 填写人姓名（記入者の氏名）
    .hint = 替患者填写的人的姓名。
field-writer-relation = 您与患者是什么关系？
    .label = 关系（続柄）
    .hint = 例如：母亲、丈夫、子女、护理人员
field-name = 患者叫什么名字？
    .label = 姓名（氏名）
    .hint = 请按个人编号卡（マイナンバーカード）上的写法填写。汉字或罗马字都可以。
field-kana = 患者姓名的假名读音是什么？
    .label = 姓名的假名读音（フリガナ）
    .hint = 请用平假名或片假名填写。便于挂号处查找。
field-birth = 患者的出生日期是哪一天？
    .label = 出生日期（生年月日）
    .hint = 请按年、月、日的顺序填写。例如：1985年3月15日、1985/3/15、19850315
field-sex = 患者的性别是什么？
    .label = 性别（性別）
    .hint = 请选择个人编号卡（マイナンバーカード）上所写的性别。如有想商量的事，请选“咨询挂号处”。
field-postcode = 邮政编码是多少？
    .label = 邮政编码（郵便番号）
    .hint = 7位数字，例如：100-0001。可能会自动填好一部分住址。
field-address = 患者的住址是哪里？
    .label = 住址（住所）
    .hint = 请按个人编号卡（マイナンバーカード）上的写法填写，包括门牌号和房间号。
field-phone = 可以联系到您的电话号码是多少？
    .label = 电话号码（連絡先）
    .hint = 请填写白天能接通的号码。例如：090-1234-5678、03-1234-5678。国外号码请从 + 和国家代码开始填写。
field-insured = 患者现在有有效的医疗保险吗？
    .label = 有无保险（保険証等の有無）
    .hint = 指日本的公共医疗保险（公司的社会保険、国民健康保険、後期高齢者医療等）。不包括商业保险。不清楚时，请选“不知道”。
field-scheme = 是哪一种保险？
    .label = 保险种类（保険種別）
    .hint = 患者的保险。如果加入的是家人的保险，请选择家人的保险。
field-insurer = 保险机构（保険者）叫什么名字？
    .label = 保险机构名称（保険者等名称）
    .hint = 不是患者的姓名。例如：全国健康保険協会（協会けんぽ）、公司的健康保険組合、您所住的市区町村
field-workplace = 工作单位叫什么名字？
    .label = 工作单位（事業所名）
    .hint = 如果加入的是家人的保险，请填写该家人的工作单位。
field-issued = 您大约什么时候收到保险的文件？
    .label = 收到时间（交付を受けた時期）
    .hint = 指收到现在的保险的资格确认书（資格確認書）、资格信息通知（資格情報のお知らせ）等的时间。
field-share = 在窗口支付的比例是多少？
    .label = 自付比例（一部負担金の割合）
    .hint = 多数人是30%。上小学前的儿童是20%。70岁以上的人是10%至30%。

## Choices

option-writer-self = 患者本人
option-writer-family = 家人或陪同的人
option-writer-staff = 挂号处的工作人员
option-sex-male = 男
option-sex-female = 女
option-insured-yes = 有
option-insured-no = 没有
option-scheme-employee = 公司职员、公务员及其家人（社会保険、共済など）
option-scheme-national = 个体经营者、学生、没有工作的人等（国民健康保険）
option-scheme-elderly = 75岁以上的人等（後期高齢者医療制度）
option-scheme-other = 其他保险
option-issued-month = 最近1个月之内
option-issued-earlier = 更早以前
option-share-30 = 30%（3割）
option-share-20 = 20%（2割）
option-share-10 = 10%（1割）
option-unknown = 不知道（わからない）

## Answers

answer-empty = 未填写
# $date is text such as 1989年1月7日, $era such as 昭和64年1月7日. Also on the buttons to choose a day.
date-shown = { $date }（{ $era }），{ $age }岁
# A date of birth without its day, or without month and day. $date is text such as 1989年1月 or 1989年. Also on the
# button to choose it.
date-no-day = { $date }（日不清楚）
date-no-month = { $date }（月和日不清楚）
# The button after those to choose a day: back to typing the date.
choice-retype-date = 重新填写日期

## What to correct

problem-heading = 请修改以下内容
problem-again = 如果觉得困难，请选“咨询挂号处”，工作人员会帮助您。
problem-missing = 请填写“{ $field }”。声明书需要这一项。
problem-missing-asked = 如果知道，请填写“{ $field }”。要留空的话，请再选一次“下一步”。
problem-too-long = 请把“{ $field }”缩短到{ $max }个字以内。
problem-my-number = “{ $field }”中有像个人编号（マイナンバー）的12位数字，已经删除。请不要填写个人编号。
problem-not-kana = 请只用平假名或片假名填写“{ $field }”。
# A name of digits or signs alone.
problem-not-a-name = 请用文字填写“{ $field }”。不能只填数字或符号。
# 外字: characters of one make of computer. They cannot be printed.
problem-private = “{ $field }”中有无法打印的字（外字）。请用假名填写这个字，或选“咨询挂号处”。
# Burmese in the old encoding Zawgyi, typed or pasted: as Unicode it is other letters.
problem-zawgyi = 无法读取“{ $field }”中的缅甸文字（Zawgyi）。请用拉丁字母（ABC）填写，或选“咨询挂号处”。
problem-not-a-date = 没能读懂“{ $field }”。请按年、月、日的顺序填写，例如 1985/3/15 或 1985年3月15日。
# There is no year, or it has two digits and could be several.
problem-which-year = 请填写“{ $field }”的年：4位数的公历（1985）或日本年号（S60）。
# One to four buttons stand below, and "重新填写日期".
problem-which-day = “{ $field }”是哪一天？请选择正确的日期，或重新填写。
# The button "day not known" stands below.
problem-no-day = 请也填写“{ $field }”的日。不知道时，请选“日不清楚”。
problem-no-month = 请也填写“{ $field }”的月和日。不知道时，请选“月和日不清楚”。
problem-no-such-day = 请检查“{ $field }”的月和日。日历上没有这一天。
problem-not-in-era = 请检查“{ $field }”的年号和年份。该年号中没有这一天。也可以写成公历，例如 1985/3/15。
problem-future = 请检查“{ $field }”的年份。这一天在今天之后。
problem-too-old = 请检查“{ $field }”的年份。这一天在125年以前。
problem-not-a-postcode = 请用7位数字填写“{ $field }”，例如 100-0001。不知道时可以留空。
problem-not-a-phone = 请填写以 0 开头的“{ $field }”，例如 090-1234-5678。国外号码请从 + 和国家代码开始填写。
# "81 90 1234 5678" without the +: twelve digits, which cannot be told from a My Number, so they are deleted.
problem-country-code = 请重新填写“{ $field }”。例如：090-1234-5678、+81 90-1234-5678。没有 + 的12位数字已经删除。
problem-not-chosen = 请选择一项“{ $field }”。

## Notices

# Act on the Protection of Personal Information, article 21 (2).
say-purpose-what = 记录的是患者的姓名及读音、出生日期、性别、邮政编码、住址和电话号码。也记录医疗保险、工作单位，以及代为填写的人的姓名和关系。还会记录无法办理手续的原因、读卡器显示的号码、您带来的东西、有没有带卡。以前是否来过、使用的语言、时间和受理号码也会记录。
# Act on the Protection of Personal Information, article 21 (2).
say-purpose-why = 信息只用于向健康保险申报诊疗费用、确认保险资格，以及向保险机构（保険者）等查询。本通知依据日本的个人信息保护法（個人情報保護法21条2項）。
say-purpose-who = 信息由本院的挂号处接收。申报和查询所需的内容会告知保险机构（保険者）和审查支付机构等。保存到确认保险已支付费用为止，之后销毁。
say-purpose-counted = 呼叫工作人员时，挂号处会看到您的语言、画面和无法办理的原因，没有姓名。使用次数可能会统计，但看不出是谁。哪位职员何时打开、打印、领取了声明书，会保存3年。
# Where [hospital] server is set, and only there.
say-purpose-server = 以上信息也会发送到本院的服务器，并保存在那里。
say-purpose-never = 请不要填写12位个人编号（マイナンバー）、密码和症状。
say-purpose-optional = 除了姓名、出生日期等以外，只填写知道的内容就可以。
# The declaration. The clinic can edit it; the Japanese text is what counts. Not yet compared with the official form.
# It is also shown to somebody who answered "No" or "I don't know", so it refers to the answers.
say-statement = 我就有效的医疗保险资格，按以上回答作出声明。据我所知，所写内容属实。
say-field-optional = 这一项可以留空。
