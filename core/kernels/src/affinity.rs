//! Which processor core a thread stays on.

use ai_runtime_chat::{Error, ErrorKind, Result};

/// Keeps the calling thread on this core, by the system's number.
///
/// # Errors
/// `InvalidArgument` when there is no such core, the process may not use it, or the system is not Linux.
#[cfg(target_os = "linux")]
pub(crate) fn stay_on(core: usize) -> Result<()> {
    let refused = |why: String| {
        let message = format!("expected a core that this process may use, found {core}: {why}");
        Error::new(ErrorKind::InvalidArgument, message)
            .hint("the numbers are those of /proc/cpuinfo and taskset")
    };
    if core >= libc::CPU_SETSIZE as usize {
        return Err(refused(format!("cores have numbers below {}", libc::CPU_SETSIZE)));
    }
    // SAFETY: a set is an array of integers, for which zero is a value: the empty set.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    // SAFETY: the number is below the set's size, as was just checked.
    unsafe { libc::CPU_SET(core, &mut set) };
    // SAFETY: 0 is the calling thread; the set lives through the call, and its size is its own.
    match unsafe { libc::sched_setaffinity(0, size_of_val(&set), &raw const set) } {
        0 => Ok(()),
        _ => Err(refused(std::io::Error::last_os_error().to_string())),
    }
}

/// Only Linux is asked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn stay_on(_core: usize) -> Result<()> {
    Err(Error::new(ErrorKind::InvalidArgument, "threads can be kept on cores on Linux only")
        .hint("leave `cores` empty"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::{Compute, ComputeOptions};

    /// The cores that the calling thread may run on, as the system writes them: `0-3,8`.
    fn mine() -> String {
        let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).unwrap();
        line.trim().to_owned()
    }

    #[test]
    fn threads_stay_where_they_are_told_to() {
        let all = mine();
        let core = all.rsplit([',', '-']).next().unwrap().to_owned();
        let mut options = ComputeOptions::new().threads(3);
        options.cores = vec![core.parse().unwrap()];
        // The test's own thread may be shared with other tests.
        std::thread::spawn(move || {
            let compute = Compute::new(options).unwrap();
            compute.stay_on_core().unwrap();
            compute.team().run(|_| assert_eq!(mine(), core));
        })
        .join()
        .unwrap();
        assert_eq!(mine(), all, "other threads are left alone");
    }

    #[test]
    fn a_core_that_is_not_there_is_an_error() {
        for core in [1023, usize::MAX] {
            let mut options = ComputeOptions::new().threads(2);
            options.cores = vec![core];
            let error = Compute::new(options).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(&core.to_string()), "{error}");
        }
    }
}
