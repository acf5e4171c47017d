//! What the inbox does, without a disk.

use uketsuke::reception::tui::{Contents, Event, KioskStatus};
use uketsuke::spool::EntryName;
use uketsuke::spool::list::{ForeignEntry, ForeignKind};

use crate::staff::counter::{Counter, PIN, said};
use crate::staff::declarations::{PEOPLE, Person, name};

const SMALL: (u16, u16) = (80, 24);

#[test]
fn who_waits_is_there_oldest_first() {
    let counter = Counter::open("ja", SMALL);
    let picture = counter.picture();
    let place = |text: &str| {
        picture
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{picture}"))
    };
    let order = [
        "A012",
        "髙﨑 𠮷子",
        "A013",
        "Nguyễn Thị Hoa",
        "ベトナム語",
        "A019",
    ];
    let places = order.map(place);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn an_arrival_rings_once_is_marked_and_moves_nothing() {
    let mut counter = Counter::open("ja", SMALL);
    assert_eq!(counter.rang, 0, "what was there already is no news");
    counter.play("<down><down>");
    let chosen = counter.inbox.shown().chosen().cloned();
    counter.arrive(20, PEOPLE[0]);
    counter.must_see("A020 が届きました");
    counter.must_see("新着");
    assert_eq!(counter.rang, 1);
    assert_eq!(counter.inbox.shown().chosen().cloned(), chosen);
    counter.happen(Event::Changed);
    assert_eq!(counter.rang, 1, "it arrives once");
    // The sentence goes with the next key; the mark stays until somebody has opened it.
    counter.play("<down>");
    counter.must_not_see("が届きました");
    counter.must_see("新着");
    counter.play("<end><enter>");
    counter.must_see("A020  髙﨑 𠮷子");
    counter.play("<esc>");
    counter.must_not_see("新着");
}

#[test]
fn many_arrivals_ring_once() {
    let mut counter = Counter::open("en", SMALL);
    counter.waiting.push((name("k1", 20, true), PEOPLE[0]));
    counter.waiting.push((name("k1", 21, true), PEOPLE[1]));
    counter.happen(Event::Changed);
    counter.must_see("2 declarations have arrived");
    assert_eq!(counter.rang, 1);
}

#[test]
fn one_is_opened_read_and_collected() {
    let mut counter = Counter::open("en", SMALL);
    counter.play("<down><enter>");
    counter.must_see("A013  Nguyễn Thị Hoa");
    counter.must_see("ATTENTION: the patient does not have the My Number Card");
    counter.must_see("more below");
    counter.play("<end>");
    counter.must_see("k1-000013-");
    counter.play("c");
    counter.must_see("Collect A013?");
    counter.must_see("does not have the My Number Card at hand. Have you");
    counter.play("<esc>");
    assert_eq!(counter.collected.len(), 0);
    counter.play("c<enter>");
    counter.must_see("A013 is collected.");
    counter.must_not_see("Nguyễn");
    assert_eq!(counter.collected.len(), 1);
    counter.play("<tab>");
    counter.must_see("Nguyễn Thị Hoa");
    counter.must_see("Collected 1");
    counter.must_not_see("John Smith");
    // What is collected cannot be collected again.
    counter.play("c<enter>");
    counter.must_not_see("Collect A013?");
}

#[test]
fn the_second_clerk_is_told_calmly() {
    let mut counter = Counter::open("ja", SMALL);
    counter.rival = Some(name("k1", 12, true));
    counter.play("c<enter>");
    counter.must_see("ほかの人がもう受け取っています");
    counter.must_see("待っている 7");
    // The same while it is open.
    counter.play("<enter>");
    counter.must_see("A013  Nguyễn");
    counter.take(&name("k1", 13, true));
    counter.happen(Event::Changed);
    counter.must_see("ほかの人がもう受け取っています");
    counter.must_see("A013  Nguyễn");
    counter.play("c");
    counter.must_not_see("受け取りますか");
}

#[test]
fn a_number_is_found() {
    let mut counter = Counter::open("ja", SMALL);
    // With an input method on, and straight from the list.
    counter.play("/a０１7");
    counter.must_see("Jose Dela Cruz");
    counter.must_not_see("李 明");
    counter.play("<enter>");
    counter.must_see("A017  Jose Dela Cruz");
    counter.play("<esc><esc>");
    counter.must_see("李 明");
    assert_eq!(
        counter.inbox.shown().chosen(),
        Some(&name("k1", 17, true)),
        "it stays chosen"
    );
    counter.play("999");
    counter.must_see("この番号や氏名の申立書は、待っているものにも");
    counter.play("<enter><bs><bs><bs><bs>");
    counter.must_see("李 明");
}

#[test]
fn personal_data_is_hidden_after_a_while_and_forgotten() {
    let mut counter = Counter::open("ja", SMALL);
    counter.play("<enter>");
    counter.wait(59_999);
    counter.must_see("髙﨑");
    counter.wait(1);
    counter.must_not_see("髙﨑");
    counter.must_not_see("渋谷");
    counter.must_see("氏名などを隠しています");
    assert!(matches!(
        counter.inbox.open_declaration().unwrap().contents(),
        Contents::Coming
    ));
    // Whatever key it is, it does nothing else.
    counter.play("c");
    counter.must_see("A012  髙﨑 𠮷子");
    counter.must_not_see("受け取りますか");
    counter.play("<esc>h");
    counter.must_not_see("髙﨑");
    counter.must_see("A012");
    let read = counter.read.len();
    counter.arrive(20, PEOPLE[1]);
    counter.must_see("A020");
    counter.must_not_see("Nguyễn");
    assert_eq!(counter.rang, 1);
    assert_eq!(
        counter.read.len(),
        read,
        "nobody looks inside of the new one"
    );
    assert!(counter.inbox.deadline().is_some_and(|at| at > counter.ms));
}

#[test]
fn what_comes_late_does_not_come_through_the_veil() {
    let mut counter = Counter::open("ja", SMALL);
    counter.lazy = true;
    counter.play("<down><enter>h");
    counter.lazy = false;
    counter.work();
    counter.wait(1);
    counter.must_not_see("Nguyễn");
    counter.must_not_see("渋谷");
}

#[test]
fn it_takes_the_pin() {
    let mut counter = Counter::with("ja", SMALL, true);
    counter.play("h");
    counter.must_see("職員の暗証番号");
    counter.play("<down>x1111<enter>");
    counter.must_see("暗証番号が違います");
    counter.must_not_see("髙﨑");
    counter.click("A012");
    counter.must_not_see("髙﨑");
    counter.play(PIN);
    counter.must_not_see(PIN);
    counter.play("<enter>");
    counter.must_see("髙﨑");
}

/// A scanner types a code and Enter, on whatever page staff are.
#[test]
fn a_scan_is_no_pin_no_command_and_opens_the_sheet_where_names_may_be_shown() {
    let mut counter = Counter::with("en", SMALL, true);
    counter.call("k1", 7, "vi");
    let code = format!("/{}<enter>", counter.waiting[1].0.id());
    counter.play("h24").play(&code);
    assert_eq!(counter.came.len(), 0, "its letters answer no call");
    for _ in 0..6 {
        counter.play(&code);
    }
    counter.must_not_see("wrong");
    counter.play("68<enter>");
    counter.must_not_see("(hidden)");
    // One that is cut off ends with the next Enter, or with Esc.
    counter.play("h/k1-00<esc>2468<enter>");
    counter.must_not_see("(hidden)");
    // Without a PIN any key shows names, and the code is read as a whole.
    let mut counter = Counter::open("en", SMALL);
    let code = format!("/{}<enter>", counter.waiting[1].0.id());
    counter.play("h").play(&code);
    counter.must_see("1951-03-08");
    counter.play("<esc><esc>ch").play(&code);
    counter.must_see("1951-03-08");
    assert_eq!(counter.collected.len(), 0);
    // The letters of this one would print and collect.
    let mut counter = Counter::opened("en", SMALL, false, Vec::new());
    counter.waiting = vec![(name("gate", 12, true), PEOPLE[1])];
    counter.happen(Event::Changed);
    let code = format!("/{}<enter>", counter.waiting[0].0.id());
    counter.play("h").play(&code);
    counter.must_see("1951-03-08");
    assert_eq!(counter.collected.len() + counter.printed.len(), 0);
}

#[test]
fn five_wrong_pins_are_enough_for_a_while() {
    let mut counter = Counter::with("ja", SMALL, true);
    counter.play("h");
    for _ in 0..5 {
        counter.must_not_see("5回違いました");
        counter.play("1111<enter>");
    }
    counter.must_see("5回違いました");
    counter.play(PIN).play("<enter>");
    counter.must_not_see("髙﨑");
    let until = counter.inbox.deadline().unwrap();
    counter.wait(until - counter.ms);
    counter.must_not_see("5回違いました");
    counter.play("<enter>");
    counter.must_see("髙﨑");
}

#[test]
fn an_unreadable_spool_is_said_and_recovers() {
    let mut counter = Counter::open("ja", SMALL);
    let args = [("path", "/var/spool/uketsuke/new"), ("cause", "ENOENT")];
    counter.trouble = Some(said("staff-spool-missing", &args));
    counter.happen(Event::Changed);
    counter.must_see("届いているかどうかも分かりません");
    counter.must_see("/var/spool/uketsuke/new");
    counter.must_not_see("髙﨑");
    counter.trouble = None;
    counter.waiting.push((name("k1", 20, true), PEOPLE[6]));
    // Nobody presses a key and nothing is noticed: it is tried again by the clock.
    let deadline = counter.inbox.deadline().unwrap();
    counter.wait(deadline - counter.ms);
    counter.must_see("髙﨑");
    counter.must_see("A020 が届きました");
}

#[test]
fn a_disk_that_does_not_answer_is_said() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("<enter>");
    counter.wait(4999);
    counter.must_not_see("does not answer");
    counter.wait(1);
    counter.must_see("The disk of the spool does not answer");
    // Hiding does not wait for it.
    counter.wait(60_000);
    counter.must_see("Names and answers are hidden");
    counter.lazy = false;
    counter.work();
    counter.wait(1);
    counter.must_not_see("does not answer");
}

