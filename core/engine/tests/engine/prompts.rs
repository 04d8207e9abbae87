//! The prompt cache on disk: a fresh process finds what an earlier one computed, only that, and never anything else.

use std::fs;
use std::path::{Path, PathBuf};

use ai_runtime_engine::{
    Cancel, Engine, EngineOptions, Event, FinishReason, Message, PromptCache, Request, Sampling, Usage,
    kept_prompts, purge_prompts,
};
use tempfile::TempDir;

use crate::common::{greedy, small, tokens};
use crate::random::Random;

const TEMPLATE: &str =
    "{% for message in messages %}[{{ message.role }}]{{ message.content }}\n{% endfor %}[assistant]";

/// A model in a file of its own, and a folder for prompts beside it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        let mut random = Random::new("llama");
        random.llama().set_global("tokenizer.chat_template", TEMPLATE);
        fs::write(place.model(), random.bytes()).unwrap();
        place
    }

    fn model(&self) -> PathBuf {
        self.0.path().join("model.gguf")
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("cache")
    }

    /// As a fresh process would have it.
    fn engine(&self) -> Engine {
        self.engine_with(PromptCache { least_work: 0, ..PromptCache::folder(self.folder()) })
    }

    fn engine_with(&self, prompt_cache: PromptCache) -> Engine {
        Engine::open(self.model(), EngineOptions { prompt_cache, ..small() }).unwrap()
    }

    /// The one file of the folder.
    fn file(&self) -> PathBuf {
        let kept = kept_prompts(&self.folder()).unwrap();
        assert_eq!(kept.len(), 1);
        kept[0].path.clone()
    }
}

fn system() -> String {
    "You answer in the fewest words that are still polite. ".repeat(4)
}

fn request(system: &str, user: &str) -> Request {
    Request {
        messages: vec![Message::system(system), Message::user(user)],
        sampling: Sampling::greedy(),
        max_tokens: 12,
        ..Request::default()
    }
}

/// What is said, and what that took.
fn answer(engine: &Engine, request: &Request) -> (String, Usage) {
    let mut text = String::new();
    let mut used = Usage::default();
    for event in engine.chat(request, &Cancel::new()).unwrap() {
        match event.unwrap() {
            Event::Text { delta } => text += &delta,
            Event::Usage(usage) => used = usage,
            Event::Done { reason } => assert!(matches!(reason, FinishReason::Length | FinishReason::Stop)),
            _ => {}
        }
    }
    (text, used)
}

#[test]
fn a_fresh_process_finds_the_system_prompt_and_says_the_same() {
    let place = Place::new();
    let asked = request(&system(), "hello");
    let (expected, usage) = answer(&place.engine_with(PromptCache::off()), &asked);
    assert_eq!(usage.cached_tokens, 0);
    let (text, usage) = answer(&place.engine(), &asked);
    assert_eq!((text, usage.cached_tokens), (expected.clone(), 0));
    let (text, usage) = answer(&place.engine(), &asked);
    assert_eq!(text, expected);
    let standing = system().len() as u64;
    assert!(usage.cached_tokens >= standing && usage.cached_tokens < usage.prompt_tokens, "{usage:?}");
    // Another conversation of the same host begins with the same.
    let (text, usage) = answer(&place.engine(), &request(&system(), "something else"));
    assert!(usage.cached_tokens >= standing);
    let alone = answer(&place.engine_with(PromptCache::off()), &request(&system(), "something else"));
    assert_eq!(text, alone.0);
    assert_eq!(kept_prompts(&place.folder()).unwrap().len(), 1);
}

#[test]
fn what_a_user_says_is_not_written() {
    let (one, other) = (Place::new(), Place::new());
    // The same model file: hard links share what tells a file from others.
    fs::remove_file(other.model()).unwrap();
    fs::hard_link(one.model(), other.model()).unwrap();
    answer(&one.engine(), &request(&system(), "my password is 1234"));
    answer(&other.engine(), &request(&system(), "good morning"));
    assert_eq!(one.file().file_name(), other.file().file_name());
    assert!(fs::read(one.file()).unwrap() == fs::read(other.file()).unwrap());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    answer(&place.engine(), &request(&system(), "hello"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.file()), 0o600);
    assert_eq!(mode(&place.folder()), 0o700);
}

