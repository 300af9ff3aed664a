package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingListingTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingListing listing;

    @Autowired
    private MeetingSeating seating;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID first;
    private UUID second;

    @BeforeEach
    void planTwoMeetings() {
        committee = fixture.found();
        second = planned("8. Sitzung", 60);
        first = planned("7. Sitzung", 30);
        planning.addItem(first, "Schulnetz", false, committee.office());
        planning.addItem(first, "Personal", true, committee.office());
    }

    private UUID planned(String title, int days) {
        return planning.plan(
                new NewMeeting(
                        committee.id(),
                        title + " " + committee.code(),
                        LocalDate.now(clock).plusDays(days).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
    }

    private void invite() {
        planning.finishDraft(first, committee.office());
        planning.release(first, committee.chair());
        planning.invite(first, null, committee.office());
    }

    @Test
    void listsTheNextMeetingFirst() {
        MeetingFilter ahead = new MeetingFilter(false, committee.id());

        assertThat(listing.page(ahead, committee.member(GOERLITZ), 0, 10))
                .extracting(MeetingRow::id)
                .containsExactly(first, second);
        assertThat(listing.page(ahead, committee.member(GOERLITZ), 1, 10))
                .extracting(MeetingRow::id)
                .containsExactly(second);
        assertThat(listing.page(new MeetingFilter(true, committee.id()), committee.office(), 0, 10))
                .isEmpty();
        assertThat(listing.next(committee.member(GOERLITZ)))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(first));
    }

    @Test
    void hidesMeetingsFromMembersOfAnotherCommittee() {
        var stranger = fixture.found().member(GOERLITZ);

        assertThat(listing.page(new MeetingFilter(false, committee.id()), stranger, 0, 10))
                .isEmpty();
        assertThat(listing.page(new MeetingFilter(false, null), fixture.officeOf("RHEIN"), 0, 100))
                .extracting(MeetingRow::committee)
                .doesNotContain(committee.id());
        assertThat(listing.search("7. Sitzung " + committee.code(), stranger, 10))
                .isEmpty();
        assertThat(listing.next(stranger)).isEmpty();
        assertThat(listing.visible(stranger)).noneMatch(row -> row.id().equals(committee.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.detail(first, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seating.seats(first, stranger));
    }

    @Test
    void findsMeetingsByTitle() {
        assertThat(listing.search("7. sitzung " + committee.code(), committee.chair(), 10))
                .extracting(MeetingRow::id)
                .containsExactly(first);
    }

    @Test
    void hidesClosedItemsFromAdministratorsAndCountsOnlyWhatIsSeen() {
        invite();
        MeetingFilter filter = new MeetingFilter(false, committee.id());

        assertThat(listing.detail(first, committee.administrator()).agenda())
                .noneMatch(AgendaItemRow::closed)
                .hasSize(3);
        assertThat(listing.detail(first, committee.auditor()).agenda()).hasSize(4);
        assertThat(listing.detail(first, committee.member(GOERLITZ)).agenda()).hasSize(4);
        assertThat(listing.page(filter, committee.administrator(), 0, 1)
                        .getFirst()
                        .items())
                .isEqualTo(3);
        assertThat(listing.page(filter, committee.member(GOERLITZ), 0, 1)
                        .getFirst()
                        .items())
                .isEqualTo(4);
    }

    @Test
    void keepsADraftBetweenOfficeAndChair() {
        assertThat(listing.detail(first, committee.member(GOERLITZ)).agendaShown())
                .isFalse();
        assertThat(listing.detail(first, committee.chair()).agenda()).hasSize(4);
        assertThat(listing.detail(first, committee.office()).agenda()).hasSize(4);

        invite();

        assertThat(listing.detail(first, committee.member(GOERLITZ)).agendaShown())
                .isTrue();
    }

    @Test
    void knowsTheDatesOfTheRuleBook() {
        MeetingDetail detail = listing.detail(first, committee.office());

        assertThat(detail.dates().latestInvitation()).isEqualTo(detail.day().minusDays(8));
        assertThat(detail.dates().latestUrgentInvitation())
                .isEqualTo(detail.day().minusDays(4));
        assertThat(detail.mayPlan()).isTrue();
        assertThat(detail.mayChair()).isFalse();
    }

    @Test
    void showsAnswersAndTheQuorum() {
        invite();
        planning.answer(first, committee.seat(GOERLITZ), InvitationAnswer.NO, committee.member(GOERLITZ));

        MeetingSeats seats = seating.seats(first, committee.substitute(GOERLITZ));

        assertThat(seats.lines()).hasSize(7);
        assertThat(seats.answers()).containsOnlyKeys(InvitationAnswer.NO);
        assertThat(seats.quorum()).isEqualTo(new QuorumGauge(0, 4, 7, false));
        assertThat(seats.filledBy(committee.substitute(GOERLITZ).account()))
                .singleElement()
                .satisfies(line -> assertThat(line.answer()).isEqualTo(InvitationAnswer.NO));
    }

    @Test
    void letsOnlyTheOfficePlan() {
        assertThat(listing.plannable(committee.office()))
                .anyMatch(row -> row.id().equals(committee.id()));
        assertThat(listing.plannable(committee.chair())).isEmpty();
    }
}
