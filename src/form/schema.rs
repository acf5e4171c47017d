//! What a form is made of: fields with a kind, a need and a condition. Plain data.

use strum::{EnumString, IntoStaticStr};

/// A field of the declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum FieldId {
    /// Who fills in (代筆).
    Writer,
    /// Name of the companion or member of staff who fills in.
    WriterName,
    /// The companion's relation to the patient.
    WriterRelation,
    /// 氏名.
    Name,
    /// フリガナ, for staff only; not on the official form.
    Kana,
    /// 生年月日.
    Birth,
    /// 性別, as on the card.
    Sex,
    /// 郵便番号; not on the official form, helps with the address.
    Postcode,
    /// 住所.
    Address,
    /// 連絡先.
    Phone,
    /// 保険証等の有無.
    Insured,
    /// 保険種別.
    Scheme,
    /// 保険者等名称.
    Insurer,
    /// 事業所名.
    Workplace,
    /// 交付を受けた時期.
    Issued,
    /// 一部負担金の割合.
    Share,
}

impl FieldId {
    /// The id: the text key is `field-<id>`, the record uses it as it is.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }
}

/// What is typed or chosen; in a record by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Kind {
    /// Free text of at most so many graphemes, kept as typed.
    Text(usize),
    /// A reading in kana, at most so many graphemes; half-width kana is widened.
    Kana(usize),
    /// A date of birth, 西暦 or 和暦.
    Date,
    /// A Japanese postcode: seven digits, any width, with or without 〒 and hyphen.
    Postcode,
    Phone,
    /// One of these; the text key is `option-<field>-<option>`.
    Choice(&'static [&'static str]),
}

/// How much the form insists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Nothing goes on without it.
    Required,
    /// Asked for once more when left empty, then let go.
    Asked,
    /// May be left empty.
    Optional,
}

/// When a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Always,
    /// When that choice field has one of these options.
    OneOf(FieldId, &'static [&'static str]),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub id: FieldId,
    /// What is typed or chosen.
    pub kind: Kind,
    /// How much the form insists.
    pub need: Requirement,
    /// Whether わからない is an answer.
    pub unknown: bool,
    /// When it is shown.
    pub condition: Condition,
}
