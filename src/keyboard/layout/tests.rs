use std::collections::HashSet;

use strum::IntoEnumIterator as _;
use unicode_width::UnicodeWidthStr;

use super::*;

const ALL: [Board; 10] = [
    Board::Hiragana,
    Board::Katakana,
    Board::Latin,
    Board::Capitals,
    Board::Digits,
    Board::Phone,
    Board::Date,
    Board::PlainDate,
    Board::HanDate,
    Board::HangulDate,
];

const KEYS: [DateKeys; 4] = [
    DateKeys::Plain,
    DateKeys::Eras,
    DateKeys::Han,
    DateKeys::Hangul,
];

const LOCALES: [&str; 14] = [
    include_str!("../../../locales/ja/kiosk.ftl"),
    include_str!("../../../locales/ja-simple/kiosk.ftl"),
    include_str!("../../../locales/en/kiosk.ftl"),
    include_str!("../../../locales/zh-Hans/kiosk.ftl"),
    include_str!("../../../locales/zh-Hant/kiosk.ftl"),
    include_str!("../../../locales/ko/kiosk.ftl"),
    include_str!("../../../locales/vi/kiosk.ftl"),
    include_str!("../../../locales/pt-BR/kiosk.ftl"),
    include_str!("../../../locales/es/kiosk.ftl"),
    include_str!("../../../locales/fil/kiosk.ftl"),
    include_str!("../../../locales/id/kiosk.ftl"),
    include_str!("../../../locales/ru/kiosk.ftl"),
    include_str!("../../../locales/uk/kiosk.ftl"),
    include_str!("../../../locales/th/kiosk.ftl"),
];

fn caps(board: Board) -> impl Iterator<Item = Cap> {
    rows(board).iter().copied().flatten().copied()
}

#[test]
fn every_row_is_ten_columns() {
    for board in ALL {
        assert!(rows(board).len() <= 6, "{board:?}");
        for row in rows(board) {
            let width: u16 = row.iter().map(|cap| span(*cap)).sum();
            assert_eq!(width, COLUMNS, "{board:?} {row:?}");
        }
    }
}

#[test]
fn no_key_is_twice_on_a_board() {
    for board in ALL {
        let mut seen = HashSet::new();
        for cap in caps(board).filter(|cap| *cap != Cap::Nothing) {
            assert!(seen.insert(cap), "{board:?} {cap:?}");
        }
    }
}

#[test]
fn fifty_places_hold_every_kana() {
    let typed: String = caps(Board::Hiragana)
        .take(50)
        .flat_map(|cap| label(cap).chars().collect::<Vec<_>>())
        .collect();
    assert_eq!(typed.chars().count(), 50);
    let kana = "あいうえおかきくけこさしすせそたちつてとなにぬねの\
                はひふへほまみむめもやゆよらりるれろわをんー゛゜小";
    assert!(kana.chars().all(|kana| typed.contains(kana)), "{typed}");
    for (one, other) in caps(Board::Hiragana).zip(caps(Board::Katakana)) {
        if let (Cap::Char(one), Cap::Char(other)) = (one, other) {
            assert_eq!(
                crate::keyboard::kana::to_katakana(&one.to_string()),
                other.to_string()
            );
        }
    }
}

#[test]
fn latin_boards_have_every_letter_in_one_place() {
    for (small, capital) in caps(Board::Latin).zip(caps(Board::Capitals)) {
        if let (Cap::Char(small), Cap::Char(capital)) = (small, capital) {
            assert_eq!(small.to_ascii_uppercase(), capital);
        }
    }
    for typed in ('a'..='z').chain("'-.,".chars()) {
        assert!(
            caps(Board::Latin).any(|cap| cap == Cap::Char(typed)),
            "{typed}"
        );
    }
}

#[test]
fn pads_have_every_digit_and_era() {
    for board in ALL.into_iter().skip(4) {
        for digit in '0'..='9' {
            assert!(
                caps(board).any(|cap| cap == Cap::Char(digit)),
                "{board:?} {digit}"
            );
        }
    }
    for era in Era::iter() {
        assert!(caps(Board::Date).any(|cap| cap == Cap::Era(era)), "{era:?}");
    }
}

#[test]
fn every_board_can_be_deleted_on_and_reached() {
    for board in ALL {
        assert!(caps(board).any(|cap| cap == Cap::Delete), "{board:?}");
        assert!(caps(board).any(|cap| cap == Cap::Clear), "{board:?}");
    }
    for kind in [
        Kind::Text(9),
        Kind::Kana(9),
        Kind::Date,
        Kind::Postcode,
        Kind::Phone,
    ] {
        for (latin, keys) in [false, true]
            .into_iter()
            .zip([KEYS, KEYS])
            .flat_map(|(of, keys)| keys.map(|keys| (of, keys)))
        {
            let boards = boards_for(kind, latin, keys);
            for from in boards {
                for to in boards.iter().filter(|to| *to != from) {
                    assert!(
                        caps(*from).any(|cap| cap == Cap::Board(*to)),
                        "{from:?} {to:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_first_board_is_the_one_most_needed() {
    let first = |kind, latin| boards_for(kind, latin, DateKeys::Eras).first().copied();
    assert_eq!(first(Kind::Text(9), false), Some(Board::Hiragana));
    assert_eq!(first(Kind::Text(9), true), Some(Board::Latin));
    assert_eq!(first(Kind::Kana(9), true), Some(Board::Katakana));
    assert_eq!(first(Kind::Date, false), Some(Board::Date));
    assert_eq!(first(Kind::Postcode, false), Some(Board::Phone));
    assert_eq!(first(Kind::Phone, false), Some(Board::Phone));
    assert_eq!(first(Kind::Choice(&["a"]), false), None);
}

#[test]
fn only_those_who_count_eras_are_shown_them() {
    for (keys, eras, unit) in [
        (DateKeys::Eras, true, Some("年")),
        (DateKeys::Han, false, Some("年")),
        (DateKeys::Hangul, false, Some("년")),
        (DateKeys::Plain, false, None),
    ] {
        let board = boards_for(Kind::Date, false, keys)[0];
        assert_eq!(caps(board).any(|cap| matches!(cap, Cap::Era(_))), eras);
        for text in ["年", "년"] {
            let has = caps(board).any(|cap| cap == Cap::Text(text));
            assert_eq!(has, unit == Some(text), "{board:?} {text}");
        }
        assert!(caps(board).any(|cap| cap == Cap::Text("/")), "{board:?}");
    }
}

#[test]
fn every_key_has_a_name_that_fits() {
    for cap in ALL
        .into_iter()
        .flat_map(caps)
        .filter(|cap| *cap != Cap::Nothing)
    {
        let narrow = matches!(cap, Cap::Board(_));
        let room = if narrow {
            6
        } else {
            6 * usize::from(span(cap)) - 2
        };
        let Some(key) = key(cap) else {
            assert!((1..=room).contains(&label(cap).width()), "{cap:?}");
            continue;
        };
        assert_eq!(label(cap), "");
        for locale in LOCALES {
            let line = locale
                .lines()
                .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            let name = line.unwrap_or_else(|| panic!("{key}"));
            assert!((1..=room).contains(&name.width()), "{key} {name}");
        }
    }
}
