"""The console script: the command line, with Telegram plugged in for the commands that need it."""

from typing import TYPE_CHECKING

from bot import cli

if TYPE_CHECKING:
    from bot.services import Services


def main() -> None:
    """Run the command that was typed; the process ends with its exit code."""
    cli.main(run_bot=_run_bot)


def _run_bot(services: "Services") -> int:
    from handlers.application import run  # noqa: PLC0415 - telegram takes .7 s to import, and most commands do without

    return run(services)


if __name__ == "__main__":
    main()
