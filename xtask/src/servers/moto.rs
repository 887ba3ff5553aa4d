//! moto, which implements the AWS API: Secrets Manager, and IAM for its permissions. Everything is
//! in memory.

use std::process::Command;

use super::{Process, Room, Running, free_port};
use crate::Result;

/// Starts it without authentication, for creating users and secrets. Tests that enforce IAM, or
/// stop the server, start a separate one from the same program.
pub(super) fn start(room: &Room) -> Result<Running> {
    let program = room.python.with_file_name(format!("moto_server{}", std::env::consts::EXE_SUFFIX));
    let port = free_port()?;
    let mut command = Command::new(&program);
    command.args(["-H", "127.0.0.1", "-p", &port.to_string()]).current_dir(&room.directory);
    let mut process = Process::start(&mut command, &room.directory.join("server.log"))?;
    process.answers(port, "/moto-api/data.json")?;
    Ok(Running {
        processes: vec![process],
        variables: vec![
            ("KEYWAY_TEST_MOTO_URL", format!("http://127.0.0.1:{port}")),
            ("KEYWAY_TEST_MOTO_PROGRAM", program.display().to_string()),
        ],
    })
}
