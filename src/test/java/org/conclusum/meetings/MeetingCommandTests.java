package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.ProposalWithdrawn;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class MeetingCommandTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @MockitoBean
    private ProposalManagement proposals;

    @MockitoBean
    private ProposalLookup proposalLookup;

    private ACommittee committee;

    @BeforeEach
    void foundCommittee() {
        committee = fixture.found();
    }

    private UUID planned() {
        return planned(LocalDate.now(clock).plusDays(30));
    }

    private UUID planned(LocalDate day) {
        return planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(23, 59), "Landratsamt"), committee.office());
    }

    private UUID invited() {
        UUID meeting = planned();
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.addItem(meeting, "Personal", true, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        return meeting;
    }

    /** A meeting that was invited to in time and whose day is today. */
    private UUID running() {
        UUID meeting = invited();
        onItsDay(meeting);
        conduct.open(meeting, committee.chair());
        return meeting;
    }

    private void onItsDay(UUID meeting) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(today.atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
    }

    private ProposalRow ready() {
        return known(ProposalState.READY, UUID.randomUUID());
    }

    private ProposalRow known(ProposalState state, UUID id) {
        ProposalRow row = new ProposalRow(
                id, "T/1", "Oberstufe", committee.id(), GOERLITZ, state, false, clock.instant(), clock.instant());
        when(proposalLookup.rows(anyCollection())).thenReturn(Map.of(id, row));
        return row;
    }

    @Test
    void keepsTheAgendaInItsOrder() {
        UUID meeting = planned();
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.addItem(meeting, "Personal", true, committee.office());
        planning.moveItem(meeting, item, 0, committee.office());

        assertThat(lookup.agenda(meeting))
                .extracting(AgendaItemRow::number, AgendaItemRow::title)
                .containsExactly(
                        tuple("1", "Schulnetz"),
                        tuple("2", "Eröffnung und Feststellung der Beschlussfähigkeit"),
                        tuple("3", "Verschiedenes"),
                        tuple("N4", "Personal"));
        assertThat(lookup.row(meeting).items()).isEqualTo(4);
    }

    @Test
    void tellsWhatHappenedAfterItIsInTheDatabase() {
        UUID meeting = planned();
        transaction.executeWithoutResult(status -> {
            planning.addItem(meeting, "Schulnetz", false, committee.office());
            planning.finishDraft(meeting, committee.office());
            assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.DRAFTED);
            assertThat(lookup.agenda(meeting)).hasSize(3);
        });
    }

    @Test
    void letsOnlyTheOfficeOfTheRegionPlan() {
        NewMeeting request = new NewMeeting(
                committee.id(), "Sitzung", LocalDate.now(clock).plusDays(30).atTime(10, 0), "online");

        for (Actor other : List.of(
                fixture.officeOf("RHEIN"),
                committee.chair(),
                committee.member(GOERLITZ),
                fixture.found().chair(),
                committee.auditor(),
                committee.administrator())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> planning.plan(request, other));
        }
    }

    @Test
    void refusesStrangersEveryCommand() {
        UUID meeting = planned();
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        Actor stranger = fixture.found().chair();
        UUID seat = committee.seat(GOERLITZ);

        List<Runnable> commands = List.of(
                () -> planning.move(meeting, LocalDate.now(clock).plusDays(40).atTime(9, 0), "online", stranger),
                () -> planning.cancel(meeting, "Sturm", stranger),
                () -> planning.addProposal(meeting, UUID.randomUUID(), stranger),
                () -> planning.addItem(meeting, "Mehr", false, stranger),
                () -> planning.moveItem(meeting, item, 0, stranger),
                () -> planning.removeItem(meeting, item, stranger),
                () -> planning.finishDraft(meeting, stranger),
                () -> planning.release(meeting, stranger),
                () -> planning.returnAgenda(meeting, "Nein", stranger),
                () -> planning.invite(meeting, null, stranger),
                () -> planning.answer(meeting, seat, InvitationAnswer.YES, stranger),
                () -> conduct.open(meeting, stranger),
                () -> conduct.arrive(meeting, seat, committee.member(GOERLITZ).account(), stranger),
                () -> conduct.leave(meeting, seat, stranger),
                () -> conduct.call(meeting, item, stranger),
                () -> conduct.finish(meeting, item, stranger),
                () -> conduct.postpone(meeting, item, stranger),
                () -> conduct.close(meeting, stranger));

        assertThat(commands).allSatisfy(command -> assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(command::run));
    }

    @Test
    void leavesTheReleaseToTheChair() {
        UUID meeting = planned();
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> planning.release(meeting, committee.office()));
        planning.returnAgenda(meeting, "Bitte ohne Punkt 2", committee.chair());

        assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void knowsNoMeetingThatIsNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> planning.finishDraft(UUID.randomUUID(), committee.office()));
    }

    @Test
    void schedulesWhatItTakesOnAndFreesWhatItTakesOff() {
        UUID meeting = planned();
        ProposalRow proposal = ready();
        UUID item = planning.addProposal(meeting, proposal.id(), committee.office());
        verify(proposals).schedule(proposal.id(), meeting, committee.office());

        known(ProposalState.SCHEDULED, proposal.id());
        planning.removeItem(meeting, item, committee.office());

        verify(proposals).unschedule(proposal.id(), meeting, committee.office());
    }

    @Test
    void freesItsProposalsWhenItIsCalledOff() {
        UUID meeting = planned();
        ProposalRow proposal = ready();
        planning.addProposal(meeting, proposal.id(), committee.office());
        known(ProposalState.SCHEDULED, proposal.id());

        planning.cancel(meeting, "Sturm", committee.chair());

        verify(proposals).unschedule(proposal.id(), meeting, committee.chair());
    }

    @Test
    void dropsAWithdrawnProposal() {
        UUID meeting = planned();
        ProposalRow proposal = ready();
        planning.addProposal(meeting, proposal.id(), committee.office());

        transaction.executeWithoutResult(status -> events.publishEvent(new ProposalWithdrawn(
                proposal.id(), committee.id(), GOERLITZ, false, committee.coordinator(GOERLITZ))));

        assertThat(lookup.agenda(meeting)).extracting(AgendaItemRow::proposal).containsOnlyNulls();
        verify(proposals, never()).unschedule(any(), any(), any());
    }

    @Test
    void letsMembersSubstitutesAndTheOfficeAnswerForASeat() {
        UUID meeting = invited();
        UUID seat = committee.seat(GOERLITZ);

        planning.answer(meeting, seat, InvitationAnswer.SUBSTITUTE, committee.member(GOERLITZ));
        planning.answer(meeting, seat, InvitationAnswer.YES, committee.substitute(GOERLITZ));
        planning.answer(meeting, seat, InvitationAnswer.REMOTE, committee.office());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> planning.answer(meeting, seat, InvitationAnswer.NO, committee.member(COTTBUS)));
    }

    @Test
    void invitesMembersSubstitutesAndChairs() {
        Invitation invitation = lookup.invitation(invited());

        assertThat(invitation.recipients())
                .hasSize(14)
                .contains(
                        committee.chair().account(),
                        committee.substitute(COTTBUS).account());
        assertThat(invitation.urgency()).isNull();
        assertThat(invitation.agenda()).hasSize(4);
    }

    @Test
    void keepsArrivalsAndLeavings() {
        UUID meeting = running();
        UUID seat = committee.seat(GOERLITZ);

        conduct.arrive(meeting, seat, committee.substitute(GOERLITZ).account(), committee.office());
        conduct.arrive(meeting, seat, committee.member(GOERLITZ).account(), committee.chair());
        assertThat(lookup.present(meeting))
                .containsExactly(
                        new PresentSeat(seat, committee.member(GOERLITZ).account(), false));

        conduct.leave(meeting, seat, committee.office());
        conduct.leave(meeting, seat, committee.office());
        assertThat(lookup.present(meeting)).isEmpty();
    }

    @Test
    void postponesWhatWasNotDealtWithAtTheEnd() {
        UUID meeting = planned();
        ProposalRow proposal = ready();
        planning.addProposal(meeting, proposal.id(), committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        onItsDay(meeting);
        conduct.open(meeting, committee.chair());
        conduct.call(meeting, lookup.agenda(meeting).getFirst().id(), committee.chair());
        known(ProposalState.SCHEDULED, proposal.id());

        conduct.close(meeting, committee.chair());

        assertThat(lookup.agenda(meeting))
                .extracting(AgendaItemRow::state)
                .containsExactly(AgendaItemState.DONE, AgendaItemState.POSTPONED, AgendaItemState.POSTPONED);
        verify(proposals).unschedule(proposal.id(), meeting, committee.chair());
    }

    @Test
    void putsTwoDragsAtOnceOneAfterTheOther() throws Exception {
        UUID meeting = planned();
        List<UUID> items = new ArrayList<>();
        for (String title : List.of("A", "B", "C", "D", "E")) {
            items.add(planning.addItem(meeting, title, false, committee.office()));
        }

        AtOnce.run(
                () -> planning.moveItem(meeting, items.get(0), 5, committee.office()),
                () -> planning.moveItem(meeting, items.get(4), 1, committee.office()));

        List<AgendaItemRow> agenda = lookup.agenda(meeting);
        assertThat(agenda).extracting(AgendaItemRow::position).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(agenda).extracting(AgendaItemRow::id).containsAll(items);
        assertThat(agenda.get(1).title()).isEqualTo("E");
    }

    @Test
    void callsAnItemOnceWhenTwoPressAtOnce() throws Exception {
        UUID meeting = running();
        UUID first = lookup.agenda(meeting).get(0).id();
        UUID second = lookup.agenda(meeting).get(1).id();
        conduct.call(meeting, first, committee.chair());

        AtOnce.run(
                () -> conduct.call(meeting, second, committee.chair()),
                () -> conduct.call(meeting, second, committee.office()));

        assertThat(lookup.item(first).state()).isEqualTo(AgendaItemState.DONE);
        assertThat(lookup.item(second).state()).isEqualTo(AgendaItemState.CURRENT);
    }

    @Test
    void hasOneCurrentItemWhenTwoCallDifferentOnesAtOnce() throws Exception {
        UUID meeting = running();
        List<AgendaItemRow> agenda = lookup.agenda(meeting);

        AtOnce.run(
                () -> conduct.call(meeting, agenda.get(1).id(), committee.chair()),
                () -> conduct.call(meeting, agenda.get(2).id(), committee.office()));

        assertThat(lookup.agenda(meeting))
                .extracting(AgendaItemRow::state)
                .containsOnlyOnce(AgendaItemState.CURRENT)
                .containsOnlyOnce(AgendaItemState.DONE);
    }
}
