"""The fifth step: which documents, checked by whom, seen before they are saved or printed."""
