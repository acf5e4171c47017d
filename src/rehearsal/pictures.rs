//! Every screen by name, and the keys that lead to it.
//!
//! It must not know what a screen says or how large it is.

/// Through the form up to the check page, in one script. Everything is answered.
pub const FILL: &str = "1{髙﨑 葵}<on>{タカサキ アオイ}<on>{昭和64年1月7日}<on>2{100-0001}<on>\
{1-1}<on>{090-1234-5678}<on>11{A健保}<on>{受付商事}<on>11";

/// The guide, the form, and what can lie over them.
const PICTURES: &str = include_str!("pictures.tsv");

/// Every screen by name, with the script that leads to it from the attract screen. A page that
/// differs by what was told before has a name of its own.
pub fn pictures() -> Vec<(&'static str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    for (name, from, keys) in rows() {
        let before = all.iter().find(|(known, _)| *known == from);
        let before = before.map_or("", |(_, script)| script);
        all.push((name, format!("{before}{}", keys.replace("FILL", FILL))));
    }
    all
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = PICTURES.lines().filter(|line| !line.starts_with('#'));
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
        assert_eq!(rows().count(), lines.count(), "three columns everywhere");
        let mut known = vec![""];
        for (name, from, _) in rows() {
            assert!(known.contains(&from), "{name}: {from}");
            assert!(!known.contains(&name), "{name}");
            known.push(name);
        }
    }
}
