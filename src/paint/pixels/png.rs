//! A bitmap as a PNG of few colours, as small as it gets without loss.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};

use super::Bitmap;

/// The bytes of the file.
pub(crate) fn bytes(page: &Bitmap) -> Result<Vec<u8>, EncodingError> {
    let size = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
    let (width, height) = (size(page.width()), size(page.height()));
    let depth = match page.colours().len() {
        0..=2 => BitDepth::One,
        3..=4 => BitDepth::Two,
        5..=16 => BitDepth::Four,
        _ => BitDepth::Eight,
    };
    let palette: Vec<u8> = page.colours().iter().flat_map(|of| of.rgb()).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(depth);
    encoder.set_palette(palette);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&packed(page, depth as usize))?;
    writer.finish()?;
    Ok(file)
}

/// Rows of indices of so many bits, the first in the uppermost; each row begins with a byte.
fn packed(page: &Bitmap, bits: usize) -> Vec<u8> {
    let rows = page.pixels().chunks_exact(page.width().max(1));
    let byte = |pixels: &[u8]| {
        let mut left = 8;
        pixels.iter().fold(0_u8, |byte, index| {
            left -= bits;
            byte | (index << left)
        })
    };
    rows.flat_map(|row| row.chunks(8 / bits).map(byte))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paint::pixels::Percent;

    #[test]
    fn a_decoder_sees_the_same_pixels() {
        for colours in [2_u8, 4, 5, 17, 40] {
            let mut page = Bitmap::new(13, 7, Percent(100, 100, 100));
            for of in 0..colours {
                let place = (usize::from(of) % 13, usize::from(of) / 13, 1, 1);
                page.rect(place, Percent(of, of, of * 2));
            }
            let file = bytes(&page).unwrap();
            let mut decoder = png::Decoder::new(std::io::Cursor::new(&file));
            decoder.set_transformations(png::Transformations::EXPAND);
            let mut reader = decoder.read_info().unwrap();
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            assert_eq!(pixels, page.rgb(), "{colours}");
        }
    }
}
