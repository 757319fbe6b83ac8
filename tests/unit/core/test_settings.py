"""What the environment may say, and what happens when it says something wrong."""

from pathlib import Path

import pytest

from server.core.settings import Settings, SettingsError

_EXTERNAL = {"DATABASE_URL": "postgres://me:secret@db:5432/frontdesk"}
_SECRETS = {"SECRET_KEY": "s" * 32, "ENCRYPTION_KEYS": "k" * 32}


def _settings(tmp_path: Path, **environ: str) -> Settings:
    return Settings.from_env({"FRONTDESK_DATA_DIR": str(tmp_path), **environ})


def test_an_empty_environment_works_on_a_laptop(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    assert settings.is_embedded
    assert (settings.port, settings.public_base_url) == (8000, "http://127.0.0.1:8000")
    assert (settings.live_port, settings.live_public_url) == (8001, "http://127.0.0.1:8001")


def test_generated_secrets_stay_the_same_and_are_nobody_elses_to_read(tmp_path: Path) -> None:
    assert _settings(tmp_path).secret_key == _settings(tmp_path).secret_key
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_both_spellings_of_a_database_url_are_one(tmp_path: Path) -> None:
    settings = _settings(tmp_path, **_EXTERNAL, **_SECRETS)
    assert settings.database_url == "postgresql://me:secret@db:5432/frontdesk"


def test_an_external_database_needs_secrets_that_all_machines_share(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"(?s)SECRET_KEY is required.*ENCRYPTION_KEYS is required"):
        _settings(tmp_path, **_EXTERNAL)
    assert not (tmp_path / "secret_key").exists()


def test_every_bad_variable_is_named_at_once_and_no_password_is_shown(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _settings(
            tmp_path,
            PORT="eighty",
            AUTO_MIGRATE="perhaps",
            REDIS_URL="http://cache",
            DATABASE_URL="mysql://me:hunter2@db/x",
            LOG_LEVEL="loud",
            SECRET_KEY="short",
            ENCRYPTION_KEYS="k" * 32,
        )
    message = str(caught.value)
    named = [line.split()[0] for line in message.splitlines()]
    assert sorted(named) == ["AUTO_MIGRATE", "DATABASE_URL", "LOG_LEVEL", "PORT", "REDIS_URL", "SECRET_KEY"]
    assert "hunter2" not in message


def test_the_redis_database_counts_only_when_the_url_has_none(tmp_path: Path) -> None:
    assert _settings(tmp_path, REDIS_URL="redis://c:6379", REDIS_DB="3").redis_url == "redis://c:6379/3"
    assert _settings(tmp_path, REDIS_URL="redis://c:6379/1", REDIS_DB="3").redis_url == "redis://c:6379/1"
