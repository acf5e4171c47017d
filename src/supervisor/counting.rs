//! What workers say of a visit that is over, and what of it is counted. Must not know where counts are kept.

use super::publisher::PublisherTask;
use super::submission::Todo;
use super::worker_handle::WorkerHandle;
use crate::config::Config;
use crate::stats::{CountedBy, Happened, Visit};

/// What is counted, if anything is.
pub(super) struct Counting {
    keep: bool,
    by: CountedBy,
    /// The languages that a patient can have had.
    languages: Vec<String>,
}

impl Counting {
    pub(super) fn of(config: &Config) -> Self {
        Self {
            keep: config.stats,
            by: config.stats_by,
            languages: config.locales.order.clone(),
        }
    }

    /// Those that a patient can have.
    pub(super) fn languages(&self) -> &[String] {
        &self.languages
    }

    /// A worker tells of its visit. Only the first time counts, and only ids that there are: what a worker that
    /// somebody has taken over could bring here is one visit of some kind.
    pub(super) fn visit(&self, patient: &mut WorkerHandle, visit: Visit) -> Option<Todo> {
        let first = patient.count();
        self.happened(Happened::Visit(visit)).filter(|_| first)
    }

    /// Something is over that is counted.
    pub(super) fn happened(&self, what: Happened) -> Option<Todo> {
        let counts = self.keep && what.is_known(&self.languages);
        counts.then_some(Todo::Begin(PublisherTask::Count(what, self.by)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Call;

    fn visit(language: &str, cause: &str) -> Happened {
        Happened::Visit(Visit {
            language: language.to_owned(),
            cause: cause.to_owned(),
            answer: "pdf".to_owned(),
            form: "none".to_owned(),
        })
    }

    #[test]
    fn only_what_is_known_is_counted_and_nothing_where_it_is_off() {
        let counted = |keep, what: Happened| {
            let counting = Counting {
                keep,
                by: CountedBy::Day,
                languages: vec!["ja".to_owned(), "vi".to_owned()],
            };
            match counting.happened(what) {
                Some(Todo::Begin(PublisherTask::Count(what, CountedBy::Day))) => Some(what),
                _ => None,
            }
        };
        let [good, call] = [visit("vi", "network"), Happened::Call(Call::Answered)];
        for what in [good.clone(), call.clone()] {
            assert_eq!(counted(true, what.clone()), Some(what.clone()));
            assert_eq!(counted(false, what), None);
        }
        assert_eq!(counted(true, visit("en", "network")), None);
        assert_eq!(counted(true, visit("vi", "Yamada")), None);
    }
}
