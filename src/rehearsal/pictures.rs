//! Every screen by name, and the keys that lead to it.
//!
//! It must not know what a screen says or how large it is.

/// Through the form up to the check page, in one script. Everything is answered.
pub const FILL: &str = "1{髙﨑 葵}<on>{タカサキ アオイ}<on>{昭和64年1月7日}<on>2{100-0001}<on>\
{1-1}<on>{090-1234-5678}<on>11{A健保}<on>{受付商事}<on>11";

/// The guide, and what can lie over it.
const GUIDANCE: [(&str, &str); 94] = [
    ("attract", ""),
    ("attract-paper", "<paper>"),
    ("attract-deleted", "<deleted>"),
    ("languages", "<any>"),
    ("languages-digit", "<any>1"),
    ("page", "<any><page>"),
    ("causes", "<any>L"),
    ("causes-enter", "<any>L<last><enter>"),
    ("cause-network", "<any>L1"),
    ("cause-certificate", "<any>L2"),
    ("cause-certificate-006", "<any>L63"),
    ("cause-certificate-more", "<any>L21"),
    ("cause-unconfirmed", "<any>L3"),
    ("cause-unconfirmed-more", "<any>L32"),
    ("cause-smartphone", "<any>L4"),
    ("cause-smartphone-more", "<any>L41"),
    ("cause-identity", "<any>L5"),
    ("reader-codes", "<any>L6"),
    ("code-001", "<any>L61"),
    ("code-002", "<any>L62"),
    ("cause-other", "<any>L7"),
    ("topics", "<any>L8"),
    ("papers", "<any>L82"),
    ("papers-more", "<any>L822"),
    ("pin-reset", "<any>L83"),
    ("pin-reset-more", "<any>L831"),
    ("phone-pin", "<any>L84"),
    ("hotline", "<any>L85"),
    ("hotline-more", "<any>L851"),
    ("more", "<any>L86"),
    ("hotline-enter", "<any>L85<last><enter>"),
    ("holdings", "<any>L1<on>"),
    ("holdings-none", "<any>L1<on><on>"),
    ("holdings-ticked", "<any>L1<on>24"),
    ("holdings-more", "<any>L1<on>7"),
    ("login", "<any>L1<on>24<on>"),
    ("plan-certificate", "<any>L1<on>1<on>"),
    ("plan-certificate-3", "<any>L3<on>1<on>"),
    ("plan-certificate-other", "<any>L7<on>1<on>"),
    ("plan-reader", "<any>L4<on>2<on>"),
    ("plan-pdf", "<any>L1<on>5<on>"),
    ("plan-pdf-2", "<any>L2<on>5<on>"),
    ("plan-pdf-3", "<any>L3<on>5<on>"),
    ("plan-pdf-other", "<any>L7<on>5<on>"),
    ("plan-login", "<any>L1<on>24<on>1"),
    ("plan-login-3", "<any>L3<on>24<on>1"),
    ("plan-login-other", "<any>L7<on>24<on>1"),
    ("plan-notice", "<any>L1<on>23<on>"),
    ("plan-notice-3", "<any>L3<on>23<on>"),
    ("plan-reception", "<any>L1<on>6<on>"),
    ("plan-more", "<any>L1<on>6<on><last>1"),
    ("plan-reception-card", "<any>L1<on>2<on>"),
    ("plan-reception-notice", "<any>L1<on>3<on>"),
    ("plan-reception-phone", "<any>L1<on>4<on>3"),
    ("why", "<any>L3<on>1<on><last>1"),
    ("why-pdf", "<any>L3<on>5<on><last>1"),
    ("plan-declined", "<any>L3<on>13<on><last>1<last>1"),
    ("plan-declined-alone", "<any>L3<on>1<on><last>1<last>1"),
    ("plan-declined-notice", "<any>L3<on>23<on><last>1<last>1"),
    ("plan-pdf-enter", "<any>L1<on>5<on><last><enter>"),
    ("finish", "<any>L1<on>5<on><on>"),
    ("finish-enter", "<any>L1<on>5<on><on><enter>"),
    (
        "plan-declined-old",
        "<any>L7<on>1235<on><last>1<last>2<last>1<last>1<last>1<last>2",
    ),
    (
        "plan-declined-unseen",
        "<any>L7<on>1235<on><last>1<last>3<last>1<last>2<last>1<last>3",
    ),
    ("plan-declined-reader", "<any>L4<on>2<on><last>1"),
    (
        "plan-declined-screen",
        "<any>L3<on>24<on>1<on>1<on><on><on><last>1<last>1",
    ),
    ("visit", "<any>L1<on>6<on><on>"),
    ("visit-3", "<any>L3<on>6<on><on>"),
    ("verbal", "<any>L1<on>6<on><on>1"),
    ("verbal-declined", "<any>L3<on>12<on>12<on>1"),
    ("declare", "<any>L1<on>2<on><on>2"),
    ("declare-no-card", "<any>L1<on>6<on><on>2"),
    ("declare-notice", "<any>L1<on>3<on><on>2"),
    ("declare-paper", "<paper><any>L1<on>6<on><on>2"),
    ("device", "<any>L1<on>24<on>1<on>"),
    ("login-card", "<any>L811"),
    ("step-download-iphone", "<any>L1<on>24<on>1<on>1"),
    ("step-download-android", "<any>L1<on>24<on>1<on>2"),
    ("step-download-more", "<any>L1<on>24<on>1<on>12"),
    ("step-log-in-card", "<any>L1<on>24<on>1<on>1<on>"),
    ("step-log-in-phone", "<any>L1<on>24<on>2<on>1<on>"),
    ("step-log-in-more", "<any>L1<on>24<on>1<on>1<on>3"),
    ("step-show", "<any>L1<on>24<on>1<on>1<on><on>"),
    ("step-show-more", "<any>L1<on>24<on>1<on>1<on><on>2"),
    (
        "step-show-enter",
        "<any>L1<on>24<on>1<on>1<on><on><last><enter>",
    ),
    ("shown", "<any>L1<on>24<on>1<on>1<on><on><on>"),
    ("shown-3", "<any>L3<on>24<on>1<on>1<on><on><on>"),
    ("ask", "<any>L1<f9>"),
    ("ask-sizes", "<sizes><any>L1<f9>"),
    ("language", "<any>L1<f2>"),
    ("start-over", "<any>L1<f8>"),
    ("idle", "<any>L1<wait:95>"),
    ("staff-pin", "<any>L1<staff>{12}"),
    ("staff-pin-wrong", "<any>L1<staff>{12}<enter><wrong-pin>"),
];

