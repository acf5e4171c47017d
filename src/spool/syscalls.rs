//! The system calls of publishing, each by its name: where tests let any of them fail or hang.

#[cfg(not(test))]
mod plain {
    pub(in crate::spool) fn call<T, E>(
        _name: &'static str,
        does: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        does()
    }
}

#[cfg(not(test))]
pub(super) use plain::call;
#[cfg(test)]
pub(super) use script::call;

/// A script of failures, for the thread of one test.
#[cfg(test)]
pub(crate) mod script {
    use std::cell::RefCell;

    use rustix::io::Errno;

    /// What happens to a call.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Fault {
        /// It fails, this once.
        Once,
        /// It is done, and fails all the same, this once.
        Lost,
        /// It and all others of its name fail until the repair.
        Always,
        /// It takes long; so do all others of its name until the repair.
        Hang,
    }

    /// From which call on what happens, and what has happened.
    #[derive(Debug, Default)]
    pub(crate) struct Script {
        /// The fault and the number of its call.
        pub(crate) fault: Option<(usize, Fault)>,
        /// How many calls there have been.
        pub(crate) calls: usize,
        /// The name of the call with the fault.
        pub(crate) guilty: Option<&'static str>,
        /// How many calls have hung.
        pub(crate) hung: usize,
        /// How many hang until the repair.
        pub(crate) hangs: usize,
    }

    thread_local! {
        static SCRIPT: RefCell<Script> = RefCell::default();
    }

    /// Looks at the script, or changes it.
    pub(crate) fn with<T>(act: impl FnOnce(&mut Script) -> T) -> T {
        SCRIPT.with_borrow_mut(act)
    }

    /// Does it, as far as the script lets it.
    pub(in crate::spool) fn call<T, E: From<Errno>>(
        name: &'static str,
        does: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let fault = with(|script| {
            let (at, fault) = script.fault?;
            script.calls += 1;
            let first = script.calls == at + 1;
            if first {
                script.guilty = Some(name);
            }
            let again = matches!(fault, Fault::Always | Fault::Hang);
            let hit = first || (again && script.guilty == Some(name));
            if fault == Fault::Hang {
                script.hung += usize::from(hit && script.hung < script.hangs);
            }
            hit.then_some(fault)
        });
        match fault {
            None | Some(Fault::Hang) => does(),
            Some(Fault::Once | Fault::Always) => Err(Errno::IO.into()),
            Some(Fault::Lost) => does().and(Err(Errno::IO.into())),
        }
    }
}
