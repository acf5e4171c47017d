//! Larger and smaller text: no terminal sequence does it, so the clinic names commands that do.
//!
//! They are started here and not by the worker, which can start nothing. Must not know what the commands are.

use std::process::{Child, Command, Stdio};

use crate::config::TextSize;
use crate::ipc::Size;

/// The commands, and the one that runs.
pub(super) struct TextSizer {
    commands: TextSize,
    running: Option<Child>,
}

impl TextSizer {
    pub(super) const fn new(commands: TextSize) -> Self {
        Self {
            commands,
            running: None,
        }
    }

    /// Runs the command for this, unless the one before has not ended. One that fails or hangs changes nothing here.
    pub(super) fn to(&mut self, size: Size) {
        let words = match size {
            Size::Larger => &self.commands.larger,
            Size::Smaller => &self.commands.smaller,
            Size::Usual => &self.commands.reset,
        };
        let Some((program, arguments)) = words.split_first() else {
            return;
        };
        if let Some(before) = &mut self.running
            && matches!(before.try_wait(), Ok(None))
        {
            // A new patient begins with the usual size, whatever hangs.
            if size != Size::Usual {
                return;
            }
            let _ = before.kill();
            let _ = before.wait();
        }
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.running = command.spawn().ok();
    }
}
