//! keyway with its own types, as in its documentation, and all its defaults.

use std::path::Path;

use harness::{Counter, Encoding, Scenario};
use keyway::types::FileSource;
use keyway::types::chat::{ChatCompletionCreateParams, system, user};
use keyway::types::embeddings::{EmbeddingCreateParams, EmbeddingCreateParamsEncodingFormat as Format};
use keyway::types::files::{FileCreateParams, FilePurpose};
use keyway::types::responses::ResponseCreateParams;
use keyway::{Gate, OpenAI};

mod memory;

#[derive(Clone)]
struct Keyway(OpenAI);

fn params() -> ChatCompletionCreateParams {
    ChatCompletionCreateParams::new(harness::MODEL, [system(harness::SYSTEM), user(harness::PROMPT)])
        .temperature(harness::TEMPERATURE)
        .max_completion_tokens(harness::MAX_TOKENS)
}

impl harness::Client for Keyway {
    fn connect(base_url: &str, scenario: Scenario) -> Self {
        let mut builder = OpenAI::builder().api_key(harness::KEY).base_url(base_url);
        match scenario {
            // The only setting that is not the default: with the gate, the API is asked only once.
            Scenario::Refused { asked: true } => builder = builder.gate(Gate::off()),
            Scenario::Memory => builder = builder.transport(memory::Memory::default()),
            _ => {}
        }
        Self(builder.build().expect("a client"))
    }

    async fn chat(&self) -> u64 {
        let reply = self.0.chat().completions().create(params()).await.expect("a completion");
        reply.usage.as_ref().expect("usage").total_tokens.try_into().expect("a count")
    }

    async fn stream(&self, seen: &Counter) {
        let mut stream = self.0.chat().completions().create(params()).stream().await.expect("a stream");
        while let Some(chunk) = stream.next().await {
            seen.add(chunk.expect("a chunk").text());
        }
    }

    async fn respond(&self) -> u64 {
        let params = ResponseCreateParams::default()
            .model(harness::MODEL)
            .instructions(harness::SYSTEM)
            .input(harness::PROMPT)
            .temperature(harness::TEMPERATURE)
            .max_output_tokens(harness::MAX_TOKENS);
        let reply = self.0.responses().create(params).await.expect("a response");
        reply.usage.as_ref().expect("usage").total_tokens.try_into().expect("a count")
    }

    async fn refused(&self) -> u16 {
        let error = self.0.chat().completions().create(params()).await.expect_err("a refusal");
        error.status().expect("a status").as_u16()
    }

    async fn embed(&self, inputs: usize, encoding: Encoding) -> usize {
        let mut params =
            EmbeddingCreateParams::new(harness::EMBEDDING_MODEL, vec![harness::PROMPT.to_owned(); inputs]);
        // By default vectors are sent in base64.
        if encoding == Encoding::Floats {
            params = params.encoding_format(Format::Float);
        }
        let reply = self.0.embeddings().create(params).await.expect("vectors");
        reply.data.iter().map(|item| item.embedding.floats().expect("numbers").len()).sum()
    }

    async fn upload(&self, file: &Path) -> u64 {
        let params = FileCreateParams::new(FileSource::from_path(file), FilePurpose::UserData);
        self.0.files().create(params).await.expect("a file").bytes.try_into().expect("a size")
    }

    async fn admit(&self, times: u64) {
        keyway::bench::admit(&self.0, times).await.expect("a way through");
    }

    async fn read(&self, pieces: &'static [&'static [u8]], seen: &Counter) {
        memory::show(pieces);
        self.stream(seen).await;
    }
}

fn main() {
    harness::run::<Keyway>();
}