#[test]
fn what_is_odd_is_named() {
    let mut counter = Counter::open("ja", SMALL);
    let odd = |name: &str, why| ForeignEntry {
        name: name.into(),
        why,
    };
    counter.odd = vec![
        odd("evil\u{1b}[2J\u{202e}", ForeignKind::Name),
        odd(
            "k1-000001-20261126T035405Z-aaaaaaaaaaaaaaaa.json",
            ForeignKind::Symlink,
        ),
    ];
    counter.happen(Event::Changed);
    counter.must_see("申立書ではないもの 2 件");
    counter.play("!");
    counter.must_see("evil<U+001B>[2J<U+202E>");
    counter.must_see("シンボリックリンク");
    counter.play("<esc>");
    counter.must_see("髙﨑");
}

#[test]
fn a_name_cannot_forge_what_stands_for_an_unsafe_sign() {
    let mut counter = Counter::open("ja", (100, 40));
    let person = Person {
        name: "<U+202E>\u{202e}\u{1b}[2J髙",
        locale: "\u{9b}x",
        card: true,
    };
    // A locale of a control character can only come by hand.
    let person = Person {
        locale: "xx",
        ..person
    };
    counter.arrive(20, person);
    let forged = "<U+003C>U+202E><U+202E><U+001B>[2J髙";
    counter.must_see(forged);
    counter.play("<end><enter>");
    counter.must_see(forged);
    counter.play("c");
    counter.must_see(forged);
}

