//! The inbox as lines, on the real program between pipes: typed lines in, lines out.

use std::io::{BufRead as _, BufReader, Lines, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout};

use uketsuke::spool::calls::{Answer, Call, CallSays};

use crate::staff::declarations::PEOPLE;
use crate::staff::office::{Office, PIN};

fn three(language: &str, staff: &str) -> Office {
    let office = Office::new(language, staff);
    for (seq, person) in (12..).zip(&PEOPLE[..3]) {
        office.declare(seq, person);
    }
    office
}

/// What is read out while staff type these lines, one after the other, and leave.
fn converse(office: &Office, script: &str) -> String {
    let mut child = office.lines();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    let mut said = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert!(child.wait().unwrap().success(), "{said}");
    said
}

/// These stand there in this order.
#[track_caller]
fn in_order(said: &str, wanted: &[&str]) {
    let mut rest = said;
    for text in wanted {
        let Some((_, after)) = rest.split_once(text) else {
            panic!("{text:?} does not follow in\n{said}")
        };
        rest = after;
    }
}

#[test]
fn the_list_is_read_out_and_one_is_opened() {
    let said = converse(&three("en", ""), "open A013\nlist\n2\nquit\n");
    in_order(
        &said,
        &[
            // However many of them are old on the day on which this runs.
            "Waiting 3",
            "1  A012  ",
            "髙﨑",
            "2  A013  ",
            "Nguyễn Thị Hoa  Vietnamese  no card\n",
            "3  A014  ",
            "A013  Nguyễn Thị Hoa\n",
            ": 1951-03-08 (S26.3.8)\n",
            "Waiting 3",
            "A013  Nguyễn Thị Hoa\n",
        ],
    );
    let escapes = said.contains('\x1b') || said.contains('\x07');
    assert!(!escapes, "{said:?}");
    let japanese = converse(&three("ja", ""), "　開く　Ａ０１３\nlist\n");
    in_order(
        &japanese,
        &["待っている 3", "ベトナム語", "A013  Nguyễn", "待っている 3"],
    );
}

