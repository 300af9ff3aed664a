package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.identity.AccessTokens;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.procedures.hostile.HostileModel;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class ModelCheckApiTests {

    private static final String CHECK = "/api/v1/processes/check";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private RepositoryService models;

    @Autowired
    private Clock clock;

    private MockMvcTester web;
    private String token;

    @BeforeEach
    void signIn() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        token = tokenOf(holder(Role.ADMINISTRATOR));
    }

    @Test
    void findsNothingAgainstWhatComesWithTheProgram() {
        assertThat(ShippedModels.all()).isNotEmpty().allSatisfy(model -> {
            JsonNode answer = json(check(model.file()));

            assertThat(answer.get("deployable").booleanValue()).as(model.name()).isTrue();
            assertThat(answer.get("findings")).as(model.name()).isEmpty();
        });
    }

    @Test
    void namesRuleElementAndLineInBothLanguages() {
        HostileModel hostile = HostileModels.thatRunThings().getFirst();

        JsonNode answer = json(check(hostile.file()));

        assertThat(answer.get("deployable").booleanValue()).isFalse();
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.get("rule").stringValue()).isEqualTo("code");
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
        assertThat(finding.get("element").stringValue()).isEqualTo("serviceTask_work");
        assertThat(finding.get("line").intValue()).isGreaterThan(1);
        assertThat(finding.get("message").stringValue()).startsWith("Programmcode aufzurufen ist nicht erlaubt");
        MvcTestResult english = web.perform(post(CHECK)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_XML)
                .content(hostile.file()));
        assertThat(json(english).get("findings").get(0).get("message").stringValue())
                .startsWith("Calling program code is not allowed");
    }

    @Test
    void storesNothing() {
        long before = models.createDeploymentQuery().count();

        check(HostileModels.text("/models/confirmed.bpmn").getBytes(StandardCharsets.UTF_8));

        assertThat(models.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        assertThat(check(new byte[2 * 1024 * 1024 + 1]))
                .hasStatus(413)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void isForAdministratorsOnly() {
        byte[] model = HostileModels.text("/models/confirmed.bpmn").getBytes(StandardCharsets.UTF_8);
        token = tokenOf(holder(Role.AUDITOR));
        assertThat(check(model)).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        token = tokenOf(fixture.stranger());
        assertThat(check(model)).hasStatus(403);
        token = "nobody";
        assertThat(check(model)).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult check(byte[] model) {
        return web.perform(post(CHECK)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_XML)
                .content(model));
    }

    private Actor.Person holder(Role role) {
        return fixture.person("Prüfende Person " + role, Set.of(new Grant(role, "")));
    }

    private String tokenOf(Actor.Person person) {
        return tokens.issue("Prüfung", LocalDate.now(clock), person);
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
