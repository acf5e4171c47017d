//! The box of staff, once they have said what became of the declaration.

use std::slice::from_ref;

use uketsuke::depot::{Depot as _, FolderDepot, Recording};
use uketsuke::spool::journal::{Act, Author, Outcome};

use super::desk::{Desk, field, squashed, text, tool};

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn what_is_known_is_ticked_and_what_is_not_is_left_for_the_pen() {
    let desk = Desk::new("");
    let name = desk.publish("ja", &[field("name", "text", "髙﨑 葵")]);
    let blank = text(&desk.print());
    assert!(
        blank.contains(&squashed("カード確認（マイナンバーカードを見た）")),
        "{blank}"
    );
    let depot = FolderDepot::of(
        &desk.path("spool"),
        Author::new("reception_of_three", "desk1"),
    );
    let act = Act::Outcome(Outcome::Paid);
    depot.record(act, from_ref(&name), Recording::Must).unwrap();
    std::fs::remove_file(desk.path("a.pdf")).unwrap();
    let pdf = desk.print();
    let said = text(&pdf);
    assert!(!said.contains("カード確認"), "{said}");
    for part in ["レ", "保険者から支払いを受けた", "reception_of_t", "202"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let info = String::from_utf8(tool("pdfinfo", &[], &pdf, &[])).unwrap();
    assert!(
        info.lines()
            .any(|line| line.starts_with("Pages:") && line.ends_with(" 1")),
        "{info}"
    );
}
