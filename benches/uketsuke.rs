//! What the kiosk costs, in instructions, which are the same on a busy machine and a quiet one. Needs valgrind and
//! `cargo install gungraun-runner --version 0.20.0`.
//!
//! - `cargo bench --bench uketsuke --profile dev` holds each to its limit: what the build of the tests took when the
//!   limit was set, and 5 % more (a key in `update` alone: a tenth). CI runs it. Who makes something cheaper lowers the
//!   limit.
//!   To set limits anew: the same `| grep -E '^uketsuke|Instructions:'` has name and count of each.
//! - `cargo bench --bench uketsuke` counts what the optimised program takes.

#![expect(
    missing_docs,
    clippy::expect_used,
    reason = "the macros make modules without words, and a benchmark that cannot be set up must stop"
)]

#[path = "../tests/it/support.rs"]
mod support;

use std::fs;
use std::hint::black_box;

use gungraun::prelude::*;
use gungraun::{Callgrind, EventKind};
use ratatui::layout::Rect;
use support::{GRID, LOCALES, SIZES, Session, script, start, texts};
use tempfile::TempDir;
use uketsuke::config::Config;
use uketsuke::dictionary::{Dictionary, NameOrPlace};
use uketsuke::flow::{Event, Key, Kiosk, Moment};
use uketsuke::paint::pixels::fonts::{FontBytes, FontFiles};
use uketsuke::postcode;
use uketsuke::spool::list::{Shelf, list, names};
use uketsuke::spool::{EntryName, Spool};
use uketsuke::terminal::Painter;
use uketsuke::texts::Texts;

/// A benchmark fails above so many instructions.
fn at_most(instructions: u64) -> LibraryBenchmarkConfig {
    let mut config = LibraryBenchmarkConfig::default();
    config.tool(Callgrind::default().hard_limits([(EventKind::Ir, instructions)]));
    config
}

// --- From nothing to the first picture, as a worker does it ---------------------------------------

#[library_benchmark]
#[bench::first_paint(config = at_most(7_820_000))]
fn paint() -> Vec<u8> {
    let config = Config::load(None).expect("sound");
    let locales = &config.locales;
    let (texts, _) = Texts::load(&locales.order, &locales.fallback, None);
    let now = Moment {
        ms: 0,
        civil: start(),
    };
    let mut site = config.site();
    for locale in &mut site.locales {
        locale.shown = uketsuke::paint::is_shown(None, &texts, &locale.tag, true);
    }
    let kiosk = Kiosk::new(site, now);
    let mut painter = Painter::new(Rect::new(0, 0, 100, 40));
    let mut glass = Vec::new();
    let laid = uketsuke::paint::draw(painter.canvas(), &kiosk, &texts);
    painter.paint(laid.caret(), &mut glass).expect("memory");
    black_box(glass)
}

// --- A key, a choice -------------------------------------------------------------------------------

/// A patient who has gone there, drawn once.
fn there(name: &str) -> Session {
    in_language(LOCALES[0], name)
}

/// The same in Thai, whose words are not parted by spaces.
fn in_thai(name: &str) -> Session {
    in_language("th", name)
}

fn in_language(tag: &'static str, name: &str) -> Session {
    Session::played(tag, SIZES[3], &script(name))
}

// So few instructions that it counts where the allocator happens to look first, and how long the path of the program is: a
// tenth more than the most that was counted in any place is left for that.
#[library_benchmark]
#[bench::letter(args = ("kana", Key::Char('a')), setup = before, config = at_most(4_260))]
#[bench::kanji(args = ("name-typed", Key::Char('葵')), setup = before, config = at_most(33_000))]
#[bench::choice(args = ("causes", Key::Char('3')), setup = before, config = at_most(5_430))]
#[bench::tab(args = ("holdings", Key::Tab), setup = before, config = at_most(4_570))]
fn update((mut session, key): (Session, Key)) -> Session {
    black_box(session.kiosk.update(Event::Key(key)));
    session
}

fn before(name: &str, key: Key) -> (Session, Key) {
    (there(name), key)
}

// What one key costs from `update` to the bytes for the terminal.
#[library_benchmark]
#[bench::letter(args = ("kana", Key::Char('a')), setup = painted, config = at_most(1_550_000))]
#[bench::choice(args = ("causes", Key::Char('3')), setup = painted, config = at_most(1_820_000))]
fn key_to_bytes((mut session, mut painter, key): (Session, Painter, Key)) -> Vec<u8> {
    session.kiosk.update(Event::Key(key));
    let mut glass = Vec::new();
    let laid = uketsuke::paint::draw(painter.canvas(), &session.kiosk, session.texts);
    painter.paint(laid.caret(), &mut glass).expect("memory");
    black_box(glass)
}

fn painted(name: &str, key: Key) -> (Session, Painter, Key) {
    let session = there(name);
    let (columns, rows) = SIZES[3];
    let mut painter = Painter::new(Rect::new(0, 0, columns, rows));
    let laid = uketsuke::paint::draw(painter.canvas(), &session.kiosk, session.texts);
    painter
        .paint(laid.caret(), &mut Vec::new())
        .expect("memory");
    (session, painter, key)
}

