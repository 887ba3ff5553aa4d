//! Parsing the command line and reporting mistakes.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ColorChoice, CommandFactory, FromArgMatches};
use keyway::credentials::Scrubber;

use crate::args::{Cli, EMULATOR_OPTIONS};
use crate::failure::{Failure, USAGE};
use crate::output::Output;

/// Shown to users who look for a flag for the key (X3).
pub(crate) const NO_FLAG_TAKES_A_KEY: &str = "No flag takes a key, because every process on this machine can read the command line; set OPENAI_API_KEY, or point to the key with --key-from or --env-file";

/// Returns the command line, or the exit code after printing help or an error.
pub(crate) fn parse() -> Result<Cli, ExitCode> {
    let raw: Vec<OsString> = std::env::args_os().collect();
    let color = color(&raw);
    let parsed = Cli::command()
        .color(color)
        .try_get_matches_from(&raw)
        .and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    if let Ok((cli, matches)) = &parsed
        && !cli.global.local
        && matches.subcommand_matches("run").is_some_and(|run| run.contains_id(EMULATOR_OPTIONS))
    {
        let text = "The options of the emulator need --local; write keyway --local run".to_owned();
        return Err(Output::new(cli.global.json, color).fail(&Failure::Usage(text)));
    }
    parsed.map(|(cli, _)| cli).map_err(|error| {
        if !error.use_stderr() {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        say(&error, &Output::new(asks_for_json(&raw), color))
    })
}

fn say(error: &clap::Error, output: &Output) -> ExitCode {
    if output.is_json() || looks_for_key_flag(error) {
        return output.fail(&Failure::Usage(sentence(error)));
    }
    let plain = error.render().to_string();
    let scrubbed = Scrubber::new().scrub(&plain);
    if scrubbed == plain {
        let _ = error.print();
    } else {
        // A key was typed in the wrong place: it is not repeated (X2).
        let _ = io::stderr().write_all(scrubbed.as_bytes());
    }
    ExitCode::from(USAGE)
}

/// Returns the mistake as one sentence.
fn sentence(error: &clap::Error) -> String {
    if looks_for_key_flag(error) {
        return NO_FLAG_TAKES_A_KEY.to_owned();
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "The command is missing; see keyway --help".to_owned();
    }
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
    Scrubber::new().scrub(&format!("{line}; see keyway --help")).into_owned()
}

/// Returns whether the user tried to pass the key on the command line: `--api-key`, `--token` and
/// the like.
fn looks_for_key_flag(error: &clap::Error) -> bool {
    let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg) else { return false };
    let name: String =
        flag.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    error.kind() == ErrorKind::UnknownArgument
        && flag.starts_with('-')
        && (name == "k" || ["key", "token", "secret", "bearer"].iter().any(|end| name.ends_with(end)))
}

/// Returns the words of the command line that may be flags.
fn flags(raw: &[OsString]) -> impl Iterator<Item = &str> {
    raw.iter().skip(1).map_while(|word| word.to_str()).take_while(|word| *word != "--")
}

/// Returns whether `--json` is present, so that any mistake is a JSON document too.
fn asks_for_json(raw: &[OsString]) -> bool {
    flags(raw).any(|word| word == "--json")
}

/// Returns the value of `--color`, before the rest of the command line is parsed.
fn color(raw: &[OsString]) -> ColorChoice {
    let mut words = flags(raw);
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--color") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(choice) = value.and_then(|value| value.parse().ok()) {
            return choice;
        }
    }
    ColorChoice::Auto
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn mistake(line: &str) -> String {
        sentence(&Cli::command().try_get_matches_from(raw(line)).unwrap_err())
    }

    #[test]
    fn x3_whoever_looks_for_a_key_flag_is_told_where_keys_go() {
        for line in [
            "keyway chat hi --api-key sk-emul-1",
            "keyway chat hi --api-key=sk-emul-1",
            "keyway --key sk-emul-1 chat hi",
            "keyway chat hi --openai_api_key sk-emul-1",
            "keyway auth status --token sk-emul-1",
            "keyway chat -k sk-emul-1",
        ] {
            assert_eq!(mistake(line), NO_FLAG_TAKES_A_KEY, "{line}");
        }
        assert_ne!(mistake("keyway chat --monkeys"), NO_FLAG_TAKES_A_KEY);
        assert_ne!(mistake("keyway chat --keys file"), NO_FLAG_TAKES_A_KEY);
    }

    #[test]
    fn x2_a_key_in_the_wrong_place_is_not_repeated() {
        for line in [
            "keyway sk-emul-123456789",
            "keyway chat hi sk-emul-123456789",
            "keyway chat --timeout sk-emul-123456789",
        ] {
            let said = mistake(line);
            assert!(said.contains("sk-emul-[redacted]") && !said.contains("12345"), "{said}");
        }
    }

    #[test]
    fn flags_are_seen_in_a_broken_command_line() {
        assert_eq!(color(&raw("keyway chat --wrong --color never")), ColorChoice::Never);
        assert_eq!(color(&raw("keyway --color=always chat")), ColorChoice::Always);
        assert_eq!(color(&raw("keyway chat -- --color=always")), ColorChoice::Auto);
        assert!(asks_for_json(&raw("keyway chat --wrong --json")));
        assert!(!asks_for_json(&raw("keyway chat -- --json")));
    }
}
