"""Where a vault may live: on a disk of this computer. A network folder can lose what was called written.

SQLite's log needs memory shared between connections and locks that hold; network file systems promise neither
(https://www.sqlite.org/wal.html, "All processes using a database must be on the same host computer").
"""

import ctypes
import shutil
import sys
from pathlib import Path

from healthdesk.domain.errors import VaultError
from healthdesk.vault.faults import told

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {"9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs"}
    | {"nfs4", "ocfs2", "orangefs", "smb3", "smbfs", "webdav", "fuse.curlftpfs", "fuse.davfs2", "fuse.gcsfuse"}
    | {"fuse.glusterfs", "fuse.goofys", "fuse.gvfsd-fuse", "fuse.juicefs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"}
    | {"fuse.smbnetfs"}
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


def refuse_network(folder: Path, mounts: str | None = None) -> None:
    """Raise VaultError when a folder is on a network file system, as far as this system says so.

    Linux tells through its table of mounts (`mounts` replaces it in tests), Windows through the drive's type; on macOS
    only an address such as //server/share is recognised.
    """
    resolved = folder.resolve()
    remote = str(resolved).startswith(("\\\\", "//"))
    if sys.platform == "win32":
        remote = remote or ctypes.windll.kernel32.GetDriveTypeW(resolved.anchor) == _DRIVE_REMOTE
    elif mounts is not None or _MOUNTS.exists():
        table = mounts if mounts is not None else _MOUNTS.read_text("utf-8", "surrogateescape")
        remote = remote or _file_system(resolved, table) in _NETWORK
    if remote:
        raise VaultError("network-folder", folder=str(folder))


def _file_system(path: Path, table: str) -> str:
    """The type of the file system that a path is on (proc(5), mountinfo); the deepest and latest mount counts."""
    found, depth = "", -1
    for line in table.splitlines():
        before, separator, after = line.partition(" - ")
        fields = before.split(" ")
        if not separator or len(fields) < 5:
            continue
        point = Path(
            fields[4].encode("latin-1", "replace").decode("unicode_escape") if "\\" in fields[4] else fields[4]
        )
        if len(point.parts) >= depth and (point == path or point in path.parents):
            found, depth = after.split(" ")[0], len(point.parts)
    return found


def require_space(folder: Path, needed: int) -> None:
    """Raise VaultError when less than `needed` bytes are free where a folder is."""
    with told(folder.name):
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise VaultError("disk-space-short", needed=-(-needed // 1_000_000), free=free // 1_000_000)
