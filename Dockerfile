# Heard in a container: built with JDK 25 and Node 24, run as an ordinary user on a Java runtime.
FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
# The system's Maven brings an older Java along; this one has to win.
ENV JAVA_HOME=/opt/java/openjdk
WORKDIR /build
COPY . .
# Unpacked, the application starts faster. The databases for the demo stay out.
RUN mvn -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/heard-*.jar extract --destination unpacked --application-filename heard.jar \
 && rm -f unpacked/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 heard && useradd --uid 10001 --gid heard --home-dir /heard --no-create-home heard \
 && mkdir -p /heard/data && chown heard:heard /heard/data
WORKDIR /heard
COPY --from=build /build/unpacked/lib ./lib
COPY --from=build /build/unpacked/heard.jar ./heard.jar
USER heard
ENV PORT=8080
EXPOSE 8080
# bash opens the connection itself: no curl in the image.
HEALTHCHECK --interval=30s --timeout=10s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-jar", "heard.jar"]
