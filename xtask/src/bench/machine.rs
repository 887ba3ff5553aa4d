//! The environment of the measurements: processor, compiler, versions, date, commit. Nothing that
//! identifies the machine.

use std::process::Command;

use super::client::{Client, Kind};
use super::scripts::KEYWAY_PYTHON;
use crate::workspace;

/// Returns two lines of text: the machine, and the clients with their versions.
pub(super) fn describe(clients: &[Client]) -> String {
    let versions: Vec<String> =
        clients.iter().filter_map(|client| Some(format!("{} {}", client.name, version(*client)?))).collect();
    format!(
        "{}, {} cores, {}; {}; commit {}.\n\nClients: {}.",
        processor(),
        std::thread::available_parallelism().map_or(1, usize::from),
        said("rustc", &["--version"]),
        said("date", &["-u", "+%Y-%m-%d"]),
        commit(),
        versions.join(", ")
    )
}

fn processor() -> String {
    let read = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = read.lines().find_map(|line| line.strip_prefix("model name"));
    name.unwrap_or("unknown processor").trim_start_matches(['\t', ' ', ':']).to_owned()
}

fn commit() -> String {
    let commit = said("git", &["rev-parse", "--short=10", "HEAD"]);
    let changed = !said("git", &["status", "--porcelain", "--untracked-files=no"]).is_empty();
    if changed { format!("{commit} with changes") } else { commit }
}

/// Returns a client's version, if it has one.
fn version(client: Client) -> Option<String> {
    let root = workspace::root();
    match client.kind {
        Kind::Python if client.name == KEYWAY_PYTHON => {
            let manifest = std::fs::read_to_string(root.join("crates/keyway-python/Cargo.toml")).ok()?;
            let version = manifest.lines().find_map(|line| line.strip_prefix("version = \""))?;
            Some(version.trim_end_matches('"').to_owned())
        }
        Kind::Python => {
            let pins = std::fs::read_to_string(root.join("tests/python/requirements.txt")).ok()?;
            let pin = pins.lines().find_map(|line| line.strip_prefix("openai=="))?;
            Some(pin.trim_end_matches(['\\', ' ']).to_owned())
        }
        Kind::Node => {
            let lock = std::fs::read_to_string(root.join("bench/scripts/node/package-lock.json")).ok()?;
            let lock: serde_json::Value = serde_json::from_str(&lock).ok()?;
            let version = lock["packages"]["node_modules/openai"]["version"].as_str()?;
            Some(format!("{version} on {}", said("node", &["--version"])))
        }
        Kind::Rust => {
            let lock = std::fs::read_to_string(root.join("bench/Cargo.lock")).ok()?;
            let name = if client.name == "floor" { "hyper" } else { client.name };
            let at = lock.find(&format!("\nname = \"{name}\"\nversion = \""))?;
            let version = lock[at..].split('"').nth(3)?;
            Some(if client.name == "floor" { format!("(hyper {version})") } else { version.to_owned() })
        }
    }
}

fn said(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).current_dir(workspace::root()).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
