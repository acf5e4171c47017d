//! The leaflet as passages: which text states which of its 71 facts, and what must stand together.
//!
//! A passage is one message, `say-<id>` in every locale. Facts that limit each other (§3 of the
//! leaflet facts) are in one passage or in one group; a group is never split over two screens.

use strum::IntoEnumIterator as _;

use super::cause::Cause;
use super::guide::{Device, LoginCard, Step};
use super::step::PlanStep;

/// A fact of the leaflet: `16` is F16.
pub type Fact = u8;

/// One message and the facts it states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The message is `say-<id>`.
    pub id: &'static str,
    /// The facts that every translation of it must state.
    pub facts: &'static [Fact],
}

/// Passages that share one screen.
pub type PassageGroup = &'static [Passage];

/// A literal, so that tables of passages are constants.
macro_rules! say {
    ($id:literal, $facts:expr) => {
        Passage {
            id: $id,
            facts: $facts,
        }
    };
}

/// What else to show, and what is not known here. On every answer.
const OTHER_PAPERS: PassageGroup = &[say!("other-papers", &[])];
const NOT_SHARED: PassageGroup = &[say!("not-shared", &[29, 30])];

/// Treatment goes ahead, under which conditions, and what is not shared. Behind every answer.
const ASSURANCE: PassageGroup = &[
    say!("assurance", &[26, 27, 28]),
    say!("not-shared", &[29, 30]),
];

/// A page of guidance text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What a cause means.
    Cause(Cause),
    /// Above "what do you have".
    Holdings,
    /// Above "can you log in now".
    Login,
    /// The papers one by one.
    Papers,
    Plan(PlanStep),
    /// Above "have you been here before".
    Visit,
    /// 口頭確認.
    Verbal,
    /// The way to the declaration.
    Declare,
    /// Show the screen to reception.
    Shown,
    /// A step of the Mynaportal guide.
    Step(Step, Device, LoginCard),
    /// The 4-digit PIN is locked.
    PinReset,
    /// The PIN of the card on the phone is not known.
    PhonePin(Device),
    Hotline,
    /// More about Myna Hokensho, and who issued the leaflet.
    More,
}

/// The passages on the page of a topic, in reading order: the one thing that it says.
pub const fn passages(topic: Topic) -> &'static [PassageGroup] {
    match topic {
        Topic::Cause(Cause::Network | Cause::Other) => &[],
        Topic::Cause(Cause::Certificate) => &[&[say!("certificate", &[])]],
        Topic::Cause(Cause::Unconfirmed) => &[&[say!("unconfirmed", &[])]],
        Topic::Cause(Cause::Smartphone) => &[&[say!("smartphone", &[])]],
        Topic::Cause(Cause::Identity) => &[&[say!("identity", &[])], OTHER_PAPERS, NOT_SHARED],
        Topic::Holdings => &[&[say!("any-one", &[12])]],
        Topic::Login => &[&[say!("login-before", &[])]],
        Topic::Papers => &[
            &[say!("papers", &[12])],
            &[say!("paper-certificate", &[])],
            &[say!("paper-screen", &[13, 14, 15, 16])],
            &[say!("paper-notice", &[17, 18, 19])],
        ],
        Topic::Plan(PlanStep::Certificate) => {
            &[&[say!("plan-certificate", &[])], OTHER_PAPERS, NOT_SHARED]
        }
        Topic::Plan(PlanStep::Reader) => &[&[say!("plan-reader", &[])], OTHER_PAPERS, NOT_SHARED],
        Topic::Plan(PlanStep::Pdf) => &[&[say!("plan-pdf", &[14])], OTHER_PAPERS, NOT_SHARED],
        Topic::Plan(PlanStep::Login) => &[&[say!("plan-login", &[])], OTHER_PAPERS, NOT_SHARED],
        Topic::Plan(PlanStep::Notice) => {
            &[&[say!("plan-notice", &[18, 19])], OTHER_PAPERS, NOT_SHARED]
        }
        Topic::Plan(PlanStep::Reception) => {
            &[&[say!("plan-reception", &[22])], OTHER_PAPERS, NOT_SHARED]
        }
        Topic::Visit => &[&[say!("visit", &[23, 24, 25])]],
        Topic::Verbal => &[&[say!("verbal", &[23])], OTHER_PAPERS, NOT_SHARED],
        Topic::Declare => &[&[say!("declare", &[24, 25])], OTHER_PAPERS, NOT_SHARED],
        Topic::Shown => &[&[say!("shown", &[])], OTHER_PAPERS, NOT_SHARED],
        Topic::Step(Step::Download, Device::Iphone, _) => &[
            &[say!("step-download", &[37, 38])],
            &[say!("step-download-iphone", &[39, 40, 41])],
        ],
        Topic::Step(Step::Download, Device::Android, _) => &[
            &[say!("step-download", &[37, 38])],
            &[say!("step-download-android", &[39, 40, 42])],
        ],
        Topic::Step(Step::LogIn, _, LoginCard::Physical) => &[
            &[say!("step-log-in", &[44])],
            &[say!("step-log-in-lock", &[])],
            &[
                say!("step-log-in-card", &[45, 46]),
                say!("step-log-in-phone", &[48, 49]),
            ],
            &[say!("step-log-in-done", &[47])],
        ],
        Topic::Step(Step::LogIn, _, LoginCard::OnPhone) => &[
            &[say!("step-log-in", &[44])],
            &[say!("step-log-in-phone", &[48, 49])],
            &[say!("step-log-in-done", &[47])],
        ],
        Topic::Step(Step::Show, _, _) => &[&[say!("step-show", &[51, 52])]],
        Topic::PinReset => &[
            &[say!("pin-locked", &[56, 57])],
            &[say!("pin-details", &[61])],
        ],
        Topic::PhonePin(Device::Iphone) => &[&[say!("phone-pin-iphone", &[62])]],
        Topic::PhonePin(Device::Android) => &[&[say!("phone-pin-android", &[63])]],
        Topic::Hotline => &[&[say!("hotline", &[64, 65, 66])]],
        Topic::More => &[&[say!("more", &[70])], &[say!("issuer", &[71])]],
    }
}

