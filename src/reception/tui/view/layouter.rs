//! What every part of the inbox is laid out with: the size, the words, and the items as they grow. The one door
//! to the glass: no text becomes an item that could drive the terminal. What a stranger typed is made safe
//! where it comes from as well, so that nobody can forge the signs that stand for what was unsafe.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::InboxLayout;
use crate::paint::cells::columns;
use crate::reception::tui::{Action, StaffMessage};
use crate::scene::{Item, ItemKind, ItemText, Style};
use crate::text::sanitize::{is_unsafe, render};
use crate::text::wrap::{drawn, wrap};
use crate::texts::{Arg, Texts};

/// Stands where a text was cut.
const CUT: &str = "..";

/// Staff's language and its texts.
pub struct InboxTexts {
    /// `ja` or `en`.
    pub language: String,
    pub texts: Texts,
}

impl InboxTexts {
    /// The text of a key.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub(super) fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.say(&self.language, key, args)
    }

    /// A sentence with a count.
    pub(in crate::reception::tui) fn count(&self, key: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say_with(key, &[("count", Arg::Number(count))])
    }

    pub(crate) fn said(&self, said: &StaffMessage) -> String {
        let args = said.args.iter();
        let args: Vec<_> = args
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        self.say_with(&said.key, &args)
    }

    /// A language by its name in the language of staff; an unknown one by its tag.
    pub(super) fn language(&self, tag: &str) -> String {
        let key = format!("inbox-language-{tag}");
        if self.texts.has(&self.language, &key) {
            self.say(&key)
        } else {
            render(tag)
        }
    }
}

pub(super) struct InboxLayouter<'a> {
    pub area: Rect,
    pub words: &'a InboxTexts,
    /// In the order in which they are painted.
    pub items: Vec<Item>,
    pub laid: InboxLayout,
}

impl InboxLayouter<'_> {
    /// A ground; what was there is gone.
    pub(super) fn fill(&mut self, area: Rect, style: Style) {
        let ground = Item::still(area, ItemKind::Ground, style, Vec::new());
        self.items.push(ground);
    }

    /// A text, wrapped, from the top of an area; returns how many rows it takes.
    pub(super) fn text(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let lines = broken(text, area.width);
        let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        self.lines(area, lines, style);
        rows.min(area.height)
    }

    /// One line of at most so many columns; what is longer ends in a sign that it was cut.
    pub(super) fn put(&mut self, at: (u16, u16), text: &str, columns: u16, style: Style) {
        let area = Rect::new(at.0, at.1, columns, 1);
        self.lines(area, vec![fit(&safe(text), columns)], style);
    }

    fn lines(&mut self, area: Rect, lines: Vec<String>, style: Style) {
        let text = ItemText {
            area,
            // Nobody asks for it, and what patients said is not copied without need.
            whole: String::new(),
            lines,
            style,
            centred: false,
        };
        self.items.push(text.into());
    }

    /// One line that ends one column before the end of an area.
    pub(super) fn put_right(&mut self, area: Rect, text: &str, style: Style) {
        let columns = width(text).min(area.width.saturating_sub(2));
        let x = area.right().saturating_sub(columns + 1);
        self.put((x, area.y), text, columns, style);
    }

    pub(super) fn target(&mut self, area: Rect, action: Action) {
        self.laid.targets.push((area, action));
    }
}

/// Columns that a text takes.
pub(super) fn width(text: &str) -> u16 {
    columns(&safe(text))
}

/// Lines of this text at this width, safe to draw.
pub(super) fn broken(text: &str, width: u16) -> Vec<String> {
    wrap(&safe(text), width)
}

/// As it is drawn: nothing in it drives the terminal. What is safe already stays as it is.
pub(in crate::reception::tui) fn safe(text: &str) -> String {
    let shown = text.lines().map(|line| {
        if line.contains(is_unsafe) {
            drawn(&render(line))
        } else {
            drawn(line)
        }
    });
    shown.collect::<Vec<_>>().join("\n")
}

/// At most so many columns.
fn fit(text: &str, columns: u16) -> String {
    let columns = usize::from(columns);
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    for grapheme in text.graphemes(true) {
        if cut.width() + grapheme.width() + CUT.width() > columns {
            break;
        }
        cut.push_str(grapheme);
    }
    cut + CUT
}
