# The packaged program (./mvnw package, or ./verify) as an image: docker build -t conclusum .
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY target/conclusum.jar .
RUN java -Djarmode=tools -jar conclusum.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 conclusum && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin conclusum
WORKDIR /conclusum
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
RUN mkdir -m 700 /conclusum-ballot-keys && chown 10001:10001 /conclusum-ballot-keys
USER 10001:10001
ENV CONCLUSUM_ADDRESS=0.0.0.0 CONCLUSUM_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD curl --fail --silent --output /dev/null "http://127.0.0.1:$CONCLUSUM_PORT/actuator/health"
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "conclusum.jar"]
