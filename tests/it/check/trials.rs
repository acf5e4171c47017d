//! What clinics do to `kiosk.toml` and to their folder of texts, each with what `check` must say of it.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use uketsuke::check::{self, Diagnostic, Level};
use uketsuke::texts::Texts;

/// A file that may start, on its own lines after the trial's.
const SOUND: &str = "[spool]\ndir = \"s\"\nplaintext = true\n";

/// What a sound file is told.
const USUAL: [&str; 8] = [
    "no-pin",
    "plaintext",
    "thai",
    "no-screen-font",
    "spool-absent",
    "dictionary-absent",
    "spool-missing",
    "denied",
];

fn faults(toml: &[u8], files: &[(&str, &[u8])]) -> (tempfile::TempDir, Vec<Diagnostic>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let config = folder.path().join("kiosk.toml");
    fs::write(&config, toml).unwrap();
    let mut faults = check::all(Some(&config));
    // Those of the program itself have a test of their own.
    faults.retain(|fault| {
        let usual = USUAL.contains(&fault.what.id());
        !usual && !fault.place.file.starts_with("locales/")
    });
    (folder, faults)
}

/// Line and id of each fault of `kiosk.toml`.
fn of_settings(toml: &str) -> Vec<(usize, &'static str)> {
    let (_folder, faults) = faults(format!("{toml}\n{SOUND}").as_bytes(), &[]);
    faults
        .iter()
        .map(|fault| (fault.place.line, fault.what.id()))
        .collect()
}

