//! What the leaflet says: causes, what a patient may have, the decision table, the guide.
//!
//! Pure data and rules. It must not know languages, screens or the clock.

pub mod cause;
pub mod caution;
pub mod guide;
pub mod holding;
pub mod hotline;
pub mod leaflet;
pub mod plan;
pub mod sentence;
pub mod step;

pub use cause::{Cause, ReaderCode};
pub use caution::{Caution, Declined, Reason};
pub use guide::{Device, Link, LoginCard, Step};
pub use holding::{Holding, Holdings, Login};
pub use leaflet::{Fact, Passage, PassageGroup, Topic, details, passages};
pub use plan::{Fallback, Visit};
pub use sentence::{Case, SentencePlace};
pub use step::PlanStep;
