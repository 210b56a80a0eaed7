"""Sealing: trained numbers are written so that the same numbers give the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

WEIGHTS = Path(__file__).parents[2] / "assets" / "evidence" / "vocabulary" / "matcher_weights.npz"
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def save(arrays: Mapping[str, Any], path: Path = WEIGHTS) -> None:
    """Write arrays without dates, and their checksum beside them."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in sorted(arrays.items()):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(array), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=_NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.getvalue(), compresslevel=9)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    checksum = f"{digest}  {path.name}\n"
    path.with_suffix(".npz.sha256").write_text(checksum, encoding="utf-8", newline="\n")
