//! Bitmaps by kitty's protocol for graphics: pixels in 24 bits, compressed, in base64.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec_zlib;

use super::Bitmap;

/// What a terminal takes at once, after base64.
const CHUNK: usize = 4096;
/// A page is a few colours in large areas: trying harder takes longer than sending.
const LEVEL: u8 = 1;

/// Appends what draws the bitmap with its upper left corner at the cursor, which stays there; the terminal answers
/// nothing. What had this id is gone.
pub fn encode(bitmap: &Bitmap, id: u32, out: &mut Vec<u8>) {
    let (width, height) = (bitmap.width(), bitmap.height());
    if width == 0 || height == 0 {
        return;
    }
    let text = STANDARD.encode(compress_to_vec_zlib(&bitmap.rgb(), LEVEL));
    let mut chunks = text.as_bytes().chunks(CHUNK).peekable();
    let mut control = format!("a=T,f=24,o=z,q=2,C=1,i={id},s={width},v={height},");
    while let Some(chunk) = chunks.next() {
        let more = u8::from(chunks.peek().is_some());
        out.extend(format!("\x1b_G{control}m={more};").bytes());
        out.extend(chunk);
        out.extend(b"\x1b\\");
        "q=2,".clone_into(&mut control);
    }
}

/// What takes a bitmap off the glass and out of the terminal's memory.
pub fn delete(id: u32) -> String {
    format!("\x1b_Ga=d,d=I,q=2,i={id}\x1b\\")
}
