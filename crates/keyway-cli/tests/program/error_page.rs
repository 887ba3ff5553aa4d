//! `docs/errors.md`: each body, sent to the program, gives the sentence and the exit code on the
//! page.

use crate::program::Program;
use crate::script::status;
use crate::server::Server;

const PAGE: &str = include_str!("../../../../docs/errors.md");

/// The key in the page's examples.
const KEY: &str = "sk-emul-example";

/// Returns the text between the two markers, and the rest.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<(&'a str, &'a str)> {
    text.split_once(start)?.1.split_once(end)
}

/// What the page's sentence says ahead of the next step, for another host than the API's. There the
/// server's words follow, and the next step names no page of OpenAI's.
fn elsewhere(sentence: &str, origin: &str) -> String {
    let facts = sentence.find("req_example)").map_or(sentence.len(), |at| at + "req_example)".len());
    sentence[..facts].replace("https://api.openai.com", origin)
}

#[test]
fn the_program_says_what_the_page_promises() {
    let mut tried = 0;
    for section in PAGE.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap();
        // An error that requires an earlier call of the same process can't be shown by a program
        // that makes one.
        let Some((code, rest)) = between(section, "The API sends, with status ", ":\n\n```") else {
            continue;
        };
        let Ok(code) = code.parse() else { continue };
        let (body, rest) = between(rest, "\n", "\n```").unwrap();
        let (sentence, rest) = between(rest, "```text\n", "\n```").unwrap();
        let exit: i32 = between(rest, "exits with code ", ".\n").unwrap().0.parse().unwrap();
        let server = Server::start([status(code, &[("x-request-id", "req_example")], body)]);
        let program = Program::new().var("OPENAI_API_KEY", KEY).args(&["--base-url", &server.url()]);
        let done = program.line("chat hi --no-stream --max-retries 0").run().exits(exit);
        let expected = format!("error: {}", elsewhere(sentence, &server.origin()));
        let said = done.stderr.lines().next().unwrap();
        assert!(said.starts_with(&expected), "{title}: {said}\ndoes not begin with\n{expected}");
        assert!(!said.contains("platform.openai.com/"), "{title}: {said}");
        tried += 1;
    }
    assert!(tried > 20, "{tried} sections were understood");
}

/// The page speaks of arguments in code, the program of its flags.
fn in_the_programs_words(sentence: &str) -> String {
    let sentence = sentence.replace("the `api_key` argument was not given, ", "");
    sentence.replace(" or pass the key when you build the client", ", or name its source with --key-from")
}

#[test]
fn k5_what_the_page_says_of_keys_that_are_not_sent() {
    let promised: Vec<String> = PAGE
        .split("nothing is sent, and keyway says:\n\n```text\n")
        .skip(1)
        .filter_map(|rest| rest.lines().next())
        // That one takes five other keys, and has a separate test.
        .filter(|sentence| !sentence.starts_with("Too many failed authentications"))
        .map(in_the_programs_words)
        .collect();
    let said: Vec<String> = [
        Program::new(),
        Program::new().var("OPENAI_API_KEY", "sk-emul-\u{e9}xample"),
        Program::new().auth_json("{\"OPENAI_API_KEY\":"),
    ]
    .map(|program| {
        program.line("chat hi").run().exits(4).stderr.lines().next().unwrap().replacen("error: ", "", 1)
    })
    .into();
    assert_eq!(said, promised);
}
