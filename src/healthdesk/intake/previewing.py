"""Looking before anything comes in: every run is written and none is finished, until it is kept or dropped."""

from collections import Counter
from collections.abc import Iterable

from healthdesk.domain.drops import Report
from healthdesk.domain.records import ImportRun, Issue, RunState, Severity
from healthdesk.domain.views import Taken
from healthdesk.intake.drop import Drop


class Prepared:
    """What would come in. Nothing of it shows until `keep`; `drop` leaves the vault as it was, and so does a crash."""

    def __init__(self, drop: Drop) -> None:
        self._drop = drop
        self._over = False

    @property
    def results(self) -> tuple[Taken, ...]:
        """What would become of each file."""
        return self._drop.results

    @property
    def report(self) -> Report:
        """The same in numbers."""
        return summed(self.results)

    def keep(self) -> tuple[Taken, ...]:
        """Let it all in, file by file. Raises VaultError; the files before that are in then, the others not."""
        if self._over:
            return self.results
        self._over = True
        try:
            return self._drop.close()
        except BaseException:
            self._drop.abandon()
            raise

    def drop(self) -> None:
        """Leave nothing of it."""
        if not self._over:
            self._over = True
            self._drop.abandon()


def summed(results: Iterable[Taken]) -> Report:
    """What became of several files, in numbers."""
    files: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    places: list[tuple[str, Issue]] = []
    for taken in results:
        files["packages" if taken.reason in {"package-opened", "people-apart"} else taken.state.value] += 1
        run = taken.run if taken.state in {RunState.FINISHED, RunState.PARTIAL} else None
        places += [(taken.file, issue) for issue in (*taken.issues, *(run.issues if run else ()))]
        if run is not None:
            numbers.update(_numbers(run))
            kinds.update(run.kinds)
    return Report(
        files=dict(files),
        new=numbers["new"],
        changed=numbers["changed"],
        known=numbers["known"],
        linked=numbers["linked"],
        contradicts=numbers["contradicts"],
        kinds=dict(kinds.most_common()),
        odd=tuple(place for place in places if place[1].severity is not Severity.NOTE),
        remarks=tuple(place for place in places if place[1].severity is Severity.NOTE),
    )


def _numbers(run: ImportRun) -> dict[str, int]:
    return {
        "new": run.added,
        "changed": run.updated,
        "known": run.duplicate,
        "linked": run.linked,
        "contradicts": run.contradicts,
    }
