package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.resolutions.MeasureEscalated;
import org.conclusum.resolutions.ResolutionReports;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is behind comes before the committee by itself. */
@ApplicationTest
class ResolutionReportTests {

    private static final String CIRCULARS = "Bericht über Umlaufbeschlüsse";
    private static final String RESOLUTIONS = "Bericht zur Beschlusskontrolle";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private ResolutionReports reports;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;
    private UUID resolution;

    @BeforeEach
    void resolve() {
        committee = committees.found();
        proposal = aProposal.submitted(committee);
        proposals.accept(proposal, committee.office());
        UUID ballot = circulars.start(
                proposal, "Das Schulnetz wird abgestimmt.", LocalDate.now(clock).plusDays(14), committee.office());
        LAUSITZ.forEach(ags -> circulars.answer(ballot, committee.seat(ags), Choice.YES, committee.member(ags)));
        resolution = jdbc.sql("select id from resolution where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .single();
    }

    @Test
    void comesOntoTheNextAgendaBesideTheReportOnCirculars() {
        measureDue(-3);

        UUID meeting = plan(30);
        UUID later = plan(60);

        assertThat(titles(meeting)).contains(CIRCULARS, RESOLUTIONS);
        assertThat(titles(later)).doesNotContain(CIRCULARS, RESOLUTIONS);
        assertThat(reports.behind(committee.id(), committee.member(GOERLITZ)))
                .extracting(ResolutionRow::id)
                .containsExactly(resolution);
        assertThat(reports.behind(committee.id(), committees.stranger())).isEmpty();
    }

    @Test
    void comesWhereAMeasureIsEscalatedAfterTheMeetingWasPlanned() {
        UUID measure = measureDue(3);
        UUID meeting = plan(30);
        assertThat(titles(meeting)).contains(CIRCULARS).doesNotContain(RESOLUTIONS);
        LocalDate due = LocalDate.now(clock).minusDays(1);
        jdbc.sql("update measure set due = ? where id = ?")
                .params(Date.valueOf(due), measure)
                .update();

        transaction.executeWithoutResult(status -> events.publishEvent(new MeasureEscalated(
                resolution,
                measure,
                proposal,
                committee.id(),
                "office:LAUSITZ",
                due,
                false,
                new Actor.Procedure("followup"))));

        assertThat(titles(meeting)).contains(CIRCULARS, RESOLUTIONS);
    }

    @Test
    void staysAwayWhereEverythingIsInTime() {
        measureDue(3);

        assertThat(titles(plan(30))).doesNotContain(RESOLUTIONS);
    }

    private UUID measureDue(int days) {
        UUID measure = UUID.randomUUID();
        jdbc.sql("insert into measure (id, resolution_id, committee_id, position, title, owner, due, first_due,"
                        + " report_due, assigned_at, light, version) values (:id, :resolution, :committee, 1,"
                        + " 'Lehrerstunden abstimmen', 'office:LAUSITZ', :due, :due, :due, now(), 'GREEN', 0)")
                .param("id", measure)
                .param("resolution", resolution)
                .param("committee", committee.id())
                .param("due", Date.valueOf(LocalDate.now(clock).plusDays(days)))
                .update();
        return measure;
    }

    private UUID plan(int days) {
        return planning.plan(
                new NewMeeting(
                        committee.id(),
                        "Sitzung in " + days + " Tagen",
                        LocalDate.now(clock).plusDays(days).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
    }

    private List<String> titles(UUID meeting) {
        return meetings.agenda(meeting).stream().map(AgendaItemRow::title).toList();
    }
}
