//! The real program on the command line: what it writes where, and how it exits.

use std::fs;

use uketsuke::spool::Spool;

use crate::folder::{Folder, record};
use crate::support::UNDRAWN;

#[test]
fn help_and_version_go_to_standard_output() {
    let folder = Folder::plain("ja");
    let help = folder.run("--help").done();
    for command in ["check", "spool", "pin", "completions", "--config"] {
        assert!(help.out.contains(command), "{command}");
    }
    assert!(!help.out.contains("worker"), "the kiosk's own");
    assert!(help.out.starts_with("The terminal kiosk"), "{}", help.out);
    let version = folder.run("--version").done();
    let (version_of, date) = (
        env!("CARGO_PKG_VERSION"),
        uketsuke::postcode::EMBEDDED.date(),
    );
    let expected = format!("uketsuke {version_of} (postcodes of {date})\n");
    assert_eq!(version.out, expected);
    assert_eq!(help.err + &version.err, "");
}

#[test]
fn wrong_usage_exits_2_and_names_the_help() {
    let folder = Folder::plain("ja");
    for line in [
        "inbox",
        "spool",
        "spool show",
        "spool keygen",
        "check --format xml",
        "completions cobol",
        "--nonsense",
    ] {
        let run = folder.run(line);
        assert_eq!(run.code, Some(2), "{line}");
        assert_eq!(run.out, "", "{line}");
        assert!(run.err.contains("--help"), "{line}: {}", run.err);
    }
}

/// Glass that is higher than wide has fewer columns, and more rows.
#[test]
fn preview_takes_the_sizes_that_the_kiosk_takes() {
    let folder = Folder::plain("ja");
    for (size, taken) in [
        ("60x20", true),
        ("55x42", true),
        ("55x36", true),
        ("59x20", false),
        ("54x42", false),
        ("301x20", false),
    ] {
        let run = folder.run(&format!("preview --screen causes --size {size}"));
        assert_eq!(run.code == Some(0), taken, "{size}: {}", run.err);
    }
}

#[test]
fn completions_know_the_commands() {
    let folder = Folder::plain("ja");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = folder.run(&format!("completions {shell}")).done().out;
        assert!(
            script.contains("keygen") && script.contains("collect"),
            "{shell}"
        );
    }
}

#[test]
fn check_of_a_good_folder_exits_0_and_of_a_bad_one_1() {
    let good = Folder::plain("ja").run("check").done();
    assert!(good.out.contains("plaintext") && good.err.is_empty());
    let bad = Folder::new("[clinic]\nnmae = \"受付\"\n[spool]\ndir = \"s\"\n").run("check");
    assert_eq!((bad.code, bad.err.as_str()), (Some(1), ""));
    assert!(bad.out.contains("kiosk.toml:2:1: 誤り: "), "{}", bad.out);
    assert!(bad.out.contains("kiosk.toml:3:1: 誤り: "), "{}", bad.out);
    let gone = Folder::plain("ja").run("--config nowhere.toml check");
    assert_eq!(gone.code, Some(1));
    assert_eq!(gone.out.matches("nowhere.toml:1:1: ").count(), 1);
    assert!(gone.out.lines().count() == 3, "{}", gone.out);
    // A language that there is not is the one thing that is found.
    let slip = Folder::plain("en").run("check jp");
    assert_eq!((slip.code, slip.err.as_str()), (Some(1), ""));
    assert!(
        slip.out.contains("“jp”") && slip.out.contains("“ja”") && slip.out.contains("ja-simple"),
        "{}",
        slip.out
    );
}

#[test]
fn check_for_programs_is_json_and_nothing_else() {
    let bad = Folder::new("[spool]\ndir = \"spool\"\n");
    for (folder, code) in [(Folder::plain("en"), 0), (bad, 1)] {
        let run = folder.run("check --format json");
        assert_eq!(run.code, Some(code));
        let faults: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let faults = faults.as_array().unwrap();
        assert!(!faults.is_empty());
        for fault in faults {
            assert!(
                fault["line"].is_u64() && fault["fix"].is_string(),
                "{fault}"
            );
        }
        let errors = faults.iter().filter(|fault| fault["level"] == "error");
        assert_eq!(errors.count() > 0, code == 1);
    }
}

