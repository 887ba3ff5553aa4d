//! Turns text into speech, and the speech back into text.
//!
//! ```console
//! $ cargo run -p keyway --features audio --example transcription
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::FileSource;
use keyway::types::audio::{
    AudioSpeechCreateParams, AudioTranscriptionCreateParams, AudioTranscriptionCreateResponse,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;

    let params = AudioSpeechCreateParams::new("gpt-4o-mini-tts", "The quick brown fox jumps.", "alloy")
        .response_format("wav");
    let speech = client.audio().speech().create(params).await?.bytes().await?;
    println!("{} bytes of speech", speech.len());

    // The name tells the format. A recording on disk is `FileSource::from_path("meeting.mp3")`.
    let recording = FileSource::from_bytes("speech.wav", speech);
    let params = AudioTranscriptionCreateParams::new(recording, "gpt-4o-transcribe").language("en");
    let reply = client.audio().transcriptions().create(params).await?.into_inner();

    // Its type follows the `response_format`; plain JSON is the default.
    match reply {
        AudioTranscriptionCreateResponse::Transcription(plain) => println!("transcript: {}", plain.text),
        other => println!("another format: {other:?}"),
    }
    Ok(())
}
