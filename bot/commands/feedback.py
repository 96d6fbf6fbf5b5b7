"""`feedback`: what people judged, as an evaluation set."""

from dataclasses import asdict
from pathlib import Path

from bot import judged_set
from bot.commands import printing, rows
from bot.services import open_services
from bot.settings import Settings
from index.errors import FeedbackNotExported


def export(settings: Settings, folder: Path, *, as_json: bool) -> int:
    """Write the set into the folder and print how much it holds. Raises FeedbackNotExported, also where it is empty."""
    services = open_services(settings)
    tallies = list(services.feedback.tallies())
    if not tallies:
        raise FeedbackNotExported("Nobody has judged an answer yet, so there is nothing to export.")
    # the sample is judged in the playground only, and nothing else is
    sample = any(tally.passage.article.sample for tally in tallies)
    written = asdict(judged_set.write(folder, tallies, services.store.all_passages(sample=sample), rows.report_row))
    if as_json:
        printing.row(written)
    else:
        for name, count in written.items():
            printing.result(f"{name}\t{count}")
        if not written["helpful"]:
            printing.notice("No passage is judged helpful by most: `evaluate` needs one at least.")
    return 0
