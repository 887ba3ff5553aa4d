//! openai-oxide with its own types, as in its documentation.

use std::path::Path;

use futures_util::StreamExt;
use harness::{Counter, Encoding, Scenario};
use openai_oxide::config::ClientConfig;
use openai_oxide::types::chat::{ChatCompletionMessageParam, ChatCompletionRequest, UserContent};
use openai_oxide::types::embedding::{EmbeddingRequest, EncodingFormat};
use openai_oxide::types::file::FilePurpose;
use openai_oxide::types::responses::ResponseCreateRequest;
use openai_oxide::{OpenAI, OpenAIError};

#[derive(Clone)]
struct Oxide(OpenAI);

fn request() -> ChatCompletionRequest {
    let messages = vec![
        ChatCompletionMessageParam::System { content: harness::SYSTEM.into(), name: None },
        ChatCompletionMessageParam::User { content: UserContent::Text(harness::PROMPT.into()), name: None },
    ];
    let mut request = ChatCompletionRequest::new(harness::MODEL, messages);
    request.temperature = Some(harness::TEMPERATURE);
    request.max_completion_tokens = Some(harness::MAX_TOKENS.into());
    request
}

impl harness::Client for Oxide {
    fn connect(base_url: &str, _: Scenario) -> Self {
        Self(OpenAI::with_config(ClientConfig::new(harness::KEY).base_url(base_url)))
    }

    async fn chat(&self) -> u64 {
        let reply = self.0.chat().completions().create(request()).await.expect("a completion");
        count(reply.usage.expect("usage").total_tokens)
    }

    async fn stream(&self, seen: &Counter) {
        let mut stream = self.0.chat().completions().create_stream(request()).await.expect("a stream");
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.expect("a chunk");
            let text = chunk.choices.first().and_then(|choice| choice.delta.content.as_deref());
            seen.add(text.unwrap_or_default());
        }
    }

    async fn respond(&self) -> u64 {
        let request = ResponseCreateRequest::new(harness::MODEL)
            .instructions(harness::SYSTEM)
            .input(harness::PROMPT)
            .temperature(harness::TEMPERATURE)
            .max_output_tokens(harness::MAX_TOKENS.into());
        let reply = self.0.responses().create(request).await.expect("a response");
        count(reply.usage.expect("usage").total_tokens)
    }

    async fn refused(&self) -> u16 {
        match self.0.chat().completions().create(request()).await {
            Err(OpenAIError::ApiError { status, .. }) => status,
            other => panic!("{other:?}"),
        }
    }

    async fn embed(&self, inputs: usize, encoding: Encoding) -> usize {
        // It can't read base64 vectors: it looks for them in a field that the API does not send.
        if encoding == Encoding::Base64 {
            harness::absent();
        }
        let mut request =
            EmbeddingRequest::new(vec![harness::PROMPT.to_owned(); inputs], harness::EMBEDDING_MODEL);
        request.encoding_format = Some(EncodingFormat::Float);
        let reply = self.0.embeddings().create(request).await.expect("vectors");
        reply.data.iter().map(|item| item.embedding.as_ref().expect("numbers").len()).sum()
    }

    async fn upload(&self, file: &Path) -> u64 {
        let file = self.0.files().create_from_path(file, FilePurpose::UserData).await.expect("a file");
        count(file.bytes)
    }
}

fn count(number: impl Into<Option<i64>>) -> u64 {
    number.into().expect("a number").try_into().expect("a count")
}

fn main() {
    harness::run::<Oxide>();
}