#[test]
fn one_is_printed() {
    let mut counter = Counter::open("ja", SMALL);
    counter.play("<down>p");
    counter.must_see("A013 をプリンターに送りました");
    counter.play("<down><enter>p");
    counter.must_see("A014 をプリンターに送りました");
    assert_eq!(counter.printed, [13, 14].map(|seq| name("k1", seq, true)));
    counter.paper = false;
    counter.play("p<enter>");
    counter.must_see("印刷のコマンド");
    // Without a command there is no such key.
    let mut counter = Counter::without_printer("ja", SMALL);
    counter.play("p");
    assert_eq!(counter.printed.len(), 0);
    counter.must_not_see("印刷");
}

#[test]
fn a_slow_printer_is_no_slow_disk() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("p");
    counter.must_see("A012 is being printed");
    counter.wait(10_000);
    counter.must_not_see("does not answer");
    counter.lazy = false;
    counter.work();
    counter.wait(1);
    counter.must_see("A012 went to the printer");
}

#[test]
fn a_finger_does_what_keys_do() {
    let mut counter = Counter::open("ja", SMALL);
    counter.click("李 明");
    counter.must_see("A014  李 明");
    counter.click("受け取る");
    counter.must_see("A014 を受け取りますか");
    counter.click("Enter");
    counter.must_see("A014 を受け取りました");
    counter.click("受け取り済み");
    counter.must_see("李 明");
    counter.must_not_see("佐藤");
    counter.click("待っている");
    counter.must_see("佐藤");
    counter.click("隠す");
    counter.must_not_see("佐藤");
    counter.click("A012");
    counter.must_see("佐藤");
    assert!(!counter.left);
    counter.click("終了");
    assert!(counter.left);
}

