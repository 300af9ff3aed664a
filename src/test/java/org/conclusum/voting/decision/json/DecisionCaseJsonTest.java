package org.conclusum.voting.decision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.decision.VotingSeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DecisionCaseJsonTest {

    private static final String RULES = """
        "rules": {"majority": {"conditions": [{"measure": "VOTES", "base": "YES_NO", "threshold": ">1/2"}]}}\
        """;

    @Test
    void readsTheDefaults() {
        DecisionCase read = read("'seats': [{'id': 'a'}, {'id': 'b', 'weight': 3}]");
        assertThat(read.electorate().seats())
                .containsExactly(VotingSeat.of("a"), new VotingSeat("b", "b", Fraction.of(3), null));
        assertThat(read.procedure().kind()).isEqualTo(ProcedureKind.MEETING);
        assertThat(read.call().number()).isEqualTo(1);
        assertThat(read.summons().proper()).isTrue();
    }

    @Test
    void dateWithoutTimeLastsUntilTheEndOfTheDay() {
        DecisionCase read = read("'seats': [{'id': 'a'}], 'procedure': {'kind': 'CIRCULAR', 'deadline': '2026-03-07'}");
        assertThat(read.procedure().deadline()).hasToString("2026-03-07T23:59:59.999999999Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-07T23:59:59Z, 2026-03-07, ADOPTED",
        "2026-03-08T00:00:00Z, 2026-03-07, REJECTED",
        "2026-03-08T00:30:00+01:00, 2026-03-07, ADOPTED",
        "2026-03-07, 2026-03-07, ADOPTED",
        "2026-03-07, 2026-03-07T12:00:00Z, REJECTED",
    })
    void comparesDatesAndTimes(String at, String deadline, String outcome) {
        DecisionCase read =
                read("'seats': [{'id': 'a'}], 'received': [{'seat': 'a', 'by': 'PRINCIPAL', 'vote': 'YES', 'at': '" + at
                        + "'}], 'procedure': {'kind': 'CIRCULAR', 'deadline': '" + deadline + "'}");
        assertThat(Evaluation.of(read).outcome()).hasToString(outcome);
    }

    @Test
    void writesExactNumbersAsTextsAndReasonsAsSentences() {
        DecisionCase read = read("'id': 'X', 'seats': [{'id': 'a', 'weight': '5/3'}, {'id': 'b'}], 'excluded': ['b'],"
                + "'ballots': {'a': 'YES', 'b': 'NO'}");
        ObjectNode json = DecisionCaseJson.write(Evaluation.of(read), Locale.ENGLISH);
        assertThat(json.get("id").stringValue()).isEqualTo("X");
        assertThat(json.get("reason").isNull()).isTrue();
        assertThat(json.get("yes").stringValue()).isEqualTo("5/3");
        assertThat(json.at("/conditions/0/required").stringValue()).isEqualTo("1");
        assertThat(json.at("/quorum/quorate").booleanValue()).isTrue();
        assertThat(json.at("/ignored/0/seat").stringValue()).isEqualTo("b");
        assertThat(json.get("derivation").valueStream().toList())
                .extracting(sentence -> sentence.stringValue())
                .contains("The motion is adopted.");
        assertThat(Set.copyOf(json.propertyNames()))
                .containsExactlyInAnyOrder(
                        "id",
                        "outcome",
                        "reason",
                        "quorum",
                        "yes",
                        "no",
                        "abstain",
                        "invalid",
                        "conditions",
                        "derivation",
                        "ignored");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'seats': [{'id': 'a', 'weight': 1.5}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': 1.0}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': 1e2}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': '1.5'}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': '1/0'}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': '-1'}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'weight': null}] | $.seats[0].weight",
                "'seats': [{'id': 'a', 'wieght': '2'}] | $.seats[0].wieght",
                "'seats': [{'id': 7}] | $.seats[0].id",
                "'seats': [{'id': ' '}] | $.seats[0].id",
                "'seats': [{}] | $.seats[0].id",
                "'seats': [{'id': 'a'}, {'id': 'a'}] | $.seats[1].id",
                "'seats': {'id': 'a'} | $.seats",
                "'seats': [] | $.seats",
                "'title': 'no seats' | $.seats",
                "'seats': [{'id': 'a'}], 'absent': ['a', 'z'] | $.absent[1]",
                "'seats': [{'id': 'a'}], 'absent': ['a', 'a'] | $.absent[1]",
                "'seats': [{'id': 'a'}], 'excluded': ['z'] | $.excluded[0]",
                "'seats': [{'id': 'a'}], 'chair': 'z' | $.chair",
                "'seats': [{'id': 'a'}], 'ballots': {'z': 'YES'} | $.ballots['z']",
                "'seats': [{'id': 'a'}], 'ballots': {'a': 'MAYBE'} | $.ballots.a",
                "'seats': [{'id': 'a'}], 'ballots': {'a': 'yes'} | $.ballots.a",
                "'seats': [{'id': 'a'}], 'ballots': {'a': 'AGREE'} | $.ballots['a']",
                "'seats': [{'id': 'a'}], 'ballots': {'a': 'YES'}, 'procedure': {'kind': 'CONSENSUS'} | $.ballots['a']",
                "'seats': [{'id': 'a'}], 'speakers': {'a': 'z'} | $.speakers['a']",
                "'seats': [{'id': 'a'}, {'id': 'b'}], 'speakers': {'a': 'b'} | $.speakers['a']",
                "'seats': [{'id': 'a'}], 'units': {'a': {'population': 1.5}} | $.units.a.population",
                "'seats': [{'id': 'a'}], 'units': {'a': {'population': -1}} | $.units.a.population",
                "'seats': [{'id': 'a'}], 'units': {'12052': {'count': 0.5}} | $.units['12052'].count",
                "'seats': [{'id': 'a'}], 'tallies': {'z': {'yes': 1, 'no': 2}} | $.tallies['z']",
                "'tallies': {'ZH': {'yes': 1}} | $.tallies.ZH.no",
                "'tallies': {'ZH': {'yes': 1.0, 'no': 2}} | $.tallies.ZH.yes",
                "'tallies': {'ZH': {'yes': 9223372036854775808, 'no': 2}} | $.tallies.ZH.yes",
                "'seats': [{'id': 'a'}], 'ballots': {'a': 'NO'}, 'tallies': {'a': {'yes': 1, 'no': 2}} | $.tallies",
                "'seats': [{'id': 'a'}], 'call': {'number': 0} | $.call",
                "'seats': [{'id': 'a'}], 'call': {'number': 2, 'warned': 'yes'} | $.call.warned",
                "'seats': [{'id': 'a'}], 'summons': {} | $.summons.proper",
                "'seats': [{'id': 'a'}], 'procedure': {'kind': 'POST'} | $.procedure.kind",
                "'seats': [{'id': 'a'}], 'procedure': {'kind': 'CIRCULAR', 'deadline': '7.3.2026'} |"
                        + " $.procedure.deadline",
                "'seats': [{'id': 'a'}], 'procedure': {'kind': 'CIRCULAR', 'deadline': '2026-02-30'} |"
                        + " $.procedure.deadline",
                "'seats': [{'id': 'a'}], 'procedure': {'deadline': '2026-03-07T12:00:00'} | $.procedure.deadline",
                "'seats': [{'id': 'a'}], 'procedure': {'objections': ['z']} | $.procedure.objections[0]",
                "'seats': [{'id': 'a'}], 'procedure': {'returnQuorum': '1/2'} | $.procedure.returnQuorum",
                "'extra': 1, 'seats': [{'id': 'a'}] | $.extra",
            })
    void namesWhereACaseIsMalformed(String fields, String path) {
        assertThatExceptionOfType(DecisionCaseMalformed.class)
                .isThrownBy(() -> read(fields))
                .satisfies(malformed -> assertThat(malformed.jsonPath()).isEqualTo(path))
                .satisfies(malformed -> assertThat(malformed.problem()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{} {}", "{\"id\": \"a\", \"id\": \"b\"}", "{\"id\": NaN}"})
    void refusesWhatIsNoCase(String json) {
        assertThatExceptionOfType(DecisionCaseMalformed.class)
                .isThrownBy(() -> DecisionCaseJson.read(json))
                .satisfies(malformed -> assertThat(malformed.jsonPath()).startsWith("$"));
    }

    @Test
    void refusesBallotsReceivedOutsideACircular() {
        assertThatExceptionOfType(DecisionCaseMalformed.class)
                .isThrownBy(() -> read("'seats': [{'id': 'a'}], 'received': [{'seat': 'a', 'by': 'PRINCIPAL',"
                        + "'vote': 'YES', 'at': '2026-03-02'}]"))
                .satisfies(malformed -> assertThat(malformed.jsonPath()).isEqualTo("$.received[0]"));
    }

    private static DecisionCase read(String fields) {
        return DecisionCaseJson.read("{" + RULES + "," + fields.replace('\'', '"') + "}");
    }
}