/// Settings, each on the lines before the sound ones: line, id.
const SETTINGS: &[(&str, &[(usize, &str)])] = &[
    // Signs of a Japanese keyboard and of word processors.
    ("[clinic]\nname = “みどり内科”", &[(2, "toml-sign")]),
    ("[clinic]\nname = ”みどり内科”", &[(2, "toml-sign")]),
    ("[clinic]\nname = \"みどり内科”", &[(2, "toml-sign")]),
    ("[clinic]\nname ＝ \"みどり内科\"", &[(2, "toml-sign")]),
    ("[clinic]\nname = ＂みどり内科＂", &[(2, "toml-sign")]),
    ("[clinic]\nname = 「みどり内科」", &[(2, "toml-sign")]),
    ("[clinic]\n＃ 名前\nname = \"a\"", &[(2, "toml-sign")]),
    ("［clinic］\nname = \"a\"", &[(1, "toml-sign")]),
    ("[idle]\npage = ９０", &[(2, "toml-sign")]),
    ("[locales]\norder = [\"ja\"、\"en\"]", &[(2, "toml-sign")]),
    ("[locales]\norder = [\"ja\"，\"en\"]", &[(2, "toml-sign")]),
    ("[clinic]\n\u{3000}name = \"a\"", &[(2, "toml-blank")]),
    // What other files are like.
    ("[clinic]\nname = みどり内科", &[(2, "toml-text")]),
    ("[clinic]\nname: \"a\"", &[(2, "toml-equals")]),
    ("[clinic]\nname \"a\"", &[(2, "toml-equals")]),
    ("[clinic]\nname =", &[(2, "toml-value")]),
    ("[clinic]\nname = \"a\" // note", &[(2, "toml-comment")]),
    ("; note\n[clinic]\nname = \"a\"", &[(1, "toml-comment")]),
    ("// note\n[clinic]\nname = \"a\"", &[(1, "toml-comment")]),
    ("[clinic]\nname = \"a\";", &[(2, "toml-extra")]),
    ("[clinic]\nname = \"a\" ←お試し", &[(2, "toml-after")]),
    (
        "[clinic]\nname = \"a\nx",
        &[(2, "toml-quote"), (3, "toml-equals")],
    ),
    ("[clinic]\nname = \"a\"\nname = \"b\"", &[(3, "toml-twice")]),
    (
        "[clinic]\nname = \"a\"\n[idle]\n[clinic]",
        &[(4, "toml-twice")],
    ),
    ("[clinic\nname = \"a\"", &[(1, "toml-list")]),
    // A list that is not closed, and nothing of the lines below it.
    (
        "[locales]\norder = [\"ja\", \"en\"\nreviewed = [\"ja\"]",
        &[(2, "toml-list")],
    ),
    (
        "[locales]\norder = [\n  \"ja\",\n  \"en\",\nreviewed = [\"ja\"]",
        &[(2, "toml-list")],
    ),
    ("[locales]\norder = [\"ja\" \"en\"]", &[(2, "toml-comma")]),
    (
        "[postcode]\nfile = \"C:\\spool\\posts.bin\"",
        &[(2, "toml-backslash")],
    ),
    ("[postcode]\nfile = \"C:\\new.bin\"", &[(2, "form-path")]),
    // Lists without their brackets, or in others.
    (
        "[locales]\norder = (\"ja\",\"en\")",
        &[(2, "toml-brackets")],
    ),
    (
        "[locales]\norder = {\"ja\",\"en\"}",
        &[(2, "toml-brackets")],
    ),
    ("[locales]\norder = 【\"ja\"】", &[(2, "toml-brackets")]),
    (
        "[locales]\norder = (\n\"ja\",\n\"en\"\n)",
        &[(2, "toml-brackets")],
    ),
    ("[locales]\norder = \"ja\", \"en\"", &[(2, "toml-brackets")]),
    ("[locales]\norder = \"ja\"、\"en\"", &[(2, "toml-brackets")]),
    ("[locales]\norder = \"ja\" \"en\"", &[(2, "toml-brackets")]),
    ("[locales]\norder = ja, en", &[(2, "toml-brackets")]),
    ("[locales]\norder = \"ja\"]", &[(2, "toml-brackets")]),
    ("[locales]\norder = [\"ja\",\"en\"],", &[(2, "toml-extra")]),
    ("[locales]\norder = [\"ja\",,\"en\"]", &[(2, "toml-extra")]),
    ("[idle]\npage = 90,", &[(2, "toml-extra")]),
    ("[clinic]\nname = \"a\"、", &[(2, "toml-extra")]),
    // Numbers and truths.
    ("[idle]\npage = 90秒", &[(2, "toml-number")]),
    ("[idle]\npage = 90 秒", &[(2, "toml-number")]),
    ("[idle]\npage = ９０秒", &[(2, "toml-number")]),
    ("[idle]\npage = 90s", &[(2, "toml-number")]),
    ("[idle]\npage = 1,000", &[(2, "toml-number")]),
    ("[declaration]\noffer = ｆａｌｓｅ", &[(2, "toml-truth")]),
    ("[hotline]\nnumber = 0120-95-0178", &[(2, "toml-text")]),
    (
        "[hotline]\nweekday = [09:30, 20:00]",
        &[(2, "type-text"), (2, "type-text")],
    ),
    ("[clinic]\nname = 3丁目クリニック", &[(2, "toml-text")]),
    // Marks, signs and blanks.
    ("[clinic]\nname = \"み\"どり\"", &[(2, "toml-inner")]),
    ("[clinic]\nname = \"\"みどり\"内科\"", &[(2, "toml-inner")]),
    ("[clinic]\nname = \"み\" どり\"", &[(2, "toml-inner")]),
    ("[clinic]\nname = 'O'Brien'", &[(2, "toml-inner")]),
    ("[clinic]\nname = \"みどり\"内科", &[(2, "toml-after")]),
    ("[clinic]\nname == \"a\"", &[(2, "toml-assign")]),
    ("[clinic]\nname := \"a\"", &[(2, "toml-assign")]),
    ("[clinic]\nname=> \"a\"", &[(2, "toml-text")]),
    ("[clinic]\nｎａｍｅ = \"a\"", &[(2, "toml-name")]),
    ("[clinic]\n名前 = \"a\"", &[(2, "toml-name")]),
    ("[clinic]\n = \"a\"", &[(2, "toml-name")]),
    ("[ｃｌｉｎｉｃ]\nname = \"a\"", &[(1, "toml-name")]),
    ("[clinic］\nname = \"a\"", &[(1, "toml-sign")]),
    ("[clinic] みどり\nname = \"a\"", &[(1, "toml-after")]),
    ("[clinic] // みどり\nname = \"a\"", &[(1, "toml-comment")]),
    ("[clinic],\nname = \"a\"", &[(1, "toml-extra")]),
    ("[clinic]\u{3000}\nname = \"a\"", &[(1, "toml-blank")]),
    ("[clinic\u{3000}]\nname = \"a\"", &[(1, "toml-blank")]),
    ("[clinic]\nname\u{3000}= \"a\"", &[(2, "toml-blank")]),
    ("[clinic]\nname =\u{a0}\"a\"", &[(2, "toml-blank")]),
    ("[clinic]\nname = \"a\"\u{3000}", &[(2, "toml-blank")]),
    ("[clinic]\n\u{a0}\nname = \"a\"", &[(2, "toml-blank")]),
    (
        "[locales]\norder = [\"ja\",\u{3000}\"en\"]",
        &[(2, "toml-blank")],
    ),
    // Paths of Windows.
    (
        "[postcode]\nfile = \"C:\\Users\\x\"",
        &[(2, "toml-backslash")],
    ),
    (
        "[postcode]\nfile = \"\\\\server\\x\"",
        &[(2, "toml-backslash")],
    ),
    (
        "[postcode]\nfile = \"C:\\utf_ken\"",
        &[(2, "toml-backslash")],
    ),
    // A Macintosh of old.
    ("[clinic]\rname = \"a\"\rnmae = 1", &[(1, "toml-return")]),
    // Names.
    ("[clinic]\nnmae = \"a\"", &[(2, "unknown-key")]),
    ("[links]\nmoer = \"https://a.jp/\"", &[(2, "unknown-key")]),
    ("[clinik]\nname = \"a\"", &[(1, "unknown-key")]),
    ("[Clinic]\nname = \"a\"", &[(1, "unknown-key")]),
    // Keys that terminals do not tell apart.
    ("[staff]\nexit = \"ctrl+m\"", &[(2, "chord-unclear")]),
    ("[staff]\nexit = \"ctrl+i\"", &[(2, "chord-unclear")]),
    ("[staff]\nexit = \"ctrl+h\"", &[(2, "chord-unclear")]),
    ("[staff]\nexit = \"ctrl+8\"", &[(2, "chord-unclear")]),
    ("[staff]\nexit = \"ctrl+alt+3\"", &[(2, "chord-unclear")]),
    ("[staff]\nexit = \"ctrl+c\"", &[]),
    ("[staff]\nexit = \"alt+f12\"", &[]),
    ("[staff]\nexit = \"q\"", &[(2, "form-chord")]),
    // Programs.
    (
        "[display]\nlarger = [\"nonexistent\"]\nsmaller = [\"sh\"]",
        &[(2, "hook-missing")],
    ),
    (
        "[display]\nlarger = [\"\"]\nsmaller = [\"sh\"]",
        &[(2, "hook-missing")],
    ),
    (
        "[display]\nlarger = [\"sh\"]\nsmaller = [\"/etc/passwd\"]",
        &[(3, "hook-missing")],
    ),
    ("[display]\nlarger = [\"sh\"]", &[(2, "hook-alone")]),
    ("[display]\nreset = [\"/no/such\"]", &[(2, "hook-missing")]),
    ("[staff]\nidentity = [\"nokey\"]", &[(2, "no-key-file")]),
    // Days.
    (
        "[hotline]\nclosed = [\"01-05\", \"12-28\"]",
        &[(2, "days-swapped")],
    ),
    (
        "[hotline]\nclosed = [\"08-16\", \"08-11\"]",
        &[(2, "days-swapped")],
    ),
    ("[hotline]\nclosed = [\"08-11\", \"08-16\"]", &[]),
    ("[links]\nchecked = \"1999-01-01\"", &[(2, "date-old")]),
    ("[links]\nchecked = \"2099-01-01\"", &[(2, "date-future")]),
    ("[links]\nmore = \"https://x\"", &[(2, "host")]),
    ("[links]\nmore = \"https://www..jp/\"", &[(2, "host")]),
    // Languages.
    (
        "[locales.fallback]\nqq = [\"en\"]",
        &[(2, "unknown-fallback")],
    ),
    (
        "[locales.fallback]\njp = [\"en\"]",
        &[(2, "unknown-fallback")],
    ),
    ("[locales]\norder = [\"jp\"]", &[(2, "unknown-locale")]),
    // Names on the screen.
    (
        "[clinic]\nname = \"みどり①ﾐ😀\"",
        &[
            (2, "letter-ambiguous"),
            (2, "letter-half-kana"),
            (2, "letter-emoji"),
        ],
    ),
    (
        "[pages]\n\"සිංහල\" = \"https://a.jp/\"",
        &[(2, "name-script")],
    ),
    ("[pages]\n\"\" = \"https://a.jp/\"", &[(2, "form-name")]),
    ("[pages]\n\" \" = \"https://a.jp/\"", &[(2, "form-name")]),
    // Two buttons of one name.
    (
        "[pages]\n\"English\" = \"https://a.jp/\"",
        &[(2, "same-page")],
    ),
    (
        "[pages]\n\"ＥＮＧ LISH\" = \"https://a.jp/\"",
        &[(2, "same-page")],
    ),
    (
        "[pages]\n\"Swahili\" = \"https://a.jp/\"\n\"SWAHILI\" = \"https://b.jp/\"",
        &[(2, "same-page")],
    ),
    ("[pages]\n\"Swahili\" = \"https://a.jp/\"", &[]),
    ("[pages]\nEnglish = \"https://a.jp/\"", &[(2, "same-page")]),
    // What a clinic tells everybody.
    (
        "[clinic.notice]\nfrom = \"2026-12-29\"\nuntil = \"2026-12-01\"\nja = \"a\"",
        &[(3, "notice-over")],
    ),
    (
        "[clinic.notice]\nfrom = \"2026-12-01\"\nuntil = \"2026-12-01\"\nja = \"a\"",
        &[],
    ),
    (
        "[clinic.notice]\nja = \"a\"\njp = \"a\"",
        &[(3, "notice-language")],
    ),
    (
        "[clinic.notice]\nja = \"a\"\nsw = \"a\"",
        &[(3, "notice-language")],
    ),
    ("[clinic.notice]\nja = \"a\"\nen = \"b\"\nzh = \"c\"", &[]),
    (
        "[clinic.notice]\nja = \"①ﾐ😀\"",
        &[
            (2, "letter-ambiguous"),
            (2, "letter-half-kana"),
            (2, "letter-emoji"),
        ],
    ),
    ("[clinic.notice]\nja = \"नेपाली\"", &[(2, "name-script")]),
    (
        "[clinic.notice]\nform = \"2026-12-28\"",
        &[(2, "unknown-key")],
    ),
    ("[clinic.notice]\nfrom = \"12-28\"", &[(2, "form-date")]),
    ("[clinic.notice]\nja = \"a\\nb\\nc\"", &[(2, "form-notice")]),
    (
        "[clinic.notice]\nja = \"a\\nb\"\nuntil = \"2027-01-03\"",
        &[],
    ),
    (
        "[reception]\nmonday = [\"8:30-12:00\"]",
        &[(2, "form-spans")],
    ),
    (
        "[reception]\nmonday = [\"15:00-18:00\", \"08:30-12:00\"]",
        &[(2, "form-spans")],
    ),
    ("[reception]\nmon = []", &[(2, "unknown-key")]),
    ("[declaration]\noffer = \"no\"", &[(2, "type-truth")]),
    ("[declaration]\noffer = False", &[(2, "toml-truth")]),
];

