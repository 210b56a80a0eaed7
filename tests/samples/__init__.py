"""Rosters made by code, one per feature and several in combination, each with its ledger."""
