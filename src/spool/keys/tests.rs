//! Keys in files, with passphrases and without.

use super::*;

fn read(text: &str) -> Result<Identities, KeyFileError> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    std::fs::write(&path, text).unwrap();
    read_identities(&path)
}

#[test]
fn a_new_pair_reads_back_and_belongs_together() {
    let pair = keygen("2026-11-23T10:00:00+09:00");
    let read = read(&pair.file).unwrap();
    assert_eq!(read.keys.len(), 1);
    assert_eq!(read.keys[0].to_public().to_string(), pair.public);
    assert!(
        pair.file
            .contains(&format!("# public key: {}\n", pair.public))
    );
    assert!(read.exposed, "written with the usual umask");
}

/// As `age -p` writes it: not armored, of any work factor.
fn protected(text: &str, passphrase: &str, work: u8) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(passphrase.to_owned().into());
    recipient.set_work_factor(work);
    age::encrypt(&recipient, text.as_bytes()).unwrap()
}

#[test]
fn a_passphrase_opens_what_either_tool_put_under_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    let pair = keygen("now");
    let ours = protect_at(4, &pair.file, "correct horse".to_owned().into()).unwrap();
    assert!(ours.starts_with(PROTECTED[1]));
    for file in [ours, protected(&pair.file, "correct horse", 4)] {
        std::fs::write(&path, &file).unwrap();
        assert!(matches!(
            read_identities(&path),
            Err(KeyFileError::Passphrase)
        ));
        let open = |passphrase: &str| read_protected(&path, passphrase.to_owned().into());
        let keys = open("correct horse").unwrap().keys;
        assert_eq!(keys[0].to_public().to_string(), pair.public);
        assert!(matches!(
            open("battery"),
            Err(KeyFileError::WrongPassphrase)
        ));
        std::fs::write(&path, &file[..file.len() - 40]).unwrap();
        assert!(open("correct horse").is_err(), "cut off");
    }
}

#[test]
fn a_costly_passphrase_is_not_tried_and_a_declaration_is_no_key_file() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    let cheap = protected("x", "p", 2);
    let at = cheap.windows(3).position(|part| part == b" 2\n").unwrap();
    let mut costly = cheap[..at].to_vec();
    costly.extend_from_slice(b" 30\n");
    costly.extend_from_slice(&cheap[at + 3..]);
    std::fs::write(&path, costly).unwrap();
    let opened = read_protected(&path, "p".to_owned().into());
    assert!(matches!(opened, Err(KeyFileError::TooCostly)));
    std::fs::write(&path, protected("x", "p", 2)).unwrap();
    let opened = read_protected(&path, "p".to_owned().into());
    assert!(matches!(opened, Err(KeyFileError::Garbled { line: 1 })));

    let sealed = age::encrypt(&Identity::generate().to_public(), b"{}").unwrap();
    std::fs::write(&path, sealed).unwrap();
    assert!(matches!(
        read_identities(&path),
        Err(KeyFileError::NotAKeyFile)
    ));
}

#[test]
fn what_is_larger_than_any_key_file_is_none_and_no_buffer_with_a_key_in_it_grows() {
    let room = whole(io::empty()).unwrap().capacity();
    let most = whole(io::repeat(b'#').take(MAX_KEY_FILE as u64)).unwrap();
    assert_eq!((most.len(), most.capacity()), (MAX_KEY_FILE, room));
    assert!(matches!(
        whole(io::repeat(b'#')),
        Err(KeyFileError::NotAKeyFile)
    ));
    // Also one that is small until its passphrase is given.
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    let text = format!("{}{}", *keygen("now").file, "#\n".repeat(MAX_KEY_FILE));
    std::fs::write(&path, protected(&text, "correct horse", 4)).unwrap();
    let read = read_protected(&path, "correct horse".to_owned().into());
    assert!(matches!(read, Err(KeyFileError::NotAKeyFile)));
}

#[test]
fn says_what_is_wrong() {
    let pair = keygen("now");
    assert!(matches!(read(&pair.public), Err(KeyFileError::Public)));
    assert!(matches!(read("# only this\n\n"), Err(KeyFileError::Empty)));
    assert!(matches!(
        read("#\nAGE-SECRET-KEY-1XX"),
        Err(KeyFileError::Garbled { line: 2 })
    ));
    assert!(matches!(
        read("-----BEGIN OPENSSH PRIVATE KEY-----"),
        Err(KeyFileError::Unsupported { line: 1 })
    ));
    assert!(matches!(
        read(&"x".repeat(70_000)),
        Err(KeyFileError::NotAKeyFile)
    ));
    assert!(matches!(
        read_identities(Path::new("/dev/zero")),
        Err(KeyFileError::NotAKeyFile)
    ));
    assert!(matches!(
        read_identities(Path::new("/nowhere")),
        Err(KeyFileError::Io(_))
    ));
}

