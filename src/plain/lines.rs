//! A page as lines, in reading order.

use zeroize::Zeroize;

use super::command::takes_text;
use super::layout::OFFERS;
use crate::flow::{Action, Kiosk, Overlay};
use crate::keyboard::layout::Cap;
use crate::page::{Block, Localizer, Page, TextEntry, Welcome};
use crate::texts::Texts;

/// A line, or what belongs together in several.
#[derive(PartialEq, Eq)]
pub struct PlainLine {
    pub text: String,
    /// Whether it is said after each typed line, new or not.
    pub again: bool,
}

impl Drop for PlainLine {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// What this kiosk says now.
pub fn lines(kiosk: &Kiosk, texts: &Texts) -> Vec<PlainLine> {
    let words = Localizer::new(kiosk, texts);
    let mut all = Lines::default();
    if let Some(welcome) = Welcome::new(words) {
        all.welcome(&welcome);
        all.say(words.say("plain-choose"));
    } else {
        let page = Page::new(words);
        all.page(kiosk, &page, words);
        if takes_text(kiosk) {
            all.say(words.say("plain-type"));
        } else if page.band.opening.is_some() {
            all.say(words.say("plain-choose"));
        }
    }
    all.0
}

/// The name of a screen, to know when another is shown: its heading, its question, its language.
pub(super) fn name(kiosk: &Kiosk) -> Vec<String> {
    let warned = matches!(kiosk.overlay(), Some(Overlay::Idle(_)));
    let screen = format!("{:?}", std::mem::discriminant(kiosk.screen()));
    vec![
        kiosk.heading(),
        screen,
        kiosk.locale().to_owned(),
        warned.to_string(),
    ]
}

#[derive(Default)]
struct Lines(Vec<PlainLine>);

impl Lines {
    fn say(&mut self, text: impl Into<String>) {
        let (text, again) = (text.into(), false);
        self.0.push(PlainLine { text, again });
    }

    fn again(&mut self, text: String) {
        self.0.push(PlainLine { text, again: true });
    }

    fn welcome(&mut self, welcome: &Welcome) {
        self.say(&welcome.title);
        if let Some(line) = &welcome.lead {
            self.say(line);
        }
        for line in &welcome.unwell {
            self.say(&line.text);
        }
        for line in &welcome.notes {
            self.say(line);
        }
        for tile in &welcome.tiles {
            // What stands below a name on the glass says where to touch.
            self.say(format!("{} {}", tile.number, tile.name));
        }
    }

    fn page(&mut self, kiosk: &Kiosk, page: &Page, words: Localizer<'_>) {
        self.say(page.band.opening.as_ref().unwrap_or(&page.band.title));
        if let Some(line) = &page.band.unwell {
            self.say(line);
        }
        self.say(&page.heading);
        if let Some(japanese) = &page.japanese {
            self.say(japanese);
        }
        if let Some(line) = &page.progress {
            self.say(line);
        }
        for block in page.blocks() {
            self.block(block, words);
        }
        let shown = page.papers.iter().map(|paper| paper.name.as_str());
        let shown: Vec<&str> = shown.collect();
        if !shown.is_empty() {
            self.say(shown.join(" + "));
        }
        let sign = if takes_text(kiosk) { "/" } else { "" };
        for (item, at) in page.choices.iter().zip(1_usize..) {
            let number = if item.number.is_empty() {
                at.to_string()
            } else {
                item.number.clone()
            };
            self.say(format!("{sign}{number} {}", item.marked()));
        }
        if let Some(entry) = &page.entry {
            self.offers(kiosk, page, entry);
        }
        for block in &page.notes.said {
            self.block(block, words);
        }
        for line in &page.notes.quiet {
            self.say(line);
        }
        for button in &page.buttons {
            let key = match button.action {
                Action::Next => "+",
                Action::Back => "-",
                Action::Ask => "?",
                Action::Language => "*",
                // There are no colours.
                _ => continue,
            };
            self.say(format!("{sign}{key} {}", button.label));
        }
    }

    fn offers(&mut self, kiosk: &Kiosk, page: &Page, entry: &TextEntry) {
        let shown = entry.offers.iter().take(usize::from(OFFERS));
        for ((_, word), at) in shown.zip(page.choices.len() + 1..) {
            self.say(format!("/{at} {word}"));
        }
        if !entry.offers.is_empty() && kiosk.has_more_offers() {
            self.say(format!("/0 {}", entry.more));
        }
        let typed = matches!(&entry.field, Some(Block::Field(field)) if !field.whole.is_empty());
        let clear = entry.caps.iter().find(|(cap, _)| *cap == Cap::Clear);
        if let Some((_, label)) = clear.filter(|_| typed) {
            self.say(format!("/. {label}"));
        }
    }

    fn block(&mut self, block: &Block, words: Localizer<'_>) {
        match block {
            Block::Text(text)
            | Block::Marked { text, .. }
            | Block::Strong(text)
            | Block::Quiet(text)
            | Block::Number(text) => {
                self.say(text);
            }
            // The seconds are said.
            Block::Bar { .. } => {}
            Block::Problem(text) => self.again(format!("! {text}")),
            Block::Group(parts) => {
                for part in parts {
                    self.block(part, words);
                }
            }
            Block::Pointing { to, ja, own } => {
                self.say(format!("[{to}]\n{ja}"));
                if let Some(line) = own {
                    self.say(line);
                }
            }
            Block::Qr { address, caption } => {
                self.say(caption);
                self.say(address);
            }
            Block::Field(field) if field.whole.is_empty() => {
                self.again(format!("[{}]", words.say("answer-empty")));
            }
            Block::Field(field) => self.again(format!("[{}]", field.whole)),
            Block::Answer(answer) => {
                self.say(format!(
                    "{} {}: {}",
                    answer.number, answer.label, answer.value
                ));
                if let Some(problem) = &answer.problem {
                    self.say(format!("! {problem}"));
                }
            }
        }
    }
}
