//! `kiosk.toml`: defaults, everything that can be wrong with it, and refusing to start half-configured.

use std::path::PathBuf;

use strum::EnumCount as _;
use uketsuke::check::Diagnostic;
use uketsuke::config::{Chord, ChordKey, Config, DEFAULT};
use uketsuke::flow::Look;
use uketsuke::guidance::Link;

use crate::folder::Folder;
use crate::support::LOCALES;

const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const SPARE: &str = "age1xxu0vzyty6d86m75nszffdh8p3gjgzjw6a5f7uvwm3vc5p3ffy0s7wkcl9";

fn load_bytes(bytes: &[u8]) -> Result<Config, Vec<Diagnostic>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.toml");
    std::fs::write(&path, bytes).unwrap();
    Config::load(Some(&path))
}

/// Loads a file that is sealed, and so may start, but for what `text` adds.
fn load(text: &str) -> Result<Config, Vec<Diagnostic>> {
    let sealed = format!("[spool]\nrecipients = [\"{KEY}\", \"{SPARE}\"]\n");
    load_bytes(format!("{sealed}{text}").as_bytes())
}

/// What is wrong with it: line, column, id.
fn faults(text: &str) -> Vec<(usize, usize, &'static str)> {
    let faults = load_bytes(text.as_bytes()).err().unwrap_or_default();
    let summary = |fault: &Diagnostic| (fault.place.line, fault.place.column, fault.what.id());
    faults.iter().map(summary).collect()
}

fn ids(text: &str) -> Vec<&'static str> {
    let sealed = format!("[spool]\nrecipients = [\"{KEY}\", \"{SPARE}\"]\n");
    faults(&format!("{sealed}{text}"))
        .into_iter()
        .map(|(_, _, id)| id)
        .collect()
}

#[test]
fn without_a_file_it_is_a_trial() {
    let config = Config::load(None).unwrap();
    assert!(config.trial && config.spool.plaintext);
    assert!(config.spool.dir.ends_with("uketsuke/spool"));
    assert_eq!(config.locales.order.len(), LOCALES.len());
    assert_eq!(config.locales.order[..3], ["ja", "ja-simple", "en"]);
    assert_eq!(config.locales.fallback["th"], ["en", "ja"]);
    let pages = config.pages.iter().map(|page| page.tag.as_deref());
    assert_eq!(
        pages.collect::<Vec<_>>(),
        [Some("my"), Some("km"), Some("ne")]
    );
    assert_eq!(config.idle.form, 180_000);
    assert_eq!(config.look, Look::Normal);
    assert_eq!(config.staff.pin, None);
    assert_eq!(config.staff.exit, Chord::default());
    assert_eq!(config.links.len(), Link::COUNT);
    assert_eq!((config.kiosk.as_str(), config.pickup), ("k1", 'A'));
    let site = config.site();
    assert!(site.trial && site.spool_ready && !site.pin);
    assert_eq!(
        site.locales.iter().filter(|locale| locale.reviewed).count(),
        1
    );
    assert_eq!(site.hotline.hours.closed_from, (12, 28));
}

#[test]
fn the_default_file_itself_is_refused_until_somebody_decides_on_sealing() {
    assert_eq!(
        faults(DEFAULT)
            .iter()
            .map(|fault| fault.2)
            .collect::<Vec<_>>(),
        ["seal-missing"]
    );
    let decided = DEFAULT.replace("plaintext = false", "plaintext = true");
    assert!(!load_bytes(decided.as_bytes()).unwrap().trial);
}

#[test]
fn the_default_lying_in_the_folder_is_no_decision() {
    // Tests run in the crate's root, where it lies.
    assert_eq!(std::fs::read_to_string("kiosk.toml").unwrap(), DEFAULT);
    assert_eq!(Config::find(), None);
}

#[test]
fn what_a_file_leaves_out_keeps_its_default() {
    let config = load("[idle]\npage = 30\n[links]\nmore = \"\"\n").unwrap();
    assert_eq!((config.idle.page, config.idle.form), (30_000, 180_000));
    assert_eq!(config.links.len(), Link::COUNT - 1);
    assert!(config.site().link(Link::More).is_none());
    assert_eq!(config.spool.recipients, [KEY, SPARE]);
    assert_eq!(config.spool.dir, PathBuf::from("/var/spool/uketsuke"));
}

