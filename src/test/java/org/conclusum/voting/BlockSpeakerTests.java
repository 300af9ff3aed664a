package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.SpeakerManagement;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.BlockVote.OnPartialPresence;
import org.conclusum.committees.rules.BlockVote.OnSplit;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.decision.DecisionResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class BlockSpeakerTests {

    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, GOERLITZ};

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private CommitteeDirectory directory;

    @Autowired
    private SpeakerManagement speakers;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing listing;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person second;
    private UUID secondSeat;

    BlockSpeakerTests(@Autowired CommitteeFixture committees, @Autowired CommitteeFounding founding) {
        BlockVote block = new BlockVote(OnSplit.SPEAKER, OnPartialPresence.FULL);
        committee = committees.found(new DecisionRules(
                DecisionRules.simpleMajority().quorum(),
                DecisionRules.simpleMajority().majority().withBlockVote(block)));
        second = committees.person("Zweites Mitglied", Set.of());
        secondSeat = founding.addSeat(
                committee.id(),
                8,
                "Landkreis Görlitz",
                GOERLITZ,
                true,
                Fraction.of(2),
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        founding.fill(secondSeat, List.of(second.account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Görlitz says yes on its first seat and no on its second, which weighs two; the others are divided. */
    private DecisionResult split(Running running) {
        conduct.arrive(running.meeting(), secondSeat, second.account(), committee.chair());
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, DAHME_SPREEWALD, GOERLITZ);
        fixture.cast(ballot, committee, Choice.NO, ELBE_ELSTER, SPREE_NEISSE);
        ballots.cast(ballot, secondSeat, Choice.NO, second);
        fixture.counted(ballot, committee);
        return Objects.requireNonNull(listing.view(ballot, committee.chair()).result());
    }

    @Test
    void decidesForASplitBlock() {
        speakers.name(committee.seat(GOERLITZ), today(), committee.office());

        DecisionResult result = split(fixture.running(committee, FIVE));

        assertThat(result.isAdopted()).isTrue();
        assertThat(result.yes()).isEqualTo(Fraction.of(5));
        assertThat(result.invalid().isZero()).isTrue();
    }

    @Test
    void leavesASplitBlockInvalidWhereNobodySpeaks() {
        DecisionResult result = split(fixture.running(committee, FIVE));

        assertThat(result.isAdopted()).isFalse();
        assertThat(result.invalid()).isEqualTo(Fraction.of(3));
    }

    @Test
    void isFrozenWhenTheBallotIsOpened() {
        speakers.name(secondSeat, today(), committee.office());
        Running running = fixture.running(committee, FIVE);
        conduct.arrive(running.meeting(), secondSeat, second.account(), committee.chair());
        UUID ballot = fixture.opened(running);
        speakers.end(secondSeat, today(), committee.office());
        speakers.name(committee.seat(GOERLITZ), today().plusDays(1), committee.office());

        assertThat(listing.view(ballot, second).speakers()).containsExactly(secondSeat);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, GOERLITZ);
        ballots.cast(ballot, secondSeat, Choice.NO, second);
        assertThat(fixture.counted(ballot, committee)).isEqualTo("REJECTED");
    }

    @Test
    void followsTheOneBeforeFromADayOn() {
        LocalDate today = today();
        speakers.name(committee.seat(GOERLITZ), today.minusDays(10), committee.office());
        speakers.name(secondSeat, today, committee.administrator());

        assertThat(directory.speakersOn(committee.id(), today.minusDays(1)))
                .containsEntry(GOERLITZ, committee.seat(GOERLITZ));
        assertThat(directory.speakersOn(committee.id(), today)).containsEntry(GOERLITZ, secondSeat);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> speakers.name(committee.seat(GOERLITZ), today, committee.office()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.MandatesMustNotOverlap"));
        speakers.end(secondSeat, today.plusDays(3), committee.office());
        assertThat(directory.speakersOn(committee.id(), today.plusDays(3))).hasSize(1);
        assertThat(directory.speakersOn(committee.id(), today.plusDays(4))).isEmpty();
    }

    @Test
    void isRecordedByTheOfficeForAVotingSeatOfAMunicipality() {
        UUID advisory = founding.addSeat(
                committee.id(),
                9,
                "Schulaufsicht",
                null,
                false,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committees.officeOf("RHEIN"),
                committee.chair(),
                committee.coordinator(GOERLITZ),
                committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.name(secondSeat, today(), nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.end(secondSeat, today(), nobody));
        }
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> speakers.name(advisory, today(), committee.office()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.SpeakerMustVoteForAMunicipality"));
    }
}
