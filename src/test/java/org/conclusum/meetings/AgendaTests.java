package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.meetings.MeetingFixture.COMMITTEE;
import static org.conclusum.meetings.MeetingFixture.DAY;
import static org.conclusum.meetings.MeetingFixture.LONG_BEFORE;
import static org.conclusum.meetings.MeetingFixture.drafted;
import static org.conclusum.meetings.MeetingFixture.invited;
import static org.conclusum.meetings.MeetingFixture.noon;
import static org.conclusum.meetings.MeetingFixture.planned;
import static org.conclusum.meetings.MeetingFixture.proposal;
import static org.conclusum.meetings.MeetingFixture.ready;
import static org.conclusum.meetings.MeetingFixture.released;
import static org.conclusum.meetings.MeetingFixture.titles;
import static org.conclusum.meetings.MeetingFixture.withMatters;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.junit.jupiter.api.Test;

class AgendaTests {

    private static final Instant DEADLINE =
            DAY.minusDays(14).atTime(23, 59).atZone(LegalTime.ZONE).toInstant();

    @Test
    void opensWithTheOpeningAndEndsWithTheMiscellaneous() {
        assertThat(titles(withMatters("Schulnetz", "Kita")))
                .containsExactly("Eröffnung", "Schulnetz", "Kita", "Verschiedenes");
    }

    @Test
    void keepsClosedItemsAtTheEndAndMarksTheirNumbers() {
        Meeting meeting = withMatters("Schulnetz");
        AgendaItem closed = meeting.add("Personal", true);
        meeting.add("Kita", false);

        assertThat(titles(meeting)).containsExactly("Eröffnung", "Schulnetz", "Kita", "Verschiedenes", "Personal");
        assertThat(AgendaItem.number(4, true)).isEqualTo("N5");
        assertThat(AgendaItem.number(3, false)).isEqualTo("4");

        meeting.moveItem(closed.id(), 0);

        assertThat(titles(meeting)).endsWith("Personal");
    }

    @Test
    void movesAnItemToAnyPlaceOfItsPart() {
        Meeting meeting = withMatters("A", "B", "C");
        UUID last = meeting.agenda().items().get(3).id();

        meeting.moveItem(last, 1);
        assertThat(titles(meeting)).containsExactly("Eröffnung", "C", "A", "B", "Verschiedenes");

        meeting.moveItem(last, 99);
        assertThat(titles(meeting)).containsExactly("Eröffnung", "A", "B", "Verschiedenes", "C");

        meeting.moveItem(last, -1);
        assertThat(titles(meeting)).startsWith("C", "Eröffnung");
    }

    @Test
    void takesAReadyProposalWithItsTitle() {
        Meeting meeting = planned();
        ProposalRow proposal = ready();

        assertThat(meeting.add(proposal).proposal()).isEqualTo(proposal.id());
        assertThat(titles(meeting)).containsExactly("Eröffnung", "Oberstufe", "Verschiedenes");
    }

    @Test
    void takesAReportOnceBehindTheOpening() {
        Meeting meeting = withMatters("Schulnetz");

        assertThat(meeting.addReport("circulars", "Bericht")).isTrue();
        assertThat(meeting.addReport("circulars", "Bericht")).isFalse();
        assertThat(meeting.addReport("resolutions", "Beschlusskontrolle")).isTrue();

        assertThat(titles(meeting))
                .containsExactly("Eröffnung", "Beschlusskontrolle", "Bericht", "Schulnetz", "Verschiedenes");
        assertThat(meeting.agenda().matters()).isEqualTo(3);
    }

    @Test
    void takesWhatIsReadyAndCameInTime() {
        Meeting meeting = planned();

        assertThat(meeting.takes(proposal(ProposalState.READY, meeting.submissionDeadline(), false)))
                .isTrue();
        assertThat(meeting.takes(proposal(
                        ProposalState.READY, meeting.submissionDeadline().plusSeconds(1), false)))
                .isFalse();
        assertThat(meeting.takes(proposal(ProposalState.CIRCULATING, LONG_BEFORE, false)))
                .isFalse();
    }

    @Test
    void refusesAProposalThatIsNotReady() {
        assertBreaks("ProposalMustBeReady", () -> planned().add(proposal(ProposalState.SCHEDULED, LONG_BEFORE, false)));
    }

