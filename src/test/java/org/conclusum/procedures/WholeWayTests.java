package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.meetings.minutes.MinutesOccasion;
import org.conclusum.meetings.minutes.TemplateManagement;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalState;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.Choice;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal on its way through all modules: each acts as people do, the engine does the rest in the same moment. */
@ApplicationTest
class WholeWayTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup proposalRows;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private TemplateManagement templates;

    @Autowired
    private MinutesListing minutes;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup ballotRows;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private ResolutionLookup resolutionRows;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void submit() {
        committee = committees.found();
        proposal = aProposal.submitted(committee);
    }

    @Test
    void leadsFromTheSubmissionToTheClosedCase() {
        assertThat(steps(committee.office())).containsExactly("EXAMINE_PROPOSAL");
        proposals.accept(proposal, committee.office());
        assertThat(state()).isEqualTo(ProposalState.READY);

        UUID ballot = vote(Choice.YES);

        UUID resolution = resolutionOf(ballot);
        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("ADOPTED");
        assertThat(state()).isEqualTo(ProposalState.DECIDED);
        assertThat(steps(committee.office())).contains("DEFINE_MEASURES");

        carryOut(resolution);

        assertThat(resolutionRows.rows(Set.of(resolution)).get(resolution))
                .satisfies(
                        row -> assertThat(Objects.requireNonNull(row).state()).isEqualTo(ResolutionState.CLOSED));
        assertThat(state()).isEqualTo(ProposalState.CLOSED);
        assertThat(steps(committee.office())).containsExactly("DRAFT_MINUTES");
    }

    @Test
    void tellsTheMinutesOfTheResultAndTheResolution() {
        templates.write(committee.id(), MinutesOccasion.ADOPTED, "{{Ergebnis}}; {{Beschluss}}", 0, committee.office());
        proposals.accept(proposal, committee.office());

        UUID ballot = vote(Choice.YES);

        UUID item = Objects.requireNonNull(ballotRows.row(ballot).item());
        String number = jdbc.sql("select number from resolution where ballot_id = ?")
                .param(ballot)
                .query(String.class)
                .single();
        assertThat(minutes.detail(meetings.item(item).meeting(), Locale.GERMAN, committee.office())
                        .sections())
                .filteredOn(section -> item.equals(section.item()))
                .singleElement()
                .satisfies(section -> assertThat(section.text().plain())
                        .endsWith("Ja: 7, Nein: 0, Enthaltung: 0; Beschluss " + number));
    }

    @Test
    void leadsFromARejectionToTheClosedCaseAtOnce() {
        proposals.accept(proposal, committee.office());

        vote(Choice.NO);

        assertThat(state()).isEqualTo(ProposalState.CLOSED);
    }

    @Test
    void leadsBackToAnotherMeetingWhereTheCommitteeWasNotQuorate() {
        proposals.accept(proposal, committee.office());

        UUID ballot = vote(Choice.YES, ACommittee.SPREE_NEISSE);

        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("NOT_QUORATE");
        assertThat(meetings.item(Objects.requireNonNull(ballotRows.row(ballot).item()))
                        .state())
                .isEqualTo(AgendaItemState.POSTPONED);
        assertThat(state()).isEqualTo(ProposalState.READY);
    }

    @Test
    void leadsThroughARevision() {
        proposals.returnForRevision(
                proposal, "Die Kosten fehlen.", LocalDate.now(clock).plusDays(20), committee.office());
        Actor.Person coordinator = committee.coordinator(ACommittee.GOERLITZ);
        assertThat(steps(coordinator)).contains("REVISE_PROPOSAL");

        proposals.withdraw(proposal, "Wir beraten neu.", coordinator);

        assertThat(state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(steps(coordinator)).isEmpty();
    }

    private UUID vote(Choice choice, String... present) {
        List<String> there = present.length == 0 ? ACommittee.LAUSITZ : List.of(present);
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "4. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
        UUID item = planning.addProposal(meeting, proposal, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        comesToday(meeting);
        conduct.open(meeting, committee.chair());
        for (String ags : there) {
            conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), committee.office());
        }
        conduct.call(meeting, item, committee.chair());
        UUID ballot = ballots.open(
                item, "Das Schulnetz wird abgestimmt.", BallotClosing.WHEN_ALL_VOTED, null, committee.chair());
        for (String ags : there) {
            ballots.cast(ballot, committee.seat(ags), choice, committee.member(ags));
        }
        conduct.close(meeting, committee.chair());
        return ballot;
    }

    private void carryOut(UUID resolution) {
        LocalDate due = LocalDate.now(clock).plusDays(30);
        UUID measure = resolutions.addMeasure(
                resolution, new NewMeasure("Standorte abstimmen", "coordinator:14626", due), committee.office());
        resolutions.measuresDefined(resolution, committee.office());
        Actor.Person owner = committee.coordinator(ACommittee.GOERLITZ);
        assertThat(steps(owner)).containsExactly("REPORT_MEASURE");
        resolutions.report(
                measure,
                new MeasureReport("Läuft.", Light.YELLOW, false, due.plusDays(30), "Personal fehlt.", null),
                owner);
        assertThat(steps(owner)).containsExactly("REPORT_MEASURE");
        resolutions.report(measure, new MeasureReport("Erledigt.", Light.DONE, true, null), owner);
        assertThat(steps(owner)).isEmpty();
        resolutions.close(resolution, "Umgesetzt.", committee.office());
    }

    private UUID resolutionOf(UUID ballot) {
        return jdbc.sql("select id from resolution where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .single();
    }

    private ProposalState state() {
        return Objects.requireNonNull(proposalRows.rows(Set.of(proposal)).get(proposal))
                .state();
    }

    private List<String> steps(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.committee().equals(committee.id()))
                .map(WorkItem::step)
                .toList();
    }

    private void comesToday(UUID meeting) {
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
    }
}
