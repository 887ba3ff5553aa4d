//! The long texts of `--help`: examples, exit codes, environment, files.

/// Below the commands and options of `keyway --help`.
pub(crate) const PROGRAM: &str = "\
Examples:
  keyway --local chat \"Hello\"                    a call through a local emulator: no account, no network
  keyway chat \"Why is the sky blue?\"             the answer as it arrives
  keyway --base-url http://127.0.0.1:8080/v1 chat hi --json
  keyway call models.list                        any operation of the API; keyway call --list
  keyway auth doctor                             why calls fail, and what to do
  keyway auth status                             which key would be used, and which others there are
  keyway auth login                              store a key, once the API has accepted it
  keyway run -- python app.py                    a program with the key in its environment
  keyway emulator --keys keys.toml               an OpenAI API for tests, until Ctrl-C

Where a key is looked for, in this order:
  OPENAI_API_KEY            in the environment; empty counts as not set
  .env                      in the working directory, or the file that --env-file names
  ~/.openai/auth.json       {\"OPENAI_API_KEY\": \"…\"}
  Or in the one place that --key-from or OPENAI_API_KEY_FROM names, and then nowhere else:
  env:NAME  file:/path  file:/path#json.member  dotenv:/path#NAME  command:op read op://vault/item/field
  systemd:NAME  vault:secret/data/openai#api_key  aws-secretsmanager:NAME#json.member  keyring:openai/default
  No flag takes a key: every process of the machine can read a command line.

Environment:
  OPENAI_API_KEY_FROM, OPENAI_BASE_URL, OPENAI_ORG_ID, OPENAI_PROJECT_ID, OPENAI_CUSTOM_HEADERS, OPENAI_LOG,
  HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE,
  NO_COLOR, CLICOLOR, CLICOLOR_FORCE

Exit codes:
  0  fine                        4    authentication (401, or no usable key)
  1  any other failure           5    permission (403)
  2  usage or configuration      6    rate limit or quota (429)
  3  network and timeouts        130  Ctrl-C

Results go to stdout, everything else to stderr.";

/// Below the options of `keyway chat --help`.
pub(crate) const CHAT: &str = "\
Examples:
  keyway chat \"Hello\"
  git diff | keyway chat --system \"Review this change\"      the prompt from stdin
  keyway chat - < question.txt
  keyway chat \"Hello\" --json | jq -r .text                  one JSON document, also for a failure

With --json the document of an answer has `text`, `reply`, `request_id` and `attempts`; that of a
failure has `error`, and `partial` with what had arrived when a stream broke.";

/// Below the options of `keyway call --help`.
pub(crate) const CALL: &str = "\
Examples:
  keyway call --list                                  all operations; --list files: those of a resource
  keyway call files.create --help                     what an operation takes
  keyway call models.retrieve gpt-4.1
  keyway call files.create -p purpose=batch -p file=@data.jsonl
  keyway call vector_stores.files.list vs_1 -p limit=5 --all
  keyway call responses.create -p model=gpt-4.1 -p input=Hello --stream
  keyway call responses.create --params @request.json -p temperature=0.2
  keyway call files.content file_1 --output data.jsonl

Parameters are named as in the official SDKs, wherever they travel; identifiers of the path may be named
too. -p metadata.team=red sets a member of an object. Where -p and --params say different things, -p counts.

What is printed has passed through keyway's types: on one line, indented on a terminal. With --json a
failure is a JSON document; a reply is printed as it is.

--output FILE changes the file only once the result is whole; otherwise it is as it was before. --all ends
after 10000 pages with an error; --max-pages allows more or fewer.";

/// Below the options of `keyway auth status --help`.
pub(crate) const AUTH_STATUS: &str = "\
States:
  used       calls use this key
  shadowed   there is a key, but an earlier place wins or is broken
  absent     there is nothing
  empty      there is a value without content, which counts as nothing
  failed     it is broken; calls fail, because a broken place is never skipped

A key is shown by its fingerprint, the first 8 hexadecimal digits of its SHA-256:
  printf %s \"$OPENAI_API_KEY\" | sha256sum | cut -c1-8";

/// Below the options of `keyway auth login --help`.
pub(crate) const AUTH_LOGIN: &str = "\
Examples:
  keyway auth login                                   asks for the key without showing it
  op read op://vault/openai/key | keyway auth login    from a password manager
  keyway auth login - < key.txt
  keyway auth login --store keyring                   in the system's keyring; then --key-from keyring:openai/default

The key is verified with one call that costs nothing (the list of models), at the base URL in use. A key that
is refused is not stored. The file is {\"OPENAI_API_KEY\": \"…\"}, with mode 0600; its other members are kept.";

/// Below the options of `keyway run --help`.
pub(crate) const RUN: &str = "\
Examples:
  keyway run -- python app.py
  keyway --env-file prod.env run -- ./serve
  keyway run --key-from \"command:op read op://vault/openai/key\" -- ./serve
  keyway --local run -- pytest                        with an emulator for as long as it runs

The program gets OPENAI_API_KEY; OPENAI_BASE_URL, OPENAI_ORG_ID and OPENAI_PROJECT_ID as well where flags
say so. Without a key it is not started. Its exit code is passed on: 128 and the number of the signal that
ended it; 127 when it was not found, 126 when it cannot be executed. Signals sent to keyway reach it.";

/// Below the options of `keyway auth doctor --help`.
pub(crate) const AUTH_DOCTOR: &str = "\
Examples:
  keyway auth doctor
  keyway auth doctor --model gpt-4.1              may this key use it; else the nearest names
  keyway auth doctor --offline                   what this machine knows: key, settings, files
  keyway auth doctor --json | jq -r .verdict.next

What is sent: one request without the key, GET /models with it, and one chat call of one token,
which is the only way to see quota and billing. That token may cost something: a fraction of a cent.
A wrong key counts as two failed attempts at the server, which bears about ten a minute.

It takes at most 15 s, and 3 s for one step. Its exit code is that of a call which fails for the
cause: 0 calls work, 2 configuration, 3 network, 4 authentication, 5 permission, 6 rate limit or
quota, 1 anything else.";

/// Below the options of `keyway emulator --help`.
pub(crate) const EMULATOR: &str = "\
Examples:
  keyway emulator                                     prints the base URL and a key to use
  keyway emulator --port 8080 --keys keys.toml --journal requests.jsonl

A keys file:
  [[key]]
  secret = \"sk-emul-example\"                          keys of the emulator begin with sk-emul-
  state = \"revoked\"                                   valid, revoked, expired, quota_exhausted, …
  requests_per_minute = 60

It misbehaves on request: by the name of the model (fault-429-then-ok, fault-reset-inside-stream),
by the header x-keyway-fault, or through its control API under /_keyway/. That answers for 127.0.0.1,
localhost and [::1]; --control-host allows another name, such as one that a proxy or a container uses.";

/// Below the options of `keyway completions --help`.
pub(crate) const COMPLETIONS: &str = "\
Examples:
  keyway completions bash > ~/.local/share/bash-completion/completions/keyway
  keyway completions zsh > \"${fpath[1]}/_keyway\"
  keyway completions fish > ~/.config/fish/completions/keyway.fish";