#[test]
fn the_shipped_kiosk_toml_is_a_try_out_and_has_no_fault() {
    for config in [Some(include_str!("../../kiosk.toml")), None] {
        let folder = Folder::plain("ja");
        match config {
            Some(text) => folder.write("kiosk.toml", text),
            None => fs::remove_file(folder.path().join("kiosk.toml")).unwrap(),
        }
        let run = folder.run("check").done();
        assert_eq!(run.out, "問題はありません。\n");
        assert!(!folder.path().join("state").exists(), "check makes nothing");
    }
}

#[test]
fn copied_without_a_decision_who_reads_it_is_refused() {
    let folder = Folder::new(include_str!("../../kiosk.toml"));
    fs::create_dir(folder.path().join("spool")).unwrap();
    let text = include_str!("../../kiosk.toml")
        .replace("/var/spool/uketsuke", "spool")
        .replace("graphics = \"auto\"", "graphics = \"off\"");
    folder.write("kiosk.toml", &text);
    let run = folder.run("check --format json");
    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.fault_ids(),
        [&["seal-missing", "no-pin"], &UNDRAWN[..], &["spool-bare"]].concat()
    );
}

#[test]
fn a_kiosk_needs_a_terminal_and_says_so_in_the_language_of_staff() {
    Folder::plain("ja").run("").refused("端末");
    Folder::plain("en").run("").refused("terminal");
}

#[test]
fn a_key_is_made_once_even_before_the_configuration_is_right() {
    let folder = Folder::new("[spool]\ndir = \"spool\"\n");
    let public = folder.run("spool keygen -o clinic.key").done();
    assert!(public.out.starts_with("age1") && public.out.lines().count() == 1);
    assert!(public.err.contains("clinic.key"), "{}", public.err);
    let path = folder.path().join("clinic.key");
    let before = fs::read(&path).unwrap();
    folder
        .run("spool keygen -o clinic.key")
        .refused("clinic.key");
    assert_eq!(fs::read(&path).unwrap(), before);
    folder
        .run("spool keygen -o nowhere/clinic.key")
        .refused("nowhere/clinic.key");

    let public = public.out.trim();
    folder.write(
        "kiosk.toml",
        &format!("[spool]\ndir = \"spool\"\nrecipients = [\"{public}\"]\n"),
    );
    let check = folder.run("check").done();
    assert!(!check.out.contains("誤り: "), "{}", check.out);
}

#[test]
fn what_pin_prints_is_what_kiosk_toml_takes() {
    let folder = Folder::plain("ja");
    let line = folder.run_with("pin", "2468\n").done();
    assert_eq!(line.err, "", "no prompt where nobody reads it");
    assert!(!line.out.contains("2468"));
    let config = format!(
        "[staff]\n{}[display]\ngraphics = \"off\"\n[spool]\ndir = \"spool\"\nplaintext = true\n",
        line.out
    );
    folder.write("kiosk.toml", &config);
    let check = folder.run("check --format json").done();
    assert_eq!(
        check.fault_ids(),
        [&["plaintext"], &UNDRAWN[..], &["spool-absent"]].concat()
    );
}

#[test]
fn what_is_no_pin_is_refused() {
    let folder = Folder::plain("ja");
    for input in ["", "246\n", "1234567890123\n", "24a8\n", "２４６８\n"] {
        folder.run_with("pin", input).refused("4から12桁");
    }
}

#[test]
fn a_list_without_declarations_says_so_beside_the_data() {
    let folder = Folder::plain("ja");
    folder.run("spool list").refused("spool");
    Spool::open(&folder.path().join("spool"), false).unwrap();
    let list = folder.run("spool list").done();
    assert_eq!(list.out, "");
    assert!(list.err.contains("ありません"), "{}", list.err);
    let json = folder.run("spool list --json").done();
    assert_eq!((json.out.as_str(), json.err.as_str()), ("[]\n", ""));
}

#[test]
fn what_is_no_declaration_is_told_beside_the_data() {
    let folder = Folder::plain("en");
    let name = folder.publish(7, true, false);
    fs::write(folder.path().join("spool/new/Thumbs.db"), "").unwrap();
    let list = folder.run("spool list").done();
    assert!(list.out.starts_with("A007  ") && list.out.ends_with(&format!("  {}\n", name.id())));
    assert!(list.err.contains("Thumbs.db"), "{}", list.err);
}

