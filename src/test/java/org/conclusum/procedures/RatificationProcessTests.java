package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ratification.HomeBodyDecided;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationGivenUp;
import org.conclusum.resolutions.ratification.RatificationLookup;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.conclusum.resolutions.ratification.RatificationRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class RatificationProcessTests {

    private static final String PROCESS = "ratification";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);
    private static final String GOERLITZ = "14626";
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 26);

    private final UUID resolution = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final Actor.Person coordinator = new Actor.Person(UUID.randomUUID(), "Karla Koordination");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private RatificationLookup rows;

    @Autowired
    private RatificationManagement ratifications;

    @BeforeEach
    void prepare() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
    }

    @Test
    void endsInForceAsSoonAsItIsSettled() {
        begun(false);
        when(ratifications.conclude(resolution, PROCEDURE)).thenReturn(true);

        decided(false);
        assertThat(trace.hasEnded(PROCESS, resolution)).isFalse();
        decided(true);

        assertThat(trace.hasEnded(PROCESS, resolution)).isTrue();
        assertThat(trace.passed(PROCESS, resolution)).containsExactlyElementsOf(ShippedWays.RATIFICATION);
    }

    @Test
    void endsFailedWhereTheHomeBodiesDoNotAgree() {
        begun(false);

        decided(true);

        assertThat(trace.passed(PROCESS, resolution)).endsWith("gateway_inForce", "end_failed");
    }

    @Test
    void remindsFourWeeksAndTwoWeeksBeforeTheDeadlineAndOnTheDay() {
        begun(false);
        assertThat(trace.timers(resolution, "timer_ratificationReminder")).containsExactly(at("2027-01-29T07:00:00Z"));

        trace.fire(resolution, "timer_ratificationReminder");
        assertThat(trace.timers(resolution, "timer_ratificationReminder")).containsExactly(at("2027-02-12T07:00:00Z"));
        trace.fire(resolution, "timer_ratificationReminder");
        assertThat(trace.timers(resolution, "timer_ratificationReminder")).containsExactly(at("2027-02-26T07:00:00Z"));

        verify(ratifications, times(2)).remind(resolution, PROCEDURE);
        assertThat(trace.hasEnded(PROCESS, resolution)).isFalse();
    }

    @Test
    void tellsOfficeAndChairAWeekBeforeTheDeadlineOnce() {
        begun(false);
        assertThat(trace.timers(resolution, "timer_ratificationEscalation"))
                .containsExactly(at("2027-02-19T07:00:00Z"));

        trace.fire(resolution, "timer_ratificationEscalation");

        verify(ratifications).escalate(resolution, PROCEDURE);
        assertThat(trace.timers(resolution, "timer_ratificationEscalation")).isEmpty();
        assertThat(trace.passed(PROCESS, resolution)).contains("end_escalated");
    }

    @Test
    void endsWithTheDeadlineWhereLateDecisionsDoNotCount() {
        begun(false);
        assertThat(trace.timers(resolution, "timer_ratificationDeadline")).containsExactly(at("2027-02-26T23:00:00Z"));

        trace.fire(resolution, "timer_ratificationDeadline");

        verify(ratifications).conclude(resolution, PROCEDURE);
        assertThat(trace.hasEnded(PROCESS, resolution)).isTrue();
        assertThat(trace.passed(PROCESS, resolution)).doesNotContain("receiveTask_lateDecisions");
    }

    @Test
    void waitsOnWhereLateDecisionsCountAndRemindsEveryFourWeeks() {
        begun(true);
        trace.fire(resolution, "timer_ratificationDeadline");
        verify(ratifications, never()).conclude(any(), any());
        assertThat(trace.timers(resolution, "timer_lateReminder")).containsExactly(at("2027-03-26T07:00:00Z"));

        trace.fire(resolution, "timer_lateReminder");
        verify(ratifications).remind(resolution, PROCEDURE);
        decided(true);

        assertThat(trace.hasEnded(PROCESS, resolution)).isTrue();
        assertThat(trace.passed(PROCESS, resolution)).contains("gateway_late", "receiveTask_lateDecisions");
    }

    @Test
    void endsWhereTheOfficeWaitsNoLonger() {
        begun(true);
        trace.fire(resolution, "timer_ratificationDeadline");

        events.publishEvent(new RatificationGivenUp(resolution, proposal, committee, false, coordinator));

        verify(ratifications).conclude(resolution, PROCEDURE);
        assertThat(trace.hasEnded(PROCESS, resolution)).isTrue();
    }

    private void begun(boolean lateCounts) {
        HomeBodyRules rules = HomeBodyRules.allAgree().withLateCounting(lateCounts);
        when(rows.row(resolution))
                .thenReturn(new RatificationRow(
                        resolution,
                        committee,
                        "Geschäftsordnung",
                        rules,
                        EngineOnly.NOW,
                        DEADLINE,
                        false,
                        null,
                        null,
                        List.of(GOERLITZ)));
        events.publishEvent(
                new RatificationBegun(resolution, proposal, committee, List.of(GOERLITZ), DEADLINE, false, PROCEDURE));
    }

    private void decided(boolean settled) {
        events.publishEvent(new HomeBodyDecided(
                resolution, proposal, committee, GOERLITZ, HomeResult.YES, false, false, settled, false, coordinator));
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
