//! Starts a server's process and ends it again, with everything it started.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::watch;

use super::guardian::Guardian;
use super::sandbox::SandboxState;
use crate::Sandbox;

/// Bytes of standard error that are kept.
const KEPT: usize = 64 << 10;
/// How long a server has to end by itself after its standard input closed, and again after SIGTERM.
const GRACE: Duration = Duration::from_secs(2);
/// What of the host's environment a server sees. Everything else, the host's secrets above all, must be configured.
const ALLOWED: &[&str] = &[
    "HOME",
    "LOGNAME",
    "PATH",
    "SHELL",
    "TERM",
    "USER",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    // Where programs on Windows find themselves and their data.
    "APPDATA",
    "LOCALAPPDATA",
    "PATHEXT",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "SYSTEMDRIVE",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "USERNAME",
    "USERPROFILE",
    "COMSPEC",
];

/// A server's process, just started.
pub(crate) struct Launched {
    pub(crate) stdin: ChildStdin,
    pub(crate) stdout: ChildStdout,
    pub(crate) process: Process,
}

/// A handle of a running process. When it is dropped, the process is asked to end and then made to.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) stderr: Arc<Tail>,
    /// What confines it.
    pub(crate) sandbox: Option<SandboxState>,
    /// Dropping it says: end.
    _stop: watch::Sender<()>,
    ended: watch::Receiver<Option<Ended>>,
}

/// How a process ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ended(Option<ExitStatus>);

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(status) => write!(f, "{status}"),
            None => f.write_str("unknown exit status"),
        }
    }
}

impl Process {
    /// Waits until the process and its group are gone.
    pub(crate) async fn gone(&self) {
        let mut ended = self.ended.clone();
        let _ = ended.wait_for(Option::is_some).await;
    }

    /// How it ended, once it has.
    pub(crate) fn ended(&self) -> Option<Ended> {
        *self.ended.borrow()
    }

    /// A way to wait for the end that does not keep the process alive.
    pub(crate) fn end_watch(&self) -> watch::Receiver<Option<Ended>> {
        self.ended.clone()
    }
}

pub(crate) fn launch(
    command: &str,
    args: &[String],
    env: &BTreeMap<String, String>,
    cwd: Option<&Path>,
    sandbox: Option<&Sandbox>,
    guardian: &Arc<Guardian>,
) -> io::Result<Launched> {
    let mut builder = Command::new(command);
    builder
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .env_clear();
    builder.envs(ALLOWED.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    builder.envs(env);
    if let Some(cwd) = cwd {
        builder.current_dir(cwd);
    }
    #[cfg(unix)]
    builder.process_group(0);
    let (mut child, sandbox) = match sandbox {
        Some(sandbox) => spawn_confined(&mut builder, sandbox)?,
        None => (builder.spawn()?, None),
    };
    let missing = || io::Error::other("a pipe to the process is missing");
    let (stdin, stdout) = (child.stdin.take().ok_or_else(missing)?, child.stdout.take().ok_or_else(missing)?);
    let stderr = Arc::new(Tail::default());
    if let Some(pipe) = child.stderr.take() {
        tokio::spawn(drain(pipe, stderr.clone()));
    }
    let group = child.id().map(|id| {
        guardian.watch(id);
        Group { id, guardian: guardian.clone(), reaped: false }
    });
    let (stop, stopped) = watch::channel(());
    let (end, ended) = watch::channel(None);
    tokio::spawn(supervise(child, group, stopped, end));
    Ok(Launched { stdin, stdout, process: Process { stderr, sandbox, _stop: stop, ended } })
}

/// A thread confines itself, starts the process, and ends.
#[cfg(target_os = "linux")]
fn spawn_confined(builder: &mut Command, sandbox: &Sandbox) -> io::Result<(Child, Option<SandboxState>)> {
    let runtime = tokio::runtime::Handle::current();
    let started = std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let _runtime = runtime.enter();
            let state = super::sandbox::confine(sandbox)?;
            Ok::<_, io::Error>((builder.spawn()?, state))
        });
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the thread that starts the process panicked")))
    });
    let (child, mut state) = started?;
    if let Some(id) = child.id() {
        // A process that is over already needs no limits; any other failure leaves none running without them, because the
        // child is killed when it is dropped.
        match super::sandbox::limit(sandbox, id) {
            Ok(limits) => state.limits = limits,
            Err(error) if error.raw_os_error() == Some(libc::ESRCH) => {}
            Err(error) => return Err(error),
        }
    }
    Ok((child, Some(state)))
}

