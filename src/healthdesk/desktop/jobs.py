"""Work away from the main thread: a write lane, a read lane, one for what sealed children draw and read, and one for the model, each one thread and in order.

Callbacks come back on the main thread, and not at all once their owner is gone. Nothing here waits.
"""

import queue
import threading
import weakref
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from healthdesk.domain.errors import Cancelled, HealthDeskError

T = TypeVar("T")


class Lane(StrEnum):
    """Where a piece of work waits its turn."""

    WRITE = "write"
    READ = "read"
    CHILD = "child"
    MODEL = "model"


class Job:
    """A piece of work under way; it can be asked to stop."""

    def __init__(self, owner: QObject) -> None:
        self._owner = weakref.ref(owner)
        self._stop = threading.Event()
        self.finished = False

    def cancel(self) -> None:
        """Ask it to stop; its callbacks will not be called."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether it was asked to stop; the work looks at this now and then."""
        return self._stop.is_set()

    def owner_lives(self) -> bool:
        """Whether there is still somebody to call back."""
        owner = self._owner()
        return owner is not None and shiboken6.isValid(owner)


class Jobs(QObject):
    """The window's lanes. `bug` carries an error nobody expected; `busy` says that a write began or ended."""

    bug = Signal(object)
    busy = Signal()
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, queue.SimpleQueue[Callable[[], None] | None]] = {}
        self._open: set[Job] = set()
        self._writing = 0
        self._ended = False
        self._came.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def writing(self) -> bool:
        """Whether a write is under way."""
        return self._writing > 0

    @property
    def idle(self) -> bool:
        """Whether nothing is under way or waiting."""
        return not self._open

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[HealthDeskError], object] | None = None,
        lane: Lane = Lane.READ,
    ) -> Job:
        """Do `work` in a lane; then `done(result)` or `failed(error)` on the main thread, while `owner` lives."""
        return self.follow(lambda _job: work(), owner=owner, done=done, failed=failed, lane=lane)

    def follow(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[HealthDeskError], object] | None = None,
        lane: Lane = Lane.READ,
    ) -> Job:
        """The same for work that looks at its job to see whether it should stop."""
        job = Job(owner)
        if self._ended:
            job.cancel()
            return job
        self._open.add(job)
        if lane is Lane.WRITE:
            self._writing += 1
            self.busy.emit()

        def act() -> None:
            outcome = _outcome(work, job, done, failed, self.bug.emit)

            def back() -> None:
                self._end(job, lane)
                outcome()

            self._came.emit(back)

        self._lane(lane).put(act)
        return job

    def teller(self, job: Job, tell: Callable[[T], object]) -> Callable[[T], None]:
        """A function that work may call from its thread, and that calls `tell` on the main thread."""

        def from_anywhere(value: T) -> None:
            def back() -> None:
                if job.owner_lives() and not job.cancelled() and not job.finished:
                    tell(value)

            self._came.emit(back)

        return from_anywhere

    def end(self) -> None:
        """Take no more work, ask all work to stop, and let the threads go."""
        self._ended = True
        for job in self._open:
            job.cancel()
        for lane in self._lanes.values():
            lane.put(None)

    def _end(self, job: Job, lane: Lane) -> None:
        self._open.discard(job)
        if lane is Lane.WRITE:
            self._writing -= 1
            self.busy.emit()

    def _call(self, back: Callable[[], None]) -> None:
        back()

    def _lane(self, lane: Lane) -> "queue.SimpleQueue[Callable[[], None] | None]":
        if lane not in self._lanes:
            self._lanes[lane] = queue.SimpleQueue()
            threading.Thread(target=_serve, args=(self._lanes[lane],), name=f"lane-{lane}", daemon=True).start()
        return self._lanes[lane]


def _serve(lane: "queue.SimpleQueue[Callable[[], None] | None]") -> None:
    while (act := lane.get()) is not None:
        try:
            act()
        except RuntimeError:
            # The window went away while work was under way: there is nobody left to tell.
            return


def _outcome(
    work: Callable[[Job], T],
    job: Job,
    done: Callable[[T], object] | None,
    failed: Callable[[HealthDeskError], object] | None,
    bug: Callable[[object], object],
) -> Callable[[], object]:
    """Run the work here and now; what is to be called on the main thread afterwards."""

    def nothing() -> None:
        job.finished = True

    if job.cancelled():
        return nothing
    try:
        result = work(job)
    except Cancelled:
        return nothing
    except HealthDeskError as error:
        known = error
        return lambda: _tell(job, lambda: failed(known) if failed else None)
    except Exception as error:  # noqa: BLE001 - an unknown error is a bug: it is reported, and the lane goes on
        unknown = error
        return lambda: bug(unknown)
    return lambda: _tell(job, lambda: done(result) if done else None)


def _tell(job: Job, call: Callable[[], object]) -> None:
    alive = job.owner_lives() and not job.cancelled()
    job.finished = True
    if alive:
        call()
