package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.BallotCounted;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotReminded;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularManagement;
import org.conclusum.voting.CircularStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of a circular, and in which words. */
@ApplicationTest
class CircularAnnouncementTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private BallotLookup ballots;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Clock clock;

    private ACommittee committee;

    @BeforeEach
    void found() {
        committee = committees.found();
    }

    @Test
    void goesToPrincipalsAndSubstitutesWithTheDayAndTheLink() {
        UUID ballot = start(AProposal.text("Schulnetz über die Kreisgrenze"));

        Announcement told = started(ballot);

        assertThat(ballots.addressees(ballot)).hasSize(14);
        assertThat(told.recipients())
                .containsAll(ballots.addressees(ballot))
                .contains(
                        committee.office().account(),
                        committee.member(ACommittee.GOERLITZ).account(),
                        committee.substitute(ACommittee.GOERLITZ).account());
        assertThat(told.route()).isEqualTo("ballots/" + ballot);
        assertThat(told.letter().apply(Locale.GERMAN).subject())
                .startsWith("Bitte antworten bis ")
                .endsWith(": Schulnetz über die Kreisgrenze");
        assertThat(told.letter().apply(Locale.GERMAN).body()).contains("Schulnetz", "24 Uhr", "widersprechen");
        assertThat(told.letter().apply(Locale.ENGLISH).body()).contains("Schulnetz", "object to the procedure");
    }

    @Test
    void namesNoContentOfAClosedMatter() {
        UUID ballot = start(AProposal.closedText("Besetzung der Leitung"));

        Announcement told = started(ballot);

        assertThat(told.confidential()).isTrue();
        assertThat(told.letter().apply(Locale.GERMAN).subject()).doesNotContain("Besetzung");
        assertThat(told.letter().apply(Locale.GERMAN).body()).doesNotContain("Besetzung");
        assertThat(told.about().topic().in(Locale.GERMAN)).doesNotContain("Besetzung");
    }

    @Test
    void remindsThoseWhoseSeatHasNotAnswered() {
        UUID ballot = start(AProposal.text("Schulnetz"));
        circulars.answer(
                ballot, committee.seat(ACommittee.GOERLITZ), Choice.YES, committee.substitute(ACommittee.GOERLITZ));

        Announcement told = announcements
                .of(new BallotReminded(
                        ballot, proposalOf(ballot), null, committee.id(), false, CommitteeFixture.FOUNDER))
                .orElseThrow();

        assertThat(told.recipients())
                .hasSize(12)
                .doesNotContain(committee.member(ACommittee.GOERLITZ).account());
    }

    @Test
    void tellsTheResultOfACircularButNotOfABallotInAMeeting() {
        UUID ballot = start(AProposal.text("Schulnetz"));

        assertThat(announcements.of(counted(ballot, null))).isPresent();
        assertThat(announcements.of(counted(ballot, UUID.randomUUID()))).isEmpty();
    }

    private BallotCounted counted(UUID ballot, @Nullable UUID meeting) {
        return new BallotCounted(
                ballot, proposalOf(ballot), meeting, committee.id(), "ADOPTED", null, false, CommitteeFixture.FOUNDER);
    }

    private Announcement started(UUID ballot) {
        Instant deadline = Objects.requireNonNull(ballots.row(ballot).deadline());
        return announcements
                .of(new CircularStarted(
                        ballot, proposalOf(ballot), committee.id(), deadline, false, committee.office()))
                .orElseThrow();
    }

    private UUID proposalOf(UUID ballot) {
        return Objects.requireNonNull(ballots.row(ballot).proposal());
    }

    private UUID start(ProposalText text) {
        UUID proposal = aProposal.submitted(committee, text);
        proposals.accept(proposal, committee.office());
        return circulars.start(proposal, "Wir stimmen zu.", LocalDate.now(clock).plusDays(14), committee.office());
    }
}
