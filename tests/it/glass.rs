//! The real program on a pseudo terminal: press, tap, look. Waits for what the terminal shows, with a
//! deadline, and never sleeps a fixed time.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::process::Process;

/// How long anything may take on a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);

/// The program that is tried: this build's, or the one that is to be shipped.
pub fn program() -> String {
    let Ok(named) = std::env::var("UKETSUKE_BIN") else {
        return env!("CARGO_BIN_EXE_uketsuke").to_owned();
    };
    // It is started in folders of its own.
    let path = std::path::absolute(named).unwrap();
    path.into_os_string().into_string().unwrap()
}

/// What came out of the program so far.
struct Shown {
    screen: vt100::Parser,
    raw: Vec<u8>,
    /// How much of it the screen shows: a terminal does not show half a picture.
    drawn: usize,
    last: Instant,
    ended: bool,
    deaf: bool,
}

/// What comes before a picture and after it.
const PICTURE: [&[u8]; 2] = [b"\x1b[?2026h", b"\x1b[?2026l"];

impl Shown {
    fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        let waiting = &self.raw[self.drawn..];
        let last = |of: &[u8]| waiting.windows(of.len()).rposition(|window| window == of);
        let [begin, end] = PICTURE.map(last);
        let whole = match begin {
            Some(begin) if end.is_none_or(|end| end < begin) => begin,
            // Perhaps the first bytes of a beginning.
            _ => (1..PICTURE[0].len())
                .rev()
                .find(|&length| waiting.ends_with(&PICTURE[0][..length]))
                .map_or(waiting.len(), |length| waiting.len() - length),
        };
        self.show(self.drawn + whole);
    }

    fn show_all(&mut self) {
        self.show(self.raw.len());
    }

    fn show(&mut self, up_to: usize) {
        self.screen.process(&self.raw[self.drawn..up_to]);
        self.drawn = up_to;
    }
}

/// A running kiosk and its terminal.
pub struct Glass {
    shown: Arc<(Mutex<Shown>, Condvar)>,
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    /// Spool, configuration and state; removed with the glass.
    home: tempfile::TempDir,
}

/// A kiosk as a clinic has it, except that its spool is readable.
pub const CLINIC: &str = "[spool]\ndir = \"SPOOL\"\nplaintext = true\n";

impl Glass {
    /// Without `kiosk.toml`.
    pub fn trial(columns: u16, rows: u16) -> Self {
        Self::start(columns, rows, None, "xterm-256color")
    }

    /// With this `kiosk.toml`, in which `SPOOL` stands for a fresh directory.
    pub fn configured(columns: u16, rows: u16, config: &str) -> Self {
        Self::start(columns, rows, Some(config), "xterm-256color")
    }

    pub fn start(columns: u16, rows: u16, config: Option<&str>, term: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new(program());
        command.env("TERM", term);
        command.env("XDG_STATE_HOME", home.path());
        command.env_remove("NO_COLOR");
        command.cwd(home.path());
        if let Some(config) = config {
            let spool = home.path().join("spool");
            let file = home.path().join("clinic.toml");
            std::fs::write(&file, config.replace("SPOOL", spool.to_str().unwrap())).unwrap();
            command.args(["--config", file.to_str().unwrap()]);
        }
        Self::launch(columns, rows, command, home)
    }

