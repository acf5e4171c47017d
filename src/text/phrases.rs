//! Where lines of Japanese end so that they are read at a glance: between phrases, else between words.

use super::furigana::is_kanji;
use super::kana::{is_hiragana, is_of_kana};
use super::line_break::{joined, pieces};

/// Around what is said in Japanese beside another language.
const OPEN: char = '(';
const CLOSE: char = ')';

/// The pieces of a paragraph, in one where no phrase begins between them. Most phrases end in hiragana, and the next does
/// not begin with it.
pub(crate) fn phrases(paragraph: &str) -> Vec<&str> {
    parted(
        paragraph,
        |_| false,
        |_, before, after| {
            let polite = matches!(before, 'お' | 'ご');
            is_hiragana(before) && !is_hiragana(after) && !polite
                || !is_japanese(before) && !is_japanese(after)
        },
    )
}

fn is_open(text: &str) -> bool {
    text.chars().rfind(|c| [OPEN, CLOSE].contains(c)) == Some(OPEN)
}

/// The same where no Japanese word of one script is parted, nor one that is said in brackets; hiragana belong to what is
/// before them.
pub(crate) fn words(paragraph: &str) -> Vec<&str> {
    parted(
        paragraph,
        |said| said.ends_with(' '),
        |text, before, after| {
            let all = |is: fn(char) -> bool| is(before) && is(after);
            let one_word = is_hiragana(after) || all(is_katakana) || all(is_kanji);
            !one_word || is_particle_end(text)
        },
    )
}

/// Whether a particle ends here: between hiragana that is all that can be told without a dictionary.
fn is_particle_end(text: &str) -> bool {
    let mut last = text.chars().rev();
    let particle = last.next().is_some_and(|c| "がをはにの".contains(c));
    // Also in ものが and ことを.
    let is_noun = |c| is_katakana(c) || is_kanji(c) || "のと".contains(c);
    particle && last.next().is_some_and(is_noun)
}

/// Those in one between which it may not be parted: `may` is told the text before and the letters on both sides. Chinese
/// has no such letters. What other languages say in brackets is parted behind `may_said` only: people look for it on their
/// papers.
fn parted(
    paragraph: &str,
    may_said: impl Fn(&str) -> bool,
    may: impl Fn(&str, char, char) -> bool,
) -> Vec<&str> {
    if !paragraph.chars().any(|c| is_hiragana(c) || c == OPEN) {
        return pieces(paragraph);
    }
    joined(paragraph, pieces(paragraph), &|text, rest| {
        if is_open(text) {
            return may_said(text);
        }
        let letters = text.chars().next_back().zip(rest.chars().next());
        letters.is_none_or(|(before, after)| {
            is_stop(before, after) || is_opening(after) || may(text, before, after)
        })
    })
}

const fn is_katakana(c: char) -> bool {
    is_of_kana(c) && !is_hiragana(c)
}

const fn is_japanese(c: char) -> bool {
    is_of_kana(c) || is_kanji(c)
}

/// Whether a phrase ends here; a particle belongs to the words in brackets before it.
fn is_stop(before: char, after: char) -> bool {
    let closing = matches!(before, '」' | '』' | '）');
    !(before.is_alphanumeric() || closing && is_hiragana(after))
}

const fn is_opening(c: char) -> bool {
    matches!(c, '「' | '『' | '（' | OPEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_parted_before_phrases() {
        let parted = |text| phrases(text).join("|");
        let text = "お知らせとカードを受付でお見せください。「もどる」を押す";
        let phrases = "お知らせと|カードを|受付でお見せください。|「もどる」を|押す";
        assert_eq!(parted(text), phrases);
        assert_eq!(
            parted("読めないPDFを、show the 資格確認書"),
            "読めない|PDFを、|show |the |資格確認書"
        );
        assert_eq!(
            parted("thẻ (資格情報のお知らせ, Shikaku) và thẻ"),
            "thẻ |(資格情報のお知らせ, Shikaku) |và |thẻ"
        );
        // Where there is no room for all of it.
        assert_eq!(
            words("Notice (資格情報のお知らせ, Shikaku Joho)").join("|"),
            "Notice |(資格情報のお知らせ, |Shikaku |Joho)"
        );
        // Chinese has no phrases of this kind.
        assert_eq!(parted("读不了卡"), pieces("读不了卡").join("|"));
        let words = words("マイナンバーカードがあります").join("|");
        assert_eq!(words, "マイナンバーカードが|あります");
        let words = super::words("見せられるものがありません。").join("|");
        assert_eq!(words, "見せられるものが|ありません。");
    }
}
