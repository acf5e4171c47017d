//! Every screen by name, and the keys that lead to it.
//!
//! It must not know what a screen says or how large it is.

/// The guide, the form, and what can lie over them.
const PICTURES: &str = include_str!("pictures.tsv");

/// Through the form up to the check page, in one script. Everything is answered.
pub fn fill() -> &'static str {
    let line = PICTURES
        .lines()
        .find_map(|line| line.strip_prefix("FILL\t\t"));
    line.unwrap_or_default()
}

/// Every screen by name, with the script that leads to it from the attract screen. A page that
/// differs by what was told before has a name of its own.
pub fn pictures() -> Vec<(&'static str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    for (name, from, keys) in rows() {
        let before = all.iter().find(|(known, _)| *known == from);
        let before = before.map_or("", |(_, script)| script);
        all.push((name, format!("{before}{}", keys.replace("FILL", fill()))));
    }
    all
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let no_picture = |line: &&str| line.starts_with('#') || line.starts_with("FILL");
    let lines = PICTURES.lines().filter(move |line| !no_picture(line));
    lines.filter_map(|line| {
        let (name, rest) = line.split_once('\t')?;
        let (from, keys) = rest.split_once('\t')?;
        Some((name, from, keys))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_has_its_own_name_and_begins_at_one_above_it() {
        let lines = PICTURES.lines().filter(|line| !line.starts_with('#'));
        assert!(fill().ends_with("11"), "all of them are keys");
        assert_eq!(
            rows().count() + 1,
            lines.count(),
            "three columns everywhere"
        );
        let mut known = vec![""];
        for (name, from, _) in rows() {
            assert!(known.contains(&from), "{name}: {from}");
            assert!(!known.contains(&name), "{name}");
            known.push(name);
        }
    }
}
