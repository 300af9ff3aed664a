package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.meetings.InvitationPrinting;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.decision.DecisionResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class SecondCallTests {

    private static final Quorum HALF = Quorum.moreThanHalfOfSeats();
    private static final Majority SIMPLE = DecisionRules.simpleMajority().majority();
    private static final DecisionRules WITH_SECOND_CALL =
            new DecisionRules(new Quorum(HALF.conditions(), HALF.minimum(), new SecondCall(1), null, null), SIMPLE);

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotMissedQuorums missed;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private InvitationPrinting printing;

    /** A vote at which two of seven were there; answers the proposal. */
    private UUID missQuorum(ACommittee committee) {
        Running first = fixture.running(committee, COTTBUS, GOERLITZ);
        UUID ballot = fixture.opened(first);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, GOERLITZ);
        assertThat(fixture.counted(ballot, committee)).isEqualTo("NOT_QUORATE");
        return Objects.requireNonNull(lookup.row(ballot).proposal());
    }

    private DecisionResult vote(Running meeting) {
        ACommittee committee = meeting.committee();
        UUID ballot = fixture.opened(meeting);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, GOERLITZ);
        var unused = fixture.counted(ballot, committee);
        return lookup.result(ballot).orElseThrow();
    }

    @Test
    void decidesWithTheLighterQuorumWhereTheInvitationSaidSo() throws Exception {
        ACommittee committee = committees.found(WITH_SECOND_CALL);
        UUID proposal = missQuorum(committee);

        Running second = fixture.runningOn(proposal, committee, COTTBUS, GOERLITZ);

        assertThat(meetings.item(second.item()).secondCall()).isTrue();
        assertThat(meetings.item(second.next()).secondCall()).isFalse();
        byte[] invitation = printing.forMail(second.meeting(), Locale.GERMAN).pdf();
        try (var document = Loader.loadPDF(invitation)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Zweite Ladung");
        }
        DecisionResult result = vote(second);
        assertThat(result.outcome().name()).isEqualTo("ADOPTED");
        assertThat(Objects.requireNonNull(result.quorum()).secondCall()).isTrue();
        assertThat(missed.among(List.of(proposal), committee.id())).isEmpty();
    }

    @Test
    void needsARuleThatAllowsIt() {
        ACommittee committee = committees.found();
        UUID proposal = missQuorum(committee);

        Running second = fixture.runningOn(proposal, committee, COTTBUS, GOERLITZ);

        assertThat(meetings.item(second.item()).secondCall()).isFalse();
        assertThat(vote(second).outcome().name()).isEqualTo("NOT_QUORATE");
    }

    @Test
    void isAboutTheSameMatterInTheSameCommittee() {
        ACommittee committee = committees.found(WITH_SECOND_CALL);
        ACommittee other = committees.found(WITH_SECOND_CALL);
        UUID proposal = missQuorum(committee);

        assertThat(missed.among(List.of(proposal, UUID.randomUUID()), committee.id()))
                .containsExactly(proposal);
        assertThat(missed.among(List.of(proposal), other.id())).isEmpty();
        Running elsewhere = fixture.runningOn(proposal, other, COTTBUS, GOERLITZ);
        assertThat(meetings.item(elsewhere.item()).secondCall()).isFalse();
        assertThat(vote(elsewhere).outcome().name()).isEqualTo("NOT_QUORATE");
    }
}
