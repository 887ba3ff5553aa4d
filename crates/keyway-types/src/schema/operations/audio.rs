// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_SPEECH_CREATE: OperationSchema = OperationSchema {
    id: "audio.speech.create",
    body: Some(&Ref(&AUDIO_SPEECH_CREATE_PARAMS)),
    event: Some(&Ref(&CREATE_SPEECH_RESPONSE_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_TRANSCRIPTIONS_CREATE: OperationSchema = OperationSchema {
    id: "audio.transcriptions.create",
    body: Some(&Ref(&AUDIO_TRANSCRIPTION_CREATE_PARAMS)),
    reply: Some(&Ref(&AUDIO_TRANSCRIPTION_CREATE_RESPONSE)),
    event: Some(&Ref(&TRANSCRIPTION_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_TRANSLATIONS_CREATE: OperationSchema = OperationSchema {
    id: "audio.translations.create",
    body: Some(&Ref(&AUDIO_TRANSLATION_CREATE_PARAMS)),
    reply: Some(&Ref(&AUDIO_TRANSLATION_CREATE_RESPONSE)),
    ..AN_OPERATION
};
