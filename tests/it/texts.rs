//! Texts: who is asked in which order, what a clinic can change, and that no file can break anything.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use uketsuke::check::Diagnostic;
use uketsuke::texts::{Arg, Texts};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.0.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        self
    }

    fn load(&self, order: &[&str]) -> (Texts, Vec<&'static str>) {
        let (texts, faults) = load(order, Some(self.0.path()));
        (texts, faults.iter().map(|fault| fault.what.id()).collect())
    }

    fn texts(&self) -> Texts {
        let (texts, faults) = self.load(&["ja", "ja-simple", "en", "tr"]);
        assert_eq!(faults, [] as [&str; 0]);
        texts
    }
}

fn load(order: &[&str], dir: Option<&Path>) -> (Texts, Vec<Diagnostic>) {
    let order: Vec<String> = order.iter().map(|tag| (*tag).to_owned()).collect();
    let fallback = BTreeMap::from([
        ("tr".to_owned(), vec!["en".to_owned()]),
        ("en".to_owned(), vec!["ja".to_owned()]),
    ]);
    Texts::load(&order, &fallback, dir)
}

fn shipped() -> Texts {
    load(&["ja", "ja-simple", "en"], None).0
}

#[test]
fn shipped_texts_are_said() {
    let texts = shipped();
    assert_eq!(texts.say("en", "language-name", &[]), "English");
    assert_eq!(texts.say("ja", "button-back", &[]), "もどる");
    let seconds = [("seconds", Arg::Number(40))];
    assert!(texts.say("en", "idle-countdown", &seconds).contains("40"));
    assert!(texts.has("en", "button-back") && !texts.has("en", "no-such-key"));
    assert!(texts.has("en", "fault-bom.fix") && !texts.has("ja-simple", "fault-bom"));
    assert_eq!(
        texts.say("ja-simple", "fault-bom", &[]),
        texts.say("ja", "fault-bom", &[])
    );
}

#[test]
fn what_nobody_can_say_is_its_key() {
    let texts = shipped();
    assert_eq!(texts.say("en", "no-such-key", &[]), "[no-such-key]");
    assert_eq!(texts.say("en", "button-back.no", &[]), "[button-back.no]");
    assert_eq!(texts.say("xx", "button-back", &[]), "もどる");
    // A variable that nobody gave is an error in every language.
    assert_eq!(texts.say("en", "idle-countdown", &[]), "[idle-countdown]");
}

#[test]
fn a_clinic_changes_single_texts() {
    let folder = Folder::new().write("en/ours.ftl", "button-back = Return\nwelcome = Hello\n");
    let texts = folder.texts();
    assert_eq!(texts.say("en", "button-back", &[]), "Return");
    assert_eq!(texts.say("en", "welcome", &[]), "Hello");
    assert_eq!(
        texts.say("en", "button-next", &[]),
        shipped().say("en", "button-next", &[])
    );
    assert_eq!(texts.say("ja", "button-back", &[]), "もどる");
}

#[test]
fn an_attribute_left_out_comes_from_the_shipped_text() {
    let folder = Folder::new().write("en/form.ftl", "field-birth = Born when?\n");
    let texts = folder.texts();
    assert_eq!(texts.say("en", "field-birth", &[]), "Born when?");
    let hint = texts.say("en", "field-birth.hint", &[]);
    assert_eq!(hint, shipped().say("en", "field-birth.hint", &[]));
    assert!(!hint.starts_with('['));
    assert!(texts.has("en", "field-birth.hint"));
}

#[test]
fn a_clinic_changes_a_term_alone() {
    let folder = Folder::new().write("ja/names.ftl", "-app = 新しいアプリ\n");
    let texts = folder.texts();
    let changed: Vec<_> = ["say-step-download", "say-step-download-new"]
        .into_iter()
        .map(|key| texts.say("ja", key, &[]))
        .filter(|text| text.contains("新しいアプリ"))
        .collect();
    assert!(!changed.is_empty(), "a shipped text uses the clinic's term");
}

