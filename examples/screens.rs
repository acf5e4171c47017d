//! Prints every screen as ANSI text, for `docs/screens.py` to make pictures of.
//!
//! `cargo run --example screens -- LOCALE COLUMNSxROWS [LOOK] [NAME…]`

#[path = "../tests/it/support.rs"]
mod support;

use ratatui::style::{Color, Modifier};
use strum::IntoEnumIterator as _;
use support::{Session, pictures, site, start, texts, with_look};
use uketsuke::flow::{Key, Look};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let asked = words
        .split_first_chunk()
        .and_then(|([locale, size], rest)| {
            let (columns, rows) = size.split_once('x')?;
            Some((locale, (columns.parse().ok()?, rows.parse().ok()?), rest))
        });
    let Some((locale, size, rest)) = asked else {
        eprintln!("screens LOCALE COLUMNSxROWS [LOOK] [NAME…]");
        std::process::exit(2);
    };
    let look_of = |id: &String| Look::iter().find(|look| look.into_str() == id);
    let look = rest.first().and_then(look_of);
    let names = rest.get(usize::from(look.is_some())..).unwrap_or_default();
    for (name, script) in pictures() {
        if !names.is_empty() && !names.iter().any(|of| of == name) {
            continue;
        }
        let place = with_look(site(), look.unwrap_or_default());
        let mut session = Session::at(place, texts(), start(), locale, size);
        session.play(&script);
        for page in 0..session.laid.pages {
            if page > 0 {
                session.key(Key::PageDown);
            }
            println!("=== {name} {}/{}", page + 1, session.laid.pages);
            print(&session);
        }
    }
}

fn print(session: &Session) {
    use unicode_width::UnicodeWidthStr as _;
    let area = session.buffer.area;
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let cell = &session.buffer[(x, y)];
            let colour = |color: Color, default: u8| match color {
                Color::Indexed(index) => index,
                _ => default,
            };
            let mut codes = format!("38;5;{};48;5;{}", colour(cell.fg, 250), colour(cell.bg, 16));
            for (bit, code) in [
                (Modifier::BOLD, 1),
                (Modifier::UNDERLINED, 4),
                (Modifier::REVERSED, 7),
            ] {
                if cell.modifier.contains(bit) {
                    codes = format!("{codes};{code}");
                }
            }
            print!("\x1b[0;{codes}m{}", cell.symbol());
            x += if cell.symbol().width() > 1 { 2 } else { 1 };
        }
        println!("\x1b[0m");
    }
}