#[test]
fn a_damaged_file_is_computed_again_and_replaced() {
    let place = Place::new();
    let asked = request(&system(), "hello");
    let (expected, _) = answer(&place.engine(), &asked);
    let path = place.file();
    let good = fs::read(&path).unwrap();
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    let mut damaged = vec![Vec::new(), good[..good.len() - 1].to_vec(), [&good[..], &[0]].concat()];
    damaged.extend([0, 9, 41, 49, 70, good.len() / 2, good.len() - 9, good.len() - 1].map(flipped));
    for bytes in damaged {
        // In place, so that owner and mode are right.
        fs::write(&path, &bytes).unwrap();
        let (text, usage) = answer(&place.engine(), &asked);
        assert_eq!((text, usage.cached_tokens), (expected.clone(), 0));
        assert!(fs::read(&path).unwrap() == good, "what was damaged is written again");
    }
}

/// Names the place to a test's child process.
const CHILD: &str = "AI_RUNTIME_TEST_PROMPTS";

#[test]
fn several_processes_share_a_folder_and_say_the_same() {
    let asked = request(&system(), "hello");
    let cache = |folder: &Path| PromptCache { least_work: 0, ..PromptCache::folder(folder.join("cache")) };
    if let Some(place) = std::env::var_os(CHILD) {
        let place = PathBuf::from(place);
        let options = EngineOptions { prompt_cache: cache(&place), ..small() };
        let (text, usage) = answer(&Engine::open(place.join("model.gguf"), options).unwrap(), &asked);
        fs::write(place.join(std::process::id().to_string()), format!("{} {text}", usage.cached_tokens))
            .unwrap();
        return;
    }
    let place = Place::new();
    let (expected, _) = answer(&place.engine_with(PromptCache::off()), &asked);
    let name = "prompts::several_processes_share_a_folder_and_say_the_same";
    // The first find nothing and write all at once; the others find one whole file.
    for found in [false, true] {
        let start = || {
            let mut command = std::process::Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", name]).env(CHILD, place.0.path()).stdout(std::process::Stdio::null());
            command.spawn().unwrap()
        };
        let children: Vec<_> = (0..4).map(|_| start()).collect();
        for mut child in children {
            assert!(child.wait().unwrap().success());
            let said = fs::read_to_string(place.0.path().join(child.id().to_string())).unwrap();
            let (cached, text) = said.split_once(' ').unwrap();
            assert_eq!(text, expected);
            assert!(!found || cached.parse::<usize>().unwrap() >= system().len(), "{cached}");
        }
        place.file();
        assert_eq!(fs::read_dir(place.folder()).unwrap().count(), 1, "nothing unfinished stays");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_have_made_is_not_read() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = Place::new();
    let asked = request(&system(), "hello");
    answer(&place.engine(), &asked);
    let path = place.file();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o620)).unwrap();
    assert_eq!(answer(&place.engine(), &asked).1.cached_tokens, 0);
    let elsewhere = place.0.path().join("elsewhere");
    fs::rename(&path, &elsewhere).unwrap();
    symlink(&elsewhere, &path).unwrap();
    assert_eq!(answer(&place.engine(), &asked).1.cached_tokens, 0);
    // The link was replaced, not followed.
    assert!(fs::symlink_metadata(&path).unwrap().is_file());
    assert!(answer(&place.engine(), &asked).1.cached_tokens > 0);
}

#[test]
fn another_model_another_cache_and_another_prompt_find_nothing() {
    let place = Place::new();
    let asked = request(&system(), "hello");
    answer(&place.engine(), &asked);
    assert_eq!(answer(&place.engine(), &request(&(system() + "!"), "hello")).1.cached_tokens, 0);
    let cache = PromptCache { least_work: 0, ..PromptCache::folder(place.folder()) };
    let options = EngineOptions { prompt_cache: cache, ..EngineOptions::default() };
    assert_eq!(answer(&Engine::open(place.model(), options).unwrap(), &asked).1.cached_tokens, 0);
    // The same bytes in a new file, as after an update: it cannot be told from another model without reading it all.
    let bytes = fs::read(place.model()).unwrap();
    fs::write(place.model(), bytes).unwrap();
    assert_eq!(answer(&place.engine(), &asked).1.cached_tokens, 0);
    assert!(answer(&place.engine(), &asked).1.cached_tokens > 0);
}

#[test]
fn a_folder_that_cannot_be_written_is_no_failure() {
    let place = Place::new();
    fs::write(place.folder(), "a file where the folder should be").unwrap();
    let asked = request(&system(), "hello");
    let expected = answer(&place.engine_with(PromptCache::off()), &asked).0;
    assert_eq!(answer(&place.engine(), &asked).0, expected);
}

