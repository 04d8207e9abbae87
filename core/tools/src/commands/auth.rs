//! `mcp auth`: a person's permission for a server behind OAuth.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::kept::folder;
use super::one;
use crate::{AuthorizationRequest, FileTokens, Import, KeyPlace, Result, Toolbox};

/// `mcp auth NAME`: asks a person for permission where a server wants OAuth, and keeps the tokens, encrypted with a key in
/// `key` (`None`: where it is, else the best place there is). `show` is given the page to open. Returns what is to be printed.
///
/// # Errors
/// When the file cannot be read or has no server of that name, when the key cannot be reached, and as
/// [`Toolbox::add_server`].
pub async fn auth(
    config: &Path,
    name: &str,
    key: Option<KeyPlace>,
    show: impl Fn(&AuthorizationRequest) + Send + Sync + 'static,
) -> Result<String> {
    let import = Import::file(config)?;
    let server = one(config, import.servers, name)?;
    let toolbox = Toolbox::new();
    toolbox.set_token_store(FileTokens::open(folder()?.join("tokens"), key)?);
    let asked = Arc::new(AtomicBool::new(false));
    let was_asked = asked.clone();
    toolbox.on_authorization(move |request| {
        was_asked.store(true, Ordering::Relaxed);
        show(&request);
        std::future::ready(Ok(None))
    });
    let added = toolbox.add_server(name, server).await;
    toolbox.close().await;
    let tools = added?;
    Ok(match asked.load(Ordering::Relaxed) {
        true => format!("{name}: permission was given, {tools} tools\n"),
        false => format!("{name}: no permission was needed, {tools} tools\n"),
    })
}
