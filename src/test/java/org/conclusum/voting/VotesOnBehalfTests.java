package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class VotesOnBehalfTests {

    private static final String[] FOUR = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE};

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
    private VotesOnBehalf onBehalf;

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private void enter(UUID ballot, ACommittee committee, String ags, Choice choice) {
        onBehalf.enter(ballot, committee.seat(ags), Answer.of(choice), EntryManner.HAND, committee.office());
    }

    @Test
    void countsWhatTheOfficeEnteredOnceTheChairConfirmedIt() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR), BallotClosing.WHEN_ALL_VOTED);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, DAHME_SPREEWALD);
        enter(ballot, committee, ELBE_ELSTER, Choice.NO);
        enter(ballot, committee, ELBE_ELSTER, Choice.YES);
        enter(ballot, committee, SPREE_NEISSE, Choice.NO);
        assertThat(lookup.row(ballot).cast()).isEqualTo(2);
        assertThat(listing.view(ballot, committee.chair()).entries()).hasSize(2);
        assertThat(listing.view(ballot, committee.member(GOERLITZ)).entries()).isEmpty();

        onBehalf.confirm(ballot, committee.chair());

        BallotView view = listing.view(ballot, committee.chair());
        assertThat(view.row().state()).isEqualTo(BallotState.COUNTED);
        assertThat(view.votes(Choice.YES)).isEqualTo(3);
        assertThat(view.electors())
                .filteredOn(line -> line.enteredBy() != null)
                .extracting(ElectorLine::seat)
                .containsExactlyInAnyOrder(committee.seat(ELBE_ELSTER), committee.seat(SPREE_NEISSE));
    }

    @Test
    void countsNothingUnconfirmedAndLetsWhoVotesInPersonGoBefore() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        enter(ballot, committee, COTTBUS, Choice.NO);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        onBehalf.confirm(ballot, committee.chair());
        assertThat(fixture.choices(ballot)).containsExactly("YES");
        assertBreaks("SeatMustNotHaveVotedItself", () -> enter(ballot, committee, COTTBUS, Choice.NO));

        enter(ballot, committee, ELBE_ELSTER, Choice.NO);
        enter(ballot, committee, SPREE_NEISSE, Choice.NO);
        onBehalf.takeBack(ballot, committee.seat(SPREE_NEISSE), committee.office());
        assertThat(listing.view(ballot, committee.office()).entries()).hasSize(1);
        fixture.counted(ballot, committee);
        assertThat(fixture.choices(ballot)).containsExactly("YES");
        assertBreaks("BallotMustBeOpen", () -> onBehalf.confirm(ballot, committee.chair()));
    }

    @Test
    void isForTheOfficeAndTheChairAndNeverSecret() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        for (Actor.Person other : List.of(
                committee.member(COTTBUS), committees.officeOf("RHEIN"), committees.stranger(), committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> onBehalf.enter(
                            ballot, committee.seat(COTTBUS), Answer.of(Choice.NO), EntryManner.PAPER, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> onBehalf.confirm(ballot, other));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> onBehalf.confirm(ballot, committee.office()));
        assertBreaks("PersonMustRepresentTheSeat", () -> enter(ballot, committee, GOERLITZ, Choice.NO));

        ACommittee other = committees.found();
        UUID secret = ballots.open(
                fixture.running(other, FOUR).item(),
                "Das Verfahren wird eingeführt.",
                BallotPlan.secret(BallotClosing.BY_CHAIR).askedBy(2),
                other.chair());
        assertBreaks("SecretVotesAreNeverEntered", () -> enter(secret, other, COTTBUS, Choice.NO));
    }
}
