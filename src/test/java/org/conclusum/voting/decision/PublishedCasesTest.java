package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.voting.decision.json.DecisionCaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublishedCasesTest {

    private static final int PUBLISHED = 270;

    static Stream<Arguments> cases() throws IOException {
        try (InputStream json = PublishedCasesTest.class.getResourceAsStream("/decision-cases.json")) {
            JsonNode all = JsonMapper.shared().readTree(Objects.requireNonNull(json));
            return all.valueStream().map(node -> Arguments.of(node.get("id").stringValue(), node));
        }
    }

    @Test
    void noneIsMissing() throws IOException {
        assertThat(cases()).hasSize(PUBLISHED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheResultThatIsKnown(String id, JsonNode json) {
        JsonNode expected = json.get("expect");
        ObjectNode result = DecisionCaseJson.write(Evaluation.of(DecisionCaseJson.read(json)), Locale.GERMAN);

        assertThat(result.get("id").stringValue()).isEqualTo(id);
        for (String field : expected.propertyNames()) {
            JsonNode found = field.equals("reached") ? reached(result) : result.get(field);
            assertThat(found).as(field).isEqualTo(expected.get(field));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsEveryStepInBothLanguages(String id, JsonNode json) {
        DecisionResult result = Evaluation.of(DecisionCaseJson.read(json));
        for (Locale locale : new Locale[] {Locale.GERMANY, Locale.UK}) {
            DerivationTexts texts = new DerivationTexts(locale);
            assertThat(result.derivation()).as(id).isNotEmpty().allSatisfy(step -> {
                assertThat(texts.sentence(step)).isNotBlank().endsWith(".").doesNotContain("{", "}", "|", "#");
                assertThat(texts.heading(step)).isNotBlank();
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void keepsItsRulesWhenTheyAreStored(String id, JsonNode json) {
        var rules = DecisionRulesJson.read(json.get("rules"));
        assertThat(DecisionRulesJson.read(DecisionRulesJson.write(rules)))
                .as(id)
                .isEqualTo(rules);
    }

    private static JsonNode reached(ObjectNode result) {
        var reached = result.arrayNode();
        result.get("conditions").forEach(condition -> reached.add(condition.get("reached")));
        return reached;
    }
}
