//! 被保険者資格申立書 as data: the fields of 保発0710第1号, 別紙様式, in the order in which they are asked.
//!
//! Labels are locale text; those of the official sheet are unconfirmed (未確認) until compared with it.

use strum::{EnumString, IntoStaticStr};

use self::Condition::{Always, OneOf};
use self::Kind::{Choice, Date, Kana, Phone, Postcode, Text};
use self::Requirement::{Asked, Optional, Required};

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

impl Field {
    /// Whether one of its options is to be chosen, so that it cannot be left empty.
    pub const fn must_be_chosen(&self) -> bool {
        matches!(self.kind, Choice(_)) && matches!(self.need, Required)
    }
}

/// Version of the form, kept in every record.
pub const VERSION: &str = "2023-07/1";

/// The option of a choice field that stands for わからない in records and conditions.
pub const UNKNOWN: &str = "unknown";

const fn field(id: FieldId, kind: Kind, need: Requirement) -> Field {
    Field {
        id,
        kind,
        need,
        unknown: false,
        condition: Always,
    }
}

const fn insurance(id: FieldId, kind: Kind) -> Field {
    Field {
        id,
        kind,
        need: Asked,
        unknown: true,
        condition: Always,
    }
}

const fn only_if(condition: Condition, field: Field) -> Field {
    Field { condition, ..field }
}

/// All fields, in the order in which they are asked, reviewed and recorded.
pub const FIELDS: [Field; 16] = [
    field(
        FieldId::Writer,
        Choice(&["self", "family", "staff"]),
        Required,
    ),
    only_if(
        OneOf(FieldId::Writer, &["family", "staff"]),
        field(FieldId::WriterName, Text(120), Required),
    ),
    only_if(
        OneOf(FieldId::Writer, &["family"]),
        field(FieldId::WriterRelation, Text(30), Required),
    ),
    field(FieldId::Name, Text(120), Required),
    field(FieldId::Kana, Kana(120), Optional),
    field(FieldId::Birth, Date, Required),
    field(FieldId::Sex, Choice(&["male", "female"]), Asked),
    field(FieldId::Postcode, Postcode, Optional),
    field(FieldId::Address, Text(120), Asked),
    field(FieldId::Phone, Phone, Asked),
    insurance(FieldId::Insured, Choice(&["yes", "no"])),
    insurance(
        FieldId::Scheme,
        Choice(&["employee", "national", "elderly", "other"]),
    ),
    insurance(FieldId::Insurer, Text(60)),
    only_if(
        OneOf(FieldId::Scheme, &["employee", UNKNOWN]),
        insurance(FieldId::Workplace, Text(60)),
    ),
    insurance(FieldId::Issued, Choice(&["month", "earlier"])),
    insurance(FieldId::Share, Choice(&["30", "20", "10"])),
];

/// The field of this id.
pub fn field_of(id: FieldId) -> &'static Field {
    // The ids stand in the order of the fields (tested), so the first one is never what is found for another.
    FIELDS.get(id as usize).unwrap_or(&FIELDS[0])
}
