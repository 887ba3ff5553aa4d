//! `cargo xtask wheel`: the wheel that is published. On Linux it runs with glibc 2.17 of 2012 or newer
//! (`manylinux2014`), and its size has a limit.
//!
//! zig, which comes from PyPI with the symbols of every glibc, links for an old one on any machine. zopfli
//! compresses the files again, 3 % smaller than maturin does.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Profile, build};
use crate::step::succeed;
use crate::{Result, python, workspace};

/// How large a wheel may be, in bytes: each install downloads it, often in each build of a container.
const LIMIT: u64 = 4_000_000;

/// What maturin is to do on Linux besides.
const FOR_ANY_LINUX: &[&str] = &["--zig", "--compatibility", "manylinux2014"];

/// Builds the wheel, and fails if it is too large.
pub(crate) fn run() -> Result<()> {
    let options = if cfg!(target_os = "linux") { FOR_ANY_LINUX } else { &[] };
    let wheel = only_wheel(&build(&python::RELEASE, Profile::Published, options)?)?;
    let mut recompress = Command::new(python::RELEASE.python()?);
    recompress.arg(workspace::root().join("xtask/python/recompress.py")).arg(&wheel);
    succeed(&mut recompress)?;
    let size = std::fs::metadata(&wheel).map_err(|error| unreadable(&wheel, &error))?.len();
    check(size)?;
    println!("{}: {size} bytes of at most {LIMIT}", wheel.display());
    Ok(())
}

fn check(size: u64) -> Result<()> {
    if size <= LIMIT {
        return Ok(());
    }
    Err(format!(
        "the wheel has {size} bytes, and may have {LIMIT}; find what has grown with `unzip -v`, and in the extension with `nm --size-sort` after a build with `CARGO_PROFILE_WHEEL_STRIP=none`."
    ))
}

fn only_wheel(directory: &Path) -> Result<PathBuf> {
    let entries = std::fs::read_dir(directory).map_err(|error| unreadable(directory, &error))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut wheels = paths.filter(|path| path.extension().is_some_and(|extension| extension == "whl"));
    match (wheels.next(), wheels.next()) {
        (Some(wheel), None) => Ok(wheel),
        _ => Err(format!("{} does not hold one wheel; run the command again.", directory.display())),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be read: {error}.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wheel_above_the_limit_is_an_error_with_both_figures() {
        assert_eq!(check(LIMIT), Ok(()));
        let error = check(LIMIT + 1).unwrap_err();
        assert!(error.contains("4000001") && error.contains("4000000"), "{error}");
    }
}
