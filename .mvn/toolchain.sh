# Finds what building and running takes; sourced by run and verify. Bash 3.2 is enough.

NODE_MAJOR=24
NODE_VERSIONS='24.18.0 24.18.1 24.17.0' # the newest that all makers' packages have, then its neighbours
NPM_VERSION=11.6.2
RYUK_IMAGE=testcontainers/ryuk:0.14.0
cache="$root/.cache"

# say ENGLISH GERMAN: one line in the language of the system.
say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    de*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

refuse() {
  say "$@" >&2
  exit 1
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\)$/\1/p'
}

# A JDK, not only a runtime, of version 21 or newer.
is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge 21 ]
}

jdk_on_path() {
  javac_path=$(command -v javac) || return 0
  while [ -L "$javac_path" ]; do
    link=$(readlink "$javac_path")
    case "$link" in
      /*) javac_path=$link ;;
      *) javac_path=$(dirname "$javac_path")/$link ;;
    esac
  done
  dirname "$(cd "$(dirname "$javac_path")" && pwd -P)"
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  jdk_on_path
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 21+ 2>/dev/null
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$folder/bin/javac" ] && printf '%s\n' "$folder"
  done
  return 0
}

use_jdk() {
  while IFS= read -r candidate; do
    if is_jdk "$candidate"; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done <<EOF
$(jdk_candidates)
EOF
  refuse "No JDK 21 or newer found. Install one (for example from https://adoptium.net) or set JAVA_HOME." \
    "Kein JDK ab Version 21 gefunden. Installieren Sie eines (zum Beispiel von https://adoptium.net) oder setzen Sie JAVA_HOME."
}

is_node() {
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_MAJOR" ] 2>/dev/null
}

node_platform() {
  case "$(uname -s)" in
    Linux) system=linux ;;
    Darwin) system=darwin ;;
    *) return 1 ;;
  esac
  case "$(uname -m)" in
    x86_64 | amd64) printf '%s-x64\n' $system ;;
    aarch64 | arm64) printf '%s-arm64\n' $system ;;
    *) return 1 ;;
  esac
}

download() {
  if command -v curl >/dev/null; then
    curl --fail --silent --location --connect-timeout 10 --output "$2" "$1"
  else
    wget --quiet --timeout=20 --tries=2 --output-document="$2" "$1"
  fi
}

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d' ' -f1
}

node_from_its_maker() {
  archive="node-v$2-$1.tar.gz"
  download "https://nodejs.org/dist/v$2/SHASUMS256.txt" "$3/SHASUMS256.txt" || return 1
  download "https://nodejs.org/dist/v$2/$archive" "$3/$archive" || return 1
  [ "$(checksum "$3/$archive")" = "$(sed -n "s/ .*$archive\$//p" "$3/SHASUMS256.txt")" ] || return 1
  mkdir "$3/node" && tar -xzf "$3/$archive" -C "$3/node" --strip-components=1
}

node_from_the_npm_registry() {
  registry=${npm_config_registry:-https://registry.npmjs.org}
  registry=${registry%/}
  download "$registry/node-$1/-/node-$1-$2.tgz" "$3/node.tgz" || return 1
  download "$registry/npm/-/npm-$NPM_VERSION.tgz" "$3/npm.tgz" || return 1
  mkdir -p "$3/node/lib/node_modules/npm" &&
    tar -xzf "$3/node.tgz" -C "$3/node" --strip-components=1 &&
    tar -xzf "$3/npm.tgz" -C "$3/node/lib/node_modules/npm" --strip-components=1 &&
    chmod +x "$3/node/bin/node" &&
    ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$3/node/bin/npm" &&
    ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$3/node/bin/npx" &&
    chmod +x "$3/node/lib/node_modules/npm/bin/"*.js
}

fetch_node() {
  platform=$(node_platform) || return 1
  say "Fetching Node.js $NODE_MAJOR (once) ..." "Node.js $NODE_MAJOR wird geholt (einmalig) ..."
  mkdir -p "$cache"
  scratch=$(mktemp -d "$cache/fetch.XXXXXX")
  for source in node_from_its_maker node_from_the_npm_registry; do
    for version in $NODE_VERSIONS; do
      rm -rf "$scratch/node"
      if $source "$platform" "$version" "$scratch" && is_node "$scratch/node/bin/node"; then
        rm -rf "$cache/node"
        mv "$scratch/node" "$cache/node"
        rm -rf "$scratch"
        return
      fi
      [ $source = node_from_its_maker ] && break # unreachable, not outdated
    done
  done
  rm -rf "$scratch"
  return 1
}

use_node() {
  if command -v npm >/dev/null && is_node node; then return; fi
  is_node "$cache/node/bin/node" || fetch_node ||
    refuse "Node.js $NODE_MAJOR or newer is needed and could not be fetched from nodejs.org or the npm registry. Install it and start again." \
      "Node.js ab Version $NODE_MAJOR wird gebraucht und ließ sich weder von nodejs.org noch aus der npm-Registry holen. Installieren Sie es und starten Sie neu."
  export PATH="$cache/node/bin:$PATH"
}

# Everything the packaged program is made of, as one number.
fingerprint() {
  (
    cd "$root" || exit 1
    { find pom.xml .mvn package.json package-lock.json vite.config.ts tsconfig.json types.d.ts src/main processes ui \
      \( -path ui/generated -o -path ui/index.html -o -path src/main/bundles \) -prune -o -type f -print0 2>/dev/null || true; } | # some of them need not exist
      LC_ALL=C sort -z | xargs -0 cksum | cksum
  )
}

find_chromium() {
  for browser in "${CONCLUSUM_CHROMIUM:-}" "${CHROME_BIN:-}" chromium chromium-browser google-chrome google-chrome-stable \
    /usr/bin/chromium /snap/bin/chromium '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
      command -v "$browser"
      return
    fi
  done
  return 1
}

use_chromium() {
  if ! CONCLUSUM_CHROMIUM=$(find_chromium); then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      say "Installing Chromium for the tests in a browser ..." "Chromium wird für die Tests im Browser installiert ..."
      { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-inter; } >/dev/null 2>&1 </dev/null || true
    fi
    CONCLUSUM_CHROMIUM=$(find_chromium) ||
      refuse "The tests in a browser need Chromium or Chrome: install it (Debian, Ubuntu: apt-get install chromium) or set CONCLUSUM_CHROMIUM to its program file." \
        "Die Tests im Browser brauchen Chromium oder Chrome: Installieren Sie es (Debian, Ubuntu: apt-get install chromium) oder setzen Sie CONCLUSUM_CHROMIUM auf die Programmdatei."
  fi
  export CONCLUSUM_CHROMIUM
}

have_image() {
  docker image inspect "$1" >/dev/null 2>&1 || docker pull --quiet "$1" >/dev/null 2>&1 </dev/null
}

# Testcontainers where a Docker engine answers and has its images, the embedded PostgreSQL where not.
choose_test_database() {
  if [ -z "${CONCLUSUM_TEST_DATABASE:-}" ]; then
    CONCLUSUM_TEST_DATABASE=embedded
    if docker info >/dev/null 2>&1 </dev/null && have_image postgres:17; then CONCLUSUM_TEST_DATABASE=testcontainers; fi
  fi
  export CONCLUSUM_TEST_DATABASE
  # Its helper container that tidies up after a killed test run; without it the tests tidy up themselves at their end.
  if [ "$CONCLUSUM_TEST_DATABASE" = testcontainers ] && [ -z "${TESTCONTAINERS_RYUK_DISABLED:-}" ] && ! have_image "$RYUK_IMAGE"; then
    export TESTCONTAINERS_RYUK_DISABLED=true
  fi
  # In a container Testcontainers looks for the engine's ports on the host; an engine inside the same container has them here.
  if [ "$CONCLUSUM_TEST_DATABASE" = testcontainers ] && [ -f /.dockerenv ] && pgrep -x dockerd >/dev/null 2>&1; then
    export TESTCONTAINERS_HOST_OVERRIDE="${TESTCONTAINERS_HOST_OVERRIDE:-localhost}"
  fi
}
