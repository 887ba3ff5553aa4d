//! `keyway emulator`: a local OpenAI API until Ctrl-C.

mod scripts;

use std::error::Error as _;
use std::sync::Arc;

use keyway_emulator::Emulator;
use serde_json::json;

use crate::args::EmulatorArgs;
use crate::at_end::AtEnd;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;

pub(crate) async fn run(args: &EmulatorArgs, output: Arc<Output>) -> Result<(), Failure> {
    let emulator = start(args).await.map_err(|error| {
        let cause = error.source().map(|cause| format!(" ({cause})")).unwrap_or_default();
        Failure::Usage(format!("The emulator could not be started: {error}{cause}"))
    })?;
    let key = emulator.key().create();
    let emulator = Arc::new(emulator);
    let _report = {
        let (emulator, output) = (Arc::clone(&emulator), Arc::clone(&output));
        AtEnd::new(move || scripts::report_unused(&emulator, &output))
    };
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
    match scripts::watch(&emulator, &output).await {}
}

async fn start(args: &EmulatorArgs) -> Result<Emulator, keyway_emulator::Error> {
    let mut builder = Emulator::builder().port(args.port);
    if let Some(path) = &args.keys {
        builder = builder.keys_file(path)?;
    }
    if let Some(path) = &args.journal {
        builder = builder.journal(path);
    }
    if let Some(path) = &args.replies {
        builder = builder.replies_file(path);
    }
    if args.any_key {
        builder = builder.any_key();
    }
    if args.any_model {
        builder = builder.any_model();
    }
    for model in &args.model {
        builder = builder.model(model);
    }
    for host in &args.control_host {
        builder = builder.control_host(host);
    }
    if args.strict {
        builder = builder.strict();
    }
    builder.start().await
}
