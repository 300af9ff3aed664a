package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.Shown.button;
import static org.conclusum.testing.Shown.buttons;
import static org.conclusum.testing.Shown.text;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.SpeakersList;
import org.conclusum.meetings.SpeechRow;
import org.junit.jupiter.api.Test;

class SpeakersCardTests {

    private static final Instant NOW = Instant.parse("2026-12-03T10:00:00Z");
    private static final UUID ITEM = UUID.randomUUID();

    private final UUID me = UUID.randomUUID();
    private final SpeakersCard.Commands commands = mock(SpeakersCard.Commands.class);

    private static SpeechRow asked(UUID account, String label) {
        return new SpeechRow(
                UUID.randomUUID(), ITEM, account, UUID.randomUUID(), label, label + " · Mitglied", NOW, null, null);
    }

    private SpeakersCard card(SpeakersList list, boolean attends, boolean conducts, boolean going) {
        return new SpeakersCard(list, List.of(), new SpeakersCard.Part(me, attends, conducts, going), commands);
    }

    private static SpeakersList list(boolean closed, SpeechRow... speeches) {
        return new SpeakersList(ITEM, closed, false, List.of(speeches));
    }

    @Test
    void whoIsThereAsksAndSeesTheirPlace() {
        SpeechRow other = asked(UUID.randomUUID(), "Görlitz");
        button(card(list(false, other), true, false, true), "Ich möchte sprechen")
                .click();
        verify(commands).askToSpeak();

        SpeakersCard waiting = card(list(false, other, asked(me, "Bautzen")), true, false, true);
        assertThat(text(waiting)).contains("Sie stehen an 2. Stelle.");
        button(waiting, "Doch nicht").click();
        verify(commands).withdrawSpeech();
    }

    @Test
    void nobodyAsksOnAClosedListOrFromOutside() {
        assertThat(buttons(card(list(true), true, false, true))).isEmpty();
        assertThat(buttons(card(list(false), false, false, true))).isEmpty();
    }

    @Test
    void whoConductsGivesTheFloorUnlessTheMeetingIsInterrupted() {
        SpeechRow speech = asked(UUID.randomUUID(), "Görlitz");
        button(card(list(false, speech), false, true, true), "Görlitz das Wort geben")
                .click();
        verify(commands).giveFloor(speech.id());
        assertThat(buttons(card(list(false, speech), false, true, false)))
                .extracting(Button::getText)
                .doesNotContain("Wort geben");
    }

    @Test
    void saysTheTimeSpokenInMinutesAndSeconds() {
        SpeechRow spoken = new SpeechRow(
                UUID.randomUUID(),
                ITEM,
                me,
                UUID.randomUUID(),
                "Görlitz",
                "Görlitz · Mitglied",
                NOW,
                NOW,
                NOW.plusSeconds(185));
        assertThat(text(card(list(false, spoken), false, false, true))).contains("3:05 min");
    }
}
