//! Each of the 71 facts is stated by a message that is drawn, in every language, with its tokens.

use std::collections::BTreeSet;

use uketsuke::flow::Look;
use uketsuke::guidance::Fact;
use uketsuke::texts::Texts;

use crate::leaflet::tagged::{Statement, rows, statements, with_english};
use crate::support::{LOCALES, squash, texts};
use crate::walk::Walk;

struct Row {
    fact: Fact,
    tokens: Vec<&'static str>,
}

fn fixture() -> Vec<Row> {
    let row = |cells: Vec<&'static str>| {
        let [fact, tokens, _english] = cells.try_into().expect("three cells");
        Row {
            fact: fact.trim_start_matches('F').parse().expect("a fact"),
            tokens: tokens
                .split(';')
                .map(str::trim)
                .filter(|t| !t.is_empty())
                .collect(),
        }
    };
    rows(include_str!("facts.tsv")).map(row).collect()
}

/// All texts that a patient can see whole, in one language.
fn drawn(texts: &'static Texts, locale: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let walk = Walk {
        texts,
        locale,
        looks: &[Look::Normal],
        sizes: &[(80, 24)],
        only: &[],
    };
    walk.each(|view| all.extend(view.read()));
    all
}

/// The facts that no drawn message states, and the tokens that none of those messages has.
fn missing(statements: &[Statement], drawn: &BTreeSet<String>) -> Vec<String> {
    let mut missing = Vec::new();
    for Row { fact, tokens } in fixture() {
        let stating = statements.iter().filter(|of| of.facts.contains(&fact));
        let stated: Vec<&Statement> = stating.filter(|of| of.is_among(drawn)).collect();
        let whole = |of: &&Statement| tokens.iter().all(|token| has_token(&of.said, token));
        if stated.is_empty() {
            missing.push(format!("F{fact:02}"));
        } else if !stated.iter().any(whole) {
            missing.push(format!("F{fact:02} {tokens:?}"));
        }
    }
    missing
}

/// Whether a text has a token: `9:30` (a time), `4` (a number), or else the very text.
fn has_token(text: &str, token: &str) -> bool {
    let is_number = |token: &str| !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    if let Some((hour, minute)) = token.split_once(':') {
        return has_time(text, hour, minute);
    }
    if is_number(token) {
        let part = |c: char| c.is_ascii_digit() || c == '-';
        let mut numbers = text.split(|c| !part(c));
        return numbers.any(|found| found.trim_matches('-') == token);
    }
    text.contains(token)
}

/// The hour, up to three characters that are no digits, the minute.
pub(crate) fn has_time(text: &str, hour: &str, minute: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    text.match_indices(hour).any(|(at, _)| {
        let after = &text[at + hour.len()..];
        let rest = after.trim_start_matches(|c| !digit(c));
        let between = after.chars().count() - rest.chars().count();
        !text[..at].ends_with(digit)
            && (1..=3).contains(&between)
            && rest
                .strip_prefix(minute)
                .is_some_and(|rest| !rest.starts_with(digit))
    })
}

fn assert_all_facts(locale: &str) {
    let drawn = drawn(texts(), locale);
    let statements = statements(texts(), locale);
    assert_eq!(missing(&statements, &drawn), [""; 0], "{locale}");
    for of in &statements {
        assert!(
            of.is_among(&drawn),
            "{locale}: {} is never drawn whole",
            of.key
        );
    }
}

#[test]
fn the_fixture_has_every_fact_once() {
    let facts: Vec<Fact> = fixture().iter().map(|row| row.fact).collect();
    assert_eq!(facts, (1..=71).collect::<Vec<Fact>>());
}

mod every_fact_is_drawn {
    crate::in_every_language!(super::assert_all_facts);
}

/// Every message that is the only one to state a fact is missed when it is not drawn.
#[test]
fn a_message_that_is_not_drawn_is_missed() {
    for locale in LOCALES {
        let statements = statements(texts(), locale);
        let squashed = statements.iter().map(|of| squash(&of.said));
        let all: BTreeSet<String> = squashed.collect();
        assert_eq!(missing(&statements, &all), [""; 0]);
        for of in &statements {
            let mut fewer = all.clone();
            fewer.remove(&squash(&of.said));
            let found = missing(&statements, &fewer);
            let stating = |fact| statements.iter().filter(move |of| of.facts.contains(fact));
            for fact in of.facts.iter().filter(|fact| stating(fact).count() == 1) {
                assert!(
                    found.contains(&format!("F{fact:02}")),
                    "{locale} {}: {found:?}",
                    of.key
                );
            }
        }
    }
}

#[test]
fn a_message_that_a_clinic_has_blanked_is_missed() {
    let texts = with_english("say-step-show-offline = -\nsay-any-one = One is enough.\n");
    assert_eq!(
        missing(&statements(texts, "en"), &drawn(texts, "en")),
        ["F54"]
    );
}

#[test]
fn a_token_that_a_clinic_has_changed_is_missed() {
    let texts = with_english("say-pin-store = Password: 6 to 8 characters.\n");
    let expected = [r#"F59 ["6", "16"]"#];
    assert_eq!(
        missing(&statements(texts, "en"), &drawn(texts, "en")),
        expected
    );
}

#[test]
fn tokens_are_whole_numbers_and_times() {
    for (text, token) in [
        ("平日は9時30分から", "9:30"),
        ("from 9:30 to", "9:30"),
        ("a 4-digit PIN", "4"),
        ("STEP 1: x", "1"),
        ("call 0120-95-0178.", "0120-95-0178"),
    ] {
        assert!(has_token(text, token), "{text} {token}");
    }
    for (text, token) in [
        ("from 19:30 to", "9:30"),
        ("from 9:300", "9:30"),
        ("9 to half past 30", "9:30"),
        ("14 digits", "4"),
        ("call 0120-95-0178", "95"),
        ("call 0120 95 0178", "0120-95-0178"),
    ] {
        assert!(!has_token(text, token), "{text} {token}");
    }
}
