//! System calls of the kiosk that do not go as they usually do.

use std::io::Read as _;
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::kiosk::patient::Patient;
use crate::process::Process;
use crate::tools::forbidden;

/// Where the tracer writes what it sees, in the home of the kiosk.
pub const TRACE: &str = "trace";

/// A tracer that lets calls of a process, and of those that it starts, fail or hang, until it is dropped.
pub struct Injected(Child);

impl Injected {
    /// `fsync:error=EIO:when=3`, say. `None`, with a message, if that is not possible here.
    pub fn into(process: Process, what: &str, patient: &Patient) -> Option<Self> {
        let call = what.split(':').next().unwrap();
        let (trace, inject) = (format!("trace={call}"), format!("inject={what}"));
        let tracer = Command::new("strace")
            .args(["-f", "-qq", "-e", &trace, "-e", &inject, "-o"])
            .arg(patient.glass.path(TRACE))
            .args(["-p", &process.0.to_string()])
            .stderr(Stdio::piped())
            .spawn();
        let mut tracer = Self(tracer.expect("needs strace"));
        let mut refused = false;
        while !refused && !is_traced(process) {
            refused = tracer.0.try_wait().unwrap().is_some();
            assert!(patient.glass.worker().is_some());
            thread::yield_now();
        }
        if refused {
            let mut said = String::new();
            let mut stderr = tracer.0.stderr.take().unwrap();
            stderr.read_to_string(&mut said).unwrap();
            assert!(said.contains("not permitted"), "{what}: {said}");
            forbidden("tracing");
            return None;
        }
        Some(tracer)
    }
}

impl Drop for Injected {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether all threads of the process are traced.
fn is_traced(process: Process) -> bool {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", process.0)).unwrap();
    tasks
        .map(|task| std::fs::read_to_string(task.unwrap().path().join("status")).unwrap())
        .all(|status| !status.contains("TracerPid:\t0\n"))
}
