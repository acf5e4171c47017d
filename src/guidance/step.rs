//! The lines of the combining rule: what a patient may be asked to show.

use strum::{EnumCount, EnumIter, IntoStaticStr};

/// A line of the combining rule, in its order.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, EnumCount, EnumIter,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum PlanStep {
    /// 0. 資格確認書: valid alone.
    Certificate,
    /// 1. The physical card is at hand: offer it to the reader (F33).
    Reader,
    /// 2. Show the PDF saved before (F14).
    Pdf,
    /// 3. Log in and show the screen (F13, F34–F35).
    Login,
    /// 4. Show the notice together with the My Number Card (F18 F19).
    Notice,
    /// 5. Tell reception (F22–F25).
    Reception,
}
