package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.UUID;
import org.conclusum.audit.JournalListing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.LogEntry.Kind;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ModerationLogTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private ModerationLog log;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private JournalListing journal;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void begin() {
        committee = committees.found();
        proposal = aModeration.begun(committee, COTTBUS, GOERLITZ);
    }

    @Test
    void keepsTalksAgreementsAndStepsByIssue() {
        UUID issue = positions.addIssue(proposal, "Stillhalten", "", committee.office());
        log.write(proposal, Kind.TALK, null, aModeration.inDays(-1), " Telefonat ", committee.office());
        log.write(proposal, Kind.NEXT_STEP, issue, aModeration.inDays(3), "Zahlen besorgen", committee.office());

        List<LogEntry> entries = log.of(proposal, committee.office());
        assertThat(entries).extracting(LogEntry::words).containsExactly("Zahlen besorgen", "Telefonat");
        assertThat(entries.getFirst().issue()).isEqualTo(issue);
        log.tick(proposal, entries.getFirst().id(), committee.office());
        log.tick(proposal, entries.getFirst().id(), committee.office());
        assertThat(log.of(proposal, committee.office()).getFirst().done()).isTrue();
    }

    @Test
    void isTheOfficesAlone() {
        log.write(proposal, Kind.TALK, null, aModeration.inDays(0), "Telefonat", committee.office());
        for (Actor.Person other : List.of(
                committee.chair(), committee.coordinator(GOERLITZ), committee.member(COTTBUS), committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> log.of(proposal, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> log.write(proposal, Kind.TALK, null, aModeration.inDays(0), "x", other));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> log.of(proposal, committees.stranger()));
        assertThat(journal.about(proposal, committee.chair(), 0, 100))
                .noneMatch(line -> line.event().equals("LogEntryWritten"));
    }

    @Test
    void takesWordsOnIssuesOfItsProposal() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> log.write(proposal, Kind.TALK, null, aModeration.inDays(0), " ", committee.office()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> log.write(
                        proposal, Kind.TALK, UUID.randomUUID(), aModeration.inDays(0), "x", committee.office()));
    }
}
