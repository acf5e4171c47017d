//! Every answer is on the paper, letter for letter, and nothing that would not be seen as itself.

use serde_json::{Value, json};
use uketsuke::form::FIELDS;
use uketsuke::texts::{Texts, tags};

use super::desk::{Desk, field, squashed, text, tool};

const ADDRESS: &str = "東京都葛\u{e0100}飾区柴又七丁目十番三号 フラワーハイツ東京スカイガーデンレジデンス\
    柴又「桜」弐号館 1203号室（山田・สมชาย ใจดี 様方）";

/// All fields, with everything that a font can be short of.
fn full() -> Vec<Value> {
    vec![
        field("writer", "choice", "family"),
        field("writer-name", "text", "Nguyễn Thị Hồng Nhung"),
        field("writer-relation", "text", "母"),
        field("name", "text", "髙﨑 𠮷葛\u{e0100}子 か\u{3099}"),
        field("kana", "kana", "タカサキ ヨシカツコ"),
        json!({"id": "birth", "kind": "date", "value": "1989-01-07", "typed": "S64.1.7"}),
        field("sex", "choice", "female"),
        field("postcode", "postcode", "125-0052"),
        field("address", "text", ADDRESS),
        field("phone", "phone", "090-1234-5678"),
        field("insured", "choice", "yes"),
        field("scheme", "choice", "employee"),
        json!({"id": "insurer", "kind": "text", "value": {"unknown": true}}),
        field("workplace", "text", "株式会社ミナト・エンタープライズ"),
        json!({"id": "issued", "kind": "choice", "value": null}),
        field("share", "choice", "30"),
    ]
}

/// The words for what was answered to a field of [`full`], in a language.
fn answer(texts: &Texts, tag: &str, of: &Value) -> Option<String> {
    let id = of["id"].as_str().unwrap();
    let key = match &of["value"] {
        Value::Null => "answer-empty".to_owned(),
        Value::String(option) if of["kind"] == "choice" => format!("option-{id}-{option}"),
        Value::String(_) => return None,
        _ => "option-unknown".to_owned(),
    };
    Some(texts.say(tag, &key, &[]))
}

