//! Setups that are broken on this machine: sources and format of the key, settings.

use std::fs;

use keyway_emulator::Emulator;

use crate::keys::{masked, project, real};
use crate::program::Program;
use crate::script::{Answer, refusal};
use crate::setup::SetUp;

pub(crate) fn all() -> Vec<SetUp> {
    [sources(), shapes_local(), shapes_refused(), base_urls()].into_iter().flatten().collect()
}

/// The API's reply to a request without a key.
pub(crate) fn no_key() -> Answer {
    refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key. Send one.")
}

/// The API's reply to an unknown key.
pub(crate) fn unknown_key(key: &str) -> Answer {
    let text = format!("Incorrect API key provided: {}. You can find your API key elsewhere.", masked(key));
    refusal(401, &[], "invalid_request_error", "invalid_api_key", &text)
}

fn emulator() -> Emulator {
    Emulator::start_blocking().unwrap()
}

fn sources() -> Vec<SetUp> {
    let shadow = emulator();
    let key = shadow.key().create();
    let empty = Program::new()
        .var("OPENAI_API_KEY", "")
        .var("OPENAI_BASE_URL", shadow.base_url())
        .file(".env", &format!("OPENAI_API_KEY={}\n", key.secret()));
    let stale = emulator();
    let (old, new) = (stale.key().revoked().create(), stale.key().create());
    let directory = Program::new();
    fs::create_dir_all(directory.path("../home/.openai/auth.json")).unwrap();
    vec![
        SetUp::new("no key", Program::new())
            .fails("sources", 4, "no source has a key")
            .next("set OPENAI_API_KEY to a key"),
        SetUp::new("empty variable shadowing .env", empty)
            .keep(shadow)
            .secret(key.secret())
            .works_but("the environment variable OPENAI_API_KEY is empty")
            .next("remove it"),
        SetUp::emulated("stale variable beating .env", stale, old.secret())
            .with(|program| program.file(".env", &format!("OPENAI_API_KEY={}\n", new.secret())))
            .secret(new.secret())
            .fails(
                "key",
                4,
                "The API key has been revoked: the key from the environment variable OPENAI_API_KEY",
            )
            .next("keep only one of the keys: remove the one in the environment variable OPENAI_API_KEY"),
        SetUp::new("malformed auth.json", Program::new().auth_json("{\"OPENAI_API_KEY\": "))
            .fails("source.file", 4, "the file ~/.openai/auth.json is not valid JSON")
            .next("correct the file"),
        SetUp::new("unreadable file", directory)
            .fails("source.file", 4, "the file ~/.openai/auth.json cannot be read")
            .next("make the file readable"),
        SetUp::new("malformed .env", Program::new().file(".env", "OPENAI_API_KEY sk-emul-nothing here\n"))
            .fails("source.dotenv", 4, "line 1 does not have the form NAME=value"),
    ]
}

/// Found without any request.
fn shapes_local() -> Vec<SetUp> {
    let quotes = format!("\u{201c}{}\u{201d}", project());
    let look_alike = project().replacen("sk-proj-", "sk-рroj-", 1);
    let set =
        |name, key: &str| SetUp::new(name, Program::new().var("OPENAI_API_KEY", key)).secret(&key[12..]);
    let line_feed = emulator();
    let key = line_feed.key().create();
    let mark = emulator();
    let marked = mark.key().create();
    vec![
        SetUp::emulated("trailing newline", line_feed, &format!("{}\n", key.secret()))
            .works_but("removed white space around the API key"),
        SetUp::emulated("byte-order mark", mark, &format!("\u{feff}{}", marked.secret()))
            .secret(marked.secret())
            .works_but("removed a byte-order mark around the API key"),
        set("smart quotes", &quotes).fails("shape", 4, "U+201C at position 1 (left double quotation mark)"),
        set("look-alike letter", &look_alike)
            .fails("shape", 4, "U+0440 at position 4 (Cyrillic letter that looks like `p`)")
            .next("copy the key again, as plain text"),
    ]
}

