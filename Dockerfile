# Cultural Pearls in a container: docker build -t cultural-pearls .
# Settings are environment variables, see docs/operations.md; docker-compose.yml is a whole installation.
# Images are named by tag and digest: the digest is what is taken. How to take a newer one: docs/operations.md.

FROM maven:3.9-eclipse-temurin-17@sha256:42a3ac393abbc64dae6c96703e5ead2e921fe9103371ac58b5b404b0d6a26502 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q dependency:go-offline -DincludeScope=runtime
COPY LICENSE NOTICE ./
COPY src/main src/main
COPY bpmn bpmn
RUN mvn -B -q package -Dmaven.test.skip=true \
 && java -Djarmode=tools -jar target/cultural-pearls-*[0-9TS].jar extract --layers --destination layers \
 && mv layers/application/cultural-pearls-*.jar layers/application/app.jar

# The classes of a real start, on a database that lives as long as this step, as an archive that the JVM maps into memory.
FROM eclipse-temurin:17-jre@sha256:207ecae0b2b104dfc6dfa763d1e9cd2041cb344800a180e24cb1a28ed533ff90 AS archive
RUN apt-get update && apt-get install -y --no-install-recommends postgresql
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY ops/archive-classes.sh ops/ready.sh /ops/
RUN chown postgres /app
USER postgres
RUN /ops/archive-classes.sh /app/app.jar /app/app.jsa

FROM eclipse-temurin:17-jre@sha256:207ecae0b2b104dfc6dfa763d1e9cd2041cb344800a180e24cb1a28ed533ff90
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin pearls
WORKDIR /app
# What changes seldom comes first. Nothing here can be written by the application.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --from=archive /app/app.jsa ./
COPY ops/ready.sh /ops/
USER 10001
# A few people at a time: one thread that collects, and two pools of native memory, take a seventh less than the defaults.
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs MALLOC_ARENA_MAX=2
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=10s --timeout=5s CMD ["/ops/ready.sh"]
# The JVM is the first process: it gets the SIGTERM of `docker stop` and finishes what is open.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/app/app.jsa", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/app.jar"]
