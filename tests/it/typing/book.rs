//! What kana is looked up in: a small table, or the real dictionaries where they are installed.

use uketsuke::dictionary::Dictionaries;
use uketsuke::dictionary::Dictionary;
use uketsuke::text::kana;

/// What the test's own dictionary knows, in the order of the real one.
const BOOK: [(&str, &[&str]); 9] = [
    ("たかはし", &["高橋", "髙橋", "高梁", "高階"]),
    ("みちこ", MICHIKO),
    ("たか", &["高", "鷹", "隆"]),
    ("みち", &["道", "路", "未知"]),
    ("はし", &["橋", "箸", "端"]),
    ("こ", &["子", "小", "個"]),
    ("やま", &["山"]),
    ("すずき", &["鈴木"]),
    ("さん", &["三", "山"]),
];
const MICHIKO: &[&str] = &[
    "美智子",
    "道子",
    "典子",
    "紀子",
    "倫子",
    "みち子",
    "路子",
    "美知子",
    "理子",
    "通子",
    "美千子",
    "満子",
    "三千子",
    "迪子",
    "未知子",
    "三智子",
];

/// The whole reading, then its longest beginning, then katakana: as the dictionary does it.
pub fn look_up(reading: &str) -> Vec<(String, usize)> {
    let len = reading.chars().count();
    let of = |wanted: &str| {
        let found = BOOK.into_iter().find(|(kana, _)| *kana == wanted);
        found.map_or(&[][..], |(_, words)| words)
    };
    let beginning = |chars: usize| reading.chars().take(chars).collect::<String>();
    let known = (1..=len)
        .rev()
        .filter(|chars| !of(&beginning(*chars)).is_empty());
    let mut all: Vec<(String, usize)> = known
        .take(2)
        .flat_map(|chars| {
            let words = of(&beginning(chars)).iter();
            words.map(move |word| ((*word).to_owned(), chars))
        })
        .collect();
    all.push((kana::to_katakana(reading), len));
    all
}

/// The dictionaries of `skkdic` and `skkdic-extra`.
pub fn installed() -> Dictionary {
    let path = |name| std::path::Path::new("/usr/share/skk").join(name);
    let paths = Dictionaries {
        general: vec![path("SKK-JISYO.L")],
        names: vec![path("SKK-JISYO.jinmei")],
        places: vec![path("SKK-JISYO.geo")],
    };
    let all = [&paths.general, &paths.names, &paths.places];
    for path in all.into_iter().flatten() {
        assert!(path.exists(), "{path:?} is not there");
    }
    Dictionary::open(&paths)
}
