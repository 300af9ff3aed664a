package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.testing.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaEditorTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final List<String> asked = new ArrayList<>();
    private final AgendaEditor editor = new AgendaEditor(new AgendaEditor.Commands() {
        @Override
        public void move(UUID item, int place) {
            asked.add(item + " to " + place);
        }

        @Override
        public void remove(UUID item) {
            asked.add(item + " off");
        }

        @Override
        public void rename(AgendaItemRow item) {
            asked.add(item.id() + " renamed");
        }

        @Override
        public void planMinutes(UUID item, @Nullable Integer minutes) {
            asked.add(item + " takes " + minutes);
        }
    });
    private final MeetingDetail detail = MeetingDetails.office(MeetingState.PLANNED, TODAY, "A", "B", "N C");

    @Test
    void movesItemsByKeyboardToo() {
        editor.show(detail);

        Shown.button(editor, "„B“ nach oben").click();
        Shown.button(editor, "„A“ nach unten").click();
        Shown.button(editor, "„B“ von der Tagesordnung nehmen").click();

        UUID first = detail.agenda().get(0).id();
        UUID second = detail.agenda().get(1).id();
        assertThat(asked).containsExactly(second + " to 0", first + " to 1", second + " off");
    }

    @Test
    void offersNoWayOutOfAnItemsPart() {
        editor.show(detail);

        assertThat(Shown.button(editor, "„A“ nach oben").isEnabled()).isFalse();
        assertThat(Shown.button(editor, "„A“ nach unten").isEnabled()).isTrue();
        assertThat(Shown.button(editor, "„B“ nach unten").isEnabled()).isFalse();
        assertThat(Shown.button(editor, "„N C“ nach oben").isEnabled()).isFalse();
        assertThat(Shown.button(editor, "„N C“ nach unten").isEnabled()).isFalse();
    }

    @Test
    void saysWhereAnItemWentAndKeepsTheRowsThatDidNotChange() {
        editor.show(detail);
        var before = Shown.button(editor, "„B“ nach oben");

        editor.show(detail);

        assertThat(Shown.button(editor, "„B“ nach oben")).isSameAs(before);
        before.click();
        assertThat(Shown.text(editor)).contains("„B“ ist jetzt Punkt 2 von 3.");
    }

    @Test
    void asksForOtherWords() {
        editor.show(detail);
        UUID first = detail.agenda().getFirst().id();

        Shown.button(editor, "„A“ anders fassen").click();

        assertThat(asked).containsExactly(first + " renamed");
    }
}
