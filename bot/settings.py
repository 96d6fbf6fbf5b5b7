"""The settings, typed, read once at the start: from the environment, then from `.env`. `.env.example` explains each."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from index.errors import SettingsInvalid


class Settings(BaseSettings):
    """What a person can set, each field a variable of the same name in capitals."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True)

    telegram_token: SecretStr | None = None
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    database_url: str = "sqlite:///data/verbatim.db"
    speaker_aliases: Path | None = None
    telegram_api_url: str = "https://api.telegram.org"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    playground_port: int = Field(default=8081, ge=0, le=65535)

    @field_validator("telegram_token", "speaker_aliases", mode="before")
    @classmethod
    def _nothing_for_blanks(cls, value: object) -> object:
        return (value.strip() or None) if isinstance(value, str) else value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split_ids(cls, value: object) -> object:
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _capitals(cls, value: object) -> object:
        return value.strip().upper() if isinstance(value, str) else value


def read_settings() -> Settings:
    """The settings. Raises SettingsInvalid naming each variable that cannot be used, never its value."""
    try:
        return Settings()
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsInvalid(f"A setting cannot be used. {faults}. See .env.example.") from None
