#!/usr/bin/env bash
# What action.yml runs. Inputs come as ENROLL_…, one value a line, and are words of a command line: no shell reads them.
set -euo pipefail
words=(validate)

# add OPTION LINES: each line that is not blank, behind the option where one is named.
add() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    if [ -n "$line" ]; then words+=(${1:+"$1"} "$line"); fi
  done <<<"$2"
}

add --policy "${ENROLL_POLICY:-}"
add --fail-on "${ENROLL_FAIL_ON:-}"
add --baseline "${ENROLL_BASELINE:-}"
if [ -n "${ENROLL_SARIF:-}" ]; then add --also "sarif=$ENROLL_SARIF"; fi
if [ -n "${ENROLL_JUNIT:-}" ]; then add --also "junit=$ENROLL_JUNIT"; fi
add '' "${ENROLL_ARGUMENTS:-}"
words+=(--format github --force --)
add '' "${ENROLL_FILES:-}"
exec "$(dirname "${BASH_SOURCE[0]}")/enroll.sh" "${words[@]}"
