package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.testing.Shown;
import org.junit.jupiter.api.Test;

class NextStepCardTests {

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATEST_URGENT = LocalDate.of(2026, 11, 30);

    private final NextStepCard.Commands commands = mock(NextStepCard.Commands.class);

    private NextStepCard card(MeetingDetail detail) {
        return new NextStepCard(detail, commands);
    }

    @Test
    void invitesUntilTheLastDayAndUrgentlyAfterIt() {
        NextStepCard inTime = card(MeetingDetails.office(MeetingState.RELEASED, LATEST, "Schulnetz"));
        assertThat(Shown.text(inTime)).contains("bis zum 25. November 2026");
        Shown.button(inTime, "Einladen").click();
        verify(commands).invite();

        NextStepCard late = card(MeetingDetails.office(MeetingState.RELEASED, LATEST.plusDays(1), "Schulnetz"));
        Shown.button(late, "Dringlich einladen").click();
        verify(commands).inviteUrgently();
    }

    @Test
    void saysWhyInvitingIsOverAndWhatToDo() {
        NextStepCard card = card(MeetingDetails.office(MeetingState.RELEASED, LATEST_URGENT.plusDays(1), "Schulnetz"));

        assertThat(Shown.button(card, "Einladen").isEnabled()).isFalse();
        assertThat(Shown.text(card)).contains("dringlich bis zum 30. November 2026", "verlegen Sie die Sitzung");
    }

    @Test
    void doesNotSubmitAnEmptyAgenda() {
        NextStepCard empty = card(MeetingDetails.office(MeetingState.PLANNED, LATEST));
        assertThat(Shown.button(empty, "Dem Vorsitz vorlegen").isEnabled()).isFalse();
        assertThat(Shown.text(empty)).contains("mindestens einen Punkt");

        NextStepCard filled = card(MeetingDetails.office(MeetingState.PLANNED, LATEST, "Schulnetz"));
        assertThat(Shown.button(filled, "Dem Vorsitz vorlegen").isEnabled()).isTrue();
    }

    @Test
    void letsOnlyTheChairReleaseOrGiveBack() {
        assertThat(Shown.buttons(card(MeetingDetails.chair(MeetingState.DRAFTED, LATEST))))
                .extracting(Button::getText)
                .containsExactly("Tagesordnung freigeben", "Zurückgeben");
        assertThat(Shown.buttons(card(MeetingDetails.office(MeetingState.DRAFTED, LATEST, "Schulnetz"))))
                .isEmpty();
        assertThat(Shown.buttons(card(MeetingDetails.member(MeetingState.DRAFTED, LATEST))))
                .isEmpty();
    }

    @Test
    void opensTheDoorOnTheDayOfTheMeeting() {
        assertThat(Shown.buttons(card(MeetingDetails.chair(MeetingState.INVITED, MeetingDetails.DAY.minusDays(1)))))
                .isEmpty();
        assertThat(Shown.buttons(card(MeetingDetails.chair(MeetingState.INVITED, MeetingDetails.DAY))))
                .extracting(Button::getText)
                .containsExactly("Zur Sitzung");
    }
}
