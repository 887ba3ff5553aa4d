// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params};

params! {
    /// An image by URL or file ID.
    pub struct ImageInputReferenceParam {
        /// URL of the image, or the image itself as a base64 `data:` URL. At most 20971520 characters.
        /// A URI.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded file, `file-…`.
        optional file_id: String = "file_id",
    }
}

object! {
    /// A video generation job.
    ///
    /// Returned by `videos.create`, `videos.edit`, `videos.extend`, `videos.list`, `videos.remix`,
    /// `videos.retrieve`.
    pub struct Video {
        /// Identifier of the video, `video_…`.
        lenient id: String = "id",
        /// Always `"video"`.
        constant object: "video" = "object",
        /// Model that generates the video.
        lenient model: VideoModel = "model",
        /// Current state of the job.
        lenient status: VideoStatus = "status",
        /// Approximate progress in percent.
        lenient progress: i64 = "progress",
        /// When the job was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// When the job completed. In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        /// When the video can no longer be downloaded. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// Prompt that the video is generated from. Nullable.
        optional prompt: String = "prompt",
        /// Resolution of the video in pixels, width first.
        lenient size: VideoSize = "size",
        /// Duration of the video in seconds.
        lenient seconds: String = "seconds",
        /// Identifier of the video that this one remixes, `video_…`. Nullable.
        optional remixed_from_video_id: String = "remixed_from_video_id",
        /// Why the job failed. Nullable.
        optional error: VideoCreateError = "error",
    }
}

object! {
    /// A character that videos can reuse.
    ///
    /// Returned by `videos.create_character`, `videos.get_character`.
    pub struct VideoCharacterResource {
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// When the character was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

open_enum! {
    /// What to download of a video.
    pub enum VideoContentVariant {
        /// The video itself, as MP4.
        Video = "video",
        /// A preview image.
        Thumbnail = "thumbnail",
        /// Frames of the video in one image.
        Spritesheet = "spritesheet",
    }
}

params! {
    /// Parameters of `videos.create_character`.
    pub struct VideoCreateCharacterParams {
        /// Video file that shows the character.
        required video: crate::FileSource = "video",
        /// 1 to 80 characters.
        required name: String = "name",
    }
}

object! {
    /// Why a video job failed.
    pub struct VideoCreateError {
        /// Machine-readable error code.
        lenient code: String = "code",
        /// Human-readable description of the error.
        lenient message: String = "message",
        optional headers: BTreeMap<String, String> = "headers",
        optional misalignment: VideoCreateErrorMisalignment = "misalignment",
        /// Parameter that caused the error. Nullable.
        optional param: String = "param",
        /// Category of the error. Nullable.
        optional r#type: String = "type",
    }
}

object! {
    /// Potentially unintended behavior of the model.
    pub struct VideoCreateErrorMisalignment {
        /// Explanation of the behavior.
        optional detailed_explanation: String = "detailed_explanation",
        /// Kind of behavior.
        optional error_type: VideoCreateErrorMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        optional steer: VideoCreateErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// Kind of potentially unintended behavior.
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
        /// Description of the video you want. 1 to 32000 characters.
        required prompt: String = "prompt",
        /// Model to use.
        optional model: VideoModel = "model",
        /// Image that guides the generation.
        optional input_reference: VideoCreateParamsInputReference = "input_reference",
        /// Duration of the video in seconds.
        optional seconds: VideoSeconds = "seconds",
        /// Resolution of the video in pixels, width first.
        optional size: VideoSize = "size",
    }
}

kind_union! {
    /// An image that guides the generation: an upload, or an image by reference.
    pub enum VideoCreateParamsInputReference {
        file => File(crate::FileSource),
        object => ImageInputReferenceParam(ImageInputReferenceParam),
    }
}

object! {
    /// Confirms that a video was deleted.
    ///
    /// Returned by `videos.delete`.
    pub struct VideoDeleteResponse {
        /// Always `"video.deleted"`.
        constant object: "video.deleted" = "object",
        /// Whether the video was deleted.
        lenient deleted: bool = "deleted",
        /// Identifier of the video, `video_…`.
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `videos.download_content`.
    pub struct VideoDownloadContentParams {
        /// What to download: the video or one of its previews.
        optional variant: VideoContentVariant = "variant",
    }
}

params! {
    /// Parameters of `videos.edit`.
    pub struct VideoEditParams {
        /// Video to edit: an upload, or a reference to a finished one.
        required video: VideoEditParamsVideo = "video",
        /// Description of the changes you want. 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

kind_union! {
    /// A video to edit: an upload, or a generated video by ID.
    pub enum VideoEditParamsVideo {
        file => File(crate::FileSource),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// Parameters of `videos.extend`.
    pub struct VideoExtendParams {
        /// Video to extend, at its end: an upload, or a reference to a finished one.
        required video: VideoExtendParamsVideo = "video",
        /// Description of how the video continues. 1 to 32000 characters.
        required prompt: String = "prompt",
        /// Duration of the extension in seconds.
        required seconds: VideoSeconds = "seconds",
    }
}

kind_union! {
    /// A video to extend: a generated video by ID, or an upload.
    pub enum VideoExtendParamsVideo {
        file => File(crate::FileSource),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// Parameters of `videos.list`.
    pub struct VideoListParams {
        /// Number of videos per page. 0 to 100.
        optional limit: i64 = "limit",
        /// Sort order by creation time.
        optional order: SortOrder = "order",
        /// Lists videos after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
    }
}

open_enum! {
    /// Name of a video model. Any other name works too.
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
    /// A generated video by ID.
    pub struct VideoReferenceInputParam {
        /// Identifier of the video, `video_…`.
        required id: String = "id",
    }
}

params! {
    /// Parameters of `videos.remix`.
    pub struct VideoRemixParams {
        /// Description of the changes you want. 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

open_enum! {
    /// Duration of a video in seconds.
    pub enum VideoSeconds {
        _4 = "4",
        _8 = "8",
        _12 = "12",
    }
}

open_enum! {
    /// Resolution of a video in pixels, width first.
    pub enum VideoSize {
        _720x1280 = "720x1280",
        _1280x720 = "1280x720",
        _1024x1792 = "1024x1792",
        _1792x1024 = "1792x1024",
    }
}

open_enum! {
    /// State of a video job.
    pub enum VideoStatus {
        /// The job waits for capacity.
        Queued = "queued",
        /// The video is being generated.
        InProgress = "in_progress",
        /// The video is ready for download.
        Completed = "completed",
        /// The job failed; see `error`.
        Failed = "failed",
    }
}
