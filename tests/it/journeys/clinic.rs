//! What a clinic tells everybody, and a kiosk that only guides.

use uketsuke::flow::notice::ClinicNotice;
use uketsuke::flow::{KioskSettings, Screen};

use crate::support::{Session, script, site, start, texts};

fn played(site: &KioskSettings, locale: &str, picture: &str) -> Session {
    let script = script(picture);
    let mut session = Session::at(site.clone(), texts(), start(), locale, (100, 40));
    session.play(&script);
    session
}

#[test]
fn a_notice_stands_on_the_first_screen_and_beside_the_answer() {
    let mut site = site();
    let today = start().date();
    let words = [("ja", "あすは休診です"), ("en", "Closed tomorrow")];
    site.notice = ClinicNotice {
        until: Some(today),
        words: words
            .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
            .into(),
        ..ClinicNotice::default()
    };
    assert!(
        played(&site, "ja", "plan-reception")
            .text()
            .contains("あすは休診です")
    );
    let first = || Session::at(site.clone(), texts(), start(), "ja", (60, 20));
    assert!(
        first().text().contains("あすは休診です"),
        "{}",
        first().text()
    );
    assert!(played(&site, "en", "plan-reception").shows("Closed tomorrow"));
    site.notice.until = today.pred_opt();
    let over = Session::at(site, texts(), start(), "ja", (60, 20));
    assert!(!over.text().contains("休診"));
}

#[test]
fn outside_its_hours_reception_is_said_to_be_closed() {
    let mut site = site();
    let closed = texts().say("ja", "welcome-closed", &[]);
    let first =
        |site: &KioskSettings| Session::at(site.clone(), texts(), start(), "ja", (60, 20)).text();
    assert!(!first(&site).contains(&closed));
    site.reception.holiday = vec![Default::default()];
    assert!(first(&site).contains(&closed));
}

#[test]
fn a_kiosk_that_only_guides_offers_no_form() {
    let mut site = site();
    let start_form = texts().say("ja", "choice-start-form", &[]);
    let session = played(&site, "ja", "declare");
    assert!(session.shows(&start_form));
    site.offer = false;
    let session = played(&site, "ja", "declare");
    assert_eq!(*session.kiosk.screen(), Screen::Declare);
    assert!(!session.shows(&start_form));
    assert!(session.shows(&texts().say("ja", "choice-on-paper", &[])));
}
