"""How long the window ever stands still with 100,000 rows, and how fast its queue is.

`make bench` prints it; nothing is asserted. Nothing should hold the window for more than 100 ms.
`own` is what the window's thread computed itself: that figure holds on a busy machine as well.
"""

# ruff: noqa: T201 - a benchmark prints

import time

from heartbeat import ROWS, Heartbeat, walk
from window import *  # noqa: F403 - the fixtures
from window import WAIT

from desktop.matching.match import Match
from desktop.ui.roles.queue import LETS, ORDERS, QueueRow, arranged
from desktop.ui.roles.queue_table import QueueTable


def bench_heartbeat(interior, qtbot, dialogs, tmp_path):
    """Every step with a roster of 100,000 rows: how long does the window stand still at most?"""
    dialogs.answers["folder"] = tmp_path
    heart, started = Heartbeat(), [time.perf_counter()]
    qtbot.wait(100)
    heart.take()
    print()

    def told(step):
        still, own, _ = heart.take()
        now = time.perf_counter()
        print(f"{step:24} {now - started[0]:5.1f} s, still {still:4.0f} ms, own {own:4.0f} ms")
        started[0] = now

    walk(interior, qtbot, tmp_path, wait=10 * WAIT, told=told)


def bench_queue(qtbot, theme, language):
    """A queue of 100,000 titles: filter, search, order and paint."""
    match = Match("auto", "29-1141.00", None, 0.9, (), (), None)
    statuses = sorted(LETS["all"])
    rows = [
        QueueRow(
            n, f"Ward clerk {n}", f"Department {n % 40}", n % 50, "Ward clerk", "", "firm",
            statuses[n % len(statuses)], "reason.vocabulary", float(n % 977), match,
        )
        for n in range(ROWS)
    ]  # fmt: skip
    table = QueueTable(language, theme)
    qtbot.addWidget(table)
    table.resize(800, 600)
    table.show()
    print()

    def take(name, act):
        start = time.perf_counter()
        act()
        print(f"{name:24} {1000 * (time.perf_counter() - start):6.0f} ms")

    take("put", lambda: table.queue.put(rows))
    take("counts", table.queue.counts)
    take("filter", lambda: table.queue.sift(chosen="check"))
    take("no filter", lambda: table.queue.sift(chosen="all"))
    take("first search", lambda: table.queue.sift(words="clerk 99"))
    take("next letter", lambda: table.queue.sift(words="clerk 999"))
    take("no search", lambda: table.queue.sift(words=""))
    take("paint the last rows", lambda: (table.go(ROWS - 1), table.grab()))
    for order in ORDERS:
        take(f"order by {order}", lambda order=order: arranged(rows, order))
