//! How an engine runs: threads, instruction set, KV cache. Nothing here changes a result, but for the KV cache's type.

use ai_runtime_gguf::Load;
use ai_runtime_kernels::{Isa, KvKind};

use crate::PromptCache;

/// How an [`Engine`](crate::Engine) runs. `Default` suits a host that wants the whole machine for one model.
///
/// Only [`kv_kind`](Self::kv_kind) changes what is computed; all else changes how fast.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineOptions {
    /// Threads that compute; 0 takes one per physical core.
    pub threads: usize,
    /// The instruction set; `None` takes `AI_RUNTIME_ISA` from the environment, or else the best this processor has.
    pub isa: Option<Isa>,
    /// How keys and values are stored.
    pub kv_kind: KvKind,
    /// Tokens that one session may hold; 0 takes the model's, or less where memory is short.
    pub context_length: usize,
    /// Tokens that all sessions and the prompt cache hold together; 0 takes four contexts, or less where memory is
    /// short. Never less than one context.
    pub kv_tokens: usize,
    /// Most tokens that one step computes; fewer where that would take seconds, or others' answers would wait. A longer prompt goes
    /// in chunks of this size, so that other sessions' tokens ride along.
    pub prefill_chunk: usize,
    /// Most sequences that run at the same time; the others wait.
    pub max_sequences: usize,
    /// Map the model's file, or copy it into memory. Used by [`Engine::open`](crate::Engine::open), as is `lock`.
    pub load: Load,
    /// Keep the model's bytes in physical memory (`mlock`); an error where the process may not lock that much.
    pub lock: bool,
    /// Processor cores, by the system's numbers, that the threads stay on: thread i on core i, from the first again where
    /// there are more threads. Empty leaves it to the system. Linux only.
    pub cores: Vec<usize>,
    /// Refuse a model that cannot fit into this machine's memory before anything is allocated.
    pub check_memory: bool,
    /// Where system prompts and tools are kept for the next process.
    pub prompt_cache: PromptCache,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            threads: 0,
            isa: None,
            kv_kind: KvKind::F16,
            context_length: 0,
            kv_tokens: 0,
            prefill_chunk: 512,
            max_sequences: 16,
            load: Load::Mmap,
            lock: false,
            cores: Vec::new(),
            check_memory: true,
            prompt_cache: PromptCache::default(),
        }
    }
}
