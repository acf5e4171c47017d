//! What a record says besides the answers, as extensions of the response: the number that the patient was told,
//! whether the card is at hand (without it the declaration is worth nothing), and what led to the form.

use super::part::{Extension, ExtensionValue};
use super::person::string;
use crate::record::Record;

/// The form's address with what of the record the extension holds.
macro_rules! of_form {
    ($of:literal) => {
        concat!("urn:uuid:5d0c4b52-3f39-4f9e-9b0f-7d8f8f0f6a11#", $of)
    };
}

/// The system of the identifier of a declaration.
pub(super) const ID: &str = of_form!("id");

/// All of it, in the order of the record.
pub(super) fn about(record: &Record) -> Vec<Extension> {
    let extension = |url, value| Some(Extension { url, value });
    let code = |url, id: &String| extension(url, ExtensionValue::ValueCode(id.clone()));
    let one = |url, id: &Option<String>| id.as_ref().and_then(|id| code(url, id));
    let pickup = string(&record.pickup).map(|pickup| ExtensionValue::ValueString(pickup.into()));
    let card = ExtensionValue::ValueBoolean(record.card_seen);
    let said = [
        pickup.and_then(|pickup| extension(of_form!("pickup"), pickup)),
        extension(of_form!("card-seen"), card),
        one(of_form!("cause"), &record.cause),
        one(of_form!("reader-code"), &record.reader_code),
        one(of_form!("visit"), &record.visit),
    ];
    let holdings = record.holdings.iter();
    let holdings = holdings.map(|id| code(of_form!("holding"), id));
    said.into_iter().chain(holdings).flatten().collect()
}

/// The address of the response in its Bundle: made of the id, so that it is the same each time.
pub(super) fn urn(id: &str) -> String {
    // FNV-1a of 128 bits. The id holds 80 bits of chance: two never meet.
    let hash = id.bytes().fold(
        0x6c62_272e_07bb_0142_62b8_2175_6295_c58d,
        |hash: u128, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        },
    );
    // A UUID of version 8: its makers decide what it is made of.
    let kept = !(0xf << 76) & !(0x3 << 62);
    let uuid = (hash & kept) | (0x8 << 76) | (0x2 << 62);
    let part = |from: u32, digits: u32| (uuid >> from) & ((1 << (4 * digits)) - 1);
    let (low, mid, high) = (part(96, 8), part(80, 4), part(64, 4));
    let (variant, node) = (part(48, 4), part(0, 12));
    format!("urn:uuid:{low:08x}-{mid:04x}-{high:04x}-{variant:04x}-{node:012x}")
}
