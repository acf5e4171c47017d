//! A kiosk, an inbox and a command line on one spool, each as another user, as packaged: calls, journals and rights.

use std::fs::{self, Permissions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use portable_pty::CommandBuilder;
use uketsuke::spool::Spool;
use uketsuke::spool::journal::Author;

use crate::glass::{Glass, program};
use crate::kiosk::answers::ANH;
use crate::kiosk::clinic::{names, text};
use crate::kiosk::patient::Patient;

const STAFF: u32 = 41_000;
const ALL: u32 = 41_001;
const KIOSK: u32 = 42_000;
const TIDYING: u32 = 44_000;
/// Who has the inbox open, and who types commands.
const DESK: u32 = 43_000;
const CLERK: u32 = 43_001;

/// How long the inbox may take to say something.
const PATIENCE: Duration = Duration::from_secs(30);

const F9: &str = "\x1b[20~";

/// `setpriv` and what makes one this user.
fn becoming(user: u32) -> Vec<String> {
    let groups = if user == KIOSK {
        format!("{ALL}")
    } else {
        format!("{STAFF},{ALL}")
    };
    let user = [format!("--reuid={user}"), format!("--regid={user}")];
    let rest = [format!("--groups={groups}"), program()];
    user.into_iter().chain(rest).collect()
}

/// A spool with the rights that the package gives it, and what is needed besides.
fn packaged() -> tempfile::TempDir {
    let home = tempfile::Builder::new()
        .permissions(Permissions::from_mode(0o755))
        .tempdir()
        .unwrap();
    let spool = home.path().join("spool");
    Spool::open(&spool, false).unwrap();
    for (folder, owner, group, mode) in [
        ("", 0, ALL, 0o1770),
        ("tmp", 0, STAFF, 0o2773),
        ("new", 0, STAFF, 0o2773),
        ("collected", 0, STAFF, 0o2770),
        ("damaged", 0, STAFF, 0o2770),
        ("journal", TIDYING, STAFF, 0o3770),
        ("status", 0, ALL, 0o2770),
        ("calls", 0, ALL, 0o2770),
        ("desks", 0, ALL, 0o2770),
        ("stats", 0, ALL, 0o770),
    ] {
        let path = spool.join(folder);
        fs::create_dir_all(&path).unwrap();
        chown(&path, Some(owner), Some(group)).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    }
    let config = "[spool]\ndir = \"spool\"\nplaintext = true\n[staff]\nlanguage = \"en\"\n";
    fs::write(home.path().join("clinic.toml"), config).unwrap();
    home
}

/// The kiosk of its own user, and a patient before it.
fn kiosk() -> Patient {
    let home = packaged();
    let mut command = CommandBuilder::new("setpriv");
    command.args(becoming(KIOSK));
    command.args(["--config", "clinic.toml"]);
    command.env("TERM", "xterm-256color");
    command.env("XDG_STATE_HOME", home.path());
    command.env_remove("NO_COLOR");
    command.cwd(home.path());
    Patient::before(Glass::launch(80, 24, command, home), "en")
}

/// Lines as they come.
fn heard(from: ChildStdout) -> Receiver<String> {
    let (tell, said) = channel();
    thread::spawn(move || {
        let mut lines = BufReader::new(from).lines().map_while(Result::ok);
        lines.try_for_each(|line| tell.send(line))
    });
    said
}

/// An inbox as lines.
struct Inbox {
    child: Child,
    typed: ChildStdin,
    said: Receiver<String>,
}

impl Inbox {
    fn of(user: u32, home: &Path) -> Self {
        let mut command = Command::new("setpriv");
        command.args(becoming(user));
        command.args(["--config", "clinic.toml", "staff", "--plain"]);
        command.current_dir(home).env("TERM", "dumb");
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        Self {
            typed: child.stdin.take().unwrap(),
            said: heard(child.stdout.take().unwrap()),
            child,
        }
    }

    #[track_caller]
    fn until(&mut self, text: &str) {
        let mut all = String::new();
        while let Ok(line) = self.said.recv_timeout(PATIENCE) {
            all = all + &line + "\n";
            if line.contains(text) {
                return;
            }
        }
        panic!("{text:?} was not said, but\n{all}");
    }

    fn types(&mut self, line: &str) {
        writeln!(self.typed, "{line}").unwrap();
    }
}

fn run(user: u32, home: &Path, line: &str) -> Output {
    let mut command = Command::new("setpriv");
    command.args(becoming(user));
    command.args(["--config", "clinic.toml", "spool"]);
    command.args(line.split_whitespace()).current_dir(home);
    command.env("XDG_STATE_HOME", home).output().unwrap()
}

fn ran(user: u32, home: &Path, line: &str) -> String {
    let done = run(user, home, line);
    assert!(done.status.success(), "{line}: {done:?}");
    text(&done.stdout)
}

/// Who owns what lies in this folder.
fn owners(folder: &Path) -> Vec<(String, u32)> {
    let owner = |name: String| {
        let owner = fs::symlink_metadata(folder.join(&name)).unwrap().uid();
        (name, owner)
    };
    names(folder).into_iter().map(owner).collect()
}

#[test]
#[ignore = "needs root"]
fn three_users_call_answer_take_and_write_down_beside_each_other() {
    let mut patient = kiosk();
    let home: PathBuf = patient.glass.path("");
    let spool = |part: &str| home.join("spool").join(part);
    let status = spool("status/k1.json");
    patient.glass.wait("its status", |_| status.exists());
    let mut desk = Inbox::of(DESK, &home);
    desk.types("notices");
    desk.until("Kiosk k1 can save declarations");
    // Each file is of whoever says something in it, and all of them go.
    patient.begin();
    patient.until("button-call");
    patient.press(F9);
    patient.until("heading-call");
    desk.until("Kiosk k1 CALLS: English");
    desk.types("come");
    let author = |user: u32| Author::new(&format!("uid{user}"), &Author::here().host);
    desk.until(&format!("On the way: {}", author(DESK)));
    patient.until("heading-coming");
    let mut who: Vec<u32> = owners(&spool("calls"))
        .iter()
        .map(|(_, owner)| *owner)
        .collect();
    who.sort_unstable();
    assert_eq!(who, [KIOSK, DESK, DESK]);
    patient.start_over();
    patient
        .glass
        .wait("the end of the call", |_| names(&spool("calls")).is_empty());

    let number = patient.declare(&ANH);
    desk.until(&format!("{number} has arrived"));
    assert_eq!(ran(CLERK, &home, "list").lines().count(), 1);
    ran(CLERK, &home, &format!("collect {number}"));
    desk.types("list");
    desk.until("Waiting 0");
    ran(DESK, &home, &format!("put-back {number}"));
    desk.until(&format!("{number} has arrived"));
    ran(CLERK, &home, &format!("outcome {number} paid"));
    desk.types(&format!("take {number}"));
    desk.until("yes or no?");
    desk.types("yes");
    desk.until("is collected");
    let journal = ran(CLERK, &home, "journal");
    for (act, user) in [
        ("collected", CLERK),
        ("put back", DESK),
        ("claim paid", CLERK),
        ("opened", DESK),
        ("collected", DESK),
    ] {
        let by = author(user).to_string();
        let is_told = |line: &str| line.contains(act) && line.contains(&by);
        assert!(journal.lines().any(is_told), "{act} {by}\n{journal}");
    }
    let mut months = owners(&spool("journal"));
    months.retain(|(file, _)| file.contains(".jsonl"));
    assert_eq!(months.len(), 2, "{months:?}");
    for (file, owner) in months {
        assert!(file.contains(&format!("uid{owner}")), "{file} {owner}");
        let path = spool("journal").join(&file);
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o640, "{file}");
        // Nobody but whoever wrote it adds to it or removes it.
        for user in [KIOSK, if owner == DESK { CLERK } else { DESK }] {
            for line in [
                format!("echo x >> {}", path.display()),
                format!("rm -f {}", path.display()),
            ] {
                let mut tried = Command::new("setpriv");
                let user = becoming(user);
                tried.args(&user[..3]).args(["sh", "-c", &line]);
                assert!(!tried.output().unwrap().status.success(), "{line} {user:?}");
            }
        }
    }
    // The kiosk takes nothing, reads no journal, and sees no list.
    for line in ["list", "journal", &format!("collect {number}")] {
        assert!(!run(KIOSK, &home, line).status.success(), "{line}");
    }
    let kiosks = ran(CLERK, &home, "kiosks");
    assert!(
        kiosks.contains("Kiosk k1 can save declarations"),
        "{kiosks}"
    );
    // A desk that was killed is tidied away by another user's.
    let [(killed, _)] = owners(&spool("desks")).try_into().unwrap();
    desk.child.kill().unwrap();
    desk.child.wait().unwrap();
    let mut other = Inbox::of(CLERK, &home);
    other.types("notices");
    other.until("Kiosk k1 can save declarations");
    let left = owners(&spool("desks"));
    assert!(
        left.len() == 1 && left[0].0 != killed && left[0].1 == CLERK,
        "{left:?}"
    );
    let verified = run(CLERK, &home, "verify");
    assert!(verified.status.success(), "{verified:?}");
    drop(other.typed);
    assert!(other.child.wait().unwrap().success());
    assert_eq!(names(&spool("desks")), [""; 0]);
}
