# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by ./run, ./test and .ci/run: packages, configuring, building. Everything said here goes to standard error.
# The caller sets `root` to the folder of the project.

say() { printf '%s\n' "$*" >&2; }
die() { say "$2"; exit "$1"; }

# The packages of the given steps (run, test, ci), one a line.
packages_of() {
  local step
  for step in "$@"; do
    awk -v step="$step" '$1 == step { print $2 }' "$root/.ci/packages.txt"
  done
}

missing_packages() {
  local wanted
  wanted=$(packages_of "$@")
  command -v dpkg-query >/dev/null || { printf '%s\n' "$wanted"; return; }
  # shellcheck disable=SC2086
  comm -23 <(printf '%s\n' $wanted | sort -u) \
    <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | awk '$2 == "installed" { print $1 }' | sort -u)
}

# Installs what the given steps need and this machine lacks. Root goes on; others are asked before sudo is used; without
# sudo, or without anyone to ask, the line to type is printed and the script ends with 2.
install_packages() {
  local missing line as_root=() answer
  missing=$(missing_packages "$@" | tr '\n' ' ')
  missing=${missing% }
  [ -n "$missing" ] || return 0
  line="apt-get install -y --no-install-recommends $missing"
  command -v apt-get >/dev/null || die 2 "These Debian 12 packages (or your system's counterparts) are needed: $missing"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die 2 "Packages are missing and there is no sudo. As root, type:
  apt-get update && $line"
    if [ "${CI:-}" = true ]; then
      as_root=(sudo -n)
    elif { : >/dev/tty; } 2>/dev/null; then
      say "These packages are missing: $missing"
      printf 'Install them with sudo now? [y/N] ' >/dev/tty
      read -r answer </dev/tty
      case $answer in
        y | Y | yes | 是) as_root=(sudo) ;;
        *) die 2 "Nothing was installed. To do it yourself:
  sudo apt-get update && sudo $line" ;;
      esac
    else
      die 2 "Packages are missing and nobody can be asked. Type:
  sudo apt-get update && sudo $line"
    fi
  fi
  say "Installing: $missing"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null >&2 || say "apt-get update failed; going on with what is known."
  # shellcheck disable=SC2086
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $line </dev/null >&2 || die 2 "The packages could not be installed. To try by hand:
  apt-get update && $line"
}

# How many compilers may run at once: one per core, but no more than memory holds (a sanitized source needs over 1 GB).
build_jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ { print int($2 / 1400000) }' /proc/meminfo)
  [ "$memory" -ge 1 ] || memory=1
  [ "$cores" -lt "$memory" ] && echo "$cores" || echo "$memory"
}

# configure PRESET: once; afterwards the build does it by itself when a CMake file changes.
configure() {
  local folder=$root/build/$1
  [ ! -f "$folder/build.ninja" ] || return 0
  say "Configuring ($1)…"
  mkdir -p "$folder"
  (cd "$root" && cmake --preset "$1") </dev/null >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; return 1; }
}

# build PRESET [TARGET…]: one build of a preset at a time; silent when there is nothing to do, so that a second call
# shows only the program.
build() {
  local preset=$1 folder=$root/build/$1
  shift
  mkdir -p "$folder"
  (
    set -o pipefail
    flock 9
    configure "$preset" || exit 1
    ninja -C "$folder" -j "$(build_jobs)" "$@" </dev/null 2>&1 9>&- |
      sed -u '/^ninja: \(no work to do\|Entering directory\)/d' >&2
  ) 9>"$folder/.lock"
}