#[test]
fn only_what_is_on_the_glass_is_read() {
    let mut counter = Counter::open("ja", SMALL);
    let people = (100..10_100).map(|seq| (name("k1", seq, true), PEOPLE[0]));
    counter.waiting = people.collect();
    counter.read.clear();
    counter.happen(Event::Changed);
    let rows = counter.inbox.shown().on_glass(usize::from(SMALL.1)).len();
    assert!((10..=24).contains(&rows));
    assert!(counter.read.len() <= rows, "{}", counter.read.len());
    let before = counter.read.len();
    counter.play("<end>");
    assert!(counter.read.len() - before <= rows);
    let before = counter.read.len();
    counter.play("<up>");
    assert_eq!(counter.read.len() - before, 0);
    assert!(counter.inbox.previewed() <= rows);
}

#[test]
fn a_kiosk_of_unknown_letter_is_called_by_what_is_inside() {
    let mut counter = Counter::open("ja", SMALL);
    counter.waiting.push((name("k2", 12, true), PEOPLE[6]));
    counter.happen(Event::Changed);
    counter.must_see("B012");
    // By what the list says it is found, and its number says nothing of the patient.
    counter.play("/b012");
    counter.must_see("B012");
    counter.must_not_see("A012");
    counter.play("<esc>h");
    counter.must_see("B012");
    // One that is not on the glass, of a kiosk that nobody has read of yet.
    let many = (100..200).map(|seq| (name("k1", seq, true), PEOPLE[0]));
    counter.waiting.extend(many);
    counter.waiting.push((name("k3", 7, true), PEOPLE[6]));
    counter.happen(Event::Changed);
    counter.play("<enter>/b007");
    counter.must_see(" B007 ");
}

/// Those that another key opens tell no letter: each is opened once, three of a kiosk at most, whatever happens then.
#[test]
fn what_tells_no_letter_is_not_opened_again() {
    for (there, opened) in [(1, 1), (2, 2), (9, 3)] {
        let mut counter = Counter::open("ja", SMALL);
        let many = (100..200).map(|seq| (name("k1", seq, true), PEOPLE[0]));
        counter.waiting.extend(many);
        let strange = (1..=there).map(|seq| name("k2", seq, true));
        counter.shut = strange.clone().collect();
        counter
            .waiting
            .extend(strange.map(|name| (name, PEOPLE[0])));
        counter.read.clear();
        for _ in 0..5 {
            counter.happen(Event::Changed);
            counter.play("<down><up>");
        }
        let read = counter.read.iter().filter(|name| name.kiosk() == "k2");
        let read: Vec<_> = read.collect();
        assert_eq!(read.len(), opened, "{read:?}");
        let once: std::collections::HashSet<_> = read.iter().collect();
        assert_eq!(once.len(), opened, "{read:?}");
    }
}

