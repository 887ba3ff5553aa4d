//! The official Python package's own tests of its methods, unchanged, with keyway's package in its place;
//! and pyright on the package and on programs that use it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Count;
use crate::step::{Steps, succeed};
use crate::{Result, official, python, workspace};

/// What runs them, beside the tests.
const OWN: &str = "python/official";

/// The exit code of pytest if the filters match no test.
const NO_TESTS: i32 = 5;

/// Runs them with the program that was just built. The package's wheel must have been installed.
pub(super) fn run(steps: &mut Steps, count: &mut Count, program: &Path, filters: &[String]) -> Result<()> {
    let repeat = "cargo xtask test official";
    let python = python::JUDGE.python()?;
    let directory = steps.run("official tests", repeat, lay_out)?;
    let mut tests = Command::new(&python);
    tests
        .env("KEYWAY_PROGRAM", program)
        .env("KEYWAY_TYPING", workspace::root().join("python/tests/typing"))
        .env("KEYWAY_OFFICIAL_PACKAGE", official::package()?)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONPATH", &directory)
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "--numprocesses", "2", "--dist", "loadfile"])
        .args(["--rootdir", ".", "-c", "pytest.ini", "tests"])
        .current_dir(&directory);
    if !filters.is_empty() {
        tests.args(["-k", &filters.join(" or ")]);
    }
    let fine: &[i32] = if filters.is_empty() { &[] } else { &[NO_TESTS] };
    steps.suite("tests of the official package", repeat, &mut tests, count, Count::pytest_line, fine)
}

/// Puts the tests into a directory with what they use of others: here, keyway's.
fn lay_out() -> Result<PathBuf> {
    let directory = workspace::cache().join("official").join("run");
    let _ = std::fs::remove_dir_all(&directory);
    let tests = directory.join("tests");
    let mut copy = Command::new(python::JUDGE.python()?);
    copy.args(["-c", "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"])
        .arg(official::source()?.join("tests").join("api_resources"))
        .arg(tests.join("api_resources"));
    succeed(&mut copy)?;
    let put = |from: &str, to: PathBuf| {
        let from = workspace::root().join(OWN).join(from);
        std::fs::copy(&from, to).map(drop).map_err(|error| format!("{}: {error}.", from.display()))
    };
    put("pytest.ini", directory.join("pytest.ini"))?;
    put("httpx2.py", directory.join("httpx2.py"))?;
    for file in [
        "__init__.py",
        "conftest.py",
        "utils.py",
        "respx2.py",
        "test_pyright.py",
        "test_names.py",
        "missing_names.toml",
    ] {
        put(file, tests.join(file))?;
    }
    Ok(directory)
}
