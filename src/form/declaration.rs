//! 被保険者資格申立書 as data: the fields of 保発0710第1号, 別紙様式, in the order in which they are asked.
//!
//! Labels are locale text; those of the official sheet are unconfirmed (未確認) until compared with it.

use super::schema::Condition::{Always, OneOf};
use super::schema::Kind::{Choice, Date, Kana, Phone, Postcode, Text};
use super::schema::Requirement::{Asked, Optional, Required};
use super::schema::{Condition, Field, FieldId, Kind, Requirement};

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
