//! How the people of each language write dates, as data: their order, the years they count, their words.
//!
//! Made from texts. It must not know which languages there are.

use strum::{EnumIter, EnumString, VariantNames};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::bikram;
use super::era::Era;

/// In which order year, month and day are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Order {
    /// Year, month, day.
    #[default]
    Ymd,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

impl Order {
    /// The parts of a date in this order.
    pub(super) const fn parts(self) -> [DatePart; 3] {
        match self {
            Self::Ymd => [DatePart::Year, DatePart::Month, DatePart::Day],
            Self::Dmy => [DatePart::Day, DatePart::Month, DatePart::Year],
            Self::Mdy => [DatePart::Month, DatePart::Day, DatePart::Year],
        }
    }
}

/// Which years people count without saying so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Years {
    /// 西暦.
    #[default]
    Ad,
    /// Those of the Japanese eras.
    Era,
    /// 民國: 1 is 1912.
    Roc,
    /// พ.ศ.: 2484 is 1941.
    Be,
    /// 西暦, and beside them वि.सं., so that it is asked which.
    Bs,
}

/// Keys with the words of a date on the board on the glass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateKeys {
    /// Figures and `/`.
    #[default]
    Plain,
    /// Figures and `.`.
    Dots,
    /// 令和 …, 年 月 日.
    Eras,
    /// 年 月 日.
    Han,
    /// 년 월 일.
    Hangul,
}

/// The customs of one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Custom {
    pub order: Order,
    pub years: Years,
    pub keys: DateKeys,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    Year,
    Month,
    Day,
}

/// From where years are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Era(Era),
    Western,
    Roc,
    Buddhist,
    Bikram,
}

/// What a word within a date means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordMeaning {
    /// The number before it is this part.
    After(DatePart),
    /// The number behind it is this part.
    Before(DatePart),
    Month(u32),
    /// A month of वि.सं.
    BikramMonth(u32),
    /// The number before it is a day of वि.सं.
    BikramDay,
    Count(Count),
    /// 生まれ, "of": nothing.
    Beside,
}

/// Words in all languages of this kiosk, and the customs of the one that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customs {
    words: Vec<(String, WordMeaning)>,
    /// In the order of the languages.
    languages: Vec<Custom>,
    shown: usize,
}

/// What is understood without any texts: what stands on Japanese papers, and how years are counted.
const BUILT_IN: [(WordMeaning, &str); 14] = [
    (WordMeaning::Count(Count::Era(Era::Meiji)), "明治 明 meiji"),
    (
        WordMeaning::Count(Count::Era(Era::Taisho)),
        "大正 大 taisho",
    ),
    (WordMeaning::Count(Count::Era(Era::Showa)), "昭和 昭 showa"),
    (
        WordMeaning::Count(Count::Era(Era::Heisei)),
        "平成 平 heisei",
    ),
    (WordMeaning::Count(Count::Era(Era::Reiwa)), "令和 令 reiwa"),
    (
        WordMeaning::Count(Count::Roc),
        "中華民國 中華民国 民國 民国 民",
    ),
    (
        WordMeaning::Count(Count::Western),
        "西暦 西曆 西历 西元 公元 서기 ค.ศ. คศ คริสต์ศักราช सन् ई.सं. ई._सं. इ.सं. ई.स. ईस्वी a.d. ad ce",
    ),
    (WordMeaning::Count(Count::Buddhist), "พ.ศ. พศ พุทธศักราช 仏暦"),
    (
        WordMeaning::Count(Count::Bikram),
        "वि.सं. वि._सं. वि.स. बि.सं. बि.स. विसं विक्रम_संवत् b.s. bs bikram_sambat",
    ),
    (WordMeaning::BikramDay, "गते gate"),
    (WordMeaning::After(DatePart::Year), "年"),
    (WordMeaning::After(DatePart::Month), "月"),
    (WordMeaning::After(DatePart::Day), "日"),
    (WordMeaning::Beside, "生まれ 生 うまれ"),
];

impl Default for Customs {
    fn default() -> Self {
        let mut customs = Self {
            words: Vec::new(),
            languages: Vec::new(),
            shown: 0,
        };
        for (meaning, words) in BUILT_IN {
            for word in words.split(' ') {
                customs.know(&word.replace('_', " "), meaning);
            }
        }
        for (names, month) in bikram::MONTHS.into_iter().zip(1..) {
            for name in names.split(' ') {
                customs.know(name, WordMeaning::BikramMonth(month));
            }
        }
        customs
    }
}

