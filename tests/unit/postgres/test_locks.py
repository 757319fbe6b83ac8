"""Locks between processes."""

from pathlib import Path

from server.postgres.locks import FileLock, is_held


def test_one_holds_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with FileLock(path) as mine, FileLock(path) as other:
        assert mine.take()
        assert not other.take()
        assert not other.take(shared=True)
        mine.give_back()
        assert other.take()


def test_many_share_it_and_then_nobody_has_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with FileLock(path) as one, FileLock(path) as two, FileLock(path) as keeper:
        assert one.take(shared=True)
        assert two.take(shared=True)
        assert not keeper.take()
        one.close()
        two.close()
        assert keeper.take()


def test_looking_tells_only_of_those_who_hold_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    assert not is_held(path)
    with FileLock(path) as mine:
        assert mine.take(shared=True)
        assert not is_held(path)
        assert mine.take()
        assert is_held(path)
    assert not is_held(path)


def test_a_note_is_replaced_whole(tmp_path: Path) -> None:
    with FileLock(tmp_path / "lock") as lock:
        lock.write("a long first note")
        lock.write("short")
        assert lock.read() == "short"