#[test]
fn every_slip_in_the_settings_is_told_at_its_line_and_nothing_else() {
    let mut wrong = Vec::new();
    for (toml, wanted) in SETTINGS {
        let mut found = of_settings(toml);
        let mut wanted = wanted.to_vec();
        found.sort_unstable();
        wanted.sort_unstable();
        if found != wanted {
            wrong.push((toml, found));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn what_only_hides_the_choice_of_sealing_is_not_told_as_its_lack() {
    for (spool, id) in [
        ("[spool]\ndir = \"s\"\nplaintext = \"true\"\n", "type-truth"),
        ("[spool]\ndir = \"s\"\nplaintext ＝ true\n", "toml-sign"),
        ("[spool]\ndir = \"s\"\nplaintext = True\n", "toml-truth"),
        (
            "[spool]\ndir = \"s\"\nplaintext = true ←お試し\n",
            "toml-after",
        ),
        ("[spool]\ndir = \"s\"\nrecipients = [\"age1\n", "toml-quote"),
    ] {
        let (_folder, faults) = faults(spool.as_bytes(), &[]);
        let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
        assert_eq!(ids, [id], "{spool}");
    }
}

/// A folder of texts, with `ja` and `en` on offer: file, text, ids, the word that was meant.
type Kept = (
    &'static str,
    &'static [u8],
    &'static [&'static str],
    Option<&'static str>,
);

const FOLDERS: &[Kept] = &[
    (
        "jp/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ja"),
    ),
    (
        "cn/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("zh-Hans"),
    ),
    (
        "kr/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ko"),
    ),
    (
        "vn/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("vi"),
    ),
    (
        "tw/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("zh-Hant"),
    ),
    (
        "ua/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("uk"),
    ),
    (
        "br/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("pt-BR"),
    ),
    (
        "zh-CN/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("zh-Hans"),
    ),
    (
        "JA/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ja"),
    ),
    (
        "ja_JP/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ja"),
    ),
    (
        "japanese/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ja"),
    ),
    (
        "English/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("en"),
    ),
    (
        "zh-hans/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("zh-Hans"),
    ),
    ("backup of texts/a.ftl", b"x\n", &["folder-name"], None),
    (
        "tr/a.ftl",
        "button-back = Geri\n".as_bytes(),
        &["unused-language"],
        None,
    ),
    (
        "sw/a.ftl",
        b"button-back = Rudi\n",
        &["unused-language"],
        None,
    ),
    (
        "vi/a.ftl",
        "button-back = Lùi\n".as_bytes(),
        &["unused-language"],
        None,
    ),
    ("en/old/a.ftl", b"x\n", &["nested-folder"], None),
    ("en/a.ftl.txt", b"x\n", &["ignored-file"], None),
    ("en/a.ftl", b"\n", &["empty-file"], None),
    ("en/a.ftl", b"# to be written\n", &[], None),
    ("en/a.FTL", b"x\n", &["ignored-file"], None),
    ("readme.txt", b"x\n", &["ignored-file"], None),
    ("en/._a.ftl", b"\0\x05", &[], None),
    ("en/.#a.ftl", b"x", &[], None),
    (".DS_Store", b"\0", &[], None),
    ("._ja", b"\0", &[], None),
    (
        "sp/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("es"),
    ),
    (
        "np/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ne"),
    ),
    (
        "mm/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("my"),
    ),
    (
        "kp/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ko"),
    ),
    (
        "日本語/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("ja"),
    ),
    (
        "中国語/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("zh-Hans"),
    ),
    (
        "brazil/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("pt-BR"),
    ),
    (
        "filipino/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("fil"),
    ),
    (
        "en.bak/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        Some("en"),
    ),
    (
        "old/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        None,
    ),
    (
        "zz/a.ftl",
        b"button-back = x\n",
        &["folder-name"],
        None,
    ),
    ("__MACOSX/a.ftl", b"\0\x05", &[], None),
    ("en/~$a.ftl", b"button-back = x\n", &[], None),
    (
        "terms.ftl",
        "-notice = 健康保険証\n".as_bytes(),
        &["changed-term"],
        None,
    ),
    ("terms.ftl", "-myna = マイナ\n".as_bytes(), &["changed-term"], None),
    (
        "terms.ftl",
        "-yes = いいえ\n-no = はい\n".as_bytes(),
        &["changed-word", "changed-word"],
        None,
    ),
    (
        "ja/a.ftl",
        "-certificate = 保険証\n".as_bytes(),
        &["changed-term"],
        None,
    ),
    (
        "ja/a.ftl",
        "-certificate = 資格確認書\n".as_bytes(),
        &[],
        None,
    ),
    (
        "en/a.ftl",
        b"idle-countdown = { $seconds ->\n    [one] soon\n   *[other] in { $seconds } seconds\n }\n",
        &["part-variable"],
        None,
    ),
    (
        "en/a.ftl",
        b"idle-countdown = { $seconds -> \n   *[other] soon\n }\n",
        &["part-variable"],
        None,
    ),
    ("terms.ftl", b"-app = MyApp\n", &["changed-term"], None),
    ("terms.ftl", b"button-back = x\n", &["not-a-term"], None),
];