fn texts(tag: &str) -> Texts {
    Texts::load(&[tag.to_owned()], &std::collections::BTreeMap::new(), None).0
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn the_paper_says_what_was_answered() {
    assert_eq!(full().len(), FIELDS.len(), "a field is not tried");
    let desk = Desk::new("");
    let name = desk.publish("vi", &full());
    let paper = text(&desk.print());
    let texts = texts("vi");
    for of in full() {
        let id = of["id"].as_str().unwrap();
        let label = texts.say("ja", &format!("field-{id}.label"), &[]);
        let asked = texts.say("vi", &format!("field-{id}"), &[]);
        let answers = match answer(&texts, "ja", &of) {
            Some(japanese) => vec![japanese, answer(&texts, "vi", &of).unwrap()],
            None if id == "birth" => {
                vec!["昭和64年1月7日（1989年1月7日）".into(), "S64.1.7".into()]
            }
            None => vec![of["value"].as_str().unwrap().to_owned()],
        };
        // The answer stands right behind its question.
        let all = [vec![label, asked], answers].concat();
        let all = squashed(&all.concat()).replace("S64.1.7", "記入日に37歳入力のまま:S64.1.7");
        assert!(paper.contains(&all), "{id}: {all} is not in {paper}");
    }
    for rest in [
        "被保険者資格申立書",
        "未確認",
        "桜町クリニック",
        "受付番号A001",
        "記入日令和8年11月25日（2026年11月25日）",
        "カード確認",
        "署名",
        name.id(),
    ] {
        assert!(paper.contains(rest), "{rest}");
    }
    for key in ["say-statement", "sheet-card-absent"] {
        assert!(
            paper.contains(&squashed(&texts.say("ja", key, &[]))),
            "{key}"
        );
    }
    assert!(paper.contains(&squashed(&texts.say("vi", "say-statement", &[]))));
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn a_date_of_birth_is_printed_as_far_as_it_is_known() {
    for (value, typed, printed) in [
        (
            "1960",
            "1960/00/00",
            "1960年（月日不詳）入力のまま:1960/00/00",
        ),
        ("1960-03", "1960/3", "1960年3月（日不詳）入力のまま:1960/3"),
    ] {
        let mut fields = full();
        let birth = json!({"id": "birth", "kind": "date", "value": value, "typed": typed});
        let place = fields.iter().position(|of| of["id"] == "birth").unwrap();
        fields[place] = birth;
        let desk = Desk::new("");
        desk.publish("ja", &fields);
        let paper = text(&desk.print());
        assert!(paper.contains(printed), "{printed} is not in {paper}");
    }
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn every_language_can_be_printed() {
    for tag in tags(None) {
        let desk = Desk::new("");
        desk.publish(&tag, &full());
        let pdf = desk.print();
        let about = String::from_utf8(tool("pdfinfo", &[], &pdf, &[])).unwrap();
        assert!(
            squashed(&about).contains("Pages:1Encrypted"),
            "{tag}: {about}"
        );
        let paper = text(&pdf);
        let texts = texts(&tag);
        for field in FIELDS {
            let asked = texts.say(&tag, &format!("field-{}", field.id.id()), &[]);
            // What only says where a line may end is not printed.
            let asked = squashed(&asked).replace('\u{200b}', "");
            assert!(
                tag == "ja" || paper.contains(&asked),
                "{tag}: {asked} {paper}"
            );
        }
    }
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn what_was_not_asked_is_not_answered() {
    let desk = Desk::new("");
    desk.publish("ja", &[field("name", "text", "山田 花子")]);
    let paper = text(&desk.print());
    // Twelve fields of the form; who wrote for the patient only stands there if somebody did.
    assert_eq!(paper.matches("（質問していません）").count(), 13, "{paper}");
    assert!(!paper.contains("続柄"), "{paper}");
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn what_would_steer_is_written_out() {
    let desk = Desk::new("");
    let fields = [
        field("name", "text", "山\u{1b}[2J田\u{202e}花\u{200b}子<U+0041>"),
        // Not of this form, twice, and no option of it.
        field("外\u{202e}", "text", "知らない\u{7}"),
        field("name", "text", "二人目"),
        field("sex", "choice", "\u{1b}x"),
    ];
    desk.publish("../vi", &fields);
    let pdf = desk.print();
    let paper = text(&pdf);
    for shown in [
        "山<U+001B>[2J田<U+202E>花<U+200B>子<U+003C>U+0041>",
        "外<U+202E>知らない<U+0007>",
        "二人目",
        "<U+001B>x",
    ] {
        assert!(paper.contains(shown), "{shown}: {paper}");
    }
    let raw = tool("pdftotext", &[], &pdf, &["-"]);
    assert!(!raw.contains(&0x1b) && !raw.contains(&0x07));
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn for_a_glyph_that_no_font_has_a_mark_is_printed_and_it_is_named() {
    let desk = Desk::new("print = [\"cp\", \"{file}\", \"printed.pdf\"]");
    let fields = [
        field("name", "text", "山田 \u{13000}子"),
        field("birth", "date", "1989-01-07"),
        // No such form of this kanji; the plain one would be another name.
        field("address", "text", "葛\u{e01ef}飾区"),
    ];
    desk.publish("ja", &fields);
    for line in ["spool print A001 -o a.pdf", "spool print A001"] {
        let run = desk.run(line);
        assert_eq!(run.code, Some(1), "a script must not take it for whole");
        for named in [
            "氏名 \u{13000} (U+13000)",
            "住所 葛\u{e01ef} (U+845B U+E01EF)",
        ] {
            assert!(run.err.contains(named), "{named}: {}", run.err);
        }
        assert!(!run.err.contains("生年月日"), "{}", run.err);
    }
    for printed in ["a.pdf", "printed.pdf"] {
        let paper = text(&desk.path(printed));
        // The mark, and what to write in its place: never another form of the kanji.
        for stands in [
            "山田〓子",
            "〓飾区",
            "【書き入れてください】",
            "氏名U+13000,住所U+845BU+E01EF",
        ] {
            assert!(paper.contains(stands), "{stands}: {paper}");
        }
        assert!(!paper.contains('葛'), "{paper}");
    }
}

/// Without a font for the patient's language the sheet comes out, and what is Japanese on it is whole.
#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn without_a_font_for_the_patients_language_the_sheet_still_comes_out() {
    let japanese = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    let desk = Desk::new(&format!("fonts = [\"{japanese}\"]"));
    desk.publish("th", &[field("name", "text", "น้ำ ทิพย์")]);
    let run = desk.run("spool print A001 -o a.pdf");
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains(", …"), "{}", run.err);
    let paper = text(&desk.path("a.pdf"));
    assert!(
        paper.contains("被保険者資格申立書") && paper.matches('〓').count() > 20,
        "{paper}"
    );
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn the_file_says_of_itself_nothing_of_the_patient() {
    let desk = Desk::new("");
    desk.publish("ja", &full());
    let pdf = desk.print();
    let about = tool("pdfinfo", &[], &pdf, &[]);
    let meta = tool("pdfinfo", &["-meta"], &pdf, &[]);
    let all = String::from_utf8([about, meta].concat()).unwrap();
    assert!(all.contains("被保険者資格申立書"), "{all}");
    assert!(all.contains("A4") && all.contains("pdfaid"), "{all}");
    for personal in ["髙", "葛", "090", "1989", "Nguy", "A001", "k1-"] {
        assert!(!all.contains(personal), "{personal}: {all}");
    }
}
