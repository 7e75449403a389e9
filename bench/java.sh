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
