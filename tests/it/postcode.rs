//! Postcodes: the data in the program, damaged data, and the import of Japan Post's files.

mod debian;
mod import;

use std::time::Instant;

use uketsuke::check::Level;
use uketsuke::config::Config;
use uketsuke::postcode::{EMBEDDED, Table};

/// The packed table, to be damaged.
const PACKED: &[u8] = include_bytes!("../../assets/postcodes.bin");

fn texts(digits: &str) -> Vec<String> {
    let found = EMBEDDED.lookup(digits).into_iter();
    found.map(|address| address.text).collect()
}

#[test]
fn well_known_places() {
    for (digits, text) in [
        ("1000001", "東京都千代田区千代田"),
        ("1000000", "東京都千代田区"),
        ("0010000", "北海道札幌市北区"),
        ("0600042", "北海道札幌市中央区大通西"),
        ("1040061", "東京都中央区銀座"),
        ("1050011", "東京都港区芝公園"),
        ("1500001", "東京都渋谷区神宮前"),
        ("1600022", "東京都新宿区新宿"),
        ("1706060", "東京都豊島区東池袋サンシャイン６０　６０階"),
        ("2310023", "神奈川県横浜市中区山下町"),
        ("4090142", "山梨県北都留郡小菅村"),
        (
            "4506201",
            "愛知県名古屋市中村区名駅ミッドランドスクエア高層棟　１階",
        ),
        ("5300001", "大阪府大阪市北区梅田"),
        ("6048041", "京都府京都市中京区裏寺町"),
        ("7300811", "広島県広島市中区中島町"),
        ("8120011", "福岡県福岡市博多区博多駅前"),
        ("9000014", "沖縄県那覇市松尾"),
        ("9800021", "宮城県仙台市青葉区中央"),
        ("9071801", "沖縄県八重山郡与那国町与那国"),
    ] {
        assert_eq!(texts(digits), [text], "{digits}");
    }
}

#[test]
fn several_towns_come_in_the_order_of_the_source() {
    assert_eq!(texts("4980000"), ["愛知県弥富市", "三重県桑名郡木曽岬町"]);
    assert_eq!(
        texts("0287903"),
        [
            "岩手県九戸郡洋野町種市第１地割",
            "岩手県九戸郡洋野町種市第２地割",
            "岩手県九戸郡洋野町種市第３地割",
        ]
    );
    assert_eq!(
        texts("7660002"),
        ["香川県仲多度郡琴平町", "香川県仲多度郡琴平町川東"]
    );
}

#[test]
fn offices_have_names() {
    let palace = EMBEDDED.lookup("1008111");
    let [palace] = palace.as_slice() else {
        unreachable!("{palace:?}")
    };
    assert_eq!(palace.text, "東京都千代田区千代田１−１");
    assert_eq!(palace.office.as_deref(), Some("宮内庁"));
    let banks = EMBEDDED.lookup("0608797");
    assert_eq!(banks.len(), 4);
    assert!(banks.iter().all(|address| address.office.is_some()));
}

#[test]
fn what_is_no_postcode_finds_nothing() {
    for digits in [
        "0000000",
        "9999999",
        "1000099",
        "",
        "100000",
        "10000001",
        "１０００００１",
        "100-001",
        "+100000",
    ] {
        assert_eq!(EMBEDDED.lookup(digits), [], "{digits}");
    }
}

#[test]
fn the_day_of_the_data_is_told() {
    assert_eq!(EMBEDDED.date(), "2022-05-04");
    let command = clap_version();
    assert!(command.contains("(postcodes of 2022-05-04)"), "{command}");
}

