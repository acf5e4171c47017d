//! What the clinic tells everybody, and whether reception is closed: a few lines, here and there.

use super::block::Block;
use super::canvas::Pen;

/// The lines for now, in a language; none if there is nothing to tell.
pub(super) fn lines(pen: &Pen<'_>, tag: &str) -> Vec<String> {
    let site = pen.kiosk.site();
    let now = pen.kiosk.now().civil;
    let closed = (!site.reception.is_open(now)).then(|| pen.texts.say(tag, "welcome-closed", &[]));
    let notice = site.notice.on(now.date(), tag).unwrap_or_default();
    let notice = notice.lines().map(str::to_owned);
    closed.into_iter().chain(notice).collect()
}

/// The same beside an answer.
pub(super) fn blocks(pen: &Pen<'_>) -> Vec<Block> {
    let lines = lines(pen, pen.kiosk.locale());
    lines.into_iter().map(Block::Text).collect()
}
