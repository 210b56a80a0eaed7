"""Readability: the Flesch-Kincaid grade of running text, with syllables counted by rule."""

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SILENT = re.compile(r"[^aeioul]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouylscgzxh]es$|[aeiouy]les$")
_SENTENCE_END = re.compile(r"[.!?]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SHORTEST = 4  # words; shorter pieces are labels, not sentences


def syllables(word):
    """Syllables of an English word: groups of vowels, without a silent e."""
    word = word.lower().strip("'’")
    count = len(_VOWELS.findall(word))
    return max(1, count - bool(count > 1 and _SILENT.search(word)))


def grade(texts):
    """Flesch-Kincaid grade over all sentences of four words and more in the texts."""
    sentences = [
        words
        for text in texts
        for piece in _SENTENCE_END.split(text)
        if len(words := _WORD.findall(piece)) >= _SHORTEST
    ]
    words = [word for sentence in sentences for word in sentence]
    per_sentence = len(words) / len(sentences)
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
