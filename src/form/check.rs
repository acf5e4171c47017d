//! The check of one answer: typed text in, [`Answer`] or [`ProblemKind`] out.

use chrono::NaiveDate;

use super::answers::Answer;
use super::declaration::{Field, FieldId, Kind};
use super::name::{name, printable, unicode};
use super::phone::phone;
use super::problem::ProblemKind;
use super::twelve;
use crate::calendar::typed::{Reading, birth};
use crate::calendar::{Born, Customs};
use crate::text::kana::{is_reading, reading};
use crate::text::postcode::digits_of;

/// Checks a text that is not blank.
pub(super) fn text(
    field: &Field,
    typed: &str,
    today: NaiveDate,
    customs: &Customs,
) -> Result<Answer, ProblemKind> {
    // A number that is a telephone's is told apart there.
    if field.kind != Kind::Phone
        && let Some(found) = twelve::first(typed)
    {
        return Err(found.problem);
    }
    match field.kind {
        Kind::Text(max) => {
            printable(typed)?;
            unicode(typed)?;
            if is_name(field.id) {
                name(typed)?;
            }
            within(typed, max).map(Answer::Text)
        }
        Kind::Kana(max) => kana(typed)
            .and_then(|kana| within(&kana, max))
            .map(Answer::Text),
        Kind::Date => match birth(typed, today, customs) {
            Ok(Reading::Sure(day)) => Ok(Answer::Date {
                born: Born::Day(day),
                typed: typed.to_owned(),
            }),
            Ok(Reading::Ask(days)) => Err(unclear(&days)),
            Err(problem) => Err(ProblemKind::Date(problem)),
        },
        Kind::Postcode => postcode(typed).map(Answer::Text),
        Kind::Phone => phone(typed).map(Answer::Text),
        Kind::Choice(_) => Err(ProblemKind::NotChosen),
    }
}

const fn is_name(id: FieldId) -> bool {
    matches!(
        id,
        FieldId::Name | FieldId::WriterName | FieldId::WriterRelation
    )
}

fn within(text: &str, max: usize) -> Result<String, ProblemKind> {
    use unicode_segmentation::UnicodeSegmentation;
    let fits = text.graphemes(true).count() <= max;
    let kept = fits.then(|| text.to_owned());
    kept.ok_or(ProblemKind::TooLong(max))
}

/// What is to be asked about a date that is not clear.
const fn unclear(days: &[Born]) -> ProblemKind {
    match days {
        [Born::Month(_)] => ProblemKind::NoDay,
        [Born::Year(_)] => ProblemKind::NoMonth,
        _ => ProblemKind::WhichDay,
    }
}

/// Look-alikes get the form of kana; only kana, long vowel marks, middle dots and spaces are readings.
fn kana(typed: &str) -> Result<String, ProblemKind> {
    let kana = reading(typed);
    let sound = is_reading(&kana);
    sound.then_some(kana).ok_or(ProblemKind::NotKana)
}

/// `100-8111` of any seven digits, with or without 〒 and hyphen.
fn postcode(typed: &str) -> Result<String, ProblemKind> {
    let mut digits = digits_of(typed).ok_or(ProblemKind::NotAPostcode)?;
    digits.insert(3, '-');
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::field_of;

    fn check_of(id: FieldId, kind: Kind, typed: &str) -> Result<Answer, ProblemKind> {
        let field = Field {
            id,
            kind,
            ..*field_of(id)
        };
        text(
            &field,
            typed,
            NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
            &Customs::default(),
        )
    }

    fn check(kind: Kind, typed: &str) -> Result<Answer, ProblemKind> {
        check_of(FieldId::Address, kind, typed)
    }

    #[test]
    fn twelve_digits_are_refused_everywhere_but_with_a_country_code() {
        assert_eq!(
            check(Kind::Text(60), "1234 5678 9012"),
            Err(ProblemKind::MyNumber)
        );
        assert_eq!(
            check(Kind::Phone, "1234-5678-9012"),
            Err(ProblemKind::MyNumber)
        );
        assert!(check(Kind::Phone, "+81 90-1234-5678").is_ok());
    }

    #[test]
    fn postcodes() {
        for typed in ["1008111", "100-8111", "〒１００－８１１１", "100ー8111"] {
            assert_eq!(
                check(Kind::Postcode, typed),
                Ok(Answer::Text("100-8111".into())),
                "{typed}"
            );
        }
        for typed in ["100811", "10081111", "100-811a"] {
            assert_eq!(
                check(Kind::Postcode, typed),
                Err(ProblemKind::NotAPostcode),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_name_is_told_from_what_is_none() {
        let name = |typed| check_of(FieldId::Name, Kind::Text(120), typed);
        assert_eq!(name("4901234567894"), Err(ProblemKind::NotAName));
        assert_eq!(name("\u{e000}田"), Err(ProblemKind::Private));
        assert_eq!(name("123456789012"), Err(ProblemKind::MyNumber));
        assert_eq!(name("ေအာင္ေက်ာ္"), Err(ProblemKind::Zawgyi));
        assert_eq!(check(Kind::Text(60), "ရန္ကုန္"), Err(ProblemKind::Zawgyi));
        assert!(name("အောင်ကျော်").is_ok());
        let long = "あ".repeat(120);
        assert_eq!(name(&long), Ok(Answer::Text(long.clone())));
        assert_eq!(name(&format!("{long}あ")), Err(ProblemKind::TooLong(120)));
        assert!(check(Kind::Text(60), "4901234567894").is_ok());
        assert_eq!(check(Kind::Text(60), "\u{e000}"), Err(ProblemKind::Private));
    }

    #[test]
    fn kana_is_widened_and_nothing_else() {
        assert_eq!(
            check(Kind::Kana(60), "ﾀｶﾞ ｱｵｲ"),
            Ok(Answer::Text("タガ アオイ".into()))
        );
        assert_eq!(check(Kind::Kana(60), "高崎"), Err(ProblemKind::NotKana));
        assert_eq!(
            check(Kind::Text(60), "ﾀｶ １"),
            Ok(Answer::Text("ﾀｶ １".into()))
        );
    }

    #[test]
    fn length_is_counted_in_graphemes() {
        assert!(check(Kind::Text(2), "葛\u{e0100}飾").is_ok());
        assert_eq!(check(Kind::Text(2), "千代田"), Err(ProblemKind::TooLong(2)));
    }
}