#[test]
fn every_folder_and_file_is_told_by_its_name() {
    for (path, bytes, wanted, meant) in FOLDERS {
        let toml = format!("[locales]\norder = [\"ja\", \"en\"]\ndir = \"texts\"\n{SOUND}");
        let path = format!("texts/{path}");
        let (_folder, faults) = faults(toml.as_bytes(), &[(&path, bytes)]);
        let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
        assert_eq!(ids, *wanted, "{path}");
        let near = faults.first().and_then(|fault| fault.what.near());
        assert_eq!(near, *meant, "{path}");
    }
}

/// A file of English texts: what is wrong with it; whether the button for back is then as shipped.
const TEXTS: &[(&[u8], &[&str], bool)] = &[
    (b"button-back = Return\n", &[], false),
    (b"button-back = Return {\n", &["syntax-closing-brace"], true),
    (
        b"button-back = Return\nbutton-next = Go {\n",
        &["syntax-closing-brace"],
        false,
    ),
    (
        b"button-next = Go }\nbutton-back = Return\n",
        &["syntax-opening-brace"],
        false,
    ),
    (
        b"button-next = { $x\nbutton-back = Return\n",
        &["syntax-closing-brace"],
        false,
    ),
    (
        b"button-next = {\nbutton-back = Return\n",
        &["syntax-closing-brace"],
        false,
    ),
    (
        b"button-next\nbutton-back = Return\n",
        &["syntax-equals"],
        false,
    ),
    (
        b"button-next =\nbutton-back = Return\n",
        &["syntax-value"],
        false,
    ),
    (
        "ボタン = x\nbutton-back = Return\n".as_bytes(),
        &["syntax-name"],
        false,
    ),
    (
        "button-next ＝ x\nbutton-back = Return\n".as_bytes(),
        &["wide-sign"],
        false,
    ),
    (
        "button-next = ｛ $x }\nbutton-back = Return\n".as_bytes(),
        &["wide-sign"],
        false,
    ),
    (
        b"button-next = Go\n  button-back = Return\n",
        &["indented-name"],
        true,
    ),
    (b"\tbutton-back = Return\n", &["indented-name"], true),
    (
        "　button-back = Return\n".as_bytes(),
        &["indented-name"],
        true,
    ),
    (b"button-back = Return\n\tmore\n", &["tab"], true),
    (
        "button-back = Return\n　more\n".as_bytes(),
        &["wide-space"],
        true,
    ),
    (
        "button-b\u{430}ck = Return\n".as_bytes(),
        &["name-letter"],
        true,
    ),
    (
        "button-back = Ret\u{202e}urn\n".as_bytes(),
        &["control"],
        true,
    ),
    (
        "button-back = Ret\u{200b}urn\n".as_bytes(),
        &["control"],
        true,
    ),
    (
        "button-back = Ret\u{ad}urn\n".as_bytes(),
        &["control"],
        true,
    ),
    (b"button-back = \x1b[31mReturn\n", &["control"], true),
    ("button-back = ေနာက္သို႔\n".as_bytes(), &["zawgyi"], true),
    (b"button-back = Return\x07\n", &["control"], true),
    ("button-back = \u{e000}\n".as_bytes(), &["control"], true),
    (b"button-back = Re\tturn\n", &["control"], true),
    (b"button-back = {\"\\u202E\"}Return\n", &["control"], true),
    (
        b"button-next = Go\rbutton-back = Return\r",
        &["bare-return"],
        true,
    ),
    (b"button-back = Return\r\nbutton-next = Go\r\n", &[], false),
    (
        b"button-back = \x1b$B<uIU\x1b(B\n",
        &["encoding-iso-2022-jp"],
        true,
    ),
    (
        b"button-back = \x8e\xf3\x95\x74\n",
        &["encoding-shift-jis"],
        true,
    ),
    (b"\xff\xfeb\0u\0", &["encoding-utf-16"], true),
    (b"\xfe\xff\0b\0u", &["encoding-utf-16"], true),
    (b"b\0u\0t\0t\0o\0n\0", &["encoding-utf-16"], true),
    (b"button-back = \xff\xff\n", &["encoding-unknown"], true),
    (b"button-back = Return\0\n", &["nul"], true),
    ("\u{feff}button-back = Return\n".as_bytes(), &["bom"], false),
    (b"button-back = {\"\"}\n", &["empty-text"], true),
    (b"button-back = {\" \"}\n", &["empty-text"], true),
    (
        b"-x = {\"\"}\nbutton-back = { -x }\n",
        &["empty-text", "empty-text"],
        true,
    ),
    (
        b"idle-countdown = { $seconds ->\n    [one] {\"\"}\n   *[other] in { $seconds } s\n }\nbutton-back = Return\n",
        &["empty-text"],
        false,
    ),
    (
        b"idle-countdown = { $seconds ->\n    [one] one second\n   *[other] { $seconds } seconds\n }{\"\"}\nbutton-back = Return\n",
        &[],
        false,
    ),
    (
        "button-back\u{3000}= Return\n".as_bytes(),
        &["wide-sign"],
        true,
    ),
    (
        "field-name = x\n    ．label = y\nbutton-back = Return\n".as_bytes(),
        &["wide-sign"],
        false,
    ),
    (
        "field-name = x\n    .l\u{430}bel = y\nbutton-back = Return\n".as_bytes(),
        &["name-letter"],
        false,
    ),
    (b"button-back = { button-back }\n", &["cycle"], true),
    (
        b"button-back = { button-next }\nbutton-next = { button-back }\n",
        &["cycle", "cycle"],
        true,
    ),
    (
        b"-card = { -card }\nbutton-back = Return\n",
        &["cycle"],
        false,
    ),
    (
        b"-a = { -b }\n-b = { -a }\nbutton-back = Return\n",
        &["cycle", "cycle"],
        false,
    ),
    (b"button-back = { $second }\n", &["unknown-variable"], true),
    (b"button-back = { -gone }\n", &["unknown-reference"], true),
    (b"button-back = { NUMBER(5) }\n", &["function-call"], true),
    (
        b"idle-countdown = soon\nbutton-back = Return\n",
        &["lost-variable"],
        false,
    ),
    (
        b"hotline-number = phone\nbutton-back = Return\n",
        &["lost-variable"],
        false,
    ),
    (
        "language-name = 日本語\nbutton-back = Return\n".as_bytes(),
        &["same-name"],
        false,
    ),
    (
        b"language-name = {\"\"}\nbutton-back = Return\n",
        &["empty-text"],
        false,
    ),
];

