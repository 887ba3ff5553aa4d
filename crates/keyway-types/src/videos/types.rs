// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params};

params! {
    /// An object: the document's `ImageRefParam-2`.
    pub struct ImageInputReferenceParam {
        /// The member `image_url`: an address (URI) of at most 20971520 characters.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

object! {
    /// What `videos.create`, `videos.edit`, `videos.extend` gives: an object: the document's `VideoResource`.
    pub struct Video {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"video"`. The API's default: `"video"`.
        constant object: "video" = "object",
        /// The member `model`: one of the values of [`VideoModel`].
        lenient model: VideoModel = "model",
        /// The member `status`: one of the values of [`VideoStatus`].
        lenient status: VideoStatus = "status",
        /// The member `progress`: a whole number.
        lenient progress: i64 = "progress",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `prompt`: a text. May be null.
        optional prompt: String = "prompt",
        /// The member `size`: one of the values of [`VideoSize`].
        lenient size: VideoSize = "size",
        /// The member `seconds`: a text.
        lenient seconds: String = "seconds",
        /// The member `remixed_from_video_id`: a text. May be null.
        optional remixed_from_video_id: String = "remixed_from_video_id",
        /// The member `error`: an object, [`VideoCreateError`]. May be null.
        optional error: VideoCreateError = "error",
    }
}

object! {
    /// What `videos.create_character`, `videos.get_character` gives: an object: the document's `VideoCharacterResource`.
    pub struct VideoCharacterResource {
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

open_enum! {
    /// A string with known values: the document's `VideoContentVariant`.
    pub enum VideoContentVariant {
        Video = "video",
        Thumbnail = "thumbnail",
        Spritesheet = "spritesheet",
    }
}

params! {
    /// What `videos.create_character` takes.
    pub struct VideoCreateCharacterParams {
        /// The member `video`: a file.
        required video: crate::Upload = "video",
        /// The member `name`: a text of 1 to 80 characters.
        required name: String = "name",
    }
}

object! {
    /// An object: the document's `Error-2`.
    pub struct VideoCreateError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `headers`: an object of one's own names.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `misalignment`: an object, [`VideoCreateErrorMisalignment`].
        optional misalignment: VideoCreateErrorMisalignment = "misalignment",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `type`: a text. May be null.
        optional r#type: String = "type",
    }
}

object! {
    /// An object: `misalignment` of the document's `Error-2`.
    pub struct VideoCreateErrorMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`VideoCreateErrorMisalignmentErrorType`].
        optional error_type: VideoCreateErrorMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`VideoCreateErrorMisalignmentSteer`].
        optional steer: VideoCreateErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `Error-2`.
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
    /// An object: `misalignment.steer` of the document's `Error-2`.
    pub struct VideoCreateErrorMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

params! {
    /// What `videos.create` takes.
    pub struct VideoCreateParams {
        /// The member `prompt`: a text of 1 to 32000 characters.
        required prompt: String = "prompt",
        /// The member `model`: one of the values of [`VideoModel`].
        optional model: VideoModel = "model",
        /// The member `input_reference`: one of the shapes of [`VideoCreateParamsInputReference`].
        optional input_reference: VideoCreateParamsInputReference = "input_reference",
        /// The member `seconds`: one of the values of [`VideoSeconds`].
        optional seconds: VideoSeconds = "seconds",
        /// The member `size`: one of the values of [`VideoSize`].
        optional size: VideoSize = "size",
    }
}

kind_union! {
    /// One of several shapes: `input_reference` of the document's `CreateVideoMultipartBody`.
    pub enum VideoCreateParamsInputReference {
        file => File(crate::Upload),
        object => ImageInputReferenceParam(ImageInputReferenceParam),
    }
}

object! {
    /// What `videos.delete` gives: an object: the document's `DeletedVideoResource`.
    pub struct VideoDeleteResponse {
        /// The member `object`: `"video.deleted"`. The API's default: `"video.deleted"`.
        constant object: "video.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `videos.download_content` takes.
    pub struct VideoDownloadContentParams {
        /// The member `variant`: one of the values of [`VideoContentVariant`].
        optional variant: VideoContentVariant = "variant",
    }
}

params! {
    /// What `videos.edit` takes.
    pub struct VideoEditParams {
        /// The member `video`: one of the shapes of [`VideoEditParamsVideo`].
        required video: VideoEditParamsVideo = "video",
        /// The member `prompt`: a text of 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

kind_union! {
    /// One of several shapes: `video` of the document's `CreateVideoEditMultipartBody`.
    pub enum VideoEditParamsVideo {
        file => File(crate::Upload),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// What `videos.extend` takes.
    pub struct VideoExtendParams {
        /// The member `video`: one of the shapes of [`VideoExtendParamsVideo`].
        required video: VideoExtendParamsVideo = "video",
        /// The member `prompt`: a text of 1 to 32000 characters.
        required prompt: String = "prompt",
        /// The member `seconds`: one of the values of [`VideoSeconds`].
        required seconds: VideoSeconds = "seconds",
    }
}

kind_union! {
    /// One of several shapes: `video` of the document's `CreateVideoExtendMultipartBody`.
    pub enum VideoExtendParamsVideo {
        file => File(crate::Upload),
        object => VideoReferenceInputParam(VideoReferenceInputParam),
    }
}

params! {
    /// What `videos.list` takes.
    pub struct VideoListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

open_enum! {
    /// A string with known values: the document's `VideoModel`.
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
    /// An object: the document's `VideoReferenceInputParam`.
    pub struct VideoReferenceInputParam {
        /// The member `id`: a text.
        required id: String = "id",
    }
}

params! {
    /// What `videos.remix` takes.
    pub struct VideoRemixParams {
        /// The member `prompt`: a text of 1 to 32000 characters.
        required prompt: String = "prompt",
    }
}

open_enum! {
    /// A string with known values: the document's `VideoSeconds`.
    pub enum VideoSeconds {
        _4 = "4",
        _8 = "8",
        _12 = "12",
    }
}

open_enum! {
    /// A string with known values: the document's `VideoSize`.
    pub enum VideoSize {
        _720x1280 = "720x1280",
        _1280x720 = "1280x720",
        _1024x1792 = "1024x1792",
        _1792x1024 = "1792x1024",
    }
}

open_enum! {
    /// A string with known values: the document's `VideoStatus`.
    pub enum VideoStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}
