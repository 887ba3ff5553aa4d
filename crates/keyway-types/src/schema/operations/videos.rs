// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static VIDEOS_CREATE: OperationSchema = OperationSchema {
    id: "videos.create",
    body: Some(&Ref(&VIDEO_CREATE_PARAMS)),
    reply: Some(&Ref(&VIDEO)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_CREATE_CHARACTER: OperationSchema = OperationSchema {
    id: "videos.create_character",
    body: Some(&Ref(&VIDEO_CREATE_CHARACTER_PARAMS)),
    reply: Some(&Ref(&VIDEO_CHARACTER_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_DELETE: OperationSchema = OperationSchema {
    id: "videos.delete",
    path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VIDEO_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_DOWNLOAD_CONTENT: OperationSchema = OperationSchema {
    id: "videos.download_content",
    path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[Field { name: "variant", shape: Ref(&VIDEO_CONTENT_VARIANT), ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_EDIT: OperationSchema = OperationSchema {
    id: "videos.edit",
    body: Some(&Ref(&VIDEO_EDIT_PARAMS)),
    reply: Some(&Ref(&VIDEO)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_EXTEND: OperationSchema = OperationSchema {
    id: "videos.extend",
    body: Some(&Ref(&VIDEO_EXTEND_PARAMS)),
    reply: Some(&Ref(&VIDEO)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_GET_CHARACTER: OperationSchema = OperationSchema {
    id: "videos.get_character",
    path: &[Field { name: "character_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VIDEO_CHARACTER_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_LIST: OperationSchema = OperationSchema {
    id: "videos.list",
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&VIDEO_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_REMIX: OperationSchema = OperationSchema {
    id: "videos.remix",
    path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&VIDEO_REMIX_PARAMS)),
    reply: Some(&Ref(&VIDEO)),
    ..AN_OPERATION
};

pub(in crate::schema) static VIDEOS_RETRIEVE: OperationSchema = OperationSchema {
    id: "videos.retrieve",
    path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VIDEO)),
    ..AN_OPERATION
};
