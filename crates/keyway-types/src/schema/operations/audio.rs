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

pub(in crate::schema) static AUDIO_VOICE_CONSENTS_CREATE: OperationSchema = OperationSchema {
    id: "audio.voice_consents.create",
    body: Some(&Ref(&CREATE_VOICE_CONSENT_REQUEST)),
    reply: Some(&Ref(&VOICE_CONSENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICE_CONSENTS_DELETE: OperationSchema = OperationSchema {
    id: "audio.voice_consents.delete",
    path: &[Field { name: "consent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VOICE_CONSENT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICE_CONSENTS_LIST: OperationSchema = OperationSchema {
    id: "audio.voice_consents.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
    ],
    reply: Some(&Ref(&VOICE_CONSENT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICE_CONSENTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "audio.voice_consents.retrieve",
    path: &[Field { name: "consent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VOICE_CONSENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICE_CONSENTS_UPDATE: OperationSchema = OperationSchema {
    id: "audio.voice_consents.update",
    path: &[Field { name: "consent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&UPDATE_VOICE_CONSENT_REQUEST)),
    reply: Some(&Ref(&VOICE_CONSENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICES_CREATE: OperationSchema = OperationSchema {
    id: "audio.voices.create",
    body: Some(&Ref(&CREATE_VOICE_REQUEST)),
    reply: Some(&Ref(&VOICE)),
    ..AN_OPERATION
};

pub(in crate::schema) static AUDIO_VOICES_DELETE: OperationSchema = OperationSchema {
    id: "audio.voices.delete",
    path: &[Field { name: "voice_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VOICE_DELETED)),
    ..AN_OPERATION
};