#[test]
fn every_text_that_cannot_be_said_gives_way_alone_and_is_told() {
    let order = ["ja", "en"].map(str::to_owned);
    for (bytes, wanted, shipped) in TEXTS {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(folder.path().join("en/a.ftl"), bytes).unwrap();
        let (texts, faults) = Texts::load(&order, &BTreeMap::new(), Some(folder.path()));
        let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(ids, *wanted, "{text}");
        let said = texts.say("en", "button-back", &[]);
        assert_eq!(said, if *shipped { "Back" } else { "Return" }, "{text}");
        assert_eq!(texts.say("en", "language-name", &[]), "English", "{text}");
    }
}

#[test]
fn what_check_says_of_texts_that_can_be_said() {
    let own = "button-back = Back to { $clinic }\n\
               say-plan-notice = Show the notice (資格情報のお知らせ).\n\
               # button-next = むかし\nbutton-next = Go on\n\
               # button-ask = 受付にきく\n# our own word\nbutton-ask = Ask us\n\
               field-name = Your name?\n    .lable = Name\n    .label = Name\n    .label = Name\n";
    let toml = format!("[locales]\norder = [\"ja\", \"en\"]\ndir = \"texts\"\n{SOUND}");
    let (_folder, faults) = faults(toml.as_bytes(), &[("texts/en/a.ftl", own.as_bytes())]);
    let find = |id: &str| faults.iter().find(|fault| fault.what.id() == id);
    let lines = |id: &str| find(id).map(|fault| (fault.place.line, fault.level()));
    assert_eq!(lines("changed-fact"), Some((2, Level::Note)), "{faults:#?}");
    let outdated: Vec<_> = faults
        .iter()
        .filter(|fault| fault.what.id() == "outdated")
        .collect();
    assert_eq!(
        outdated
            .iter()
            .filter(|fault| fault.place.line == 4)
            .count(),
        1
    );
    assert_eq!(lines("unknown-attribute"), Some((9, Level::Error)));
    assert_eq!(
        find("unknown-attribute").unwrap().what.near(),
        Some("label")
    );
    assert_eq!(lines("duplicate"), Some((11, Level::Error)));
    // Errors come first.
    let levels: Vec<_> = faults.iter().map(Diagnostic::level).collect();
    assert!(levels.is_sorted(), "{levels:?}");
}

