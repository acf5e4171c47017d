use std::fs;

use super::*;

/// What is wrong with these files: name, id and line.
fn faults(files: &[(&str, &[u8])]) -> (OwnPictures, Vec<(String, &'static str, usize)>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let (own, faults) = OwnPictures::read(Some(folder.path()));
    let told = faults.into_iter().map(|fault| {
        let file = Path::new(&fault.place.file).file_name().unwrap();
        (
            file.to_string_lossy().into_owned(),
            fault.what.id(),
            fault.place.line,
        )
    });
    (own, told.collect())
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         viewBox=\"0 0 9 9\">\n<path d=\"M0 0h9v9z\"/>\n{inner}</svg>"
    )
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = resvg::tiny_skia::Pixmap::new(width, height).unwrap();
    picture.encode_png().unwrap()
}

#[test]
fn good_pictures_are_used_by_their_names() {
    let (plain, linked) = (svg(""), svg("<a href=\"https://x\"><use href=\"#x\"/></a>"));
    let (own, faults) = faults(&[
        ("logo.PNG", &png(500, 1000)),
        ("my-number-card.svg", plain.as_bytes()),
        ("form.svg", linked.as_bytes()),
        (".DS_Store", b""),
        ("form.svg~", b""),
    ]);
    assert_eq!(faults, []);
    assert!(own.logo().is_some() && own.get(Picture::MyNumberCard).is_some());
    assert!(own.get(Picture::Form).is_some() && own.get(Picture::Tick).is_none());
}

#[test]
fn each_fault_is_told_and_the_shipped_picture_is_shown() {
    let large = svg(&" ".repeat(256 * 1024));
    let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", svg("&a;"));
    let cut = &png(9, 9)[..60];
    for (name, bytes, id, line) in [
        ("tik.svg", svg("").as_bytes(), "name", 1),
        ("tick.jpg", b"x", "ending", 1),
        ("tick", b"x", "ending", 1),
        ("tick.svg", large.as_bytes(), "large", 1),
        (
            "tick.svg",
            svg("<g>\n<text>a</text></g>").as_bytes(),
            "text",
            4,
        ),
        (
            "tick.svg",
            svg("<image href=\"data:,\"/>").as_bytes(),
            "link",
            3,
        ),
        (
            "tick.svg",
            svg("<use xlink:href=\"a.svg#b\"/>").as_bytes(),
            "link",
            3,
        ),
        ("tick.svg", svg("<g>").as_bytes(), "broken", 3),
        ("tick.svg", bomb.as_bytes(), "broken", 1),
        // Far away: this one makes the renderer abort.
        (
            "tick.svg",
            svg("<path d=\"M0 0a6 6 0 0 199999999999 9v9z\" stroke=\"red\"/>").as_bytes(),
            "broken",
            1,
        ),
        (
            "tick.svg",
            svg(
                "<pattern id=\"p\" width=\"3\" height=\"3\"><circle r=\"999999999991\"/></pattern>\
                 <path d=\"M0 0h9v9z\" fill=\"url(#p)\"/>",
            )
            .as_bytes(),
            "broken",
            1,
        ),
        ("tick.svg", b"\xff\xfe<", "broken", 1),
        (
            "tick.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "broken",
            1,
        ),
        ("tick.png", svg("").as_bytes(), "broken", 1),
        ("tick.png", &png(1001, 500), "pixels", 1),
        ("tick.png", cut, "broken", 1),
        ("tick.png", b"", "broken", 1),
    ] {
        let (own, faults) = faults(&[(name, bytes)]);
        let id = format!("picture-{id}");
        assert_eq!(faults, [(name.to_owned(), id.as_str(), line)], "{name}");
        assert_eq!(own, OwnPictures::default(), "{name}");
    }
}

#[test]
fn of_two_with_one_name_the_later_is_used() {
    let (own, faults) = faults(&[("tick.png", &png(9, 9)), ("tick.svg", svg("").as_bytes())]);
    assert_eq!(faults, [("tick.svg".to_owned(), "picture-twice", 1)]);
    assert!(matches!(own.get(Picture::Tick), Some(Drawing::Svg(_))));
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("tick.svg")).unwrap();
    let (_, faults) = OwnPictures::read(Some(folder.path()));
    let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
    assert_eq!(ids, ["picture-unreadable"]);
    let none = folder.path().join("none");
    assert_eq!(
        OwnPictures::read(Some(&none)),
        (OwnPictures::default(), Vec::new())
    );
    assert_eq!(absent(&none).map(|of| of.id()), Some("picture-folder"));
    assert_eq!(absent(folder.path()), None);
}
