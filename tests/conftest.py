"""What holds for every test: how many examples Hypothesis tries, and what the garbage collector leaves alone."""

import gc
import os

from hypothesis import settings

# The usual run is short and tries the same examples each time, so that red means a change broke something;
# HYPOTHESIS_PROFILE=thorough tries hundreds of new ones, which is how the rare ones are found.
settings.register_profile("usual", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


def pytest_collection_finish() -> None:
    """The tests and the modules they import stay to the end: the collector need not look through them again."""
    gc.freeze()