#[test]
fn what_a_dead_process_left_unfinished_is_not_in_the_way() {
    let place = Place::new();
    let asked = request(&system(), "hello");
    answer(&place.engine(), &asked);
    let path = place.file();
    fs::remove_file(&path).unwrap();
    // In a container every process has the same number.
    let unfinished = path.with_extension(format!("{}.tmp", std::process::id()));
    let file = fs::File::create(&unfinished).unwrap();
    // Another thread's that is still writing is left alone.
    answer(&place.engine(), &asked);
    assert!(unfinished.exists() && !path.exists());
    file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(7200)).unwrap();
    answer(&place.engine(), &asked);
    assert!(!unfinished.exists() && path.exists());
}

#[test]
fn what_was_used_least_recently_makes_room_and_a_purge_takes_all() {
    let place = Place::new();
    answer(&place.engine(), &request(&system(), "hello"));
    let first = place.file();
    let size = fs::metadata(&first).unwrap().len();
    let limited = |limit| PromptCache { least_work: 0, limit, ..PromptCache::folder(place.folder()) };
    // No room even for one: nothing is written, nothing goes.
    answer(&place.engine_with(limited(size / 2)), &request(&"Be brief. ".repeat(20), "hello"));
    assert_eq!(place.file(), first);
    answer(&place.engine_with(limited(size + size / 2)), &request(&"Be brief. ".repeat(20), "hello"));
    assert_ne!(place.file(), first);
    fs::write(place.folder().join("note.txt"), "not ours").unwrap();
    assert_eq!(purge_prompts(&place.folder()).unwrap().0, 1);
    assert_eq!(fs::read_dir(place.folder()).unwrap().count(), 1);
    assert_eq!(purge_prompts(&place.0.path().join("nowhere")).unwrap(), (0, 0));
}

#[test]
fn short_work_and_conversations_are_kept_only_when_asked() {
    let place = Place::new();
    answer(&place.engine_with(PromptCache::folder(place.folder())), &request(&system(), "hello"));
    assert!(kept_prompts(&place.folder()).unwrap().is_empty());
    let prompt: Vec<u32> = (0..100).map(|i| 3 + i % 50).collect();
    let expected = tokens(&place.engine(), greedy(&prompt, 5));
    assert!(kept_prompts(&place.folder()).unwrap().is_empty());
    for _ in 0..2 {
        let mut generate = greedy(&prompt, 5);
        generate.keep = usize::MAX;
        assert_eq!(tokens(&place.engine(), generate), expected);
    }
    let mut session = place.engine().session();
    let mut generate = greedy(&prompt, 5);
    generate.keep = prompt.len();
    let finish = session.generate(generate).unwrap().finish().unwrap();
    assert_eq!(finish.usage.cached_tokens, 99);
}

#[cfg(unix)]
#[test]
fn the_index_of_a_large_vocabulary_is_kept_found_and_made_anew_where_it_is_damaged() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new();
    let mut random = Random::new("llama");
    // Most of a large vocabulary's index are merges.
    let merges: Vec<String> = (0..60_000).map(|n| format!("left{n} right{n}")).collect();
    random.llama().set_global("tokenizer.ggml.merges", merges);
    fs::write(place.model(), random.bytes()).unwrap();
    let tokens = |cache: PromptCache| {
        place
            .engine_with(cache)
            .model()
            .tokenizer()
            .encode("hello, left1 right1", ai_runtime_text::Specials::AsText)
    };
    let expected = tokens(PromptCache::off());
    assert!(!place.folder().exists(), "nothing is kept where nothing shall be");
    let kept = || PromptCache::folder(place.folder());
    assert_eq!(tokens(kept()), expected);
    let path = place.file();
    assert_eq!(path.extension().unwrap(), "index");
    let about = fs::metadata(&path).unwrap();
    assert_eq!(about.mode() & 0o777, 0o600);
    assert_eq!(tokens(kept()), expected);
    assert_eq!(fs::metadata(&path).unwrap().ino(), about.ino(), "it was found");
    let good = fs::read(&path).unwrap();
    let mut damaged = good.clone();
    damaged[good.len() / 2] ^= 4;
    for bytes in [&damaged[..], &good[..100], &[]] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(tokens(kept()), expected);
        // Its seed is another.
        assert_eq!(fs::read(&path).unwrap().len(), good.len());
    }
    // One that is larger than all that may be kept is not written.
    assert_eq!(purge_prompts(&place.folder()).unwrap(), (1, good.len() as u64));
    assert_eq!(tokens(PromptCache { limit: 1000, ..kept() }), expected);
    assert_eq!(kept_prompts(&place.folder()).unwrap(), []);
}
