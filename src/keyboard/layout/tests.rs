use std::collections::HashSet;

use strum::IntoEnumIterator as _;
use unicode_width::UnicodeWidthStr;

use super::*;

const ALL: [Board; 13] = [
    Board::Hiragana,
    Board::Katakana,
    Board::Latin,
    Board::Capitals,
    Board::Letters,
    Board::LetterCapitals,
    Board::Digits,
    Board::Phone,
    Board::Date,
    Board::PlainDate,
    Board::DottedDate,
    Board::HanDate,
    Board::HangulDate,
];

const DATES: [DateKeys; 5] = [
    DateKeys::Plain,
    DateKeys::Dots,
    DateKeys::Eras,
    DateKeys::Han,
    DateKeys::Hangul,
];

/// A language with an alphabet of its own.
fn russian() -> Letters {
    Letters::new(
        "1234567890|йцукенгшщз|фывапролдж|ячсмитьбю-|хъэё'.",
        "world",
    )
}

const LOCALES: [&str; 18] = [
    include_str!("../../../locales/ja/kiosk.ftl"),
    include_str!("../../../locales/ja-simple/kiosk.ftl"),
    include_str!("../../../locales/en/kiosk.ftl"),
    include_str!("../../../locales/zh-Hans/kiosk.ftl"),
    include_str!("../../../locales/zh-Hant/kiosk.ftl"),
    include_str!("../../../locales/ko/kiosk.ftl"),
    include_str!("../../../locales/vi/kiosk.ftl"),
    include_str!("../../../locales/ne/kiosk.ftl"),
    include_str!("../../../locales/pt-BR/kiosk.ftl"),
    include_str!("../../../locales/es/kiosk.ftl"),
    include_str!("../../../locales/fil/kiosk.ftl"),
    include_str!("../../../locales/id/kiosk.ftl"),
    include_str!("../../../locales/my/kiosk.ftl"),
    include_str!("../../../locales/ru/kiosk.ftl"),
    include_str!("../../../locales/uk/kiosk.ftl"),
    include_str!("../../../locales/th/kiosk.ftl"),
    include_str!("../../../locales/mn/kiosk.ftl"),
    include_str!("../../../locales/km/kiosk.ftl"),
];

fn caps(board: Board) -> impl Iterator<Item = Cap> {
    let rows = rows(board, &Letters::default(), Functions::Below);
    rows.into_iter().flatten().map(|key| key.cap)
}

/// Every board, in languages with and without letters of their own, at every width.
fn each(mut look: impl FnMut(Board, &[Vec<Keytop>])) {
    for letters in [Letters::default(), russian()] {
        for functions in [Functions::Below, Functions::Beside] {
            for board in ALL {
                look(board, &rows(board, &letters, functions));
            }
        }
    }
}

#[test]
fn every_row_is_ten_columns_and_no_board_is_higher_than_the_smallest_screen() {
    each(|board, rows| {
        let aside = rows.iter().flatten().any(|key| key.aside);
        assert!(rows.len() <= if aside { 5 } else { 6 }, "{board:?}");
        for row in rows {
            let of = |aside| row.iter().filter(move |key| key.aside == aside);
            let width = |aside| of(aside).map(|key| key.span).sum::<u16>();
            assert_eq!(width(false), COLUMNS, "{board:?} {row:?}");
            assert_eq!(width(true), if aside { 2 } else { 0 }, "{board:?} {row:?}");
        }
    });
}

#[test]
fn no_key_is_twice_on_a_board() {
    each(|board, rows| {
        let mut seen = HashSet::new();
        let caps = rows.iter().flatten().map(|key| key.cap);
        for cap in caps.filter(|cap| *cap != Cap::Nothing) {
            assert!(seen.insert(cap), "{board:?} {cap:?}");
        }
    });
}

/// A mistaken digit is harder to see than a mistaken letter.
#[test]
fn the_ten_keys_are_wide_and_deleting_is_never_narrower() {
    each(|board, rows| {
        if board.shifted().is_some() {
            return;
        }
        for key in rows.iter().flatten() {
            let wanted = match key.cap {
                Cap::Char('0'..='9') | Cap::Delete | Cap::Clear => 2,
                _ => 1,
            };
            assert!(key.span >= wanted, "{board:?} {key:?}");
        }
    });
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
                crate::text::kana::to_katakana(&one.to_string()),
                other.to_string()
            );
        }
    }
}