/// Every screen by name, with the script that leads to it from the attract screen. A page that
/// differs by what was told before has a name of its own.
pub fn pictures() -> Vec<(&'static str, String)> {
    let guidance = GUIDANCE.map(|(name, script)| (name, script.to_owned()));
    let mut all: Vec<(&'static str, String)> = guidance.into();
    let purpose = "<any>L3<on>6<on><on>21";
    all.push(("purpose", purpose.into()));
    all.push(("purpose-enter", format!("{purpose}<last><enter>")));
    all.push(("on-paper", format!("{purpose}1")));
    let form = format!("{purpose}<on>");
    for (name, script) in [
        ("writer", ""),
        ("writer-name", "2"),
        ("writer-relation", "2{山田 太郎}<on>"),
        ("name", "1"),
        ("name-missing", "1<on>"),
        ("name-missing-again", "1<on><on>"),
        ("name-my-number", "1{1234 5678 9012}<on>"),
        ("name-typed", "1{髙﨑 葵}"),
        ("name-offers", "1{たかはし}"),
        ("kana", "1{髙﨑 葵}<on>"),
        ("birth", "1{髙﨑 葵}<on><on>"),
        ("birth-typed", "1{髙﨑 葵}<on><on>{昭和64年1月7日}"),
        ("birth-wrong", "1{髙﨑 葵}<on><on>{昭和64年1月8日}<on>"),
        ("birth-which", "1{髙﨑 葵}<on><on>{3/2/1985}<on>"),
        ("birth-month", "1{髙﨑 葵}<on><on>{1960/3}<on>"),
        ("birth-year", "1{髙﨑 葵}<on><on>{1960}<on>"),
        ("sex", "1{髙﨑 葵}<on><on>{S64.1.7}<on>"),
        ("postcode", "1{髙﨑 葵}<on><on>{S64.1.7}<on>2"),
        ("address", "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>"),
        (
            "address-filled",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2{1000001}<on>",
        ),
        (
            "address-towns",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2{4980000}<on>",
        ),
        (
            "phone",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{東京都千代田区千代田1-1}<on>",
        ),
    ] {
        all.push((name, format!("{form}{script}")));
    }
    let contact =
        "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{東京都千代田区千代田1-1}<on>{0312345678}<on>";
    for (name, script) in [
        ("insured", ""),
        ("scheme", "1"),
        ("insurer", "11"),
        ("workplace", "11{A健保}<on>"),
        ("issued", "12{千代田区}<on>"),
        ("share", "12{千代田区}<on>1"),
    ] {
        all.push((name, format!("{form}{contact}{script}")));
    }
    let check = format!("{form}{FILL}");
    for (name, script) in [
        ("check", ""),
        ("saving", "<on>"),
        ("failed-refused", "<on><failed>"),
        ("failed-slow", "<on><wait:11>"),
        ("start-over-sent", "<on><failed><f8>"),
        ("on-paper-sent", "<on><failed>2"),
        ("done", "<on><saved>"),
        ("done-enter", "<on><saved><last><enter>"),
    ] {
        all.push((name, format!("{check}{script}")));
    }
    all.push((
        "done-card",
        format!("<any>L1<on>2<on><on>21<on>{FILL}<on><saved>"),
    ));
    all
}
