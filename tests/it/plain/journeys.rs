//! The five journeys for which words and touches are counted, in three languages.

use crate::plain::pipe::{Home, assert_in_order, say};

/// Nothing in the hands, here before.
const NOTHING: &[&str] = &["1", "6", "1"];
/// A saved PDF.
const PDF: &[&str] = &["2", "+", "5", "+"];
/// The notice and the card.
const NOTICE_AND_CARD: &[&str] = &["3", "+", "2", "3", "+"];
/// The card on the phone, through the three steps.
const PHONE_CARD: &[&str] = &["4", "+", "4", "+", "2", "+", "+", "+", "+"];
/// Nothing in the hands, for the first time: to the first question of the form.
const TO_FORM: &[&str] = &["1", "6", "2", "1", "+"];

/// The languages, and the numbers that choose them.
const LANGUAGES: [(&str, &str); 3] = [("ja", "1"), ("en", "3"), ("vi", "7")];

/// Goes there in each language and finds these headings on the way.
fn assert_leads(lines: &[&str], headings: &[&str]) {
    for (tag, number) in LANGUAGES {
        let home = Home::new("");
        let said = home.run(&[&[number], lines].concat());
        let wanted: Vec<String> = headings.iter().map(|key| say(tag, key)).collect();
        assert_in_order(&said, &wanted);
        assert!(!said.contains(&say(tag, "plain-unknown")), "{said}");
    }
}

/// The last page has what staff read, marked as theirs.
fn assert_shown_to_staff(lines: &[&str], sentence: &str) {
    for (tag, number) in LANGUAGES {
        let said = Home::new("").run(&[&[number], lines].concat());
        let label = match tag {
            "ja" => format!("[{}]", say("ja", "point-label")),
            _ => format!(
                "[{} · {}]",
                say("ja", "point-label"),
                say(tag, "point-label")
            ),
        };
        assert_in_order(
            &said,
            &[label, say("ja", sentence), say(tag, sentence)][..2],
        );
        assert_in_order(&said, &[say(tag, sentence)]);
    }
}

#[test]
fn nothing_in_the_hands_and_here_before() {
    assert_leads(
        NOTHING,
        &[
            "heading-causes",
            "heading-holdings",
            "heading-visit",
            "heading-verbal",
        ],
    );
    assert_shown_to_staff(NOTHING, "point-verbal");
}

#[test]
fn a_saved_pdf() {
    assert_leads(
        PDF,
        &["heading-causes", "heading-holdings", "heading-plan-pdf"],
    );
    assert_shown_to_staff(PDF, "point-pdf");
}

#[test]
fn the_notice_and_the_card() {
    assert_leads(
        NOTICE_AND_CARD,
        &[
            "heading-cause-unconfirmed",
            "heading-holdings",
            "heading-plan-notice",
        ],
    );
    assert_shown_to_staff(NOTICE_AND_CARD, "point-notice");
}

#[test]
fn the_card_on_the_phone() {
    assert_leads(
        PHONE_CARD,
        &[
            "heading-cause-smartphone",
            "heading-holdings",
            "heading-login",
            "heading-plan-login",
            "heading-step-download",
            "heading-step-log-in",
            "heading-step-show",
            "heading-shown",
        ],
    );
    assert_shown_to_staff(PHONE_CARD, "point-shown");
}

/// Typed, what the record holds, and what is read back of it.
struct Person {
    name: &'static str,
    /// A name in Latin letters needs none.
    kana: Option<&'static str>,
    birth: &'static str,
    address: &'static str,
    workplace: &'static str,
}

const AOI: Person = Person {
    name: "髙﨑 葵",
    kana: Some("タカサキ アオイ"),
    birth: "昭和64年1月7日",
    address: "1-1",
    workplace: "葛\u{e0100}飾商事",
};
const ANH: Person = Person {
    name: "Nguyễn Thị Ánh",
    kana: None,
    birth: "1989/1/7",
    address: "1-1-205",
    workplace: "Pho\u{31b}\u{309} Ha\u{300} No\u{323}\u{302}i",
};

fn declare(tag: &str, number: &str, person: &Person) {
    let home = Home::new("");
    let named = match person.kana {
        Some(kana) => vec!["1", person.name, "", kana, ""],
        None => vec!["1", person.name, ""],
    };
    let answers = [
        person.birth,
        "",
        "2",
        "100-0001",
        "",
        person.address,
        "",
        "090-1234-5678",
        "",
        "1",
        "1",
        "A健保",
        "",
        person.workplace,
        "",
        "1",
        "1",
        "+",
        "+",
        "2",
    ];
    let said = home.run(&[&[number], TO_FORM, &named, &answers].concat());
    let (pickup, fields) = home.declaration();
    let wanted = [
        "heading-purpose",
        "field-name",
        "field-birth",
        "field-address",
        "heading-check",
        "heading-saving",
        "heading-done",
    ];
    let mut wanted = wanted.map(|key| say(tag, key)).to_vec();
    wanted.extend([pickup, say(tag, "heading-finish")]);
    // The next patient's first screen.
    wanted.push(say("ja", "welcome-unwell"));
    assert_in_order(&said, &wanted);
    assert!(!said.contains(&say(tag, "plain-unknown")), "{said}");
    let address = format!("東京都千代田区千代田{}", person.address);
    for (id, value) in [
        ("name", person.name),
        ("kana", person.kana.unwrap_or_default()),
        ("birth", "1989-01-07"),
        ("postcode", "100-0001"),
        ("address", &address),
        ("phone", "090-1234-5678"),
        ("insurer", "A健保"),
        ("workplace", person.workplace),
    ] {
        let found = fields.iter().find(|(field, _)| field == id);
        assert_eq!(found.map(|(_, of)| of.as_str()), Some(value), "{tag} {id}");
    }
}

#[test]
fn a_whole_declaration_in_japanese() {
    declare("ja", "1", &AOI);
}

#[test]
fn a_whole_declaration_in_english() {
    declare("en", "3", &ANH);
}

#[test]
fn a_whole_declaration_in_vietnamese() {
    declare("vi", "7", &ANH);
}

#[test]
fn a_file_of_lines_serves_one_patient_after_the_other() {
    let lines = ["1", "1", "?", "1", "2", "3", "2"];
    let said = Home::new("").run_file(&lines);
    assert_in_order(
        &said,
        &[
            say("ja", "heading-holdings"),
            say("ja", "heading-ask"),
            say("ja", "heading-start-over"),
            say("en", "heading-causes"),
            say("en", "heading-cause-certificate"),
        ],
    );
}
