//! A button that a text names in quotes stands on the same screen, under that very name.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;
use uketsuke::flow::Look;

use crate::support::texts;
use crate::walk::{View, Walk};

/// What may stand in quotes in Japanese and English without being a button here: titles of papers, words
/// on the card reader and on the phone, the leaflet's motto.
const ELSEWHERE: [&str; 20] = [
    "資格確認書",
    "資格情報のお知らせ",
    "被保険者資格申立書",
    "有効な資格が確認できない",
    "顔認証",
    "ログイン",
    "証明書",
    "健康保険証",
    "マイナポータル",
    "利用登録",
    "利用者登録",
    "プライベートブラウズ",
    "シークレットモード",
    "デジタル庁（Digital Agency of Japan）",
    "ひと、くらし、みらいのために",
    "valid eligibility cannot be confirmed",
    "For people, for life, for the future",
    "私のことば",
    "マイナンバー",
    "申立書",
];

/// What stands in quotes.
fn quoted(text: &str) -> Vec<String> {
    let pairs = [('「', '」'), ('“', '”'), ('«', '»'), ('„', '“'), ('"', '"')];
    let mut found = Vec::new();
    for (open, close) in pairs {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inner, behind)) = after.split_once(close) else {
                break;
            };
            found.push(inner.to_owned());
            rest = behind;
        }
    }
    found
}

/// Every label there is, and the words with which answers begin.
fn labels(locale: &str) -> BTreeSet<String> {
    let mut keys = vec!["choice-details".to_owned()];
    for button in [
        "back", "next", "more", "ask", "agree", "submit", "finish", "steps", "shown",
    ] {
        keys.push(format!("button-{button}"));
    }
    for choice in [
        "steps",
        "papers",
        "pin-reset",
        "phone-pin",
        "hotline",
        "more",
        "topics",
    ] {
        keys.push(format!("choice-{choice}"));
    }
    for line in uketsuke::guidance::PlanStep::iter() {
        if line != uketsuke::guidance::PlanStep::Reception {
            keys.push(format!("choice-cannot-{}", line.into_str()));
        }
    }
    for answer in [
        "login-card",
        "login-no",
        "login-unsure",
        "visit-return",
        "visit-first",
        "visit-unsure",
    ] {
        keys.push(answer.to_owned());
    }
    let all = keys.iter().map(|key| texts().say(locale, key, &[]));
    all.flat_map(|label| [first_word(&label), label]).collect()
}

/// "Yes" of "Yes, with my physical card".
fn first_word(label: &str) -> String {
    let end = label.find([',', ':', '。', '，', '、', '.', '：']);
    label[..end.unwrap_or(label.len())].to_owned()
}

/// The names in quotes on a page that are no button of the screen although they ought to be.
fn nowhere(view: &View<'_>, labels: &BTreeSet<String>, strict: bool) -> Vec<String> {
    let laid = &view.session.laid;
    let is_label = |area| {
        laid.targets()
            .into_iter()
            .any(|(of, _)| of.intersects(area))
    };
    let (on_targets, texts): (Vec<_>, Vec<_>) = laid
        .texts()
        .into_iter()
        .partition(|(area, _)| is_label(*area));
    let here: BTreeSet<String> = on_targets
        .iter()
        .map(|(_, label)| label.trim_start_matches("[ ] ").trim_start_matches("[x] "))
        .flat_map(|label| [first_word(label), label.to_owned()])
        .collect();
    let names = texts.iter().flat_map(|(_, text)| quoted(text));
    let bad = |name: &String| {
        let button = labels.contains(name);
        let known = ELSEWHERE.contains(&name.as_str());
        !here.contains(name) && (button || strict && !known)
    };
    names.filter(bad).collect()
}

fn assert_named(locale: &str) {
    let labels = labels(locale);
    let strict = matches!(locale, "ja" | "en");
    let walk = Walk {
        texts: texts(),
        locale,
        looks: &[Look::Normal],
        sizes: &[(100, 40)],
        only: &[],
    };
    let mut pages = 0;
    walk.each(|view| {
        let kiosk = &view.session.kiosk;
        if kiosk.screen().is_form() || kiosk.overlay().is_some() {
            return;
        }
        pages += 1;
        // A text that could not be said, as what it names is not there, stands as its key in brackets.
        let keys = view.session.laid.texts().into_iter().map(|(_, text)| text);
        let unsaid: Vec<_> = keys
            .filter(|text| text.starts_with('[') && text.ends_with(']'))
            .collect();
        assert_eq!(unsaid, [""; 0], "{}", view.place());
        assert_eq!(nowhere(view, &labels, strict), [""; 0], "{}", view.place());
    });
    assert!(pages > 50);
}

mod every_button_that_is_named_is_there {
    crate::in_every_language!(super::assert_named);
}

#[test]
fn quotes_of_all_kinds_are_seen() {
    assert_eq!(quoted("a 「b」 c “d” e «f» \"g\" h"), ["b", "d", "f", "g"]);
    assert_eq!(first_word("はい。前に"), "はい");
}
