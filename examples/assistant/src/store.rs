use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ai_runtime::Conversation;
use tokio::sync::Mutex as AsyncMutex;

/// The conversations in memory, under names that cannot be guessed: so many, so long, the longest unused go first.
#[derive(Debug)]
pub struct Store {
    entries: Mutex<HashMap<String, Entry>>,
    names: RandomState,
    made: std::sync::atomic::AtomicU64,
    most: usize,
    idle: Duration,
}

#[derive(Debug)]
struct Entry {
    conversation: Shared,
    used: Instant,
}

/// A conversation that one request at a time may continue.
pub(crate) type Shared = Arc<AsyncMutex<Conversation>>;

impl Store {
    /// Keeps at most `most` conversations, each for `idle` after its last use.
    pub fn new(most: usize, idle: Duration) -> Self {
        Self { entries: Mutex::default(), names: RandomState::new(), made: 0.into(), most: most.max(1), idle }
    }

    /// The conversation of that name, if it is still there.
    pub(crate) fn find(&self, name: &str) -> Option<Shared> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        self.forget_idle(&mut entries);
        let entry = entries.get_mut(name)?;
        entry.used = Instant::now();
        Some(entry.conversation.clone())
    }

    /// Keeps a conversation under a new name.
    pub(crate) fn add(&self, conversation: Conversation) -> (String, Shared) {
        let number = self.made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        // SipHash under a key that only this process knows: 128 bits that nobody else can compute.
        let name =
            format!("{:016x}{:016x}", self.names.hash_one((number, 0)), self.names.hash_one((number, 1)));
        let shared = Arc::new(AsyncMutex::new(conversation));
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        self.forget_idle(&mut entries);
        while entries.len() >= self.most {
            let oldest = entries.iter().min_by_key(|(_, entry)| entry.used).map(|(name, _)| name.clone());
            let Some(oldest) = oldest else { break };
            entries.remove(&oldest);
        }
        entries.insert(name.clone(), Entry { conversation: shared.clone(), used: Instant::now() });
        (name, shared)
    }

    /// Forgets a conversation.
    pub(crate) fn remove(&self, name: &str) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn forget_idle(&self, entries: &mut HashMap<String, Entry>) {
        entries.retain(|_, entry| entry.used.elapsed() < self.idle);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_unused_conversation_goes_first() {
        let store = Store::new(2, Duration::from_secs(60));
        let (first, _) = store.add(Conversation::new());
        std::thread::sleep(Duration::from_millis(2));
        let (second, _) = store.add(Conversation::new());
        std::thread::sleep(Duration::from_millis(2));
        assert!(store.find(&first).is_some());
        std::thread::sleep(Duration::from_millis(2));
        let (third, _) = store.add(Conversation::new());
        assert!(store.find(&second).is_none(), "the second was used longest ago");
        assert!(store.find(&first).is_some() && store.find(&third).is_some());
        assert_eq!(store.len(), 2);
    }

    #[test]
    fn an_idle_conversation_is_forgotten_and_no_two_names_are_alike() {
        let store = Store::new(10, Duration::from_millis(20));
        let (first, _) = store.add(Conversation::new());
        let (second, _) = store.add(Conversation::new());
        assert_ne!(first, second);
        assert_eq!(first.len(), 32);
        std::thread::sleep(Duration::from_millis(30));
        assert!(store.find(&first).is_none());
        assert!(store.is_empty());
    }
}
