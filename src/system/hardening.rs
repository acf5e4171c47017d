//! Nothing of this process reaches a core file, a debugger of the same user, or a panic message.

use std::io::{self, Write};

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, Signal, set_dumpable_behavior,
    set_parent_process_death_signal, setrlimit,
};

/// No core files, no attaching. To be called before anything secret is in memory.
pub fn no_dumps() -> io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// This process dies with its parent: no worker stays on the glass that nobody wipes.
pub fn die_with_parent() -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    Ok(())
}

/// A panic tells where, never what: its message may hold what a patient typed.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        // Not eprintln!, which panics again when the terminal is gone.
        let _ = writeln!(
            io::stderr(),
            "uketsuke: panic at {}",
            place.unwrap_or_default()
        );
    }));
}
