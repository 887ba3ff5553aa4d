use super::*;

fn shell(script: &str) -> CommandProvider {
    CommandProvider::new("sh", ["-c", script])
}

async fn failure(provider: CommandProvider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn k2_what_it_prints_is_the_key_each_time_anew() {
    let provider = shell("echo sk-emul-$$");
    let mut seen = Vec::new();
    for _ in 0..2 {
        let Answer::Here(key) = provider.provide().await else { panic!() };
        seen.push(key.secret().expose().to_owned());
    }
    assert!(seen[0].starts_with("sk-emul-") && seen[0] != seen[1], "{seen:?}");
}

#[tokio::test]
async fn a_failure_shows_what_it_said_without_keys() {
    let text = failure(shell("echo 'no access for sk-emul-canary123456' >&2; exit 3")).await.to_string();
    assert!(
        text.contains("the command `sh`")
            && text.contains("no access for")
            && text.contains("exit status: 3"),
        "{text}"
    );
    assert!(!text.contains("canary"), "{text}");
}

#[tokio::test]
async fn p4_only_a_program_that_is_not_there_is_a_refusal() {
    for (provider, words, passing) in [
        (shell("exit 3"), "printed no error", true),
        (shell("exit 0"), "printed nothing", true),
        (shell("printf '\\377'"), "UTF-8", true),
        (shell("printf '{\"key\":1}'"), "without `api_key`", true),
        (
            shell("while :; do echo 0123456789012345678901234567890123456789; done"),
            "far more than one key",
            true,
        ),
        (CommandProvider::new("/nothing/here", [""; 0]), "cannot be started", false),
        (CommandProvider::new("/etc/passwd", [""; 0]), "cannot be started", false),
    ] {
        let error = failure(provider).await;
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.transient(), passing, "{error}");
    }
}

#[tokio::test]
async fn p5_a_slow_command_is_ended_at_its_deadline() {
    let error = failure(shell("exec sleep 60").deadline(Duration::from_millis(50))).await;
    assert!(error.to_string().contains("within 0.05 s") && error.transient(), "{error}");
}

#[tokio::test]
async fn p3_a_command_that_nobody_waits_for_is_ended() {
    let pipe = std::env::temp_dir().join(format!("keyway-command-{}", std::process::id()));
    let provider = shell(&format!("echo $$ > {}; exec sleep 60", pipe.display()));
    let answering = provider.provide();
    let started = || std::fs::read_to_string(&pipe).ok().and_then(|text| text.trim().parse::<u32>().ok());
    let process = loop {
        match started() {
            Some(process) => break process,
            None => tokio::task::yield_now().await,
        }
    };
    let alive = || std::path::Path::new(&format!("/proc/{process}")).exists();
    assert!(!cfg!(target_os = "linux") || alive());
    drop(answering);
    while cfg!(target_os = "linux") && alive() {
        tokio::task::yield_now().await;
    }
    std::fs::remove_file(&pipe).unwrap();
}

#[tokio::test]
async fn much_on_standard_error_does_not_block_it() {
    let answer = shell("head -c 300000 /dev/zero >&2; echo sk-emul-1").provide().await;
    assert!(matches!(answer, Answer::Here(_)), "{answer:?}");
}

#[tokio::test]
async fn a_command_does_not_inherit_its_own_name() {
    let answer =
        CommandProvider::new("sh", ["-c", "echo sk-emul-${OPENAI_API_KEY_FROM:-none}"]).provide().await;
    let Answer::Here(key) = answer else { panic!("{answer:?}") };
    assert_eq!(key.secret().expose(), "sk-emul-none");
}

