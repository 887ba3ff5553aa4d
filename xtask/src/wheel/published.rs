//! `cargo xtask wheel`: the wheel that is published. On Linux it runs with glibc 2.17 of 2012 or newer
//! (`manylinux2014`), and its size has a limit.
//!
//! zig, which comes from PyPI with the symbols of every glibc, links for an old one on any machine. zopfli
//! compresses the files again, 3 % smaller than maturin does.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Profile, build, install_from};
use crate::step::succeed;
use crate::test::package;
use crate::{Result, python, workspace};

/// How large a wheel may be, in bytes: each install downloads it, often in each build of a container.
const LIMIT: u64 = 4_000_000;

/// The library that unwinds stacks. Python ends threads by unwinding them through it; a second unwinder in the
/// extension, which zig would link, cannot read its state, and the process would crash.
const UNWINDER: &str = "libgcc_s.so.1";

/// Builds the wheel, fails if it is too large, and runs the package's tests with it.
pub(crate) fn run() -> Result<()> {
    let options = if cfg!(target_os = "linux") { for_any_linux()? } else { Vec::new() };
    let wheels = build(&python::RELEASE, Profile::Published, &options)?;
    let wheel = only_wheel(&wheels)?;
    let mut recompress = Command::new(python::RELEASE.python()?);
    recompress.arg(workspace::root().join("xtask/python/recompress.py")).arg(&wheel);
    succeed(&mut recompress)?;
    let size = std::fs::metadata(&wheel).map_err(|error| unreadable(&wheel, &error))?.len();
    check(size)?;
    println!("{}: {size} bytes of at most {LIMIT}", wheel.display());
    install_from(&wheels, &[&python::PACKAGE])?;
    succeed(workspace::cargo().args(["build", "--quiet", "--package", "keyway-cli"]))?;
    succeed(&mut package::pytest(&python::PACKAGE, "python/tests", &[])?)
}

/// What maturin is to do on Linux besides: the options of it, and those of the compiler.
fn for_any_linux() -> Result<Vec<OsString>> {
    let directory = workspace::cache().join("unwinder");
    std::fs::create_dir_all(&directory).map_err(|error| unreadable(&directory, &error))?;
    let (from, to) = (unwinder()?, directory.join(UNWINDER));
    std::fs::copy(&from, &to).map_err(|error| unreadable(&from, &error))?;
    let options = ["--zig", "--compatibility", "manylinux2014", "--", "-l"].map(OsString::from);
    let library = [format!("dylib:+verbatim={UNWINDER}").into(), "-L".into(), directory.into()];
    Ok(options.into_iter().chain(library).collect())
}

/// Asks the C compiler where its library is.
fn unwinder() -> Result<PathBuf> {
    let mut compiler = Command::new("cc");
    let asked = compiler.arg(format!("-print-file-name={UNWINDER}")).output();
    let found = asked.map_err(|error| format!("`cc` cannot be run: {error}; install gcc."))?;
    let path = PathBuf::from(String::from_utf8_lossy(&found.stdout).trim());
    if path.is_absolute() { Ok(path) } else { Err(format!("`cc` knows no {UNWINDER}; install gcc.")) }
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
