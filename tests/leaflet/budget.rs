#[test]
fn show() {
    let mut s = crate::support::Session::played("ja", (100, 40), "<any>L1");
    for step in ["", "<on>", "6<on>", "<on>", "1"] {
        s.play(step);
        for (a, t) in &s.laid.texts { println!("{a:?} {t:?}"); }
        println!("--- {:?}", s.kiosk.screen());
    }
}
