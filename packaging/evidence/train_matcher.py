"""Train the numbers of the title matcher: python packaging/evidence/train_matcher.py FOLDER.

FOLDER holds reference_titles.csv (title, code, code_system, source). Learned from: the O*NET 27.0
alternate, reported and short titles and the occupation titles (CC BY 4.0), the BLS direct match
title file (public domain), and the project's own vocabulary. The few weights of ranking and
confidence are fitted to tests/matching/labelled_titles.csv, which holds real titles only; those of
confidence also to the batches of blind_titles.csv beside it. The same input gives the same bytes.
"""

import argparse
import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from fitting import fit, prepare
from labelled import read_blind, read_labelled
from numpy.typing import NDArray
from scipy import sparse
from sealing import WEIGHTS, save

from desktop.evidence.matching import MatchingKnowledge, index_vocabulary
from desktop.evidence.title_words import plain_words
from desktop.evidence.vocabulary import Alias, VocabularyTables, load_vocabulary
from desktop.evidence.vocabulary_index import build_index, pack_index
from desktop.matching.similarity import title_features
from desktop.matching.titles import read_title

Floats = NDArray[np.float32]
BUCKETS = 1 << 15
STEPS = 45
RATE = 0.1
PENALTY = 1e-5
FIRST_MOMENT, SECOND_MOMENT = 0.1, 0.1
BIAS_RATE = 10.0


@dataclass(frozen=True, slots=True)
class Example:
    """A title to learn from."""

    title: str
    country: str
    code: str
    weight: float


def reference(folder: Path, codes: frozenset[str]) -> Iterator[Example]:
    """Reference titles that point at known occupations, shared where they point at several."""
    by_title: dict[str, set[str]] = {}
    with (folder / "reference_titles.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            code = _eight_digits(row)
            if code:
                by_title.setdefault(row["title"], set()).add(code)
    for title, found in by_title.items():
        for code in sorted(found & codes):
            yield Example(title, "US", code, 1.0 / len(found))


def _eight_digits(row: Mapping[str, str]) -> str:
    if row["code_system"] == "O*NET-SOC 2019":
        return row["code"]
    return f"{row['code']}.00" if row["code_system"] == "SOC 2010" else ""


def examples(folder: Path, tables: VocabularyTables) -> Iterator[Example]:
    """Everything that is learned from."""
    codes = known_codes(tables)
    yield from reference(folder, codes)
    for alias in _titles(tables):
        if alias.code in codes:
            yield Example(alias.title, alias.country or "US", alias.code, 1.0)


def _titles(tables: VocabularyTables) -> tuple[Alias, ...]:
    """The titles of the profiles and of the vocabulary."""
    return (*tables.profile_aliases, *tables.aliases)


def known_codes(tables: VocabularyTables) -> frozenset[str]:
    """Every occupation that a title may mean, also those the evidence does not cover."""
    said = {row.code for row in (*_titles(tables), *tables.patterns)}
    return frozenset(said | set(tables.codes)) - {"NONE"}


def features(rows: list[Example], knowledge: MatchingKnowledge) -> sparse.csr_matrix:
    """Features of titles: (titles, buckets)."""
    ends: list[int] = [0]
    places: list[int] = []
    weights: list[float] = []
    for row in rows:
        found, own = title_features(read_title(row.title, row.country, knowledge), BUCKETS)
        places += found
        weights += own
        ends.append(len(places))
    data = (np.array(weights, np.float32), np.array(places), np.array(ends))
    return sparse.csr_matrix(data, shape=(len(rows), BUCKETS))


def train(
    values: sparse.csr_matrix, right: NDArray[np.intp], weights: Floats, classes: int
) -> tuple[Floats, Floats]:
    """Multinomial logistic regression by adaptive steps over all titles at once."""
    table = np.zeros((BUCKETS, classes), np.float32)
    bias = np.zeros(classes, np.float32)
    first, second = np.zeros_like(table), np.zeros_like(table)
    turned = values.T.tocsr()
    titles = np.arange(len(right))
    for step in range(STEPS):
        chances = _chances(values @ table + bias)
        if step % 5 == 0:
            loss = -(weights * np.log(chances[titles, right] + 1e-9)).sum()
            print(f"step {step}: loss {loss:.3f}", flush=True)
        chances[titles, right] -= 1
        chances *= weights[:, None]
        slope = turned @ chances + PENALTY * table
        share = 1.0 if step == 0 else FIRST_MOMENT
        first += share * (slope - first)
        second += (1.0 if step == 0 else SECOND_MOMENT) * (slope**2 - second)
        table -= RATE * (1 - step / STEPS) * first / (np.sqrt(second) + 1e-7)
        bias -= BIAS_RATE * chances.sum(axis=0)
    return table, bias


def _chances(scores: Floats) -> Floats:
    scores -= scores.max(axis=1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=1, keepdims=True)
    return scores


def learn(folder: Path) -> dict[str, NDArray[np.generic]]:
    """The arrays that are shipped."""
    tables = load_vocabulary()
    rows = list(examples(folder, tables))
    words = sorted({word for row in rows for word in plain_words(row.title)})
    codes = sorted({row.code for row in rows})
    place = {code: i for i, code in enumerate(codes)}
    knowledge = index_vocabulary(tables)
    weights = np.array([row.weight for row in rows], np.float32)
    right = np.array([place[row.code] for row in rows])
    print(f"{len(rows)} titles, {len(codes)} occupations")
    table, bias = train(features(rows, knowledge), right, weights / weights.sum(), len(codes))
    scale = np.abs(table).max(axis=0) / 127
    return {
        "table": np.round(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": bias,
        "codes": np.array(codes),
        "words": as_array("\n".join(words).encode()),
        **packed_index(tables, words),
    }


def packed_index(tables: VocabularyTables, words: list[str]) -> dict[str, NDArray[np.uint8]]:
    """The index of the vocabulary, in the form it is shipped in."""
    packed = pack_index(build_index(_titles(tables), words), tables.digest)
    return {name: as_array(text) for name, text in packed.items()}


def as_array(text: bytes) -> NDArray[np.uint8]:
    """Text as an array, so that it can stand among the numbers."""
    return np.frombuffer(text, np.uint8)


def index_again() -> dict[str, NDArray[np.generic]]:
    """The shipped arrays with a new index of the vocabulary; nothing is learned."""
    tables = load_vocabulary()
    words = bytes(tables.weights["words"]).decode("utf-8").split()
    return {**tables.weights, **packed_index(tables, words)}


def main() -> None:
    """Train on a folder and write the numbers with their checksum."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="the folder with reference_titles.csv")
    parser.add_argument("--index", action="store_true", help="only index the vocabulary again")
    options = parser.parse_args()
    arrays = index_again() if options.index else learn(options.folder)
    save(arrays)
    knowledge = index_vocabulary(load_vocabulary())
    real, blind = prepare(read_labelled(), knowledge), prepare(read_blind(), knowledge)
    fitted = fit(real, blind, knowledge).weights
    save({**arrays, "ranking": fitted["ranking"], "confidence": fitted["confidence"]})
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
