# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL cluster for one run of the tests: own folder, own socket, loopback only, gone at the end.
# Sets GUIJU_TEST_PG, the connection string of its superuser (through the socket, which only the caller can reach);
# every other login needs its password, as on a real server.

postgres_folder=""
postgres_pid=""

stop_postgres() {
  if [ -n "$postgres_pid" ]; then
    kill -INT "$postgres_pid" 2>/dev/null
    wait "$postgres_pid" 2>/dev/null
    postgres_pid=""
  fi
  [ -z "$postgres_folder" ] || rm -rf "$postgres_folder"
  postgres_folder=""
}

start_postgres() {
  local tools port identity=() log
  tools=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [ -n "$tools" ] || die 1 "PostgreSQL is not installed."
  postgres_folder=$(mktemp -d /tmp/guiju-pg.XXXXXX)
  if [ "$(id -u)" -eq 0 ]; then
    # The server refuses root.
    local user=nobody
    id postgres >/dev/null 2>&1 && user=postgres
    chown "$user" "$postgres_folder"
    identity=(--reuid="$user" --regid="$(id -g "$user")" --clear-groups)
  fi
  log=$(cd / && setpriv "${identity[@]}" --pdeathsig INT env -u LANG -u LC_ALL "$tools/initdb" -D "$postgres_folder/data" \
    -U guiju_test -E UTF8 --locale=C.UTF-8 --auth=trust --no-sync </dev/null 2>&1) ||
    { say "$log"; stop_postgres; die 1 "The test server could not be made."; }
  cat >"$postgres_folder/data/pg_hba.conf" <<'HBA'
local all guiju_test trust
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
HBA
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    # In the background by itself, so that $! is the server's own id; it ends with this shell even if that is killed.
    setpriv "${identity[@]}" --pdeathsig INT "$tools/postgres" -D "$postgres_folder/data" -k "$postgres_folder" \
      -c listen_addresses=127.0.0.1 -p "$port" -c fsync=off -c full_page_writes=off -c max_connections=60 \
      </dev/null >"$postgres_folder/log" 2>&1 &
    postgres_pid=$!
    for _ in $(seq 100); do
      if "$tools/pg_isready" -q -h "$postgres_folder" -p "$port" -U guiju_test; then
        export GUIJU_TEST_PG="host=$postgres_folder port=$port user=guiju_test dbname=postgres"
        return 0
      fi
      kill -0 "$postgres_pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -INT "$postgres_pid" 2>/dev/null
    wait "$postgres_pid" 2>/dev/null
  done
  cat "$postgres_folder/log" >&2
  stop_postgres
  die 1 "The test server did not start."
}
