"""What holds for every test: how many examples Hypothesis tries."""

import os

from hypothesis import settings

# The usual run stays short; HYPOTHESIS_PROFILE=thorough tries the hundreds of examples that find the rare ones.
settings.register_profile("usual", max_examples=25, deadline=None)
settings.register_profile("thorough", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))
