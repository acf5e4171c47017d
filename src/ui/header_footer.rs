//! The band at the top and the buttons at the bottom.

use ratatui::layout::Rect;

use super::canvas::Pen;
use crate::flow::{Action, Overlay, Primary, Screen};

/// Columns of a button in the band.
const TOOL: u16 = 17;

/// The band at the top: the clinic, and the tools.
pub(super) fn banner(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    pen.fill(area, theme.banner);
    let tools = tool_columns(pen);
    let tool = |at: u16| Rect {
        x: area.right().saturating_sub(tools) + at * (TOOL + 1),
        width: TOOL,
        ..area
    };
    let left = banner_left(pen, area);
    pen.label(left, &banner_text(pen), theme.banner);
    if tools > 0 {
        tool_buttons(pen, tool(0), tool(1));
    }
}

/// Columns of the tools in the band; the warning has none.
fn tool_columns(pen: &Pen<'_>) -> u16 {
    let idle = matches!(pen.kiosk.overlay(), Some(Overlay::Idle(_)));
    if idle { 0 } else { 2 * TOOL + 1 }
}

/// The place of the words in the band.
pub(super) fn banner_left(pen: &Pen<'_>, band: Rect) -> Rect {
    Rect {
        x: band.x + 1,
        width: band.width.saturating_sub(tool_columns(pen) + 2),
        ..band
    }
}

fn tool_buttons(pen: &mut Pen<'_>, contrast: Rect, language: Rect) {
    let style = pen.theme.tool;
    let label = button_words(pen, "contrast");
    pen.button(contrast, &label, Action::Contrast, style);
    let label = pen.say("button-language");
    pen.button(language, &label, Action::Language, style);
}

/// In the patient's language: the clinic, else what this is. Where the guide begins, its title.
pub(super) fn banner_text(pen: &Pen<'_>) -> String {
    // The keys leave no row for it anywhere else.
    if pen.kiosk.site().trial && pen.kiosk.board().is_some() {
        return pen.say("trial-banner");
    }
    if let Some(unwell) = unwell_in_band(pen) {
        return unwell;
    }
    let title = pen.say("welcome");
    if pen.begins() && fits_in_band(pen, &title) {
        return title;
    }
    let clinic = pen.kiosk.site().clinic.clone();
    if clinic.is_empty() {
        pen.say("banner-title")
    } else {
        clinic
    }
}

fn fits_in_band(pen: &Pen<'_>, text: &str) -> bool {
    let band = banner_left(pen, pen.area()).width;
    pen.rows(text, band) <= pen.target_rows().min(3)
}

/// Where the guide begins and rows are scarce, the band says whom nobody should keep reading.
pub(super) fn unwell_in_band(pen: &Pen<'_>) -> Option<String> {
    let unwell = pen.say("welcome-unwell");
    let scarce = pen.begins() && pen.area().height < 24;
    (scarce && fits_in_band(pen, &unwell)).then_some(unwell)
}

/// The words of a button; on the list of languages in two of them, since none may have been chosen.
pub(super) fn button_words(pen: &Pen<'_>, id: &str) -> String {
    let for_all = match pen.kiosk.overlay() {
        None => matches!(pen.kiosk.screen(), Screen::Languages | Screen::Page(_)),
        Some(overlay) => matches!(overlay, Overlay::Language),
    };
    if for_all {
        pen.say(&format!("button-{id}-any"))
    } else {
        pen.say(&format!("button-{id}"))
    }
}

pub(super) fn footer(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    let side = (area.width / 4).clamp(14, 24);
    if pen.kiosk.has_back() {
        let label = button_words(pen, "back");
        pen.button(
            Rect {
                width: side,
                ..area
            },
            &label,
            Action::Back,
            theme.button,
        );
    }
    if !matches!(
        pen.kiosk.overlay(),
        Some(Overlay::Ask | Overlay::Idle(_) | Overlay::StaffPin(_))
    ) {
        let wide = side.max(18);
        let label = button_words(pen, "ask");
        let ask = Rect {
            x: area.right().saturating_sub(wide),
            width: wide,
            ..area
        };
        pen.button(ask, &label, Action::Ask, theme.ask);
    }
    if let Some(label) = main_label(pen) {
        let wide = side.max(18);
        let left = side + 1;
        let main = Rect {
            x: area.x + left,
            width: area.width.saturating_sub(left + wide + 1),
            ..area
        };
        pen.button(main, &label, Action::Next, theme.primary);
    }
}

/// "Read on" while there are further pages, then the screen's main button.
pub(super) fn main_label(pen: &Pen<'_>) -> Option<String> {
    if pen.laid.page + 1 < pen.laid.pages {
        return Some(button_words(pen, "more"));
    }
    primary_words(pen)
}

/// The words of the screen's main button.
pub(super) fn primary_words(pen: &Pen<'_>) -> Option<String> {
    let primary = pen.kiosk.primary()?;
    Some(match pen.kiosk.screen() {
        Screen::Page(_) if primary == Primary::Return => button_words(pen, "back"),
        _ => pen.say(&format!("button-{}", primary.id())),
    })
}
