//! Shuts the worker off: from now on it opens no file but those that it is told, starts no program, has no socket but
//! those of this machine, and reaches no other process. What else it needs is open already.
//!
//! Binds the calling thread and those that it starts: no other may be there yet. Landlock refuses by path, seccomp by
//! call; where the kernel lacks one, the other stands alone. Must not know what the worker does.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _,
    RulesetCreatedAttr as _, Scope, path_beneath_rules,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter,
};

/// What this version of Landlock knows is refused; an older kernel refuses what it can.
const NEWEST: ABI = ABI::V6;

/// Calls that a worker never makes: starting programs, other processes' memory, and what stands behind a file of the
/// kernel's instead of a call of its own (an `io_uring` would open sockets past this filter).
const REFUSED: [libc::c_long; 33] = [
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_kcmp,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
    libc::SYS_open_by_handle_at,
    libc::SYS_personality,
];

/// Requests to a terminal that type into it, as if somebody had: `TIOCSTI`, `TIOCLINUX`.
const TYPING: [u64; 2] = [0x5412, 0x541c];

/// The second set of calls of an x86-64 kernel, with other numbers.
const X32: i64 = 0x4000_0000;

/// From now on. These files can still be read. Must come before any thread is started.
pub(crate) fn enter(readable: &[PathBuf]) -> io::Result<()> {
    rustix::thread::set_no_new_privs(true)?;
    // First, while it can still be read whether the kernel has filters.
    refuse_calls().map_err(io::Error::other)?;
    refuse_paths(readable).map_err(io::Error::other)
}

/// What this kernel cannot do of it, for the log.
pub(crate) fn missing() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !has_landlock() {
        missing.push("Landlock");
    }
    if !has_filters() {
        missing.push("seccomp");
    }
    missing
}

fn has_landlock() -> bool {
    Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::from_all(ABI::V1))
        .and_then(Ruleset::create)
        .is_ok()
}

fn has_filters() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().any(|line| line.starts_with("Seccomp:"))
}

fn refuse_paths(readable: &[PathBuf]) -> Result<(), landlock::RulesetError> {
    Ruleset::default()
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?
        .add_rules(path_beneath_rules(readable, AccessFs::ReadFile))?
        .restrict_self()?;
    Ok(())
}

fn refuse_calls() -> Result<(), seccompiler::Error> {
    if !has_filters() {
        return Ok(());
    }
    let mut rules = BTreeMap::new();
    let mut refuse = |call: libc::c_long, when: Vec<SeccompRule>| {
        rules.insert(call, when.clone());
        if cfg!(target_arch = "x86_64") {
            rules.insert(call | X32, when);
        }
    };
    for call in REFUSED {
        refuse(call, Vec::new());
    }
    let family = u64::try_from(libc::AF_UNIX).unwrap_or(1);
    refuse(libc::SYS_socket, vec![rule(0, SeccompCmpOp::Ne, family)?]);
    let typing = TYPING.map(|request| rule(1, SeccompCmpOp::Eq, request));
    refuse(
        libc::SYS_ioctl,
        typing.into_iter().collect::<Result<_, _>>()?,
    );
    let errno = u32::try_from(libc::EPERM).unwrap_or(1);
    let filter = SeccompFilter::new(
        rules,
        SeccompAction::Allow,
        SeccompAction::Errno(errno),
        TargetArch::try_from(std::env::consts::ARCH)?,
    )?;
    let program: BpfProgram = filter.try_into()?;
    apply_filter(&program)
}

fn rule(
    argument: u8,
    compared: SeccompCmpOp,
    with: u64,
) -> Result<SeccompRule, seccompiler::BackendError> {
    let length = SeccompCmpArgLen::Dword;
    SeccompRule::new(vec![SeccompCondition::new(
        argument, length, compared, with,
    )?])
}

#[cfg(test)]
mod tests;
