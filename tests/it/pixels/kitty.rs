//! Kitty's protocol for graphics, read as strictly as it is written.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::inflate::decompress_to_vec_zlib;
use uketsuke::paint::pixels::{Bitmap, Percent, kitty};

use super::{Shown, bitmaps};

/// Reads one picture that bears this id.
pub fn read(bytes: &[u8], id: u32) -> Shown<[u8; 3]> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut parts = text.split_inclusive("\x1b\\").peekable();
    let (mut size, mut payload) = (None, String::new());
    while let Some(part) = parts.next() {
        let part = part.strip_prefix("\x1b_G").unwrap();
        let (control, data) = part
            .strip_suffix("\x1b\\")
            .unwrap()
            .split_once(';')
            .unwrap();
        let more = u8::from(parts.peek().is_some());
        assert!(data.len() <= 4096 && (more == 0 || data.len() == 4096));
        if size.is_none() {
            let keys = format!("a=T,f=24,o=z,q=2,C=1,i={id},s=");
            let rest = control.strip_prefix(&keys).unwrap();
            let (width, rest) = rest.split_once(",v=").unwrap();
            let (height, rest) = rest.split_once(',').unwrap();
            assert_eq!(rest, format!("m={more}"));
            size = Some([width, height].map(|of| of.parse().unwrap()));
        } else {
            assert_eq!(control, format!("q=2,m={more}"));
        }
        payload += data;
    }
    let [width, height]: [usize; 2] = size.unwrap();
    let raw = decompress_to_vec_zlib(&STANDARD.decode(payload).unwrap()).unwrap();
    let (pixels, rest) = raw.as_chunks();
    assert!(rest.is_empty() && pixels.len() == width * height);
    Shown {
        width,
        height,
        pixels: pixels.to_vec(),
    }
}

fn sent(bitmap: &Bitmap) -> Vec<u8> {
    let mut bytes = Vec::new();
    kitty::encode(bitmap, 7, &mut bytes);
    bytes
}

#[test]
fn the_same_pixels_arrive() {
    let mut chunks = 0;
    for bitmap in bitmaps::all() {
        let colour = |at: &u8| bitmap.colours()[usize::from(*at)].rgb();
        let expected = Shown {
            width: bitmap.width(),
            height: bitmap.height(),
            pixels: bitmap.pixels().iter().map(colour).collect(),
        };
        let bytes = sent(&bitmap);
        chunks = chunks.max(bytes.len() / 4096);
        assert!(read(&bytes, 7) == expected, "{bitmap:?}");
    }
    assert!(chunks > 0, "no picture was too large for one chunk");
}

#[test]
fn percents_span_eight_bits() {
    assert_eq!(Percent(0, 50, 100).rgb(), [0, 128, 255]);
}

#[test]
fn it_is_taken_off_by_its_id() {
    assert_eq!(kitty::delete(7), "\x1b_Ga=d,d=I,q=2,i=7\x1b\\");
}

#[test]
fn nothing_is_sent_of_nothing() {
    for (width, height) in [(0, 0), (0, 6), (6, 0)] {
        assert!(sent(&Bitmap::new(width, height, Percent(0, 0, 0))).is_empty());
    }
}