/// A directory that commands write to, removed at the end.
struct Scratch(std::path::PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("keyway-command-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Waits until the process number has been written there.
    async fn process(&self, name: &str) -> u32 {
        loop {
            let text = std::fs::read_to_string(self.0.join(name)).unwrap_or_default();
            match text.trim().parse() {
                Ok(process) if text.ends_with('\n') => return process,
                _ => tokio::task::yield_now().await,
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Waits for a process to exit. How long it stays in the process table is up to its parent.
async fn ended(process: u32) {
    let state = || std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    while cfg!(target_os = "linux")
        && state().rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z'))
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn p5_a_command_that_closes_its_output_and_goes_on_is_ended_at_its_deadline() {
    // Side by side, with a deadline by which a busy machine has started a shell.
    let ended_late = async |script: &str, words: &str| {
        let error = failure(shell(script).deadline(Duration::from_secs(1))).await;
        let text = error.to_string();
        assert!(text.contains("the command `sh`") && text.contains(words), "{error}");
        assert!(error.transient(), "{error}");
    };
    let printed = "printed something but did not exit within 1 s";
    tokio::join!(
        ended_late("echo sk-emul-1; exec >&- 2>&-; exec sleep 60", printed),
        ended_late("exec >&- 2>&-; exec sleep 60", "printed no key within 1 s"),
        ended_late("echo sk-emul-1; exec sleep 60", printed),
    );
}

#[tokio::test]
async fn p5_a_command_has_answered_when_it_has_ended_whatever_holds_its_output() {
    let scratch = Scratch::new("holds");
    let script = format!("sleep 60 & echo $! > {}; echo sk-emul-1", scratch.0.join("sleep").display());
    let Answer::Here(key) = shell(&script).provide().await else { panic!() };
    assert_eq!(key.secret().expose(), "sk-emul-1");
    ended(scratch.process("sleep").await).await;
    // Processes it leaves running have a moment to print the key.
    let answer = shell("{ sleep 0.02; echo sk-emul-2; } & exit 0").provide().await;
    assert!(matches!(&answer, Answer::Here(key) if key.secret().expose() == "sk-emul-2"), "{answer:?}");
    // But not if they keep running forever.
    let answer = shell("while :; do echo x; sleep 0.01; done & echo sk-emul-3").provide().await;
    assert!(
        matches!(&answer, Answer::Here(key) if key.secret().expose().contains("sk-emul-3")),
        "{answer:?}"
    );
}

#[tokio::test]
async fn x8_what_a_command_started_ends_with_it() {
    let scratch = Scratch::new("group");
    let long = Duration::from_secs(60);
    for (name, rest, deadline) in [
        ("good", "echo sk-emul-1", long),
        ("failed", "exit 1", long),
        ("late", "wait", Duration::from_millis(200)),
        ("much", "while :; do echo 0123456789012345678901234567890123456789; done", long),
    ] {
        let path = scratch.0.join(name);
        let script =
            format!("sh -c 'sh -c \"sleep 60\" & echo $! > {}; wait' & sleep 0.05; {rest}", path.display());
        let _ = shell(&script).deadline(deadline).provide().await;
        ended(scratch.process(name).await).await;
    }
    let path = scratch.0.join("dropped");
    let answering = shell(&format!("sleep 60 & echo $! > {}; wait", path.display()));
    let answering = answering.provide();
    let process = scratch.process("dropped").await;
    drop(answering);
    ended(process).await;
}

#[tokio::test]
async fn x8_a_command_cannot_ask_itself() {
    let answer = shell("echo sk-emul-$KEYWAY_ASKING").provide().await;
    assert!(matches!(&answer, Answer::Here(key) if key.secret().expose() == "sk-emul-1"), "{answer:?}");
    let inside = crate::FakeSystem::new().with_var("KEYWAY_ASKING", "1");
    let Some(Answer::Failed(error)) = shell("exit 0").asks_itself(&inside) else { panic!() };
    assert_eq!(
        error.to_string(),
        "the command `sh` was not run, because this process is itself part of a command that provides a key (KEYWAY_ASKING is set); \
         use a source other than a command there, or unset KEYWAY_ASKING for a program that outlives the command"
    );
    assert!(!error.transient(), "asking again changes nothing");
    for outside in [crate::FakeSystem::new(), crate::FakeSystem::new().with_var("KEYWAY_ASKING", "")] {
        assert!(shell("exit 0").asks_itself(&outside).is_none());
    }
}

#[tokio::test]
async fn x2_what_it_printed_is_not_shown_of_what_it_said() {
    for script in [
        "echo canary-0123456789; echo 'cannot use canary-0123456789 here' >&2; exit 1",
        "set -x; echo canary-0123456789; exit 1",
        r#"echo '{"api_key": "canary-0123456789", "x": 1}'; echo "got canary-0123456789" >&2; exit 1"#,
        "printf 'one canary two three'; echo 'x one canary two three y' >&2; exit 1",
    ] {
        let error = failure(shell(script)).await;
        assert!(error.to_string().contains("failed (exit status: 1)"), "{error}");
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    let error = failure(shell("echo ab; echo 'ab is absent' >&2; exit 1")).await;
    assert!(error.to_string().contains("ab is absent"), "{error}");
}