/// The same declaration, corrected and sent again so many minutes later.
fn corrected(of: &EntryName, minutes: i64) -> EntryName {
    let [earlier, later] = [0, minutes].map(|minutes| {
        let sent = of.sent() + chrono::TimeDelta::minutes(minutes);
        sent.format("%Y%m%dT%H%M%SZ").to_string()
    });
    EntryName::parse(&of.file_name().replace(&earlier, &later)).unwrap()
}

const REPLACED: &str = "REPLACED: the patient";
const REPLACES: &str = "CORRECTED: the patient";

#[test]
fn an_open_one_says_that_a_version_of_it_was_collected_or_comes() {
    let first = name("k1", 13, true);
    let mut counter = Counter::open("en", (100, 40));
    // One that was collected before its correction came.
    counter.take(&first);
    let second = corrected(&first, 1);
    counter.waiting.insert(0, (second.clone(), PEOPLE[1]));
    counter.happen(Event::Changed);
    counter.play("<home><enter>");
    counter.must_see("A013  Nguyễn");
    counter.must_see(REPLACES);
    counter.must_not_see(REPLACED);
    // Another clerk takes a still later one before this one has seen it.
    counter.collected.push((corrected(&first, 2), PEOPLE[1]));
    counter.happen(Event::Changed);
    counter.must_see(REPLACED);
    counter.play("<esc>");
    counter.must_not_see(REPLACED);
    // One comes while the first is open, on whatever shelf.
    for shelf in ["<home>", "<tab><home>"] {
        let mut counter = Counter::open("en", (100, 40));
        if shelf == "<home>" {
            counter.waiting.rotate_left(1);
        } else {
            counter.take(&first);
        }
        counter.happen(Event::Changed);
        counter.play(shelf).play("<enter>");
        counter.must_see("A013  Nguyễn");
        counter.must_not_see(REPLACED);
        counter.waiting.push((corrected(&first, 3), PEOPLE[1]));
        counter.happen(Event::Changed);
        counter.must_see(REPLACED);
    }
}

#[test]
fn a_search_says_when_it_is_on_the_other_shelf() {
    let mut counter = Counter::open("en", SMALL);
    counter.take(&name("k1", 14, true));
    counter.happen(Event::Changed);
    counter.play("/a014");
    counter.must_see("has already been collected. Tab shows it");
    counter.play("<tab>");
    counter.must_see("李 明");
    counter.play("<esc>/013");
    counter.must_see("is still waiting. Tab shows it");
    counter.play("<bs><bs>99");
    counter.must_see("No declaration has this number or name");
}

/// The share is lost and somebody makes an empty spool in its place, or a file is taken away.
#[test]
fn what_waited_and_is_nowhere_is_missed() {
    let mut counter = Counter::open("en", SMALL);
    let away = std::mem::take(&mut counter.waiting);
    counter.happen(Event::Changed);
    counter.must_see("8 declarations");
    counter.must_see("were waiting and are gone");
    counter.play("/<esc>");
    counter.must_see("were waiting and are gone");
    counter.waiting = away;
    counter.happen(Event::Changed);
    counter.wait(1);
    counter.must_not_see("are gone");
    // Taken by somebody else is not gone.
    counter.take(&name("k1", 14, true));
    counter.happen(Event::Changed);
    counter.must_not_see("gone");
}

#[test]
fn nothing_ticks_when_nothing_can_change() {
    let mut counter = Counter::open("ja", SMALL);
    counter.waiting.clear();
    counter.happen(Event::Changed);
    counter.play("h");
    assert_eq!(counter.inbox.deadline(), None);
}