#[test]
fn a_text_that_goes_wrong_gives_way_to_the_next() {
    let folder = Folder::new()
        .write(
            "en/kiosk.ftl",
            "idle-countdown = In { $second }\nbutton-back = { -gone }\n",
        )
        .write(
            "tr/kiosk.ftl",
            "button-next = { $nope }\nidle-why = { NUMBER(5) }\n",
        );
    let (texts, faults) = folder.load(&["ja", "en", "tr"]);
    let wrong = [
        "unknown-variable",
        "unknown-reference",
        "unknown-variable",
        "function-call",
    ];
    assert_eq!(faults, wrong);
    let seconds = [("seconds", Arg::Number(9))];
    assert_eq!(
        texts.say("en", "idle-countdown", &seconds),
        shipped().say("en", "idle-countdown", &seconds)
    );
    assert_eq!(texts.say("en", "button-back", &[]), "Back");
    // tr has neither its own nor a shipped text: English, as its chain says.
    for key in ["button-next", "idle-why", "welcome"] {
        assert_eq!(
            texts.say("tr", key, &[]),
            shipped().say("en", key, &[]),
            "{key}"
        );
    }
}

#[test]
fn values_are_kept_as_they_are_and_never_isolated() {
    let text = "idle-countdown = \"{ $seconds }\" \u{2068}x\u{2069}\n";
    let folder = Folder::new().write("en/a.ftl", text);
    let (texts, faults) = folder.load(&["en"]);
    assert_eq!(faults, ["isolate"]);
    // U+FA19 would change under normalisation.
    let name = [("seconds", Arg::Text("\u{fa19}髙辻\u{e0100}"))];
    assert_eq!(
        texts.say("en", "idle-countdown", &name),
        "\"\u{fa19}髙辻\u{e0100}\" x"
    );
    let big = [("seconds", Arg::Number(1_234_567))];
    assert_eq!(texts.say("en", "idle-countdown", &big), "\"1234567\" x");
}

#[test]
fn only_the_broken_message_is_left_out() {
    let folder = Folder::new().write(
        "en/kiosk.ftl",
        "button-next = Onwards\nbutton-back = Return {\nbutton-agree = Yes, I agree\n",
    );
    let (texts, faults) = folder.load(&["en"]);
    assert_eq!(faults, ["syntax-closing-brace"]);
    let said = ["button-next", "button-back", "button-agree"].map(|key| texts.say("en", key, &[]));
    assert_eq!(said, ["Onwards", "Back", "Yes, I agree"]);
}

#[test]
fn what_says_nothing_or_too_little_is_left_out() {
    for (text, id) in [
        ("button-back = {\"\"}", "empty-text"),
        ("button-back = {\"　 \"}", "empty-text"),
        ("-blank = {\"\"}\nbutton-back = { -blank }", "empty-text"),
        ("button-back = {\"\\u2800\"}", "empty-text"),
        ("idle-countdown = soon", "lost-variable"),
        (
            "idle-countdown = { -seconds }\n-seconds = { $seconds }",
            "lost-variable",
        ),
        (
            "button-back = { button-next }\nbutton-next = { button-back }",
            "cycle",
        ),
        ("button-back = { button-back }", "cycle"),
        ("-card = { -card }", "cycle"),
        ("-card = { -app }\n-app = { -card }", "cycle"),
        ("button-back = x\u{202e}y", "control"),
        ("button-back = x\u{200b}", "control"),
        ("button-back = {\"\\u202E\"}", "control"),
        ("  button-back = x", "indented-name"),
        ("button-next = y\r  button-back = x", "bare-return"),
        ("button-b\u{430}ck = x", "name-letter"),
        ("language-name = 日本語", "same-name"),
        ("language-name = 日 本 語", "same-name"),
        ("language-name = 中文（简体）", "none"),
    ] {
        let folder = Folder::new().write("en/a.ftl", text);
        let (texts, faults) = folder.load(&["ja", "en"]);
        assert!(faults.contains(&id) || id == "none", "{text}: {faults:?}");
        let seconds = [("seconds", Arg::Number(9))];
        for key in [
            "button-back",
            "button-next",
            "idle-countdown",
            "say-unconfirmed",
        ] {
            let said = texts.say("en", key, &seconds);
            assert_eq!(said, shipped().say("en", key, &seconds), "{text}");
        }
        let name = texts.say("en", "language-name", &[]);
        assert!(name == "English" || id == "none", "{text}: {name}");
    }
}

