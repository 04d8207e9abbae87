//! What only we understand: one object per server under the key `ai-runtime`. It is ours, so a key in it that does not exist
//! is an error: a misspelt limit is no limit.

use std::time::Duration;

use serde_json::Value;

use super::reader::Reader;
use crate::{Approval, OAuth, Protocol, Result, SamplingPolicy, ServerConfig};

pub(super) const OURS: &str = "ai-runtime";

impl Reader<'_> {
    pub(super) fn ours(&mut self, config: &mut ServerConfig) -> Result<()> {
        match self.get("sampling") {
            None | Some(Value::Bool(false)) => {}
            Some(Value::Bool(true)) => config.sampling = Some(SamplingPolicy::default()),
            Some(_) => config.sampling = self.nested("sampling", |reader| reader.sampling())?,
        }
        if let Some(oauth) = self.nested("oauth", |reader| reader.oauth())? {
            config.oauth = oauth;
        }
        if let Some(sandbox) = self.nested("sandbox", |reader| reader.sandbox())? {
            config.sandbox = Some(sandbox);
        }
        if self.object.contains_key("allow") {
            config.tools.allow = Some(self.texts("allow")?);
        }
        config.tools.deny.extend(self.texts("deny")?);
        if let Some(word) = self.text("approval")? {
            config.approval = self.approval(&word)?;
        }
        for (tool, word) in self.map("tool_approval")? {
            config.tool_approval.insert(tool, self.approval(&word)?);
        }
        if let Some(word) = self.text("protocol")? {
            config.protocol = match word.as_str() {
                "auto" => Protocol::Auto,
                "handshake" => Protocol::Handshake,
                "stateless" => Protocol::Stateless,
                other => {
                    let text = format!("has the protocol '{other}': expected auto, handshake or stateless");
                    return Err(self.error(&text));
                }
            };
        }
        let seconds = |number: Option<u64>| number.map(Duration::from_secs);
        if let Some(start) = seconds(self.number("start_timeout")?) {
            config.timeouts.start = start;
        }
        // Zero switches a limit off.
        if let Some(idle) = seconds(self.number("idle_timeout")?) {
            config.timeouts.idle = Some(idle).filter(|idle| !idle.is_zero());
        }
        if let Some(total) = seconds(self.number("total_timeout")?) {
            config.timeouts.total = Some(total).filter(|total| !total.is_zero());
        }
        let size = |number: Option<u64>| number.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        if let Some(count) = size(self.number("concurrency")?) {
            config.concurrency = count;
        }
        if let Some(bytes) = size(self.number("max_result_bytes")?) {
            config.max_result_bytes = bytes;
        }
        if let Some(bytes) = size(self.number("max_message_bytes")?) {
            config.max_message_bytes = bytes;
        }
        if let Some(retry) = self.flag("retry_safe_calls")? {
            config.retry_safe_calls = retry;
        }
        Ok(())
    }

    fn sampling(&mut self) -> Result<SamplingPolicy> {
        let mut sampling = SamplingPolicy::default();
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        if let Some(count) = self.number("per_minute")? {
            sampling.per_minute = size(count);
        }
        if let Some(depth) = self.number("max_depth")? {
            sampling.max_depth = size(depth);
        }
        if let Some(tokens) = self.number("max_tokens")? {
            sampling.max_tokens = u32::try_from(tokens).unwrap_or(u32::MAX);
        }
        Ok(sampling)
    }

    fn oauth(&mut self) -> Result<OAuth> {
        Ok(OAuth {
            client_id: self.text("client_id")?,
            client_secret: self.text("client_secret")?,
            client_metadata_url: self.text("client_metadata_url")?,
            scopes: self.texts("scopes")?,
            redirect_uri: self.text("redirect_uri")?,
        })
    }

    fn approval(&self, word: &str) -> Result<Approval> {
        match word {
            "always" => Ok(Approval::Always),
            "ask" => Ok(Approval::Ask),
            "never" => Ok(Approval::Never),
            other => Err(self.error(&format!("has the approval '{other}': expected always, ask or never"))),
        }
    }
}
