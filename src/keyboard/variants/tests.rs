use std::collections::HashSet;

use super::*;

fn all() -> impl Iterator<Item = &'static &'static [char]> {
    COMMON.iter().chain(RARE)
}

#[test]
fn no_form_is_in_two_groups_or_twice_in_one() {
    let mut seen = HashSet::new();
    for group in all() {
        let (once, again) = group.split_at(group.len() / 2);
        assert_eq!(once, again);
        assert!(once.len() > 1, "{once:?}");
        for form in once {
            assert!(seen.insert(form), "{form}");
        }
    }
}

#[test]
fn every_form_leads_to_every_other() {
    for group in all() {
        let forms: HashSet<char> = group.iter().copied().collect();
        for form in &forms {
            let mut reached: HashSet<char> = of(*form).iter().copied().collect();
            assert_eq!(reached.len(), of(*form).len(), "{form}");
            assert!(reached.insert(*form), "{form}");
            assert_eq!(reached, forms, "{form}");
        }
    }
}

#[test]
fn names_have_their_forms() {
    let cases = [
        ('高', "髙"),
        ('髙', "高"),
        ('崎', "﨑嵜㟢"),
        ('吉', "𠮷"),
        ('辺', "邊邉"),
        ('邊', "邉辺"),
        ('斉', "齊斎齋"),
        ('斎', "齋斉齊"),
        ('浜', "濱濵"),
        ('塚', "\u{FA10}"),
        ('\u{FA10}', "塚"),
        ('神', "\u{FA19}"),
        ('あ', ""),
        ('a', ""),
        ('口', ""),
    ];
    for (kanji, forms) in cases {
        assert_eq!(of(kanji), forms.chars().collect::<Vec<_>>(), "{kanji}");
    }
}

#[test]
fn words_have_their_forms_the_plainest_first() {
    let cases: [(&str, &[&str]); 10] = [
        ("高橋", &["髙橋"]),
        ("髙橋", &["高橋"]),
        ("渡辺", &["渡邊", "渡邉"]),
        ("斉藤", &["齊藤", "斎藤", "齋藤"]),
        ("吉沢", &["𠮷沢", "吉澤", "𠮷澤"]),
        ("浜崎", &["濱崎", "浜﨑", "濱﨑", "濵崎", "浜嵜", "濵嵜"]),
        ("高崎", &["髙崎", "高﨑", "髙﨑", "高嵜", "髙嵜", "高㟢"]),
        ("葛\u{E0100}西", &[]),
        ("美智子", &[]),
        ("", &[]),
    ];
    for (word, forms) in cases {
        assert_eq!(expand(word), forms, "{word}");
    }
}

#[test]
fn forms_of_a_word_differ_and_are_few() {
    for one in all().map(|group| group[0]) {
        for word in [
            format!("{one}"),
            format!("{one}{one}"),
            format!("{one}高崎斉辺"),
        ] {
            let words = expand(&word);
            let different: HashSet<&String> = words.iter().chain([&word]).collect();
            assert_eq!(different.len(), words.len() + 1, "{word}");
            assert!(words.len() <= AT_MOST, "{word}");
        }
    }
}
