#!/bin/sh
# Remakes the three lock files; hashes inside, no index addresses.
set -eu
compile="$1/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header --no-emit-index-url --no-emit-find-links --no-emit-options"
$compile --output-file requirements.txt pyproject.toml
$compile --extra test --constraint requirements.txt --output-file requirements-test.txt pyproject.toml
$compile --extra package --constraint requirements.txt --output-file requirements-package.txt pyproject.toml
