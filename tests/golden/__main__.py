"""`PYTHONPATH=.:tests python tests/golden`: the golden cases by language, as the README's table shows them."""

import sys

from support.golden_cases import counts, golden_cases


def _main() -> None:
    rows = ["| language | cases | quotes | dates | not met yet |", "|---|---|---|---|---|"]
    rows += [f"| {language} | {' | '.join(map(str, row))} |" for language, row in counts().items()]
    sys.stdout.write("\n".join(rows) + "\n")
    if "--differences" in sys.argv:
        for case in golden_cases():
            if differences := case.differences():
                sys.stdout.write(f"\n{case.name}\n{differences}\n")


_main()
