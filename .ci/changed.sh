# SPDX-License-Identifier: GPL-3.0-or-later
# The C++ files a check should look at. The caller stands in the project's folder.

# changed_files PATTERN…: files changed since the branch left the main line, also those not committed yet. Where history
# is too short to tell, or on the main line itself, what the last commit changed; without any history, every file.
changed_files() {
  local base=""
  if ! git rev-parse -q --verify HEAD >/dev/null 2>&1; then
    find include src tests -type f | grep -E '\.(cpp|h)$'
    return
  fi
  for line in origin/main main; do
    git rev-parse -q --verify "$line" >/dev/null && base=$(git merge-base HEAD "$line" 2>/dev/null) && [ -n "$base" ] && break
  done
  if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
    base=$(git rev-parse -q --verify HEAD~1) || base=""
  fi
  if [ -z "$base" ]; then
    git ls-files -- "$@"
  else
    { git diff --name-only --diff-filter=d "$base" -- "$@"; git ls-files --others --exclude-standard -- "$@"; } | sort -u
  fi
}
