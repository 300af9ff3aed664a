package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@ApplicationTest
class AgendaTemplateTests {

    private static final List<StandingItem> ITEMS = List.of(
            new StandingItem("Eröffnung", AgendaItemKind.OPENING, false, 10),
            new StandingItem("Niederschrift", AgendaItemKind.STANDING, false, 5),
            new StandingItem("Personalfragen", AgendaItemKind.STANDING, true, null),
            new StandingItem("Verschiedenes", AgendaItemKind.MISCELLANEOUS, false, 15));

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AgendaTemplates templates;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private MeetingListing listing;

    @Autowired
    private Clock clock;

    private ACommittee committee;

    @BeforeEach
    void foundCommittee() {
        committee = fixture.found();
    }

    private UUID planned() {
        LocalDate day = LocalDate.now(clock).plusDays(30);
        return planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(10, 0), "Landratsamt"), committee.office());
    }

    @Test
    void beginsWithTheUsualItems() {
        StandingItems usual = templates.of(committee.id(), committee.office());

        assertThat(usual.editedBy()).isNull();
        assertThat(usual.items())
                .extracting(StandingItem::kind)
                .containsExactly(AgendaItemKind.OPENING, AgendaItemKind.MISCELLANEOUS);
    }

    @Test
    void laysTheStandingItemsOntoEachNewAgenda() {
        UUID before = planned();
        templates.write(committee.id(), ITEMS, 0, committee.office());

        UUID meeting = planned();
        planning.addItem(meeting, "Schulnetz", false, committee.office());

        assertThat(lookup.agenda(meeting))
                .extracting(AgendaItemRow::number, AgendaItemRow::title, AgendaItemRow::minutes)
                .containsExactly(
                        tuple("1", "Eröffnung", 10),
                        tuple("2", "Niederschrift", 5),
                        tuple("3", "Schulnetz", null),
                        tuple("4", "Verschiedenes", 15),
                        tuple("N5", "Personalfragen", null));
        assertThat(lookup.agenda(before)).hasSize(2);
    }

    @Test
    void meetsForWhatStandsOnEveryAgendaBesideOpeningAndMiscellaneous() {
        UUID usual = planned();
        templates.write(committee.id(), ITEMS, 0, committee.office());
        UUID standing = planned();

        assertBreaks("AgendaMustNotBeEmpty", () -> planning.finishDraft(usual, committee.office()));
        assertThat(listing.detail(usual, committee.office()).matters()).isZero();
        assertThat(listing.detail(standing, committee.office()).matters()).isEqualTo(2);
        planning.finishDraft(standing, committee.office());
        planning.release(standing, committee.chair());
        assertThat(listing.detail(standing, committee.office()).state()).isEqualTo(MeetingState.RELEASED);
    }

    @Test
    void refusesWhoeverComesSecond() {
        templates.write(committee.id(), ITEMS, 0, committee.office());

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> templates.write(committee.id(), List.of(), 0, committee.office()));
        templates.write(committee.id(), ITEMS.subList(0, 1), 1, committee.office());

        StandingItems written = templates.of(committee.id(), committee.office());
        assertThat(written.items()).hasSize(1);
        assertThat(written.version()).isEqualTo(2);
    }

    @Test
    void belongsToTheOffice() {
        for (var person :
                List.of(committee.chair(), committee.member(GOERLITZ), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> templates.write(committee.id(), ITEMS, 0, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> templates.of(committee.id(), person));
        }
    }

    @Test
    void checksEachItem() {
        assertBreaks(
                "TitleMustBeGiven",
                () -> templates.write(
                        committee.id(),
                        List.of(new StandingItem(" ", AgendaItemKind.STANDING, false, null)),
                        0,
                        committee.office()));
        assertBreaks(
                "PlannedMinutesMustFit",
                () -> templates.write(
                        committee.id(),
                        List.of(new StandingItem("Lang", AgendaItemKind.STANDING, false, 601)),
                        0,
                        committee.office()),
                600);
    }

    @Test
    void plansMinutesWithoutTakingTheReleaseBack() {
        UUID meeting = planned();
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());

        planning.planMinutes(meeting, item, 45, committee.office());

        assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.DRAFTED);
        assertThat(lookup.item(item).minutes()).isEqualTo(45);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> planning.planMinutes(meeting, item, 10, committee.member(GOERLITZ)));
    }

    @Test
    void givesAnItemOtherWordsAndTakesTheReleaseBack() {
        UUID meeting = planned();
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());

        planning.renameItem(meeting, item, "Schulnetz ", committee.office());
        assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.DRAFTED);

        planning.renameItem(meeting, item, "Schulnetz bis 2035", committee.office());
        assertThat(lookup.item(item).title()).isEqualTo("Schulnetz bis 2035");
        assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.PLANNED);
        assertBreaks("TitleMustBeGiven", () -> planning.renameItem(meeting, item, " ", committee.office()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> planning.renameItem(meeting, item, "Anders", committee.chair()));
    }
}