#[test]
fn every_value_can_be_set() {
    let config = load(
        "dir = \"spool\"\n[clinic]\nname = \"髙﨑医院\"\n[kiosk]\nid = \"gate2\"\npickup = \"B\"\n\
         [locales]\norder = [\"en\", \"ja\"]\n\
         [locales.fallback]\nen = [\"ja-simple\"]\n\
         [stats]\nkeep = false\n[display]\nlook = \"high-contrast\"\n[staff]\nexit = \"alt+f12\"\nlanguage = \"en\"\n\
         [hotline]\nnumber = \"03-1234-5678\"\npress = \"1\"\nweekday = [\"08:00\", \"08:01\"]\n\
         closed = [\"02-29\", \"03-01\"]\n[links]\nchecked = \"2027-01-02\"\n",
    )
    .unwrap();
    assert_eq!(config.clinic, "髙﨑医院");
    assert!(config.spool.dir.is_absolute(), "beside the file");
    assert_eq!(config.locales.fallback["en"], ["ja-simple"]);
    assert_eq!(config.locales.fallback["ja-simple"], ["ja"]);
    assert_eq!(config.look, Look::HighContrast);
    assert!(!config.stats);
    assert_eq!(config.staff.exit.key, ChordKey::Function(12));
    assert_eq!(config.hotline.hours.closed_to, (3, 1));
    assert_eq!(config.links_checked.to_string(), "2027-01-02");
}

#[test]
fn visits_are_counted_unless_somebody_says_no() {
    let spool = "[spool]\nplaintext = true\n";
    let keep = |text: &str| load(&format!("dir = \"s\"\n{text}")).map(|config| config.stats);
    assert_eq!(keep("").ok(), Some(true));
    assert_eq!(keep("[stats]\nkeep = false\n").ok(), Some(false));
    assert_eq!(
        faults(&format!("{spool}[stats]\nkeep = \"no\"\n")),
        [(2, 1, "plaintext"), (4, 8, "type-truth")]
    );
    assert_eq!(
        faults(&format!("{spool}[stats]\nkept = true\n")),
        [(2, 1, "plaintext"), (4, 1, "unknown-key")]
    );
}

#[test]
fn sealing_fails_closed() {
    assert_eq!(faults(""), [(1, 1, "seal-missing")]);
    assert_eq!(
        faults("[spool]\nplaintext = false\n"),
        [(1, 1, "seal-missing")]
    );
    let both = format!("[spool]\nrecipients = [\"{KEY}\"]\nplaintext = true\n");
    assert_eq!(faults(&both), [(3, 1, "seal-twice")]);
    assert_eq!(
        faults("[spool]\nplaintext = \"true\"\n"),
        [(2, 13, "type-truth")]
    );
}

#[test]
fn keys_that_cannot_be_used_are_refused() {
    let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    for secret in [secret.to_owned(), secret.to_lowercase()] {
        let text = format!("[spool]\nrecipients = [\"{secret}\"]\n");
        assert_eq!(faults(&text), [(2, 15, "secret-key")]);
        let told = load_bytes(text.as_bytes()).unwrap_err();
        assert!(
            !format!("{told:?}").contains(&secret),
            "a secret is never repeated"
        );
    }
    for bad in [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN",
        "age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt",
        "age1xxx",
        // 32 zero bytes: no secret could be agreed upon.
        "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
        "",
    ] {
        let text = format!("[spool]\nrecipients = [\"{bad}\"]\n");
        assert_eq!(faults(&text), [(2, 15, "form-recipient")], "{bad}");
    }
}

#[test]
fn the_same_key_twice_is_no_spare_key() {
    let warned = |spare: &str| {
        let keys = format!("recipients = [\"{KEY}\", \"{spare}\"]");
        let text = format!("[spool]\ndir = \"spool\"\n{keys}\n");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.toml");
        std::fs::write(&path, text).unwrap();
        let faults = uketsuke::check::all(Some(&path));
        faults
            .iter()
            .any(|fault| fault.what.id() == "one-recipient")
    };
    assert!(warned(KEY) && warned(&KEY.to_uppercase()) && !warned(SPARE));
}

#[test]
fn more_keys_than_a_declaration_has_room_for_are_refused() {
    let faults_of = |pairs: usize| {
        let keys = vec![format!("\"{KEY}\", \"{SPARE}\""); pairs].join(", ");
        faults(&format!("[spool]\nrecipients = [{keys}]\n"))
    };
    assert_eq!(faults_of(63), []);
    assert_eq!(faults_of(64), [(2, 1, "many-recipients")]);
}

