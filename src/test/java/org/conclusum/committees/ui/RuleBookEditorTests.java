package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.SeatVotesRow;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.PerBegun;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class RuleBookEditorTests {

    private static final SeatRow BAUTZEN = new SeatRow(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Landkreis Bautzen",
            "14625",
            "14625",
            true,
            Fraction.ONE,
            null,
            null,
            List.of());

    private final List<RuleBookText> written = new ArrayList<>();
    private final RuleBookEditor editor = new RuleBookEditor(
            new RuleBookText(
                    "Geschäftsordnung, Fassung 2",
                    "§ 4",
                    false,
                    LocalDate.of(2027, 1, 1),
                    DecisionRules.simpleMajority(),
                    ProcedureRules.usual(),
                    new NoticePeriod(7, NoticePeriod.DayKind.CALENDAR),
                    new NoticePeriod(3, NoticePeriod.DayKind.CALENDAR),
                    14),
            List.of(),
            text -> List.of(BAUTZEN),
            votes -> List.of(
                    new SeatVotesRow(BAUTZEN.id(), BAUTZEN.label(), 292_608L, votes.referenceDate(), Fraction.of(5))),
            written::add);

    @Test
    void writesAnotherMajority() {
        this.<String>choose("Wie viel nötig ist", 1, ">=2/3");

        assertThat(majority()).isEqualTo(Majority.twoThirds());
        assertThat(labelled(Select.class)).as("a tie is no question any more").doesNotContain("Bei Gleichstand");
    }

    @Test
    void addsAndRemovesConditions() {
        press("Weitere Mehrheit verlangen");
        assertThat(majority().conditions()).hasSize(2);

        all(Button.class)
                .filter(button ->
                        "Diese Bedingung entfernen".equals(button.getAriaLabel().orElse("")))
                .reduce((first, last) -> last)
                .orElseThrow()
                .click();
        assertThat(majority()).isEqualTo(Majority.simpleMajority());
    }

    @Test
    void takesTheQuorumAwayWhereNothingOfItIsLeft() {
        all(Button.class)
                .filter(button ->
                        "Diese Bedingung entfernen".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .click();
        number("Mindestzahl der Sitze").setValue(0);

        assertThat(last().decision().quorum()).isNull();
        assertThat(editor.getElement().getTextRecursively()).contains("Das Gremium ist immer beschlussfähig.");
    }

    @Test
    void opensWhatAChoiceBrings() {
        check("Die zweite Ladung zu demselben Punkt hat eine leichtere Beschlussfähigkeit");

        assertThat(Objects.requireNonNull(last().decision().quorum()).secondCall())
                .isEqualTo(new SecondCall(1));
        assertThat(all(IntegerField.class).filter(field -> "Mindestzahl der Sitze"
                        .equals(field.getAriaLabel().orElse(""))))
                .hasSize(2);
    }

    @Test
    void namesWhoMustAgree() {
        several("Wer auf jeden Fall zustimmen muss").setValue(Set.of("14625"));

        assertThat(majority().requiredYes()).containsExactly("14625");
    }

    @Test
    void previewsVotesFromInhabitants() {
        Select<?> origin = select("Woher die Stimmen kommen", 0);
        chooseSecond(origin);

        assertThat(last().procedure().seatVotes())
                .isEqualTo(new SeatVotes(new PerBegun(75_000, 6, 1), LocalDate.of(2024, 12, 31)));
        assertThat(editor.getElement().getTextRecursively()).contains("Landkreis Bautzen", "292.608", "5");
    }

    @Test
    void looksForConsensusOrVotes() {
        this.<DecidedBy>choose("Wie entschieden wird", 0, DecidedBy.CONSENSUS);
        number("Runden").setValue(5);

        assertThat(last().procedure().decidedBy()).isEqualTo(DecidedBy.CONSENSUS);
        assertThat(last().procedure().consensus().rounds()).isEqualTo(5);
    }

    @Test
    void leavesOutWhatIsNoNumberOfDays() {
        number("Tage zum Antworten").setValue(0);
        assertThat(written).isEmpty();
        number("Tage zum Antworten").setValue(21);
        assertThat(last().procedure().circular().deadlineDays()).isEqualTo(21);
        assertThat(last().procedure().circular().returnQuorum()).isEqualTo(Threshold.moreThan(Fraction.of(1, 2)));
    }

    private Majority majority() {
        return last().decision().majority();
    }

    private RuleBookText last() {
        return written.getLast();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, int place, T value) {
        ((Select<T>) select(label, place)).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void chooseSecond(Select<T> select) {
        List<T> items = (List<T>) select.getListDataView().getItems().toList();
        select.setValue(items.get(1));
    }

    private Select<?> select(String label, int place) {
        return all(Select.class)
                .filter(select ->
                        label.equals(((HasAriaLabel) select).getAriaLabel().orElse("")))
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> several(String label) {
        return all(MultiSelectComboBox.class)
                .filter(box -> label.equals(((HasAriaLabel) box).getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return all(IntegerField.class)
                .filter(field -> label.equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private void check(String label) {
        all(Checkbox.class)
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    private void press(String words) {
        all(Button.class)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> labelled(Class<? extends Component> type) {
        return all(type)
                .map(component -> ((HasAriaLabel) component).getAriaLabel().orElse(""))
                .toList();
    }

    private <T extends Component> Stream<T> all(Class<T> type) {
        return within(editor).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RuleBookEditorTests::within));
    }
}
