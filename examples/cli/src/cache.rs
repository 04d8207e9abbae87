//! `ai-runtime cache`: the prompts, and indexes of vocabularies, that are kept on disk.

use ai_runtime::Result;
use ai_runtime::engine::{PromptCache, kept_prompts, purge_prompts};

use crate::Outcome;
use crate::options::{CacheAction, CacheOptions};
use crate::output::{line, note};

pub(crate) fn run(options: &CacheOptions) -> Result<Outcome> {
    let Some(folder) = PromptCache::user().folder else {
        note("nothing is kept: the environment names no cache folder");
        return Ok(Outcome::Success);
    };
    match options.action {
        CacheAction::List => {
            let kept = kept_prompts(&folder)?;
            let bytes: u64 = kept.iter().map(|prompt| prompt.bytes).sum();
            note(&format!("{}: {} files, {:.1} MB", folder.display(), kept.len(), bytes as f64 / 1e6));
            for prompt in kept {
                line(&format!("{:9.1} MB  {}", prompt.bytes as f64 / 1e6, prompt.path.display()))?;
            }
        }
        CacheAction::Purge => {
            let (files, bytes) = purge_prompts(&folder)?;
            line(&format!("deleted {files} files, {:.1} MB", bytes as f64 / 1e6))?;
        }
    }
    Ok(Outcome::Success)
}
