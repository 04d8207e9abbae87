//! The native half of the Python package `ai_runtime`: a thin seam. Names, defaults, schemas from signatures, streams and
//! asyncio live in Python, in the folder `ai_runtime` beside this one.

mod errors;
mod model;
mod session;
mod tools;

use std::ffi::OsString;

use pyo3::prelude::*;

/// Runs the command line tool in this process; the exit status.
#[pyfunction]
fn cli(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| ai_runtime_cli::run_status(arguments))
}

#[pymodule(gil_used = false)]
fn _ai_runtime(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<session::Cancel>()?;
    module.add_class::<model::Model>()?;
    module.add_class::<tools::Tools>()?;
    module.add_class::<session::Session>()?;
    module.add_function(wrap_pyfunction!(cli, module)?)
}
