//! What every part of the inbox draws with: the buffer, the words, the styles. The one door to the
//! glass: no text reaches a cell that could drive the terminal. What a stranger typed is made safe
//! where it comes from as well, so that nobody can forge the signs that stand for what was unsafe.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::InboxLayout;
use crate::flow::Look;
use crate::paint::theme::Theme;
use crate::reception::tui::{Action, StaffMessage};
use crate::scene::Style;
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
        self.texts.say(&self.language, key, &[])
    }
}

pub(super) struct InboxCanvas<'a> {
    buffer: &'a mut Buffer,
    words: &'a InboxTexts,
    pub theme: Theme,
    pub laid: InboxLayout,
}

impl<'a> InboxCanvas<'a> {
    /// On a blank page.
    pub(super) fn new(buffer: &'a mut Buffer, words: &'a InboxTexts, look: Look) -> Self {
        let theme = Theme(look);
        buffer.set_style(buffer.area, theme.of(Style::Page));
        Self {
            buffer,
            words,
            theme,
            laid: InboxLayout::default(),
        }
    }

    pub(super) fn area(&self) -> Rect {
        self.buffer.area
    }

    pub(super) fn fill(&mut self, area: Rect, style: Style) {
        let ink = self.theme.of(style);
        self.buffer
            .set_style(area.intersection(self.buffer.area), ink);
    }

    /// Makes an area blank again, in this style.
    pub(super) fn blank(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.buffer.area);
        for at in area.positions() {
            if let Some(cell) = self.buffer.cell_mut(at) {
                cell.reset();
            }
        }
        self.fill(area, style);
    }

    pub(super) const fn words(&self) -> &'a InboxTexts {
        self.words
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub(super) fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.texts.say(&self.words.language, key, args)
    }

    /// A sentence with a count.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say_with(key, &[("count", Arg::Number(count))])
    }

    pub(super) fn said(&self, said: &StaffMessage) -> String {
        let args = said.args.iter();
        let args: Vec<_> = args
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        self.say_with(&said.key, &args)
    }

    /// A language by its name in the language of staff; an unknown one by its tag.
    pub(super) fn language(&self, tag: &str) -> String {
        let key = format!("inbox-language-{tag}");
        if self.words.texts.has(&self.words.language, &key) {
            self.say(&key)
        } else {
            render(tag)
        }
    }

    /// Draws a text, wrapped, from the top of an area; returns how many rows it took.
    pub(super) fn text(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let lines = broken(text, area.width);
        for (line, y) in lines.iter().zip(area.y..area.bottom()) {
            self.put((area.x, y), line, area.width, style);
        }
        u16::try_from(lines.len())
            .unwrap_or(u16::MAX)
            .min(area.height)
    }

    /// Draws one line of at most so many columns; what is longer ends in a sign that it was cut.
    pub(super) fn put(&mut self, at: (u16, u16), text: &str, columns: u16, style: Style) {
        let text = fit(&safe(text), columns);
        if self.area().contains(at.into()) {
            let ink = self.theme.of(style);
            self.buffer
                .set_stringn(at.0, at.1, text, columns.into(), ink);
        }
    }

    /// Draws one line that ends one column before the end of an area.
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
    u16::try_from(safe(text).width()).unwrap_or(u16::MAX)
}

/// Lines of this text at this width, safe to draw.
pub(super) fn broken(text: &str, width: u16) -> Vec<String> {
    wrap(&safe(text), width)
}

/// As it is drawn: nothing in it drives the terminal. What is safe already stays as it is.
fn safe(text: &str) -> String {
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
