//! What the clinic tells everybody, and whether reception is closed: a few lines, here and there.

use super::block::Block;
use super::localizer::Localizer;

/// The lines for now, in a language; none if there is nothing to tell.
pub(super) fn lines(words: Localizer<'_>, tag: &str) -> Vec<String> {
    let site = words.kiosk.site();
    let now = words.kiosk.now().civil;
    let open = site.reception.is_open(now);
    let closed = (!open).then(|| words.say_in(tag, "welcome-closed"));
    let notice = site.notice.on(now.date(), tag).unwrap_or_default();
    let notice = notice.lines().map(str::to_owned);
    closed.into_iter().chain(notice).collect()
}

/// The same beside an answer.
pub(super) fn blocks(words: Localizer<'_>) -> Vec<Block> {
    let lines = lines(words, words.kiosk.locale());
    lines.into_iter().map(Block::Text).collect()
}