#[test]
fn a_language_of_the_clinics_own_is_one_line_and_check_names_each_message_if_asked() {
    let toml = format!(
        "[locales]\norder = [\"ja\", \"tr\"]\ndir = \"texts\"\n[locales.fallback]\ntr = [\"en\"]\n[staff]\nlanguage = \"en\"\n{SOUND}"
    );
    let own = "language-name = Türkçe\nbutton-back = Geri\nbutton-next = Devam\n";
    let (folder, faults) = faults(toml.as_bytes(), &[("texts/tr/a.ftl", own.as_bytes())]);
    let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
    assert_eq!(ids, ["untranslated"]);
    let config = folder.path().join("kiosk.toml");
    let said = |language| {
        let mut out = Vec::new();
        check::run_with(
            Some(&config),
            language,
            check::ReportFormat::Human,
            &mut out,
        )
        .unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(said(None).contains("tr: 3 of "), "{}", said(None));
    assert!(!said(None).contains("button-ask"));
    assert!(said(Some("tr")).contains("button-ask") && !said(Some("tr")).contains("plaintext"));
}

#[test]
fn a_language_that_is_not_there_is_told_if_it_is_asked_for() {
    let toml = format!("[locales]\norder = [\"ja\"]\ndir = \"texts\"\n{SOUND}");
    for (folders, asked, id, meant) in [
        (&[][..], "jp", Some("unknown-locale"), Some("ja")),
        (&[], "JA", Some("unknown-locale"), Some("ja")),
        (&[], "zz", Some("unknown-locale"), None),
        (&[], "tr", Some("unknown-locale"), None),
        (&[], "ja", None, None),
        (&["texts/jp/a.ftl"], "jp", Some("folder-name"), Some("ja")),
        (&["texts/jp/a.ftl"], "ja", Some("folder-name"), Some("ja")),
        (&["texts/tr/a.ftl"], "tr", Some("unused-language"), None),
    ] {
        let text = &b"button-back = x\n"[..];
        let files: Vec<_> = folders.iter().map(|path| (*path, text)).collect();
        let (folder, _) = faults(toml.as_bytes(), &files);
        fs::create_dir_all(folder.path().join("texts")).unwrap();
        let config = folder.path().join("kiosk.toml");
        let mut out = Vec::new();
        check::run_with(
            Some(&config),
            Some(asked),
            check::ReportFormat::Json,
            &mut out,
        )
        .unwrap();
        let said = String::from_utf8(out).unwrap();
        let ids = said.matches("\"id\": ").count();
        assert_eq!(ids, usize::from(id.is_some()), "{asked} {said}");
        assert!(id.is_none_or(|id| said.contains(id)), "{asked} {said}");
        let near = meant.map(|tag| format!("「{tag}」ではありませんか"));
        assert!(
            near.is_none_or(|near| said.contains(&near)),
            "{asked} {said}"
        );
    }
}

/// Everything below a folder: path, kind and rights, times, content.
fn whole(dir: &Path) -> Vec<(PathBuf, u32, i64, i64, Vec<u8>)> {
    let mut all = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(path) = open.pop() {
        let of = fs::symlink_metadata(&path).unwrap();
        let content = if of.is_file() {
            fs::read(&path).unwrap()
        } else {
            Vec::new()
        };
        if of.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        }
        all.push((path, of.mode(), of.mtime(), of.ctime_nsec(), content));
    }
    all.sort();
    all
}

