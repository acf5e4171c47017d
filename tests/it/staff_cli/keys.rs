//! Keys: under a passphrase, tried on the recipients, wrong, missing.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use uketsuke::spool::seal::Identity;

use crate::folder::Folder;
use crate::staff_cli::clinic::Clinic;

const PASSPHRASE: &str = "correct horse battery";

/// Puts a key file under a passphrase as `age -p` does, but cheaply.
fn protect(clinic: &Clinic, file: &str) {
    let path = clinic.path(file);
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
    recipient.set_work_factor(4);
    let protected = age::encrypt(&recipient, &fs::read(&path).unwrap()).unwrap();
    fs::write(&path, protected).unwrap();
}

#[test]
fn a_new_key_under_a_passphrase_opens_nothing_without_it() {
    let folder = Folder::plain("en");
    let command = "spool keygen -o clinic.key --passphrase";
    folder.run_with(command, "short\n").refused("too short");
    assert!(!folder.path().join("clinic.key").exists());
    let made = folder.run_with(command, &format!("{PASSPHRASE}\n")).done();
    assert!(made.out.starts_with("age1") && made.out.lines().count() == 1);
    let path = folder.path().join("clinic.key");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    assert!(!text.contains("SECRET-KEY"));
    let rights = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(rights & 0o7777, 0o600);

    let config = format!(
        "[staff]\nlanguage = \"en\"\n[spool]\ndir = \"spool\"\nrecipients = [{:?}]\n",
        made.out.trim()
    );
    folder.write("kiosk.toml", &config);
    let check = "check --identity clinic.key";
    let open = folder.run_with(check, &format!("{PASSPHRASE}\n")).done();
    assert!(
        open.out.contains("works, opened by clinic.key"),
        "{}",
        open.out
    );
    folder
        .run_with(check, "another one\n")
        .refused("clinic.key");
}

/// `spool keygen` under a tracer, and the syncs that it asked for.
fn traced_keygen(folder: &Folder, options: &[&str]) -> (bool, Vec<String>) {
    let trace = folder.path().join("trace");
    let run = std::process::Command::new("strace")
        .args(["-f", "-qq", "-y", "-e", "trace=fsync,syncfs", "-o"])
        .arg(&trace)
        .args(options)
        .arg(crate::glass::program())
        .args(["spool", "keygen", "-o", "clinic.key"])
        .current_dir(folder.path())
        .output();
    let calls = fs::read_to_string(trace).unwrap();
    let synced = calls.lines().filter_map(|line| line.split_once('<'));
    let synced = synced.filter_map(|(_, path)| path.split('>').next());
    let synced = synced.map(str::to_owned).collect();
    (run.unwrap().status.success(), synced)
}

#[test]
#[ignore = "needs strace"]
fn a_new_key_file_survives_a_power_cut_under_its_name_or_is_not_made() {
    if !crate::tools::may_trace() {
        return;
    }
    let folder = Folder::plain("en");
    let (made, synced) = traced_keygen(&folder, &[]);
    let place = folder.path().canonicalize().unwrap();
    let key = place.join("clinic.key");
    assert!(made);
    assert_eq!(synced, [key.to_str().unwrap(), place.to_str().unwrap()]);
    for failing in ["1", "2"] {
        fs::remove_file(&key).unwrap_or_default();
        let inject = format!("inject=fsync:error=EIO:when={failing}");
        let (made, _) = traced_keygen(&folder, &["-e", &inject]);
        assert!(!made && !key.exists(), "sync {failing}");
    }
}

#[test]
fn the_passphrase_is_asked_for_on_the_terminal_and_not_shown() {
    let clinic = Clinic::new("en");
    clinic.publish(1, "ja");
    protect(&clinic, "reception.key");
    let pty = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new(crate::glass::program());
    command.args(["spool", "show", "A001", "--identity", "reception.key"]);
    command.cwd(clinic.folder.path());
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader().unwrap();
    let mut seen = Vec::new();
    let mut bytes = [0; 1024];
    while !String::from_utf8_lossy(&seen).contains("reception.key” (") {
        let count = reader.read(&mut bytes).unwrap();
        assert!(count > 0, "{}", String::from_utf8_lossy(&seen));
        seen.extend_from_slice(&bytes[..count]);
    }
    let mut writer = pty.master.take_writer().unwrap();
    writer
        .write_all(format!("{PASSPHRASE}\n").as_bytes())
        .unwrap();
    // A terminal that hung up says so with an error.
    while let Ok(count @ 1..) = reader.read(&mut bytes) {
        seen.extend_from_slice(&bytes[..count]);
    }
    let seen = String::from_utf8_lossy(&seen);
    assert!(child.wait().unwrap().success(), "{seen}");
    assert!(seen.contains("ヨシダ カズラ"), "{seen}");
    assert!(!seen.contains("correct"), "{seen}");
}

