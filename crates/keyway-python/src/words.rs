//! The library speaks of settings in Rust; Python's users know their arguments.

use std::sync::LazyLock;

use keyway::Error;
use memchr::memmem::Finder;

/// What the library calls something, and what the package calls it; longer texts first. Tests of the package
/// search the library's texts for names that are missing here.
const WORDS: &[(&str, &str)] = &[
    ("or allow insecure http when you build the client", "or pass `allow_insecure_http=True`"),
    ("or pass the key when you build the client", "or pass `api_key=` to the client"),
    ("or the proxy set in code", "or the `proxy` of `DefaultHttpxClient`"),
    ("set the base URL in the environment or on the builder", "set OPENAI_BASE_URL or pass `base_url=`"),
    ("write it as http://HOST:PORT, or use `no_proxy`", "write it as http://HOST:PORT"),
    ("set `client_certificate` on the builder", "pass `http_client=DefaultHttpxClient(cert=…)`"),
    ("`keyway chat --no-stream`, in code no `.stream()`", "`stream=False`"),
    ("from the builder", "in `default_headers`"),
    ("the builder", "the client's arguments"),
    ("set it with `FileSource::length`", "pass a path or bytes"),
    ("pass a `FileSource` of a path or of bytes", "pass `pathlib.Path(…)` of it, or bytes"),
    ("`Builder::webhook_secret`", "`webhook_secret=`"),
    ("list this key's models with `GET /models`", "list this key's models with `client.models.list()`"),
    ("raise `reply_limit`, or check the base URL", "check the base URL"),
    ("; allow larger events with `event_limit`", "; check the base URL"),
    ("raise `stream_timeout`, or retry", "raise `timeout`, or retry"),
    ("continue it with `resume`, or retry the whole call", "retry the whole call"),
    ("turn `strict` off to read the rest", "make the client without `_strict_response_validation`"),
    (
        "send the header `Accept-Encoding: identity`",
        "pass `extra_headers={\"Accept-Encoding\": \"identity\"}`",
    ),
    ("`only_root_certificates`", "`verify`"),
    ("`root_certificates`", "`verify`"),
    ("`client_certificate`", "`cert`"),
];

/// What finds each of the library's words. To prepare a search takes longer than most searches.
static FINDERS: LazyLock<Vec<Finder<'static>>> =
    LazyLock::new(|| WORDS.iter().map(|(library, _)| Finder::new(*library)).collect());

/// Returns a text of the library in the package's words.
pub(crate) fn of_python(text: String) -> String {
    let words = FINDERS.iter().zip(WORDS);
    words.fold(text, |text, (finder, (library, package))| match finder.find(text.as_bytes()) {
        Some(_) => text.replace(library, package),
        None => text,
    })
}

/// Returns an error's sentence in the package's words.
pub(crate) fn of_error(error: &Error) -> String {
    of_python(error.to_string())
}
