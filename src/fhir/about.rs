//! What a record says besides the answers, as extensions of the response: the number that the patient was told,
//! whether the card is at hand (without it the declaration is worth nothing), and what led to the form.

use super::part::Extension;
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
    let code = |url: &'static str, code: &str| Extension {
        url,
        value_code: Some(code.to_owned()),
        ..Extension::default()
    };
    let pickup = string(&record.pickup).map(|number| Extension {
        url: of_form!("pickup"),
        value_string: Some(number.into_owned()),
        ..Extension::default()
    });
    let card = Extension {
        url: of_form!("card-seen"),
        value_boolean: Some(record.card_seen),
        ..Extension::default()
    };
    let one = |url: &'static str, id: &Option<String>| id.as_deref().map(|id| code(url, id));
    let cause = one(of_form!("cause"), &record.cause);
    let reader = one(of_form!("reader-code"), &record.reader_code);
    let visit = one(of_form!("visit"), &record.visit);
    let holdings = record.holdings.iter();
    let holdings = holdings.map(|id| code(of_form!("holding"), id));
    let all = pickup.into_iter().chain([card]).chain(cause).chain(reader);
    all.chain(visit).chain(holdings).collect()
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
    let hex = format!("{uuid:032x}");
    let mut parts = Vec::new();
    let mut rest = hex.as_str();
    for length in [8, 4, 4, 4] {
        let Some((part, after)) = rest.split_at_checked(length) else {
            break;
        };
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    format!("urn:uuid:{}", parts.join("-"))
}
