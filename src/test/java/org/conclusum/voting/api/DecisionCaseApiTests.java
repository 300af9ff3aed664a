package org.conclusum.voting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccessTokens;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.NewAccount;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class DecisionCaseApiTests {

    private static final String EVALUATE = "/api/v1/decision-cases/evaluate";
    private static final String WEIGHTS = "/api/v1/decision-cases/weights";
    private static final String ADOPTED = """
            {"id": "one", "rules": {"majority": {"conditions": [
                {"measure": "VOTES", "base": "YES_NO", "threshold": ">1/2"}]}},
             "seats": [{"id": "A"}, {"id": "B"}, {"id": "C"}], "ballots": {"A": "YES", "B": "YES", "C": "NO"}}""";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private AccountManagement accounts;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private Clock clock;

    private MockMvcTester web;
    private Actor.Person person;
    private String token;

    @BeforeEach
    void signIn() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        person = fixture.stranger();
        token = tokens.issue("Auswertung", LocalDate.now(clock), person);
    }

    @Test
    void answersOneCaseWithOneResult() {
        MvcTestResult answer = send(EVALUATE, ADOPTED);

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        JsonNode result = json(answer);
        assertThat(result.get("id").stringValue()).isEqualTo("one");
        assertThat(result.get("outcome").stringValue()).isEqualTo("ADOPTED");
        assertThat(result.get("reason").isNull()).isTrue();
        assertThat(result.get("yes").stringValue()).isEqualTo("2");
    }

    @Test
    void answersAllPublishedCasesInTheirOrder() throws Exception {
        JsonNode cases = published("/decision-cases.json");

        JsonNode results = json(send(EVALUATE, cases.toString()));

        assertThat(results).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(results.get(i).get("id")).isEqualTo(cases.get(i).get("id"));
            assertThat(results.get(i).get("outcome"))
                    .isEqualTo(cases.get(i).get("expect").get("outcome"));
        }
    }

    @Test
    void reckonsAllPublishedWeights() throws Exception {
        JsonNode cases = published("/weight-cases.json");

        JsonNode results = json(send(WEIGHTS, cases.toString()));

        assertThat(results.valueStream().map(result -> result.get("votes")))
                .containsExactlyElementsOf(
                        cases.valueStream().map(each -> each.get("expect")).toList());
    }

    @Test
    void answersNothingToNothing() {
        assertThat(json(send(EVALUATE, "[]"))).isEmpty();
    }

    @Test
    void tellsTheReasoningInTheLanguageOfTheClient() {
        assertThat(json(send(EVALUATE, ADOPTED)).get("derivation").toString()).contains("angenommen");
        MvcTestResult english = web.perform(post(EVALUATE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .contentType(MediaType.APPLICATION_JSON)
                .content(ADOPTED));
        assertThat(json(english).get("derivation").toString()).contains("adopted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                 | $
                    "text"                                                            | $
                    [{"rules": {}, "seats": [{"id": "A"}], "ballots": {}}, 7]         | $[0].rules.majority
                    [7]                                                               | $[0]
                    {"rules": {}, "rules": {}}                                        | $
                    """)
    void saysWhereInputIsMalformed(String body, String path) {
        MvcTestResult answer = send(EVALUATE, body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = json(answer);
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(problem.get("path").stringValue()).isEqualTo(path);
        assertThat(problem.get("detail").stringValue()).startsWith(path + " ");
    }

    @Test
    void doesNotGuessWhatFollowsACase() {
        assertThat(json(send(EVALUATE, ADOPTED + ADOPTED)).get("path").stringValue())
                .isEqualTo("$");
    }

    @Test
    void namesTheCaseOfABatchThatContradictsItself() {
        String stranger = ADOPTED.replace("\"C\": \"NO\"", "\"D\": \"NO\"");

        JsonNode problem = json(send(EVALUATE, "[" + ADOPTED + "," + stranger + "]"));

        assertThat(problem.get("path").stringValue()).startsWith("$[1].ballots");
    }

    @Test
    void refusesMoreThanTenThousandCases() {
        String many = "[" + String.join(",", Collections.nCopies(10_001, ADOPTED)) + "]";

        assertThat(send(EVALUATE, many)).hasStatus(429).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        String large = ADOPTED + " ".repeat(20 * 1024 * 1024);

        assertThat(send(EVALUATE, large)).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesWhatIsNotJson() {
        MvcTestResult answer = web.perform(post(EVALUATE)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.TEXT_PLAIN)
                .content(ADOPTED));

        assertThat(answer).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void knowsNobodyWithoutATokenOrByAWrongOne() {
        assertThat(web.perform(
                        post(EVALUATE).contentType(MediaType.APPLICATION_JSON).content(ADOPTED)))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers()
                .hasValue("WWW-Authenticate", "Bearer realm=\"Conclusum\"");
        token = token.substring(1);
        assertThat(send(EVALUATE, ADOPTED)).hasStatus(401);
    }

    @Test
    void knowsNobodyByARevokedToken() {
        tokens.revoke(tokens.of(person).getFirst().id(), person);

        assertThat(send(EVALUATE, ADOPTED)).hasStatus(401);
    }

    @Test
    void takesUserNameAndPasswordWhereThatIsEnabled() {
        String username = "basic-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(
                new NewAccount(username, CommitteeFixture.PASSWORD, "Programm", null, "de", Set.of()),
                CommitteeFixture.FOUNDER);

        assertThat(basic(username, CommitteeFixture.PASSWORD)).hasStatusOk();
        assertThat(basic(username, "something else")).hasStatus(401);
    }

    @Test
    void describesItselfToEverybody() {
        assertThat(web.perform(get("/api/v1/openapi.yaml")))
                .hasStatusOk()
                .bodyText()
                .contains(EVALUATE, WEIGHTS);
    }

    private MvcTestResult basic(String username, String password) {
        return web.perform(post(EVALUATE)
                .with(httpBasic(username, password))
                .contentType(MediaType.APPLICATION_JSON)
                .content(ADOPTED));
    }

    private MvcTestResult send(String path, String body) {
        return web.perform(post(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode published(String file) throws Exception {
        try (InputStream json = DecisionCaseApiTests.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json));
        }
    }
}