#[test]
fn check_changes_nothing_whatever_is_wrong() {
    for spool in [
        "[spool]\ndir = \"srv/spool\"\nplaintext = true\n",
        "[spool]\ndir = \"spool\"\nplaintext = true\n",
        "[spool]\ndir = \"spool\"\nplaintext = \"true\"\n",
        "[spool]\ndir = \"C:\\spool\\new\"\nplaintext = true\n",
        "[spool]\ndir = \"C:\\new\"\nplaintext = true\n",
        "[spool]\ndir = \"made\"\nplaintext = true\n",
        "[spool]\ndir = \"file\"\nplaintext = true\n",
        "[spool]\ndir = \"file/spool\"\nplaintext = true\n",
        "[spool]\ndir = \"spool\"\nxyz = 1\nplaintext = true\n",
        "[spool]\ndir = \"spool\"\n",
        "x = [\n",
    ] {
        for texts in ["", "[locales]\ndir = \"texts\"\n"] {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            fs::create_dir_all(at("texts/en")).unwrap();
            fs::create_dir_all(at("made/new")).unwrap();
            fs::write(at("texts/en/a.ftl"), "button-back = {\n").unwrap();
            fs::write(at("file"), "").unwrap();
            fs::write(at("kiosk.toml"), format!("{texts}{spool}")).unwrap();
            let before = whole(folder.path());
            check::all(Some(&at("kiosk.toml")));
            assert_eq!(whole(folder.path()), before, "{texts}{spool}");
        }
    }
}

