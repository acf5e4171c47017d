//! What staff do at a desk whose inbox is in English, on a pseudo terminal.

use uketsuke::spool::EntryName;

use crate::glass::Glass;

pub const ENTER: &str = "\r";

/// The number that the patient was told.
fn number(name: &EntryName) -> String {
    name.pickup(if name.kiosk() == "k1" { 'A' } else { 'B' })
}

/// A scanner reads the code on the sheet.
pub fn scan(glass: &mut Glass, name: &EntryName) {
    glass.press(&format!("/{}{ENTER}", name.id()));
    glass.until(&format!("{}  ", number(name)));
    glass.until("1951-03-08");
}

/// A lone Esc, and no beginning of something longer.
pub fn leave(glass: &mut Glass) {
    glass.press("\x1b");
    glass.settle();
}

/// The one that is open is taken.
pub fn take(glass: &mut Glass, name: &EntryName) {
    glass.press("c");
    glass.until(&format!("Collect {}?", number(name)));
    glass.press(ENTER);
    glass.until(&format!("{} is collected", number(name)));
}
