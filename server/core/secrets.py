"""Secrets that a machine makes for itself, once, into the data folder."""

import os
import secrets
from pathlib import Path


def load_or_create(path: Path, *, size: int = 32) -> str:
    """Return the secret kept in `path`; make it, readable by its owner only, when there is none.

    Two processes that start at once agree: the file appears whole, by a hard link that only one of them wins.
    """
    if not path.exists():
        _create(path, secrets.token_urlsafe(size))
    return path.read_text(encoding="ascii").strip()


def _create(path: Path, value: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(value + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        return  # another process was first; its secret is the secret
    finally:
        draft.unlink(missing_ok=True)