#[test]
fn all_faults_come_at_once_with_their_places() {
    let text = format!(
        "[idle]\npage = 19\nform = \"180\"\nwarning = -1\ndone = 1.5\nxyz = 1\n[Staff]\n\
         [spool]\nrecipients = [\"{KEY}\", \"{SPARE}\"]\n"
    );
    assert_eq!(
        faults(&text),
        [
            (2, 8, "out-of-range"),
            (3, 8, "type-number"),
            (4, 11, "out-of-range"),
            (5, 8, "type-number"),
            (6, 1, "unknown-key"),
            (7, 2, "unknown-key"),
        ]
    );
}

/// A clinic of an earlier version is told where its word for it has gone, and goes on.
#[test]
fn what_has_been_read_is_no_setting_any_more() {
    let folder = Folder::plain("en");
    let settings = std::fs::read_to_string(folder.path().join("kiosk.toml")).unwrap();
    folder.write(
        "kiosk.toml",
        &format!("{settings}[locales]\nreviewed = [\"ja\", \"vi\"]\n"),
    );
    let check = folder.run("check").done();
    let place = "kiosk.toml:7:12: warning: ";
    let told = check.out.lines().find(|line| line.starts_with(place));
    assert!(
        told.is_some_and(|line| line.contains("reviewed")),
        "{}",
        check.out
    );
    assert!(check.out.contains("uketsuke texts merge"), "{}", check.out);
    let cause = folder.run("preview --locale vi --screen causes").done();
    let note = crate::support::texts().say("vi", "draft-note", &[]);
    let squash = uketsuke::rehearsal::squash;
    assert!(squash(&cause.out).contains(&squash(&note)), "{}", cause.out);
}

#[test]
fn languages_must_exist() {
    assert_eq!(ids("[locales]\norder = [\"ja_JP\"]\n"), ["unknown-locale"]);
    assert_eq!(ids("[locales]\norder = []\n"), ["no-locale"]);
    assert_eq!(
        ids("[locales]\norder = [\"ja\", \"ja\"]\n"),
        ["repeated-locale"]
    );
    assert_eq!(
        ids("[locales.fallback]\nen = [\"xx\"]\n"),
        ["unknown-locale"]
    );
    assert_eq!(ids("[locales]\norder = [\"../ja\"]\n"), ["unknown-locale"]);
    for (tag, near) in [
        ("ja-easy", "ja-simple"),
        ("ja-x-easy", "ja-simple"),
        ("ja_simple", "ja-simple"),
        ("ja-Hira", "ja-simple"),
        ("ja_JP", "ja"),
        ("EN", "en"),
        ("en-US", "en"),
    ] {
        let faults = load(&format!("[locales]\norder = [\"{tag}\"]\n")).unwrap_err();
        assert_eq!(faults[0].what.near(), Some(near), "{tag}");
    }
}

#[test]
fn a_folder_makes_a_language() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("texts/vi")).unwrap();
    let path = folder.path().join("kiosk.toml");
    let text = "[locales]\norder = [\"ja\", \"vi\"]\ndir = \"texts\"\n[spool]\nplaintext = true\n";
    std::fs::write(&path, text).unwrap();
    let config = Config::load(Some(&path)).unwrap();
    assert_eq!(config.locales.order, ["ja", "vi"]);
    assert_eq!(config.locales.dir, Some(folder.path().join("texts")));
}

#[test]
fn auto_is_all_languages_that_there_are_and_behind_them_those_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["vi", "tr"] {
        std::fs::create_dir_all(folder.path().join("texts").join(tag)).unwrap();
    }
    let path = folder.path().join("kiosk.toml");
    let text = "[locales]\norder = \"auto\"\ndir = \"texts\"\n[spool]\nplaintext = true\n";
    std::fs::write(&path, text).unwrap();
    let mut expected: Vec<String> = LOCALES.map(str::to_owned).to_vec();
    expected.push("tr".to_owned());
    assert_eq!(Config::load(Some(&path)).unwrap().locales.order, expected);
}

