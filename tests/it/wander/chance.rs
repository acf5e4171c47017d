//! Chance that can be repeated: xorshift64*, and the hostile things that people and devices type.

pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(if seed == 0 { 1 } else { seed })
    }

    pub const fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// A number below this one.
    pub const fn below(&mut self, end: u64) -> u64 {
        self.draw() % end
    }

    /// True once in so many times.
    pub const fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let at = self.below(u64::try_from(from.len()).unwrap());
        &from[usize::try_from(at).unwrap()]
    }
}

/// What must never be seen in a log.
pub const CANARY: &str = "金糸雀";
/// The same for the PIN of staff.
pub const PIN_CANARY: &str = "8642097531";

pub const HOSTILE: [&str; 14] = [
    "",
    "\u{1b}[2J\u{1b}]0;x\u{7}",
    "\u{202e}\u{2066}葵\u{2069}",
    "\u{feff}\u{200b}\u{e0001}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}",
    "👨\u{200d}👩\u{200d}👧\u{200d}👦",
    "葛\u{e0100}飾区\u{fe0f}",
    "1234 5678 9012",
    "１２３４５６７８９０１２",
    "ﾀｶｻｷ ｱｵｲ\t\r\n",
    "﷽﷽﷽﷽﷽﷽",
    "\u{0}\u{7f}\u{9b}31m",
    "ｶﾞﾊﾟ\u{3099}\u{309a}",
];

/// Longer than any field takes.
pub fn too_much() -> String {
    "山田太郎 ".repeat(2_000)
}
