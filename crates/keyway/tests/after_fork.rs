//! `gate::after_fork`: a process of its own, because it replaces the gates of all tests in it.

#[cfg(test)]
mod after_fork {
    use keyway::OpenAI;
    use keyway_emulator::Emulator;

    async fn call(key: &str, url: &str) -> keyway::Error {
        let client = OpenAI::builder().api_key(key).base_url(url).build().unwrap();
        let row = keyway::types::operations::find("models.list").unwrap();
        client.operation(row, &[]).await.unwrap_err()
    }

    #[tokio::test]
    async fn g2_a_forked_child_knows_the_keys_that_its_parent_saw_rejected() {
        let emulator = Emulator::start().await.unwrap();
        let key = emulator.key().revoked().create();
        let (key, url) = (key.secret(), emulator.base_url());
        assert!(!call(key, url).await.from_gate());
        assert!(call(key, url).await.from_gate());
        keyway::gate::after_fork();
        assert!(call(key, url).await.from_gate());
        // And learns about others for itself.
        let other = emulator.key().deleted().create();
        assert!(!call(other.secret(), url).await.from_gate());
        assert!(call(other.secret(), url).await.from_gate());
    }
}
