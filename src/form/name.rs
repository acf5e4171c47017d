//! What can be a name: anybody's, but something that can be read and printed.

use unicode_normalization::char::is_combining_mark;

use super::problem::ProblemKind;
use crate::text::burmese::zawgyi;
use crate::text::hyphens::is_dash;
use crate::text::sanitize::is_private;

/// Whether a text is fit to be a name: it has a letter. Digits, signs and marks may stand beside it.
pub(super) fn name(typed: &str) -> Result<(), ProblemKind> {
    let named = typed.chars().any(is_letter);
    named.then_some(()).ok_or(ProblemKind::NotAName)
}

/// Whether a text can be printed: no glyph is known of a character of somebody's own (外字).
pub(super) fn printable(typed: &str) -> Result<(), ProblemKind> {
    let known = !typed.contains(is_private);
    known.then_some(()).ok_or(ProblemKind::Private)
}

/// Whether Burmese is in Unicode: as phones with Zawgyi write and paste it, it would be printed as other words.
pub(super) fn unicode(typed: &str) -> Result<(), ProblemKind> {
    let fits = zawgyi(typed).is_none();
    fits.then_some(()).ok_or(ProblemKind::Zawgyi)
}

/// A letter of any script, neither a mark nor a sign that stands behind or above letters.
fn is_letter(c: char) -> bool {
    let modifier = matches!(c, '\u{2b0}'..='\u{2ff}' | '\u{ff9e}' | '\u{ff9f}');
    c.is_alphabetic() && !is_combining_mark(c) && !modifier && !is_dash(c)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::form::{FieldId, Form};

    #[test]
    fn names_of_all_kinds_are_names() {
        for typed in [
            "山田 太郎",
            "髙﨑 葵",
            "𠮷田",
            "葛\u{e0100}",
            "一",
            "●田 太郎",
            "O'Brien",
            "O’Brien",
            "null",
            "Null",
            "Sukarno",
            "Ó",
            "Y",
            "え",
            "Ng",
            "X Æ A-12",
            "Maria Aparecida dos Santos",
            "Nguyễn Thị Ánh",
            "Nguyê\u{303}n",
            "นาย สมชาย",
            "प्रिया",
            "ကျော်",
            "ဒေါ် အောင်ဆန်းစုကြည်",
            "ဦးသန့်",
            "ၸၢႆးမၢဝ်း",
            "ភក្តី",
            "محمد",
            "김민수",
            "Иванов",
            "ﾔﾏﾀﾞ",
            "ヤマダ2世",
            "=HYPERLINK(1)",
            "Jr. 3",
        ] {
            let fit = name(typed).and_then(|()| printable(typed));
            assert_eq!(fit.and_then(|()| unicode(typed)), Ok(()), "{typed}");
        }
    }

    #[test]
    fn what_has_no_letter_is_none() {
        for typed in [
            "4901234567894",
            "４９０１",
            "๔๙๐๑",
            "1",
            "①②",
            "-",
            "ーー",
            "...",
            "。、・",
            "\u{301}",
            "\u{3099}",
            "\u{94d}\u{93f}",
            "\u{e31}",
            "゛゜",
            "ﾞ",
            "?!",
            "12-34",
            "●●",
            "😀",
            "+81",
            "ʼ",
        ] {
            assert_eq!(name(typed), Err(ProblemKind::NotAName), "{typed}");
        }
    }

    #[test]
    fn characters_of_somebodys_own_are_refused() {
        for typed in ["\u{e000}田 太郎", "山\u{f8ff}", "\u{f0000}", "\u{10fffd}"] {
            assert_eq!(printable(typed), Err(ProblemKind::Private), "{typed}");
        }
    }

    #[test]
    fn what_shows_nothing_is_no_answer() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        for blank in [
            "\u{2800}",
            "\u{115f}",
            "\u{3164}",
            "\u{200b}",
            "\u{ad}",
            "\u{3000} ",
            "\u{e0100}",
            "\u{200d}\u{fe0f}",
        ] {
            let mut form = Form::default();
            form.edit(FieldId::Name).unwrap().insert_all(blank);
            assert_eq!(
                form.settle(FieldId::Name, today),
                Err(ProblemKind::Missing),
                "{blank:?}"
            );
        }
    }
}