/// The server rejects the key, and its format says why.
fn shapes_refused() -> Vec<SetUp> {
    let doubled = emulator();
    let twice = format!("sk-emul-{}", doubled.key().create().secret());
    let refused = |name, key: &str| SetUp::scripted(name, key, [no_key(), unknown_key(key)]);
    let admin = real("sk-admin-", 58);
    let scopes = "You have insufficient permissions for this operation. Missing scopes: api.model.read. Ask.";
    vec![
        SetUp::emulated("doubled prefix", doubled, &twice)
            .fails("shape", 4, "it has its prefix twice")
            .next("remove one of the two prefixes"),
        refused("doubled prefix of a project", &format!("sk-proj-{}", project())).fails(
            "shape",
            4,
            "it has its prefix twice",
        ),
        refused("truncated", &project()[..150]).fails(
            "shape",
            4,
            "it has 150 characters, where keys that begin like it have 164",
        ),
        // K16: only the API's own words are about the length that the API's keys have.
        gateway("401 of a gateway with keys like the API's", 401, "User not found.", "")
            .fails("key", 4, "User not found."),
        gateway("403 of a gateway with keys like the API's", 403, "Your plan has no API access", "plan")
            .fails("key", 5, "Your plan has no API access"),
        SetUp::emulated("placeholder", emulator(), "your-api-key-here")
            .fails("shape", 4, "is a placeholder, not a key")
            .next("replace it with a real key"),
        refused("another vendor's key", &format!("sk-ant-{}", "0a1b2c3d".repeat(8)))
            .fails("shape", 4, "it begins like the keys of Anthropic, and the server rejects it")
            .next("set the base URL to https://api.anthropic.com/v1"),
        refused("key of Hugging Face", &format!("hf_{}", "aBcDeFgH".repeat(4)))
            .fails("shape", 4, "it begins like the keys of Hugging Face")
            .next("set the base URL to https://router.huggingface.co/v1"),
        refused("reference to 1Password", "op://vault/openai/credential")
            .fails("shape", 4, "it is a reference to a secret in 1Password (op://), not the key")
            .next("set OPENAI_API_KEY_FROM to `command:op read`"),
        refused("place of a key", "vault:secret/data/openai#api_key")
            .fails("shape", 4, "it is the place of a key, not the key")
            .next("set OPENAI_API_KEY_FROM to this text"),
        reference("variable that was not expanded", "$OPENAI_API_KEY")
            .fails("shape", 4, "the API key from the environment variable OPENAI_API_KEY looks odd: it is the name of a variable")
            .next("use the variable's value"),
        reference("variable in braces that was not expanded", "${OPENAI_API_KEY}")
            .fails("shape", 4, "the environment variable OPENAI_API_KEY looks odd")
            .next("use the variable's value"),
        reference("name of a secret at Amazon", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:openai")
            .fails("shape", 4, "it is the name of a secret at Amazon (arn:), not the key")
            .next("aws-secretsmanager:"),
        reference("reference to another vault", "secretref:openai/key")
            .fails("shape", 4, "it is a reference to a key, not the key")
            .next("references are not expanded"),
        refused("short key that a gateway rejects", "sk-1234567890")
            .fails("key", 4, "does not recognize the key"),
        refused("key that a gateway rejects", "gateway-0123456789abcdef0123")
            .fails("key", 4, "does not recognize the key")
            .next("compare it with the keys where http://127.0.0.1:"),
        SetUp::scripted(
            "admin key on a data call",
            &admin,
            [no_key(), refusal(401, &[], "invalid_request_error", "", scopes)],
        )
        .fails("shape", 4, "it is an admin key, but an API key is required")
        .next("OPENAI_ADMIN_KEY"),
    ]
}

/// A gateway whose keys begin like the API's, of a length of its own, and which rejects one in its
/// own words.
fn gateway(name: &'static str, status: u16, text: &str, code: &str) -> SetUp {
    SetUp::scripted(name, &real("sk-proj-", 34), [no_key(), refusal(status, &[], "", code, text)])
}

/// A reference in place of a key: it is no secret, so the report may name it.
fn reference(name: &'static str, text: &str) -> SetUp {
    let emulator = emulator();
    let program = Program::new().var("OPENAI_API_KEY", text).var("OPENAI_BASE_URL", emulator.base_url());
    SetUp::new(name, program).keep(emulator)
}

fn base_urls() -> Vec<SetUp> {
    let emulator = emulator();
    let key = emulator.key().create();
    let root = emulator.base_url().trim_end_matches("/v1").to_owned();
    let pasted = "https://api.openai.com/v1/chat/completions";
    let set = |name, url: &str| {
        let program = Program::new().var("OPENAI_API_KEY", key.secret()).var("OPENAI_BASE_URL", url);
        SetUp::new(name, program).secret(key.secret())
    };
    vec![
        set("base URL with a full path pasted in", pasted)
            .fails("base_url", 2, "ends with the path of an endpoint (`/chat/completions`)")
            .next("write it as https://api.openai.com/v1."),
        set("base URL without /v1", &root)
            .keep(emulator)
            .fails("base_url", 2, "but the API is at http://127.0.0.1:")
            .next("/v1."),
        set("base URL in half a pair of quotes", "\"http://127.0.0.1:9/v1").fails(
            "base_url",
            2,
            "OPENAI_BASE_URL",
        ),
        set("plain http to a public host", "http://api.example.com/v1").fails(
            "base_url",
            2,
            "over plain http",
        ),
        set("header variable without a colon", "http://127.0.0.1:9/v1")
            .with(|program| program.var("OPENAI_CUSTOM_HEADERS", "x-team research"))
            .fails("settings", 2, "A colon is missing in line 1 of OPENAI_CUSTOM_HEADERS"),
    ]
}
