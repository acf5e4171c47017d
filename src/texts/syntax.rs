//! Parsing a clinic's file, and putting the parser's reasons into terms a clinic can act on.

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::source::Source;
use crate::check::fault::{Fault, Syntax, What};

/// The parsed file, or why it cannot be used. The file must have passed the guard.
pub(crate) fn parse(source: &Source) -> Result<FluentResource, Vec<Fault>> {
    // The guard knows what brings the parser down; this is for what it does not know.
    let parsed = std::panic::catch_unwind(|| FluentResource::try_new(source.text.clone()));
    match parsed {
        Ok(Ok(resource)) => Ok(resource),
        Ok(Err((_, errors))) => Err(errors.iter().map(|error| fault(source, error)).collect()),
        Err(_) => Err(vec![Fault::whole(&source.shown, What::Unparsable)]),
    }
}

fn fault(source: &Source, error: &ParserError) -> Fault {
    let what = What::Syntax(reason(&error.kind));
    let offset = match (&what, &error.slice) {
        // The parser is surprised only where the next line begins.
        (What::Syntax(Syntax::ClosingBrace), Some(slice)) => {
            unclosed(&source.text, slice.start, error.pos.start)
        }
        _ => None,
    };
    let offset = offset.unwrap_or(error.pos.start);
    Fault::at(&source.shown, &source.text, offset, what)
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

    fn faults(text: &str) -> Vec<(usize, usize, What)> {
        let source = Source {
            shown: "f".to_owned(),
            name: "f.ftl".to_owned(),
            text: text.to_owned(),
        };
        let faults = parse(&source).err().unwrap_or_default();
        let place = |fault: Fault| (fault.place.line, fault.place.column, fault.what);
        faults.into_iter().map(place).collect()
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
                faults(text),
                [(line, column, What::Syntax(reason))],
                "{text}"
            );
        }
        assert_eq!(faults("a = 1\n"), []);
    }
}
