//! Confines the process of a server, without any privilege: Landlock for files, programs and TCP ports, seccomp for what leads
//! out of a sandbox, no capabilities, resource limits.
//!
//! All of it is inherited by children, and all but the limits belong to a thread. So a thread confines itself, starts the
//! process, and ends: nothing runs between `fork` and `exec`, and the host itself stays as it was. Resource limits are set
//! on the process from outside, right after it started.

/// How far a rule of a sandbox holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Enforcement {
    /// By the kernel, as configured.
    Full,
    /// By the kernel, but not all of it; the text says what is missing.
    Partial(String),
    /// Nothing was asked for.
    NotConfigured,
}

/// What confines the process of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SandboxState {
    /// Reading and writing of files (Landlock).
    pub files: Enforcement,
    /// Connections (seccomp where there is no network at all, Landlock where there are ports).
    pub network: Enforcement,
    /// Which programs it may start (Landlock).
    pub programs: Enforcement,
    /// Calls that lead out of a sandbox: new privileges, other processes' memory, mounts, kernel modules (seccomp). Root's
    /// capabilities are gone as well.
    pub system_calls: Enforcement,
    /// Memory, processor time, files, processes (`setrlimit`).
    pub limits: Enforcement,
}

#[cfg(target_os = "linux")]
pub(super) use linux::{confine, limit};

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::io;
    use std::path::{Path, PathBuf};

    use landlock::{
        ABI, Access, AccessFs, AccessNet, BitFlags, NetPort, PathBeneath, PathFd, RestrictionStatus, Ruleset,
        RulesetAttr, RulesetCreated, RulesetCreatedAttr, RulesetStatus, Scope,
    };
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    use super::{Enforcement, SandboxState};
    use crate::{Network, Sandbox};

    /// What we know of Landlock. A kernel that knows less enforces less, and the state says so.
    const KNOWN: ABI = ABI::V6;
    /// Devices that programs expect to be able to write to.
    const DEVICES: [&str; 6] =
        ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty"];
    /// Entries of a folder that are looked at where something in it is denied.
    const MAX_ENTRIES: usize = 10_000;

    /// Confines this thread and everything it starts from now on. There is no way back.
    pub(crate) fn confine(sandbox: &Sandbox) -> io::Result<SandboxState> {
        let (files, ports) = landlock(sandbox)?;
        drop_capabilities()?;
        apply(&filter(sandbox)?)?;
        let programs = match sandbox.allow_execute {
            Some(_) => files.clone(),
            None => Enforcement::NotConfigured,
        };
        let network = match &sandbox.network {
            Network::Denied => Enforcement::Full,
            Network::Ports(_) => ports,
            Network::Allowed => Enforcement::NotConfigured,
        };
        Ok(SandboxState {
            files,
            network,
            programs,
            system_calls: Enforcement::Full,
            limits: Enforcement::NotConfigured,
        })
    }

    fn landlock(sandbox: &Sandbox) -> io::Result<(Enforcement, Enforcement)> {
        let failed = |error: landlock::RulesetError| io::Error::other(format!("Landlock: {error}"));
        let mut ruleset = Ruleset::default().handle_access(AccessFs::from_all(KNOWN)).map_err(failed)?;
        let ports = match &sandbox.network {
            Network::Ports(ports) => Some(ports),
            _ => None,
        };
        if ports.is_some() {
            ruleset = ruleset.handle_access(AccessNet::from_all(KNOWN)).map_err(failed)?;
        }
        ruleset = ruleset.scope(Scope::from_all(KNOWN)).map_err(failed)?;
        let mut created = ruleset.create().map_err(failed)?;
        let mut read = AccessFs::from_read(KNOWN);
        if let Some(programs) = &sandbox.allow_execute {
            read.remove(AccessFs::Execute);
            for path in canonical(programs)?.into_iter().chain(loaders()) {
                created = rule(created, &path, AccessFs::Execute.into())?;
            }
        }
        let denied = canonical(&sandbox.deny_read)?;
        created = allow(created, Path::new("/"), &denied, read)?;
        let kept = canonical(&sandbox.deny_write)?.into_iter().chain(denied.clone()).collect::<Vec<_>>();
        let written = read | AccessFs::from_write(KNOWN);
        for path in canonical(&sandbox.allow_write)? {
            created = allow(created, &path, &kept, written)?;
        }
        for device in DEVICES {
            if Path::new(device).exists() {
                created = rule(
                    created,
                    Path::new(device),
                    AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::IoctlDev,
                )?;
            }
        }
        for port in ports.into_iter().flatten() {
            created = created.add_rule(NetPort::new(*port, AccessNet::ConnectTcp)).map_err(failed)?;
        }
        let status = created.restrict_self().map_err(failed)?;
        let files = state(&status)?;
        let network = match files {
            _ if ports.is_none() => Enforcement::NotConfigured,
            // UDP is nothing that Landlock knows.
            _ => Enforcement::Partial(
                "TCP ports only: UDP is not confined, and hosts are not told apart".to_owned(),
            ),
        };
        Ok((files, network))
    }

    /// What the kernel starts before a program that is linked dynamically.
    fn loaders() -> Vec<PathBuf> {
        let folders = ["/lib", "/lib64", "/lib32"].map(|folder| std::fs::read_dir(folder).ok());
        let entries = folders.into_iter().flatten().flatten().flatten();
        let is_loader = |name: &str| name.starts_with("ld-linux") || name.starts_with("ld-musl");
        let loaders = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_loader));
        loaders.filter_map(|entry| entry.path().canonicalize().ok()).collect()
    }

    /// Root's servers lose what makes root more than a user. "No new privileges" keeps a program that they start from
    /// getting it back.
    fn drop_capabilities() -> io::Result<()> {
        use caps::CapSet;
        for set in [CapSet::Ambient, CapSet::Inheritable, CapSet::Effective, CapSet::Permitted] {
            caps::clear(None, set).map_err(|error| io::Error::other(format!("capabilities: {error}")))?;
        }
        Ok(())
    }

    /// A kernel without Landlock confines nothing: then the server is not started.
    fn state(status: &RestrictionStatus) -> io::Result<Enforcement> {
        match status.ruleset {
            RulesetStatus::FullyEnforced => Ok(Enforcement::Full),
            RulesetStatus::PartiallyEnforced => Ok(Enforcement::Partial(
                "the kernel knows an older Landlock: some operations are not confined".to_owned(),
            )),
            RulesetStatus::NotEnforced => Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "this kernel has no Landlock, so files cannot be confined",
            )),
        }
    }

    fn canonical(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
        let one = |path: &PathBuf| {
            path.canonicalize().map_err(|error| {
                io::Error::new(error.kind(), format!("sandbox: {}: {error}", path.display()))
            })
        };
        paths.iter().map(one).collect()
    }

    /// Allows everything below `path` except what is denied. Landlock can only add, so where something below is denied, its
    /// neighbours are allowed one by one; the folder in between is not listed then, and what is made in it later is not
    /// allowed.
    fn allow(
        mut created: RulesetCreated,
        path: &Path,
        denied: &[PathBuf],
        access: BitFlags<AccessFs>,
    ) -> io::Result<RulesetCreated> {
        if denied.iter().any(|denied| path.starts_with(denied)) {
            return Ok(created);
        }
        if !denied.iter().any(|denied| denied.starts_with(path)) {
            return rule(created, path, access);
        }
        for entry in std::fs::read_dir(path)?.take(MAX_ENTRIES) {
            let entry = entry?;
            // A link would allow what it points to, which may be what is denied.
            if !entry.file_type()?.is_symlink() {
                created = allow(created, &entry.path(), denied, access)?;
            }
        }
        Ok(created)
    }

    fn rule(created: RulesetCreated, path: &Path, access: BitFlags<AccessFs>) -> io::Result<RulesetCreated> {
        let Ok(opened) = PathFd::new(path) else { return Ok(created) };
        // Rights of folders mean nothing for a file.
        let access = if path.is_dir() { access } else { access & AccessFs::from_file(KNOWN) };
        created
            .add_rule(PathBeneath::new(opened, access))
            .map_err(|error| io::Error::other(format!("Landlock: {}: {error}", path.display())))
    }

    /// Refused whatever the arguments: what leads to new privileges, to other processes, or around the rules above.
    const REFUSED: &[libc::c_long] = &[
        libc::SYS_acct,
        libc::SYS_add_key,
        libc::SYS_bpf,
        libc::SYS_chroot,
        libc::SYS_clock_settime,
        libc::SYS_delete_module,
        libc::SYS_finit_module,
        libc::SYS_fsconfig,
        libc::SYS_fsmount,
        libc::SYS_fsopen,
        libc::SYS_init_module,
        libc::SYS_io_uring_setup,
        libc::SYS_kexec_file_load,
        libc::SYS_kexec_load,
        libc::SYS_keyctl,
        libc::SYS_mount,
        libc::SYS_move_mount,
        libc::SYS_open_by_handle_at,
        libc::SYS_open_tree,
        libc::SYS_perf_event_open,
        libc::SYS_pivot_root,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_ptrace,
        libc::SYS_reboot,
        libc::SYS_request_key,
        libc::SYS_setns,
        libc::SYS_settimeofday,
        libc::SYS_swapoff,
        libc::SYS_swapon,
        libc::SYS_umount2,
        libc::SYS_unshare,
        libc::SYS_userfaultfd,
    ];

    fn filter(sandbox: &Sandbox) -> io::Result<BpfProgram> {
        let failed = |error: seccompiler::BackendError| io::Error::other(format!("seccomp: {error}"));
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
            REFUSED.iter().map(|call| (*call, Vec::new())).collect();
        if sandbox.network == Network::Denied {
            let other_than = |family: libc::c_int| {
                SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family as u64)
                    .map_err(failed)
            };
            // Netlink is how programs ask for the names of interfaces; it leads nowhere.
            let foreign = vec![other_than(libc::AF_UNIX)?, other_than(libc::AF_NETLINK)?];
            rules.insert(libc::SYS_socket, vec![SeccompRule::new(foreign).map_err(failed)?]);
        }
        let arch = std::env::consts::ARCH.try_into().map_err(failed)?;
        let refuse = SeccompAction::Errno(libc::EPERM as u32);
        let filter = SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch).map_err(failed)?;
        filter.try_into().map_err(failed)
    }

    fn apply(program: &BpfProgram) -> io::Result<()> {
        // Also sets "no new privileges": a setuid program that the server starts gains nothing.
        seccompiler::apply_filter(program).map_err(|error| io::Error::other(format!("seccomp: {error}")))
    }

    /// Sets the limits of a running process.
    pub(crate) fn limit(sandbox: &Sandbox, process: u32) -> io::Result<Enforcement> {
        let limits = [
            (Resource::As, sandbox.max_memory),
            (Resource::Cpu, sandbox.max_cpu_seconds),
            (Resource::Nofile, sandbox.max_files),
            (Resource::Nproc, sandbox.max_processes),
        ];
        if limits.iter().all(|(_, limit)| limit.is_none()) {
            return Ok(Enforcement::NotConfigured);
        }
        let pid = i32::try_from(process).ok().and_then(Pid::from_raw);
        for (resource, limit) in limits {
            if let Some(limit) = limit {
                prlimit(pid, resource, Rlimit { current: Some(limit), maximum: Some(limit) })?;
            }
        }
        Ok(Enforcement::Full)
    }
}
