// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params};

params! {
    pub struct ImageInputReferenceParam {
        /// At most 20971520 characters. A URI.
        optional image_url: String = "image_url",
        optional file_id: String = "file_id",
    }
}

object! {
    /// Returned by `videos.create`, `videos.edit`, `videos.extend`, `videos.list`, `videos.remix`, `videos.retrieve`.
    pub struct Video {
        lenient id: String = "id",
        /// Always `"video"`.
        constant object: "video" = "object",
        lenient model: VideoModel = "model",
        lenient status: VideoStatus = "status",
        lenient progress: i64 = "progress",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// Nullable.
        optional prompt: String = "prompt",
        lenient size: VideoSize = "size",
        lenient seconds: String = "seconds",
        /// Nullable.
        optional remixed_from_video_id: String = "remixed_from_video_id",
        /// Nullable.
        optional error: VideoCreateError = "error",
    }
}

object! {
    /// Returned by `videos.create_character`, `videos.get_character`.
    pub struct VideoCharacterResource {
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

open_enum! {
    pub enum VideoContentVariant {
        Video = "video",
        Thumbnail = "thumbnail",
        Spritesheet = "spritesheet",
    }
}

params! {
    /// Parameters of `videos.create_character`.
    pub struct VideoCreateCharacterParams {
        required video: crate::Upload = "video",
        /// 1 to 80 characters.
        required name: String = "name",
    }
}

object! {
    pub struct VideoCreateError {
        lenient code: String = "code",
        lenient message: String = "message",
        optional headers: BTreeMap<String, String> = "headers",
        optional misalignment: VideoCreateErrorMisalignment = "misalignment",
        /// Nullable.
        optional param: String = "param",
        /// Nullable.
        optional r#type: String = "type",
    }
}

object! {
    pub struct VideoCreateErrorMisalignment {
        optional detailed_explanation: String = "detailed_explanation",
        optional error_type: VideoCreateErrorMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        optional steer: VideoCreateErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum VideoCreateErrorMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    pub struct VideoCreateErrorMisalignmentSteer {
        lenient message: String = "message",
    }
}

params! {
    /// Parameters of `videos.create`.
    pub struct VideoCreateParams {
        /// 1 to 32000 characters.
        required prompt: String = "prompt",
        optional model: VideoModel = "model",
        optional input_reference: VideoCreateParamsInputReference = "input_reference",
        optional seconds: VideoSeconds = "seconds",
        optional size: VideoSize = "size",
    }
}

kind_union! {
    pub enum VideoCreateParamsInputReference {
        file => File(crate::Upload),
        object => ImageInputReferenceParam(ImageInputReferenceParam),
    }
}

object! {
    /// Returned by `videos.delete`.
    pub struct VideoDeleteResponse {
        /// Always `"video.deleted"`.
        constant object: "video.deleted" = "object",
        lenient deleted: bool = "deleted",
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `videos.download_content`.
    pub struct VideoDownloadContentParams {
        optional variant: VideoContentVariant = "variant",
    }
}

params! {
    /// Parameters of `videos.edit`.
    pub struct VideoEditParams {
        required video: VideoEditParamsVideo = "video",
        /// 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

kind_union! {
    pub enum VideoEditParamsVideo {
        file => File(crate::Upload),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// Parameters of `videos.extend`.
    pub struct VideoExtendParams {
        required video: VideoExtendParamsVideo = "video",
        /// 1 to 32000 characters.
        required prompt: String = "prompt",
        required seconds: VideoSeconds = "seconds",
    }
}

kind_union! {
    pub enum VideoExtendParamsVideo {
        file => File(crate::Upload),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// Parameters of `videos.list`.
    pub struct VideoListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum VideoModel {
        Sora2 = "sora-2",
        Sora2Pro = "sora-2-pro",
        Sora2_2025_10_06 = "sora-2-2025-10-06",
        Sora2Pro2025_10_06 = "sora-2-pro-2025-10-06",
        Sora2_2025_12_08 = "sora-2-2025-12-08",
    }
}

params! {
    pub struct VideoReferenceInputParam {
        required id: String = "id",
    }
}

params! {
    /// Parameters of `videos.remix`.
    pub struct VideoRemixParams {
        /// 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

open_enum! {
    pub enum VideoSeconds {
        _4 = "4",
        _8 = "8",
        _12 = "12",
    }
}

open_enum! {
    pub enum VideoSize {
        _720x1280 = "720x1280",
        _1280x720 = "1280x720",
        _1024x1792 = "1024x1792",
        _1792x1024 = "1792x1024",
    }
}

open_enum! {
    pub enum VideoStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}
