# What the scripts of this folder share: the compiled bench and a way to run it. Sourced, in the project's folder.
# shellcheck source=../.ci/tools.sh
. .ci/tools.sh
use_java
use_maven

# The jar that ./run and ./test build.
need_jar() {
  local file
  for file in target/heard-*.jar; do
    [ -f "$file" ] || stop "There is no jar yet. Build it with ./run, or with mvn -DskipTests package."
  done
}

# A server that is killed again and again shall be there again soon: unpacked, with what the Java machine learned at a first start.
# Sets QUICK to the options that say where it is.
quick_jar() {
  need_jar
  local jar fast=target/fast
  jar=$(echo target/heard-*.jar)
  if [ ! -f "$fast/heard.aot" ] || [ "$jar" -nt "$fast/heard.aot" ]; then
    say "Learning how Heard starts ..."
    rm -rf "$fast"
    java -Djarmode=tools -jar "$jar" extract --destination "$fast" >/dev/null
    HEARD_DATA="$fast/data" PORT=0 java -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
      -XX:AOTCacheOutput="$fast/heard.aot" -Dspring.context.exit=onRefresh -jar "$fast/$(basename "$jar")" --spring.profiles.active=demo >"$fast/log" 2>&1 || true
    [ -f "$fast/heard.aot" ] || stop "Heard did not start once; see $fast/log."
  fi
  QUICK=(-Dheard.jar="$fast/$(basename "$jar")" -Dheard.aot="$PWD/$fast/heard.aot")
}

# bench <class> <arguments>
bench() {
  mkdir -p target
  say "Compiling ..."
  mvn -B -q -Dvaadin.skip -Djacoco.skip=true test-compile
  mvn -B -q -Dvaadin.skip dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
  say "Running ..."
  # The embedded database talks a lot through the log while it starts.
  exec java --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dlogback.configurationFile=bench/logback.xml \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" "$@"
}