#[test]
fn each_recipient_is_tried_with_each_key() {
    let clinic = Clinic::new("ja");
    let folder = &clinic.folder;
    let both = folder.run("check --identity reception.key safe.key").done();
    assert_eq!(both.out.matches("開けます").count(), 2, "{}", both.out);
    assert_eq!(both.err, "");

    let one = folder.run("check --identity reception.key");
    assert_eq!(one.code, Some(1), "the other key was not shown to work");
    assert!(one.out.contains(&format!("{}: 開けます", clinic.reception)));
    assert!(
        one.out
            .contains(&format!("{}: 指定した鍵では", clinic.safe))
    );

    folder.run("spool keygen -o other.key").done();
    let other = folder.run("check --identity reception.key safe.key other.key");
    assert_eq!(other.code, Some(1));
    assert!(other.err.contains("other.key"), "{}", other.err);

    let json = folder.run("check --format json --identity reception.key --identity safe.key");
    let tried: serde_json::Value = serde_json::from_str(&json.done().out).unwrap();
    assert_eq!(tried[0]["recipient"], clinic.reception);
    assert_eq!(tried[1]["opened_by"][0], "safe.key");

    folder
        .run("check --identity nowhere.key")
        .refused("nowhere.key");
    Folder::plain("ja")
        .run("check --identity /dev/null")
        .refused("recipients");
}

#[test]
fn a_wrong_or_missing_key_is_a_sentence_and_moves_nothing() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let path = clinic.path("spool/new").join(name.file_name());
    let before = fs::read(&path).unwrap();
    clinic.folder.run("spool keygen -o other.key").done();
    clinic.folder.run("spool show A001").refused("--identity");
    let wrong = clinic.folder.run("spool show A001 --identity other.key");
    wrong.refused(name.id());
    protect(&clinic, "safe.key");
    let show = "spool show A001 --identity safe.key";
    clinic
        .folder
        .run_with(show, "battery\n")
        .refused("not the passphrase");
    let shown = clinic.folder.run_with(show, &format!("{PASSPHRASE}\n"));
    assert!(shown.done().out.contains("ヨシダ"));
    assert_eq!(fs::read(&path).unwrap(), before);
    // What no key opens can be put under none: another tool's recipients, ssh, a declaration.
    let sealed = age::encrypt(&Identity::generate().to_public(), b"x").unwrap();
    fs::write(clinic.path("sealed.key"), sealed).unwrap();
    let show = clinic.folder.run("spool show A001 --identity sealed.key");
    show.refused("sealed.key");
}

/// What the inbox opens with, the commands open with, too; only for what needs it is a passphrase asked for.
#[test]
fn the_key_of_the_configuration_opens_for_commands() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let config = std::fs::read_to_string(clinic.path("kiosk.toml")).unwrap();
    let with = |identity: &str| {
        let line = format!("[staff]\nidentity = [\"{identity}\"]");
        clinic
            .folder
            .write("kiosk.toml", &config.replace("[staff]", &line));
    };
    with("reception.key");
    for line in [
        "spool show A001",
        "spool export A001 --format csv -o A001.csv",
        "spool verify",
        "spool list",
    ] {
        let run = clinic.folder.run(line).done();
        assert!(!run.err.contains("--identity"), "{line}: {}", run.err);
    }
    with("nowhere.key");
    clinic.folder.run("spool show A001").refused("nowhere.key");
    let list = clinic.folder.run("spool list").done();
    assert!(list.out.contains(name.id()));
}

/// A computer at reception that has the key and no `kiosk.toml`: the kiosk's letter is inside.
#[test]
fn without_settings_the_number_is_the_one_inside() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(5, "ja");
    fs::remove_file(clinic.path("kiosk.toml")).unwrap();
    let run = |line: &str| clinic.folder.run(&format!("spool --dir spool {line}"));
    assert!(
        run("list").done().out.starts_with("-     "),
        "no letter is known"
    );
    let with_key = run("list --identity safe.key").done().out;
    assert!(with_key.starts_with("A005  "), "{with_key}");
    run("show B005 --identity safe.key").refused("B005");
    let shown = run("show A005 --identity safe.key").done().out;
    assert!(shown.contains("A005"), "{shown}");
    let taken = run("collect A005").done().out;
    assert_eq!(
        taken.trim(),
        name.id(),
        "there is one kiosk, and one with these digits"
    );
}
