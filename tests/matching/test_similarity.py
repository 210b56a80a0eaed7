"""Similarity: what is scored is what was trained, title by title as in a batch."""

import numpy as np

from desktop.matching.similarity import score, title_features, word_features


def test_a_score_is_the_sum_of_its_features(read, knowledge):
    title = read("Clinical Nurse Educator/Case Manager")
    table = knowledge.weights["table"]
    places, weights = title_features(title, table.shape[0])
    raw = np.asarray(weights) @ table[places].astype(float)
    raw = raw * knowledge.weights["scale"] + knowledge.weights["bias"]
    expected = raw - np.log(np.exp(raw).sum())
    assert np.allclose(score([title], knowledge.weights)[0], expected, atol=1e-3)


def test_a_batch_scores_like_one_at_a_time(read, knowledge):
    titles = [read(t) for t in ("Porter", "Staff Nurse", "", "CLIN RSCH CRD")]
    together = score(titles, knowledge.weights)
    alone = np.vstack([score([title], knowledge.weights) for title in titles])
    assert np.array_equal(together, alone)


def test_no_titles_give_no_scores(knowledge):
    assert score([], knowledge.weights).shape == (0, len(knowledge.learned))


def test_features_are_the_same_on_every_machine():
    places, weights = word_features("nurse", 1 << 15)
    assert places[:4] == [11955, 2768, 11831, 17655]
    assert weights[0] == 1.0
