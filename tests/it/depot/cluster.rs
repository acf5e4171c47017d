//! A PostgreSQL of one's own: a cluster on loopback, run by an ordinary user, with TLS and a certificate for everybody.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use postgres::{Client, NoTls};
use tempfile::TempDir;
use uketsuke::hospital::address::ServerAddress;
use uketsuke::hospital::schema::{self, Login};

/// Nobody.
const USER: u32 = 65534;

/// Where the server's programs are: `UKETSUKE_PG`, else the newest of Debian's.
fn programs() -> PathBuf {
    if let Some(path) = std::env::var_os("UKETSUKE_PG") {
        return path.into();
    }
    let versions =
        fs::read_dir("/usr/lib/postgresql").expect("Debian's postgresql, or UKETSUKE_PG");
    let bins = versions.map(|of| of.unwrap().path().join("bin"));
    bins.max().expect("a version of PostgreSQL")
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}

pub struct Cluster {
    dir: TempDir,
    /// Where whoever keeps it is let in.
    port: u16,
    /// Of it, and of its standby.
    ports: Vec<u16>,
    databases: AtomicUsize,
}

impl Cluster {
    /// With these lines in `postgresql.conf`.
    pub fn start(settings: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let port = free_port();
        let cluster = Self {
            dir,
            port,
            ports: vec![port],
            databases: AtomicUsize::new(0),
        };
        cluster.authority();
        cluster.certificate("server", "subjectAltName=DNS:localhost,IP:127.0.0.1", 2);
        if is_root() {
            for file in ["", "server.key", "server.crt"] {
                chown(cluster.path(file), Some(USER), Some(USER)).unwrap();
            }
        }
        let data = cluster.path("data");
        run(cluster
            .program("initdb")
            .args(["-A", "trust", "-U", "postgres", "--no-sync", "-D"])
            .arg(&data));
        let at = |name: &str| cluster.path(name).display().to_string();
        let conf = format!(
            "listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{}'\n\
             ssl = on\nssl_ca_file = '{}'\nssl_cert_file = '{}'\nssl_key_file = '{}'\n\
             shared_buffers = 32MB\nmax_connections = 100\n{settings}\n",
            at(""),
            at("root.crt"),
            at("server.crt"),
            at("server.key")
        );
        fs::write(data.join("postgresql.auto.conf"), conf).unwrap();
        let hba = "local all,replication postgres trust\nhostssl all all 127.0.0.1/32 cert\n";
        fs::write(data.join("pg_hba.conf"), hba).unwrap();
        cluster.up();
        cluster
    }

    pub fn path(&self, name: &str) -> PathBuf {
        if name.is_empty() {
            return self.dir.path().to_owned();
        }
        self.dir.path().join(name)
    }

