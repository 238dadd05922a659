"""Where a store may lie: on a local disk, never on a network share.

SQLite's write-ahead log needs shared memory of one machine, and shares are known to lose locks
and, with them, rows. Best effort: a share this does not recognise is not noticed.
"""

import ctypes
import os
import sys
from pathlib import Path

from desktop.store.errors import StoreOnNetwork

NETWORK_FILE_SYSTEMS = frozenset(
    {"afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"}
    | {"smb2", "smb3", "smbfs", "vboxsf", "fuse.davfs2", "fuse.glusterfs", "fuse.sshfs"}
)
_DRIVE_REMOTE = 4


def refuse_network(folder: Path) -> None:
    """Raise StoreOnNetwork where the folder is recognised as lying on a share."""
    kind = network_kind(folder.resolve())
    if kind:
        raise StoreOnNetwork(folder=folder, kind=kind)


def network_kind(folder: Path) -> str:
    """Return the kind of network file system the folder lies on, blank for a local one."""
    if sys.platform == "win32":
        return _windows_kind(folder)
    mounts = Path("/proc/self/mountinfo")
    if not mounts.exists():
        return ""
    kind = mount_kind(folder, mounts.read_text(encoding="utf-8", errors="replace"))
    return kind if kind in NETWORK_FILE_SYSTEMS else ""


def mount_kind(folder: Path, mountinfo: str) -> str:
    """Return the file system type of the mount the folder lies on (Linux ``mountinfo``)."""
    best, kind, within = "", "", f"{folder}/".replace("//", "/")
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        point = left.split()[4].replace("\\040", " ") if right else ""
        if point and within.startswith(f"{point.rstrip('/')}/") and len(point) >= len(best):
            best, kind = point, right.split()[0]
    return kind


def _windows_kind(folder: Path) -> str:
    drive = os.path.splitdrive(folder)[0]
    if drive.startswith("\\\\"):
        return "unc"
    windll = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
    return "drive" if windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE else ""
