//! `keyway completions`.

use std::process::Command;

use crate::program::Program;

#[test]
fn every_shell_gets_a_script_that_knows_the_commands() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let done = Program::new().args(&["completions", shell]).run().exits(0);
        for word in ["chat", "emulator", "no-stream", "env-file"] {
            assert!(done.stdout.contains(word), "{shell}: {word}");
        }
        // The scripts of the other two shells contain no argument values.
        let knows = done.stdout.contains("vector_stores.files.list");
        assert_eq!(knows, matches!(shell, "bash" | "zsh" | "fish"), "{shell}");
        assert_eq!(done.stderr, "");
    }
}

#[test]
fn bash_can_read_its_script() {
    let program = Program::new().file("script", &Program::new().line("completions bash").run().stdout);
    let checked = Command::new("bash").arg("-n").arg(program.path("script")).output().unwrap();
    assert!(checked.status.success() && checked.stderr.is_empty(), "{checked:?}");
}