    @Test
    void refusesAProposalOfAnotherCommittee() {
        ProposalRow foreign = new ProposalRow(
                UUID.randomUUID(),
                "M/1",
                "Fremd",
                UUID.randomUUID(),
                "14626",
                ProposalState.READY,
                false,
                LONG_BEFORE,
                LONG_BEFORE);

        assertThat(foreign.committee()).isNotEqualTo(COMMITTEE);
        assertBreaks("ProposalMustBelongToTheCommittee", () -> planned().add(foreign));
    }

    @Test
    void takesAProposalUntilTheLastMinuteOfTheDeadlineAndNoneAfterIt() {
        Meeting meeting = planned();

        assertThat(meeting.submissionDeadline()).isEqualTo(DEADLINE);
        meeting.add(proposal(ProposalState.READY, DEADLINE, false));
        assertBreaks(
                "SubmissionDeadlineMustBeObserved",
                () -> meeting.add(proposal(ProposalState.READY, DEADLINE.plusSeconds(1), false)),
                DAY.minusDays(14));
    }

    @Test
    void bindsNobodyToADeadlineThatHadPassedWhenTheMeetingWasPlanned() {
        Instant fiveDaysBefore = noon(DAY.minusDays(5));
        Meeting meeting = new Meeting(
                new NewMeeting(COMMITTEE, "Dringlich", MeetingFixture.start(), "online"),
                MeetingFixture.DATES,
                StandingItems.usual("Eröffnung", "Verschiedenes"),
                fiveDaysBefore);

        meeting.add(proposal(ProposalState.READY, fiveDaysBefore, false));

        assertThat(meeting.agenda().matters()).isEqualTo(1);
    }

    @Test
    void goesBackToTheOfficeWhenItChangesAfterTheRelease() {
        Meeting meeting = released();

        meeting.add("Nachtrag", false);

        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        assertBreaks(
                "AgendaMustBeReleasedByTheChair",
                () -> meeting.invite(MeetingFixture.DATES, null, Set.of(), LONG_BEFORE));
    }

    @Test
    void staysAsItIsAfterTheInvitation() {
        Meeting meeting = invited();
        UUID first = meeting.agenda().items().getFirst().id();

        assertBreaks("AgendaMustStillBeOpen", () -> meeting.add("Nachtrag", false));
        assertBreaks("AgendaMustStillBeOpen", () -> meeting.add(ready()));
        assertBreaks("AgendaMustStillBeOpen", () -> meeting.moveItem(first, 1));
        assertBreaks("AgendaMustStillBeOpen", () -> meeting.removeItem(first));
    }

    @Test
    void doesNotGoToTheChairWithoutAMatter() {
        Meeting meeting = planned();

        assertBreaks("AgendaMustNotBeEmpty", meeting::finishDraft);

        meeting.add("Schulnetz", false);
        meeting.finishDraft();
        assertThat(meeting.state()).isEqualTo(MeetingState.DRAFTED);
    }

    @Test
    void goesToTheChairForAReportAlone() {
        Meeting meeting = planned();
        meeting.addReport("circulars", "Bericht");

        meeting.finishDraft();
        meeting.release();

        assertThat(meeting.state()).isEqualTo(MeetingState.RELEASED);
    }

    @Test
    void isReleasedOrGivenBackOnlyWhileItIsWithTheChair() {
        Meeting planned = withMatters("Schulnetz");
        assertBreaks("AgendaMustBeWithTheChair", planned::release);
        assertBreaks("AgendaMustBeWithTheChair", () -> planned.returnAgenda("Zu lang"));

        Meeting drafted = drafted();
        assertBreaks("AgendaMustBeInPreparation", drafted::finishDraft);
        assertBreaks("ReasonMustBeGiven", () -> drafted.returnAgenda(" "));
        drafted.returnAgenda("Zu lang");
        assertThat(drafted.state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void losesAWithdrawnProposalBeforeTheInvitationAndKeepsItAsPostponedAfterIt() {
        ProposalRow proposal = ready();
        Meeting meeting = withMatters("Schulnetz");
        meeting.add(proposal);
        meeting.finishDraft();
        meeting.dropProposal(proposal.id());
        assertThat(titles(meeting)).doesNotContain("Oberstufe");
        assertThat(meeting.state()).isEqualTo(MeetingState.DRAFTED);

        Meeting printed = withMatters("Schulnetz");
        AgendaItem item = printed.add(proposal);
        printed.finishDraft();
        printed.release();
        printed.invite(MeetingFixture.DATES, null, Set.of(), LONG_BEFORE);
        printed.dropProposal(proposal.id());
        assertThat(item.state()).isEqualTo(AgendaItemState.POSTPONED);
    }
}
