//! How much there is to read on a page.
//!
//! - What is said: headings, texts and the labels of choices, the sentence for staff once, in the patient's language. Not
//!   counted: the bar on top, the buttons around the screen, keys, addresses and what the patient has answered.
//! - Japanese is counted in characters without white space, and without readings in brackets; Vietnamese in
//!   syllables, which it writes apart; other languages in words. A word in Japanese letters beside a foreign one is
//!   there to be pointed at and is not counted.

use uketsuke::flow::Kiosk;
use uketsuke::page::{Block, Localizer, Page};
use unicode_width::UnicodeWidthStr as _;

use crate::support::texts;

pub(super) struct Read {
    /// Texts that explain.
    pub explained: usize,
    /// The heading, labels, captions, the sentence for staff.
    pub other: usize,
}

impl Read {
    pub(super) fn of(kiosk: &Kiosk) -> Self {
        let page = Page::new(Localizer::new(kiosk, texts()));
        let labels = page.choices.iter().map(|choice| choice.label.as_str());
        let labels = labels.chain([page.heading.as_str()]);
        let mut read = Self {
            explained: 0,
            other: labels.map(|label| count(kiosk.locale(), label)).sum(),
        };
        let mut after_sentence = false;
        for block in page.blocks() {
            // What several sentences for staff say in the patient's language stands below them.
            let translated = after_sentence && matches!(block, Block::Text(_));
            after_sentence = matches!(block, Block::Pointing { own: None, .. });
            read.block(kiosk.locale(), block, translated && kiosk.locale() != "ja");
        }
        read
    }

    fn block(&mut self, locale: &str, block: &Block, is_sentence: bool) {
        match block {
            Block::Text(text) if is_sentence => self.other += count(locale, text),
            Block::Text(text)
            | Block::Marked { text, .. }
            | Block::Strong(text)
            | Block::Quiet(text)
            | Block::Problem(text) => {
                self.explained += count(locale, text);
            }
            Block::Group(blocks) => {
                for block in blocks {
                    self.block(locale, block, false);
                }
            }
            Block::Pointing { ja, own, .. } => {
                let own = own.as_ref().or_else(|| (locale == "ja").then_some(ja));
                self.other += own.map_or(0, |own| count(locale, own));
            }
            Block::Qr { caption, .. } => self.other += count(locale, caption),
            Block::Answer(row) => self.other += count(locale, &row.label),
            Block::Field(_) | Block::Number(_) | Block::Bar { .. } => {}
        }
    }
}

fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff10}'..='\u{ff9f}')
}

pub(super) fn count(locale: &str, text: &str) -> usize {
    if !locale.starts_with("ja") {
        let words = text.split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c));
        return words
            .filter(|word| word.chars().any(char::is_alphanumeric) && !word.contains(is_japanese))
            .count();
    }
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}');
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once('（') {
        let (inner, behind) = after.split_once('）').unwrap_or((after, ""));
        kept.push_str(before);
        if locale != "ja-simple" || !inner.chars().all(kana) {
            kept.push_str(inner);
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept.chars()
        .filter(|c| !c.is_whitespace() && c.to_string().width() > 0)
        .count()
}

#[test]
fn words_and_characters_are_counted_as_told() {
    let notice = "Show the Notice (資格情報のお知らせ), please: I can't.";
    assert_eq!(count("en", notice), 6);
    assert_eq!(count("vi", "Thẻ My Number (マイナンバーカード) của tôi"), 5);
    assert_eq!(count("ja", "受付 で（見せる）。"), 7);
    assert_eq!(count("ja-simple", "受付（うけつけ）で 見（み）せる。"), 7);
}
