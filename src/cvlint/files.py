"""Writing files whole or not at all."""

import os
from pathlib import Path


def write_atomically(file: Path, data: bytes) -> None:
    """Put ``data`` in the place of ``file``'s content, keeping its mode; never leaves half a file.

    A symbolic link stays one: the file it leads to is written. Raises OSError when the folder or the
    file cannot be written to.
    """
    from tempfile import mkstemp

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


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
