//! Where candle computes.

use std::fmt;
use std::str::FromStr;

use ai_runtime_chat::{Error, ErrorKind, Result};

/// A device, by its number where there are several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Device {
    /// The processor, with as many threads as `RAYON_NUM_THREADS` says.
    #[default]
    Cpu,
    /// An NVIDIA GPU. Needs the feature `cuda`.
    Cuda(usize),
    /// An Apple GPU. Needs the feature `metal`.
    Metal(usize),
}

impl Device {
    pub(crate) fn open(self) -> Result<candle_core::Device> {
        let opened = match self {
            Self::Cpu => return Ok(candle_core::Device::Cpu),
            Self::Cuda(index) => candle_core::Device::new_cuda(index),
            Self::Metal(index) => candle_core::Device::new_metal(index),
        };
        opened.map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, format!("the device {self} cannot be used: {error}"))
                .hint("build with the feature cuda or metal, or compute on the cpu")
        })
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpu => f.write_str("cpu"),
            Self::Cuda(index) => write!(f, "cuda:{index}"),
            Self::Metal(index) => write!(f, "metal:{index}"),
        }
    }
}

/// `cpu`, `cuda`, `cuda:1`, `metal`.
impl FromStr for Device {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (name, index) = text.split_once(':').unwrap_or((text, "0"));
        match (name, index.parse()) {
            ("cpu", Ok(0)) => Ok(Self::Cpu),
            ("cuda", Ok(index)) => Ok(Self::Cuda(index)),
            ("metal", Ok(index)) => Ok(Self::Metal(index)),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected a device such as cpu, cuda, cuda:1 or metal; found '{text}'"),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_read_as_they_are_written() {
        for device in [Device::Cpu, Device::Cuda(0), Device::Cuda(3), Device::Metal(0)] {
            assert_eq!(device.to_string().parse::<Device>().unwrap(), device);
        }
        assert_eq!("cuda".parse::<Device>().unwrap(), Device::Cuda(0));
        for wrong in ["", "gpu", "cuda:", "cuda:-1", "cpu:1"] {
            let error = wrong.parse::<Device>().unwrap_err();
            assert!(error.message().contains("such as cpu, cuda"), "{error}");
        }
    }

    #[cfg(not(feature = "cuda"))]
    #[test]
    fn a_device_that_was_not_built_in_is_an_error_that_says_so() {
        let error = Device::Cuda(0).open().unwrap_err();
        assert!(error.to_string().contains("feature cuda"), "{error}");
    }
}