    /// As an ordinary user: the server refuses to be root.
    fn program(&self, name: &str) -> Command {
        let path = programs().join(name);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            let user = format!("--reuid={USER}");
            let group = format!("--regid={USER}");
            command.args([user.as_str(), group.as_str(), "--clear-groups"]);
            command.arg(path);
            command
        } else {
            Command::new(path)
        };
        command.current_dir(self.dir.path()).stdin(Stdio::null());
        command
    }

    fn control(&self, args: &[&str]) {
        self.control_of("data", args);
    }

    fn control_of(&self, data: &str, args: &[&str]) {
        let log = self.path(&format!("{data}/log"));
        let data = self.path(data);
        run(self
            .program("pg_ctl")
            .args(["-s", "-w", "-D"])
            .arg(data)
            .arg("-l")
            .arg(log)
            .args(args)
            // What it starts keeps them open.
            .stdout(Stdio::null())
            .stderr(Stdio::null()));
    }

    pub fn up(&self) {
        self.control(&["start"]);
    }

    /// As when the power goes: what was only in memory is lost.
    pub fn kill(&self) {
        self.control(&["stop", "-m", "immediate"]);
    }

    /// A copy that follows, and without which nothing is acknowledged any more.
    pub fn standby(&mut self) {
        let port = free_port();
        let copy = self.path("standby");
        let place = self.path("").display().to_string();
        let from = self.port.to_string();
        run(self
            .program("pg_basebackup")
            .args(["-R", "-X", "stream", "-c", "fast", "-U", "postgres"])
            .args(["-h", place.as_str(), "-p", from.as_str(), "-D"])
            .arg(&copy));
        let other = format!("-p {port}");
        self.control_of("standby", &["-o", other.as_str(), "start"]);
        self.ports.push(port);
        let mut admin = self.admin("postgres");
        for line in [
            "ALTER SYSTEM SET synchronous_standby_names = '*'",
            "SELECT pg_reload_conf()",
        ] {
            admin.batch_execute(line).unwrap();
        }
        while admin
            .query_one(
                "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'",
                &[],
            )
            .unwrap()
            .get::<_, i64>(0)
            == 0
        {
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// From now on the copy is the one that is written to.
    pub fn promote(&mut self) {
        self.control_of("standby", &["promote"]);
        self.port = self.ports[1];
        let lines = [
            "ALTER SYSTEM RESET synchronous_standby_names",
            "SELECT pg_reload_conf()",
        ];
        let mut admin = self.admin("postgres");
        for line in lines {
            admin.batch_execute(line).unwrap();
        }
    }

    fn openssl(&self, line: &str) {
        let args = line.split(' ');
        run(Command::new("openssl")
            .args(args)
            .current_dir(self.dir.path()));
    }

    fn authority(&self) {
        self.openssl(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.crt \
             -subj /CN=hospital -days 2",
        );
    }

    /// For somebody of this name, for so many days.
    pub fn certificate(&self, name: &str, extension: &str, days: i32) {
        fs::write(self.path("extensions"), extension).unwrap();
        self.openssl(&format!(
            "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {name}.key -out {name}.csr -subj /CN={name}"
        ));
        self.openssl(&format!(
            "x509 -req -in {name}.csr -CA root.crt -CAkey root.key -CAcreateserial -days {days} -out {name}.crt \
             -extfile extensions"
        ));
    }

    /// A database of its own, with the schema in it.
    pub fn database(&self) -> String {
        let number = self.databases.fetch_add(1, Ordering::SeqCst);
        let name = format!("hospital{number}");
        self.admin("postgres")
            .batch_execute(&format!("CREATE DATABASE {name}"))
            .unwrap();
        let sql = schema::sql(0).unwrap();
        self.admin(&name).batch_execute(&sql).unwrap();
        name
    }

    /// Lets these in, once for the cluster, with certificates.
    pub fn login(&self, database: &str, logins: &[Login]) {
        let mut admin = self.admin(database);
        for login in logins {
            let name = login.name();
            let there = admin.query_opt("SELECT FROM pg_roles WHERE rolname = $1", &[&name]);
            let sql = login.sql();
            if there.unwrap().is_none() {
                admin.batch_execute(&sql).unwrap();
                self.certificate(name, "extendedKeyUsage=clientAuth", 2);
            } else if let Some((_, line)) = sql.split_once("INSERT") {
                admin.batch_execute(&format!("INSERT{line}")).unwrap();
            }
        }
    }

    /// As whoever keeps the database.
    pub fn admin(&self, database: &str) -> Client {
        let (dir, port) = (self.dir.path().display(), self.port);
        let place = format!("host={dir} port={port} user=postgres dbname={database}");
        Client::connect(&place, NoTls).unwrap()
    }

    pub fn url(&self, name: &str, database: &str) -> String {
        let at = |end: &str| self.path(&format!("{name}.{end}")).display().to_string();
        let root = self.path("root.crt").display().to_string();
        let (certificate, key) = (at("crt"), at("key"));
        let hosts: Vec<String> = self
            .ports
            .iter()
            .map(|port| format!("localhost:{port}"))
            .collect();
        let addresses = vec!["127.0.0.1"; hosts.len()].join(",");
        format!(
            "postgres://{name}@{}/{database}?hostaddr={addresses}&sslrootcert={root}&sslcert={certificate}&sslkey={key}",
            hosts.join(",")
        )
    }

    pub fn address(&self, name: &str, database: &str) -> ServerAddress {
        self.url(name, database).parse().unwrap()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for data in ["data", "standby"] {
            let mut stop = self.program("pg_ctl");
            let _ = stop
                .args(["-s", "-m", "immediate", "stop", "-D"])
                .arg(self.path(data))
                .output();
        }
    }
}

/// Free a moment ago.
fn free_port() -> u16 {
    let port = TcpListener::bind("127.0.0.1:0").unwrap();
    port.local_addr().unwrap().port()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|of| std::os::unix::fs::MetadataExt::uid(&of) == 0)
}
