# Builds and runs Thamdai. The office's files and the data lie outside the image:
#   docker run -p 8080:8080 -v thamdai-data:/thamdai/data -v "$PWD/index:/thamdai/index:ro" thamdai
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
# The dependencies are a layer of their own: they change less often than the sources.
RUN mvn -q -B dependency:go-offline
COPY src/main src/main
RUN mvn -q -B -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /thamdai thamdai
WORKDIR /thamdai
COPY --from=build /build/target/thamdai.jar app/
COPY --from=build /build/target/lib app/lib
COPY index index
COPY conversation-flows conversation-flows
RUN mkdir data && chown thamdai data
# PostgreSQL refuses to run as root, and so do we.
USER thamdai
VOLUME /thamdai/data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT:-8080} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-jar", "app/thamdai.jar"]
CMD ["serve"]
