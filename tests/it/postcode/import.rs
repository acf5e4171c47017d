//! Japan Post's files: what their rows mean, and the command that packs them.

use std::path::Path;
use std::process::{Command, Output};

use uketsuke::postcode::{EMBEDDED, PostalAddress, PostcodeEntry, SourceError, Table, pack, read};

/// Rows as Japan Post writes them, among them all its peculiarities.
const TOWNS: &str = include_str!("towns.csv");

/// Likewise, for offices.
const OFFICES: &str = include_str!("offices.csv");

fn towns(source: &[u8]) -> Vec<(u32, String)> {
    let entries = read(source).unwrap().into_iter();
    entries
        .map(|entry| (entry.code, entry.address.text))
        .collect()
}

#[test]
fn rows_of_towns() {
    let wanted = [
        (600_000, "北海道札幌市中央区"),
        (640_941, "北海道札幌市中央区旭ケ丘"),
        (600_042, "北海道札幌市中央区大通西"),
        (287_915, "岩手県九戸郡洋野町種市"),
        (680_546, "北海道夕張市南清水沢"),
        (1_000_301, "東京都利島村"),
        (5_220_317, "滋賀県犬上郡多賀町一円"),
        (1_706_001, "東京都豊島区東池袋サンシャイン６０　１階"),
        (1_706_090, "東京都豊島区東池袋サンシャイン６０"),
        (
            4_506_201,
            "愛知県名古屋市中村区名駅ミッドランドスクエア　１階",
        ),
        (4_090_142, "山梨県北都留郡小菅村"),
        (3_060_433, "茨城県猿島郡境町"),
        (4_980_000, "愛知県弥富市"),
        (4_980_000, "三重県桑名郡木曽岬町"),
        (260_842, "青森県某郡某町"),
        (6_048_041, "京都府京都市中京区裏寺町"),
    ];
    let found = towns(TOWNS.as_bytes());
    let found: Vec<_> = found
        .iter()
        .map(|(code, text)| (*code, text.as_str()))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn all_encodings_that_japan_post_has_used_are_read() {
    let wanted = towns(TOWNS.as_bytes());
    let with_mark = format!("\u{feff}{TOWNS}");
    assert_eq!(towns(with_mark.as_bytes()), wanted);
    let lines = TOWNS.replace('\n', "\r\n").replace('〜', "～");
    let (shift_jis, _, lost) = encoding_rs::SHIFT_JIS.encode(&lines);
    assert!(!lost);
    assert_eq!(towns(&shift_jis), wanted);
}

#[test]
fn rows_of_offices() {
    let entries = read(OFFICES.as_bytes()).unwrap();
    let wanted = PostcodeEntry {
        code: 1_008_111,
        address: PostalAddress {
            text: "東京都千代田区千代田１−１".to_owned(),
            office: Some("宮内庁".to_owned()),
        },
    };
    assert_eq!(entries, [wanted]);
}

#[test]
fn other_files_are_refused_with_the_line() {
    let first = TOWNS.lines().next().unwrap();
    for (bytes, bad) in [
        (b"PK\x03\x04\xff\xff".to_vec(), SourceError::Encoding),
        (b"".to_vec(), SourceError::Empty),
        (b"a,b,c\n".to_vec(), SourceError::Row { line: 1 }),
        (
            format!("{first}\n\n").into_bytes(),
            SourceError::Row { line: 2 },
        ),
        (
            format!("{first}\n{}\n", first.replace("0600000", "060000")).into_bytes(),
            SourceError::Row { line: 2 },
        ),
    ] {
        assert_eq!(read(&bytes), Err(bad));
    }
}

#[test]
fn packing_keeps_the_order_and_drops_repetitions() {
    let entry = |code, text: &str, office: &str| PostcodeEntry {
        code,
        address: PostalAddress {
            text: text.to_owned(),
            office: (!office.is_empty()).then(|| office.to_owned()),
        },
    };
    let entries = vec![
        entry(9_999_999, "新県新市𠮷町", ""),
        entry(10, "北海道札幌市北区", ""),
        entry(10, "あ県い市", "株式会社　鿃ｘ"),
        entry(10, "北海道札幌市北区", ""),
        entry(0, "", ""),
    ];
    let bytes = pack(entries.clone(), "2030-01-02").unwrap();
    let table = Table::of(bytes).unwrap();
    assert_eq!(table.date(), "2030-01-02");
    let [last, first, second, _, zero] = entries.as_slice() else {
        unreachable!()
    };
    assert_eq!(
        table.entries(),
        [zero, first, second, last].map(Clone::clone)
    );
    assert_eq!(table.lookup("0000010").len(), 2);
    for bad in [
        entry(1, "a\u{1b}b", ""),
        entry(1, "a\tb", ""),
        entry(1, &"甲乙".repeat(999), ""),
        entry(10_000_000, "甲", ""),
    ] {
        assert!(pack(vec![bad], "2030-01-02").is_none());
    }
    assert!(pack(Vec::new(), "2030").is_none());
}

#[test]
fn what_is_packed_again_is_the_same() {
    let bytes = pack(EMBEDDED.entries(), EMBEDDED.date()).unwrap();
    let again = Table::of(bytes).unwrap();
    assert!(again.entries() == EMBEDDED.entries());
    assert_eq!(again.date(), EMBEDDED.date());
}

fn import(folder: &Path, file: &str) -> Output {
    Command::new(crate::glass::program())
        .current_dir(folder)
        .args([
            "postcode",
            "import",
            file,
            "-o",
            "postcodes.bin",
            "--date",
            "2026-10-30",
        ])
        .output()
        .unwrap()
}

#[test]
fn the_command_keeps_the_offices_when_only_towns_are_given() {
    let folder = tempfile::tempdir().unwrap();
    let towns = EMBEDDED
        .entries()
        .into_iter()
        .filter(|entry| entry.address.office.is_none());
    let rows = towns.map(|entry| {
        let (code, text) = (entry.code, entry.address.text);
        format!("1,\"1\",\"{code:07}\",\"\",\"\",\"\",\"{text}\",\"\",\"新\",0,0,0,0,0,0\n")
    });
    std::fs::write(folder.path().join("all.csv"), rows.collect::<String>()).unwrap();
    let output = import(folder.path(), "all.csv");
    assert!(output.status.success(), "{output:?}");
    let table = Table::open(&folder.path().join("postcodes.bin")).unwrap();
    assert_eq!(table.date(), "2026-10-30");
    assert_eq!(
        table.lookup("1000001").remove(0).text,
        "東京都千代田区千代田新"
    );
    assert_eq!(table.lookup("1008111"), EMBEDDED.lookup("1008111"));
    assert!(!folder.path().join("postcodes.bin.part").exists());
}

#[test]
fn the_command_refuses_what_is_not_all_of_japan() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("some.csv"), TOWNS).unwrap();
    std::fs::write(folder.path().join("bad.csv"), "a,b\n").unwrap();
    for (file, why) in [
        ("some.csv", "only 16 towns"),
        ("bad.csv", "line 1"),
        ("none.csv", "none.csv"),
    ] {
        let output = import(folder.path(), file);
        assert_eq!(output.status.code(), Some(1), "{file}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(why), "{said}");
        assert!(Table::open(&folder.path().join("postcodes.bin")).is_err());
    }
}

#[test]
fn another_file_is_no_table() {
    let folder = tempfile::tempdir().unwrap();
    let older = folder.path().join("older.bin");
    std::fs::write(&older, b"POSTCOD12026-10-30\0\0\0\0\0\0\0\0\0\0\0\0\0\0").unwrap();
    assert!(Table::open(&older).is_err());
    let path = folder.path().join("towns.csv");
    std::fs::write(&path, TOWNS).unwrap();
    assert!(Table::open(&path).is_err());
    assert!(Table::open(folder.path()).is_err());
}