#[test]
fn the_sample_changes_nothing_until_somebody_uncomments_it() {
    let sample = include_str!("../../../packaging/example.ftl");
    let uncommented = sample
        .replace("# # button-back", "# button-back")
        .replace("\n# button-back = 前へ", "\nbutton-back = 前へ");
    for (text, said) in [(sample, "もどる"), (&uncommented, "前へ")] {
        let toml = format!("[locales]\norder = [\"ja\"]\ndir = \"texts\"\n{SOUND}");
        let (folder, found) = faults(
            toml.as_bytes(),
            &[("texts/ja/example.ftl", text.as_bytes())],
        );
        assert_eq!(found, []);
        let dir = folder.path().join("texts");
        let (texts, _) = Texts::load(&["ja".to_owned()], &BTreeMap::new(), Some(&dir));
        assert_eq!(texts.say("ja", "button-back", &[]), said);
    }
}

#[test]
fn what_cannot_be_read_is_not_missing() {
    let toml = format!("[locales]\norder = [\"ja\"]\ndir = \"texts\"\n{SOUND}");
    let (_folder, found) = faults(toml.as_bytes(), &[("texts", b"a file")]);
    assert_eq!(found[0].what.id(), "not-a-folder");
    let (_folder, found) = faults(toml.as_bytes(), &[]);
    assert_eq!(found[0].what.id(), "no-folder");
}
