//! What is refused as twelve digits, and what has to go through.

use chrono::NaiveDate;

use super::*;
use crate::form::{FIELDS, FieldId, Form, Kind};

/// Twelve digits that stand together, or in groups of 4-4-4, 6-6 or 3-3-3-3.
const REFUSED: &[&str] = &[
    "123456789012",
    "番号123456789012です",
    "A123456789012B",
    "千代田1-1 123456789012",
    "1-2-3 1234-5678-9012",
    "1 123456789012",
    "123456789012 1",
    "山田 123456789012",
    "1234 5678 9012",
    "1234-5678-9012",
    "1234.5678.9012",
    "1234・5678・9012",
    "1234･5678･9012",
    "1234/5678/9012",
    "1234／5678／9012",
    "1234_5678_9012",
    "1234,5678,9012",
    "1234、5678、9012",
    "1234:5678:9012",
    "1234：5678：9012",
    "1234;5678;9012",
    "1234*5678*9012",
    "1234#5678#9012",
    "1234|5678|9012",
    "1234+5678+9012",
    "1234=5678=9012",
    "1234ー5678ー9012",
    "1234ｰ5678ｰ9012",
    "1234~5678~9012",
    "1234〜5678〜9012",
    "1234～5678～9012",
    "1234―5678―9012",
    "1234–5678—9012",
    "1234−5678－9012",
    "1234一5678一9012",
    "1234 - 5678 - 9012",
    "1234   5678   9012",
    "1234\u{3000}5678\u{a0}9012",
    "1234\n5678\n9012",
    "1234\r\n5678\r\n9012",
    "1234\t5678\t9012",
    "(1234)(5678)(9012)",
    "「1234」「5678」「9012」",
    "[1234] 5678 9012",
    "123456 789012",
    "123456-789012",
    "123 456 789 012",
    "123-456-789-012",
    "12 1234 5678 9012 34",
    "1234 5678 9012 3456",
    "１２３４５６７８９０１２",
    "１２３４－５６７８－９０１２",
    "1234５６７８9012",
    "๑๒๓๔๕๖๗๘๙๐๑๒",
    "๑๒๓๔ ๕๖๗๘ ๙๐๑๒",
    "१२३४५६७८९०१२",
    "१२३४-५६७८-९०१२",
    "၁၂၃၄၅၆၇၈၉၀၁၂",
    "១២៣៤៥៦៧៨៩០១២",
    "១២៣៤ ៥៦៧៨ ៩០១២",
    "١٢٣٤٥٦٧٨٩٠١٢",
    "۱۲۳۴ ۵۶۷۸ ۹۰۱۲",
    "᠑᠒᠓᠔᠕᠖᠗᠘᠙᠐᠑᠒",
    "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟐",
    "①②③④⑤⑥⑦⑧⑨⓪①②",
    "❶❷❸❹❺❻❼❽❾⓿❶❷",
    "➀➁➂➃ ➄➅➆➇ ➈⓪➀➁",
    "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓪⓵⓶",
    "⑫⑫⑫⑫⑫⑫",
    "¹²³⁴⁵⁶⁷⁸⁹⁰¹²",
    "₁₂₃₄₅₆₇₈₉₀₁₂",
    "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣1️⃣2️⃣",
    "1\u{301}23456789012",
    "1234\u{200d}56789012",
    "〇一二三四五六七八九〇一",
    "一二三四五六七八九〇一二",
    "一二三四 五六七八 九〇一二",
    "壱弐参四伍六七八九零壱弐",
    "一2三4五6七8九0一2",
    "①123456789012",
    "二123456789012",
    "① 1234-5678-9012",
    "+123456789012",
    "+811234567890",
    "+999123456789",
    "+1234-5678-9012",
    "+81 90-1234-5678 1234-5678-9012",
    "1234-5678-9012 +81 90-1234-5678",
];

/// Other groups that add up to twelve: the check digit is right.
const CHECKED: &[&str] = &[
    "1 23456789018",
    "12345678901-8",
    "12 3456 7890 18",
    "12345 6789018",
    "12345678 9018",
    "1 2 3 4 5 6 7 8 9 0 1 8",
    "1-2-3-4-5-6-7-8-9-0-1-8",
    "1-1 12345 6789018",
];

/// As people in Japan write where they live.
const ADDRESSES: &[&str] = &[
    "〒100-0001 東京都千代田区千代田1-1",
    "東京都千代田区千代田1-1-1 1001号室",
    "〒150-0002東京都渋谷区渋谷2丁目21番1号 渋谷ヒカリエ34階",
    "160-0022 新宿区新宿3-14-1 伊勢丹会館 12F",
    "大阪府大阪市北区梅田三丁目1番3号",
    "北海道札幌市中央区北1条西2丁目 103-1205",
    "京都市下京区烏丸通七条下ル東塩小路町 721-1",
    "沖縄県那覇市泉崎1-2-2 コーポ泉 B-203",
    "〒812-0011 福岡県福岡市博多区博多駅前2-1-1 第三ビル 502",
    "横浜市西区みなとみらい2-2-1-1 4506",
    "愛知県名古屋市中村区名駅1-1-4 JRセントラルタワーズ 51F",
    "1-2-3-405",
    "2-3-4-1001 サンハイツ",
    "東京都港区六本木6-10-1 六本木ヒルズ森タワー 23-45",
    "神奈川県川崎市川崎区駅前本町26-4 2026号",
    "〒 060 - 0001 札幌市中央区北一条西3-2 12-34",
    "千葉県千葉市美浜区ひび野2-10-1 C棟1212",
    "埼玉県さいたま市大宮区桜木町1-7-5 30階 3001",
    "宮城県仙台市青葉区一番町三丁目七番一号 五〇一",
    "広島県広島市中区基町6-78 A201-1",
    "兵庫県神戸市中央区加納町6-5-1 （旧 6-4-12）",
    "150-0041 渋谷区神南1-19-11",
    "国外転出 2026年3月31日",
];