#[test]
fn a_declaration_is_shown_in_the_words_of_staff() {
    let folder = Folder::plain("ja");
    folder.publish(12, false, true);
    let shown = folder.run("spool show A012").done();
    for line in [
        "お試しの記録: はい\n",
        "受付番号: A012\n",
        "記入した日時: 2026-11-23 10:00\n",
        "カードが手元にある: いいえ\n",
        "お持ちのもの: 実物のマイナンバーカード / スマートフォン\n",
        " 氏名: 髙﨑 葵\n",
        "生年月日: 1989-01-07 (S64.1.7)\n",
        "性別: 女\n",
        "保険者等名称: わからない\n",
        "郵便番号: 空欄\n",
    ] {
        assert!(shown.out.contains(line), "{line} in\n{}", shown.out);
    }
    assert!(!shown.out.contains("[staff") && !shown.out.contains("[field"));
    assert!(shown.out.starts_with("【注意】"), "no card: {}", shown.out);
    folder.publish(13, true, false);
    let seen = folder.run("spool show A013").done().out;
    assert!(!seen.contains("【注意】") && !seen.contains("お試し"));
    let json = folder.run("spool show A013 --json").done().out;
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["fields"][0]["value"], "髙﨑 葵");
}

#[test]
fn what_cannot_be_shown_or_taken_is_refused_with_a_sentence() {
    for language in ["ja", "en"] {
        let folder = Folder::plain(language);
        let name = folder.publish(12, true, false);
        for command in ["show", "collect"] {
            let run = |wanted: &str| folder.run(&format!("spool {command} {wanted}"));
            run("A013").refused("A013");
            let other = folder.publish(1012, true, false);
            run("A012").refused(other.id());
            fs::remove_file(folder.path().join("spool/new").join(other.file_name())).unwrap();
        }
        let taken = folder.run("spool collect a012").done();
        assert_eq!(taken.out, format!("{}\n", name.id()));
        folder
            .run(&format!("spool collect {}", name.id()))
            .refused(name.id());
        folder.run("spool show A012").done();
        let path = folder.path().join("spool/collected").join(name.file_name());
        let whole = record(&name, true, false);
        let (half, _) = whole.split_once("fields").unwrap();
        fs::write(&path, half).unwrap();
        folder.run("spool show A012").refused(name.id());
    }
}

#[test]
fn a_key_file_that_is_none_is_refused_with_its_name() {
    let folder = Folder::plain("en");
    folder.publish(12, true, false);
    folder.write("notes.txt", "# a comment\nhello\n");
    let show = |key: &str| folder.run(&format!("spool show A012 --identity {key}"));
    show("nowhere.key").refused("nowhere.key");
    show("notes.txt").refused("Line 2 of “notes.txt”");
    show("/dev/zero").refused("/dev/zero");
}

#[test]
fn a_configuration_with_an_error_is_told_with_its_line() {
    let folder = Folder::new("[spool]\nplaintext = 5\ndir = \"spool\"\n");
    for line in ["spool list", "spool show A012", "spool collect A012"] {
        let run = folder.run(line);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{line}");
        assert!(run.err.contains("kiosk.toml:2:"), "{}", run.err);
    }
}

#[test]
fn a_text_is_set_only_where_it_can_be_used_and_the_reason_is_the_true_one() {
    let folder = Folder::new(
        "[locales]\norder = [\"ja\"]\ndir = \"texts\"\n[spool]\ndir = \"spool\"\nplaintext = true\n",
    );
    for (line, named) in [
        (
            "texts set button-back x --locale jp",
            "「ja」ではありませんか",
        ),
        ("texts set button-back x --locale zz", "使えるもの"),
        ("texts export jp", "「ja」ではありませんか"),
        ("texts set button-back \u{2800}", "空の文"),
        ("texts set -- -app X", "terms.ftl"),
        ("texts set button-back {", "数が合っているか"),
    ] {
        folder.run(line).refused(named);
        assert!(!folder.path().join("texts").exists(), "{line}");
    }
    // Each fault once.
    let run = folder.run("texts set button-back {$other}");
    assert_eq!(
        (run.code, run.err.lines().count()),
        (Some(1), 2),
        "{}",
        run.err
    );
    let used = folder.run("texts set button-back x").done();
    assert!(used.err.contains("次の患者さん"), "{}", used.err);
    let unused = folder.run("texts set button-back x --locale tr").done();
    assert!(unused.err.contains("[locales] order"), "{}", unused.err);
    assert!(!unused.err.contains("次の患者さん"), "{}", unused.err);
    // A file in the place of the folder.
    std::fs::remove_dir_all(folder.path().join("texts")).unwrap();
    folder.write("texts", "");
    let run = folder.run("texts set button-back x");
    assert!(run.err.contains("ファイルかフォルダーか"), "{}", run.err);
    assert!(!run.err.contains("os error"), "{}", run.err);
}
