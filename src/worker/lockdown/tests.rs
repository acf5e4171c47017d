//! Tried on a thread of its own, which stays shut off: it binds nobody else.

use std::fs::{File, OpenOptions};
use std::net::{TcpStream, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::process::Command;

use super::*;

/// What was refused, on a locked thread and on one that it has started.
fn tried(what: impl Fn() -> bool + Send + Sync + Copy + 'static) -> (bool, bool) {
    let locked = std::thread::spawn(move || {
        enter(&[]).unwrap();
        let child = std::thread::spawn(what).join().unwrap();
        (what(), child)
    });
    locked.join().unwrap()
}

const LOADERS: [&str; 2] = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];

#[test]
fn nothing_is_opened_started_or_connected_any_more() {
    let dir = tempfile::tempdir().unwrap();
    let path: &'static std::path::Path = Box::leak(dir.path().join("file").into_boxed_path());
    std::fs::write(path, "x").unwrap();
    let no = (true, true);
    assert_eq!(
        tried(move || OpenOptions::new().write(true).open(path).is_err()),
        no
    );
    assert_eq!(
        tried(move || File::create(path.with_extension("new")).is_err()),
        no
    );
    assert_eq!(tried(move || std::fs::remove_file(path).is_err()), no);
    assert_eq!(tried(move || UdpSocket::bind("127.0.0.1:0").is_err()), no);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    TcpStream::connect(("127.0.0.1", port)).unwrap();
    assert_eq!(
        tried(move || std::net::TcpListener::bind("127.0.0.1:0").is_err()),
        no
    );
    assert_eq!(
        tried(move || Command::new("/bin/sh")
            .args(["-c", "true"])
            .spawn()
            .is_err()),
        no
    );
    for loader in LOADERS
        .into_iter()
        .filter(|loader| std::path::Path::new(loader).exists())
    {
        Command::new(loader)
            .args(["/bin/sh", "-c", "true"])
            .status()
            .unwrap();
        let refused = tried(move || Command::new(loader).arg("/bin/sh").spawn().is_err());
        assert_eq!(refused, no);
    }
    // And yet it talks to whoever is on this machine.
    assert_eq!(
        tried(move || UnixStream::pair().is_ok() && UnixDatagram::unbound().is_ok()),
        no
    );
    // Nobody else is bound.
    File::open(path).unwrap();
}

#[test]
fn what_is_named_can_be_read_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let [font, other] = ["font", "other"].map(|name| dir.path().join(name));
    for file in [&font, &other] {
        std::fs::write(file, "x").unwrap();
    }
    let locked = std::thread::spawn(move || {
        enter(std::slice::from_ref(&font)).unwrap();
        let written = OpenOptions::new().write(true).open(&font);
        (
            std::fs::read(&font).is_ok(),
            written.is_err(),
            File::open(&other).is_err(),
        )
    });
    assert_eq!(locked.join().unwrap(), (true, true, true));
}

#[test]
fn without_landlock_seccomp_alone_starts_nothing() {
    let alone = std::thread::spawn(|| {
        rustix::thread::set_no_new_privs(true).unwrap();
        refuse_calls().unwrap();
        let shell = Command::new("/bin/sh").args(["-c", "true"]).spawn();
        (shell.is_err(), UdpSocket::bind("127.0.0.1:0").is_err())
    });
    assert_eq!(alone.join().unwrap(), (true, true));
}
