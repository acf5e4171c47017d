//! What a text says whichever of its variants is chosen.
//!
//! It must not know other texts.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::text::sanitize;

/// Whether some choice leaves nothing to be seen.
pub(super) fn is_hollow(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => is_blank(value),
        PatternElement::Placeable { expression } => leaves_nothing(expression),
    })
}

fn leaves_nothing(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().any(|variant| is_hollow(&variant.value))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            is_blank(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            leaves_nothing(expression)
        }
        Expression::Inline(_) => false,
    }
}

/// The values that every choice says.
pub(super) fn sure(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            said.extend(sure_of(expression));
        }
    }
    said
}

fn sure_of(expression: &Expression<&str>) -> BTreeSet<String> {
    match expression {
        Expression::Select { variants, .. } => {
            let variants = variants.iter().map(|variant| sure(&variant.value));
            let both = |left: BTreeSet<String>, right: BTreeSet<String>| &left & &right;
            variants.reduce(both).unwrap_or_default()
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            BTreeSet::from([format!("${}", id.name)])
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => sure_of(expression),
        Expression::Inline(_) => BTreeSet::new(),
    }
}

/// Whether nothing of it can be seen. A value, for which NUL stands, can.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c != '\0' && sanitize::is_blank(c))
}
