//! The real worker is shut off, with every thread, and the clinic's commands start all the same.

use std::os::unix::fs::PermissionsExt as _;

use crate::kiosk::answers::AOI;
use crate::kiosk::clinic::Clinic;

#[test]
fn every_thread_of_the_worker_is_shut_off_and_a_declaration_is_sent() {
    let mut patient = Clinic::sealed().open("ja");
    patient.come_to_check(&AOI);
    let worker = patient.glass.worker().unwrap();
    let tasks = std::fs::read_dir(format!("/proc/{}/task", worker.0)).unwrap();
    for task in tasks {
        let status = std::fs::read_to_string(task.unwrap().path().join("status")).unwrap();
        for line in ["NoNewPrivs:\t1\n", "Seccomp:\t2\n"] {
            assert!(status.contains(line), "{line}: {status}");
        }
    }
    assert!(!patient.log().contains("locked"), "{}", patient.log());
    patient.send();
    patient.number();
}

#[test]
fn the_commands_for_the_size_of_the_text_start() {
    let clinic = Clinic::plain();
    let command = clinic.path("size");
    let said = clinic.path("said");
    let script = format!("#!/bin/sh\necho \"$1\" >>{}\n", said.display());
    std::fs::write(&command, script).unwrap();
    std::fs::set_permissions(&command, std::fs::Permissions::from_mode(0o755)).unwrap();
    let line = |size: &str| format!("{size} = [\"{}\", \"{size}\"]\n", command.display());
    let sizes = ["larger", "smaller", "reset"].map(line).concat();
    let mut patient = clinic.with(&format!("[display]\n{sizes}")).open("ja");
    let came = |patient: &crate::kiosk::patient::Patient, lines: &str| {
        patient.glass.wait(lines, |_| {
            std::fs::read_to_string(&said).unwrap_or_default() == lines
        });
    };
    came(&patient, "reset\n");
    patient.begin();
    patient.press("\x1bOR");
    came(&patient, "reset\nlarger\n");
    patient.press("\x1bOS");
    came(&patient, "reset\nlarger\nsmaller\n");
    patient.start_over();
    came(&patient, "reset\nlarger\nsmaller\nreset\n");
}
