package org.conclusum.procedures.constitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MissingConstitutionsTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeConstitution constitution;

    @Autowired
    private MissingConstitutions missing;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private List<ProcessInstance> of(UUID committee) {
        return cases.createProcessInstanceQuery()
                .processDefinitionKey("constitution")
                .processInstanceBusinessKey(committee.toString())
                .list();
    }

    /** A committee as one from before: in office, and no case has ever run for it. */
    private ACommittee fromBefore() {
        ACommittee committee = committees.found();
        for (ProcessInstance running : of(committee.id())) {
            cases.deleteProcessInstance(running.getId(), "from before");
            history.deleteHistoricProcessInstance(running.getId());
        }
        return committee;
    }

    @Test
    void giveACommitteeFromBeforeItsCaseOnce() {
        ACommittee committee = fromBefore();

        missing.start();
        missing.start();

        assertThat(of(committee.id())).singleElement().satisfies(running -> {
            assertThat(cases.getActiveActivityIds(running.getId())).containsExactly("receiveTask_term");
            assertThat(jobs.createJobQuery()
                            .processInstanceId(running.getId())
                            .timers()
                            .list())
                    .extracting(Job::getDuedate)
                    .hasSize(1);
        });
    }

    @Test
    void waitForTheEndOfTheTermWhereThereIsOne() {
        ACommittee committee = fromBefore();
        LocalDate end = LocalDate.now(clock).plusYears(2);
        jdbc.sql("insert into committee_term (committee_id, number, valid_from, valid_until) values (?, 1, ?, ?)")
                .params(committee.id(), CommitteeFixture.SINCE, end)
                .update();

        missing.start();

        assertThat(of(committee.id())).singleElement().satisfies(running -> assertThat(
                        cases.getActiveActivityIds(running.getId()))
                .containsExactly("timer_renewal"));
    }

    @Test
    void leaveTheDissolvedAloneAndThoseWhoseCaseHasEnded() {
        ACommittee dissolved = fromBefore();
        constitution.dissolve(dissolved.id(), "Die Förderung ist ausgelaufen.", dissolved.office());
        ACommittee ended = committees.found();
        of(ended.id()).forEach(running -> cases.deleteProcessInstance(running.getId(), "by an administrator"));

        missing.start();

        assertThat(of(dissolved.id())).isEmpty();
        assertThat(of(ended.id())).isEmpty();
    }

    @Test
    void startOneCaseWhereTwoNodesStartAtOnce() throws Exception {
        ACommittee committee = fromBefore();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> starts = List.of(nodes.submit(missing::start), nodes.submit(missing::start));
            for (Future<?> start : starts) {
                start.get();
            }
        }

        assertThat(of(committee.id())).hasSize(1);
    }
}
