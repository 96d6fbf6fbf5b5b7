from pathlib import Path

import pytest

from bot.settings import Settings, read_settings
from index.errors import SettingsInvalid

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def example_lines() -> dict[str, str]:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def test_env_example_names_exactly_the_settings() -> None:
    assert list(example_lines()) == [name.upper() for name in Settings.model_fields]


def test_env_example_copied_as_it_is_gives_the_defaults(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes((ROOT / ".env.example").read_bytes())
    assert read_settings() == Settings.model_construct(**{n: f.default for n, f in Settings.model_fields.items()})


def test_admin_ids_are_separated_by_commas_or_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "17, 42 -1001")
    assert read_settings().admin_ids == {17, 42, -1001}


def test_blank_token_is_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "  ")
    assert read_settings().telegram_token is None


def test_unusable_setting_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "17,zoe")
    monkeypatch.setenv("PLAYGROUND_PORT", "99999")
    with pytest.raises(SettingsInvalid, match=r"ADMIN_IDS.*PLAYGROUND_PORT") as caught:
        read_settings()
    assert "99999" not in str(caught.value)
    assert "zoe" not in str(caught.value)


def test_token_is_not_in_the_settings_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "123:secret")
    assert "secret" not in repr(read_settings())