fn clap_version() -> String {
    let output = std::process::Command::new(crate::glass::program())
        .arg("--version")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_entry_is_found_by_its_code() {
    let entries = EMBEDDED.entries();
    let codes = entries.chunk_by(|left, right| left.code == right.code);
    let mut count = 0;
    let start = Instant::now();
    for same in codes {
        let code = same.first().unwrap().code;
        let found = EMBEDDED.lookup(&format!("{code:07}"));
        assert!(found.iter().eq(same.iter().map(|entry| &entry.address)));
        count += 1;
    }
    let each = start.elapsed() / count;
    println!(
        "{count} codes, {} addresses, {each:?} a lookup",
        entries.len()
    );
    assert_eq!((count, entries.len()), (142_626, 149_311));
}

#[test]
fn the_configuration_names_a_newer_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.toml");
    let spool = "[spool]\nplaintext = true\n";
    for (line, wanted) in [
        ("", None),
        ("file = \"\"", None),
        (
            "file = \"newer.bin\"",
            Some(folder.path().join("newer.bin")),
        ),
    ] {
        std::fs::write(&path, format!("{spool}[postcode]\n{line}\n")).unwrap();
        assert_eq!(
            Config::load(Some(&path)).unwrap().postcodes,
            wanted,
            "{line}"
        );
    }
    for line in ["file = 1", "file = \"~/newer.bin\"", "fil = \"\""] {
        std::fs::write(&path, format!("{spool}[postcode]\n{line}\n")).unwrap();
        let faults = Config::load(Some(&path)).unwrap_err();
        let errors = faults.iter().filter(|fault| fault.level() == Level::Error);
        assert_eq!(errors.count(), 1, "{line}");
    }
}

/// A generator of our own: the same bytes every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap()
    }
}

#[test]
fn damaged_data_never_panics() {
    let mut dice = Dice(0x7505_2022);
    let mut lost = 0;
    for _ in 0..40 {
        let mut bytes = PACKED.to_vec();
        for _ in 0..2_000 {
            let place = dice.roll(bytes.len() - 32) + 32;
            *bytes.get_mut(place).unwrap() = dice.byte();
        }
        let table = Table::of(bytes).unwrap();
        for _ in 0..50 {
            let digits = format!("{:07}", dice.roll(10_000_000));
            if table.lookup(&digits) != EMBEDDED.lookup(&digits) {
                lost += 1;
            }
        }
    }
    assert!(lost > 0, "nothing was damaged");
}

#[test]
fn what_is_not_whole_is_no_table() {
    for length in [0, 1, 8, 18, 31, 32, 33, 90_000, PACKED.len() - 1] {
        let bytes = PACKED.get(..length).unwrap().to_vec();
        assert!(Table::of(bytes).is_none(), "{length}");
    }
    assert!(Table::of([PACKED, b"\n"].concat()).is_none());
    let mut dice = Dice(32);
    for place in 0..32 {
        let mut bytes = PACKED.to_vec();
        for _ in 0..20 {
            *bytes.get_mut(place).unwrap() = dice.byte();
            if let Some(table) = Table::of(bytes.clone()) {
                table.lookup("1000001");
            }
        }
    }
}

#[test]
fn noise_never_panics() {
    let mut dice = Dice(31);
    let mut found = 0;
    for _ in 0..3_000 {
        let mut bytes = PACKED.get(..18).unwrap().to_vec();
        let signs = b"0011234567\t\t\n\n\x1ba\xe7";
        // Every second time all of it is text.
        let kinds = signs.len() - dice.roll(2);
        let noise: Vec<u8> = (0..400).map(|_| signs[dice.roll(kinds)]).collect();
        // Behind it some whole lines, or nothing would ever be read as one.
        let lines = [&noise, &b"\n0000001\ta\tb\n0000001\t\x1b\n0000001\n"[..]].concat();
        let body = miniz_oxide::deflate::compress_to_vec(&lines, 0);
        bytes.extend([0; 4]);
        for _ in 0..999 {
            let place = dice.roll(body.len() * 2);
            bytes.extend(u32::try_from(place).unwrap().to_le_bytes());
        }
        bytes.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        // The first block is all of it, where it can be read at all.
        let place = if dice.roll(2) == 0 {
            body.len()
        } else {
            dice.roll(500)
        };
        bytes.splice(22..26, u32::try_from(place).unwrap().to_le_bytes());
        bytes.extend(body);
        found += Table::of(bytes).unwrap().entries().len();
    }
    assert!(found > 0, "nothing was read");
}