/// Other numbers that stand in a field of the form.
const OTHERS: &[&str] = &[
    "",
    "12345678901",
    "1234567890123",
    "12345678901234567890123",
    "4901234567894",
    "保険者番号 06139999 記号 1234 番号 5678",
    "06139999 1234",
    "06130012・5678・12",
    "保険者番号06012345 記号12 番号3456",
    "06137777 記号・番号 21700023・45",
    "保険者番号 39131156 被保険者番号 01234567",
    "138057 記号 12-34 番号 567",
    "01130012 1234567",
    "0120-95-0178",
    "090-1234-5678",
    "03-1234-5678 内線12",
    "+81 90-1234-5678",
    "+819012345678",
    "＋８１ ９０ １２３４ ５６７８",
    "+81 3-1234-5678 1-2-3",
    "+842412345678",
    "+44 20 7946 0958",
    "+380 50 123 45 67",
    "+977 98-12345678",
    "1985/1/2",
    "昭和60年1月2日",
    "2026-11-23 10:30",
    "2026年11月23日10時30分15秒",
    "123456 東京 789012",
    "123456     789012",
    "1234    5678    9012",
    "1234の5678の9012",
    "1234-5678-901",
    "1234-5678-90123",
    "12345-6789-012",
    "1 2 3 4 5 6 7 8 9 0 1 2",
    "一丁目二番三号 四〇五",
    "協会けんぽ東京支部",
    "1-2-3",
];

/// Numbers of Japan that begin with its code and have no +.
const WITHOUT_PLUS: &[&str] = &[
    "819012345678",
    "81 90 1234 5678",
    "８１-８０-１２３４-５６７８",
    "81 50 1234 5678",
    "81.70.1234.5678",
    "連絡先 81 60-1234-5678",
    "8190-1234-5678",
    "81 9012345678",
];

fn problem(text: &str) -> Option<ProblemKind> {
    first(text).map(|found| found.problem)
}

#[test]
fn twelve_digits_are_refused_in_any_dress() {
    for text in REFUSED.iter().chain(CHECKED) {
        assert_eq!(problem(text), Some(ProblemKind::MyNumber), "{text}");
    }
    for text in WITHOUT_PLUS {
        assert_eq!(problem(text), Some(ProblemKind::CountryCode), "{text}");
    }
    assert!(REFUSED.len() + CHECKED.len() + WITHOUT_PLUS.len() >= 80);
}

#[test]
fn other_numbers_go_through() {
    for text in ADDRESSES.iter().chain(OTHERS) {
        assert_eq!(first(text), None, "{text}");
    }
    assert!(ADDRESSES.len() >= 20);
}

/// What is cut out holds the digits and nothing of the words around.
#[test]
fn what_is_found_is_the_number() {
    for (text, number) in [
        ("千代田1-1 123456789012 様", "123456789012"),
        ("1-2-3 1234-5678-9012。", "1234-5678-9012"),
        ("番号①②③④⑤⑥⑦⑧⑨⓪①②号", "①②③④⑤⑥⑦⑧⑨⓪①②"),
        ("山田（12345 6789018）", "12345 6789018"),
        ("+81 90-1234-5678 123456 789012", "123456 789012"),
        ("二123456789012", "123456789012"),
    ] {
        let found = first(text).unwrap();
        assert_eq!(text.get(found.start..found.end), Some(number));
    }
}

#[test]
fn the_check_digit() {
    for right in [
        "123456789018",
        "000000000000",
        "100000000005",
        "000000000019",
    ] {
        for other in '0'..='9' {
            let digits: String = right.chars().take(11).chain([other]).collect();
            assert_eq!(is_checked(&digits), digits == right, "{digits}");
        }
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// In every field that is typed into, at once and in pieces.
#[test]
fn twelve_digits_are_wiped_from_every_field() {
    let typed = FIELDS
        .iter()
        .filter(|of| !matches!(of.kind, Kind::Choice(_)));
    let mut fields = 0;
    for field in typed {
        for (pieces, wrong) in [
            (&["1234-5678-9012"][..], ProblemKind::MyNumber),
            (&["1234", "5678", "9012"], ProblemKind::MyNumber),
            (&["①②③④", "-๕๖๗๘-", "９０１２"], ProblemKind::MyNumber),
            (&["81 90", "-1234-5678"], ProblemKind::CountryCode),
        ] {
            let mut form = Form::default();
            let line = form.edit(field.id).unwrap();
            for piece in pieces {
                line.insert_all(piece);
            }
            assert_eq!(form.settle(field.id, today()), Err(wrong), "{field:?}");
            assert_eq!(form.line(field.id).unwrap().text(), "", "{field:?}");
        }
        fields += 1;
    }
    assert_eq!(fields, 10);
}

#[test]
fn a_number_without_plus_is_wiped_from_the_telephone_in_any_groups() {
    let mut form = Form::default();
    form.edit(FieldId::Phone)
        .unwrap()
        .insert_all("8190 123 45678");
    assert_eq!(
        form.settle(FieldId::Phone, today()),
        Err(ProblemKind::CountryCode)
    );
    assert!(form.line(FieldId::Phone).unwrap().is_empty());
}
