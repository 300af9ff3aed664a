package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.choice.ChoiceFinding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class ChoiceBallotTests {

    private static final String WORDING = "Die Geschäftsstelle kommt an diesen Ort.";
    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, BAUTZEN};
    private static final Question THREE = Question.ofOptions(List.of("Cottbus", "Bautzen", "Forst"), true);

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private ItemVoting itemVoting;

    @Autowired
    private JdbcClient jdbc;

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private UUID opened(Running running, BallotPlan plan) {
        return ballots.open(running.item(), WORDING, plan, running.committee().chair());
    }

    private void cast(UUID ballot, ACommittee committee, String ags, Answer answer) {
        ballots.cast(ballot, committee.seat(ags), answer, committee.member(ags));
    }

    private ChoiceFinding finding(UUID ballot, ACommittee committee) {
        return Objects.requireNonNull(listing.view(ballot, committee.chair()).choice());
    }

    @Test
    void takesOneOfSeveralOptionsAndSaysSoInTheResolution() {
        ACommittee committee = committees.found();
        UUID ballot = opened(
                fixture.running(committee, FIVE),
                BallotPlan.open(BallotClosing.BY_CHAIR).with(THREE));
        assertBreaks("AnswerMustFitTheQuestion", () -> cast(ballot, committee, COTTBUS, Answer.of(Choice.YES)));
        assertBreaks("AnswerMustFitTheQuestion", () -> cast(ballot, committee, COTTBUS, Answer.pick(4)));
        assertBreaks("AnswerMustFitTheQuestion", () -> cast(ballot, committee, COTTBUS, Answer.pick(1, 2)));
        cast(ballot, committee, COTTBUS, Answer.pick(1));
        cast(ballot, committee, COTTBUS, Answer.pick(2));
        cast(ballot, committee, BAUTZEN, Answer.pick(2));
        cast(ballot, committee, ELBE_ELSTER, Answer.pick(2));
        cast(ballot, committee, SPREE_NEISSE, Answer.of(Choice.NO));
        cast(ballot, committee, DAHME_SPREEWALD, Answer.of(Choice.ABSTAIN));

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        assertThat(finding(ballot, committee).chosen()).containsExactly(2);
        assertThat(finding(ballot, committee).none()).hasToString("1");
        assertThat(lookup.wording(ballot)).isEqualTo(WORDING + "\n\nBeschlossen ist: Bautzen");
        assertThat(listing.view(ballot, committee.chair()).electors())
                .filteredOn(line -> line.seat().equals(committee.seat(COTTBUS)))
                .singleElement()
                .satisfies(line -> assertThat(line.picks()).containsExactly(2));
    }

    @Test
    void holdsARunOffOnTheSameItem() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID first = opened(running, BallotPlan.open(BallotClosing.BY_CHAIR).with(THREE));
        cast(first, committee, COTTBUS, Answer.pick(1));
        cast(first, committee, SPREE_NEISSE, Answer.pick(1));
        cast(first, committee, BAUTZEN, Answer.pick(2));
        cast(first, committee, DAHME_SPREEWALD, Answer.pick(2));
        cast(first, committee, ELBE_ELSTER, Answer.pick(3));
        assertThat(fixture.counted(first, committee)).isEqualTo("OPEN");
        assertThat(lookup.row(first).reason()).isEqualTo("RUN_OFF");
        assertThat(finding(first, committee).finalists()).containsExactly(1, 2);
        assertThat(itemVoting.stageOf(running.item())).isEqualTo(ItemVoting.Stage.OPEN);

        UUID second = opened(
                running,
                BallotPlan.open(BallotClosing.BY_CHAIR).with(Question.ofOptions(List.of("Cottbus", "Bautzen"), true)));
        cast(second, committee, COTTBUS, Answer.pick(1));
        cast(second, committee, BAUTZEN, Answer.pick(2));
        cast(second, committee, ELBE_ELSTER, Answer.pick(2));
        assertThat(fixture.counted(second, committee)).isEqualTo("ADOPTED");
        assertThat(itemVoting.stageOf(running.item())).isEqualTo(ItemVoting.Stage.VOTED);
    }

    @Test
    void electsSecretlyToSeveralPlaces() {
        ACommittee committee = committees.found();
        UUID ballot = opened(
                fixture.running(committee, FIVE),
                BallotPlan.secret(BallotClosing.BY_CHAIR)
                        .with(Question.ofCandidates(List.of("Ada Beyer", "Cem Demir", "Eva Funk"), 2))
                        .askedBy(1));
        cast(ballot, committee, COTTBUS, Answer.pick(1, 3));
        cast(ballot, committee, BAUTZEN, Answer.pick(1, 3));
        cast(ballot, committee, ELBE_ELSTER, Answer.pick(3));
        cast(ballot, committee, SPREE_NEISSE, Answer.pick(2));
        cast(ballot, committee, DAHME_SPREEWALD, Answer.pick(1, 3));

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        assertThat(finding(ballot, committee).chosen()).containsExactly(3, 1);
        assertThat(lookup.wording(ballot)).endsWith("Gewählt: Eva Funk, Ada Beyer");
        assertThat(listing.view(ballot, committee.chair()).papers()).hasSize(5);
        assertThat(listing.view(ballot, committee.chair()).electors())
                .allMatch(line -> line.picks().isEmpty());
    }

    @Test
    void letsTheFirstVoteStandWhereTheRuleBookSaysSo() {
        ACommittee committee = committees.found();
        BallotRules usual = BallotRules.usual();
        jdbc.sql("update rule_book set procedure_rules = cast(? as jsonb) where committee_id = ?")
                .params(
                        ProcedureRulesJson.write(ProcedureRules.usual()
                                        .with(new BallotRules(
                                                false,
                                                usual.rollCall(),
                                                usual.secret(),
                                                usual.secretElection(),
                                                usual.remoteSecret())))
                                .toString(),
                        committee.id())
                .update();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, COTTBUS);
        assertBreaks("FirstVoteStands", () -> fixture.cast(ballot, committee, Choice.NO, COTTBUS));
        assertThat(fixture.choices(ballot)).containsExactly("YES");
    }

    @Test
    void refusesBallotPapersThatCannotBeFilledIn() {
        assertBreaks("SeveralOptionsMustBeGiven", () -> Question.ofOptions(List.of("Cottbus", " "), true));
        assertBreaks("OptionsMustBeDistinct", () -> Question.ofOptions(List.of("Cottbus", "cottbus "), true));
        assertBreaks("PlacesMustFitTheCandidates", () -> Question.ofCandidates(List.of("Ada"), 2));
    }
}
