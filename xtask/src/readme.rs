//! `cargo xtask readme`: the commands and the program of README's section "Install", in an empty project.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, step, workspace};

/// What the program prints when it talks to an emulator.
const ANSWER: &str = "You said: Hello";

/// Does what README says, with the crate of this repository, and runs the program against an emulator.
pub(crate) fn run() -> Result<()> {
    let readme = workspace::root().join("README.md");
    let readme = std::fs::read_to_string(&readme).map_err(|error| format!("README.md: {error}"))?;
    let install = Install::read(&readme)?;
    let directory = std::env::temp_dir().join(format!("keyway-readme-{}", std::process::id()));
    let outcome = install.try_in(&directory);
    // What is left in a directory for temporary files harms nobody.
    let _ = std::fs::remove_dir_all(&directory);
    outcome
}

/// The section's parts.
#[derive(Debug, PartialEq)]
struct Install {
    /// The name of the new project.
    project: String,
    /// `cargo add …`, by a path into this repository.
    commands: Vec<Vec<String>>,
    program: String,
}

impl Install {
    fn read(readme: &str) -> Result<Self> {
        let section = readme.split("\n## Install\n").nth(1).ok_or("README.md has no section `Install`")?;
        let section = section.split("\n## ").next().unwrap_or_default();
        let blocks: Vec<&str> = section.split("```").skip(1).step_by(2).collect();
        let lines = blocks.iter().filter_map(|block| block.strip_prefix("console\n")).flat_map(str::lines);
        let lines: Vec<&str> = lines.filter_map(|line| line.strip_prefix("$ ")).collect();
        let project = lines.iter().find_map(|line| line.strip_prefix("cargo new ")?.split(' ').next());
        // From the first command with a path on; those before it are for the time after the first release.
        let commands = lines.iter().skip_while(|line| !line.contains("--path")).map_while(|line| {
            line.strip_prefix("cargo add ").map(|rest| rest.split(' ').map(str::to_owned).collect())
        });
        let program = blocks.iter().find_map(|block| block.strip_prefix("rust,no_run\n"));
        let install = Self {
            project: project.ok_or("README.md: `Install` does not begin with `cargo new`")?.to_owned(),
            commands: commands.collect(),
            program: program.ok_or("README.md: `Install` has no program")?.to_owned(),
        };
        match install.commands.is_empty() {
            true => Err("README.md: `Install` has no `cargo add --path`".to_owned()),
            false => Ok(install),
        }
    }

    fn try_in(&self, directory: &Path) -> Result<()> {
        std::fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        let project = directory.join(&self.project);
        cargo(directory, &["new", "--quiet", "--vcs", "none", &self.project])?;
        let root = format!("{}/", workspace::root().display());
        for arguments in &self.commands {
            let arguments: Vec<String> =
                arguments.iter().map(|argument| argument.replace("../keyway/", &root)).collect();
            let arguments: Vec<&str> =
                ["add", "--quiet"].into_iter().chain(arguments.iter().map(String::as_str)).collect();
            cargo(&project, &arguments)?;
        }
        // The same versions as here, so that what is built already is not built again.
        let lock = project.join("Cargo.lock");
        std::fs::copy(workspace::root().join("Cargo.lock"), &lock)
            .and_then(|_| std::fs::write(project.join("src/main.rs"), &self.program))
            .map_err(|error| format!("{}: {error}", project.display()))?;
        let target = workspace::metadata()?.target_directory;
        cargo(&project, &["build", "--target-dir", &target.display().to_string()])?;
        answers(&target.join("debug"), &self.project)
    }
}

fn cargo(directory: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = workspace::cargo();
    println!("$ cargo {}", arguments.join(" "));
    step::succeed(command.args(arguments).current_dir(directory))
        .map_err(|error| format!("`cargo {}`: {error}", arguments.join(" ")))
}

/// Runs the program by `keyway --local run`, which starts an emulator and gives it a key.
fn answers(binaries: &Path, project: &str) -> Result<()> {
    let path = |name: &str| -> PathBuf { binaries.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)) };
    if !path("keyway").exists() {
        step::succeed(workspace::cargo().args(["build", "-p", "keyway-cli"]))?;
    }
    let mut command = Command::new(path("keyway"));
    command.args(["--local", "run", "--"]).arg(path(project));
    let output = command.output().map_err(|error| step::not_started(&command, &error))?;
    let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if !output.status.success() || !said.contains(ANSWER) {
        return Err(format!("the program does not print `{ANSWER}`: {said}{errors}"));
    }
    println!("{}", said.trim_end());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_has_what_is_tried() {
        let readme = std::fs::read_to_string(workspace::root().join("README.md")).unwrap();
        let install = Install::read(&readme).unwrap();
        assert_eq!((install.project.as_str(), install.commands.len()), ("hello", 2));
        assert!(install.program.contains("fn main()"), "{}", install.program);
    }

    #[test]
    fn a_section_without_a_program_is_refused() {
        let readme = "\n## Install\n```console\n$ cargo new a && cd a\n$ cargo add --path ../keyway/b\n```\n";
        assert_eq!(Install::read(readme).unwrap_err(), "README.md: `Install` has no program");
    }
}
