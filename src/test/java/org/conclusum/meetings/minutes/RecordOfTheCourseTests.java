package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.conclusum.meetings.AttendanceManner;
import org.conclusum.meetings.LiveMeetings;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RecordOfTheCourseTests {

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private MeetingContinuations continuations;

    @Autowired
    private RecordReading reading;

    @Autowired
    private Clock clock;

    private LiveMeetings.Live live;

    @BeforeEach
    void open() {
        live = meetings.running();
    }

    private MinutesRecord record() {
        return reading.read(live.meeting(), Locale.GERMAN);
    }

    @Test
    void tellsBreaksOnTheWholeAndWithTheItem() {
        var chair = live.committee().chair();
        conduct.call(live.meeting(), live.open(), chair);
        conduct.interrupt(live.meeting(), "Beratung der Landkreise", null, chair);
        conduct.resume(live.meeting(), chair);

        assertThat(record().facts()).anySatisfy(fact -> assertThat(fact.value()).contains("(Beratung der Landkreise)"));
        assertThat(record().item(live.open()).orElseThrow().events())
                .anySatisfy(event -> assertThat(event).contains("unterbrochen: Beratung der Landkreise"))
                .anySatisfy(event -> assertThat(event).contains("fortgesetzt"));
    }

    @Test
    void tellsTheClosedPartAndWhoMadeSureThatGuestsHadLeft() {
        var chair = live.committee().chair();
        conduct.enterClosedPart(live.meeting(), chair);
        conduct.call(live.meeting(), live.closed(), chair);
        conduct.close(live.meeting(), chair);

        assertThat(record().facts())
                .anySatisfy(fact -> assertThat(fact.value()).contains(chair.name() + " stellte fest"));
    }

    private void arrive(AttendanceManner manner) {
        var committee = live.committee();
        conduct.arrive(
                live.meeting(),
                committee.seat(ACommittee.DAHME_SPREEWALD),
                committee.member(ACommittee.DAHME_SPREEWALD).account(),
                manner,
                committee.chair());
    }

    @Test
    void tellsTheMinutesOfLostConnections() {
        arrive(AttendanceManner.REMOTE);
        conduct.call(
                live.meeting(),
                lookup.agenda(live.meeting()).getFirst().id(),
                live.committee().chair());
        conduct.call(live.meeting(), live.open(), live.committee().chair());
        conduct.loseConnection(
                live.meeting(),
                live.committee().seat(ACommittee.DAHME_SPREEWALD),
                live.committee().chair());
        arrive(AttendanceManner.REMOTE);
        arrive(AttendanceManner.ROOM);

        var record = record();
        assertThat(record.item(live.open()).orElseThrow().events())
                .hasSize(3)
                .anySatisfy(event -> assertThat(event).contains("bricht ab"))
                .anySatisfy(event -> assertThat(event).contains("steht wieder"))
                .anySatisfy(event -> assertThat(event).contains("vom Video in den Saal"));
        assertThat(record.attendees())
                .anySatisfy(attendee -> assertThat(attendee.note()).endsWith(", per Video"));
    }

    @Test
    void tellsEachDayOfAMeetingThatGoesOn() {
        var committee = live.committee();
        arrive(AttendanceManner.ROOM);
        conduct.call(live.meeting(), lookup.agenda(live.meeting()).getFirst().id(), committee.chair());
        conduct.call(live.meeting(), live.open(), committee.chair());
        continuations.adjourn(live.meeting(), "Die Zeit reicht nicht.", committee.chair());
        continuations.schedule(
                live.meeting(), LocalDate.now(clock).plusDays(1).atTime(9, 0), "Saal 2", committee.office());
        meetings.letADayPass(live.meeting());
        conduct.open(live.meeting(), committee.chair());
        conduct.call(live.meeting(), live.open(), committee.chair());
        arrive(AttendanceManner.ROOM);
        conduct.close(live.meeting(), committee.chair());

        var record = record();
        assertThat(record.facts())
                .anySatisfy(fact -> assertThat(fact.value()).contains("Landratsamt", "Die Zeit reicht nicht."))
                .anySatisfy(fact -> assertThat(fact.value()).contains("Saal 2", "geschlossen"));
        assertThat(record.attendees())
                .filteredOn(attendee -> attendee.present())
                .hasSize(2);
        assertThat(record.quorum()).contains("1 von 7").contains("0 von 7");
        assertThat(record.item(live.open()).orElseThrow().events())
                .hasSize(2)
                .anySatisfy(event -> assertThat(event).contains("wird unterbrochen und am nächsten Sitzungstag"))
                .anySatisfy(event -> assertThat(event).contains("kommt zur Sitzung"));
    }
}
