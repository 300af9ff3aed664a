package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.AgendaClock.Moment;
import org.conclusum.meetings.rules.PlannedMinutesMustFit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaClockTests {

    private static final Instant START = MeetingFixture.noon(MeetingFixture.DAY);

    private final List<AgendaItemRow> agenda = new ArrayList<>();

    private UUID item(@Nullable Integer minutes, AgendaItemState state) {
        UUID id = UUID.randomUUID();
        agenda.add(new AgendaItemRow(
                id, UUID.randomUUID(), agenda.size(), "1", "Punkt", null, false, state, null, minutes, false, null));
        return id;
    }

    private UUID item(@Nullable Integer minutes) {
        return item(minutes, AgendaItemState.PENDING);
    }

    private static Moment at(int minutes, boolean earliest) {
        return new Moment(START.plus(Duration.ofMinutes(minutes)), earliest);
    }

    @Test
    void addsTheDurationsUp() {
        UUID first = item(10);
        UUID second = item(45);

        AgendaClock clock = AgendaClock.of(START, agenda);

        assertThat(clock.begins()).containsEntry(first, at(0, false)).containsEntry(second, at(10, false));
        assertThat(clock.end()).isEqualTo(at(55, false));
    }

    @Test
    void knowsOnlyTheEarliestTimeBehindAnItemWithoutADuration() {
        item(10);
        item(null);
        UUID third = item(20);

        AgendaClock clock = AgendaClock.of(START, agenda);

        assertThat(clock.begins()).containsEntry(third, at(10, true));
        assertThat(clock.end()).isEqualTo(at(30, true));
    }

    @Test
    void takesNoTimeForWhatIsPostponed() {
        UUID postponed = item(30, AgendaItemState.POSTPONED);
        UUID next = item(15);

        assertThat(AgendaClock.of(START, agenda).begins())
                .doesNotContainKey(postponed)
                .containsEntry(next, at(0, false));
    }

    @Test
    void saysNothingWhereNobodyPlanned() {
        item(null);

        assertThat(AgendaClock.of(START, agenda).isPlanned()).isFalse();
    }

    @Test
    void allowsAMinuteToTenHours() {
        assertBreaks("PlannedMinutesMustFit", () -> new PlannedMinutesMustFit(0).check(), 600);
        assertBreaks("PlannedMinutesMustFit", () -> new PlannedMinutesMustFit(601).check(), 600);
        new PlannedMinutesMustFit(1).check();
        new PlannedMinutesMustFit(600).check();
        new PlannedMinutesMustFit(null).check();
    }
}
