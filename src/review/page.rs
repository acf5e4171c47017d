//! The page itself: one file, which needs no network and keeps what is answered.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use strum::VariantNames as _;

use super::answers::{Role, Verdict};
use super::html::{escaped, filled};
use super::items::Item;
use super::screens::Shown;
use crate::texts::{Arg, LAST, STAFF, Texts};

const PAGE: &str = include_str!("../../assets/review/page.html");
const STYLE: &str = include_str!("../../assets/review/page.css");
const SCRIPT: &str = include_str!("../../assets/review/page.js");

/// The words of the page, in each language in which it can be read.
pub(crate) struct Words<'t>(pub(crate) &'t Texts);

impl Words<'_> {
    /// The same words in Japanese and in English; one of them is shown.
    fn both(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let spans = STAFF.map(|tag| {
            let said = escaped(&self.0.say(tag, &format!("review-{key}"), args));
            format!("<span class=\"ui {tag}\" lang=\"{tag}\">{said}</span>")
        });
        spans.concat()
    }
}

/// The whole page for a reader of this language.
pub(crate) fn page(words: &Words<'_>, tag: &str, items: &[Item], shown: &[Shown]) -> String {
    let name = words.0.say(tag, "language-name", &[]);
    let language = [("language", Arg::Text(&name))];
    let (mut list, mut number) = (String::new(), 0);
    let writer = Writer { words, tag, items };
    for (at, screen) in shown.iter().enumerate() {
        writer.screen(&mut list, at + 1, shown.len(), screen, &mut number);
    }
    let is_drawn = |at: &usize| shown.iter().any(|screen| screen.items.contains(at));
    let others: Vec<usize> = (0..items.len()).filter(|at| !is_drawn(at)).collect();
    if !others.is_empty() {
        let heading = words.both("others", &[]);
        let _ = write!(list, "<section><h2>{heading}</h2><div class=\"texts\">");
        writer.texts(&mut list, &others, &mut number);
        list.push_str("</div></section>\n");
    }
    let roles = options(words, "role", Role::VARIANTS);
    let total = items.len().to_string();
    let title = format!("{name} — uketsuke");
    let mut values = vec![
        ("tag", tag.to_owned()),
        ("title", escaped(&title)),
        ("total", total),
        ("roles", roles),
        ("verdicts", verdicts(words)),
        ("list", list),
        ("style", STYLE.to_owned()),
        ("script", SCRIPT.to_owned()),
    ];
    for key in WORDS {
        values.push((key, words.both(key, &language)));
    }
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    filled(PAGE, &values)
}

/// The words that stand in the page once.
const WORDS: [&str; 20] = [
    "heading",
    "what",
    "how",
    "values",
    "private",
    "offline",
    "no-script",
    "wrong-file",
    "better",
    "incomplete",
    "not-kept",
    "words-in",
    "name",
    "name-why",
    "role",
    "continue",
    "answered",
    "save",
    "saved",
    "copy",
];

/// A choice for each of these words. Options hold no elements: both languages stand in one.
fn options(words: &Words<'_>, kind: &str, all: &[&str]) -> String {
    let option = |of: &&str| {
        let said = STAFF.map(|tag| words.0.say(tag, &format!("review-{kind}-{of}"), &[]));
        format!(
            "<option value=\"{of}\">{}</option>",
            escaped(&said.join(" / "))
        )
    };
    all.iter().map(option).collect()
}

struct Writer<'a> {
    words: &'a Words<'a>,
    tag: &'a str,
    items: &'a [Item],
}

