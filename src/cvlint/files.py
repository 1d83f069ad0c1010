"""Writing files whole or not at all."""

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG


def write_atomically(file: Path, data: bytes) -> None:
    """Put ``data`` in the place of ``file``'s content, keeping its mode; never leaves half a file.

    A symbolic link stays one: the file it leads to is written. A pipe or a device, which nothing can
    take the place of, is written to as it is. Raises OSError when the folder or the file cannot be
    written to.
    """
    from tempfile import mkstemp

    if _is_stream(file):
        with file.open("wb") as stream:
            stream.write(data)
        return
    target = Path(os.path.realpath(file))
    # A file that may not be written to is not replaced either, though the folder would allow it.
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied", str(file))
    handle, name = mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        temporary.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _is_stream(file: Path) -> bool:
    try:
        mode = file.stat().st_mode
    except FileNotFoundError:
        return False
    return not (S_ISREG(mode) or S_ISDIR(mode))


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