#[cfg(not(target_os = "linux"))]
fn spawn_confined(_builder: &mut Command, _sandbox: &Sandbox) -> io::Result<(Child, Option<SandboxState>)> {
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "servers are confined on Linux only; remove its 'sandbox'",
    ))
}

/// Waits for the process to end, or ends it when its handle is dropped: its standard input is closed by then, so it may leave
/// by itself; then TERM, then KILL, both to the whole group.
async fn supervise(
    mut child: Child,
    mut group: Option<Group>,
    mut stopped: watch::Receiver<()>,
    end: watch::Sender<Option<Ended>>,
) {
    let mut status = None;
    tokio::select! {
        done = child.wait() => status = done.ok(),
        // Nothing is ever sent: this ends when the sender is dropped.
        _ = stopped.changed() => {
            for signal in [None, Some(Signal::Term), Some(Signal::Kill)] {
                match (&group, signal) {
                    (Some(group), Some(signal)) => group.signal(signal),
                    (None, Some(_)) => drop(child.start_kill()),
                    (_, None) => {}
                }
                if let Ok(done) = tokio::time::timeout(GRACE, child.wait()).await {
                    status = done.ok();
                    break;
                }
            }
        }
    }
    if let Some(group) = &mut group {
        group.reaped = true;
        group.end_rest().await;
    }
    drop(group);
    let _ = end.send(Some(Ended(status)));
}

enum Signal {
    Term,
    Kill,
}

/// A process group. Dropped (with the runtime, say) before it is over, it is killed on the spot.
struct Group {
    id: u32,
    guardian: Arc<Guardian>,
    /// Whether the group's first process was waited for.
    reaped: bool,
}

#[cfg(unix)]
impl Group {
    fn pid(&self) -> Option<rustix::process::Pid> {
        i32::try_from(self.id).ok().and_then(rustix::process::Pid::from_raw)
    }

    fn signal(&self, signal: Signal) {
        let signal = match signal {
            Signal::Term => rustix::process::Signal::TERM,
            Signal::Kill => rustix::process::Signal::KILL,
        };
        if let Some(pid) = self.pid() {
            let _ = rustix::process::kill_process_group(pid, signal);
        }
    }

    fn has_members(&self) -> bool {
        self.pid().is_some_and(|pid| rustix::process::test_kill_process_group(pid).is_ok())
    }

    /// Ends what the first process left behind: a wrapper is gone, the real server may not be.
    async fn end_rest(&self) {
        for signal in [Signal::Term, Signal::Kill] {
            if !self.has_members() {
                return;
            }
            self.signal(signal);
            for _ in 0..40 {
                if !self.has_members() {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        }
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        if !self.reaped || self.has_members() {
            self.signal(Signal::Kill);
        }
        if !self.reaped
            && let Some(pid) = self.pid()
        {
            // Killed processes end within a millisecond or so; nobody else is left to wait for this one.
            for _ in 0..200 {
                match rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::NOHANG) {
                    Ok(None) => std::thread::sleep(Duration::from_millis(1)),
                    _ => break,
                }
            }
        }
        self.guardian.forget(self.id);
    }
}

#[cfg(not(unix))]
impl Group {
    fn signal(&self, _signal: Signal) {}
    async fn end_rest(&self) {}
}

#[cfg(not(unix))]
impl Drop for Group {
    fn drop(&mut self) {
        let _ = self.reaped;
        self.guardian.forget(self.id);
    }
}

/// The last bytes that a process wrote to its standard error.
#[derive(Debug, Default)]
pub(crate) struct Tail(Mutex<VecDeque<u8>>);

impl Tail {
    pub(crate) fn push(&self, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(&bytes[bytes.len().saturating_sub(KEPT)..]);
        let over = kept.len().saturating_sub(KEPT);
        kept.drain(..over);
    }

    /// All that is kept.
    pub(crate) fn text(&self) -> String {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(kept.make_contiguous()).into_owned()
    }

    /// The last lines, for an error message.
    pub(crate) fn last_lines(&self, count: usize) -> String {
        let text = self.text();
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let shown = lines.iter().skip(lines.len().saturating_sub(count));
        shown.map(|line| line.chars().take(500).collect::<String>()).collect::<Vec<_>>().join("\n")
    }
}

/// Reads on and on: a pipe that nobody empties stops the writer.
async fn drain(mut pipe: impl AsyncRead + Unpin, tail: Arc<Tail>) {
    let mut buffer = vec![0; 8 << 10];
    while let Ok(count @ 1..) = pipe.read(&mut buffer).await {
        tail.push(&buffer[..count]);
    }
}
