//! What servers have besides tools: resources, prompts, completions, a log. The host decides what of it reaches a model.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::content::{Part, part};
use crate::{CallContext, Error, ErrorKind, Result, Toolbox};

/// A resource of a server: something that can be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Resource {
    /// Its address, for [`Toolbox::read_resource`].
    pub uri: String,
    /// Its name.
    pub name: String,
    /// A title for people.
    pub title: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Its type, if known.
    pub mime_type: Option<String>,
    /// Its size in bytes, if known.
    pub size: Option<u64>,
}

/// Resources whose addresses follow a pattern.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ResourceTemplate {
    /// The pattern (RFC 6570), such as `note:///{name}`.
    pub uri_template: String,
    /// Its name.
    pub name: String,
    /// A title for people.
    pub title: Option<String>,
    /// What these resources are.
    pub description: Option<String>,
    /// Their type, if it is the same for all.
    pub mime_type: Option<String>,
}

/// A prompt that a server offers to people.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Prompt {
    /// Its name, for [`Toolbox::prompt`].
    pub name: String,
    /// A title for people.
    pub title: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What it wants to know.
    pub arguments: Vec<PromptArgument>,
}

/// Something a prompt wants to know.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct PromptArgument {
    /// Its name.
    pub name: String,
    /// A title for people.
    pub title: Option<String>,
    /// What is meant.
    pub description: Option<String>,
    /// Whether the prompt needs it.
    pub required: bool,
}

/// A message of a prompt.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromptMessage {
    /// `user` or `assistant`.
    pub role: String,
    /// What is said.
    pub content: Part,
}

/// What is completed, as a person types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completable {
    /// An argument of the prompt of this name.
    Prompt(String),
    /// A variable of this template of resources.
    ResourceTemplate(String),
}

/// Resources, prompts, completion, logging. All of them fail with `NotFound` when there is no server of that name, `Tool` when
/// the server says no, and else as [`Toolbox::call`].
impl Toolbox {
    /// The resources of a server; an entry without an address is left out.
    ///
    /// # Errors
    /// See above.
    pub async fn resources(&self, server: &str, context: &CallContext) -> Result<Vec<Resource>> {
        let entries = self.entries(server, "resources/list", "resources", context).await?;
        Ok(read(entries).filter(|resource: &Resource| !resource.uri.is_empty()).collect())
    }

    /// The patterns of addresses that a server knows.
    ///
    /// # Errors
    /// See above.
    pub async fn resource_templates(
        &self,
        server: &str,
        context: &CallContext,
    ) -> Result<Vec<ResourceTemplate>> {
        let entries = self.entries(server, "resources/templates/list", "resourceTemplates", context).await?;
        Ok(read(entries).filter(|template: &ResourceTemplate| !template.uri_template.is_empty()).collect())
    }

    /// Reads a resource: one part, or several where it is a folder.
    ///
    /// # Errors
    /// See above.
    pub async fn read_resource(&self, server: &str, uri: &str, context: &CallContext) -> Result<Vec<Part>> {
        let answer = self.ask_server(server, "resources/read", json!({"uri": uri}), context).await?;
        let contents = answer["contents"].as_array().cloned().unwrap_or_default();
        Ok(contents
            .into_iter()
            .map(|content| part(&json!({"type": "resource", "resource": content})))
            .collect())
    }

    /// Asks to hear when a resource changes ([`Notification::ResourceUpdated`](crate::Notification)), or no longer to. It holds
    /// until the server is started again.
    ///
    /// # Errors
    /// See above.
    pub async fn subscribe(
        &self,
        server: &str,
        uri: &str,
        wanted: bool,
        context: &CallContext,
    ) -> Result<()> {
        self.server(server)?.subscribe(uri, wanted, context).await
    }

    /// The prompts of a server.
    ///
    /// # Errors
    /// See above.
    pub async fn prompts(&self, server: &str, context: &CallContext) -> Result<Vec<Prompt>> {
        let entries = self.entries(server, "prompts/list", "prompts", context).await?;
        Ok(read(entries).filter(|prompt: &Prompt| !prompt.name.is_empty()).collect())
    }

    /// A prompt with its arguments filled in.
    ///
    /// # Errors
    /// See above.
    pub async fn prompt(
        &self,
        server: &str,
        name: &str,
        arguments: &BTreeMap<String, String>,
        context: &CallContext,
    ) -> Result<Vec<PromptMessage>> {
        let params = json!({"name": name, "arguments": arguments});
        let answer = self.ask_server(server, "prompts/get", params, context).await?;
        let messages = answer["messages"].as_array().cloned().unwrap_or_default();
        let message = |message: &Value| PromptMessage {
            role: message["role"].as_str().unwrap_or("user").to_owned(),
            content: part(&message["content"]),
        };
        Ok(messages.iter().map(message).collect())
    }

    /// Values that fit what a person typed so far. `known` are the arguments that are decided already.
    ///
    /// # Errors
    /// See above.
    pub async fn complete(
        &self,
        server: &str,
        what: &Completable,
        argument: &str,
        typed: &str,
        known: &BTreeMap<String, String>,
        context: &CallContext,
    ) -> Result<Vec<String>> {
        let reference = match what {
            Completable::Prompt(name) => json!({"type": "ref/prompt", "name": name}),
            Completable::ResourceTemplate(uri) => json!({"type": "ref/resource", "uri": uri}),
        };
        let mut params = json!({"ref": reference, "argument": {"name": argument, "value": typed}});
        if !known.is_empty() {
            params["context"] = json!({"arguments": known});
        }
        let answer = self.ask_server(server, "completion/complete", params, context).await?;
        let values = answer["completion"]["values"].as_array().cloned().unwrap_or_default();
        Ok(values.into_iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
    }

    /// From which level on a server's log reaches [`Toolbox::on_notification`]: `debug`, `info`, `notice`, `warning`, `error`,
    /// `critical`, `alert` or `emergency`. Servers of 2026-07-28 send none.
    ///
    /// # Errors
    /// `InvalidArgument` for another level, else see above.
    pub async fn set_log_level(&self, server: &str, level: &str, context: &CallContext) -> Result<()> {
        const LEVELS: [&str; 8] =
            ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"];
        if !LEVELS.contains(&level) {
            let text = format!("'{level}' is no level of a log: expected one of {}", LEVELS.join(", "));
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
        self.ask_server(server, "logging/setLevel", json!({"level": level}), context).await.map(drop)
    }

    async fn entries(
        &self,
        server: &str,
        method: &str,
        member: &str,
        context: &CallContext,
    ) -> Result<Vec<Value>> {
        self.server(server)?.entries(method, member, context).await
    }

    async fn ask_server(
        &self,
        server: &str,
        method: &str,
        params: Value,
        context: &CallContext,
    ) -> Result<Value> {
        let Value::Object(params) = params else { return Ok(Value::Object(Map::new())) };
        self.server(server)?.exchange(method, params, context).await
    }
}

/// Entries that have the form they should have.
fn read<T: serde::de::DeserializeOwned>(entries: Vec<Value>) -> impl Iterator<Item = T> {
    entries.into_iter().filter_map(|entry| serde_json::from_value(entry).ok())
}