#[test]
fn boards_of_letters_have_every_letter_in_one_place() {
    let of = |board| rows(board, &russian(), Functions::Below);
    for board in [Board::Latin, Board::Letters] {
        let other = board.shifted().unwrap();
        assert_eq!(other.shifted(), Some(board));
        for (small, large) in of(board).iter().flatten().zip(of(other).iter().flatten()) {
            match (small.cap, large.cap) {
                (Cap::Char(small), Cap::Char(large)) => assert_eq!(capital(small), large),
                // What is Shift elsewhere stands in one place, and is what it leads to.
                (small, large) if small != large => {
                    assert_eq!((small, large), (Cap::Board(other), Cap::Board(board)));
                }
                _ => {}
            }
        }
    }
    for typed in ('а'..='я').chain(['ё', '-', '\'']).chain('0'..='9') {
        let has = of(Board::Letters)
            .into_iter()
            .flatten()
            .any(|key| key.cap == Cap::Char(typed));
        assert!(has, "{typed}");
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
    for board in ALL.into_iter().skip(6) {
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
        for letters in [Letters::default(), russian()] {
            for (latin, dates) in [false, true]
                .into_iter()
                .flat_map(|of| DATES.map(|to| (of, to)))
            {
                let own = latin && letters.has_own();
                let boards = boards_for(kind, latin, own, dates);
                let leads = |from: Board, to: Board| {
                    let keys = rows(from, &letters, Functions::Below).into_iter().flatten();
                    keys.map(|key| key.cap).any(|cap| cap == Cap::Board(to))
                };
                for from in boards {
                    for to in boards.iter().filter(|to| *to != from) {
                        let on_the_way = |by: &Board| leads(*from, *by) && leads(*by, *to);
                        let far = letters.has_own() && boards.iter().any(on_the_way);
                        assert!(far || leads(*from, *to), "{from:?} {to:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_first_board_is_the_one_most_needed() {
    let first = |kind, latin| {
        boards_for(kind, latin, false, DateKeys::Eras)
            .first()
            .copied()
    };
    assert_eq!(first(Kind::Text(9), false), Some(Board::Hiragana));
    assert_eq!(first(Kind::Text(9), true), Some(Board::Latin));
    // A name on a Japanese card is in Latin letters also where another alphabet is read.
    let own = boards_for(Kind::Text(9), true, true, DateKeys::Dots);
    assert_eq!(own.first(), Some(&Board::Latin));
    assert_eq!(first(Kind::Kana(9), true), Some(Board::Katakana));
    assert_eq!(first(Kind::Date, false), Some(Board::Date));
    assert_eq!(first(Kind::Postcode, false), Some(Board::Phone));
    assert_eq!(first(Kind::Phone, false), Some(Board::Phone));
    assert_eq!(first(Kind::Choice(&["a"]), false), None);
}

#[test]
fn only_those_who_count_eras_are_shown_them() {
    for (keys, eras, unit, mark) in [
        (DateKeys::Eras, true, Some("年"), '/'),
        (DateKeys::Han, false, Some("年"), '/'),
        (DateKeys::Hangul, false, Some("년"), '/'),
        (DateKeys::Plain, false, None, '/'),
        (DateKeys::Dots, false, None, '.'),
    ] {
        let board = boards_for(Kind::Date, false, false, keys)[0];
        assert_eq!(caps(board).any(|cap| matches!(cap, Cap::Era(_))), eras);
        for text in ["年", "년"] {
            let has = caps(board).any(|cap| cap == Cap::Text(text));
            assert_eq!(has, unit == Some(text), "{board:?} {text}");
        }
        assert!(caps(board).any(|cap| cap == Cap::Char(mark)), "{board:?}");
        assert!(caps(board).any(|cap| cap == Cap::NoDay), "{board:?}");
    }
}

#[test]
fn every_key_has_a_name_that_fits() {
    each(|board, rows| {
        for key in rows.iter().flatten().filter(|key| key.cap != Cap::Nothing) {
            // Six columns of the smallest screen, ten of the block beside; one on each side is the edge's.
            let columns = if key.aside { 10 } else { 6 };
            let narrow = matches!(key.cap, Cap::Board(_)) && !key.aside;
            let edges = if narrow { 0 } else { 2 };
            let room = columns * usize::from(key.span) - edges;
            has_name(board, *key, room);
        }
    });
}

fn has_name(board: Board, of: Keytop, room: usize) {
    let fits = |name: &str| (1..=room).contains(&name.width());
    if let Some(name) = name(of.cap, &russian()) {
        assert!(fits(&name), "{board:?} {name}");
        return;
    }
    let Some(key) = key(of.cap) else {
        assert!(fits(&label(of.cap)), "{board:?} {of:?}");
        return;
    };
    assert_eq!(label(of.cap), "");
    for locale in LOCALES {
        let line = locale
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        let said = line.unwrap_or_else(|| panic!("{key}"));
        assert!(fits(said), "{board:?} {key} {said}");
    }
}
