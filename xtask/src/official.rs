//! The source of the official Python package: its tests run against keyway's package, and its names are
//! those of keyway's. It is downloaded when it is needed, and never committed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::succeed;
use crate::{Result, python, workspace};

/// Its version and hash.
const PIN: &str = "python/official/sdist.txt";

/// Returns the unpacked source, which is downloaded once for each pin.
pub(crate) fn source() -> Result<PathBuf> {
    let directory = workspace::cache().join("official");
    let pin = workspace::root().join(PIN);
    let wanted = std::fs::read_to_string(&pin).map_err(|error| format!("{PIN}: {error}."))?;
    let mark = directory.join("unpacked.txt");
    if !std::fs::read_to_string(&mark).is_ok_and(|unpacked| unpacked == wanted) {
        let _ = std::fs::remove_dir_all(&directory);
        download(&directory)?;
        std::fs::write(&mark, &wanted).map_err(|error| format!("{}: {error}.", mark.display()))?;
    }
    only_directory(&directory.join("source"))
}

/// Returns the version that is pinned.
pub(crate) fn version() -> Result<String> {
    let pin = workspace::root().join(PIN);
    let text = std::fs::read_to_string(&pin).map_err(|error| format!("{PIN}: {error}."))?;
    let found = text.lines().find_map(|line| line.strip_prefix("openai==")?.split_whitespace().next());
    found.map(str::to_owned).ok_or_else(|| format!("{PIN}: no line pins openai."))
}

/// Returns the package itself.
pub(crate) fn package() -> Result<PathBuf> {
    Ok(source()?.join("src").join("openai"))
}

fn download(directory: &Path) -> Result<()> {
    let python = python::JUDGE.python()?;
    let archives = directory.join("archives");
    let mut download = Command::new(&python);
    download
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
        // pip asks the source for its version, by the tools that are pinned.
        .args(["--no-binary", ":all:", "--no-build-isolation", "--require-hashes", "--requirement", PIN])
        .arg("--dest")
        .arg(&archives)
        .current_dir(workspace::root());
    succeed(&mut download)?;
    let archive = entries(&archives)?.pop().ok_or("pip downloaded nothing.")?;
    let mut unpack = Command::new(&python);
    unpack.args(["-m", "tarfile", "--extract"]).arg(archive).arg(directory.join("source"));
    succeed(&mut unpack)
}

fn only_directory(parent: &Path) -> Result<PathBuf> {
    entries(parent)?
        .pop()
        .ok_or_else(|| format!("{} is empty; delete .xtask to start over.", parent.display()))
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>> {
    let failed = |error: std::io::Error| format!("{}: {error}.", directory.display());
    let entries = std::fs::read_dir(directory).map_err(failed)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}
