"""Train the numbers of the title matcher: python packaging/evidence/train_matcher.py FOLDER.

FOLDER holds reference_titles.csv (title, code, code_system, source). What is learned from:
O*NET 27.0 alternate, reported and short titles and occupation titles (CC BY 4.0), the BLS direct
match title file (public domain), and the project's own vocabulary. The same input gives the same
bytes.
"""

import csv
import hashlib
import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy import sparse

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from desktop.evidence.matching import MatchingKnowledge, index_vocabulary  # noqa: E402
from desktop.evidence.vocabulary import VocabularyTables, load_vocabulary  # noqa: E402
from desktop.matching.similarity import title_features  # noqa: E402
from desktop.matching.titles import read_title  # noqa: E402

BUCKETS = 1 << 15
STEPS = 60
PENALTY = 2e-5
OUTPUT = ROOT / "assets" / "evidence" / "vocabulary" / "matcher_weights.npz"


def reference(folder: Path, codes: set[str]) -> Iterator[tuple[str, str, float]]:
    """Title, code and weight of the reference titles that point at one known occupation."""
    by_title: dict[str, set[str]] = {}
    with (folder / "reference_titles.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["code_system"] == "O*NET-SOC 2019":
                by_title.setdefault(row["title"], set()).add(row["code"])
            elif row["code_system"] == "SOC 2010" and f"{row['code']}.00" in codes:
                by_title.setdefault(row["title"], set()).add(f"{row['code']}.00")
    for title, found in by_title.items():
        known = sorted(found & codes)
        for code in known:
            yield title, code, 1.0 / len(found)


def examples(
    folder: Path, tables: VocabularyTables, codes: set[str]
) -> Iterator[tuple[str, str, str, float]]:
    """Title, country, code and weight of everything that is learned from."""
    for title, code, weight in reference(folder, codes):
        yield title, "US", code, weight
    for alias in tables.aliases:
        if alias.code in codes:
            yield alias.title, alias.country or "US", alias.code, 1.0


def matrix(titles: list[tuple[str, str]], knowledge: MatchingKnowledge) -> sparse.csr_matrix:
    """Features of titles: (titles, buckets)."""
    indptr, indices, data = [0], [], []
    for title, country in titles:
        features = title_features(read_title(title, country, knowledge), BUCKETS)
        indices += features.buckets
        data += features.weights
        indptr.append(len(indices))
    return sparse.csr_matrix(
        (np.array(data, np.float32), np.array(indices), np.array(indptr)),
        shape=(len(titles), BUCKETS),
    )


def train(
    x: sparse.csr_matrix, y: np.ndarray, weight: np.ndarray, classes: int
) -> tuple[np.ndarray, np.ndarray]:
    """Multinomial logistic regression by Adam on all examples at once."""
    table = np.zeros((x.shape[1], classes), np.float32)
    bias = np.zeros(classes, np.float32)
    first, second = np.zeros_like(table), np.zeros_like(table)
    turned = x.T.tocsr()
    weight = (weight / weight.sum()).astype(np.float32)
    for step in range(1, STEPS + 1):
        scores = x @ table + bias
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        loss = -(weight * np.log(scores[np.arange(len(y)), y] + 1e-9)).sum()
        scores[np.arange(len(y)), y] -= 1
        scores *= weight[:, None]
        gradient = turned @ scores
        gradient += PENALTY * table
        first += 0.1 * (gradient - first)
        second += 0.05 * (gradient**2 - second)
        rate = 0.3 * (1 - step / (STEPS + 1))
        table -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.95**step)) + 1e-6)
        bias -= rate * scores.sum(axis=0)
        if step % 10 == 0:
            print(f"step {step}: loss {loss:.3f}", flush=True)
    return table, bias


def save(arrays: dict[str, np.ndarray], path: Path) -> None:
    """Write the arrays so that the same numbers give the same bytes, with a checksum beside."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in sorted(arrays.items()):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(array), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.getvalue())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".npz.sha256").write_text(f"{digest}  {path.name}\n", encoding="utf-8")


def main(folder: Path) -> None:
    """Train on the reference titles of a folder and the vocabulary, and write the numbers."""
    tables = load_vocabulary()
    knowledge = index_vocabulary(tables)
    codes = sorted(tables.codes)
    rows = list(examples(folder, tables, set(codes)))
    place = {code: i for i, code in enumerate(codes)}
    x = matrix([(title, country) for title, country, _, _ in rows], knowledge)
    y = np.array([place[code] for _, _, code, _ in rows])
    weight = np.array([w for _, _, _, w in rows])
    print(f"{len(rows)} titles, {len(codes)} occupations")
    table, bias = train(x, y, weight, len(codes))
    scale = np.float32(np.abs(table).max() / 127)
    save(
        {
            "table": np.round(table / scale).astype(np.int8),
            "scale": np.array(scale),
            "bias": bias,
            "codes": np.array(codes),
        },
        OUTPUT,
    )
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
