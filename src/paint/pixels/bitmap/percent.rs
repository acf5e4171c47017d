//! Colours in the unit in which sixel names them.

/// Red, green and blue in whole percents: nothing is rounded on the way to the terminal, so what is sent twice looks
/// the same twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(pub u8, pub u8, pub u8);

impl Percent {
    /// So many of `of` parts of the way to another colour.
    pub(super) fn towards(self, other: Self, part: u8, of: u8) -> Self {
        let mix = |from: u8, to: u8| {
            let [from, to, part, of] = [from, to, part, of].map(u16::from);
            let weighed = from * of.saturating_sub(part) + to * part;
            u8::try_from((weighed + of / 2) / of.max(1)).unwrap_or(100)
        };
        Self(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }

    /// The same in eight bits a channel.
    pub fn rgb(self) -> [u8; 3] {
        let wide = |percent: u8| (u16::from(percent) * 255 + 50) / 100;
        [self.0, self.1, self.2].map(|of| u8::try_from(wide(of)).unwrap_or(u8::MAX))
    }

    /// How light it looks, as far as to tell light from dark.
    pub(in crate::paint::pixels) const fn light(self) -> u32 {
        self.0 as u32 * 2 + self.1 as u32 * 7 + self.2 as u32
    }

    /// Which of these is most like it.
    pub(in crate::paint::pixels) fn nearest(self, colours: &[Self]) -> usize {
        let apart = |of: &Self| {
            let far = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
            far(of.0, self.0) + far(of.1, self.1) + far(of.2, self.2)
        };
        let nearest = colours.iter().enumerate().min_by_key(|(_, of)| apart(of));
        nearest.map_or(0, |(at, _)| at)
    }
}
