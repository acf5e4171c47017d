//! The packed data against the dictionaries that it was packed from.

use std::collections::HashMap;
use std::path::Path;

use uketsuke::postcode::{Address, EMBEDDED, lookup};

/// Towns in which Japan Post's remarks stand, which `docs/postcodes.py` mends.
const MENDED: usize = 50;

fn addresses(name: &str) -> Option<HashMap<String, Vec<Address>>> {
    let path = Path::new("/usr/share/skk").join(name);
    let bytes = std::fs::read(&path).ok().or_else(|| {
        println!(
            "skipped: {} is not there (Debian: skkdic-extra)",
            path.display()
        );
        None
    })?;
    let (text, _, broken) = encoding_rs::EUC_JP.decode(&bytes);
    assert!(!broken, "{name}");
    let mut all: HashMap<String, Vec<Address>> = HashMap::new();
    for line in text.lines().filter(|line| !line.starts_with(';')) {
        let (code, rest) = line.split_once(" /").unwrap();
        for entry in rest.trim_end_matches('/').split('/') {
            let office = entry.split_once(" @ ");
            let (office, text) =
                office.map_or((None, entry), |(office, text)| (Some(office), text));
            let address = Address {
                text: text.to_owned(),
                office: office.map(str::to_owned),
            };
            let same = all.entry(code.to_owned()).or_default();
            if !same.contains(&address) {
                same.push(address);
            }
        }
    }
    Some(all)
}

/// Signs for which the two decoders of EUC-JP have taken different characters.
fn plain(address: &Address) -> Address {
    let same = |text: &str| {
        text.replace('－', "−")
            .replace('～', "〜")
            .replace('―', "—")
    };
    Address {
        text: same(&address.text),
        office: address.office.as_deref().map(same),
    }
}

#[test]
fn every_code_of_the_source_is_there() {
    let towns = addresses("SKK-JISYO.zipcode");
    let Some((towns, offices)) = towns.zip(addresses("SKK-JISYO.office.zipcode")) else {
        return;
    };
    assert_eq!((towns.len(), offices.len()), (120_394, 22_233));
    let mut mended = 0;
    for (code, wanted) in &towns {
        let found: Vec<_> = lookup(code)
            .into_iter()
            .filter(|a| a.office.is_none())
            .collect();
        if wanted
            .iter()
            .any(|a| a.text.contains('）') || a.text.contains("の次に"))
        {
            assert_eq!(found.len(), wanted.len(), "{code}");
            assert!(
                found.iter().all(|a| !a.text.contains(['（', '）'])),
                "{code}"
            );
            mended += 1;
        } else {
            let plain: Vec<_> = found.iter().map(plain).collect();
            assert_eq!(
                plain,
                wanted.iter().map(self::plain).collect::<Vec<_>>(),
                "{code}"
            );
        }
    }
    assert!((1..=MENDED).contains(&mended), "{mended}");
    for (code, wanted) in &offices {
        let found = lookup(code).into_iter().filter(|a| a.office.is_some());
        let found: Vec<_> = found.map(|address| plain(&address)).collect();
        assert_eq!(
            found,
            wanted.iter().map(plain).collect::<Vec<_>>(),
            "{code}"
        );
    }
    let all = towns
        .values()
        .chain(offices.values())
        .map(Vec::len)
        .sum::<usize>();
    println!("{all} addresses, {}", EMBEDDED.date());
}
