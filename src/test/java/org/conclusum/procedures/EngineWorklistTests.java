package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EngineWorklistTests {

    private static final int LIMIT = 500;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private List<WorklistSource> sources;

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
                        "3. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
    }

    @Test
    void tellsTheOfficeWhatToDoUntilWhenAndWhere() {
        WorkItem item = only(committee.office());

        assertThat(item.step()).isEqualTo("DRAFT_AGENDA");
        assertThat(item.title()).isEqualTo("3. Sitzung");
        assertThat(item.committee()).isEqualTo(committee.id());
        assertThat(item.route()).isEqualTo("meetings/" + meeting);
        assertThat(item.due()).isNotNull();
        assertThat(item.minutes()).isPositive();
    }

    @Test
    void showsAndGivesNothingToOthers() {
        String task = only(committee.office()).id();

        for (Actor.Person other : List.of(
                committee.chair(),
                committee.coordinator(ACommittee.GOERLITZ),
                committees.officeOf("RHEIN"),
                committees.found().chair(),
                committee.auditor(),
                committee.administrator(),
                committees.stranger())) {
            assertThat(ofMeeting(other)).as(other.name()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> source().claim(task, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> source().substitutes(task, other));
        }
    }

    @Test
    void goesToOneWhoTakesItOnAndBackToAll() {
        Actor.Person colleague = committees.person("Zweite im Büro", Set.of(Grant.of(Role.OFFICE, "LAUSITZ")));
        String task = only(committee.office()).id();

        source().claim(task, committee.office());

        assertThat(ofMeeting(colleague)).isEmpty();
        assertThat(only(committee.office()).assignee())
                .isEqualTo(committee.office().account());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> source().claim(task, colleague))
                .satisfies(taken ->
                        assertThat(taken.by()).isEqualTo(committee.office().name()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> source().handBack(task, colleague));

        source().handBack(task, committee.office());

        assertThat(only(colleague).assignee()).isNull();
    }

    @Test
    void isHandedOverToTheDeputyOfTheChairAndToNobodyElse() {
        Actor.Person deputy = committee.member(ACommittee.GOERLITZ);
        founding.giveChair(committee.id(), deputy.account(), true, CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());
        String task = only(committee.chair()).id();

        assertThat(source().substitutes(task, committee.chair())).containsExactly(deputy.account());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> source().handOver(
                        task, committee.member(ACommittee.BAUTZEN).account(), committee.chair()));
        source().handOver(task, deputy.account(), committee.chair());

        assertThat(ofMeeting(committee.chair())).isEmpty();
        assertThat(only(deputy).step()).isEqualTo("RELEASE_AGENDA");
        planning.release(meeting, deputy);
        assertThat(ofMeeting(deputy)).isEmpty();
        assertThat(only(committee.office()).step()).isEqualTo("INVITE");
    }

    @Test
    void answersAtMostWhatWasAskedFor() {
        assertThat(source().openFor(committee.office(), 1)).hasSize(1);
    }

    private WorkItem only(Actor.Person person) {
        List<WorkItem> items = ofMeeting(person);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private List<WorkItem> ofMeeting(Actor.Person person) {
        return source().openFor(person, LIMIT).stream()
                .filter(item -> item.committee().equals(committee.id()))
                .toList();
    }

    private WorklistSource source() {
        return sources.stream()
                .filter(source -> source.name().equals("task"))
                .findFirst()
                .orElseThrow();
    }
}