/// As Notepad, PowerShell and a person with a sheet of paper write it.
#[test]
fn a_key_is_read_whatever_wrote_it_down() {
    let pair = keygen("now");
    let wanted = read(&pair.file).unwrap().keys[0].to_public();
    let line = pair.file.lines().last().unwrap();
    let (head, tail) = line.split_at("AGE-SECRET-KEY-1".len());
    let groups = |by: &str| {
        let letters: Vec<char> = tail.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|of| of.iter().collect()).collect();
        format!("{head}{by}{}", groups.join(by))
    };
    let wide = |text: &str| -> String {
        let wide = |c: char| match c {
            ' ' => '\u{3000}',
            c => char::from_u32(u32::from(c) + 0xfee0).unwrap(),
        };
        text.chars().map(wide).collect()
    };
    let utf16 = |text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        let units = text.encode_utf16().flat_map(bytes);
        mark.iter().copied().chain(units).collect::<Vec<u8>>()
    };
    let whole = pair.file.as_str();
    let mut files = vec![
        format!("\u{feff}{whole}").into_bytes(),
        utf16(whole, &[0xff, 0xfe], u16::to_le_bytes),
        utf16(whole, &[0xfe, 0xff], u16::to_be_bytes),
        utf16(whole, &[], u16::to_le_bytes),
        utf16(whole, &[], u16::to_be_bytes),
    ];
    let typed = [
        groups(" "),
        groups("\u{3000}"),
        groups("-"),
        groups("\n"),
        groups(" ").to_lowercase(),
        format!("{head}\n{tail}\r\n"),
        format!("# mine\n\n  {head} {tail}"),
        wide(line),
        wide(&groups(" ")),
    ];
    files.extend(typed.map(String::into_bytes));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    for file in files {
        std::fs::write(&path, &file).unwrap();
        let shown = String::from_utf8_lossy(&file).into_owned();
        let keys = read_identities(&path)
            .unwrap_or_else(|why| panic!("{why:?}: {shown}"))
            .keys;
        assert_eq!(keys.len(), 1, "{shown}");
        assert_eq!(keys[0].to_public(), wanted, "{shown}");
    }
    // Two keys, one of them in groups, stay two; a mistake stays one.
    let other = keygen("now");
    let both = format!("{}\n{}", groups(" "), &*other.file);
    assert_eq!(read(&both).unwrap().keys.len(), 2);
    let other = if line.ends_with('Q') { "P" } else { "Q" };
    let swapped = format!("{}{other}", line.strip_suffix(|_: char| true).unwrap());
    assert!(matches!(
        read(&swapped),
        Err(KeyFileError::Garbled { line: 1 })
    ));
    // Under a passphrase, and the armor saved as UTF-16.
    let armored = protect_at(4, whole, "correct horse".to_owned().into()).unwrap();
    let armored = String::from_utf8(armored).unwrap();
    std::fs::write(&path, utf16(&armored, &[0xff, 0xfe], u16::to_le_bytes)).unwrap();
    assert!(matches!(
        read_identities(&path),
        Err(KeyFileError::Passphrase)
    ));
    let opened = read_protected(&path, "correct horse".to_owned().into()).unwrap();
    assert_eq!(opened.keys[0].to_public(), wanted);
}

/// Comments, hyphens, line ends and words in front, as Japanese computers and people write them.
#[test]
fn a_key_is_read_whatever_stands_around_it() {
    let pair = keygen("now");
    let wanted = read(&pair.file).unwrap().keys[0].to_public();
    let line = pair.file.lines().last().unwrap();
    let japanese = format!("# 受付の鍵（表示は年末まで）\r\n{line}\r\n");
    let jis = |encoding: &'static encoding_rs::Encoding, text: &str| {
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "{text}");
        bytes.into_owned()
    };
    let hyphens = |sign: &str| line.replace('-', sign);
    let mut files = vec![
        jis(encoding_rs::SHIFT_JIS, &japanese),
        jis(encoding_rs::EUC_JP, &japanese),
        jis(encoding_rs::SHIFT_JIS, &hyphens("ー")),
        jis(encoding_rs::EUC_JP, &format!("# 鍵\n{}", hyphens("－"))),
    ];
    let written = [
        hyphens("ー"),
        hyphens("ｰ"),
        hyphens("–"),
        hyphens("−"),
        hyphens("‐"),
        hyphens("—"),
        pair.file.replace('\n', "\r"),
        format!("key: {line}"),
        format!("秘密鍵：{line}"),
        format!("secret_key = \"{line}\""),
        format!("> {line}"),
        format!("{line} # 受付"),
        format!("＃ 受付の鍵\n{line}"),
        format!("key:\u{3000}{}", hyphens("ー").to_lowercase()),
    ];
    files.extend(written.map(String::into_bytes));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    for file in files {
        std::fs::write(&path, &file).unwrap();
        let shown = String::from_utf8_lossy(&file).into_owned();
        let keys = read_identities(&path)
            .unwrap_or_else(|why| panic!("{why:?}: {shown}"))
            .keys;
        assert_eq!(keys.len(), 1, "{shown}");
        assert_eq!(keys[0].to_public(), wanted, "{shown}");
    }
    let sealed = protect_at(4, &pair.file, "correct horse".to_owned().into()).unwrap();
    let sealed = String::from_utf8(sealed).unwrap().replace("\r\n", "\n");
    std::fs::write(&path, sealed.replace('\n', "\r")).unwrap();
    assert!(matches!(
        read_identities(&path),
        Err(KeyFileError::Passphrase)
    ));
    // What is not clear is named with its line.
    let other = keygen("now");
    let second = other.file.lines().last().unwrap();
    let mistyped = line.replace("KEY-1", "KEY-1Q");
    for (file, at) in [
        (format!("# a\n{line} {second}"), 2),
        (format!("受付の鍵\n{line}"), 1),
        (format!("# a\n\n{mistyped}\n{second}"), 3),
    ] {
        let read = read(&file).map(|found| found.keys.len());
        assert!(
            matches!(read, Err(KeyFileError::Garbled { line }) if line == at),
            "{read:?}: {file}"
        );
    }
    for foreign in [
        &b"\x82\xa0\x82\xa2\n"[..],
        b"\x00\xff\xfe\x01",
        b"PK\x03\x04\xe3",
    ] {
        std::fs::write(&path, foreign).unwrap();
        assert!(matches!(
            read_identities(&path),
            Err(KeyFileError::NotAKeyFile)
        ));
    }
}
