//! Virtual environments with pinned packages, created once and again when the pins change.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::succeed;
use crate::{Result, workspace};

/// A virtual environment.
pub(crate) struct Environment {
    /// Its directory's name, in the cache.
    name: &'static str,
    /// Its pins, relative to the repository's root.
    requirements: &'static str,
}

/// The official SDK, and the real servers that come as Python packages.
pub(crate) const OFFICIAL_SDK: Environment =
    Environment { name: "venv", requirements: "tests/python/requirements.txt" };

/// Other clients, and Node.js.
pub(crate) const CLIENTS: Environment =
    Environment { name: "clients", requirements: "tests/clients/python/requirements.txt" };

/// What builds keyway's Python package and runs its tests.
pub(crate) const PACKAGE: Environment =
    Environment { name: "package", requirements: "python/requirements.txt" };

/// What runs the official package's tests against keyway's package.
pub(crate) const JUDGE: Environment =
    Environment { name: "judge", requirements: "python/official/requirements.txt" };

/// What builds the wheel that is published.
pub(crate) const RELEASE: Environment = Environment { name: "release", requirements: "python/release.txt" };

/// The oldest Python that the tests run on.
const OLDEST: &str = "3.11";

/// The names of Python executables, the most common first.
const NAMES: [&str; 6] = ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"];

impl Environment {
    /// Returns its Python, after installing exactly the pinned packages.
    pub(crate) fn python(&self) -> Result<PathBuf> {
        let directory = workspace::cache().join(self.name);
        let python = directory.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let wanted = read(&workspace::root().join(self.requirements))?;
        let mark = directory.join("installed.txt");
        if python.exists() && std::fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
            return Ok(python);
        }
        self.make(&directory, &python)?;
        std::fs::write(&mark, wanted)
            .map_err(|error| format!("{} cannot be written: {error}.", mark.display()))?;
        Ok(python)
    }

    fn make(&self, directory: &Path, python: &Path) -> Result<()> {
        let hint = "to start over, delete the directory .xtask";
        let base = find()?;
        let venv = Command::new(&base).args(["-m", "venv", "--clear"]).arg(directory).status();
        if !venv.is_ok_and(|status| status.success()) {
            return Err(format!(
                "{base} cannot make a virtual environment; install its venv module (Debian: apt-get install python3-venv); {hint}."
            ));
        }
        let mut install = Command::new(python);
        install
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"])
            .args(["--only-binary", ":all:", "--requirement", self.requirements])
            .current_dir(workspace::root());
        succeed(&mut install)
            .map_err(|error| format!("pip could not install {}: {error} {hint}.", self.requirements))
    }
}

/// Returns the first Python that is new enough.
fn find() -> Result<String> {
    let enough = format!("import sys; sys.exit(sys.version_info < ({}))", OLDEST.replace('.', ", "));
    let new_enough = |name: &&&str| {
        Command::new(name).args(["-c", &enough]).output().is_ok_and(|output| output.status.success())
    };
    let found = NAMES.iter().find(new_enough);
    let missing =
        || format!("no Python {OLDEST} or newer was found (tried {}); install one.", NAMES.join(", "));
    found.map(|name| (*name).to_owned()).ok_or_else(missing)
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}
