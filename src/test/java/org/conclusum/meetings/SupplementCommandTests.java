package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.AgendaVersion.Occasion;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class SupplementCommandTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private AgendaSupplements supplements;

    @Autowired
    private AgendaVersions versions;

    @Autowired
    private LateItems late;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void invite() {
        committee = fixture.found();
        LocalDate day = LocalDate.now(clock).plusDays(30);
        meeting = planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(10, 0), "Landratsamt"), committee.office());
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
    }

    private static Supplement one(String title, boolean closed, @Nullable String reason) {
        return new Supplement(List.of(), List.of(new Supplement.Item(title, closed)), reason);
    }

    private UUID item(String title) {
        return lookup.agenda(meeting).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void onItsDay() {
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
    }

    @Test
    void keepsEachVersionThatWentOut() {
        supplements.issue(meeting, one("Haushalt", false, null), committee.office());
        supplements.issue(meeting, one("Personal", true, null), committee.chair());

        assertThat(versions.of(meeting, committee.office()))
                .extracting(AgendaVersion::occasion)
                .containsExactly(Occasion.DRAFT, Occasion.INVITATION, Occasion.SUPPLEMENT, Occasion.SUPPLEMENT);
        List<AgendaVersion> ofMember = versions.of(meeting, committee.member(GOERLITZ));
        assertThat(ofMember)
                .extracting(AgendaVersion::occasion)
                .containsExactly(Occasion.INVITATION, Occasion.SUPPLEMENT, Occasion.SUPPLEMENT);
        assertThat(ofMember.getLast().items())
                .extracting(AgendaVersion.Item::title)
                .contains("Haushalt", "Personal");
    }

    @Test
    void hidesClosedItemsOfVersionsFromThoseWhoDoNotSeeThem() {
        supplements.issue(meeting, one("Personal", true, null), committee.office());

        assertThat(versions.of(meeting, committee.administrator()).getLast().items())
                .extracting(AgendaVersion.Item::title)
                .contains("Schulnetz")
                .doesNotContain("Personal");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.of(meeting, fixture.stranger()));
    }

    @Test
    void isForTheChairAndTheOffice() {
        for (var person : List.of(
                committee.member(GOERLITZ),
                fixture.officeOf("RHEIN"),
                fixture.found().chair(),
                fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> supplements.issue(meeting, one("Haushalt", false, null), person));
        }
    }

    @Test
    void recordsTheVoteOnTheUrgency() {
        onItsDay();
        supplements.issue(meeting, one("Hochwasser", false, "Frist des Landes"), committee.office());
        UUID item = item("Hochwasser");
        conduct.open(meeting, committee.chair());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        supplements.decideUrgency(meeting, item, new UrgencyVote(5, 1, 1), committee.member(GOERLITZ)));

        assertBreaks(
                "HandsMustBeCounted",
                () -> supplements.decideUrgency(meeting, item, new UrgencyVote(0, 0, 0), committee.chair()));
        supplements.decideUrgency(meeting, item, new UrgencyVote(5, 1, 1), committee.chair());

        LateItem recorded = Objects.requireNonNull(late.among(List.of(item)).get(item));
        assertThat(recorded.addition()).isEqualTo(AgendaAddition.URGENT);
        assertThat(recorded.urgency()).isEqualTo("Frist des Landes");
        assertThat(recorded.vote()).isEqualTo(new UrgencyVote(5, 1, 1));
        conduct.call(meeting, item, committee.chair());
        assertThat(lookup.item(item).state()).isEqualTo(AgendaItemState.CURRENT);
    }

    @Test
    void postponesWhatIsNotUrgent() {
        onItsDay();
        supplements.issue(meeting, one("Hochwasser", false, "Frist des Landes"), committee.office());
        UUID item = item("Hochwasser");
        conduct.open(meeting, committee.chair());

        supplements.decideUrgency(meeting, item, new UrgencyVote(1, 5, 1), committee.chair());

        assertThat(lookup.item(item).state()).isEqualTo(AgendaItemState.POSTPONED);
    }

    @Test
    void keepsWhatTwoBringAtTheSameTime() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<Object> done : both.invokeAll(List.of(
                    Executors.callable(
                            () -> supplements.issue(meeting, one("Haushalt", false, null), committee.office())),
                    Executors.callable(
                            () -> supplements.issue(meeting, one("Termine", false, null), committee.chair()))))) {
                done.get();
            }
        }

        assertThat(lookup.agenda(meeting)).extracting(AgendaItemRow::title).contains("Haushalt", "Termine");
        assertThat(versions.of(meeting, committee.office()))
                .extracting(AgendaVersion::number)
                .containsExactly(1, 2, 3, 4);
    }
}
