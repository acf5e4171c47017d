//! What limits a rule stands on the same screen, at every size, in every language.

use std::collections::BTreeSet;

use uketsuke::flow::Look;
use uketsuke::guidance::Fact;
use uketsuke::guidance::leaflet::{details, passages, topics};
use uketsuke::texts::Texts;

use crate::leaflet::tagged::{Statement, rows, say, statements, with_english};
use crate::support::{LOCALES, SIZES, squash, texts};
use crate::walk::Walk;

fn fixture() -> BTreeSet<(Fact, Fact)> {
    let facts = |cell: &str| -> Vec<Fact> {
        let numbers = cell.split(' ').map(|fact| fact.parse().expect("a fact"));
        numbers.collect()
    };
    let mut pairs = BTreeSet::new();
    for row in rows(include_str!("pairs.tsv")) {
        for rule in facts(row[0]) {
            pairs.extend(facts(row[1]).into_iter().map(|limit| (rule, limit)));
        }
    }
    pairs
}

/// What is looked for on each screen, put together once.
struct Rules {
    statements: Vec<Statement>,
    pairs: BTreeSet<(Fact, Fact)>,
}

impl Rules {
    fn of(texts: &Texts, locale: &str) -> Self {
        Self {
            statements: statements(texts, locale),
            pairs: fixture(),
        }
    }

    /// The rules on a screen without what limits them.
    fn alone(&self, drawn: &BTreeSet<String>) -> Vec<(Fact, Fact)> {
        let said = self.statements.iter().filter(|of| of.is_among(drawn));
        let stated: BTreeSet<Fact> = said.flat_map(|of| of.facts.iter().copied()).collect();
        let bare = |(rule, limit): &&(Fact, Fact)| stated.contains(rule) && !stated.contains(limit);
        self.pairs.iter().filter(bare).copied().collect()
    }
}

fn assert_together(locale: &str) {
    let rules = Rules::of(texts(), locale);
    let walk = Walk {
        texts: texts(),
        locale,
        looks: &[Look::Normal],
        sizes: &SIZES,
        only: &[],
    };
    walk.each(|view| {
        assert_eq!(rules.alone(&view.read()), [], "{}", view.place());
    });
}

/// Passages of one group never part, however long a clinic or a translator makes them.
#[test]
fn limits_are_in_the_group_of_their_rules() {
    for topic in topics() {
        for group in passages(topic).iter().chain(details(topic)) {
            let facts: BTreeSet<Fact> = group.iter().flat_map(|of| of.facts).copied().collect();
            for (rule, limit) in fixture() {
                let bare = facts.contains(&rule) && !facts.contains(&limit);
                assert!(!bare, "{topic:?}: F{rule} without F{limit}");
            }
        }
    }
}

mod limits_stand_beside_their_rules {
    crate::in_every_language!(super::assert_together);
}

#[test]
fn a_rule_without_its_limit_is_found() {
    for locale in LOCALES {
        let only = |key: &str| BTreeSet::from([squash(&say(texts(), locale, key))]);
        let rules = Rules::of(texts(), locale);
        let assured = rules.alone(&only("say-assurance"));
        assert_eq!(assured, [(26, 29), (26, 30)]);
        let carded = rules.alone(&only("say-step-log-in-card"));
        assert_eq!(carded, [(45, 48), (45, 49), (46, 48), (46, 49)]);
    }
}

#[test]
fn a_limit_that_a_clinic_has_blanked_is_found_where_it_is_drawn() {
    let texts = with_english("say-not-shared = -\n");
    let rules = Rules::of(texts, "en");
    let mut found = BTreeSet::new();
    let walk = Walk {
        texts,
        locale: "en",
        looks: &[Look::Normal],
        sizes: &[(80, 24)],
        only: &["plan-more", "papers"],
    };
    walk.each(|view| {
        if !rules.alone(&view.read()).is_empty() {
            found.insert(view.picture);
        }
    });
    assert_eq!(found, BTreeSet::from(["plan-more"]));
}