#[test]
fn a_value_may_be_said_by_another_message() {
    let folder = Folder::new().write(
        "en/a.ftl",
        "idle-countdown = { idle-why } { $seconds }\nbutton-back = { button-next } on\n",
    );
    let texts = folder.texts();
    let seconds = [("seconds", Arg::Number(9))];
    assert!(texts.say("en", "idle-countdown", &seconds).ends_with(" 9"));
    assert!(texts.say("en", "button-back", &[]).ends_with(" on"));
}

#[test]
fn two_languages_never_have_one_name() {
    let order = ["ja", "en", "tr", "hu", "lo"];
    let folder = Folder::new()
        .write("tr/a.ftl", "language-name = English\n")
        .write("hu/a.ftl", "button-back = Vissza\n")
        .write("lo/a.ftl", "language-name = Magyar {\n");
    let (texts, _) = folder.load(&order);
    let names = order.map(|tag| texts.say(tag, "language-name", &[]));
    assert_eq!(names, ["日本語", "English", "tr", "hu", "lo"]);
}

#[test]
fn a_term_can_be_set_once_for_all_languages() {
    let folder = Folder::new()
        .write(
            "terms.ftl",
            "-app = MyApp\n-clinic-name = Midori\nbutton-back = No\n",
        )
        .write("en/a.ftl", "button-next = To { -clinic-name }\n")
        .write(
            "ja/a.ftl",
            "-app = マイアプリ\nbutton-next = { -clinic-name }へ\n",
        );
    let (texts, faults) = folder.load(&["ja", "en", "ja-simple"]);
    assert_eq!(faults, ["not-a-term"]);
    assert_eq!(texts.say("en", "button-next", &[]), "To Midori");
    assert_eq!(texts.say("ja", "button-next", &[]), "Midoriへ");
    assert_eq!(texts.say("en", "button-back", &[]), "Back");
    let step = |tag| texts.say(tag, "say-step-download", &[]);
    assert!(step("en").contains("MyApp"), "{}", step("en"));
    assert!(step("ja").contains("マイアプリ"), "its own one wins");
}

#[test]
fn every_text_can_say_the_clinics_name() {
    let text = "button-back = Back to { $clinic }\nidle-countdown = { $clinic }: { $seconds }\n";
    let folder = Folder::new().write("en/a.ftl", text);
    let texts = folder.texts();
    let seconds = [("seconds", Arg::Number(9))];
    assert_eq!(
        texts.say("en", "button-back", &[]),
        "Back",
        "it has no name"
    );
    let texts = texts.with(vec![("clinic", "Midori".to_owned())]);
    assert_eq!(texts.say("en", "button-back", &[]), "Back to Midori");
    assert_eq!(texts.say("en", "idle-countdown", &seconds), "Midori: 9");
}

#[cfg(unix)]
#[test]
fn files_of_a_mac_and_of_editors_are_passed_over() {
    let folder = Folder::new()
        .write("en/._a.ftl", b"\0\x05\x16\x07")
        .write("en/.#a.ftl", "x")
        .write("en/a.ftl~", "button-back = Old\n")
        .write("en/a.ftl", "button-back = Return\n");
    std::os::unix::fs::symlink("nowhere", folder.0.path().join("en/.#b.ftl")).unwrap();
    assert_eq!(folder.texts().say("en", "button-back", &[]), "Return");
}

