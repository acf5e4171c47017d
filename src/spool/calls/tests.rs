use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

fn says(kiosk: &str) -> CallSays {
    CallSays {
        kiosk: kiosk.to_owned(),
        locale: "vi".to_owned(),
        screen: "heading-causes".to_owned(),
        question: None,
        cause: Some("certificate".to_owned()),
        time: "2026-11-26T10:00:00+09:00".to_owned(),
        unanswered: false,
    }
}

fn files(dir: &Path) -> Vec<String> {
    let all = fs::read_dir(dir.join("calls")).unwrap();
    let names = all.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_call_is_heard_answered_once_and_over() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    assert!(read(dir).is_empty(), "there is no folder yet");
    let mut call = Call::put(dir, 7, says("gate")).unwrap();
    let [standing] = read(dir).try_into().unwrap();
    let Standing {
        name,
        says: said,
        heard: false,
        coming: None,
    } = standing
    else {
        panic!("{standing:?}");
    };
    assert_eq!(said, says("gate"));
    assert_eq!(call.answer(), None);
    assert!(answer(dir, &name, Answer::Heard, &Author::new("a", "one")).unwrap());
    assert!(!answer(dir, &name, Answer::Heard, &Author::new("b", "two")).unwrap());
    assert_eq!(call.answer(), Some(Answer::Heard));
    call.unanswered().unwrap();
    assert!(read(dir).first().unwrap().says.unanswered);
    assert!(answer(dir, &name, Answer::Coming, &Author::new("a", "one")).unwrap());
    assert!(!answer(dir, &name, Answer::Coming, &Author::new("b", "two")).unwrap());
    assert_eq!(call.answer(), Some(Answer::Coming));
    let [standing] = read(dir).try_into().unwrap();
    assert_eq!(standing.coming.as_deref(), Some("a@one"), "the first");
    let rights = |name: &str| {
        let of = fs::metadata(dir.join("calls").join(name)).unwrap();
        of.permissions().mode() & 0o777
    };
    assert_eq!(rights("gate-7.json"), 0o644);
    assert_eq!(rights("gate-7.coming"), 0o644);
    call.withdraw();
    assert_eq!(files(dir), [""; 0]);
}

#[test]
fn a_killed_kiosk_calls_no_more_and_tidies_when_it_is_back() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    let call = Call::put(dir, 1, says("gate")).unwrap();
    let twin = Call::put(dir, 2, says("gate")).unwrap();
    let other = Call::put(dir, 3, says("door")).unwrap();
    answer(
        dir,
        &call.name.clone(),
        Answer::Heard,
        &Author::new("a", "one"),
    )
    .unwrap();
    drop((call, other));
    let standing = read(dir);
    let standing: Vec<u64> = standing.iter().map(|call| call.name.seq).collect();
    assert_eq!(standing, [2]);
    // So do calls that were cut off before they could be seen.
    for half in [".gate-7.json", ".door-7.json"] {
        fs::write(dir.join("calls").join(half), "").unwrap();
    }
    tidy(dir, "gate").unwrap();
    assert_eq!(files(dir), [".door-7.json", "door-3.json", "gate-2.json"]);
    twin.withdraw();
}

#[test]
fn what_is_planted_calls_nobody_and_answers_nothing() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    let call = Call::put(dir, 5, says("gate")).unwrap();
    let at = |name: &str| dir.join("calls").join(name);
    for name in ["gate-6.json", "gate-5.coming"] {
        symlink(at("gate-5.json"), at(name)).unwrap();
    }
    let fifo = std::process::Command::new("mkfifo")
        .arg(at("gate-7.json"))
        .status();
    assert!(fifo.unwrap().success());
    fs::write(at("gate-8.json"), vec![b'['; 10_000_000]).unwrap();
    for name in ["GATE-9.json", "gate-09.json", "gate-x.json", ".gate-9.json"] {
        fs::copy(at("gate-5.json"), at(name)).unwrap();
    }
    // Another kiosk's words under this one's name.
    fs::copy(at("gate-5.json"), at("door-9.json")).unwrap();
    assert_eq!(call.answer(), None, "a link is no answer");
    let all = read(dir);
    assert_eq!(all.iter().map(|of| of.name.seq).collect::<Vec<_>>(), [5]);
    // A link where an answer should go is not followed.
    let name = call.name.clone();
    assert!(!answer(dir, &name, Answer::Coming, &Author::new("a", "one")).unwrap());
    assert_eq!(read(dir).first().unwrap().coming.as_deref(), Some(""));
}
