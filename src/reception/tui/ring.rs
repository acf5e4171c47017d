//! What follows from calls of kiosks. Nothing of a patient is in them: they are shown, and can be answered, also while
//! personal data is hidden. Pure.

use super::Action;
use super::calls::{CallStage, KioskCall};
use super::event::{Effect, Job};
use super::message::{StaffMessage, Tone};
use super::model::Inbox;

impl Inbox {
    /// The calls that stand. The bell rings for each that nobody has answered, and once more when it has waited for
    /// so long that the patient is sent to the desk.
    pub(super) fn called(&mut self, calls: Vec<KioskCall>, failed: Option<StaffMessage>) {
        let known = |call: &KioskCall| {
            let before = self.calls.iter().find(|before| before.name == call.name);
            before.is_some_and(|before| before.stage == call.stage)
        };
        let rings = |call: &&KioskCall| !matches!(call.stage, CallStage::Coming(_)) && !known(call);
        let rings = calls.iter().any(|call| rings(&call));
        self.calls = calls;
        if rings {
            self.effects.push(Effect::Ring);
        }
        if let Some(said) = failed {
            self.tell(Tone::Problem, said);
        }
    }

    /// Says "coming" to the oldest call that nobody has answered.
    pub(super) fn can_come(&self) -> Option<Action> {
        let waits = |call: &KioskCall| !matches!(call.stage, CallStage::Coming(_));
        self.calls.iter().position(waits).map(Action::Come)
    }

    /// Somebody at this desk comes to this call.
    pub(super) fn come(&mut self, at: usize) {
        if let Some(call) = self.calls.get(at) {
            let job = Job::Come(call.name.clone());
            self.effects.push(Effect::Do(job));
        }
    }
}