// --- Drawing ---------------------------------------------------------------------------------------

#[library_benchmark]
#[bench::attract(args = ("attract"), setup = there, config = at_most(1_950_000))]
#[bench::causes(args = ("causes"), setup = there, config = at_most(909_000))]
#[bench::plan(args = ("plan-notice"), setup = there, config = at_most(1_445_000))]
#[bench::thai(args = ("plan-notice"), setup = in_thai, config = at_most(2_030_000))]
#[bench::code(args = ("step-download-iphone"), setup = there, config = at_most(1_500_000))]
#[bench::keyboard(args = ("name-offers"), setup = there, config = at_most(1_100_000))]
#[bench::check(args = ("check"), setup = there, config = at_most(1_513_000))]
#[bench::done(args = ("done"), setup = there, config = at_most(843_000))]
fn draw(mut session: Session) -> Session {
    let there = &mut *session;
    black_box(uketsuke::paint::draw(
        &mut there.buffer,
        &there.kiosk,
        there.texts,
    ));
    session
}

// --- Drawing in pixels -----------------------------------------------------------------------------

/// Of the fonts that CI installs, those of the screens that are drawn, regular and bold. Whoever has other fonts sees
/// other letters, which take other counts.
const NOTO: [(&str, &str); 3] = [
    (
        "truetype/noto/NotoSans-Regular.ttf",
        "truetype/noto/NotoSans-Bold.ttf",
    ),
    (
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "opentype/noto/NotoSansCJK-Bold.ttc",
    ),
    (
        "truetype/noto/NotoSansThai-Regular.ttf",
        "truetype/noto/NotoSansThai-Bold.ttf",
    ),
];

/// The fonts, read before anything is counted; none where one is not installed.
fn noto() -> Option<FontFiles<'static>> {
    let read = |name: &str| -> Option<&'static [u8]> {
        let path = format!("/usr/share/fonts/{name}");
        let Ok(bytes) = fs::read(&path) else {
            eprintln!("skipped: drawing in pixels, for want of {path}");
            return None;
        };
        Some(Box::leak(bytes.into_boxed_slice()))
    };
    let fonts = NOTO.map(|(regular, bold)| {
        let bold = Some(read(bold)?);
        Some((read(regular)?, bold, regular.ends_with("ttc")))
    });
    let fonts: Option<Vec<FontBytes<'_>>> = fonts.into_iter().collect();
    fonts.map(|fonts| FontFiles::of(&fonts))
}

/// Who has gone there on glass that is drawn, which shows another page now. All letters were drawn before.
fn drawn(name: &str) -> Session {
    drawn_in_language(LOCALES[0], name)
}

fn drawn_in_thai(name: &str) -> Session {
    drawn_in_language("th", name)
}

fn drawn_in_language(tag: &'static str, name: &str) -> Session {
    let mut session = Session::new(tag, GRID);
    session.pixels = noto().map(support::drawn);
    session.draw();
    session.play(&script(name));
    draw_pixels(&mut session);
    if let Some(pixels) = &mut session.pixels {
        pixels.take_off();
    }
    session
}

fn draw_pixels(session: &mut Session) {
    let there = &mut **session;
    if let Some(pixels) = &mut there.pixels {
        let (buffer, kiosk) = (&mut there.buffer, &there.kiosk);
        let laid = uketsuke::paint::layout_pixels(buffer, kiosk, there.texts, pixels);
        black_box(pixels.paint(&laid, kiosk.look()));
    }
}

// A change of page: all of it is laid out, drawn and written as sixel.
#[library_benchmark]
#[bench::attract(args = ("attract"), setup = drawn, config = at_most(51_000_000))]
#[bench::causes(args = ("causes"), setup = drawn, config = at_most(47_500_000))]
#[bench::holdings(args = ("holdings"), setup = drawn, config = at_most(43_500_000))]
#[bench::plan(args = ("plan-notice"), setup = drawn, config = at_most(55_700_000))]
#[bench::thai(args = ("plan-notice"), setup = drawn_in_thai, config = at_most(54_900_000))]
#[bench::code(args = ("step-download-iphone"), setup = drawn, config = at_most(38_400_000))]
#[bench::keyboard(args = ("name-offers"), setup = drawn, config = at_most(52_300_000))]
#[bench::check(args = ("check"), setup = drawn, config = at_most(39_700_000))]
#[bench::done(args = ("done"), setup = drawn, config = at_most(26_300_000))]
fn page_in_pixels(mut session: Session) -> Session {
    draw_pixels(&mut session);
    session
}

/// The same before a letter is typed.
fn before_letter(name: &str) -> Session {
    let mut session = drawn(name);
    draw_pixels(&mut session);
    session
}

#[library_benchmark]
#[bench::kana(args = ("kana"), setup = before_letter, config = at_most(3_410_000))]
fn letter_in_pixels(mut session: Session) -> Session {
    session.kiosk.update(Event::Key(Key::Char('a')));
    draw_pixels(&mut session);
    session
}

