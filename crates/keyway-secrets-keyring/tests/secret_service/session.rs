//! A D-Bus session with a GNOME Keyring, private to one test.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use keyway_credentials::FakeSystem;

/// A bus that starts nothing automatically, so that a program that has ended stays unavailable.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=DIRECTORY</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

const PASSWORD: &str = "of no account";

pub(crate) struct Session {
    directory: PathBuf,
    address: String,
    bus: Child,
    keyring: Mutex<Child>,
}

impl Session {
    pub(crate) fn start() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("keyway-keyring-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let directory = std::env::temp_dir().join(name);
        fs::DirBuilder::new().mode(0o700).create(&directory).unwrap();
        let config = directory.join("bus.conf");
        fs::write(&config, BUS.replace("DIRECTORY", directory.to_str().unwrap())).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("no dbus-daemon ({error}): run cargo xtask servers -- cargo test …")
            });
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let keyring = Mutex::new(keyring(&directory, &address));
        Self { directory, address, bus, keyring }
    }

    /// Returns a machine with this session.
    pub(crate) fn system(&self) -> FakeSystem {
        FakeSystem::new().with_var("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    pub(crate) fn put(&self, service: &str, account: &str, secret: &str) {
        self.put_bytes(service, account, secret.as_bytes());
    }

    pub(crate) fn put_bytes(&self, service: &str, account: &str, secret: &[u8]) {
        self.tool(&["store", "--label=x", "service", service, "username", account], secret);
    }

    /// Runs `secret-tool`, the official client of the Secret Service.
    pub(crate) fn secret_tool(&self, arguments: &[&str], stdin: &str) -> String {
        self.tool(arguments, stdin.as_bytes())
    }

    fn tool(&self, arguments: &[&str], stdin: &[u8]) -> String {
        let mut child = within(Command::new("secret-tool"), &self.directory, &self.address)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(stdin).unwrap();
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {done:?}");
        String::from_utf8(done.stdout).unwrap()
    }

    /// Locks the keyring, as the end of a desktop session does.
    pub(crate) fn lock(&self) {
        let lock = "org.freedesktop.Secret.Service.Lock";
        let path = "array:objpath:/org/freedesktop/secrets/collection/login";
        let done = within(Command::new("dbus-send"), &self.directory, &self.address)
            .args(["--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets", lock, path])
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
    }

    /// Unlocks it with its password, as a login does.
    pub(crate) fn unlock(&self) {
        let mut child = within(Command::new("gnome-keyring-daemon"), &self.directory, &self.address)
            .args(["--unlock", "--replace", "--foreground", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
        let mut old = self.keyring.lock().unwrap();
        old.wait().unwrap();
        *old = child;
        self.has_secrets();
    }

    /// Returns once the bus has the service and its default collection.
    fn has_secrets(&self) {
        wait_for_secrets(&self.directory, &self.address);
    }

    pub(crate) fn stall(&self) {
        signal(&self.keyring.lock().unwrap(), "STOP");
    }

    pub(crate) fn go_on(&self) {
        signal(&self.keyring.lock().unwrap(), "CONT");
    }

    /// Kills the keyring daemon.
    pub(crate) fn end_keyring(&self) {
        let mut keyring = self.keyring.lock().unwrap();
        keyring.kill().unwrap();
        keyring.wait().unwrap();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in [&mut self.bus, self.keyring.get_mut().unwrap()] {
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn keyring(directory: &Path, address: &str) -> Child {
    let mut child = within(Command::new("gnome-keyring-daemon"), directory, address)
        .args(["--unlock", "--foreground", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
    wait_for_secrets(directory, address);
    child
}

/// Polls until the default collection exists: a bus can't wait for a name that nobody starts.
fn wait_for_secrets(directory: &Path, address: &str) {
    let ask = || {
        within(Command::new("dbus-send"), directory, address)
            .args(["--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
            .args(["org.freedesktop.Secret.Service.ReadAlias", "string:default"])
            .output()
            .unwrap()
    };
    for _ in 0..1000 {
        if String::from_utf8_lossy(&ask().stdout).contains("collection/login") {
            return;
        }
    }
    panic!("no keyring: {:?}", ask());
}

fn within(mut command: Command, directory: &Path, address: &str) -> Command {
    command
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("HOME", directory)
        .env("XDG_DATA_HOME", directory)
        .env("XDG_RUNTIME_DIR", directory)
        .env_remove("DISPLAY");
    command
}

fn signal(child: &Child, name: &str) {
    let done = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap();
    assert!(done.success());
}
