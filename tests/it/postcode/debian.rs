//! The packed data against the dictionaries that it was packed from.

use std::collections::HashMap;
use std::path::Path;

use uketsuke::postcode::{EMBEDDED, PostalAddress};

/// Towns in which Japan Post's remarks stand, which `docs/postcodes.py` mends.
const MENDED: usize = 51;

fn addresses(name: &str) -> HashMap<String, Vec<PostalAddress>> {
    let path = Path::new("/usr/share/skk").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let (text, _, broken) = encoding_rs::EUC_JP.decode(&bytes);
    assert!(!broken, "{name}");
    let mut all: HashMap<String, Vec<PostalAddress>> = HashMap::new();
    for line in text.lines().filter(|line| !line.starts_with(';')) {
        let (code, rest) = line.split_once(" /").unwrap();
        for entry in rest.trim_end_matches('/').split('/') {
            let office = entry.split_once(" @ ");
            let (office, text) =
                office.map_or((None, entry), |(office, text)| (Some(office), text));
            let address = PostalAddress {
                text: text.to_owned(),
                office: office.map(str::to_owned),
            };
            let same = all.entry(code.to_owned()).or_default();
            if !same.contains(&address) {
                same.push(address);
            }
        }
    }
    all
}

/// Signs for which the two decoders of EUC-JP have taken different characters.
fn plain(address: &PostalAddress) -> PostalAddress {
    let same = |text: &str| {
        text.replace('－', "−")
            .replace('～', "〜")
            .replace('―', "—")
    };
    PostalAddress {
        text: same(&address.text),
        office: address.office.as_deref().map(same),
    }
}

/// What is in the program, of towns or of offices.
fn packed(towns: bool) -> HashMap<String, Vec<PostalAddress>> {
    let mut all: HashMap<String, Vec<PostalAddress>> = HashMap::new();
    for entry in EMBEDDED.entries() {
        if entry.address.office.is_none() == towns {
            let same = all.entry(format!("{:07}", entry.code)).or_default();
            same.push(plain(&entry.address));
        }
    }
    all
}

#[test]
#[ignore = "needs skkdic-extra"]
fn every_town_of_the_source_is_there() {
    let source = addresses("SKK-JISYO.zipcode");
    let packed = packed(true);
    assert_eq!((source.len(), packed.len()), (120_394, 120_394));
    let mut mended = 0;
    for (code, wanted) in &source {
        let found = &packed[code];
        if wanted.iter().any(remarked) {
            assert_eq!(found.len(), wanted.len(), "{code}");
            assert!(!found.iter().any(remarked), "{code} {found:?}");
            mended += 1;
        } else {
            let wanted: Vec<_> = wanted.iter().map(plain).collect();
            assert_eq!(found, &wanted, "{code}");
        }
    }
    assert_eq!(mended, MENDED);
}

/// Whether one of Japan Post's remarks stands in the address.
fn remarked(address: &PostalAddress) -> bool {
    address.text.contains(['（', '）']) || address.text.contains("の次に")
}

#[test]
#[ignore = "needs skkdic-extra"]
fn every_office_of_the_source_is_there() {
    let source = addresses("SKK-JISYO.office.zipcode");
    let packed = packed(false);
    assert_eq!((source.len(), packed.len()), (22_233, 22_233));
    for (code, wanted) in &source {
        let wanted: Vec<_> = wanted.iter().map(plain).collect();
        assert_eq!(packed[code], wanted, "{code}");
    }
}
