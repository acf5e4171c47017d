//! What people answer: the id of each question and the keys.

/// 髙﨑 葵, who does not know the insurer. The address holds a variant of 葛 (IVS).
pub const AOI: [(&str, &str); 14] = [
    ("writer", "1"),
    ("name", "髙﨑 葵\r"),
    ("kana", "タカサキ アオイ\r"),
    ("birth", "昭和64年1月7日\r"),
    ("sex", "2"),
    ("postcode", "124-9999\r"),
    ("address", "東京都葛\u{e0100}飾区立石5-13-1\r"),
    ("phone", "090-1234-5678\r"),
    ("insured", "1"),
    ("scheme", "1"),
    ("insurer", "\t\r"),
    ("workplace", "受付商事\r"),
    ("issued", "1"),
    ("share", "1"),
];

/// Nguyễn Thị Ánh, who is asked for no reading; the workplace is typed in decomposed letters.
pub const ANH: [(&str, &str); 13] = [
    ("writer", "1"),
    ("name", "Nguyễn Thị Ánh\r"),
    ("birth", "1990/3/4\r"),
    ("sex", "2"),
    ("postcode", "1249999\r"),
    ("address", "Chiyoda 1-1-205\r"),
    ("phone", "+84 24 3825 0451\r"),
    ("insured", "1"),
    ("scheme", "1"),
    ("insurer", "Kyokai Kenpo\r"),
    (
        "workplace",
        "Pho\u{31b}\u{309} Ha\u{300} No\u{323}\u{302}i\r",
    ),
    ("issued", "2"),
    ("share", "1"),
];

/// Five kanji that stand in no text of the kiosk, and what else is looked for afterwards.
pub const CANARIES: [&str; 4] = ["龘靐齉麤驫", "カナリアサン", "鸞鳳市鼇頭町", "08076543217"];

/// Answers in which everything typed is a canary, but for the date.
pub const CANARY: [(&str, &str); 13] = [
    ("writer", "1"),
    ("name", "龘靐齉麤驫\r"),
    ("kana", "カナリアサン\r"),
    ("birth", "19370429\r"),
    ("sex", "1"),
    ("postcode", "\r"),
    ("address", "鸞鳳市鼇頭町\r"),
    ("phone", "08076543217\r"),
    ("insured", "2"),
    ("scheme", "2"),
    ("insurer", "\t\r"),
    ("issued", "3"),
    ("share", "4"),
];
