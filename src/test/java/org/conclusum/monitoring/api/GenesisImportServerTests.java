package org.conclusum.monitoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.conclusum.identity.AccessTokens;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are too large, sent over a real connection to a server that takes little. */
@ApplicationTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "conclusum.procedures.job-executor=false",
            "conclusum.api.basic=true",
            "vaadin.productionMode=true",
            "spring.servlet.multipart.max-file-size=64KB",
            "spring.servlet.multipart.max-request-size=128KB"
        })
@DirtiesContext
class GenesisImportServerTests {

    private static final String BOUNDARY = "----figures";
    private static final Path UPLOADS = uploads();
    private static final int KILOBYTE = 1024;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private Clock clock;

    @Value("${local.server.port}")
    private int port;

    private String token;

    @DynamicPropertySource
    static void keepUploads(DynamicPropertyRegistry properties) {
        properties.add("spring.servlet.multipart.location", UPLOADS::toString);
    }

    private static Path uploads() {
        try {
            return Files.createTempDirectory("conclusum-uploads");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void signIn() {
        token = tokenOf(fixture.officeOf("LAUSITZ"));
    }

    @Test
    void takesAFileWithinTheLimit() throws Exception {
        HttpResponse<String> answer = send(FlatFiles.file(FlatFiles.row("1")), token, false);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode found = JsonMapper.shared().readTree(answer.body());
        assertThat(found.get("table").stringValue()).isEqualTo("12411-HTTP");
        assertThat(found.get("rows").longValue()).isOne();
        assertThat(found.get("values").longValue()).isOne();
        assertThat(found.get("marks").isObject()).isTrue();
        assertThat(found.get("municipalities").longValue()).isOne();
        assertThat(found.get("periods").longValue()).isOne();
        assertThat(found.get("rejected").isArray()).isTrue();
        assertNothingStays();
    }

    @Test
    void answersThatAFileIsTooLarge() throws Exception {
        assertTooLarge(send(zeros(100 * KILOBYTE), token, false));
    }

    /** Longer than a server reads on by itself, so that it would cut off whoever is still sending. */
    @Test
    void answersWhoeverIsStillSendingThatItIsTooLarge() throws Exception {
        assertTooLarge(send(zeros(20 * KILOBYTE * KILOBYTE), token, false));
        assertTooLarge(send(zeros(20 * KILOBYTE * KILOBYTE), token, true));
    }

    @Test
    void answersStrangersThatTheyMayNotHoweverMuchTheySend() throws Exception {
        byte[] large = zeros(20 * KILOBYTE * KILOBYTE);

        assertThat(send(large, tokenOf(fixture.stranger()), false).statusCode()).isEqualTo(403);
        assertThat(send(large, tokenOf(fixture.coordinatorOf("14626")), true).statusCode())
                .isEqualTo(403);
        assertThat(send(large, null, false).statusCode()).isEqualTo(401);
        assertNothingStays();
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(413);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertNothingStays();
    }

    private static void assertNothingStays() {
        await().untilAsserted(() -> {
            try (Stream<Path> files = Files.list(UPLOADS)) {
                assertThat(files).isEmpty();
            }
        });
    }

    private static byte[] zeros(int length) {
        return "0".repeat(length).getBytes(StandardCharsets.US_ASCII);
    }

    /** @param inChunks without saying before how long it is */
    private HttpResponse<String> send(byte[] file, @Nullable String bearer, boolean inChunks) throws Exception {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"12411-HTTP_flat.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + file.length + end.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(end, 0, body, head.length + file.length, end.length);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/imports/genesis?dryRun=true"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(
                        inChunks
                                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private String tokenOf(Actor.Person person) {
        return tokens.issue("Einlesen", LocalDate.now(clock), person);
    }
}
