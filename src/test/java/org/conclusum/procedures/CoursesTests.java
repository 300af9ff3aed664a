package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.procedures.drawing.Course;
import org.conclusum.procedures.drawing.Courses;
import org.conclusum.procedures.drawing.DeployedModel;
import org.conclusum.procedures.drawing.FailedJob;
import org.conclusum.procedures.drawing.PassedStep;
import org.conclusum.procedures.drawing.ProcessAdministration;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CoursesTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private Courses courses;

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Clock clock;

    private ACommittee committee;

    @BeforeEach
    void found() {
        committee = committees.found();
    }

    @Test
    void saysWhatLiesBehindWhoDidItWhereTheCaseStandsAndWhatCanFollow() {
        UUID proposal = aProposal.submitted(committee);
        proposals.accept(proposal, committee.office());

        Course course = courses.ofProposal(proposal).getFirst();

        assertThat(course.name()).isEqualTo("Weg einer Vorlage");
        assertThat(course.xml()).contains("bpmndi:BPMNDiagram");
        assertThat(course.steps().stream().map(PassedStep::name))
                .containsExactly(
                        "Vorlage eingereicht",
                        "Merkmale zusammenstellen",
                        "Weg vorschlagen",
                        "Vorschlag vermerken",
                        "Vorlage formal prüfen",
                        "Stellungnahmen erbitten",
                        "Für eine Sitzung bereitstellen");
        assertThat(course.steps().get(4).by()).isEqualTo(committee.office().name());
        assertThat(course.steps().getLast().by()).isNull();
        assertThat(course.steps().getLast().automatic()).isTrue();
        assertThat(course.current()).containsExactly("receiveTask_decision");
        assertThat(course.now()).containsExactly("Auf Beratung und Entscheidung warten");
        assertThat(course.next())
                .containsExactlyInAnyOrder("Gremien zu Hause entscheiden", "Beschluss umsetzen", "Vorgang abschließen");
    }

    @Test
    void marksWhatAWithdrawalLeftUndone() {
        UUID proposal = aProposal.submitted(committee);
        proposals.withdraw(proposal, "Wir beraten neu.", committee.coordinator(ACommittee.GOERLITZ));

        Course course = courses.ofProposal(proposal).getFirst();

        assertThat(course.steps())
                .filteredOn(PassedStep::dropped)
                .extracting(PassedStep::name)
                .containsExactly("Vorlage formal prüfen");
        assertThat(course.now()).isEmpty();
        assertThat(course.next()).isEmpty();
    }

    @Test
    void hasNoCourseForADraft() {
        assertThat(courses.ofProposal(aProposal.drafted(committee))).isEmpty();
    }

    @Test
    void showsAdministratorAndAuditorHowManyCasesStandWhere() {
        aProposal.submitted(committee);

        for (Actor actor : List.of(committee.administrator(), committee.auditor())) {
            List<DeployedModel> models = administration.models(actor);
            assertThat(models)
                    .extracting(DeployedModel::key)
                    .contains("proposal", "meeting", "ballot", "followup", "constitution", "nomination");
            DeployedModel proposal = models.stream()
                    .filter(model -> model.key().equals("proposal"))
                    .findFirst()
                    .orElseThrow();
            assertThat(proposal.running()).isPositive();
            assertThat(administration.standing(proposal.id(), actor)).containsKey("userTask_examine");
            assertThat(administration.standingByName(proposal.id(), actor)).containsKey("Vorlage formal prüfen");
        }
    }

    @Test
    void letsTheAdministratorTryAFailedStepAgain() {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "3. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
        String instance = cases.createProcessInstanceQuery()
                .processInstanceBusinessKey(meeting.toString())
                .singleResult()
                .getId();
        String job =
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
        jobs.setJobRetries(job, 0);

        FailedJob failed = failedOf(meeting);
        assertThat(failed.process()).isEqualTo("meeting");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> administration.retry(failed.id(), committee.auditor()));
        administration.retry(failed.id(), committee.administrator());

        assertThat(jobs.createJobQuery().jobId(job).withRetriesLeft().count()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> administration.retry(failed.id(), committee.administrator()));
    }

    @Test
    void hidesTheProcessesFromOthers() {
        for (Actor other : List.of(committee.office(), committee.chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> administration.models(other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> administration.failed(0, 10, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> administration.retry("x", other));
        }
    }

    private FailedJob failedOf(UUID subject) {
        return administration.failed(0, 100, committee.administrator()).stream()
                .filter(job -> job.subject().equals(subject.toString()))
                .findFirst()
                .orElseThrow();
    }
}
