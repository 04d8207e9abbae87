//! What ends our servers when the host can no longer do it: after SIGKILL, abort or a panic in the wrong place.
//!
//! A process asked for help cannot be a thread of the dying one. So a toolbox with servers keeps one tiny shell (`/bin/sh`,
//! about 1 MB) that blocks on a pipe whose other end only the host holds. Every server is a process group of its own, and
//! its number is written into the pipe. When the host dies in whatever way, the pipe ends, and the shell ends every group
//! in its list: TERM, two seconds, KILL. Whole groups, so wrappers (`npx`) and their grandchildren go too.
//!
//! `PR_SET_PDEATHSIG` would be the alternative on Linux. It needs `unsafe`, reaches the direct child only, and fires when
//! the *thread* that started the child ends, which in an async runtime is any time.

use std::io::{self, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// `+ 12` adds a group, `- 12` takes it off the list.
const SCRIPT: &str = r#"
trap '' HUP INT TERM
groups=' '
while read -r what group; do
    case $what in
        +) groups="$groups$group " ;;
        -) rest=' '
           for g in $groups; do [ "$g" = "$group" ] || rest="$rest$g "; done
           groups=$rest ;;
    esac
done
[ "$groups" = ' ' ] && exit 0
for g in $groups; do kill -TERM "-$g"; done 2>/dev/null
for step in 1 2 3 4 5 6 7 8 9 10; do
    alive=
    for g in $groups; do kill -0 "-$g" && alive=1; done 2>/dev/null
    [ "$alive" ] || exit 0
    sleep 0.2
done
for g in $groups; do kill -KILL "-$g"; done 2>/dev/null
"#;

/// The shell that outlives the host. Started with the first server.
#[derive(Debug, Default)]
pub(crate) struct Guardian {
    shell: Mutex<Option<(Child, ChildStdin)>>,
}

impl Guardian {
    /// Ends the group when the host dies. Without a shell (a minimal container) servers still end with every orderly end of
    /// the host, and most end by themselves when their standard input closes.
    pub(crate) fn watch(&self, group: u32) {
        let mut shell = self.shell.lock().unwrap_or_else(PoisonError::into_inner);
        if shell.is_none() {
            match start() {
                Ok(started) => *shell = Some(started),
                Err(error) => tracing::warn!(%error, "no /bin/sh: servers may outlive a host that is killed"),
            }
        }
        if let Some((_, pipe)) = shell.as_mut() {
            let _ = writeln!(pipe, "+ {group}");
        }
    }

    /// The group is gone. Its number may belong to somebody else soon.
    pub(crate) fn forget(&self, group: u32) {
        if let Some((_, pipe)) = self.shell.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            let _ = writeln!(pipe, "- {group}");
        }
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        let shell = self.shell.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((mut child, pipe)) = shell {
            drop(pipe);
            // With an empty list it ends at once; otherwise it has work to do and is reaped when that is done.
            match child.try_wait() {
                Ok(Some(_)) => {}
                _ => drop(std::thread::Builder::new().name("air-reaper".into()).spawn(move || child.wait())),
            }
        }
    }
}

#[cfg(unix)]
fn start() -> io::Result<(Child, ChildStdin)> {
    use std::os::unix::process::CommandExt;
    // In a group of its own, so that Ctrl-C in the terminal does not reach it.
    let mut child = Command::new("/bin/sh")
        .args(["-c", SCRIPT, "ai-runtime-guardian"])
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    let pipe = child.stdin.take().ok_or_else(|| io::Error::other("no pipe to the shell"))?;
    Ok((child, pipe))
}

#[cfg(not(unix))]
fn start() -> io::Result<(Child, ChildStdin)> {
    let _ = (SCRIPT, Command::new(""), Stdio::null());
    Err(io::Error::other("only on Unix"))
}
