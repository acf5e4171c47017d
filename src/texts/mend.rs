//! A clinic's file with the entries taken out that cannot be used: the others are.
//!
//! It must not know what an entry means.

use std::collections::BTreeSet;
use std::ops::Range;

use super::entries::{Entry, entries, without};
use super::text_file::{Lost, Source};
use super::{guard, syntax};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, Level};

/// A file as it can be used, and everything that the guard and the parser found in it.
pub(crate) fn mend(mut source: Source) -> (Source, Vec<Diagnostic>) {
    let text = source.text.clone();
    let mut guarded = guard::inspect(&text).into_iter().peekable();
    let (mut faults, mut gone) = (Vec::new(), Vec::new());
    for entry in entries(&text) {
        let mut found = Vec::new();
        while let Some(next) = guarded.next_if(|(offset, _)| *offset < entry.range.end) {
            found.push(next);
        }
        let bad = |found: &[(usize, DiagnosticKind)]| {
            found.iter().any(|(_, what)| what.level() == Level::Error)
        };
        if !bad(&found) {
            let lines = text.get(entry.range.clone()).unwrap_or_default();
            let parsed = syntax::faults(lines).into_iter();
            found.extend(parsed.map(|(offset, what)| (entry.range.start + offset, what)));
        }
        if bad(&found) {
            gone.push(entry);
        }
        let at = |(offset, what)| Diagnostic::at(&source.shown, &text, offset, what);
        faults.extend(found.into_iter().map(at));
    }
    source.lose(&gone);
    (source, faults)
}

impl Source {
    /// Takes entries out.
    fn lose(&mut self, gone: &[Entry]) {
        if gone.is_empty() {
            return;
        }
        let ranges: Vec<Range<usize>> = gone.iter().map(|entry| entry.range.clone()).collect();
        self.text = without(&self.text, &ranges);
        let ids = gone.iter().map(|entry| entry.id.clone());
        match &mut self.lost {
            Lost::All => {}
            Lost::Entries(lost) => lost.extend(ids),
            Lost::Nothing => self.lost = Lost::Entries(ids.collect()),
        }
    }

    /// Takes out the entries in which these lines are.
    pub(crate) fn lose_lines(&mut self, numbers: &BTreeSet<usize>) {
        let starts = super::entries::lines(&self.text).enumerate();
        let starts = starts.filter(|(at, _)| numbers.contains(&(at + 1)));
        let starts: BTreeSet<usize> = starts.map(|(_, (start, _))| start).collect();
        let mut all = entries(&self.text);
        all.retain(|entry| starts.range(entry.range.clone()).next().is_some());
        self.lose(&all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> (Source, Vec<(usize, usize, &'static str)>) {
        let (source, faults) = mend(Source::new("f", "f.ftl", text));
        let place = |of: &Diagnostic| (of.place.line, of.place.column, of.what.id());
        (source, faults.iter().map(place).collect())
    }

    #[test]
    fn only_the_faulty_message_is_lost() {
        let text = "button-next = Onwards\nbutton-back = Return {\nbutton-agree = Yes\nbutton-ask ＝ x\n\
                    idle-why = 1\n    2\n";
        let (source, faults) = mended(text);
        assert_eq!(
            faults,
            [(2, 22, "syntax-closing-brace"), (4, 12, "wide-sign")]
        );
        let lost = ["button-back", "button-ask"].map(str::to_owned);
        assert_eq!(source.lost, Lost::Entries(lost.into()));
        assert_eq!(source.text.len(), text.len());
        for kept in [
            "button-next = Onwards\n",
            "button-agree = Yes\n",
            "idle-why = 1\n    2\n",
        ] {
            assert!(source.text.contains(kept), "{}", source.text);
        }
        assert!(!source.text.contains("Return"));
    }

    #[test]
    fn the_last_brace_of_a_file_is_told_where_it_opens() {
        let text = format!("{}b = {{ $x\n", "a = 1\n".repeat(100));
        assert_eq!(mended(&text).1, [(101, 5, "syntax-closing-brace")]);
    }

    #[test]
    fn junk_takes_nothing_with_it() {
        let (source, faults) = mended("a = 1\nこのファイルは\nb = 2\n");
        assert_eq!(faults.len(), 1);
        assert!(source.text.contains("a = 1") && source.text.contains("b = 2"));
    }
}
