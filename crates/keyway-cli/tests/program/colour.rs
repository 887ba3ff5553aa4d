//! Color is for terminals, and for users who request it.

use crate::program::Program;

fn is_coloured(program: Program) -> bool {
    let done = program.line("auth status").run().exits(0);
    let failed = Program::new().line("chat hi").run().exits(4);
    assert!(!failed.stderr.contains('\u{1b}'), "a pipe is no terminal: {failed:?}");
    done.stdout.contains('\u{1b}')
}

#[test]
fn a_pipe_gets_none() {
    assert!(!is_coloured(Program::new()));
    assert!(!is_coloured(Program::new().var("TERM", "xterm-256color").var("COLORTERM", "truecolor")));
}

#[test]
fn who_asks_gets_it_unless_something_says_no() {
    assert!(is_coloured(Program::new().line("--color always")));
    assert!(is_coloured(Program::new().line("--color always").var("NO_COLOR", "1")));
    assert!(is_coloured(Program::new().var("CLICOLOR_FORCE", "1")));
    assert!(!is_coloured(Program::new().line("--color never").var("CLICOLOR_FORCE", "1")));
    assert!(!is_coloured(Program::new().var("CLICOLOR_FORCE", "1").var("NO_COLOR", "1")));
}

#[test]
fn errors_and_logs_follow_the_flag() {
    let always = Program::new().line("chat hi --color always -vvv").run().exits(4);
    assert!(always.stderr.contains("\u{1b}[1m\u{1b}[31merror:"), "{always:?}");
    let mistake = Program::new().line("chat --unknown --color always").run().exits(2);
    assert!(mistake.stderr.contains('\u{1b}'), "{mistake:?}");
    let never = Program::new().line("chat --unknown --color never").var("CLICOLOR_FORCE", "1").run().exits(2);
    assert!(!never.stderr.contains('\u{1b}'), "{never:?}");
}

#[test]
fn documents_have_none() {
    let done = Program::new().line("auth status --json --color always").run().exits(0);
    assert!(!done.stdout.contains('\u{1b}'));
}