impl Customs {
    /// The customs of the language that is shown; `None` where nothing is known of it.
    pub fn custom(&self) -> Option<Custom> {
        self.languages.get(self.shown).copied()
    }

    /// The language in this place is shown now.
    pub const fn show(&mut self, language: usize) {
        self.shown = language;
    }

    /// Another language: ids of its order and years, else the first of each; how a year and a month are written in
    /// figures. The n-th is the n-th shown.
    pub fn add(&mut self, order: &str, years: &str, unit_of_year: &str, figures: &str) {
        let years = years.parse().unwrap_or_default();
        let keys = match (years, unit_of_year.trim()) {
            (Years::Era, _) => DateKeys::Eras,
            (_, "#年") => DateKeys::Han,
            (_, "#년") => DateKeys::Hangul,
            _ if has_dot(figures) => DateKeys::Dots,
            _ => DateKeys::Plain,
        };
        self.languages.push(Custom {
            order: order.parse().unwrap_or_default(),
            years,
            keys,
        });
    }

    /// The words for a part of the date, such as `# год, # г` or `năm #`.
    pub fn add_units(&mut self, part: DatePart, units: &str) {
        for unit in units.split(',').map(str::trim) {
            if let Some(word) = unit.strip_prefix('#') {
                self.know(word, WordMeaning::After(part));
            } else if let Some(word) = unit.strip_suffix('#') {
                self.know(word, WordMeaning::Before(part));
            }
        }
    }

    /// Words that may stand beside a date.
    pub fn add_beside(&mut self, words: &str) {
        for word in words.split(',') {
            self.know(word, WordMeaning::Beside);
        }
    }

    /// The names of the months, as [`months`] reads them.
    pub fn add_months(&mut self, names: &str) {
        for (forms, month) in months(names).zip(1..=12) {
            // Those with a figure in them are read as figures.
            for form in forms.filter(|form| !form.contains(|c: char| c.is_ascii_digit())) {
                self.know(form, WordMeaning::Month(month));
            }
        }
    }

    fn know(&mut self, word: &str, meaning: WordMeaning) {
        let word = fold(word);
        let word = word.trim_matches([' ', '.', '-']);
        let mut words = self.words.iter();
        let known = words.any(|(known, of)| known == word && *of == meaning);
        if !word.is_empty() && !known {
            let longer = |(known, _): &(String, WordMeaning)| known.len() >= word.len();
            let at = self.words.partition_point(longer);
            self.words.insert(at, (word.to_owned(), meaning));
        }
    }

    /// The words that a folded text begins with, the longest first, and what is behind each.
    pub(super) fn words_of<'a>(
        &self,
        text: &'a str,
    ) -> impl Iterator<Item = (WordMeaning, &'a str)> {
        self.words.iter().filter_map(move |(word, meaning)| {
            let rest = text.strip_prefix(word.as_str())?;
            (!goes_on(word, rest)).then_some((*meaning, rest))
        })
    }
}

/// The names of each month: between `|`, and each month's forms between commas.
pub fn months(names: &str) -> impl Iterator<Item = impl Iterator<Item = &str> + Clone> {
    names
        .split('|')
        .map(|month| month.split(',').map(str::trim))
}

/// Whether figures are kept apart by a dot.
fn has_dot(figures: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let dots = figures.split_once('.');
    dots.is_some_and(|(before, after)| before.ends_with(digit) && after.starts_with(digit))
}

/// Whether a word only begins like this one. Scripts without spaces between words have no such ends.
fn goes_on(word: &str, rest: &str) -> bool {
    let letter =
        |c: char| c.is_alphabetic() && matches!(c, '\0'..='\u{dff}' | '\u{1e00}'..='\u{1fff}');
    word.ends_with(letter) && rest.starts_with(letter)
}

/// One form for letters of any width and case, with or without accents. It is a date of birth perhaps:
/// forgotten when dropped.
pub(super) fn fold(text: &str) -> Zeroizing<String> {
    let bare = text
        .nfkd()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase);
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 4));
    folded.extend(bare.nfc());
    folded
}
