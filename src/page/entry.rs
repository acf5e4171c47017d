//! A question to type into: the field, what was understood, what is offered, the keys' words.

use super::block::{Block, FieldText};
use super::content::form::{complaint, date_preview};
use super::localizer::Localizer;
use crate::form::{Requirement, field_of};
use crate::keyboard::layout::{self, Cap};

/// A field that is being typed into.
pub struct TextEntry {
    /// What stands in it; none before anything can be typed.
    pub field: Option<Block>,
    /// What is wrong with it.
    pub wrong: Vec<Block>,
    pub understood: Option<Block>,
    /// How to fill it in; nothing where a date has to be chosen, and once words were offered for what stands there.
    pub hint: Vec<Block>,
    /// Words that are offered for what was typed, with their places.
    pub offers: Vec<(usize, String)>,
    /// The way to further offers.
    pub more: String,
    /// The keys that have words on them.
    pub caps: Vec<(Cap, String)>,
}

impl TextEntry {
    /// All of it in reading order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let said = self.field.iter().chain(&self.wrong);
        said.chain(&self.understood).chain(&self.hint)
    }

    /// What stands between field and keys: what is wrong, or what was understood, or how to fill in.
    pub fn help(&self) -> &[Block] {
        match &self.understood {
            _ if !self.wrong.is_empty() => &self.wrong,
            Some(understood) => std::slice::from_ref(understood),
            None => &self.hint,
        }
    }
}

/// The field on this screen.
pub(super) fn entry(words: Localizer<'_>) -> Option<TextEntry> {
    let kiosk = words.kiosk;
    let field = field_of(kiosk.text_field()?);
    let line = kiosk.form().line(field.id);
    let text =
        line.map(|line| FieldText::with_pending(line.before(), line.text(), kiosk.pending()));
    let problem = kiosk.problem();
    let wrong = problem.map(|problem| complaint(words, problem, kiosk.refusals() > 1));
    let offers: Vec<_> = kiosk
        .offers()
        .map(|(at, offer)| (at, offer.word.to_string()))
        .collect();
    let mut hint = Vec::new();
    // Whoever has to choose between dates types nothing.
    if !kiosk.asks_date() && !kiosk.has_offered() {
        let key = format!("field-{}.hint", field.id.id());
        hint.push(Block::Text(words.say(&key)));
        if field.need == Requirement::Optional {
            hint.push(Block::Quiet(words.say("say-field-optional")));
        }
    }
    Some(TextEntry {
        field: text.map(Block::Field),
        wrong: wrong.unwrap_or_default(),
        understood: date_preview(words, field.id).map(Block::Strong),
        hint,
        more: if offers.is_empty() {
            String::new()
        } else {
            words.say("cap-more")
        },
        offers,
        caps: caps(words),
    })
}

/// The words on the keys of the board that is on the glass.
fn caps(words: Localizer<'_>) -> Vec<(Cap, String)> {
    let kiosk = words.kiosk;
    let rows = kiosk.board().map(|board| kiosk.rows(board));
    let caps = rows.into_iter().flatten().flatten().map(|key| key.cap);
    let here = caps.filter(|cap| kiosk.has_key(*cap));
    let said = |cap| {
        let name = layout::name(cap, kiosk.letters());
        name.or_else(|| layout::key(cap).map(|key| words.say(key)))
    };
    here.filter_map(|cap| Some((cap, said(cap)?))).collect()
}
