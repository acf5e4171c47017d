use super::*;

/// What the text and the waiting letters are after these keys.
fn typed(keys: &str) -> (String, String) {
    let mut romaji = Romaji::default();
    let text = keys.chars().filter_map(|key| romaji.type_letter(key));
    let text = text.fold(String::new(), |text, done| text + &done);
    (text, romaji.pending().to_owned())
}

#[test]
fn names_and_places_are_typed_as_anywhere() {
    let cases = [
        ("takahashi", "たかはし"),
        ("takahasi", "たかはし"),
        ("TAKAHASHI", "たかはし"),
        ("michiko", "みちこ"),
        ("mitiko", "みちこ"),
        ("tsuchiya", "つちや"),
        ("tutiya", "つちや"),
        ("fujita", "ふじた"),
        ("huzita", "ふじた"),
        ("hattori", "はっとり"),
        ("icchi", "いっち"),
        ("matcha", "まっちゃ"),
        ("isshiki", "いっしき"),
        ("kyouko", "きょうこ"),
        ("jun'ichi", "じゅんいち"),
        ("junnichi", "じゅんいち"),
        ("kanda", "かんだ"),
        ("kannda", "かんだ"),
        ("shinnnosuke", "しんのすけ"),
        ("ren'you", "れんよう"),
        ("renyou", "れにょう"),
        ("namba", "なんば"),
        ("homma", "ほんま"),
        ("sampei", "さんぺい"),
        ("ra-men", "らーめ"),
        ("chiyoda1-1", "ちよだ1-1"),
        ("thi-", "てぃー"),
        ("vanxa", "ゔぁんぁ"),
        ("xtsu", "っ"),
        ("ltu", "っ"),
        ("lya", "ゃ"),
        ("wi wo", "うぃ を"),
        ("kan i", "かん い"),
        ("n-", "んー"),
        ("-a-1-", "-あー1-"),
        ("'", "'"),
        ("髙hashi", "髙はし"),
    ];
    for (keys, text) in cases {
        assert_eq!(typed(keys).0, text, "{keys}");
    }
}

#[test]
fn letters_wait_and_none_is_lost() {
    let cases = [
        ("k", "", "k"),
        ("ky", "", "ky"),
        ("xts", "", "xts"),
        ("kan", "か", "n"),
        ("kany", "か", "ny"),
        ("tt", "っ", "t"),
        ("kq", "k", "q"),
        ("kyk", "ky", "k"),
        ("xta", "xtあ", ""),
        ("k1", "k1", ""),
        ("hwa", "hわ", ""),
    ];
    for (keys, text, pending) in cases {
        assert_eq!(typed(keys), (text.to_owned(), pending.to_owned()), "{keys}");
    }
}

#[test]
fn backspace_takes_waiting_letters_first() {
    let mut romaji = Romaji::default();
    assert!(romaji.type_letter('k').is_none());
    assert!(romaji.type_letter('y').is_none());
    assert!(romaji.backspace());
    assert_eq!(romaji.pending(), "k");
    assert_eq!(romaji.type_letter('a').unwrap().as_str(), "か");
    assert!(!romaji.backspace());
}

#[test]
fn the_end_of_typing_settles_what_waits() {
    for (keys, flushed) in [("kan", Some("ん")), ("ky", Some("ky")), ("ka", None)] {
        let mut romaji = Romaji::default();
        for key in keys.chars() {
            romaji.type_letter(key);
        }
        assert_eq!(
            romaji.flush().as_deref().map(String::as_str),
            flushed,
            "{keys}"
        );
        assert_eq!(romaji.pending(), "");
        assert_eq!(romaji.type_letter('-').unwrap().as_str(), "-");
    }
}

#[test]
fn every_row_types_its_kana() {
    for (spellings, kana) in table::ROWS {
        let cells = || "aiueo".chars().zip(kana).filter(|(_, kana)| **kana != "-");
        for consonants in spellings.split(' ') {
            for (vowel, kana) in cells() {
                let keys = format!("{consonants}{vowel}");
                assert_eq!(typed(&keys).0, *kana, "{keys}");
            }
        }
    }
}

#[test]
fn every_hiragana_can_be_typed() {
    let kana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑを\
                がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽぁぃぅぇぉっゃゅょゎゔ";
    for kana in kana.chars().map(String::from) {
        assert!(
            table::ROWS
                .iter()
                .any(|(_, row)| row.contains(&kana.as_str())),
            "{kana}"
        );
    }
}

#[test]
fn no_run_of_keys_overflows_what_was_set_aside() {
    let keys: Vec<char> = "aiuktnyhsxlmz'-1髙".chars().collect();
    let mut chance: usize = 7;
    let mut romaji = Romaji::default();
    for _ in 0..20_000 {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let key = keys[(chance >> 33) % keys.len()];
        if let Some(done) = romaji.type_letter(key) {
            assert_eq!(done.capacity(), RESULT, "{}", *done);
        }
        assert_eq!(romaji.pending.capacity(), CAPACITY);
    }
}
