//! Larger and smaller text: no terminal sequence does it, so the clinic names commands that do.
//!
//! The layout then follows the resize. Must not know what the commands are.

use std::process::{Command, Stdio};
use std::thread;

use crate::config::TextSize;
use crate::flow::Zoom;

/// Runs the command for this. One that fails or hangs changes nothing here.
pub(super) fn zoom(commands: &TextSize, way: Zoom) {
    let words = match way {
        Zoom::Larger => &commands.larger,
        Zoom::Smaller => &commands.smaller,
    };
    run(words);
}

/// A new patient begins with the clinic's own size.
pub(super) fn reset(commands: &TextSize) {
    run(&commands.reset);
}

fn run(words: &[String]) {
    let Some((program, arguments)) = words.split_first() else {
        return;
    };
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Ok(mut child) = command.spawn() {
        // Somebody must wait for it, lest it stay as a zombie as long as the patient does.
        thread::spawn(move || child.wait());
    }
}
