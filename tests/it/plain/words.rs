//! Glass and lines say the same: every word of a page stands on the glass, in cells and in pixels, and in the lines, and
//! nothing else does.

use uketsuke::flow::Action;
use uketsuke::page::{Block, LARGER, Localizer, Page, Welcome};
use uketsuke::plain::lines;
use uketsuke::rehearsal::Session;

use crate::support::{self, pictures, site, squash, start, texts};

/// Those that are looked at: three scripts, furigana, right words of every kind of page.
const LOCALES: [&str; 4] = ["ja", "ja-simple", "en", "ru"];

/// The texts of a block in reading order.
fn told<'p>(block: &'p Block, all: &mut Vec<&'p str>) {
    match block {
        Block::Text(text)
        | Block::Marked { text, .. }
        | Block::Strong(text)
        | Block::Quiet(text)
        | Block::Problem(text)
        | Block::Number(text) => all.push(text),
        Block::Group(parts) => parts.iter().for_each(|part| told(part, all)),
        Block::Pointing { to, ja, own } => {
            all.extend([to.as_str(), ja]);
            all.extend(own.as_deref());
        }
        Block::Qr { address, caption } => all.extend([caption.as_str(), address]),
        // Its cells are no text: what is typed is looked at elsewhere.
        Block::Field(_) | Block::Bar { .. } => {}
        Block::Answer(answer) => {
            all.extend([answer.label.as_str(), &answer.value]);
            all.extend(answer.problem.as_deref());
        }
    }
}

/// What stands on the glass, page by page, each from the top and from the left.
fn on_glass(session: &mut Session<'_>) -> Vec<String> {
    let mut all = Vec::new();
    session.each_page(|session| {
        let texts = session.laid.texts();
        all.extend(texts.into_iter().map(|(_, text)| squash(text)));
    });
    all
}

/// The lines as one row of letters.
fn in_lines(session: &Session<'_>) -> String {
    let lines = lines(&session.kiosk, session.texts);
    lines.iter().map(|line| squash(&line.text)).collect()
}

/// All texts that must be told, in reading order; those of which one may stand for another are left out.
fn wanted(page: &Page, keyboard: bool, waiting: bool) -> Vec<&str> {
    let mut all: Vec<&str> = page.band.unwell.as_deref().into_iter().collect();
    all.push(&page.heading);
    match &page.entry {
        Some(entry) if keyboard => {
            let help = if entry.offers.is_empty() {
                entry.help()
            } else {
                &[]
            };
            for block in help {
                told(block, &mut all);
            }
        }
        _ => page.blocks().for_each(|block| told(block, &mut all)),
    }
    all.extend(page.choices.iter().map(|item| item.label.as_str()));
    page.notes
        .said
        .iter()
        .for_each(|block| told(block, &mut all));
    if page.notes.said.is_empty() && !waiting && !keyboard {
        all.extend(page.notes.quiet.iter().map(String::as_str));
    }
    all
}

/// How to answer, while what is wrong has its place on the glass.
fn hidden(page: &Page) -> Option<&str> {
    if page.notes.said.is_empty() || page.entry.is_some() {
        return None;
    }
    match page.body.as_slice() {
        [Block::Text(hint)] | [Block::Text(hint), .., Block::Answer(_)] => Some(hint),
        _ => None,
    }
}

