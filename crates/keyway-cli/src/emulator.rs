//! `keyway emulator`: a local OpenAI API until Ctrl-C.

use std::error::Error as _;

use keyway_emulator::Emulator;
use serde_json::json;

use crate::args::EmulatorArgs;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;

pub(crate) async fn run(args: &EmulatorArgs, output: &Output) -> Result<(), Failure> {
    let emulator = start(args).await.map_err(|error| {
        let cause = error.source().map(|cause| format!(" ({cause})")).unwrap_or_default();
        Failure::Usage(format!("The emulator could not be started: {error}{cause}"))
    })?;
    let key = emulator.key().create();
    let (url, secret, control) = (emulator.base_url(), key.secret(), emulator.control_url());
    if output.is_json() {
        output
            .document(&json!({"schema": SCHEMA, "base_url": url, "api_key": secret, "control": control}))?;
    } else {
        output.text(&format!("export OPENAI_BASE_URL={url}\nexport OPENAI_API_KEY={secret}\n"))?;
        output.note(&format!(
            "The emulator runs until Ctrl-C; manage its keys, faults and journal at {control}"
        ));
    }
    std::future::pending().await
}

async fn start(args: &EmulatorArgs) -> Result<Emulator, keyway_emulator::Error> {
    let mut builder = Emulator::builder().port(args.port);
    if let Some(path) = &args.keys {
        builder = builder.keys_file(path)?;
    }
    if let Some(path) = &args.journal {
        builder = builder.journal(path);
    }
    for host in &args.control_host {
        builder = builder.control_host(host);
    }
    if args.strict {
        builder = builder.strict();
    }
    builder.start().await
}
