//! A clinic whose declarations are sealed for two keys, and declarations with all answers.

use std::path::PathBuf;

use chrono::Utc;
use uketsuke::spool::seal::Identity;
use uketsuke::spool::{EntryName, Sealing, Spool};

use crate::folder::Folder;

/// A clinic with the keys of reception and of the safe.
pub(crate) struct Clinic {
    pub(crate) folder: Folder,
    pub(crate) reception: String,
    pub(crate) safe: String,
}

impl Clinic {
    pub(crate) fn new(language: &str) -> Self {
        let folder = Folder::plain(language);
        let [reception, safe] = ["reception", "safe"].map(|name| {
            let made = folder.run(&format!("spool keygen -o {name}.key")).done();
            made.out.trim().to_owned()
        });
        let clinic = Self {
            folder,
            reception,
            safe,
        };
        clinic.seals_for(language, &[&clinic.reception, &clinic.safe]);
        clinic
    }

    /// Writes `kiosk.toml` with these recipients.
    pub(crate) fn seals_for(&self, language: &str, recipients: &[&str]) {
        let text = format!(
            "[staff]\nlanguage = \"{language}\"\n[spool]\ndir = \"spool\"\nrecipients = {recipients:?}\n"
        );
        self.folder.write("kiosk.toml", &text);
    }

    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside)
    }

    /// Publishes one as the kiosk does, sealed for both keys.
    pub(crate) fn publish(&self, seq: u32, locale: &str) -> EntryName {
        let recipients = [self.reception.clone(), self.safe.clone()];
        let sealing = Sealing::of(&recipients).unwrap();
        let name = EntryName::random("k1", seq, Utc::now(), true).unwrap();
        let sealed = sealing.seal(record(&name, locale).as_bytes()).unwrap();
        let spool = Spool::open(&self.path("spool"), false).unwrap();
        spool.publish(&name, &sealed).unwrap();
        name
    }

    /// Publishes one that was sent at this time.
    pub(crate) fn publish_at(&self, seq: u32, at: &str) -> EntryName {
        let sealing = Sealing::of(&[self.reception.clone(), self.safe.clone()]).unwrap();
        let name = EntryName::random("k1", seq, at.parse().unwrap(), true).unwrap();
        let sealed = sealing.seal(record(&name, "ja").as_bytes()).unwrap();
        let spool = Spool::open(&self.path("spool"), false).unwrap();
        spool.publish(&name, &sealed).unwrap();
        name
    }

    /// Writes a `kiosk.toml` that seals nothing.
    pub(crate) fn seals_plain(&self) {
        let text = "[staff]\nlanguage = \"en\"\n[spool]\ndir = \"spool\"\nplaintext = true\n";
        self.folder.write("kiosk.toml", text);
    }

    /// Publishes one readable, with a change in it.
    pub(crate) fn publish_plain(&self, seq: u32, change: impl Fn(&str) -> String) -> EntryName {
        let name = EntryName::random("k1", seq, Utc::now(), false).unwrap();
        let spool = Spool::open(&self.path("spool"), false).unwrap();
        let text = change(&record(&name, "ja"));
        spool.publish(&name, text.as_bytes()).unwrap();
        name
    }

    /// The keys in a file that is not under a passphrase.
    pub(crate) fn keys(&self, file: &str) -> Vec<Identity> {
        let read = uketsuke::spool::keys::read_identities(&self.path(file));
        read.map_or_else(|_| panic!("{file}"), |found| found.keys)
    }
}

/// A declaration in which every field is answered.
pub(crate) fn record(name: &EntryName, locale: &str) -> String {
    format!(
        concat!(
            r#"{{"v":1,"id":"{id}","kiosk":"k1","seq":{seq},"pickup":"{pickup}","#,
            r#""created":"2026-11-23T10:00:00+09:00","started":"2026-11-23T09:55:00+09:00","#,
            r#""form":"2023-07/1","locale":"{locale}","cause":"network","reader_code":null,"#,
            r#""holdings":["card","phone"],"card_seen":true,"visit":"first","trial":false,"fields":["#,
            r#"{{"id":"writer","kind":"choice","value":"family"}},"#,
            r#"{{"id":"writer-name","kind":"text","value":"髙﨑 母"}},"#,
            r#"{{"id":"writer-relation","kind":"text","value":"母"}},"#,
            r#"{{"id":"name","kind":"text","value":"𠮷田 葛󠄀 No.{seq}"}},"#,
            r#"{{"id":"kana","kind":"kana","value":"ヨシダ カズラ"}},"#,
            r#"{{"id":"birth","kind":"date","value":"1989-01-07","typed":"S64.1.7"}},"#,
            r#"{{"id":"sex","kind":"choice","value":"female"}},"#,
            r#"{{"id":"postcode","kind":"postcode","value":"100-8111"}},"#,
            r#"{{"id":"address","kind":"text","value":"東京都千代田区千代田1-1"}},"#,
            r#"{{"id":"phone","kind":"phone","value":"09012345678"}},"#,
            r#"{{"id":"insured","kind":"choice","value":"yes"}},"#,
            r#"{{"id":"scheme","kind":"choice","value":"employee"}},"#,
            r#"{{"id":"insurer","kind":"text","value":"=HYPERLINK(\"x\")"}},"#,
            r#"{{"id":"workplace","kind":"text","value":{{"unknown":true}}}},"#,
            r#"{{"id":"issued","kind":"choice","value":{{"unknown":true}}}},"#,
            r#"{{"id":"share","kind":"choice","value":"30"}}],"end":true}}"#
        ),
        id = name.id(),
        seq = name.seq(),
        pickup = name.pickup('A'),
        locale = locale,
    )
}