// --- Words -----------------------------------------------------------------------------------------

// A language is unpacked and parsed when its first text is asked for.
#[library_benchmark]
#[bench::ja(args = ("ja"), config = at_most(2_900_000))]
#[bench::en(args = ("en"), config = at_most(2_550_000))]
fn first_text(tag: &str) -> (Texts, String) {
    let (texts, _) = Texts::load(&[tag.to_owned()], &[].into(), None);
    let text = texts.say(tag, "heading-causes", &[]);
    (texts, black_box(text))
}

#[library_benchmark]
#[bench::ja(args = ("ja"), setup = warm, config = at_most(6_240))]
fn text(tag: &str) -> String {
    black_box(texts().say(tag, "heading-causes", &[]))
}

fn warm(tag: &'static str) -> &'static str {
    texts().say(tag, "heading-causes", &[]);
    tag
}

// --- Lookups ---------------------------------------------------------------------------------------

// The largest block of all is that of 100.
#[library_benchmark]
#[bench::first(args = ("1008111"), config = at_most(1_880_000))]
#[bench::several(args = ("4980000"), config = at_most(230_000))]
#[bench::none(args = ("0000000"), config = at_most(51_200))]
fn towns(code: &str) -> Vec<postcode::PostalAddress> {
    black_box(postcode::EMBEDDED.lookup(code))
}

/// 20,000 readings in a file of its own: the same on every machine, unlike SKK-JISYO.L.
fn book() -> (TempDir, Dictionary) {
    let dir = tempfile::tempdir().expect("a folder");
    let mut readings: Vec<String> = (0..20_000_u32)
        .map(|n| {
            let kana = |n: u32| char::from_u32(0x3042 + n % 80).expect("kana");
            [kana(n), kana(n / 7), kana(n / 61), kana(n / 419)]
                .iter()
                .collect()
        })
        .collect();
    readings.sort();
    readings.dedup();
    let mut lines = String::new();
    for reading in readings {
        lines.push_str(&reading);
        lines.push_str(
            " /高橋/髙橋/鷹橋/
",
        );
    }
    let path = dir.path().join("SKK-JISYO.test");
    let text =
        format!(";; -*- coding: utf-8 -*-\n;; okuri-ari entries.\n;; okuri-nasi entries.\n{lines}");
    fs::write(&path, text).expect("room");
    let mut config = Config::load(None).expect("sound");
    config.dictionary.general = vec![path];
    config.dictionary.names.clear();
    config.dictionary.places.clear();
    let dictionary = Dictionary::open(&config.dictionary);
    (dir, dictionary)
}

#[library_benchmark]
#[bench::there(args = ("かくせそ"), setup = ask, config = at_most(444_000))]
#[bench::not_there(args = ("んんんん"), setup = ask, config = at_most(180_000))]
fn kanji((home, book, reading): (TempDir, Dictionary, &str)) -> (TempDir, Dictionary) {
    black_box(book.candidates(reading, NameOrPlace::Name, 24));
    (home, book)
}

fn ask(reading: &'static str) -> (TempDir, Dictionary, &'static str) {
    let (home, book) = book();
    (home, book, reading)
}

// --- The spool -------------------------------------------------------------------------------------

const SIZE: usize = 4096;

fn spool(waiting: u32) -> (TempDir, Spool) {
    let home = tempfile::tempdir().expect("a folder");
    let spool = Spool::open(home.path(), false).expect("a spool");
    for seq in 1..=waiting {
        let file = format!("k1-{seq:06}-20261126T035405Z-aaaaaaaaaaaaaaaa.json");
        fs::write(home.path().join("new").join(file), [b'x'; 16]).expect("room");
    }
    (home, spool)
}

fn name() -> EntryName {
    EntryName::parse("k1-000001-20261126T035405Z-aaaaaaaaaaaaaaab.json").expect("a name")
}

#[library_benchmark]
#[bench::one(args = (0), setup = spool, config = at_most(9_770))]
fn submit((home, spool): (TempDir, Spool)) -> (TempDir, Spool) {
    spool.publish(&name(), &[b'x'; SIZE]).expect("published");
    (home, spool)
}

#[library_benchmark]
#[bench::names_of_1_000(args = (1_000), setup = spool, config = at_most(3_890_000))]
fn list_names((home, spool): (TempDir, Spool)) -> (TempDir, Spool) {
    black_box(names(home.path(), Shelf::Waiting).expect("listed"));
    (home, spool)
}

#[library_benchmark]
#[bench::names_and_times_of_1_000(args = (1_000), setup = spool, config = at_most(4_080_000))]
fn list_times((home, spool): (TempDir, Spool)) -> (TempDir, Spool) {
    black_box(list(home.path(), Shelf::Waiting).expect("listed"));
    (home, spool)
}

library_benchmark_group!(
    name = costs,
    benchmarks = [
        paint,
        update,
        key_to_bytes,
        draw,
        page_in_pixels,
        letter_in_pixels,
        first_text,
        text,
        towns,
        kanji,
        submit,
        list_names,
        list_times
    ]
);

main!(library_benchmark_groups = costs);
