//! The library speaks of arguments in code; the program of its flags.

use keyway::Error;

/// What the library calls a setting, and what the program calls it; longer texts first.
const WORDS: &[(&str, &str)] = &[
    ("the `api_key` argument was not given, ", ""),
    ("the `admin_api_key` argument was not given, ", ""),
    ("the `api_key` argument is absent, ", ""),
    (
        "set OPENAI_API_KEY or pass the key when you build the client",
        "set OPENAI_API_KEY, or name its source with --key-from",
    ),
    ("or pass the key when you build the client", "or put it into the file of --env-file"),
    ("or allow insecure http when you build the client", "or pass --allow-insecure-http"),
    ("or the proxy set in code", "or --proxy"),
    ("raise `max_pages`", "raise --max-pages"),
    ("set `client_certificate` on the builder", "pass --client-cert"),
    ("write it as http://HOST:PORT, or use `no_proxy`", "write it as http://HOST:PORT"),
    ("the `base_url` argument", "--base-url"),
    ("the `organization` argument", "--organization"),
    ("the `project` argument", "--project"),
    ("the `proxy` argument", "--proxy"),
    ("The `proxy` argument", "--proxy"),
    ("the `key_from` argument", "--key-from"),
    ("the `api_key` argument", "the emulator of --local"),
    ("`proxy`", "--proxy"),
    ("`key_from`", "--key-from"),
    ("`root_certificates`", "--ca-file"),
    ("`client_certificate`", "--client-cert"),
    ("`resolve`", "--resolve"),
];

/// Returns a text of the library about settings in the program's words.
pub(crate) fn of_program(text: &str) -> String {
    WORDS.iter().fold(text.to_owned(), |text, (library, program)| text.replace(library, program))
}

/// Returns an error's sentence in the program's words. What a server said stays as it is.
pub(crate) fn of_error(error: &Error) -> String {
    let text = error.to_string();
    // A rejection by a server has a status, and so has the error for a missing key, which is not sent.
    if error.status().is_some() && error.attempts() > 0 { text } else { of_program(&text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_names_its_own_flags() {
        for (library, program) in [
            (
                "API key not found: the `api_key` argument was not given, the environment variable OPENAI_API_KEY is not set; set OPENAI_API_KEY or pass the key when you build the client",
                "API key not found: the environment variable OPENAI_API_KEY is not set; set OPENAI_API_KEY, or name its source with --key-from",
            ),
            ("The base URL from the `base_url` argument is empty", "The base URL from --base-url is empty"),
            ("The proxy in the `proxy` argument is odd", "The proxy in --proxy is odd"),
            ("no certificate in `root_certificates`", "no certificate in --ca-file"),
            (
                "continues after 2 pages; raise `max_pages` if",
                "continues after 2 pages; raise --max-pages if",
            ),
        ] {
            assert_eq!(of_program(library), program);
        }
    }
}
