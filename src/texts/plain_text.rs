//! A text as people read and write it: terms in words, `{name}` where a value stands; and back.
//!
//! It must not know who changes it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::versions::Versions;

/// How far texts that say texts are followed.
const DEEP: usize = 5;
/// The most forms of one text that are shown.
const MOST: usize = 12;
/// Stands for what is no word, while a text goes back into Fluent.
const FIRST_MARK: u32 = 0xE000;

impl Versions {
    /// The text of a key, in each form that it has: more than one where it hangs on a number.
    pub(crate) fn forms(&self, key: &str) -> Vec<String> {
        let pattern = self.pattern(key);
        pattern.map_or_else(Vec::new, |pattern| self.of_pattern(&pattern, DEEP))
    }

    fn of_pattern(&self, pattern: &Pattern<String>, deep: usize) -> Vec<String> {
        let mut forms = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![value.clone()],
                PatternElement::Placeable { expression } => self.of_expression(expression, deep),
            };
            let all = forms
                .iter()
                .flat_map(|form| parts.iter().map(move |part| format!("{form}{part}")));
            forms = all.take(MOST).collect();
        }
        forms
    }

    fn of_expression(&self, expression: &Expression<String>, deep: usize) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline, deep),
            Expression::Select { variants, .. } => {
                let variants = variants.iter();
                variants
                    .flat_map(|variant| self.of_pattern(&variant.value, deep))
                    .collect()
            }
        }
    }

    fn of_inline(&self, inline: &InlineExpression<String>, deep: usize) -> Vec<String> {
        if let Some((key, _)) = named(inline) {
            let pattern = deep.checked_sub(1).zip(self.pattern(&key));
            return pattern
                .map_or_else(Vec::new, |(deep, pattern)| self.of_pattern(&pattern, deep));
        }
        vec![match inline {
            InlineExpression::StringLiteral { value } => {
                unescape_unicode_to_string(value).into_owned()
            }
            InlineExpression::NumberLiteral { value } => value.clone(),
            InlineExpression::VariableReference { id } => format!("{{{}}}", id.name),
            InlineExpression::Placeable { expression } => {
                return self.of_expression(expression, deep);
            }
            _ => String::new(),
        }]
    }

    /// A text that takes the place of that of a key, as Fluent has it: values and terms of the old text are found
    /// again. None, if the old one has several forms.
    pub(crate) fn fluent(&self, key: &str, text: &str) -> Option<String> {
        let pattern = self.pattern(key)?;
        let mut marks: BTreeMap<String, String> = BTreeMap::new();
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let Expression::Inline(inline) = expression else {
                return None;
            };
            if let Some((name, placed)) = named(inline) {
                let said = self.forms(&name).into_iter().next()?;
                marks.insert(said, placed);
            } else if let InlineExpression::VariableReference { id } = inline {
                marks.insert(format!("{{{}}}", id.name), format!("{{ ${} }}", id.name));
            }
        }
        let mut marks: Vec<_> = marks
            .into_iter()
            .filter(|(said, _)| !said.is_empty())
            .collect();
        // A longer one may have a shorter one in it.
        marks.sort_by_key(|(said, _)| std::cmp::Reverse(said.len()));
        let signs = (FIRST_MARK..).filter_map(char::from_u32);
        let marks: Vec<_> = signs.zip(marks).collect();
        let marked = marks
            .iter()
            .fold(text.to_owned(), |text, (sign, (said, _))| {
                text.replace(said, &sign.to_string())
            });
        let placed = marks.iter().fold(marked, |text, (sign, (_, placed))| {
            text.replace(*sign, placed)
        });
        Some(placed)
    }
}

/// The term or message that is said here, and how.
fn named(inline: &InlineExpression<String>) -> Option<(String, String)> {
    let key = match inline {
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.clone(),
        },
        _ => return None,
    };
    let placed = format!("{{ {key} }}");
    Some((key, placed))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "-app = Myna App\n-long = the Myna App page\nb = Go\n\
                        a = Take { -app }, then { $n } { b }{\"!\"}\n\
                        s = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }.\n\
                        l = { -long } { -app }\n";

    fn texts() -> Versions {
        Versions::of(std::iter::once(FILE))
    }

    #[test]
    fn people_read_words() {
        assert_eq!(texts().forms("a"), ["Take Myna App, then {n} Go!"]);
        assert_eq!(texts().forms("s"), ["{n} day.", "{n} days."]);
        assert_eq!(texts().forms("none"), [""; 0]);
        let endless = Versions::of(std::iter::once("a = x { a }\n"));
        assert_eq!(endless.forms("a").len(), 0);
    }

    #[test]
    fn what_people_write_keeps_values_and_terms() {
        let back = texts().fluent("a", "First {n}, Go with Myna App.");
        assert_eq!(back.as_deref(), Some("First { $n }, { b } with { -app }."));
        let longer = texts().fluent("l", "Myna App: the Myna App page");
        assert_eq!(longer.as_deref(), Some("{ -app }: { -long }"));
        assert_eq!(texts().fluent("s", "x"), None, "several forms");
        assert_eq!(texts().fluent("none", "x"), None);
    }

    /// Each shipped text that is sent back unchanged says the same.
    #[test]
    fn every_shipped_text_comes_back_as_it_was() {
        for tag in crate::texts::shipped_tags() {
            let texts = Versions::over_shipped(tag, &[]);
            let keys = crate::texts::readings::keys().into_iter();
            let shown = keys.filter_map(|(_, key)| {
                let forms = texts.forms(&key);
                let [form] = forms.as_slice() else {
                    return None;
                };
                let fluent = texts.fluent(&key, form)?;
                let (id, attribute) = crate::texts::split(&key);
                let Some(file) = crate::texts::set("", &key, &fluent, None) else {
                    panic!("{tag} {key}: {fluent}");
                };
                assert!(file.starts_with(id) && (attribute.is_none() || file.contains('.')));
                let own = crate::texts::text_file::Source::new("", "", &file);
                Some(((key, form.clone()), own))
            });
            let (shown, own): (Vec<_>, Vec<_>) = shown.unzip();
            assert!(shown.len() > 200, "{tag}: {}", shown.len());
            let again = Versions::over_shipped(tag, &own);
            let squash = |text: &str| text.split_whitespace().collect::<String>();
            for (key, form) in shown {
                let found = again.forms(&key);
                assert_eq!(found.len(), 1);
                assert_eq!(squash(&found[0]), squash(&form), "{tag} {key}");
            }
        }
    }
}
