//! From a postcode to the beginning of an address: towns and offices, out of data in the program or out
//! of a newer file. It must not know who asks. Only `file` reads a disk.

mod file;
mod source;
mod table;

pub use file::TableError;
pub use source::{SourceError, read};
pub use table::{Table, pack};

pub use crate::text::postcode::digits_of;

/// The table in the program: Japan Post's data, made and written as `assets/README.md` says. Costs nothing until
/// something is looked up.
pub static EMBEDDED: Table = Table::embedded(include_bytes!("../assets/postcodes.bin"));

/// What a postcode stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PostalAddress {
    /// From the prefecture on: `東京都千代田区千代田`. Of an office the whole address.
    pub text: String,
    /// The office, hospital, company that has this postcode for itself.
    pub office: Option<String>,
}

/// A postcode and one of its addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PostcodeEntry {
    /// The seven digits as a number, 0 to 9,999,999.
    pub code: u32,
    /// What it stands for.
    pub address: PostalAddress,
}

/// The number of seven ASCII digits.
fn code_of(digits: &str) -> Option<u32> {
    let plain = digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}
