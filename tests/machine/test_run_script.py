"""`./scripts/run` makes its environment, whatever an earlier try left of it."""

import os
import shutil
import subprocess
from pathlib import Path

import psutil
import pytest

from tests.machine.conftest import ROOT, wait_until


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project that needs no package, with the real script."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "run", tmp_path / "scripts" / "run")
    (tmp_path / "requirements.txt").touch()
    (tmp_path / "run_server.py").write_text("import sys; print('served with', *sys.argv[1:])\n")
    return tmp_path


def run(project: Path) -> str:
    done = subprocess.run([project / "scripts" / "run", "--port", "1"], capture_output=True, check=True)
    return done.stdout.decode()


def test_a_whole_environment_is_kept_and_a_half_made_one_made_anew(project: Path) -> None:
    assert run(project).endswith("served with --demo --port 1\n")
    assert run(project) == "served with --demo --port 1\n"
    (project / ".venv" / ".installed").unlink()
    broken = project / ".venv" / "half of a package"
    broken.touch()
    assert run(project).endswith("served with --demo --port 1\n")
    assert not broken.exists()


def test_a_stop_while_it_installs_leaves_nothing_running(project: Path) -> None:
    (project / "requirements.txt").write_text("-r endless.txt\n")
    os.mkfifo(project / "endless.txt")
    with subprocess.Popen([project / "scripts" / "run"], stdout=subprocess.PIPE) as started:
        wait_until(lambda: [p for p in processes_of(project) if "-r" in p.cmdline()], "it installs")
        started.terminate()
        assert started.wait(10) == 0
        assert started.stdout is not None
        assert started.stdout.read().endswith(b"stopped\n")
    assert processes_of(project) == []


def processes_of(project: Path) -> list[psutil.Process]:
    """List what runs from the project's environment."""
    python = str(project / ".venv" / "bin" / "python")
    found = [process for process in psutil.process_iter(["cmdline"]) if process.info["cmdline"]]
    return [process for process in found if process.info["cmdline"][0].startswith(python)]
