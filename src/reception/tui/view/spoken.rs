//! What the list says of one declaration, as it is read out.

use super::layouter::InboxTexts;
use super::row::{Inside, inside, mark, time};
use crate::reception::tui::Inbox;

/// The line at this place as it is read out.
pub(in crate::reception::tui) fn row(
    words: &InboxTexts,
    inbox: &Inbox,
    at: usize,
) -> Option<String> {
    let name = inbox.shown().name(at)?;
    let mark = mark(inbox, name).map(|(key, _)| words.say(key));
    let Inside {
        person,
        kana,
        language,
        remark,
    } = inside(words, inbox, name);
    let place = (at + 1).to_string();
    let texts = [
        place,
        inbox.number(name),
        time(words, inbox, name),
        mark.unwrap_or_default(),
        person,
        kana,
        language,
        remark,
    ];
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    Some(texts.collect::<Vec<_>>().join("  "))
}
