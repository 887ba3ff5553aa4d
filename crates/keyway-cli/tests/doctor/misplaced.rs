//! Setups whose key or base URL is where nothing reads it.

use std::fs;

use crate::program::{KEY, Program};
use crate::setup::SetUp;

pub(crate) fn all() -> Vec<SetUp> {
    let named =
        |name: &'static str, variable: &str| SetUp::new(name, Program::new().var(variable, KEY)).secret(KEY);
    let above = Program::new();
    fs::write(above.path("../.env"), format!("export OPENAI_API_KEY={KEY}\n")).unwrap();
    let beside = Program::new().file(".env.local", &format!("OPENAI_API_KEY={KEY}\n"));
    vec![
        named("key in OPENAI_KEY", "OPENAI_KEY")
            .fails("sources", 4, "no source has a key, but OPENAI_KEY is set, which keyway does not read")
            .next("rename OPENAI_KEY to OPENAI_API_KEY"),
        named("key in OPENAI_APIKEY", "OPENAI_APIKEY")
            .fails("sources", 4, "OPENAI_APIKEY is set")
            .next("rename OPENAI_APIKEY to OPENAI_API_KEY"),
        named("admin key alone", "OPENAI_ADMIN_KEY")
            .fails("sources", 4, "OPENAI_ADMIN_KEY is for the administration API only")
            .next("set OPENAI_API_KEY to an API key"),
        named("base URL in OPENAI_API_BASE", "OPENAI_API_KEY")
            .with(|program| {
                let program = program.var("OPENAI_API_BASE", "http://127.0.0.1:1234/v1");
                // Nothing reaches the real API.
                program.var("HTTPS_PROXY", "http://127.0.0.1:1")
            })
            .fails("base_url", 3, "OPENAI_API_BASE is set, which keyway does not read")
            .next("rename OPENAI_API_BASE to OPENAI_BASE_URL"),
        SetUp::new(
            "key in OPENAI_APIKEY of .env",
            Program::new().file(".env", &format!("OPENAI_APIKEY={KEY}\n")),
        )
        .secret(KEY)
        .fails("sources", 4, "OPENAI_APIKEY in the file .env is set, which keyway does not read")
        .next("rename OPENAI_APIKEY in the file .env to OPENAI_API_KEY"),
        SetUp::new(
            "base URL in OPENAI_API_BASE of .env",
            Program::new()
                .file(".env", &format!("OPENAI_API_KEY={KEY}\nOPENAI_API_BASE=http://127.0.0.1:1234/v1\n")),
        )
        .secret(KEY)
        .with(|program| program.var("HTTPS_PROXY", "http://127.0.0.1:1"))
        .fails("base_url", 3, "OPENAI_API_BASE in the file .env is set, which keyway does not read")
        .next("to OPENAI_BASE_URL"),
        SetUp::new("key named without a value in .env", Program::new().file(".env", "OPENAI_API_KEY\n"))
            .fails("sources", 4, "OPENAI_API_KEY in the file .env is empty"),
        SetUp::new(".env one folder up", above)
            .secret(KEY)
            .fails("sources", 4, "the file ../.env has one, which is not read")
            .next("name the file (`--env-file ../.env`)"),
        SetUp::new(".env with another name", beside)
            .secret(KEY)
            .fails("sources", 4, "the file .env.local has one, which is not read")
            .next("--env-file .env.local"),
    ]
}
