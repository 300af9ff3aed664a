package org.conclusum.monitoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccessTokens;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.Grant;
import org.conclusum.identity.NewAccount;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class GenesisImportApiTests {

    private static final String IMPORT = "/api/v1/imports/genesis";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private AccountManagement accounts;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Value("${conclusum.api.requests-per-minute}")
    private int perMinute;

    private MockMvcTester web;
    private String token;

    @BeforeEach
    void signIn() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        token = tokenOf(fixture.officeOf("LAUSITZ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12411-01-01-4_de_flat.csv | 12411-01-01-4 | 1467 | 1245 | {"-": 222} | 489
            11111-02-01-4_de_flat.csv | 11111-02-01-4 | 489 | 398 | {"-": 76, ".": 15} | 489
            21311-01-01-4-B_de_flat_22kreise.csv | 21311-01-01-4-B | 2070 | 665 | {"-": 1315, ".": 90} | 23
            AI-N-01-2-5_de_flat_22kreise.csv | AI-N-01-2-5 | 1598 | 893 | {"-": 705} | 799
            """)
    void countsThePublishedFiles(String name, String table, long rows, long values, String marks, long municipalities) {
        MvcTestResult answer = send("?dryRun=true", name, FlatFiles.published(name));

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        JsonNode found = json(answer);
        assertThat(found.get("table").stringValue()).isEqualTo(table);
        assertThat(found.get("rows").longValue()).isEqualTo(rows);
        assertThat(found.get("values").longValue()).isEqualTo(values);
        assertThat(found.get("marks")).isEqualTo(JsonMapper.shared().readTree(marks));
        assertThat(found.get("municipalities").longValue()).isEqualTo(municipalities);
        assertThat(found.get("periods").longValue()).isOne();
        assertThat(found.get("rejected")).isEmpty();
    }

    /** Counts again without the reader: lines, cut at semicolons. */
    @ParameterizedTest
    @ValueSource(strings = {FlatFiles.POPULATION, FlatFiles.AREA, FlatFiles.STUDENTS, FlatFiles.ATLAS})
    void countsWhatASecondCountFinds(String name) {
        List<List<String>> lines = new String(FlatFiles.published(name), StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        List<String> head = lines.getFirst();
        List<List<String>> rows = lines.subList(1, lines.size());
        int value = head.indexOf("value");
        Map<String, Long> marks = rows.stream()
                .map(row -> row.get(value))
                .filter(cell -> !cell.matches("-?[0-9]+(,[0-9]+)?"))
                .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()));
        int place = head.indexOf("1_variable_attribute_code");

        JsonNode found = json(send("?dryRun=true", name, FlatFiles.published(name)));

        assertThat(found.get("rows").longValue()).isEqualTo(rows.size());
        assertThat(found.get("marks"))
                .isEqualTo(JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(marks)));
        assertThat(found.get("values").longValue())
                .isEqualTo(rows.size()
                        - marks.values().stream().mapToLong(Long::longValue).sum());
        assertThat(found.get("municipalities").longValue())
                .isEqualTo(rows.stream().map(row -> row.get(place)).distinct().count());
        assertThat(found.get("periods").longValue())
                .isEqualTo(rows.stream()
                        .map(row -> row.get(head.indexOf("time")))
                        .distinct()
                        .count());
        assertThat(found.get("rejected")).isEmpty();
    }

    @Test
    void storesNothingOfADryRun() {
        send("?dryRun=true", "12411-DRY_flat.csv", FlatFiles.file(FlatFiles.row("1")));

        assertThat(imports("12411-DRY")).isZero();
    }

    @Test
    void takesFiguresOverOtherwise() {
        byte[] file = FlatFiles.file(FlatFiles.row("1"));

        assertThat(json(send("", "12411-API_flat.csv", file)).get("new").longValue())
                .isOne();
        assertThat(json(send("?dryRun=false", "12411-API_flat.csv", file))
                        .get("unchanged")
                        .longValue())
                .isOne();
        assertThat(imports("12411-API")).isEqualTo(2);
    }

    @Test
    void listsRowsThatAreNotInOrder() {
        byte[] file = FlatFiles.file(FlatFiles.row("1"), FlatFiles.row("2023", "5116", "1"), FlatFiles.row("1.000"));

        JsonNode rejected =
                json(send("?dryRun=true", "12411-BAD_flat.csv", file)).get("rejected");

        assertThat(rejected).hasSize(2);
        assertThat(rejected.get(0).get("line").longValue()).isEqualTo(3);
        assertThat(rejected.get(0).get("value").stringValue()).isEqualTo("5116");
        assertThat(rejected.get(0).get("reason").stringValue()).contains("führende Null");
        assertThat(rejected.get(1).get("column").stringValue()).isEqualTo("value");
        assertThat(rejected.get(1).get("code").stringValue()).isEqualTo("UNREADABLE_VALUE");
        MvcTestResult refused = send("", "12411-BAD_flat.csv", file);
        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).get("rejected")).hasSize(2);
    }

    @Test
    void refusesWhatIsNoFlatFileAndSaysSoInTheLanguageOfTheClient() {
        MvcTestResult refused = web.perform(multipart(IMPORT + "?dryRun=true")
                .file(new MockMultipartFile("file", "x.csv", null, FlatFiles.text("a,b\n1,2\n")))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .header("Authorization", "Bearer " + token));

        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode first = json(refused).get("rejected").get(0);
        assertThat(first.get("line").longValue()).isOne();
        assertThat(first.get("code").stringValue()).isEqualTo("NOT_A_FLAT_FILE");
        assertThat(first.get("reason").stringValue()).contains("no flat file");
    }

    @Test
    void asksForExactlyOneFileAndAKnownSource() {
        assertThat(web.perform(multipart(IMPORT).header("Authorization", "Bearer " + token)))
                .hasStatus(400);
        assertThat(send("?dryRun=maybe", "x.csv", FlatFiles.file(FlatFiles.row("1"))))
                .hasStatus(400);
        assertThat(send("?source=HEARSAY", "x.csv", FlatFiles.file(FlatFiles.row("1"))))
                .hasStatus(400);
        assertThat(web.perform(post(IMPORT)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")))
                .hasStatus(415);
    }

    @Test
    void isForOfficesOnly() {
        byte[] file = FlatFiles.file(FlatFiles.row("1"));
        assertThat(web.perform(multipart(IMPORT).file(new MockMultipartFile("file", "x.csv", null, file))))
                .hasStatus(401);
        for (Actor.Person other : Set.of(
                fixture.stranger(),
                fixture.coordinatorOf("14626"),
                fixture.found().member("14626"),
                fixture.holderOf(Grant.of(Role.AUDITOR)),
                fixture.holderOf(Grant.of(Role.ADMINISTRATOR)))) {
            token = tokenOf(other);
            assertThat(send("?dryRun=true", "x.csv", file))
                    .hasStatus(403)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void takesUserNameAndPasswordWhereThatIsEnabled() {
        String username = "import-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(
                new NewAccount(
                        username,
                        CommitteeFixture.PASSWORD,
                        "Büro",
                        null,
                        "de",
                        Set.of(Grant.of(Role.OFFICE, "RHEIN"))),
                CommitteeFixture.FOUNDER);

        assertThat(web.perform(multipart(IMPORT + "?dryRun=true")
                        .file(new MockMultipartFile("file", "x.csv", null, FlatFiles.file(FlatFiles.row("1"))))
                        .with(httpBasic(username, CommitteeFixture.PASSWORD))))
                .hasStatusOk();
    }

    @Test
    void refusesWhoAsksTooOften() {
        token = tokenOf(fixture.coordinatorOf("05116"));
        MvcTestResult last = web.perform(multipart(IMPORT).header("Authorization", "Bearer " + token));
        for (int request = 0;
                request <= perMinute * 2 && last.getResponse().getStatus() != HttpStatus.TOO_MANY_REQUESTS.value();
                request++) {
            last = web.perform(multipart(IMPORT).header("Authorization", "Bearer " + token));
        }

        assertThat(last).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(last.getResponse().getHeader("Retry-After")).isNotNull();
    }

    @Test
    void saysThatAFileIsTooLarge() {
        ProblemDetail problem = new ImportProblems(DataSize.ofMegabytes(300)).on(new MaxUploadSizeExceededException(1));

        assertThat(problem.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE.value());
        assertThat(problem.getDetail()).contains("300 MB");
    }

    @Test
    void isDescribed() {
        assertThat(web.perform(get("/api/v1/openapi.yaml")))
                .hasStatusOk()
                .bodyText()
                .contains(IMPORT);
    }

    private String tokenOf(Actor.Person person) {
        return tokens.issue("Einlesen", LocalDate.now(clock), person);
    }

    private MvcTestResult send(String query, String name, byte[] content) {
        return web.perform(multipart(IMPORT + query)
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .header("Authorization", "Bearer " + token));
    }

    private long imports(String table) {
        return jdbc.sql("select count(*) from figure_import where table_code = ?")
                .param(table)
                .query(Long.class)
                .single();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
