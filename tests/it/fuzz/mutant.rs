//! Mutants of a corpus: flipped, cut, doubled, spliced, with tokens that parsers trip over. Seeded.

/// What has broken parsers before.
const TOKENS: [&[u8]; 28] = [
    b"\0",
    b"\x1b[2J",
    b"\x1b[200~",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe3\x81",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"\xf3\xa0\x84\x80",
    b"\r\n",
    b"\n\n",
    b"\t",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[[[[[[[[[[[[[[[[",
    b"]",
    b"-1",
    b"1e999999",
    b"99999999999999999999",
    b"true",
    b"= { $x ->\n",
    b"/a;b/",
    b"age-encryption.org/v1\n",
    b"-> scrypt AAAA 30\n",
    b"%s%n",
];

/// Long enough for any limit on lengths, short enough to be quick.
const LARGEST: usize = 128 * 1024;

pub struct Mutants<'a> {
    state: u64,
    corpus: Vec<&'a [u8]>,
}

impl<'a> Mutants<'a> {
    pub fn of(seed: u64, corpus: &[&'a [u8]]) -> Self {
        Self {
            state: seed | 1,
            corpus: corpus.to_vec(),
        }
    }

    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let drawn = self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16;
        usize::try_from(drawn).unwrap() % end.max(1)
    }

    /// One more. Most have few faults, so that they come far.
    pub fn next(&mut self) -> Vec<u8> {
        let pick = self.below(self.corpus.len());
        let mut bytes = self.corpus[pick].to_vec();
        // Files that are long are mostly used in part: it is quicker, and the parts are alike.
        if bytes.len() > 4096 && self.below(4) > 0 {
            let from = self.below(bytes.len() - 2048);
            bytes.drain(..from);
            bytes.truncate(2048);
        }
        for _ in 0..=self.below(4) {
            self.hurt(&mut bytes);
        }
        bytes.truncate(LARGEST);
        bytes
    }

    fn hurt(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let end = (at + 1 + self.below(40)).min(bytes.len());
        match self.below(9) {
            0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(self.below(256)).unwrap(),
            2 if at < end => drop(bytes.drain(at..end)),
            3 if at < end => {
                let again = bytes[at..end].repeat(1 + self.below(50));
                bytes.splice(at..at, again);
            }
            4 => bytes.truncate(at),
            5 => {
                let pick = self.below(self.corpus.len());
                let other = self.corpus[pick];
                let from = self.below(other.len());
                let to = (from + self.below(200)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            _ => {
                let token = self.below(TOKENS.len());
                bytes.splice(at..at, TOKENS[token].iter().copied());
            }
        }
    }
}
