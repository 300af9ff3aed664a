package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.UUID;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class VoteInABreakTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private MeetingConduct conduct;

    @Test
    void nobodyVotesDuringABreakAndNothingInterruptsAVote() {
        VotingFixture.Running running = fixture.running(committees.found(), COTTBUS, GOERLITZ);
        var chair = running.committee().chair();
        conduct.interrupt(running.meeting(), "Pause", null, chair);
        assertBreaks("NoVoteDuringABreak", () -> fixture.opened(running));

        conduct.resume(running.meeting(), chair);
        UUID ballot = fixture.opened(running);
        assertThat(ballot).isNotNull();
        assertBreaks("VoteMustBeClosed", () -> conduct.interrupt(running.meeting(), "Pause", null, chair));
        assertBreaks("VoteMustBeClosed", () -> conduct.enterClosedPart(running.meeting(), chair));
    }
}
