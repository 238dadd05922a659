"""Where a user's own things lie, also on a computer that others use."""

from pathlib import Path

import pytest

from desktop.store import user_folders as folders


@pytest.mark.skipif(not hasattr(folders.os, "getuid"), reason="folders have owners on POSIX alone")
def test_sockets_do_not_lie_where_another_user_may_put_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(folders.tempfile, "gettempdir", lambda: str(tmp_path))
    usual = folders.user_folders().sockets
    assert usual.parent == tmp_path

    usual.mkdir(mode=0o700)
    assert folders.user_folders().sockets == usual
    usual.chmod(0o777)
    assert folders.user_folders().sockets == folders.user_folders().state
    usual.rmdir()
    usual.symlink_to(tmp_path)
    assert folders.user_folders().sockets == folders.user_folders().state
