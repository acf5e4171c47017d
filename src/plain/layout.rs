//! What stands for a glass where there is none.

use crate::flow::Layout;

/// How many words are offered at once for what was typed.
pub(super) const OFFERS: u16 = 9;

/// What the kiosk is to believe about a glass that is none: everything stands on one page.
pub const LAYOUT: Layout = Layout {
    offers: OFFERS,
    ..Layout::WHOLE
};
