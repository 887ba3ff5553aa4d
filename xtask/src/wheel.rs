//! The wheel of keyway's Python package: building it, installing it into an environment, and making the
//! one that is published.

mod published;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::python::{self, Environment};
use crate::step::succeed;
use crate::{Result, workspace};

pub(crate) use published::run;

/// How the extension module is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build, for tests.
    Fast,
    /// As it is published, for measurements.
    Published,
}

/// Builds the wheel, and installs it into environments, without what it depends on, which is pinned.
pub(crate) fn install(environments: &[&Environment], profile: Profile) -> Result<()> {
    install_from(&build(&python::PACKAGE, profile, &[])?, environments)
}

/// Installs the wheel in a directory into environments, without what it depends on.
fn install_from(wheels: &Path, environments: &[&Environment]) -> Result<()> {
    for environment in environments {
        let mut install = Command::new(environment.python()?);
        install
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--no-index",
            ])
            .args(["--force-reinstall", "--find-links"])
            .arg(wheels)
            .arg("keyway");
        succeed(&mut install)?;
    }
    Ok(())
}

/// Builds the wheel with the environment's maturin and these options, and returns the directory that it is in.
fn build(environment: &Environment, profile: Profile, options: &[OsString]) -> Result<PathBuf> {
    let python = environment.python()?;
    let target = workspace::metadata()?.target_directory.join("python");
    let wheels = target.join("wheels");
    // A wheel of another version must not be found.
    let _ = std::fs::remove_dir_all(&wheels);
    let mut build = Command::new(&python);
    build.args(["-m", "maturin", "build", "--quiet", "--locked", "--profile"]).arg(match profile {
        Profile::Fast => "fast",
        Profile::Published => "wheel",
    });
    build
        .arg("--out")
        .arg(&wheels)
        .args(options)
        .env("CARGO_TARGET_DIR", &target)
        // Used with the option `--zig` only: the Python that has zig, and where its wrappers are.
        .env("CARGO_ZIGBUILD_PYTHON_PATH", &python)
        .env("CARGO_ZIGBUILD_CACHE_DIR", target.join("zig"))
        .current_dir(workspace::root().join("python"));
    succeed(&mut build)?;
    Ok(wheels)
}
