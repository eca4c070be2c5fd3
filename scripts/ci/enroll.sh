#!/usr/bin/env bash
# Runs the program of this repository for CI: built at its first use, then with the words given.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# The last file of a build.
if [ ! -f "$home/dist/sbom.cdx.json" ]; then
  (cd "$home" && npm ci --include=dev --ignore-scripts --no-audit --no-fund && npm run --silent build) >&2
fi
exec node "$home/bin/enroll.js" "$@"
