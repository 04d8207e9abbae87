//! Configuration that changes while the host runs: what is new is started, what is gone is ended, what changed is started
//! again, and everything else keeps running.

use std::path::PathBuf;
use std::time::Duration;

use futures::future::join_all;

use crate::{Import, Result, ServerConfig, Toolbox};

/// How often a file is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// What a change of configuration did.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Applied {
    /// Servers that were started, or started again, and how many tools each has, or why it failed.
    pub started: Vec<(String, Result<usize>)>,
    /// Servers that were ended because they are no longer configured.
    pub removed: Vec<String>,
    /// Servers that keep running as they are.
    pub kept: Vec<String>,
    /// What was not understood, and had no effect.
    pub warnings: Vec<String>,
}

impl Toolbox {
    /// Makes the servers those of this list. Calls that run on a server that goes or changes end with it.
    pub async fn apply(&self, servers: Vec<(String, ServerConfig)>) -> Applied {
        let before: Vec<String> = self.servers().into_iter().map(|status| status.name).collect();
        self.apply_over(before, servers).await
    }

    /// `ours`: the servers that this configuration may end.
    async fn apply_over(&self, ours: Vec<String>, servers: Vec<(String, ServerConfig)>) -> Applied {
        let (kept, fresh): (Vec<_>, Vec<_>) = servers
            .into_iter()
            .partition(|(name, config)| self.server(name).is_ok_and(|server| server.config == *config));
        let mut applied =
            Applied { kept: kept.into_iter().map(|(name, _)| name).collect(), ..Applied::default() };
        let stays = |name: &String| applied.kept.contains(name);
        let ending: Vec<String> = ours
            .into_iter()
            .filter(|name| !stays(name))
            .chain(fresh.iter().map(|(name, _)| name.clone()))
            .collect();
        let ended = join_all(ending.iter().map(|name| self.remove_server(name))).await;
        let again = |name: &String| fresh.iter().any(|(other, _)| other == name);
        let gone = ending.iter().zip(ended).filter(|(name, ended)| *ended && !again(name));
        applied.removed = gone.map(|(name, _)| name.clone()).collect();
        applied.started = self.add_servers(fresh).await;
        applied
    }

    /// Applies a configuration file now, and again whenever it changes, until the answer is dropped. `report` hears what
    /// each change did; a file that cannot be read or understood changes nothing. Servers that do not come from this file
    /// are left alone.
    ///
    /// Must be called inside a tokio runtime.
    pub fn follow_file(
        &self,
        path: impl Into<PathBuf>,
        report: impl Fn(Result<Applied>) + Send + 'static,
    ) -> Followed {
        let (path, toolbox) = (path.into(), self.clone());
        let task = tokio::spawn(async move {
            let mut seen = None;
            let mut ours: Vec<String> = Vec::new();
            loop {
                let text = Import::text_of(&path).ok();
                if seen.as_ref() != Some(&text) {
                    seen = Some(text);
                    // `${VAR}` may have another value now, so the file is read as a whole.
                    match Import::file(&path) {
                        Ok(import) => {
                            let names = import.servers.iter().map(|(name, _)| name.clone()).collect();
                            let before = std::mem::replace(&mut ours, names);
                            let applied = toolbox.apply_over(before, import.servers).await;
                            report(Ok(Applied { warnings: import.warnings, ..applied }));
                        }
                        Err(error) => report(Err(error)),
                    }
                }
                tokio::time::sleep(LOOK).await;
            }
        });
        Followed(task.abort_handle())
    }
}

/// Follows a file for as long as it lives.
#[derive(Debug)]
#[must_use = "the file is followed until this is dropped"]
pub struct Followed(tokio::task::AbortHandle);

impl Drop for Followed {
    fn drop(&mut self) {
        self.0.abort();
    }
}
