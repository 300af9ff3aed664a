package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.InvitationPrinting;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.MeetingToday;
import org.conclusum.voting.ConsensusRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal of which the committee only takes note, from its submission to the closed case, through all modules. */
@ApplicationTest
class NotingTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private MeetingToday meetings;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalRoutes routes;

    @Autowired
    private ProposalLookup rows;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup agendas;

    @Autowired
    private ConsensusRounds rounds;

    @Autowired
    private MinutesListing minutes;

    @Autowired
    private InvitationPrinting printing;

    private ACommittee committee;

    @BeforeEach
    void found() {
        committee = committees.found();
    }

    private UUID forNoting() {
        ProposalText text = AProposal.text("Bericht über die Schulwege");
        UUID proposal = aProposal.submitted(
                committee,
                new ProposalText(
                        text.title(),
                        text.facts(),
                        "Der Bericht über die Schulwege 2026.",
                        text.costs(),
                        text.lead(),
                        false,
                        text.concerned(),
                        Set.of(),
                        true));
        assertThat(routes.of(proposal).suggested()).isEqualTo(ProposalRoute.NOTING);
        proposals.accept(proposal, committee.office());
        return proposal;
    }

    @Test
    void isSaidOnTheInvitation() throws IOException {
        UUID proposal = forNoting();
        MeetingToday.Called called = meetings.call(committee, proposal);

        byte[] pdf =
                printing.of(called.meeting(), Locale.GERMAN, committee.chair()).pdf();

        try (PDDocument invitation = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(invitation)).containsPattern("Schulwege\\s+zur Kenntnis");
        }
    }

    @Test
    void endsWithTheMeetingThatTakesNote() {
        UUID proposal = forNoting();
        MeetingToday.Called called = meetings.call(committee, proposal);
        assertThat(rounds.proceduresFor(called.item())).as("nobody votes on it").isEmpty();

        conduct.note(called.meeting(), called.item(), committee.chair());

        assertThat(state(proposal)).isEqualTo(ProposalState.CLOSED);
        assertThat(agendas.item(called.item()).state()).isEqualTo(AgendaItemState.DONE);
        var record = minutes.detail(called.meeting(), Locale.GERMAN, committee.office());
        assertThat(record.sections())
                .filteredOn(section -> called.item().equals(section.item()))
                .singleElement()
                .satisfies(section ->
                        assertThat(section.text().plain()).endsWith("Das Gremium nimmt die Vorlage zur Kenntnis."));
        conduct.close(called.meeting(), committee.chair());
        assertThat(state(proposal)).isEqualTo(ProposalState.CLOSED);
    }

    @Test
    void waitsForAnotherMeetingWhereItWasNotNoted() {
        UUID proposal = forNoting();
        MeetingToday.Called called = meetings.call(committee, proposal);

        conduct.close(called.meeting(), committee.chair());

        assertThat(state(proposal)).isEqualTo(ProposalState.READY);
    }

    @Test
    void isNoWayOutOfADecision() {
        UUID proposal = aProposal.ready(committee);
        MeetingToday.Called called = meetings.call(committee, proposal);

        assertThatThrownBy(() -> conduct.note(called.meeting(), called.item(), committee.chair()))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("OnlyProposalForNotingMayBeNoted");
        assertThat(state(proposal)).isEqualTo(ProposalState.SCHEDULED);
    }

    @Test
    void isForTheChairAndTheOfficeAlone() {
        MeetingToday.Called called = meetings.call(committee, forNoting());

        for (Actor.Person person : List.of(
                committee.member(GOERLITZ),
                committee.coordinator(GOERLITZ),
                committee.auditor(),
                committees.stranger(),
                committees.found().chair())) {
            assertThatThrownBy(() -> conduct.note(called.meeting(), called.item(), person))
                    .as(person.name())
                    .isInstanceOfAny(NotPermitted.class, NotFound.class);
        }
        assertThat(agendas.item(called.item()).state()).isEqualTo(AgendaItemState.CURRENT);
    }

    @Test
    void happensOnceWhereTwoDoItAtOnce() throws Exception {
        UUID proposal = forNoting();
        MeetingToday.Called called = meetings.call(committee, proposal);

        assertThatThrownBy(() -> AtOnce.run(
                        () -> conduct.note(called.meeting(), called.item(), committee.chair()),
                        () -> conduct.note(called.meeting(), called.item(), committee.office())))
                .rootCause()
                .isInstanceOf(RuleViolated.class);
        assertThat(state(proposal)).isEqualTo(ProposalState.CLOSED);
    }

    private ProposalState state(UUID proposal) {
        return Objects.requireNonNull(rows.rows(Set.of(proposal)).get(proposal)).state();
    }
}
