//! The long texts of `--help`: examples, exit codes, environment, files.

use keyway::types::current_models::CURRENT_MODELS;

/// Below the commands and options of `keyway --help`.
pub(crate) fn program() -> String {
    let mut text = format!("{PROGRAM}\n\nModels of November 2026, a few of those that the API names:\n");
    for (purpose, names) in CURRENT_MODELS {
        text += &format!("  {purpose:15}  {}\n", names.join("  "));
    }
    text + "  All that your key may use: keyway call models.list\n\n" + EXIT_CODES
}

const PROGRAM: &str = "\
Examples:
  keyway --local chat \"Hello\"                    call a local emulator: no account, no network
  keyway chat \"Why is the sky blue?\"             print the answer as it arrives
  keyway --base-url http://127.0.0.1:8080/v1 chat hi --json
  keyway call models.list                        call any API operation; keyway call --list
  keyway auth doctor                             find out why calls fail, and how to fix it
  keyway auth status                             show which key is used, and which are shadowed
  keyway auth login                              store a key after the API has accepted it
  keyway run -- python app.py                    run a program with the key in its environment
  keyway emulator --keys keys.toml               serve an OpenAI API for tests until Ctrl-C

Key sources, in order:
  OPENAI_API_KEY            in the environment; an empty value counts as not set
  .env                      in the working directory, or the file given with --env-file; if its
                            key is used, its OPENAI_BASE_URL, OPENAI_ORG_ID and OPENAI_PROJECT_ID
                            are too
  ~/.openai/auth.json       {\"OPENAI_API_KEY\": \"…\"}
  If --key-from or OPENAI_API_KEY_FROM is set, only the source that it names:
  env:NAME  file:/path  file:/path#json.field  dotenv:/path#NAME
  command:op read op://vault/item/field  systemd:NAME  keyring:openai/default
  vault:secret/data/openai#api_key  aws-secretsmanager:NAME#json.field
  No flag takes a key, because every process on the machine can read the command line.

Environment:
  OPENAI_API_KEY_FROM, OPENAI_BASE_URL, OPENAI_ORG_ID, OPENAI_PROJECT_ID, OPENAI_CUSTOM_HEADERS,
  OPENAI_LOG, HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE, SSL_CERT_DIR,
  NO_COLOR, CLICOLOR, CLICOLOR_FORCE

Network:
  --proxy, --ca-file, --client-cert with --client-key, --resolve HOST:PORT:ADDRESS and
  --local-address win over the environment, for every command that calls the API, auth doctor
  included.";

const EXIT_CODES: &str = "\
Exit codes:
  0  success                     4    authentication (401, or no usable key)
  1  any other failure           5    permission (403)
  2  usage or configuration      6    rate limit or quota (429)
  3  network or timeout          130  interrupted (Ctrl-C)

Results go to stdout, everything else to stderr.";

/// Below the options of `keyway chat --help`.
pub(crate) const CHAT: &str = "\
Examples:
  keyway chat \"Hello\"
  git diff | keyway chat --system \"Review this change\"      read the prompt from stdin
  keyway chat - < question.txt
  keyway chat \"Hello\" --json | jq -r .text                  print one JSON document, even on failure

With --json, an answer is printed as a document with `text`, `reply`, `request_id` and `attempts`,
and a failure as one with `error`, and `partial` with the part received before a stream broke.";

/// Below the options of `keyway call --help`.
pub(crate) const CALL: &str = "\
Examples:
  keyway call --list                     list all operations; --list files: those of a resource
  keyway call files.create --help        show the parameters of an operation
  keyway call models.retrieve gpt-6.2-sol
  keyway call files.create -p purpose=batch -p file=@data.jsonl
  keyway call vector_stores.files.list vs_1 -p limit=5 --all
  keyway call responses.create -p model=gpt-6.2-sol -p input=Hello --stream
  keyway call responses.create --params @request.json -p temperature=0.2
  keyway call files.content file_1 --output data.jsonl

Parameters have the names of the official SDKs, whether they are sent in the query, a header or the
body. IDs in the path can be given by name too. -p metadata.team=red sets a field of an object. -p
overrides --params.

Replies are printed on one line, or indented on a terminal. With --json, a failure is printed as a
JSON document, and a reply unchanged.

--output FILE replaces the file only after the result is complete. --all fails after 10000 pages;
--max-pages changes that limit.";

/// Below the options of `keyway auth status --help`.
pub(crate) const AUTH_STATUS: &str = "\
States:
  used       calls use this key
  shadowed   there is a key, but an earlier source wins or is broken
  absent     the source does not exist or is not set
  empty      the value is empty, which counts as not set
  failed     the source is broken, and calls fail, because a broken source is never skipped
  ignored    a setting of a .env file whose key is not used

Settings such as the base URL and proxies are listed below the keys, without passwords.

A key is shown by its fingerprint, the first 8 hexadecimal digits of its SHA-256:
  printf %s \"$OPENAI_API_KEY\" | sha256sum | cut -c1-8";

/// Below the options of `keyway auth login --help`.
pub(crate) const AUTH_LOGIN: &str = "\
Examples:
  keyway auth login                      prompt for the key without showing it
  op read op://vault/openai/key | keyway auth login
  keyway auth login - < key.txt
  keyway auth login --store keyring      use it with --key-from keyring:openai/default

The key is verified with one free call (the list of models) at the base URL in use. A rejected key
is not stored. The file is {\"OPENAI_API_KEY\": \"…\"}, with mode 0600; its other fields are kept.";

/// Below the options of `keyway run --help`.
pub(crate) const RUN: &str = "\
Examples:
  keyway run -- python app.py
  keyway --env-file prod.env run -- ./serve
  keyway run --key-from \"command:op read op://vault/openai/key\" -- ./serve
  keyway --local run -- pytest            with an emulator that runs as long as the program
  keyway --local run --keys keys.toml --journal requests.jsonl -- pytest
  keyway --local run --replay calls.jsonl -- pytest

The program gets exactly what keyway itself would use: OPENAI_API_KEY, and OPENAI_BASE_URL,
OPENAI_ORG_ID and OPENAI_PROJECT_ID from flags, the environment or the .env file that has the key,
without stray quotes or blanks. Without a key, it is not started. keyway exits with the program's
exit code, 128 plus the number of the signal that ended it, 127 if it was not found, or 126 if it
cannot be executed. Signals sent to keyway are forwarded to it.

With --local, it also gets OPENAI_API_BASE for older libraries, KEYWAY_CONTROL_URL, the emulator's
control API, and NO_PROXY if there are proxies. The emulator's options need --local.";

/// Below the options of `keyway auth doctor --help`.
pub(crate) const AUTH_DOCTOR: &str = "\
Examples:
  keyway auth doctor
  keyway auth doctor --model gpt-6.2-sol         check whether this key may use the model
  keyway auth doctor --offline                   check key, settings and files, and send nothing
  keyway auth doctor --json | jq -r .verdict.next

It sends GET /models without the key and with it, and a chat call for one token, which decides
whether calls work and is the only way to check quota and billing: streamed, as keyway chat does it,
and then as a whole. These tokens may cost a fraction of a cent. An invalid key counts as two failed
authentications at the server, which allows about ten per minute.

It takes at most 9 s; --timeout sets the limit of each step instead. If the server answers later
than that, it is not known whether calls work. The exit code is that of a call that fails for the
same cause: 0 calls work, 2 configuration, 3 network, 4 authentication, 5 permission, 6 rate limit
or quota, 1 anything else.";

/// Below the options of `keyway emulator --help`.
pub(crate) const EMULATOR: &str = "\
Examples:
  keyway emulator                                     print the base URL and a key to use
  keyway emulator --port 8080 --keys keys.toml --journal requests.jsonl
  keyway emulator --replies replies.yaml --any-key --model my-model
  keyway emulator -v --latency 50ms..200ms            print each request, and delay each reply
  keyway emulator --port-file port --exit-with-parent    for a test runner that starts it
  keyway emulator --host 0.0.0.0 --port 8080          in a container
  keyway emulator --record calls.jsonl --upstream https://api.openai.com/v1
  keyway emulator --replay calls.jsonl

A keys file:
  [[key]]
  secret = \"sk-emul-example\"                          any text, unless it looks like a real key
  state = \"revoked\"                                   valid, revoked, expired, quota_exhausted, …
  requests_per_minute = 60

A file of scripted replies:
  replies:
    - when: { user: weather }                         the user's last message contains this
      reply: { text: \"It is sunny.\" }

Faults, in a model's name, the header or query parameter x-keyway-fault, a scripted reply, or the
control API:
  fault-429-then-ok                                   as a model: 429 once, then an answer
  503; retry-after=2; times=3                         a status, its headers, how often
  reset-inside-stream; at=4                           also close- and stall-; -body, -headers
  stream-error  stream-malformed  stream-ends-early   and others, in docs/emulator.md

The control API, below /_keyway/, changes keys, replies, faults and the journal while it runs;
GET /_keyway lists what it has. It accepts the hosts 127.0.0.1, localhost and [::1], and any IP
address once --host opens it to other machines; --control-host adds a name, such as a container's.
Every program that reaches the port can use and control the emulator, but no web page can.

Ctrl-C and SIGTERM end it with exit code 0.";

/// Below the options of `keyway completions --help`.
pub(crate) const COMPLETIONS: &str = "\
Examples:
  keyway completions bash > ~/.local/share/bash-completion/completions/keyway
  keyway completions zsh > \"${fpath[1]}/_keyway\"
  keyway completions fish > ~/.config/fish/completions/keyway.fish";

#[cfg(test)]
mod tests {
    use super::*;

    /// `max_term_width`: a longer line would be broken in the middle of its paragraph.
    const WIDTH: usize = 100;

    #[test]
    fn its_lines_are_not_broken_again() {
        let program = program();
        let consts = [CHAT, CALL, AUTH_STATUS, AUTH_LOGIN, RUN, AUTH_DOCTOR, EMULATOR, COMPLETIONS];
        for line in consts.into_iter().chain([program.as_str()]).flat_map(str::lines) {
            assert!(line.chars().count() <= WIDTH, "{line}");
        }
    }
}
