//! What a line means.

use super::*;

#[test]
fn the_command_line_is_well_formed() {
    Cli::command().debug_assert();
}

#[test]
fn scripts_find_what_they_depend_on() {
    for line in [
        "uketsuke",
        "uketsuke --config kiosk.toml",
        "uketsuke --force",
        "uketsuke check --format json",
        "uketsuke check --config kiosk.toml",
        "uketsuke check --identity a.key b.key --format json",
        "uketsuke spool list --json --dir spool",
        "uketsuke spool show A012 --identity a.key --identity b.key",
        "uketsuke spool print A012 -o A012.pdf --identity a.key",
        "uketsuke spool print A012",
        "uketsuke spool collect k1-000412",
        "uketsuke spool keygen -o clinic.key",
        "uketsuke spool keygen -o clinic.key --passphrase",
        "uketsuke spool reseal --identity a.key",
        "uketsuke spool export A012 --format json",
        "uketsuke spool export k1-000412 --format csv -o a.csv --identity a.key",
        "uketsuke spool export A012 --format fhir",
        "uketsuke spool purge --older-than 90d",
        "uketsuke spool purge --older-than 12w --yes",
        "uketsuke spool verify --identity a.key",
        "uketsuke staff --identity clinic.key --dir spool",
        "uketsuke pin",
        #[cfg(feature = "hospital")]
        "uketsuke staff --depot postgres://a@b/c --unit 1F --unit emergency",
        #[cfg(feature = "hospital")]
        "uketsuke spool list --depot postgres://a@b/c",
        #[cfg(feature = "hospital")]
        "uketsuke stats --depot postgres://a@b/c",
        #[cfg(feature = "hospital")]
        "uketsuke hospital sql --kiosk k1 --unit 1F --letter A",
        #[cfg(feature = "hospital")]
        "uketsuke hospital sql --from 1",
        #[cfg(feature = "hospital")]
        "uketsuke hospital check --depot postgres://a@b/c",
        "uketsuke texts export vi --missing",
        "uketsuke texts set button-back 戻る",
        "uketsuke texts set field-name.label Name --locale en",
        "uketsuke check mn",
        "uketsuke spool init",
        "uketsuke --wait --config kiosk.toml",
        "uketsuke --plain --config kiosk.toml",
        "uketsuke --force --config kiosk.toml",
        "uketsuke worker",
        "uketsuke preview --locale vi --screen cause-certificate --size 60x20",
        "uketsuke completions bash",
        "uketsuke postcode import utf_ken_all.csv JIGYOSYO.CSV -o postcodes.bin",
        "uketsuke postcode import KEN_ALL.CSV -o postcodes.bin --date 2026-10-30",
    ] {
        assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
    }
}

#[test]
fn wrong_usage_is_refused() {
    for line in [
        "uketsuke inbox",
        "uketsuke --plain --wait",
        "uketsuke spool",
        "uketsuke spool show",
        "uketsuke check --format xml",
        "uketsuke check --identity",
        "uketsuke spool keygen",
        "uketsuke spool export A012",
        "uketsuke spool export A012 --format xml",
        "uketsuke spool purge",
        "uketsuke spool purge --older-than 90",
        "uketsuke texts export",
        "uketsuke preview",
        "uketsuke postcode import KEN_ALL.CSV",
        "uketsuke postcode import -o postcodes.bin",
        "uketsuke postcode import KEN_ALL.CSV -o postcodes.bin --date soon",
    ] {
        let error = Cli::try_parse_from(line.split(' ')).unwrap_err();
        assert_eq!(error.exit_code(), 2, "{line}");
    }
}