pub fn compare(name: &str, session: &mut Session<'_>, in_order: bool) {
    let texts = session.texts;
    let lines = in_lines(session);
    let kiosk = &session.kiosk;
    let page = Page::new(Localizer::new(kiosk, texts));
    let keyboard = kiosk.board().is_some();
    let waiting = kiosk.first_digit().is_some();
    let wanted: Vec<String> = wanted(&page, keyboard, waiting)
        .into_iter()
        .map(squash)
        .collect();
    let buttons: Vec<(Action, String)> = page
        .buttons
        .iter()
        .map(|button| (button.action, squash(&button.label)))
        .collect();
    let (mut cells, mut rest) = (Vec::new(), lines.as_str());
    for text in &wanted {
        let at = rest
            .find(text)
            .unwrap_or_else(|| panic!("{name}: {text} is not in its place in {lines}"));
        rest = rest.split_at(at + text.len()).1;
    }
    // Whoever turns a page has typed no first digit.
    let typed = session.kiosk.first_digit().map(|digit| format!("{digit}_"));
    cells.extend(on_glass(session));
    // Remarks stand in the header, and what is wrong below the question; both are said last.
    let mut said = Vec::new();
    let wrong = page.notes.said.iter();
    wrong.for_each(|block| told(block, &mut said));
    said.extend(page.notes.quiet.iter().map(String::as_str));
    let aside: Vec<String> = said.into_iter().map(squash).collect();
    let hidden = hidden(&page).map(squash);
    let mut at = 0;
    for text in wanted.iter().filter(|of| hidden.as_ref() != Some(*of)) {
        let remark = aside.contains(text);
        let skipped = if remark { 0 } else { at };
        let mut found = cells.iter().skip(skipped);
        let found = found.position(|cell| cell.contains(text));
        let found =
            found.unwrap_or_else(|| panic!("{name}: {text} is not in its place in {cells:?}"));
        // Where there are several pages, codes come last.
        if in_order && session.laid.pages == 1 && !remark {
            at += found;
        }
    }
    let silent = page.notes.said.is_empty() && !keyboard;
    if let Some(count) = page.progress.as_deref().map(squash) {
        assert!(lines.contains(&count), "{name}: no {count} in the lines");
        assert!(
            cells.contains(&count) || !silent,
            "{name}: no {count} on the glass"
        );
    }
    for (action, label) in &buttons {
        // Lines have neither colours nor sizes.
        let seen = matches!(*action, Action::Contrast | LARGER);
        let spoken = seen || lines.contains(label);
        assert!(spoken, "{name}: no {label} in the lines");
        let last = *action == Action::Next && session.laid.page + 1 < session.laid.pages;
        assert!(
            last || cells.contains(label),
            "{name}: no {label} on the glass"
        );
    }
    // What only the glass has: keys, colours, the turning of pages, the word on the target of an answer.
    let mut glass: Vec<String> = vec![squash(&page.more), squash(&page.band.title)];
    glass.extend(buttons.into_iter().map(|(_, label)| label));
    if let Some(entry) = &page.entry {
        glass.extend(entry.caps.iter().map(|(_, label)| squash(label)));
        glass.extend(entry.offers.iter().map(|(_, word)| squash(word)));
        glass.push(squash(&entry.more));
    }
    for block in &page.body {
        if let Block::Answer(answer) = block {
            glass.push(squash(&answer.change));
        }
    }
    let words = Localizer::new(&session.kiosk, texts);
    let pages = session.laid.pages;
    glass.extend((1..=pages).map(|at| squash(&words.page(at.into(), pages.into()))));
    let key = |cell: &str| keyboard && cell.chars().count() <= 3;
    for cell in &cells {
        let known = lines.contains(cell) || glass.contains(cell) || key(cell);
        assert!(
            known || Some(cell) == typed.as_ref(),
            "{name}: only the glass says {cell}"
        );
    }
}

#[test]
fn cells_and_lines_say_the_same_in_the_same_order() {
    for tag in LOCALES {
        for (name, script) in pictures() {
            for (size, in_order) in [((100, 40), true), ((60, 20), false)] {
                let mut session = support::Session::played(tag, size, &script);
                let first = Welcome::new(Localizer::new(&session.kiosk, texts())).is_some();
                // Pages that were turned already, and keys that leave no room for what helps.
                let turned = session.laid.page > 0;
                let scarce = session.kiosk.board().is_some() && !in_order;
                if !(first || turned || scarce) {
                    compare(&format!("{name} {tag} {size:?}"), &mut session, in_order);
                }
            }
        }
    }
}

#[test]
fn the_first_screen_says_the_same_in_cells_and_lines() {
    let mut closed = site();
    (closed.spool_ready, closed.trial) = (false, true);
    for site in [site(), closed] {
        let mut session = support::Session::at(site, texts(), start(), "en", (100, 40));
        let lines = in_lines(&session);
        let cells = on_glass(&mut session);
        let words = Localizer::new(&session.kiosk, texts());
        let welcome = Welcome::new(words).unwrap();
        let names = welcome.tiles.iter().map(|tile| tile.name.as_str());
        let unwell = welcome.unwell.iter().map(|line| line.text.as_str());
        let notes = welcome.notes.iter().map(String::as_str);
        let all = names.chain(unwell).chain(notes);
        for text in all.chain([welcome.title.as_str()]).map(squash) {
            assert!(lines.contains(&text) && cells.contains(&text), "{text}");
        }
        let below = welcome
            .tiles
            .iter()
            .flat_map(|tile| (0..2).filter_map(|at| tile.below(words, at)));
        let below: Vec<String> = below.map(|text| squash(&text)).collect();
        for cell in cells {
            assert!(lines.contains(&cell) || below.contains(&cell), "{cell}");
        }
    }
}
