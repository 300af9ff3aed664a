package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.meetings.minutes.MinutesObjected;
import org.conclusum.meetings.minutes.MinutesPublished;
import org.conclusum.meetings.minutes.MinutesReminded;
import org.conclusum.meetings.minutes.MinutesReturned;
import org.conclusum.meetings.minutes.MinutesSent;
import org.conclusum.meetings.minutes.MinutesSubmitted;
import org.conclusum.meetings.minutes.ObjectionDecided;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of minutes, and in which words. */
@ApplicationTest
class MinutesAnnouncementTests {

    private static final Actor PROCEDURE = new Actor.Procedure("meeting");

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void plan() {
        committee = committees.found();
        meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "7. Sitzung",
                        LocalDate.now(clock).plusDays(30).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        planning.addItem(meeting, "Personalsache Meier", true, committee.office());
    }

    private Announcement told(DomainEvent event) {
        return announcements.of(event).orElseThrow();
    }

    @Test
    void goesToMembersAndSubstitutesWithTheDayAndTheLink() {
        Announcement told =
                told(new MinutesSent(meeting, committee.id(), LocalDate.of(2026, 12, 18), committee.chair()));

        assertThat(told.recipients())
                .contains(
                        committee.member(ACommittee.GOERLITZ).account(),
                        committee.substitute(ACommittee.GOERLITZ).account());
        assertThat(told.route()).isEqualTo("meetings/" + meeting + "/minutes");
        assertThat(told.letter().apply(Locale.GERMAN).subject()).isEqualTo("Niederschrift: 7. Sitzung");
        assertThat(told.letter().apply(Locale.GERMAN).body()).contains("18. Dezember 2026", "Landratsamt");
        assertThat(told.letter().apply(Locale.ENGLISH).body()).contains("18 December 2026");
    }

    @Test
    void goesToWhoHasToDoSomething() {
        assertThat(told(new MinutesSubmitted(meeting, committee.id(), committee.office()))
                        .recipients())
                .containsExactly(committee.chair().account());
        assertThat(told(new MinutesReturned(meeting, committee.id(), committee.chair()))
                        .recipients())
                .contains(committee.office().account())
                .doesNotContain(committee.chair().account());
        assertThat(told(new MinutesObjected(meeting, committee.id(), UUID.randomUUID(), true, PROCEDURE))
                        .recipients())
                .contains(committee.office().account(), committee.chair().account());
        UUID objector = committee.member(ACommittee.GOERLITZ).account();
        assertThat(told(new ObjectionDecided(
                                meeting, committee.id(), UUID.randomUUID(), objector, true, 0, true, PROCEDURE))
                        .recipients())
                .containsExactly(objector);
    }

    @Test
    void remindsThoseWhoSaidNothingInBothLanguages() {
        UUID silent = committee.member(ACommittee.GOERLITZ).account();

        Announcement told = told(
                new MinutesReminded(meeting, committee.id(), LocalDate.of(2026, 12, 18), Set.of(silent), PROCEDURE));

        assertThat(told.recipients()).containsExactly(silent);
        assertThat(told.route()).isEqualTo("meetings/" + meeting + "/minutes");
        assertThat(told.letter().apply(Locale.GERMAN).subject())
                .isEqualTo("Noch bis Freitag, 18. Dezember 2026: Niederschrift 7. Sitzung");
        assertThat(told.letter().apply(Locale.ENGLISH).subject()).contains("18 December 2026", "minutes 7. Sitzung");
        assertThat(told.letter().apply(Locale.ENGLISH).body()).contains("Read, no objections");
    }

    @Test
    void saysNothingOfWhatTheMinutesSay() {
        for (DomainEvent event : List.of(
                new MinutesObjected(meeting, committee.id(), UUID.randomUUID(), true, PROCEDURE),
                new MinutesPublished(meeting, committee.id(), PROCEDURE))) {
            Announcement told = told(event);
            assertThat(told.letter().apply(Locale.GERMAN).subject()).doesNotContain("Meier");
            assertThat(told.letter().apply(Locale.GERMAN).body()).doesNotContain("Meier");
        }
    }
}
