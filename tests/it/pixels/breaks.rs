//! Where lines of languages without spaces between words end, beside what ICU lets.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::screens::each_page;

#[test]
#[ignore = "needs python3-icu and the fonts of the settings"]
fn lines_end_where_icu_lets_them() {
    let mut rows = BTreeSet::new();
    for tag in ["my", "km"] {
        for larger in [0, 2] {
            each_page(tag, larger, &mut |_, session| {
                let items = session.laid.items.iter();
                for text in items.flat_map(|item| &item.texts) {
                    if text.lines.len() > 1 {
                        rows.insert(serde_json::json!([tag, text.whole, text.lines]).to_string());
                    }
                }
            });
        }
    }
    assert!(rows.len() > 300, "{}", rows.len());
    let mut asked = Command::new("tests/breaks")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("needs python3");
    let rows: Vec<String> = rows.into_iter().collect();
    let mut stdin = asked.stdin.take().unwrap();
    let writing = std::thread::spawn(move || stdin.write_all(rows.join("\n").as_bytes()));
    let answer = asked.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(answer.status.success(), "needs python3-icu");
    let answer = String::from_utf8(answer.stdout).unwrap();
    assert_eq!(answer, "", "ends that ICU does not allow");
}
