//! Parsing a clinic's file, and putting the parser's reasons into terms a clinic can act on.

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostics::diagnostic::{DiagnosticKind, Syntax};

/// What the parser cannot read of a text, with its offset. The text must have passed the guard.
pub(crate) fn faults(text: &str) -> Vec<(usize, DiagnosticKind)> {
    // The guard knows what brings the parser down; this is for what it does not know.
    let parsed = std::panic::catch_unwind(|| FluentResource::try_new(text.to_owned()));
    match parsed {
        Ok(Ok(_)) => Vec::new(),
        Ok(Err((_, errors))) => errors.iter().map(|error| fault(text, error)).collect(),
        Err(_) => vec![(0, DiagnosticKind::Unparsable)],
    }
}

fn fault(text: &str, error: &ParserError) -> (usize, DiagnosticKind) {
    let mut reason = reason(&error.kind);
    // The text ends where the braces should hold something.
    let ended = error.pos.start >= text.trim_end().len();
    if reason == Syntax::Placeable && ended {
        reason = Syntax::ClosingBrace;
    }
    let what = DiagnosticKind::Syntax(reason);
    let offset = match (&what, &error.slice) {
        // The parser is surprised only where the next line begins.
        (DiagnosticKind::Syntax(Syntax::ClosingBrace), Some(slice)) => {
            unclosed(text, slice.start, error.pos.start)
        }
        _ => None,
    };
    (offset.unwrap_or(error.pos.start), what)
}

/// The last `{` between two offsets that is not closed between them.
fn unclosed(text: &str, from: usize, to: usize) -> Option<usize> {
    let mut open = Vec::new();
    for (offset, brace) in text.get(from..to)?.match_indices(['{', '}']) {
        match brace {
            "{" => open.push(from + offset),
            _ => drop(open.pop()),
        }
    }
    open.pop()
}

fn reason(kind: &ErrorKind) -> Syntax {
    match kind {
        ErrorKind::ExpectedToken('}') => Syntax::ClosingBrace,
        ErrorKind::ExpectedToken('=') => Syntax::Equals,
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => Syntax::Quote,
        ErrorKind::UnbalancedClosingBrace => Syntax::OpeningBrace,
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => Syntax::Name,
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => Syntax::Value,
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => Syntax::Default,
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            Syntax::Escape
        }
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral
        | ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable => Syntax::Placeable,
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Syntax::Selector,
        _ => Syntax::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(text: &str) -> Vec<(usize, usize, DiagnosticKind)> {
        let place = |(offset, what)| {
            let place = crate::diagnostics::diagnostic::SourceLocation::at("f", text, offset);
            (place.line, place.column, what)
        };
        faults(text).into_iter().map(place).collect()
    }

    #[test]
    fn reasons_and_places() {
        let cases = [
            ("a = 1\nb = { $x\nc = 2\n", 2, 5, Syntax::ClosingBrace),
            ("a = x }\n", 1, 7, Syntax::OpeningBrace),
            ("名前 = x\n", 1, 1, Syntax::Name),
            ("a x\n", 1, 3, Syntax::Equals),
            ("a =\nb = 1\n", 1, 1, Syntax::Value),
            ("a = { \"x }\n", 1, 11, Syntax::Quote),
            ("a = { $x ->\n    [one] 1\n }\n", 3, 2, Syntax::Default),
            ("a = { 日 }\n", 1, 7, Syntax::Placeable),
        ];
        for (text, line, column, reason) in cases {
            assert_eq!(
                placed(text),
                [(line, column, DiagnosticKind::Syntax(reason))],
                "{text}"
            );
        }
        assert_eq!(placed("a = 1\n"), []);
    }
}
