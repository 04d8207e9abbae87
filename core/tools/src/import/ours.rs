//! What only we understand: one object per server under the key `ai-runtime`. It is ours, so a key in it that does not exist
//! is an error: a misspelt limit is no limit.

use std::time::Duration;

use serde_json::Value;

use super::reader::Reader;
use crate::{Approval, OAuth, Protocol, Result, SamplingPolicy, ServerConfig, Timeouts, ToolLimits};

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
        if let Some(start) = self.number("start_timeout")? {
            config.timeouts.start = Duration::from_secs(start);
        }
        let ToolLimits { timeouts, concurrency, max_result_bytes } = self.limits(config.timeouts)?;
        config.timeouts = timeouts.unwrap_or(config.timeouts);
        config.concurrency = concurrency.unwrap_or(config.concurrency);
        config.max_result_bytes = max_result_bytes.unwrap_or(config.max_result_bytes);
        if let Some(bytes) = self.size("max_message_bytes")? {
            config.max_message_bytes = bytes;
        }
        let usual = config.timeouts;
        config.tool_limits = self.nested_by_name("tool_limits", |tool| tool.limits(usual))?;
        if let Some(retry) = self.flag("retry_safe_calls")? {
            config.retry_safe_calls = retry;
        }
        Ok(())
    }

    /// Limits that a server and a single tool have; what is not said of times is as `usual`.
    fn limits(&mut self, usual: Timeouts) -> Result<ToolLimits> {
        // Zero switches a limit off.
        let seconds = |number: u64| Some(Duration::from_secs(number)).filter(|time| !time.is_zero());
        let (idle, total) =
            (self.number("idle_timeout")?.map(seconds), self.number("total_timeout")?.map(seconds));
        let timeouts =
            Timeouts { idle: idle.unwrap_or(usual.idle), total: total.unwrap_or(usual.total), ..usual };
        Ok(ToolLimits {
            timeouts: (idle.is_some() || total.is_some()).then_some(timeouts),
            concurrency: self.size("concurrency")?,
            max_result_bytes: self.size("max_result_bytes")?,
        })
    }

    fn size(&mut self, key: &'static str) -> Result<Option<usize>> {
        Ok(self.number(key)?.map(|number| usize::try_from(number).unwrap_or(usize::MAX)))
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
