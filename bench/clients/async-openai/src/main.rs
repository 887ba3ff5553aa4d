//! async-openai with its own types, as in its documentation.

use std::path::Path;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::error::OpenAIError;
use async_openai::types::chat::{
    ChatCompletionRequestSystemMessageArgs, ChatCompletionRequestUserMessageArgs,
    CreateChatCompletionRequest, CreateChatCompletionRequestArgs,
};
use async_openai::types::embeddings::{CreateEmbeddingRequestArgs, EncodingFormat};
use async_openai::types::files::{CreateFileRequestArgs, FilePurpose};
use async_openai::types::responses::CreateResponseArgs;
use futures_util::StreamExt;
use harness::{Counter, Encoding, Scenario};

#[derive(Clone)]
struct AsyncOpenAi(Client<OpenAIConfig>);

fn request() -> CreateChatCompletionRequest {
    let system = ChatCompletionRequestSystemMessageArgs::default().content(harness::SYSTEM).build();
    let user = ChatCompletionRequestUserMessageArgs::default().content(harness::PROMPT).build();
    CreateChatCompletionRequestArgs::default()
        .model(harness::MODEL)
        .messages([system.expect("a message").into(), user.expect("a message").into()])
        .temperature(harness::TEMPERATURE as f32)
        .max_completion_tokens(harness::MAX_TOKENS)
        .build()
        .expect("a request")
}

impl harness::Client for AsyncOpenAi {
    fn connect(base_url: &str, _: Scenario) -> Self {
        let config = OpenAIConfig::new().with_api_key(harness::KEY).with_api_base(base_url);
        Self(Client::with_config(config))
    }

    async fn chat(&self) -> u64 {
        let reply = self.0.chat().create(request()).await.expect("a completion");
        reply.usage.expect("usage").total_tokens.into()
    }

    async fn stream(&self, seen: &Counter) {
        let mut stream = self.0.chat().create_stream(request()).await.expect("a stream");
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.expect("a chunk");
            let text = chunk.choices.first().and_then(|choice| choice.delta.content.as_deref());
            seen.add(text.unwrap_or_default());
        }
    }

    async fn respond(&self) -> u64 {
        let request = CreateResponseArgs::default()
            .model(harness::MODEL)
            .instructions(harness::SYSTEM)
            .input(harness::PROMPT)
            .temperature(harness::TEMPERATURE as f32)
            .max_output_tokens(harness::MAX_TOKENS)
            .build()
            .expect("a request");
        let reply = self.0.responses().create(request).await.expect("a response");
        reply.usage.expect("usage").total_tokens.into()
    }

    async fn refused(&self) -> u16 {
        match self.0.chat().create(request()).await {
            Err(OpenAIError::ApiError(error)) => error.status_code.as_u16(),
            other => panic!("{other:?}"),
        }
    }

    async fn embed(&self, inputs: usize, encoding: Encoding) -> usize {
        let mut request = CreateEmbeddingRequestArgs::default();
        request.model(harness::EMBEDDING_MODEL).input(vec![harness::PROMPT; inputs]);
        if encoding == Encoding::Base64 {
            let request = request.encoding_format(EncodingFormat::Base64).build().expect("a request");
            let reply = self.0.embeddings().create_base64(request).await.expect("vectors");
            let vectors: Vec<Vec<f32>> = reply.data.into_iter().map(|item| item.embedding.into()).collect();
            vectors.iter().map(Vec::len).sum()
        } else {
            let request = request.encoding_format(EncodingFormat::Float).build().expect("a request");
            let reply = self.0.embeddings().create(request).await.expect("vectors");
            reply.data.iter().map(|item| item.embedding.len()).sum()
        }
    }

    async fn upload(&self, file: &Path) -> u64 {
        let request = CreateFileRequestArgs::default()
            .file(file)
            .purpose(FilePurpose::UserData)
            .build()
            .expect("a request");
        self.0.files().create(request).await.expect("a file").bytes.expect("a size").into()
    }
}

fn main() {
    harness::run::<AsyncOpenAi>();
}