impl Writer<'_> {
    fn screen(&self, out: &mut String, at: usize, of: usize, screen: &Shown, number: &mut usize) {
        let count = [
            ("at", Arg::Number(count(at))),
            ("of", Arg::Number(count(of))),
        ];
        let heading = self.words.both("screen", &count);
        let (width, height) = screen.size;
        // Its words stand beside it as text; those of earlier screens stand there.
        let alt = STAFF.map(|tag| self.words.0.say(tag, "review-picture", &count));
        let alt = escaped(&alt.join(" / "));
        let image = STANDARD.encode(&screen.png);
        let name = screen.name;
        let _ = write!(
            out,
            "<section id=\"{name}-{at}\"><h2>{heading}</h2><div class=\"pair\"><img alt=\"{alt}\" \
             width=\"{width}\" height=\"{height}\" src=\"data:image/png;base64,{image}\">\
             <div class=\"texts\">"
        );
        self.texts(out, &screen.items, number);
        out.push_str("</div></div></section>\n");
    }

    fn texts(&self, out: &mut String, places: &[usize], number: &mut usize) {
        for item in places.iter().filter_map(|at| self.items.get(*at)) {
            *number += 1;
            self.text(out, *number, item);
        }
    }

    fn text(&self, out: &mut String, number: usize, item: &Item) {
        let of = [("at", Arg::Number(count(number)))];
        let (tag, words) = (self.tag, self.words);
        let (key, version) = (escaped(&item.key), &item.version);
        let legend = words.both("text", &of);
        let _ = write!(
            out,
            "<fieldset class=\"text\" data-id=\"{key}\" data-version=\"{version}\">\
             <legend>{legend} <code>{key}</code></legend>{}",
            paragraphs("said", tag, &item.forms)
        );
        if tag != LAST {
            let _ = write!(out, "<p class=\"of\">{}</p>", words.both("japanese", &[]));
            out.push_str(&paragraphs("japanese", LAST, &item.japanese));
        }
        if let Some(back) = &item.back {
            let said = escaped(back.text);
            let _ = write!(
                out,
                "<p class=\"of\">{}</p><p class=\"back\">{said}</p>",
                words.both("back", &[])
            );
        }
        if let Some(read) = &item.read {
            let by = [("date", Arg::Text(&read.date))];
            let _ = write!(out, "<p class=\"read\">{}</p>", words.both("read", &by));
        }
        out.push_str("</fieldset>");
    }
}

/// What a reader can say of a text, as choices. The page lays it beside each text: it is of no use without a script.
fn verdicts(words: &Words<'_>) -> String {
    let choice = |verdict: &&str| {
        let label = words.both(&format!("verdict-{verdict}"), &[]);
        format!("<label><input type=\"radio\" value=\"{verdict}\">{label}</label>")
    };
    Verdict::VARIANTS.iter().map(choice).collect()
}

/// A text, each of its forms in a paragraph; lines stay lines.
fn paragraphs(class: &str, tag: &str, forms: &[String]) -> String {
    let form = |text: &String| {
        format!(
            "<p class=\"{class}\" lang=\"{tag}\" dir=\"auto\">{}</p>",
            escaped(text)
        )
    };
    forms.iter().map(form).collect()
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::texts::readings::Readings;

    fn of(tag: &str) -> String {
        let order = ["ja", tag].map(str::to_owned);
        let (texts, _) = Texts::load(&order, &BTreeMap::new(), None);
        let items = Item::all(tag, &[], &Readings::default());
        let shown = Shown {
            name: "causes",
            png: vec![0, 1, 2],
            size: (640, 432),
            items: vec![1, 2],
        };
        page(&Words(&texts), tag, &items, &[shown])
    }

    #[test]
    fn the_page_has_all_texts_and_needs_nothing_else() {
        let page = of("vi");
        let items = Item::all("vi", &[], &Readings::default());
        assert_eq!(page.matches(" data-id=").count(), items.len());
        assert!(page.contains("<h2><span class=\"ui ja\" lang=\"ja\">"));
        assert!(page.contains("default-src 'none'"));
        for far in [
            "http:", "https:", " src=\"/", "@import", "url(", "[review-", "{{",
        ] {
            assert!(!page.contains(far), "{far}");
        }
        // Nothing that a translator wrote is markup.
        assert_eq!(page.matches("<script>").count(), 1);
        assert!(
            !of("ja").contains("class=\"japanese\""),
            "it is the text itself"
        );
    }

    #[test]
    fn every_word_of_the_page_is_there_in_both_languages_and_is_used() {
        let worded = |text: &str| -> BTreeSet<String> {
            let names = text.lines().filter_map(|line| line.split_once(" = "));
            names.map(|(name, _)| name.to_owned()).collect()
        };
        let ja = worded(include_str!("../../locales/ja/review.ftl"));
        assert_eq!(ja, worded(include_str!("../../locales/en/review.ftl")));
        let own = include_str!("page.rs");
        for key in ja {
            let id = key.strip_prefix("review-").expect("a key of this page");
            let made = id.starts_with("verdict-") || id.starts_with("role-");
            let used = own.contains(&format!("\"{id}\"")) || own.contains(&format!("\"{key}\""));
            assert!(made || used, "{key}");
        }
    }
}
