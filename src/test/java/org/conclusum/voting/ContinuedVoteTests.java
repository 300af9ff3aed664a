package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.conclusum.meetings.LiveMeetings;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class ContinuedVoteTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingContinuations continuations;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private ProposalLookup proposals;

    @Autowired
    private Clock clock;

    @Test
    void eachDayHasItsOwnElectorate() {
        when(proposals.rows(anyCollection())).thenReturn(Map.of());
        ACommittee committee = committees.found();
        VotingFixture.Running running =
                fixture.running(committee, COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER, DAHME_SPREEWALD);
        UUID first = fixture.opened(running);
        assertBreaks("VoteMustBeClosed", () -> continuations.adjourn(running.meeting(), "Zeit", committee.chair()));
        fixture.cast(first, committee, Choice.YES, COTTBUS, GOERLITZ, BAUTZEN);
        fixture.counted(first, committee);
        continuations.adjourn(running.meeting(), "Zeit", committee.chair());
        continuations.schedule(
                running.meeting(), LocalDate.now(clock).plusDays(1).atTime(9, 0), "Saal 2", committee.office());

        meetings.letADayPass(running.meeting());
        conduct.open(running.meeting(), committee.chair());
        fixture.arrive(running.meeting(), committee, GOERLITZ);
        fixture.carryProposal(running.next(), false);
        conduct.call(running.meeting(), running.next(), committee.chair());
        UUID second =
                ballots.open(running.next(), "Die Kita wird gebaut.", BallotClosing.BY_CHAIR, null, committee.chair());

        assertThat(present(first, committee)).isEqualTo(5);
        assertThat(present(second, committee)).isEqualTo(1);
    }

    private long present(UUID ballot, ACommittee committee) {
        return listing.view(ballot, committee.chair()).electors().stream()
                .filter(ElectorLine::present)
                .count();
    }
}
