//! Calls at the inbox: rung, shown above everything, answered.

use uketsuke::reception::tui::{CallStage, Event};

use crate::staff::counter::{Counter, PIN};

#[test]
fn a_call_rings_once_stands_above_all_and_v_answers_it() {
    let mut counter = Counter::open("ja", (80, 24));
    counter.must_not_see("行きます");
    counter.call("k1", 7, "vi");
    assert_eq!(counter.rang, 1);
    let picture = counter.picture();
    let at = |text: &str| {
        picture
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{picture}"))
    };
    let call = "【呼び出し】キオスク k1: ベトナム語, 証明書の期限切れ等, 申立書 3問目";
    assert!(at(call) < at("A012"), "{picture}");
    counter.happen(Event::Called);
    counter.happen(Event::Changed);
    assert_eq!(counter.rang, 1, "once");
    counter.must_see("行きます");
    counter.play("v");
    assert_eq!(counter.came.len(), 1);
    counter.must_see("hanako@desk1 が向かっています");
    counter.must_not_see("行きます");
    counter.play("v");
    assert_eq!(counter.came.len(), 1);
    counter.calls.clear();
    counter.happen(Event::Called);
    counter.must_not_see("呼び出し");
}

#[test]
fn each_kiosk_has_its_own_call_and_the_oldest_is_answered_first() {
    let mut counter = Counter::open("en", (80, 24));
    counter.call("k1", 7, "vi");
    counter.call("k2", 8, "my");
    assert_eq!(counter.rang, 2);
    counter.must_see("Kiosk k1 CALLS: Vietnamese");
    counter.must_see("Kiosk k2 CALLS: Burmese");
    // Another desk is first.
    counter.calls[0].stage = CallStage::Coming("jiro@desk2".to_owned());
    counter.happen(Event::Called);
    assert_eq!(counter.rang, 2, "an answer rings nowhere");
    counter.must_see("On the way: jiro@desk2");
    counter.play("V");
    let came: Vec<&str> = counter
        .came
        .iter()
        .map(|call| call.kiosk.as_str())
        .collect();
    assert_eq!(came, ["k2"]);
}

#[test]
fn one_that_nobody_answers_rings_once_more_and_says_where_the_patient_was_sent() {
    let mut counter = Counter::open("en", (80, 24));
    counter.call("k1", 7, "vi");
    counter.calls[0].stage = CallStage::Late;
    counter.happen(Event::Called);
    counter.happen(Event::Called);
    assert_eq!(counter.rang, 2);
    counter.must_see("no answer for a minute");
    counter.play("v");
    counter.must_see("On the way: hanako@desk1");
}

#[test]
fn it_is_answered_on_every_screen_and_while_names_are_hidden() {
    for script in ["<enter>", "c", "h", "<tab>"] {
        let mut counter = Counter::open("en", (80, 24));
        counter.play(script);
        counter.call("k1", 7, "vi");
        counter.must_see("Kiosk k1 CALLS");
        let hidden = counter.sees("(hidden)");
        counter.play("v");
        assert_eq!(counter.came.len(), 1, "{script}");
        assert_eq!(
            counter.sees("(hidden)"),
            hidden,
            "{script}: it shows no name"
        );
    }
    let mut counter = Counter::with("en", (80, 24), true);
    counter.play("h24");
    counter.call("k1", 7, "vi");
    counter.play("v");
    assert_eq!(counter.came.len(), 1);
    counter
        .play(PIN.strip_prefix("24").unwrap())
        .play("<enter>");
    counter.must_not_see("(hidden)");
    // A letter that is looked for calls nobody.
    let mut counter = Counter::open("en", (80, 24));
    counter.call("k1", 7, "vi");
    counter.play("/v1");
    assert_eq!(counter.came.len(), 0);
    counter.play("<esc>v");
    assert_eq!(counter.came.len(), 1);
}

#[test]
fn a_finger_answers_the_call_that_it_touches() {
    let mut counter = Counter::open("en", (80, 24));
    counter.call("k1", 7, "vi");
    counter.call("k2", 8, "my");
    counter.click("10:30 Kiosk k2");
    assert_eq!(counter.came[0].kiosk, "k2");
}

#[test]
fn what_is_not_known_is_left_out_and_many_calls_leave_the_list_its_place() {
    let mut counter = Counter::open("en", (60, 16));
    counter.call("k1", 7, "vi");
    let call = &mut counter.calls[0];
    call.cause = Some("inbox".to_owned());
    (call.screen, call.question) = ("staff-yes".to_owned(), None);
    call.locale = "tlh".to_owned();
    counter.happen(Event::Called);
    counter.must_see("Kiosk k1 CALLS: tlh");
    counter.must_not_see("Yes");
    for seq in 8..70 {
        counter.call("k2", seq, "vi");
    }
    counter.must_see("A012");
    counter.must_see("more calls");
    counter.resize((80, 24));
    counter.must_see("58 more calls");
}
