"""FTE of persons on several rows: pay rows count once, two posts count as two parts."""

from collections.abc import Hashable, Mapping, Sequence

_WHOLE = 1.0 + 1e-6


def of_latest_period(
    several: Mapping[int, Sequence[int]], periods: Sequence[Hashable]
) -> tuple[dict[int, list[int]], set[int]]:
    """Part the rows of each person in those of the latest period and earlier ones.

    Args:
        several: Rows of every person who stands on more than one.
        periods: The year or month of each row, in an order of their own; else rows are in order.

    Returns:
        The rows of the latest period by person, and all rows before it: the same post again.
    """
    latest: dict[int, list[int]] = {}
    earlier: set[int] = set()
    for person, rows in several.items():
        last = periods[max(rows, key=lambda row: (_count(periods[row]), row))]
        latest[person] = [row for row in rows if periods[row] == last]
        earlier.update(row for row in rows if periods[row] != last)
    return latest, earlier


def _count(period: Hashable) -> float:
    """What a period counts, such as 2024 or 202411; 0 where only the order of rows tells."""
    text = str(period)
    return float(text) if text.isdecimal() else 0.0


def assume_shares(
    several: Mapping[int, Sequence[int]], posts: Sequence[Hashable]
) -> dict[int, float]:
    """FTE by row where a file has none: one per person, in equal parts for each of the posts."""
    found: dict[int, float] = {}
    for rows in several.values():
        by_post = _by_post(rows, posts)
        for held in by_post.values():
            found |= dict.fromkeys(held, 0.0)
            found[held[0]] = 1.0 / len(by_post)
    return found


def count_posts_once(
    several: Mapping[int, Sequence[int]],
    posts: Sequence[Hashable],
    fte: Sequence[float | None],
    *,
    pay_rows: bool,
) -> dict[int, float | None]:
    """FTE by row where one post of a person stands on several rows and must count once.

    Args:
        several: Rows of every person who stands on more than one.
        posts: What is the same for rows of one post: department and title, or its number.
        fte: What each row says.
        pay_rows: The file has a column of pay types: rows of one post are never parts of it.
    """
    found: dict[int, float | None] = {}
    for rows in several.values():
        by_post = _by_post(rows, posts)
        shared = _one_post_paid_in_several(rows, fte) if pay_rows and len(by_post) > 1 else None
        if shared is not None:
            found |= dict.fromkeys(rows, 0.0)
            found |= {held[0]: shared / len(by_post) for held in by_post.values()}
            continue
        for held in by_post.values():
            told = [value for row in held if (value := fte[row]) is not None]
            # equal shares of more than a whole post are one post, paid in several rows
            once = pay_rows or (len(set(told)) == 1 and sum(told) > _WHOLE)
            if len(held) > 1 and told and once:
                found |= dict.fromkeys(held, 0.0)
                found[held[0]] = max(told)
    return found


def _one_post_paid_in_several(rows: Sequence[int], fte: Sequence[float | None]) -> float | None:
    """The FTE that all pay rows of a person repeat, though they stand in several departments."""
    told = {fte[row] for row in rows}
    value = told.pop() if len(told) == 1 else None
    return value if value is not None and value * len(rows) > _WHOLE else None


def _by_post(rows: Sequence[int], posts: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    by_post: dict[Hashable, list[int]] = {}
    for row in rows:
        by_post.setdefault(posts[row], []).append(row)
    return by_post
