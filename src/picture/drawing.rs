//! A clinic's own drawing, read with care: what cannot be drawn is found when it is read, not when a patient waits.

use std::iter;
use std::panic::catch_unwind;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use resvg::render;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, TextPos};
use resvg::usvg::{Options, Tree};
use serde::{Deserialize, Serialize};

use crate::diagnostics::picture::PictureFlaw;

/// A PNG is unpacked for each patient.
const MOST_PIXELS: u64 = 500_000;

/// How far an SVG may reach beyond its sheet, in sheets.
const FARTHEST: f32 = 10.0;
/// The sides of what a new drawing is tried on. Pixels.
const TRIAL: u8 = 64;

/// Elements that show letters, for which the kiosk has no fonts here.
const LETTERS: [&str; 2] = ["text", "foreignObject"];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Drawing {
    Svg(String),
    /// In base64, as it is handed over as text.
    Png(String),
}

/// What is wrong, and where if it has lines.
pub(super) type Found = (PictureFlaw, Option<TextPos>);

impl Drawing {
    pub(super) fn svg(bytes: Vec<u8>) -> Result<Self, Found> {
        let broken = || (PictureFlaw::Broken, None);
        let text = String::from_utf8(bytes).ok().ok_or_else(broken)?;
        let document =
            Document::parse(&text).map_err(|at| (PictureFlaw::Broken, Some(at.pos())))?;
        let strange = document
            .descendants()
            .find_map(|node| Some((strange(node)?, node)));
        if let Some((flaw, node)) = strange {
            return Err((flaw, Some(document.text_pos_at(node.range().start))));
        }
        let drawable = catch_unwind(|| is_drawable(&text)).unwrap_or(false);
        drawable.then_some(Self::Svg(text)).ok_or_else(broken)
    }

    pub(super) fn png(bytes: &[u8]) -> Result<Self, Found> {
        let (width, height) = size(bytes).ok_or((PictureFlaw::Broken, None))?;
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err((PictureFlaw::Pixels(width, height), None));
        }
        Pixmap::decode_png(bytes)
            .ok()
            .ok_or((PictureFlaw::Broken, None))?;
        Ok(Self::Png(STANDARD.encode(bytes)))
    }

    /// Width and height, in a unit of its own.
    pub fn size(&self) -> Option<(f32, f32)> {
        match self {
            Self::Svg(text) => {
                let size = Tree::from_str(text, &Options::default()).ok()?.size();
                Some((size.width(), size.height()))
            }
            Self::Png(text) => {
                let (width, height) = size(&STANDARD.decode(text).ok()?)?;
                let side = |pixels| u16::try_from(pixels).ok().map(f32::from);
                side(width).zip(side(height))
            }
        }
    }

    /// The pixels of a PNG.
    pub fn pixels(&self) -> Option<Pixmap> {
        match self {
            Self::Svg(_) => None,
            Self::Png(text) => Pixmap::decode_png(&STANDARD.decode(text).ok()?).ok(),
        }
    }
}

/// Draws it once: what fails here would fail before every patient.
fn is_drawable(svg: &str) -> bool {
    let Ok(tree) = Tree::from_str(svg, &Options::default()) else {
        return false;
    };
    if !tree.root().has_children() || !reaches_near(&tree) {
        return false;
    }
    let Some(mut trial) = Pixmap::new(TRIAL.into(), TRIAL.into()) else {
        return false;
    };
    let scale = f32::from(TRIAL) / tree.size().width().max(tree.size().height());
    let place = Transform::from_scale(scale, scale);
    render(&tree, place, &mut trial.as_mut());
    true
}

/// What reaches far beyond its sheet brings the renderer down, at times so that nothing can catch it.
fn reaches_near(tree: &Tree) -> bool {
    let far = FARTHEST * tree.size().width().max(tree.size().height());
    let patterns = tree.patterns().iter().map(|of| of.root());
    let masks = tree.masks().iter().map(|of| of.root());
    let clips = tree.clip_paths().iter().map(|of| of.root());
    let mut groups = iter::once(tree.root())
        .chain(patterns)
        .chain(masks)
        .chain(clips);
    groups.all(|group| {
        let reach = group.abs_stroke_bounding_box();
        let sides = [reach.left(), reach.top(), reach.right(), reach.bottom()];
        sides.iter().all(|side| side.abs() <= far)
    })
}

/// Why an element cannot be drawn from the file alone.
fn strange(node: Node<'_, '_>) -> Option<PictureFlaw> {
    let name = node.tag_name().name();
    if LETTERS.contains(&name) {
        return Some(PictureFlaw::Text);
    }
    let mut links = node.attributes().filter(|of| of.name() == "href");
    let elsewhere = name != "a" && links.any(|of| !of.value().starts_with('#'));
    (name == "image" || elsewhere).then_some(PictureFlaw::Link)
}

/// Width and height of a PNG, from its head alone.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(*head.get(at..)?.first_chunk()?));
    Some((number(8)?, number(12)?))
}