#[test]
fn no_file_can_break_the_kiosk() {
    let deep = |open: &str| format!("button-back = {}", open.repeat(50_000));
    let cases: [(&str, Vec<u8>); 13] = [
        ("bom", "\u{feff}button-next = Onwards\n".into()),
        (
            "encoding-shift-jis",
            b"button-back = \x8e\xf3\x95\x74\n".to_vec(),
        ),
        ("encoding-utf-16", b"\xff\xfeb\0".to_vec()),
        ("encoding-unknown", b"button-back = \xff\xff\n".to_vec()),
        ("nul", b"button-back = \0\n".to_vec()),
        ("too-large", vec![b'#'; 1024 * 1024 + 1]),
        ("nesting", deep("{").into()),
        ("nesting", deep("{ F(").into()),
        ("nesting", deep("{\nF(\n{\n\"}\" ->\n [a] ").into()),
        (
            "syntax-escape",
            "button-back = {\"\\uか\u{3099}\"}\n".into(),
        ),
        ("tab", "button-back = Return\n\tmore\n".into()),
        ("wide-space", "button-back = Return\n　more\n".into()),
        ("wide-sign", "button-back ＝ Return\n".into()),
    ];
    for (id, bytes) in cases {
        let folder = Folder::new().write("en/a.ftl", bytes);
        let (texts, faults) = folder.load(&["en"]);
        assert_eq!(faults, [id]);
        assert_eq!(texts.say("en", "button-back", &[]), "Back", "{id}");
        let read = texts.say("en", "button-next", &[]) == "Onwards";
        assert_eq!(read, id == "bom", "only the mark is harmless: {id}");
    }
}

#[test]
fn endless_references_end() {
    let mut laughs = "button-back = { l9 }\nl0 = ha\n".to_owned();
    for n in 1..10 {
        let before = format!("{{ l{} }}", n - 1).repeat(10);
        writeln!(laughs, "l{n} = {before}").unwrap();
    }
    let folder = Folder::new()
        .write("en/a.ftl", laughs)
        .write("ja/b.ftl", "idle-why = { idle-why }\n");
    let (texts, faults) = folder.load(&["ja", "en"]);
    assert!(faults.contains(&"bomb") && faults.contains(&"cycle"));
    assert_eq!(texts.say("en", "button-back", &[]), "Back");
    assert_eq!(
        texts.say("ja", "idle-why", &[]),
        shipped().say("ja", "idle-why", &[])
    );
}

#[test]
fn what_is_no_text_is_ignored() {
    let folder = Folder::new()
        .write("en/kiosk.ftl.txt", "button-back = Return\n")
        .write("en/.hidden", "x");
    let (texts, faults) = folder.load(&["en"]);
    assert_eq!(faults, ["ignored-file"]);
    assert_eq!(texts.say("en", "button-back", &[]), "Back");
    // A language's name is never a way out of the folder.
    let (texts, faults) = folder.load(&["../en", "en"]);
    assert_eq!(faults, ["ignored-file"]);
    assert_eq!(texts.say("../en", "button-back", &[]), "もどる");
}

#[test]
fn every_shipped_key_is_found_where_it_is_looked_up() {
    let texts = shipped();
    for tag in ["ja", "ja-simple", "en"] {
        for file in std::fs::read_dir(format!("locales/{tag}")).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let names = text.lines().filter_map(|line| line.split_once(" ="));
            for (name, _) in names.filter(|(name, _)| name.starts_with(char::is_alphabetic)) {
                let attribute = !texts.has(tag, name) && text.contains(&format!("{name} =\n"));
                assert!(texts.has(tag, name) || attribute, "{tag} {name}");
            }
        }
    }
}
