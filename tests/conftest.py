"""What holds for every test: what Hypothesis tries, what the garbage collector leaves alone, what TLS reads once."""

import gc
import os
import ssl
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import settings

# The usual run is short and tries the same examples each time, so that red means a change broke something;
# HYPOTHESIS_PROFILE=thorough tries hundreds of new ones, which is how the rare ones are found.
settings.register_profile("usual", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


def pytest_collection_finish() -> None:
    """The tests and the modules they import stay to the end: the collector need not look through them again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def authorities_read_once() -> Iterator[None]:
    """No test leaves the machine, and each client of each would take 20 ms to read whom it could trust elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield
