//! QR codes: their modules with the quiet zone.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use qrcode::{EcLevel, QrCode};

/// The modules of a code with its quiet zone, ready to be drawn.
#[derive(Clone, Debug)]
pub struct Code {
    modules: Rc<Modules>,
    quiet: u16,
}

/// The modules alone, row by row.
#[derive(Debug)]
struct Modules {
    dark: Vec<bool>,
    side: u16,
}

thread_local! {
    /// To find the best mask of a code takes ten times as long as to draw a screen, and `kiosk.toml` has a
    /// handful of addresses: each is worked out once.
    static KNOWN: RefCell<HashMap<String, Option<Rc<Modules>>>> = RefCell::default();
}

impl Modules {
    fn of(address: &str) -> Option<Self> {
        let of = |level| QrCode::with_error_correction_level(address, level).ok();
        let low = of(EcLevel::L)?;
        let code = of(EcLevel::M)
            .filter(|m| m.width() == low.width())
            .unwrap_or(low);
        let side = u16::try_from(code.width()).ok()?;
        let dark = code.to_colors().into_iter();
        let dark = dark.map(|c| c == qrcode::Color::Dark).collect();
        Some(Self { dark, side })
    }
}

impl Code {
    /// The code of an address with the quiet zone of the standard, if there is one that holds it.
    pub(super) fn new(address: &str) -> Option<Self> {
        Self::with_quiet(address, 4)
    }

    /// The code of an address: level M where it costs no larger version, else L. The quiet zone is
    /// in modules; 4 by the standard, 2 still scans on an all-white ground (tried).
    pub(super) fn with_quiet(address: &str, quiet: u16) -> Option<Self> {
        let modules = KNOWN.with_borrow_mut(|known| {
            let modules = known.get(address).cloned();
            modules.unwrap_or_else(|| {
                let modules = Modules::of(address).map(Rc::new);
                known.insert(address.to_owned(), modules.clone());
                modules
            })
        })?;
        Some(Self { modules, quiet })
    }

    /// Modules of a side, with the quiet zone.
    pub fn side(&self) -> u16 {
        self.modules.side + 2 * self.quiet
    }

    /// Columns and rows of cells, each two modules high.
    pub fn size(&self) -> (u16, u16) {
        let side = self.side();
        (side, side.div_ceil(2))
    }

    /// Whether a module is dark.
    pub fn is_dark(&self, x: u16, y: u16) -> bool {
        let side = self.modules.side;
        let inside = |at: u16| at.checked_sub(self.quiet).filter(|at| *at < side);
        let (Some(x), Some(y)) = (inside(x), inside(y)) else {
            return false;
        };
        let at = usize::from(y) * usize::from(side) + usize::from(x);
        self.modules.dark.get(at).copied().unwrap_or(false)
    }
}