#[test]
fn forms_are_checked() {
    for (text, id) in [
        ("[clinic]\nname = \"\\u001b[2J\"\n", "form-name"),
        ("[clinic]\nname = \"a\\u202Eb\"\n", "form-name"),
        ("[kiosk]\nid = \"K1\"\n", "form-kiosk-id"),
        ("[kiosk]\npickup = \"AB\"\n", "form-pickup"),
        ("[display]\nlook = \"dark\"\n", "not-one-of"),
        ("[staff]\nexit = \"q\"\n", "form-chord"),
        ("[staff]\npin = \"2468\"\n", "form-pin"),
        ("[staff]\nlanguage = \"vi\"\n", "not-one-of"),
        ("[hotline]\nnumber = \"call us\"\n", "form-phone"),
        ("[hotline]\npress = \"\"\n", "form-press"),
        (
            "[hotline]\nweekday = [\"20:00\", \"09:30\"]\n",
            "form-hours",
        ),
        ("[hotline]\nweekday = [\"09:30\"]\n", "form-hours"),
        ("[hotline]\nclosed = [\"12-32\", \"01-05\"]\n", "form-days"),
        ("[links]\nchecked = \"2026-02-30\"\n", "form-date"),
        ("[links]\nchecked = 2026-11-23\n", "type-text"),
        ("[links]\nmore = \"https://例.jp\"\n", "form-ascii"),
        ("[locales]\ndir = \"~/texts\"\n", "form-path"),
        ("clinic = 1\n", "unknown-key"),
        ("[clinic]\nname = 1\n", "type-text"),
        ("[locales]\norder = \"ja\"\n", "type-list"),
    ] {
        assert_eq!(ids(text), [id], "{text}");
    }
    assert_eq!(
        faults("clinic = 1\n[spool]\nplaintext = true\n"),
        [(1, 10, "type-table"), (3, 1, "plaintext")]
    );
}

#[test]
fn odd_files_are_refused_or_read() {
    let good = "[spool]\r\nplaintext = true\r\n";
    assert!(load_bytes(good.as_bytes()).is_ok(), "CRLF");
    assert!(
        load_bytes(format!("\u{feff}{good}").as_bytes()).is_ok(),
        "BOM"
    );
    let id = |bytes: &[u8]| load_bytes(bytes).unwrap_err()[0].what.id();
    assert_eq!(id(b"[spool]\0"), "nul");
    assert_eq!(id(b"name = \"\x8e\xf3\x95\x74\"\n"), "encoding-shift-jis");
    assert_eq!(id(b"\xff\xfe[\0"), "encoding-utf-16");
    assert_eq!(id(&vec![b'#'; 1024 * 1024 + 1]), "too-large");
    assert_eq!(ids("[clinic\n"), ["toml-list"]);
    let twice = ids("[clinic]\nname = \"a\"\nname = \"b\"\n");
    assert_eq!(twice, ["toml-twice"]);
    assert!(!ids(&format!("x = {}", "[".repeat(20_000))).is_empty());
    let missing = Config::load(Some(&PathBuf::from("nowhere/kiosk.toml"))).unwrap_err();
    assert_eq!(missing[0].what.id(), "unreadable");
    let folder = tempfile::tempdir().unwrap();
    let folder = Config::load(Some(folder.path())).unwrap_err();
    assert_eq!(folder[0].what.id(), "not-a-file");
}

#[test]
fn dictionaries_are_listed_and_relative_paths_start_at_the_file() {
    let shipped = Config::load(None).unwrap().dictionary;
    let debian = |name: &str| vec![PathBuf::from("/usr/share/skk").join(name)];
    assert_eq!(shipped.general, debian("SKK-JISYO.L"));
    assert_eq!(shipped.names, debian("SKK-JISYO.jinmei"));
    assert_eq!(shipped.places, debian("SKK-JISYO.geo"));

    let own = load("[dictionary]\nfiles = []\nnames = [\"a\", \"/b\"]\n")
        .unwrap()
        .dictionary;
    assert!(own.general.is_empty());
    assert!(own.names.iter().all(|path| path.is_absolute()));
    assert!(own.names.first().is_some_and(|path| path.ends_with("a")));
    assert_eq!(own.places, shipped.places);
    assert_eq!(
        ids("[dictionary]\nfiles = [\"~/SKK\", \"\"]\n"),
        ["form-path"; 2]
    );
    assert_eq!(ids("[dictionary]\nfiles = \"a\"\n"), ["type-list"]);
    assert_eq!(ids("[dictionary]\nfile = []\n"), ["unknown-key"]);
}
