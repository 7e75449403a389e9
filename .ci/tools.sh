# shellcheck shell=bash
# Finds the tools that ./run and ./test need. Sourced, never run. Sets JAVA_HOME and PATH.
# A tool that is missing and cannot be fetched ends the script with one sentence saying what to install.

say() { printf '%s\n' "$*"; }
step() { printf '  %s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# major_of_jdk <folder>: the Java version of a JDK folder, 0 when there is no compiler in it
major_of_jdk() {
  local version=
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -1)
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | head -1)
  echo "${version:-0}"
}

jdk_folders() {
  local compiler
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  printf '%s\n' /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* /opt/java/*
  compiler=$(command -v javac 2>/dev/null) || return 0
  compiler=$(readlink -f "$compiler" 2>/dev/null || printf '%s' "$compiler")
  dirname "$(dirname "$compiler")"
}

use_java() {
  local folder
  while read -r folder; do
    [ -d "$folder" ] || continue
    if [ "$(major_of_jdk "$folder")" -ge 25 ]; then
      export JAVA_HOME="$folder" PATH="$folder/bin:$PATH"
      return
    fi
  done < <(jdk_folders)
  stop "Heard needs a Java development kit (JDK) of version 25 or newer: please install one, for example Eclipse Temurin 25, or let JAVA_HOME point to it."
}

use_maven() {
  command -v mvn >/dev/null 2>&1 || stop "Heard needs Apache Maven 3.8 or newer: please install it, for example with 'apt-get install maven' or 'brew install maven'."
}

major_of_node() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

# Vaadin wants Node 24 with its npm beside it. An older machine gets both into .tools/, which git ignores.
use_node() {
  local major own="$PWD/.tools/node"
  major=$(major_of_node)
  if [ "${major:-0}" -ge 24 ] && command -v npm >/dev/null 2>&1; then return; fi
  if [ ! -x "$own/bin/node" ] || [ ! -x "$own/bin/npm" ]; then
    command -v npm >/dev/null 2>&1 || stop "Heard needs Node.js 24 or newer with npm: please install it, for example from your system's packages."
    step "Fetching Node 24 into .tools (once) ..."
    mkdir -p "$own"
    npm install --silent --no-fund --no-audit --fetch-retries=2 --fetch-timeout=60000 -g --prefix "$own" node@24 npm@11 >"$own/install.log" 2>&1 \
      || { tail -5 "$own/install.log" >&2; stop "Node 24 could not be fetched with npm: please install Node.js 24 or newer and try again."; }
  fi
  export PATH="$own/bin:$PATH"
  major=$(major_of_node)
  [ "${major:-0}" -ge 24 ] || stop "The Node in .tools does not work on this machine: please delete .tools and install Node.js 24 or newer."
}

use_tools() {
  use_java
  use_maven
  use_node
}

# show_steps: turns Maven's log on standard input into a few lines about where it is
show_steps() {
  local line last='' tests=''
  tell() { [ "$last" = "$1" ] || step "$1"; last=$1; }
  while IFS= read -r line; do
    case "$line" in
      *Downloading*|*Downloaded*) tell "Fetching libraries ..." ;;
      *"--- "*spotless*) tell "Looking at the format ..." ;;
      *"--- "*prepare-frontend*) tell "Preparing the pages ..." ;;
      *"--- "*compiler*:compile*|*"--- "*compiler*:testCompile*) tell "Compiling ..." ;;
      *"--- "*surefire*:test*) tests="Running the tests ..." ;;
      *"--- "*build-frontend*) tell "Building the pages for browsers ..." ;;
      *"--- "*spring-boot*repackage*) tell "Packing ..." ;;
      *"--- "*failsafe*:integration-test*) tests="Walking the journeys in a browser ..." ;;
      *" T E S T S"*) tell "$tests" ;;
      *"[ERROR] Failures:"*|*"[ERROR] Errors:"*|*"<<< FAILURE!"*|*"<<< ERROR!"*) printf '%s\n' "$line" ;;
      *"Tests run:"*" -- in "*) step "${line#*] }" ;;
    esac
  done
}
