//! Declarations to lie in a spool, as kiosks make them.

use chrono::{NaiveDate, TimeDelta};
use uketsuke::record::Record;
use uketsuke::spool::EntryName;

/// Somebody who fills in a declaration.
#[derive(Clone, Copy)]
pub struct Person {
    pub name: &'static str,
    pub locale: &'static str,
    pub card: bool,
}

const fn person(name: &'static str, locale: &'static str, card: bool) -> Person {
    Person { name, locale, card }
}

/// Eight people in seven languages.
pub const PEOPLE: [Person; 8] = [
    person("髙﨑 𠮷子", "ja", true),
    person("Nguyễn Thị Hoa", "vi", false),
    person("李 明", "zh-Hans", true),
    person("Maria Aparecida dos Santos Oliveira", "pt-BR", true),
    person("葛\u{e0100}城 はな", "ja-simple", false),
    person("Jose Dela Cruz", "fil", true),
    person("佐藤 健", "ja", true),
    person("John Smith", "en", true),
];

/// The name of the declaration of this number: number 20 was sent when the tests' day begins, the others are six
/// minutes apart.
pub fn name(kiosk: &str, seq: u32, sealed: bool) -> EntryName {
    let opening = NaiveDate::from_ymd_opt(2026, 11, 25)
        .and_then(|day| day.and_hms_opt(1, 30, 0))
        .unwrap();
    let sent = opening + TimeDelta::minutes(i64::from(seq) * 6 - 120);
    let time = sent.format("%Y%m%dT%H%M%SZ");
    let random = format!("{:a>16}", letters(seq));
    let ending = if sealed { ".age" } else { "" };
    EntryName::parse(&format!("{kiosk}-{seq:06}-{time}-{random}.json{ending}")).unwrap()
}

fn letters(mut seq: u32) -> String {
    let mut text = String::new();
    while seq > 0 {
        text.push(char::from(b'a' + u8::try_from(seq % 26).unwrap()));
        seq /= 26;
    }
    text
}

/// The record of this person under this name, as JSON.
pub fn json(name: &EntryName, person: &Person) -> String {
    let pickup = name.pickup(if name.kiosk() == "k1" { 'A' } else { 'B' });
    let typed = serde_json::to_string(person.name).unwrap();
    let (id, kiosk, seq) = (name.id(), name.kiosk(), name.seq());
    let Person { locale, card, .. } = person;
    format!(
        r#"{{"v":1,"id":"{id}","kiosk":"{kiosk}","seq":{seq},"pickup":"{pickup}","created":"2026-11-25T10:00:00+09:00","started":"2026-11-25T09:55:00+09:00","form":"2023-07/1","locale":"{locale}","cause":"network","reader_code":null,"holdings":["card"],"card_seen":{card},"visit":null,"trial":false,"fields":[{{"id":"writer","kind":"choice","value":"self"}},{{"id":"name","kind":"text","value":{typed}}},{{"id":"kana","kind":"kana","value":null}},{{"id":"birth","kind":"date","value":"1951-03-08","typed":"S26.3.8"}},{{"id":"sex","kind":"choice","value":"female"}},{{"id":"postcode","kind":"postcode","value":"150-0002"}},{{"id":"address","kind":"text","value":"東京都渋谷区渋谷2-21-1 渋谷第一マンション 1203号室"}},{{"id":"phone","kind":"phone","value":"090-1234-5678"}},{{"id":"insured","kind":"choice","value":"yes"}},{{"id":"scheme","kind":"choice","value":"employee"}},{{"id":"insurer","kind":"text","value":{{"unknown":true}}}},{{"id":"workplace","kind":"text","value":"渋谷商事"}},{{"id":"issued","kind":"choice","value":"month"}},{{"id":"share","kind":"choice","value":"30"}}],"end":true}}"#
    )
}

/// The same as it is read.
pub fn record(name: &EntryName, person: &Person) -> Record {
    Record::from_json(json(name, person).as_bytes()).unwrap()
}