/// The passages of a topic that stand behind "More", in reading order.
pub const fn details(topic: Topic) -> &'static [PassageGroup] {
    match topic {
        Topic::Cause(Cause::Certificate) => &[
            &[say!("certificate-limit", &[13, 16])],
            &[say!("certificate-phone", &[])],
        ],
        Topic::Cause(Cause::Unconfirmed) => &[&[say!("unconfirmed-why", &[9, 10, 11])]],
        Topic::Cause(Cause::Smartphone) => &[
            &[say!("smartphone-rule", &[32, 33, 34, 35])],
            &[say!("certificate-phone", &[])],
        ],
        Topic::Holdings => &[
            &[say!("two-papers", &[18, 19])],
            &[say!("paper-notice-who", &[20, 21])],
            &[say!("other", &[8])],
        ],
        Topic::Papers => &[
            &[say!("paper-notice-who", &[20, 21])],
            &[say!("paper-none", &[22, 23, 24, 25])],
        ],
        Topic::Plan(_) | Topic::Verbal | Topic::Shown => &[ASSURANCE],
        Topic::Step(Step::Download, ..) => &[
            &[say!("step-download-new", &[])],
            &[say!("step-download-publisher", &[])],
        ],
        Topic::Step(Step::LogIn, ..) => &[&[say!("step-log-in-trouble", &[])]],
        Topic::Step(Step::Show, ..) => &[
            &[say!("step-show-save", &[53, 55])],
            &[say!("step-show-offline", &[54])],
        ],
        Topic::PinReset => &[&[say!("pin-store", &[58, 59, 60])]],
        Topic::Hotline => &[&[say!("hotline-hours", &[67, 68, 69])]],
        Topic::Cause(Cause::Network | Cause::Identity | Cause::Other)
        | Topic::Login
        | Topic::Visit
        | Topic::Declare
        | Topic::PhonePin(_)
        | Topic::More => &[],
    }
}

/// Every page of guidance text there is.
pub fn topics() -> Vec<Topic> {
    let mut all = vec![
        Topic::Holdings,
        Topic::Login,
        Topic::Papers,
        Topic::Visit,
        Topic::Verbal,
        Topic::Declare,
        Topic::Shown,
        Topic::PinReset,
        Topic::Hotline,
        Topic::More,
    ];
    all.extend(Cause::iter().map(Topic::Cause));
    all.extend(PlanStep::iter().map(Topic::Plan));
    all.extend(Device::iter().map(Topic::PhonePin));
    for step in Step::iter() {
        for device in Device::iter() {
            all.extend(LoginCard::iter().map(|card| Topic::Step(step, device, card)));
        }
    }
    all
}

/// Every message that states facts, and which; some more than once.
pub fn stated() -> Vec<(String, &'static [Fact])> {
    let topics = topics().into_iter();
    let groups = topics.flat_map(|topic| passages(topic).iter().chain(details(topic)));
    let passages = groups.flat_map(|group| group.iter());
    let said = passages.map(|passage| (format!("say-{}", passage.id), passage.facts));
    let elsewhere = ELSEWHERE.iter();
    let elsewhere = elsewhere.map(|(key, facts)| ((*key).to_owned(), *facts));
    said.chain(elsewhere).collect()
}

/// Facts that are stated outside passages: by titles and choices.
pub const ELSEWHERE: &[(&str, &[Fact])] = &[
    ("welcome", &[1]),
    ("heading-causes", &[2]),
    ("cause-network", &[3, 4]),
    ("cause-certificate", &[5, 6]),
    ("cause-unconfirmed", &[7]),
    ("cause-smartphone", &[31]),
    ("cause-other", &[8]),
    ("choice-steps", &[36]),
    ("heading-step-log-in", &[43]),
    ("heading-step-show", &[50]),
];
