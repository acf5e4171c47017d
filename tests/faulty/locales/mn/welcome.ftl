language-name = Монгол
welcome = Myna Hokensho (マイナ保険証) ажиллахгүй үед юу хийх вэ
welcome-touch = Дэлгэцэд хүрэх эсвэл товч дарна уу
welcome-short = Карт уншихгүй байна уу?
welcome-unwell = Бие тавгүй бол хүлээн авах хэсэгт хэлнэ үү
welcome-paper = Өнөөдөр маягтыг цаасан дээр бичнэ.
too-small = Дэлгэц жижиг байна ({ $columns } x { $rows })
