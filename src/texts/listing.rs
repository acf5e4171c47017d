//! What a file of texts defines and refers to, each with its place in the file: for comparing
//! languages. It must not know any other language.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::choices::{is_hollow, sure};

/// A name and its byte offset in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) name: String,
    pub(crate) offset: usize,
}

/// What the text of a message or of one of its attributes refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    /// `$name`.
    pub(crate) variables: Vec<Name>,
    /// `name`, `name.attribute`, or `-term`.
    pub(crate) references: Vec<Name>,
    /// `NAME(…)`.
    pub(crate) functions: Vec<Name>,
}

impl Uses {
    /// The names of the values that it says.
    pub(crate) fn values(&self) -> BTreeSet<&str> {
        self.variables.iter().map(|of| of.name.as_str()).collect()
    }
}

/// A text: the message's own (`attribute` is none) or that of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MessageText {
    pub(crate) attribute: Option<Name>,
    /// Its words, with `{-term}` and `{$value}` where those stand; all variants of a choice.
    pub(crate) text: String,
    pub(crate) uses: Uses,
    /// Whether some choice of variants leaves nothing to be seen.
    pub(crate) is_hollow: bool,
    /// The values that it says whichever variant is chosen.
    pub(crate) sure: BTreeSet<String>,
}

/// A message or, with `-` before its name, a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) id: Name,
    pub(crate) lines: Vec<MessageText>,
}

impl MessageText {
    /// The name of the attribute; none for the message's own text.
    pub(crate) fn name(&self) -> Option<&str> {
        self.attribute.as_ref().map(|name| name.name.as_str())
    }
}

impl Message {
    /// The text of this attribute, or the message's own.
    pub(crate) fn line(&self, attribute: Option<&str>) -> Option<&MessageText> {
        self.lines.iter().find(|line| line.name() == attribute)
    }

    /// Whether it is a term.
    pub(crate) fn is_term(&self) -> bool {
        self.id.name.starts_with('-')
    }
}

/// All messages and terms of a file, in its order. What cannot be parsed is left out.
pub(crate) fn listing(text: &str) -> Vec<Message> {
    let parsed = fluent_syntax::parser::parse_runtime(text);
    let resource = parsed.unwrap_or_else(|(resource, _)| resource);
    let entries = resource.body.iter();
    entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(Message {
                id: named(text, message.id.name, ""),
                lines: lines(text, message.value.as_ref(), &message.attributes),
            }),
            Entry::Term(term) => Some(Message {
                id: named(text, term.id.name, "-"),
                lines: lines(text, Some(&term.value), &term.attributes),
            }),
            _ => None,
        })
        .collect()
}

/// The parser gives slices of the text; where they lie is where they stand.
fn named(text: &str, slice: &str, sign: &str) -> Name {
    let offset = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Name {
        name: format!("{sign}{slice}"),
        offset: offset.saturating_sub(sign.len()),
    }
}

fn lines(
    text: &str,
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
) -> Vec<MessageText> {
    let own = value.map(|value| (None, value));
    let others = attributes.iter().map(|of| (Some(&of.id), &of.value));
    let all = own.into_iter().chain(others);
    all.map(|(id, value)| MessageText {
        attribute: id.map(|id| named(text, id.name, "")),
        text: words(value),
        uses: uses(text, value),
        is_hollow: is_hollow(value),
        sure: sure(value),
    })
    .collect()
}

fn words(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => say(expression, &mut words),
        }
    }
    words
}

fn say(expression: &Expression<&str>, words: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            let variants = variants.iter().map(|variant| self::words(&variant.value));
            words.push_str(&variants.collect::<Vec<_>>().join("\n"));
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            words.push_str(&unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            words.push_str("{-");
            words.push_str(id.name);
            words.push('}');
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => say(expression, words),
        Expression::Inline(_) => words.push_str("{$}"),
    }
}

fn uses(text: &str, pattern: &Pattern<&str>) -> Uses {
    let mut uses = Uses::default();
    walk_pattern(text, pattern, &mut uses);
    uses
}

fn walk_pattern(text: &str, pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk(text, expression, uses);
        }
    }
}

fn walk(text: &str, expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => walk_inline(text, inline, uses),
        Expression::Select { selector, variants } => {
            walk_inline(text, selector, uses);
            for variant in variants {
                walk_pattern(text, &variant.value, uses);
            }
        }
    }
}

fn walk_inline(text: &str, inline: &InlineExpression<&str>, uses: &mut Uses) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            uses.functions.push(named(text, id.name, ""));
            walk_arguments(text, arguments, uses);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let mut name = named(text, id.name, "");
            if let Some(attribute) = attribute {
                name.name = format!("{}.{}", name.name, attribute.name);
            }
            uses.references.push(name);
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            uses.references.push(named(text, id.name, "-"));
            if let Some(arguments) = arguments {
                walk_arguments(text, arguments, uses);
            }
        }
        InlineExpression::VariableReference { id } => {
            uses.variables.push(named(text, id.name, "$"));
        }
        InlineExpression::Placeable { expression } => walk(text, expression, uses),
    }
}

fn walk_arguments(text: &str, arguments: &CallArguments<&str>, uses: &mut Uses) {
    for argument in &arguments.positional {
        walk_inline(text, argument, uses);
    }
    for argument in &arguments.named {
        walk_inline(text, &argument.value, uses);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[Name]) -> Vec<(&str, usize)> {
        names
            .iter()
            .map(|name| (name.name.as_str(), name.offset))
            .collect()
    }

    #[test]
    fn everything_has_its_place() {
        let text = "-app = アプリ\na = { -app } { $x } { F($y) }\n    .hint = { b.c }\n";
        let listing = listing(text);
        assert_eq!(listing.len(), 2);
        assert!(listing[0].is_term());
        let own = &listing[1].line(None).unwrap().uses;
        let at = |part: &str| text.find(part).unwrap();
        assert_eq!(names(&own.references), [("-app", at("-app }"))]);
        assert_eq!(names(&own.variables), [("$x", at("$x")), ("$y", at("$y"))]);
        assert_eq!(names(&own.functions), [("F", at("F("))]);
        assert_eq!(listing[1].line(None).unwrap().text, "{-app} {$} {$}");
        let hint = listing[1].line(Some("hint")).unwrap();
        assert_eq!(hint.attribute.as_ref().unwrap().offset, at("hint"));
        assert_eq!(names(&hint.uses.references), [("b.c", at("b.c"))]);
        assert_eq!(listing[1].line(Some("other")), None);
    }
}
