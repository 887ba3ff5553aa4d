//! The real servers for tests: installed once, started on free ports, stopped after the tests.
//!
//! A server is a file in this directory with one function that starts it, and a row of [`SERVERS`].
//! Tests find it through environment variables whose names begin with `KEYWAY_TEST_`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, python, workspace};

#[cfg(target_os = "linux")]
mod keyring;
mod moto;
mod openbao;
mod process;

use process::Process;

/// Every real server. Add a row for a new one.
const SERVERS: &[Server] = &[
    Server { name: "openbao", start: openbao::start },
    Server { name: "moto", start: moto::start },
    #[cfg(target_os = "linux")]
    Server { name: "keyring", start: keyring::start },
];

/// One real server.
struct Server {
    /// Its name, and that of its directory.
    name: &'static str,
    /// Finds it, starts it and returns once it answers.
    start: fn(&Room) -> Result<Running>,
}

/// The environment in which a server starts.
struct Room {
    /// The Python of the virtual environment, in which servers from Python packages are installed.
    python: PathBuf,
    /// An empty directory for its home, its data and its log.
    directory: PathBuf,
}

/// A running server. Dropping it stops its processes, the last one first.
struct Running {
    /// Its processes, in start order.
    processes: Vec<Process>,
    /// The variables through which tests find it.
    variables: Vec<(&'static str, String)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        while let Some(process) = self.processes.pop() {
            drop(process);
        }
    }
}

/// All servers, running. Dropping it stops them and removes their files.
pub(crate) struct Servers {
    running: Vec<Running>,
    directory: PathBuf,
}

impl Servers {
    /// Starts all of them concurrently; if one fails to start, the others are stopped.
    pub(crate) fn start(python: &Path) -> Result<Self> {
        // Concurrent runs do not share a directory.
        let directory = workspace::cache().join("servers").join(std::process::id().to_string());
        let mut servers = Self { running: Vec::new(), directory };
        let outcomes: Vec<_> = std::thread::scope(|scope| {
            let start = |server: &'static Server| server.run(python, servers.directory.join(server.name));
            let started: Vec<_> = SERVERS.iter().map(|server| scope.spawn(move || start(server))).collect();
            started
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked.".into())))
                .collect()
        });
        servers.running = outcomes.into_iter().collect::<Result<_>>()?;
        Ok(servers)
    }

    /// Sets the variables with which `command` finds the servers.
    pub(crate) fn tell(&self, command: &mut Command) {
        command.envs(
            self.running
                .iter()
                .flat_map(|running| running.variables.iter().map(|(name, value)| (name, value))),
        );
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        self.running.clear();
        // Leftovers are in a directory that is always safe to delete.
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

impl Server {
    fn run(&self, python: &Path, directory: PathBuf) -> Result<Running> {
        let failed = |error: String| format!("the server {} did not start: {error}", self.name);
        std::fs::create_dir_all(&directory)
            .map_err(|error| failed(format!("{} cannot be made: {error}.", directory.display())))?;
        (self.start)(&Room { python: python.to_owned(), directory }).map_err(failed)
    }
}

/// `cargo xtask servers -- CMD…`: runs one command with the servers running.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let [program, arguments @ ..] = words else {
        return Err(
            "name the command to run: cargo xtask servers -- cargo test -p CRATE --all-features.".into()
        );
    };
    let servers = Servers::start(&python::OFFICIAL_SDK.python()?)?;
    let mut command = Command::new(program);
    servers.tell(command.args(arguments).current_dir(workspace::root()));
    crate::step::succeed(&mut command)
}

/// Returns a free port of the loopback address.
fn free_port() -> Result<u16> {
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    port.map(|address| address.port()).map_err(|error| format!("there is no free port: {error}."))
}