/// Sent on that day at nine in the morning, by universal time.
fn dated(day: &str, sealed: bool) -> uketsuke::spool::EntryName {
    let ending = if sealed { ".age" } else { "" };
    let file = format!(
        "k1-000{}-{day}T000000Z-aaaaaaaaaaaaaaaa.json{ending}",
        day.get(5..8).unwrap()
    );
    uketsuke::spool::EntryName::parse(&file).unwrap()
}

#[test]
fn what_is_forgotten_ahead_of_time_or_unsealed_is_marked_on_every_size() {
    for size in [(60, 20), (80, 24), (100, 40), (200, 60)] {
        let waiting = [
            (dated("20251120", true), PEOPLE[0]),
            (dated("20261123", true), PEOPLE[3]),
            (dated("20261125", false), PEOPLE[1]),
            (dated("20300101", true), PEOPLE[0]),
        ];
        let counter = Counter::opened("ja", size, false, waiting.into());
        let picture = counter.picture();
        let line = |time: &str| {
            let line = picture.lines().find(|line| line.contains(time));
            line.unwrap_or_else(|| panic!("{time} is not on\n{picture}"))
        };
        // What was there when the inbox was opened is not new.
        assert!(line("2025-11-20").contains("持越"), "{picture}");
        assert!(line("11-23 09:00").contains("持越"), "{picture}");
        assert!(line("2030-01-01").contains("時計"), "{picture}");
        assert!(line("A125").contains("封なし"), "{picture}");
        assert_eq!(picture.matches("封なし").count(), 1);
        // And counted beside the shelf.
        assert_eq!(picture.matches("持越").count(), 3);
        assert!(picture.contains("持越 2"), "{picture}");
        let mut counter = counter;
        counter.play("<down><down><enter>");
        counter.must_see("この申立書には封がありません");
        let nobody = Counter::open("ja", size);
        nobody.must_see("カードなし");
    }
}

/// What kiosks say takes no row from the list while there is nothing, and one look when there is.
#[test]
fn what_kiosks_say_is_seen_beside_the_shelves_and_read_with_one_key() {
    for language in ["ja", "en"] {
        let mut counter = Counter::open(language, SMALL);
        let (quiet, well) = (counter.picture(), counter.kiosks.clone());
        counter.kiosks = vec![KioskStatus {
            id: "gate".into(),
            answer: None,
            said: vec![
                said(
                    "inbox-kiosk",
                    &[("kiosk", "gate"), ("since", "2026-11-25 09:12")],
                ),
                said(
                    "inbox-kiosk-fault",
                    &[
                        ("file", "/etc/uketsuke/kiosk.toml"),
                        ("line", "7"),
                        ("message", "\u{1b}[2Jbad"),
                        ("fix", "Mend it."),
                    ],
                ),
                said("inbox-kiosk-over", &[("file", "gate.json")]),
            ],
        }];
        counter.happen(Event::Changed);
        let rows = |picture: &str| picture.matches("A01").count();
        assert_eq!(
            rows(&counter.picture()),
            rows(&quiet),
            "{}",
            counter.picture()
        );
        let beside = if language == "ja" {
            "要確認のキオスク 1 台"
        } else {
            "1 kiosk to look at"
        };
        counter.must_see(beside);
        counter.play("!");
        for text in [
            "gate",
            "/etc/uketsuke/kiosk.toml",
            "7",
            "Mend it.",
            "status/gate.json",
        ] {
            counter.must_see(text);
        }
        counter.must_not_see("\u{1b}");
        counter.play("<esc>");
        // Beside something else, on a narrow terminal: one sentence for both.
        counter.odd = vec![ForeignEntry {
            name: "Thumbs.db".into(),
            why: ForeignKind::Name,
        }];
        counter.happen(Event::Changed);
        counter.resize((60, 16));
        counter.must_see(if language == "ja" {
            "要確認 2 件"
        } else {
            "2 things to look at"
        });
        counter.resize(SMALL);
        counter.play("!");
        counter.must_see("Thumbs.db");
        counter.play("<esc>");
        (counter.kiosks, counter.odd) = (well, Vec::new());
        counter.happen(Event::Changed);
        assert_eq!(counter.picture(), quiet);
    }
}
