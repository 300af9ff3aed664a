package org.conclusum.voting.decision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.conclusum.committees.rules.LocatedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WeightCasesTest {

    private static final int PUBLISHED = 9;

    static Stream<Arguments> cases() throws IOException {
        try (InputStream json = WeightCasesTest.class.getResourceAsStream("/weight-cases.json")) {
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
    void givesThePublishedVotes(String id, JsonNode json) {
        ObjectNode result = WeightCase.read(LocatedJson.root(json)).result();

        assertThat(result.get("id").stringValue()).isEqualTo(id);
        assertThat(result.get("votes").longValue()).isEqualTo(json.get("expect").longValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"rule": {"kind": "PER_BEGUN", "per": 0, "cap": 6, "plus": 1}, "population": 1}      | $.rule
                    {"rule": {"kind": "PER_BEGUN", "cap": 6, "plus": 1}, "population": 1}                | $.rule.per
                    {"rule": {"kind": "PER_BEGUN", "per": 5, "cap": 6, "plus": 1}, "population": -1}     | $.population
                    {"rule": {"kind": "PER_BEGUN", "per": 5, "cap": 6, "plus": 1}, "population": 1.5}    | $.population
                    {"rule": {"kind": "PER_BEGUN", "per": 5, "cap": 6, "plus": 1}}                       | $.population
                    {"rule": {"kind": "TIERS", "moreThan": []}, "population": 1}                         | $.rule.moreThan
                    {"rule": {"kind": "TIERS", "moreThan": [[0, 3], [0, 4]]}, "population": 1}           | $.rule.moreThan
                    {"rule": {"kind": "TIERS", "moreThan": [[0, 3, 4]]}, "population": 1}                | $.rule.moreThan[0]
                    {"rule": {"kind": "ROOT"}, "population": 1}                                          | $.rule.kind
                    {"rule": {"kind": "TIERS", "moreThan": [[0, 3]]}, "population": 1, "votes": 3}       | $.votes
                    """)
    void saysWhereACaseIsWrong(String json, String path) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CaseBatch.read(body, 1, WeightCase::read))
                .isInstanceOfSatisfying(DecisionCaseMalformed.class, malformed -> assertThat(malformed.jsonPath())
                        .isEqualTo(path));
    }
}
