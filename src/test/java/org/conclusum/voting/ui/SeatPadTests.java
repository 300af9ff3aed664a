package org.conclusum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.TriedVote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPadTests {

    private static final TriedVote THREE = new TriedVote(
            DecisionRules.simpleMajority(),
            DecidedBy.VOTE,
            IntStream.range(0, 3)
                    .mapToObj(i -> new SeatRow(
                            new UUID(0, i),
                            new UUID(1, 0),
                            "Sitz " + i,
                            null,
                            "u" + i,
                            true,
                            Fraction.of(i + 1L),
                            null,
                            null,
                            List.of()))
                    .toList(),
            Map.of(),
            new UUID(0, 2),
            Map.of());

    private final List<TriedVote> shown = new ArrayList<>();
    private final SeatPad pad = new SeatPad(THREE, shown::add);

    @Test
    void givesTheNextVoteWithEachClick() {
        click(1);
        click(1);

        assertThat(shown).extracting(TriedVote::letters).containsExactly("yny", "yoy");
        assertThat(button(1).getElement().getAttribute("aria-label")).isEqualTo("Sitz 1: Enthaltung");
    }

    @Test
    void saysWeightAndChair() {
        assertThat(button(0).getElement().getTextRecursively()).doesNotContain("Stimmen");
        assertThat(button(2).getElement().getTextRecursively()).contains("3 Stimmen · Vorsitz");
    }

    @Test
    void showsAnotherVote() {
        pad.show(THREE.lettered("nax"));

        assertThat(button(0).getClassNames()).contains("says-no").doesNotContain("says-yes");
        assertThat(button(1).getElement().getTextRecursively()).contains("abwesend");
        assertThat(button(2).getElement().getTextRecursively()).contains("befangen");
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"j, YES", "Y, YES", "n, NO", "E, ABSTAIN", "o, ABSTAIN", "a, ABSENT", "b, EXCLUDED", "x, EXCLUDED"})
    void knowsTheLetters(String key, SeatMark mark) {
        assertThat(SeatPad.letter(key)).hasValue(mark);
        assertThat(SeatPad.letter("z")).isEmpty();
    }

    private void click(int place) {
        ComponentUtil.fireEvent(button(place), new ClickEvent<>(button(place)));
    }

    private NativeButton button(int place) {
        return (NativeButton) pad.getComponentAt(place);
    }
}