#[test]
fn one_is_taken_when_staff_say_yes() {
    let office = three("en", "");
    let said = converse(&office, "take 2\nno\n");
    in_order(
        &said,
        &[
            "A013  Nguyễn",
            "Collect A013?",
            "Have you checked?",
            "yes or no?",
        ],
    );
    assert_eq!(office.shelf("collected").len(), 0);
    let said = converse(&office, "受け取る A013\nはい\nshelf\n");
    in_order(
        &said,
        &["Collect A013?", "A013 is collected", "Collected 1\n1  A013"],
    );
    assert_eq!(office.shelf("collected").len(), 1);
    assert!(office.shelf("collected")[0].starts_with("k1-000013"));
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn a_sheet_is_printed_before_the_inbox_ends() {
    let printer = "print = [\"sh\", \"-c\", \"sleep 0.3; cat > printed.pdf\"]";
    let office = three("en", printer);
    let said = converse(&office, "print 1\n");
    in_order(
        &said,
        &["A012 is being printed", "A012 went to the printer"],
    );
    let pdf = std::fs::read(office.path("printed.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let said = converse(&office, "both A014\nyes\nqueue\n");
    in_order(
        &said,
        &["Print A014 and collect it?", "A014  ", "A014 is collected"],
    );
    assert!(said.contains("Print queue\n1  A014  "), "{said}");
    assert_eq!(office.shelf("collected").len(), 1);
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn what_did_not_come_out_is_sent_again() {
    let printer = "print = [\"sh\", \"-c\", \"test -e paper || { echo no paper >&2; exit 1; }\"]";
    let office = three("en", printer);
    let mut child = office.lines();
    let mut typed = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until = |text: &str| {
        let mut lines = said.by_ref().map(Result::unwrap);
        let found = lines.find(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("{text:?} was not said"))
    };
    typed.write_all(b"both 1\nyes\n").unwrap();
    until("A012 has not been collected and is still waiting");
    typed.write_all(b"queue\n").unwrap();
    assert!(until("1  A012").contains("failed: "), "why");
    std::fs::write(office.path("paper"), "").unwrap();
    typed.write_all(b"again 1\n").unwrap();
    until("A012 is collected");
    // Whatever arrives is told without being asked for.
    office.declare(20, &PEOPLE[3]);
    until("A020 has arrived");
    drop(typed);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_number_is_looked_for_and_never_guessed() {
    let office = three("en", "");
    office.declare(1012, &PEOPLE[4]);
    let said = converse(
        &office,
        "find 014\nfind\nopen A012\nopen B999\nopne 1\nhelp\n",
    );
    in_order(
        &said,
        &[
            "1  A014",
            "Waiting 4",
            "1  A012",
            "Several have this number",
            "Nothing in the list",
            "This is no command",
            "open 3, open A012",
        ],
    );
    assert!(!said.contains("1951-03-08"), "{said}");
}

#[test]
fn names_are_hidden_until_the_pin_is_typed() {
    let office = three("en", &format!("pin = \"{PIN}\""));
    let said = converse(&office, "hide\n1111\nopen 1\n2468\n");
    let (before, hidden) = said.split_once("Names and answers are hidden").unwrap();
    assert!(before.contains("Nguyễn"));
    let (hidden, after) = hidden.rsplit_once("The PIN is wrong").unwrap();
    assert!(
        !hidden.contains("Nguyễn") && !hidden.contains("1951"),
        "{hidden}"
    );
    assert!(hidden.contains("Type the staff PIN"), "{hidden}");
    assert!(after.contains("Nguyễn"), "{after}");
    assert!(!said.contains("2468") && !said.contains("1111"), "{said}");
}

/// A conversation with the real program, line by line.
struct Talk {
    child: Child,
    typed: ChildStdin,
    said: Lines<BufReader<ChildStdout>>,
}

impl Talk {
    fn with(office: &Office) -> Self {
        let mut child = office.lines();
        Self {
            typed: child.stdin.take().unwrap(),
            said: BufReader::new(child.stdout.take().unwrap()).lines(),
            child,
        }
    }

    fn types(&mut self, line: &str) {
        writeln!(self.typed, "{line}").unwrap();
    }

    /// The next line with this.
    #[track_caller]
    fn until(&mut self, text: &str) -> String {
        let found = self
            .said
            .by_ref()
            .map(Result::unwrap)
            .find(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("{text:?} was not said"))
    }

    fn ends(mut self) {
        drop(self.typed);
        assert!(self.child.wait().unwrap().success());
    }
}

#[test]
fn what_became_of_one_is_said_by_a_digit() {
    let office = three("en", "");
    let said = converse(
        &office,
        "outcome A013\n9\nyes\n3\noutcome 2\nno\nlist\nshelf\n",
    );
    in_order(
        &said,
        &[
            "A013  Nguyễn",
            "Nobody has said yet",
            "1  card seen",
            "3  claim paid",
            "5  written on paper instead",
            "Type a digit from 1 to 5, or no",
            "This cannot be done",
            "This cannot be done",
            "A013: the outcome is written down",
            "So far: claim paid",
            "Type a digit",
            "Waiting 3",
        ],
    );
    let journal = office.run(&["spool", "journal", "A013"]);
    let journal = String::from_utf8(journal.stdout).unwrap();
    assert_eq!(journal.matches("claim paid").count(), 1, "{journal}");
}

#[test]
fn a_call_is_answered_while_names_are_hidden_and_by_kiosk() {
    for pin in ["", PIN] {
        let pinned = format!("pin = \"{pin}\"");
        let office = three("en", if pin.is_empty() { "" } else { &pinned });
        let mut talk = Talk::with(&office);
        talk.until("3  A014");
        let calls: Vec<Call> = ["k1", "k2"]
            .map(|kiosk| {
                let says = CallSays {
                    kiosk: kiosk.to_owned(),
                    locale: "vi".to_owned(),
                    screen: "heading-causes".to_owned(),
                    question: None,
                    cause: None,
                    time: "2026-11-25T10:30:00+09:00".to_owned(),
                    unanswered: false,
                };
                Call::put(&office.spool(), 1, says).unwrap()
            })
            .into();
        talk.until("Kiosk k1 CALLS");
        talk.until("Kiosk k2 CALLS");
        talk.types("hide");
        talk.until("Names and answers are hidden");
        talk.types("come K2");
        talk.until("On the way: ");
        assert_eq!(calls[1].answer(), Some(Answer::Coming));
        assert_ne!(calls[0].answer(), Some(Answer::Coming));
        talk.types("行きます");
        talk.until("kiosk k1");
        assert_eq!(calls[0].answer(), Some(Answer::Coming));
        talk.types("come");
        let shows = talk.until("Nobody calls");
        assert!(!shows.contains("Nguyễn"));
        talk.ends();
    }
}

#[test]
fn kiosks_and_what_is_no_declaration_are_told_once_by_themselves_and_whole_when_asked() {
    let office = three("en", "");
    let status = office.spool().join("status");
    std::fs::create_dir(&status).unwrap();
    let says = r#"{"version":1,"kiosk":"k1","since":"2026-11-25T10:05:00+09:00","twin":false,"aside":["A007"]}"#;
    std::fs::write(status.join("k1.json"), says).unwrap();
    std::fs::write(office.spool().join("new/Thumbs.db"), "").unwrap();
    let said = converse(&office, "list\nlist\nnotices\n");
    in_order(
        &said,
        &[
            "1 kiosk to look at",
            "1 thing is no declaration",
            "Waiting 3",
            "Kiosk k1 does not answer",
            "KIOSK k1",
            "A007",
            "Thumbs.db",
        ],
    );
    assert_eq!(said.matches("1 kiosk to look at").count(), 1, "{said}");
}

#[test]
fn a_scanned_sheet_is_opened_and_is_no_pin() {
    let office = three("en", &format!("pin = \"{PIN}\""));
    let name = office.shelf("new")[1].clone();
    let (id, _) = name.split_once(".json").unwrap();
    let said = converse(&office, &format!("/{id}\nshelf\n/{id}\nlist\n"));
    in_order(
        &said,
        &[
            "A013  Nguyễn",
            "1951-03-08",
            "Collected 0",
            "1951-03-08",
            "Waiting 3",
            "1  A012",
        ],
    );
    let script = format!("hide\n/{id}\n").repeat(6) + "2468\n";
    let said = converse(&office, &script);
    assert!(!said.contains("wrong"), "{said}");
    assert!(
        said.rsplit_once("Type the staff PIN")
            .unwrap()
            .1
            .contains("Nguyễn"),
        "{said}"
    );
    let said = converse(&office, "/k1-000099-20261125T013000Z-0000\n");
    in_order(&said, &["Nothing in the list"]);
}
