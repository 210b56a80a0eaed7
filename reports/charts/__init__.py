"""Drawings as display lists: bars, marks and hatches as plain geometry for any painter."""
