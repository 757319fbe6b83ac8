"""All settings, read from the environment once, checked together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from server.core.secrets import load_or_create


class SettingsError(Exception):
    """One or more variables are wrong; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment says, with a default for each that works on a laptop.

    `docs/settings.md` has a row for every field.
    """

    database_url: str | None
    migration_database_url: str | None
    listen_database_url: str | None
    data_dir: Path
    public_base_url: str
    port: int
    live_port: int
    live_public_url: str
    secret_key: str
    encryption_keys: tuple[str, ...]
    allow_single_login: bool
    auto_migrate: bool
    redis_url: str | None
    redis_prefix: str
    redis_connect_timeout_ms: int
    whatsapp_app_secret: str | None
    whatsapp_verify_token: str | None
    whatsapp_access_token: str | None
    whatsapp_api_base: str
    webhook_allow_private: bool
    sentry_dsn: str | None
    sentry_enabled: bool
    sentry_environment: str
    sentry_release: str | None
    sentry_traces_sample_rate: float
    log_level: str

    @property
    def is_embedded(self) -> bool:
        """Tell whether the database is the embedded one."""
        return self.database_url is None

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> "Settings":
        """Read and check every variable; raise `SettingsError` that names all the bad ones.

        The secrets of an embedded installation are made in the data folder on first use;
        with an external database they must be given, so that several machines share them.
        """
        read = _Reader(environ)
        data_dir = Path(read.text("FRONTDESK_DATA_DIR", "var")).expanduser().resolve()
        port = read.whole("PORT", 8000, low=1, high=65535)
        live_port = read.whole("LIVE_PORT", min(port + 1, 65535), low=1, high=65535)
        public = read.http("PUBLIC_BASE_URL", f"http://127.0.0.1:{port}")
        database_url = read.database("DATABASE_URL")
        settings = cls(
            database_url=database_url,
            migration_database_url=read.database("MIGRATION_DATABASE_URL"),
            listen_database_url=read.database("LISTEN_DATABASE_URL"),
            data_dir=data_dir,
            public_base_url=public,
            port=port,
            live_port=live_port,
            live_public_url=read.http("LIVE_PUBLIC_URL", _with_port(public, live_port)),
            secret_key=read.secret("SECRET_KEY", data_dir=data_dir, external=database_url is not None),
            encryption_keys=_key_list(
                read.secret("ENCRYPTION_KEYS", data_dir=data_dir, external=database_url is not None)
            ),
            allow_single_login=read.flag("ALLOW_SINGLE_LOGIN", default=False),
            auto_migrate=read.flag("AUTO_MIGRATE", default=True),
            redis_url=read.redis("REDIS_URL", database=read.optional("REDIS_DB")),
            redis_prefix=read.text("REDIS_PREFIX", "frontdesk"),
            redis_connect_timeout_ms=read.whole("REDIS_CONNECT_TIMEOUT_MS", 500, low=1, high=60_000),
            whatsapp_app_secret=read.optional("WHATSAPP_APP_SECRET"),
            whatsapp_verify_token=read.optional("WHATSAPP_VERIFY_TOKEN"),
            whatsapp_access_token=read.optional("WHATSAPP_ACCESS_TOKEN"),
            whatsapp_api_base=read.http("WHATSAPP_API_BASE", "https://graph.facebook.com"),
            webhook_allow_private=read.flag("WEBHOOK_ALLOW_PRIVATE", default=False),
            sentry_dsn=read.optional("SENTRY_DSN"),
            sentry_enabled=read.flag("SENTRY_ENABLED", default=True),
            sentry_environment=read.text("SENTRY_ENVIRONMENT", environ.get("ENVIRONMENT") or "production"),
            sentry_release=read.optional("SENTRY_RELEASE") or read.optional("GIT_SHA"),
            sentry_traces_sample_rate=read.share("SENTRY_TRACES_SAMPLE_RATE", 0.0),
            log_level=read.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")),
        )
        if read.problems:
            raise SettingsError("\n".join(read.problems))
        return settings


class _Reader:
    """Reads one variable at a time and keeps every complaint."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self.problems: list[str] = []

    def optional(self, name: str) -> str | None:
        return self._environ.get(name, "").strip() or None

    def text(self, name: str, default: str) -> str:
        return self.optional(name) or default

    def flag(self, name: str, *, default: bool) -> bool:
        value = self.text(name, "1" if default else "0").lower()
        if value in {"1", "true", "yes", "on"}:
            return True
        if value not in {"0", "false", "no", "off"}:
            self.problems.append(f"{name} is {value!r}; write 1 or 0.")
        return False

    def whole(self, name: str, default: int, *, low: int, high: int) -> int:
        return int(self._number(name, default, kind=int, low=low, high=high))

    def share(self, name: str, default: float) -> float:
        return float(self._number(name, default, kind=float, low=0, high=1))

    def _number(
        self, name: str, default: float, *, kind: Callable[[str], float], low: float, high: float
    ) -> float:
        given = self.optional(name)
        if given is None:
            return default
        try:
            value = kind(given)
        except ValueError:
            self.problems.append(f"{name} is {given!r}; it must be a number.")
            return default
        if not low <= value <= high:
            self.problems.append(f"{name} is {given}; it must lie between {low} and {high}.")
        return value

    def choice(self, name: str, default: str, choices: tuple[str, ...]) -> str:
        value = self.text(name, default).upper()
        if value not in choices:
            self.problems.append(f"{name} is {value!r}; choose one of {', '.join(choices)}.")
        return value

    def http(self, name: str, default: str) -> str:
        value = self.text(name, default).rstrip("/")
        parts = _split(value)
        if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
            self.problems.append(f"{name} must be an http:// or https:// address.")
        return value

    def database(self, name: str) -> str | None:
        value = self.optional(name)
        if value is None:
            return None
        value = value.replace("postgres://", "postgresql://", 1) if value.startswith("postgres://") else value
        parts = _split(value)
        if parts is None or parts.scheme != "postgresql" or not parts.path.strip("/"):
            # The value itself stays out of the message: it carries a password.
            self.problems.append(f"{name} must look like postgresql://user:password@host:5432/database.")
        return value

    def redis(self, name: str, *, database: str | None) -> str | None:
        value = self.optional(name)
        if value is None:
            return None
        parts = _split(value)
        if parts is None or parts.scheme not in {"redis", "rediss"}:
            self.problems.append(f"{name} must begin with redis:// or rediss://.")
            return value
        if database and not parts.path.strip("/"):
            return str(parts._replace(path=f"/{database}").geturl())
        return value

    def secret(self, name: str, *, data_dir: Path, external: bool) -> str:
        given = self.optional(name)
        if given is not None:
            if len(given) < 16:
                self.problems.append(f"{name} is too short; use at least 16 characters.")
            return given
        if external:
            self.problems.append(
                f"{name} is required with an external database, the same on every machine; "
                'make one with: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
            return ""
        return load_or_create(data_dir / name.lower())


def _split(value: str) -> Any:
    try:
        return urlsplit(value)
    except ValueError:
        return None


def _with_port(url: str, port: int) -> str:
    parts = _split(url)
    host = (parts.hostname or "127.0.0.1") if parts else "127.0.0.1"
    scheme = (parts.scheme or "http") if parts else "http"
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def _key_list(value: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in value.split(",") if key.strip())
