//! Waits for videos.

#![allow(deprecated, reason = "the API advises against them, and they work on until it ends")]

use keyway_types::videos::{Video, VideoCreateParams, VideoStatus};

use super::{Polling, Status};
use crate::resources::videos::Videos;

impl Videos {
    /// Creates a video, then waits until it is completed or failed.
    pub fn create_and_poll(&self, params: VideoCreateParams) -> Polling<Video> {
        let videos = self.clone();
        Polling::new(self.create(params), move |video| videos.retrieve(&video.id), status)
    }

    /// Waits until a video is completed or failed.
    pub fn poll(&self, video_id: impl AsRef<str>) -> Polling<Video> {
        Polling::of(self.retrieve(video_id), status)
    }
}

fn status(video: &Video) -> Status<'_> {
    let ended = matches!(video.status, VideoStatus::Completed | VideoStatus::Failed);
    Status { text: video.status.as_str(), ended }
}
