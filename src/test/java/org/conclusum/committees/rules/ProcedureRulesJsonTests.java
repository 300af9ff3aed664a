package org.conclusum.committees.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ProcedureRulesJsonTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void takesWhatIsLeftOutAsUsual() {
        assertThat(read("{}")).isEqualTo(ProcedureRules.usual());
    }

    @Test
    void readsBackWhatItWrites() {
        ProcedureRules unusual = new ProcedureRules(
                DecidedBy.CONSENSUS,
                new BallotRules(
                        false, Demand.NOBODY, Demand.of(Threshold.moreThan(Fraction.of(1, 2))), Demand.ALWAYS, true),
                new CircularRules(false, null, Silence.YES, true, 7),
                new ConsensusRules(5, ConsensusRules.Afterwards.RECORD_DISSENT),
                new HomeBodyRules(true, HomeBodyRules.Needed.MAJORITY, 2, true),
                DelegateMandate.BOUND,
                new SeatVotes(new PerBegun(100_000, 5, 3), LocalDate.of(2024, 12, 31)),
                false,
                UrgencyMajority.TWO_THIRDS_OF_PRESENT);

        assertThat(read(ProcedureRulesJson.write(unusual).toString())).isEqualTo(unusual);
    }

    @Test
    void readsBackTiers() {
        ProcedureRules tiers = ProcedureRules.usual()
                .withSeatVotes(new SeatVotes(
                        new Tiers(List.of(new Tiers.Tier(0, 3), new Tiers.Tier(2_000_000, 4))),
                        LocalDate.of(2022, 12, 31)));

        assertThat(read(ProcedureRulesJson.write(tiers).toString())).isEqualTo(tiers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ballots": {"secret": "SOMEBODY"}}                | $.ballots.secret
            {"circular": {"deadlineDays": 0}}                  | $.circular
            {"consensus": {"rounds": 0}}                       | $.consensus
            {"homeBodies": {"deadlineMonths": 0}}              | $.homeBodies
            {"seatVotes": {"referenceDate": "2024-12-31"}}     | $.seatVotes.rule
            {"seatVotes": {"rule": {"kind": "TIERS", "moreThan": [[0, 1]]}, "referenceDate": "31.12."}} | $.seatVotes.referenceDate
            {"mandate": "IMPERATIVE"}                          | $.mandate
            {"silence": "YES"}                                 | $.silence""")
    void namesThePathOfWhatIsWrong(String written, String path) {
        assertThatThrownBy(() -> read(written))
                .isInstanceOfSatisfying(JsonMalformed.class, malformed -> assertThat(malformed.jsonPath())
                        .isEqualTo(path));
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, 10, 10, false",
        "ALWAYS, 0, 10, true",
        "ANY_MEMBER, 0, 10, false",
        "ANY_MEMBER, 1, 10, true",
        ">=1/5, 1, 10, false",
        ">=1/5, 2, 10, true",
        ">1/2, 5, 10, false",
        ">1/2, 6, 10, true",
        ">=0, 0, 10, false"
    })
    void countsWhoDemands(String demand, int asking, int present, boolean met) {
        assertThat(Demand.parse(demand).isMetBy(asking, present)).isEqualTo(met);
    }

    private static ProcedureRules read(String json) {
        return ProcedureRulesJson.read(JSON.readTree(json));
    }
}
