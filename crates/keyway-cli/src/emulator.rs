//! `keyway emulator`: a local OpenAI API until Ctrl-C.

use keyway_emulator::Emulator;
use serde_json::json;

use crate::args::EmulatorArgs;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;

pub(crate) async fn run(args: &EmulatorArgs, output: &Output) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::Usage(format!("The emulator could not be started: {error}"));
    let mut builder = Emulator::builder().port(args.port);
    if let Some(path) = &args.keys {
        builder = builder.keys_file(path).map_err(|error| failed(&error))?;
    }
    if let Some(path) = &args.journal {
        builder = builder.journal(path);
    }
    let emulator = builder.start().await.map_err(|error| failed(&error))?;
    let key = emulator.key().create();
    if output.is_json() {
        output.document(&json!({"schema": SCHEMA, "base_url": emulator.base_url(), "api_key": key.secret(), "control": emulator.control_url()}))?;
    } else {
        output.line(&format!("export OPENAI_BASE_URL={}", emulator.base_url()))?;
        output.line(&format!("export OPENAI_API_KEY={}", key.secret()))?;
        output.note(&format!("The emulator listens until Ctrl-C; its keys, faults and journal are under {}", emulator.control_url()));
    }
    std::future::pending::<()>().await;
    Ok(())
}
