use ai_runtime::tools::{Function, Import, Output};
use ai_runtime::{Executor, ToolSpec, Toolbox};
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::{parse, raise};

/// Host functions and MCP servers.
#[pyclass(frozen)]
pub(crate) struct Tools {
    pub(crate) toolbox: Toolbox,
    pub(crate) executor: Executor,
}

#[pymethods]
impl Tools {
    #[new]
    fn new() -> Self {
        Self { toolbox: Toolbox::new(), executor: Executor::new() }
    }

    /// `call` takes the arguments as JSON text and gives the answer as text; what it raises is told to the model.
    fn add(&self, name: String, description: String, schema_json: &str, call: Py<PyAny>) -> PyResult<()> {
        let schema: Value = parse(schema_json, "schema")?;
        let function = move |arguments: Value, _| {
            Python::attach(|py| {
                let answer =
                    call.call1(py, (arguments.to_string(),)).and_then(|answer| answer.extract::<String>(py));
                Ok(match answer {
                    Ok(text) => Output::from(text),
                    Err(error) => Output::error(error.to_string()),
                })
            })
        };
        self.toolbox
            .add(Function::blocking(ToolSpec::new(name, description, schema), function))
            .map_err(|error| raise(&error))
    }

    fn add_mcp(&self, py: Python<'_>, config_json: &str) -> PyResult<()> {
        let import =
            Import::json(config_json, |name| std::env::var(name).ok()).map_err(|error| raise(&error))?;
        let added = py.detach(|| self.executor.block_on(self.toolbox.add_servers(import.servers)));
        for (name, result) in added.map_err(|error| raise(&error))? {
            result.map_err(|error| raise(&error.context(format!("MCP server '{name}'"))))?;
        }
        Ok(())
    }

    fn specs(&self) -> PyResult<String> {
        serde_json::to_string(&self.toolbox.specs()).map_err(|error| {
            raise(&ai_runtime::Error::new(ai_runtime::ErrorKind::Internal, format!("writing JSON: {error}")))
        })
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        py.detach(|| self.executor.block_on(self.toolbox.close())).map_err(|error| raise(&error))
    }
}
