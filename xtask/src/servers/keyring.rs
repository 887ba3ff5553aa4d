//! GNOME Keyring, the keyring of Linux desktops: in a private D-Bus session, unlocked and empty.

use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Process, Room, Running};
use crate::Result;
use crate::step::succeed;

/// The programs that the session and the tests need.
const PROGRAMS: [&str; 4] = ["dbus-daemon", "dbus-send", "gnome-keyring-daemon", "secret-tool"];

/// The Debian packages that contain them.
const PACKAGES: [&str; 3] = ["dbus", "gnome-keyring", "libsecret-tools"];

/// Lists the names on the bus.
const BUS: [&str; 3] =
    ["--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ListNames"];

/// Asks whether the keyring has taken its name. Any other request to that name would make the bus
/// start another keyring.
const OWNER: [&str; 4] = [
    "--dest=org.freedesktop.DBus",
    "/org/freedesktop/DBus",
    "org.freedesktop.DBus.NameHasOwner",
    "string:org.freedesktop.secrets",
];

/// Asks for the default collection.
const COLLECTION: [&str; 4] = [
    "--dest=org.freedesktop.secrets",
    "/org/freedesktop/secrets",
    "org.freedesktop.Secret.Service.ReadAlias",
    "string:default",
];

/// Starts the session and its keyring. Tests that lock or kill a keyring start a separate session.
pub(super) fn start(room: &Room) -> Result<Running> {
    install()?;
    let home = room.directory.join("home");
    std::fs::DirBuilder::new()
        .mode(0o700)
        .create(&home)
        .map_err(|error| format!("{} cannot be made: {error}.", home.display()))?;
    // An abstract socket leaves no file behind, and its name is never too long.
    let address = format!("unix:abstract=keyway-bus-{}", std::process::id());
    let mut bus = Command::new("dbus-daemon");
    bus.args(["--session", "--nofork", "--nopidfile", "--address"]).arg(&address);
    let mut bus = Process::start(private(&mut bus, &home), &room.directory.join("bus.log"))?;
    bus.until("answer", || asked(&home, &address, &BUS).contains("org.freedesktop.DBus"))?;
    let mut keyring = Command::new("gnome-keyring-daemon");
    keyring
        .args(["--unlock", "--foreground", "--components=secrets"])
        .env("DBUS_SESSION_BUS_ADDRESS", &address);
    let log = room.directory.join("keyring.log");
    let mut keyring = Process::start_with_input(private(&mut keyring, &home), &log, b"of no account")?;
    keyring.until("take its name", || asked(&home, &address, &OWNER).contains("boolean true"))?;
    keyring.until("offer its default collection", || {
        asked(&home, &address, &COLLECTION).contains("/collection/")
    })?;
    Ok(Running { processes: vec![bus, keyring], variables: vec![("KEYWAY_TEST_KEYRING_BUS", address)] })
}

/// A command without access to the user's own session.
fn private<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    command.env("HOME", home).env("XDG_DATA_HOME", home).env("XDG_RUNTIME_DIR", home).env_remove("DISPLAY")
}

/// Returns the session's answer; empty if there is none.
fn asked(home: &Path, address: &str, question: &[&str]) -> String {
    let mut ask = Command::new("dbus-send");
    ask.arg("--print-reply").args(question).env("DBUS_SESSION_BUS_ADDRESS", address);
    let output = private(&mut ask, home).output();
    output.map_or_else(|_| String::new(), |output| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Installs missing programs: this needs apt and the permission to use it.
fn install() -> Result<()> {
    let missing: Vec<_> = PROGRAMS.into_iter().filter(|program| !is_there(program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = PACKAGES.join(" ");
    let by_hand = format!(
        "{} not found, and apt-get could not install it: as root, run `apt-get install {packages}`",
        missing.join(", ")
    );
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        succeed(&mut command).map_err(|error| format!("{by_hand} ({error})."))
    };
    apt(&["update", "-qq"])?;
    apt(&[["install", "-qq", "--yes", "--no-install-recommends"].as_slice(), &PACKAGES].concat())
}

fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|directory| directory.join(program).is_file())
}