    /// Starts this command on a new terminal. The directory is removed with the glass.
    pub fn launch(
        columns: u16,
        rows: u16,
        command: CommandBuilder,
        home: tempfile::TempDir,
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let shown = Shown {
            screen: screen(columns, rows),
            raw: Vec::new(),
            drawn: 0,
            last: Instant::now(),
            ended: false,
            deaf: false,
        };
        let shown = Arc::new((Mutex::new(shown), Condvar::new()));
        let (reader, theirs) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&shown));
        thread::spawn(move || read(reader, &theirs));
        Self {
            shown,
            keyboard: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            child,
            home,
        }
    }

    pub fn supervisor(&self) -> Process {
        Process(self.child.process_id().unwrap())
    }

    /// The worker that runs now, if there is one.
    pub fn worker(&self) -> Option<Process> {
        let pid = self.supervisor().0;
        let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"));
        let first = children.ok()?.split_whitespace().next()?.parse().ok()?;
        Some(Process(first)).filter(|worker| worker.is_alive())
    }

    /// Writes what a keyboard would.
    pub fn press(&mut self, keys: &str) {
        self.feed(keys.as_bytes());
    }

    /// Writes bytes that need not be text.
    pub fn feed(&mut self, bytes: &[u8]) {
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(bytes).unwrap();
        keyboard.flush().unwrap();
    }

    /// Touches the first place where this text stands.
    pub fn tap(&mut self, text: &str) {
        self.until(text);
        let (column, row) = self.find(text).unwrap();
        self.press(&format!(
            "\x1b[<0;{0};{1}M\x1b[<0;{0};{1}m",
            column + 1,
            row + 1
        ));
    }

    /// What stands on the glass.
    pub fn text(&self) -> String {
        self.shown.0.lock().unwrap().screen.screen().contents()
    }

    /// A look at the terminal itself.
    pub fn screen<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.shown.0.lock().unwrap().screen.screen())
    }

    /// How many bytes have come so far.
    pub fn mark(&self) -> usize {
        self.shown.0.lock().unwrap().raw.len()
    }

    /// Whether these bytes have come since the mark.
    pub fn came(&self, mark: usize, bytes: &str) -> bool {
        let raw = self.raw();
        let since = raw.get(mark..).unwrap_or_default();
        since
            .windows(bytes.len())
            .any(|window| window == bytes.as_bytes())
    }

    /// Everything that has come.
    pub fn raw(&self) -> Vec<u8> {
        self.shown.0.lock().unwrap().raw.clone()
    }

    /// For how long nothing has come.
    pub fn quiet_for(&self) -> Duration {
        self.shown.0.lock().unwrap().last.elapsed()
    }

    /// Waits until this text stands on the glass.
    pub fn until(&self, text: &str) {
        self.wait(&format!("{text:?} on the glass"), |glass| {
            glass.text().contains(text)
        });
    }

    /// Waits until this is so; looks whenever the glass changes, and now and then for what does not
    /// show on it.
    pub fn wait(&self, what: &str, is_so: impl Fn(&Self) -> bool) -> Duration {
        self.wait_within(DEADLINE, what, is_so)
    }

    /// The same with a deadline of its own.
    pub fn wait_within(
        &self,
        deadline: Duration,
        what: &str,
        is_so: impl Fn(&Self) -> bool,
    ) -> Duration {
        let begin = Instant::now();
        while !is_so(self) {
            let waited = begin.elapsed();
            assert!(
                waited < deadline,
                "waited for {what}; the glass shows\n{}",
                self.text()
            );
            let (shown, changed) = &*self.shown;
            let shown = shown.lock().unwrap();
            drop(
                changed
                    .wait_timeout(shown, Duration::from_millis(5))
                    .unwrap(),
            );
        }
        begin.elapsed()
    }

    /// Waits until a picture is there and nothing has come for a moment.
    pub fn settle(&self) {
        self.wait("a settled picture", |glass| {
            glass.is_quiet() && !glass.text().trim().is_empty()
        });
    }

    /// Whether nothing has come for a moment.
    pub fn is_quiet(&self) -> bool {
        self.quiet_for() > Duration::from_millis(600)
    }

    /// Waits until another worker has drawn.
    pub fn until_other_than(&self, old: Process) -> Process {
        self.wait("another worker", |glass| {
            glass.worker().is_some_and(|new| new != old)
        });
        self.worker().unwrap()
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        let mut shown = self.shown.0.lock().unwrap();
        if let (Some(columns), Some(rows)) = (NonZeroU16::new(columns), NonZeroU16::new(rows)) {
            shown.screen.screen_mut().set_size(rows, columns);
        }
        drop(shown);
        self.master
            .as_ref()
            .unwrap()
            .resize(size(columns, rows))
            .unwrap();
    }

    /// The terminal's settings, in words.
    pub fn settings(&self) -> String {
        format!("{:?}", self.master.as_ref().unwrap().get_termios().unwrap())
    }

    /// Pulls the plug of the terminal.
    pub fn hang_up(&mut self) {
        self.shown.0.lock().unwrap().deaf = true;
        // The reader notices at the next output, and lets go of its end.
        self.resize(70, 22);
        self.wait("the reader to let go", |glass| {
            glass.shown.0.lock().unwrap().ended
        });
        self.keyboard = None;
        self.master = None;
    }

    /// Waits for the end and tells the exit code.
    pub fn exit_code(&mut self) -> u32 {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            assert!(begin.elapsed() < DEADLINE, "still alive\n{}", self.text());
            thread::yield_now();
        }
    }

    /// A place in the kiosk's home.
    pub fn path(&self, inside: &str) -> std::path::PathBuf {
        self.home.path().join(inside)
    }

    fn find(&self, text: &str) -> Option<(usize, usize)> {
        let shown = self.shown.0.lock().unwrap();
        let screen = shown.screen.screen();
        let (rows, columns) = screen.size();
        let (rows, columns) = (rows.get(), columns.get());
        (0..rows).find_map(|row| {
            (0..columns).find_map(|column| {
                let rest = screen.contents_between(row, column, row, columns);
                let at = screen.cell(row, column)?;
                (at.has_contents() && rest.starts_with(text)).then_some((column.into(), row.into()))
            })
        })
    }
}

impl Drop for Glass {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(mut from: Box<dyn Read + Send>, shown: &(Mutex<Shown>, Condvar)) {
    let mut chunk = [0; 8192];
    while let Ok(length @ 1..) = from.read(&mut chunk) {
        let mut state = shown.0.lock().unwrap();
        state.take(&chunk[..length]);
        state.last = Instant::now();
        shown.1.notify_all();
        if state.deaf {
            break;
        }
    }
    drop(from);
    let mut state = shown.0.lock().unwrap();
    state.show_all();
    state.ended = true;
    drop(state);
    shown.1.notify_all();
}

fn screen(columns: u16, rows: u16) -> vt100::Parser {
    vt100::Parser::new(
        NonZeroU16::new(rows).unwrap(),
        NonZeroU16::new(columns).unwrap(),
        1000,
    )
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
