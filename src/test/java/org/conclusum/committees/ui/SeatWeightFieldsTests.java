package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.conclusum.committees.NewSeat;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class SeatWeightFieldsTests {

    private static final NewSeat GOERLITZ = NewSeat.ofMunicipality("Landkreis Görlitz", "14626");
    private static final NewSeat CHAMBERS = new NewSeat("Kammern", null, true, Fraction.ONE, null);
    private static final NewSeat UNIVERSITY = NewSeat.advisory("Universität");

    private final SeatWeightFields fields = new SeatWeightFields();

    private <T extends Component> List<T> all(Class<T> type) {
        return below(fields).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    @Test
    void givesVotingSeatsTheirVotesAndGroups() {
        fields.show(List.of(GOERLITZ, CHAMBERS, UNIVERSITY), false);
        assertThat(all(VotesField.class)).hasSize(2);
        all(VotesField.class).getFirst().setValue("3");
        all(TextField.class).getLast().setValue(" Wirtschaft ");

        assertThat(fields.weighed(List.of(GOERLITZ, CHAMBERS, UNIVERSITY)))
                .containsExactly(
                        new NewSeat("Landkreis Görlitz", "14626", true, Fraction.of(3), null),
                        new NewSeat("Kammern", null, true, Fraction.ONE, "Wirtschaft"),
                        UNIVERSITY);
    }

    @Test
    void keepsWhatWasEnteredWhenOtherSeatsAreChosen() {
        fields.show(List.of(GOERLITZ), false);
        all(VotesField.class).getFirst().setValue("2");
        fields.show(List.of(), false);
        fields.show(List.of(CHAMBERS, GOERLITZ), false);

        assertThat(fields.weighed(List.of(GOERLITZ)).getFirst().weight()).isEqualTo(Fraction.of(2));
    }

    @Test
    void asksForNoVotesOfAMunicipalityWhereTheyFollowFromInhabitants() {
        fields.show(List.of(GOERLITZ, CHAMBERS), true);

        assertThat(all(VotesField.class)).extracting(Component::isVisible).containsExactly(false, true);
    }

    @Test
    void leavesAnEmptyFieldWithoutVotesForTheRuleToRefuse() {
        fields.show(List.of(GOERLITZ), false);
        all(VotesField.class).getFirst().clear();

        assertThat(fields.weighed(List.of(GOERLITZ)).getFirst().weight().isZero())
                .isTrue();
    }

    @Test
    void takesPartsOfAVote() {
        fields.show(List.of(GOERLITZ), false);
        VotesField votes = all(VotesField.class).getFirst();

        votes.setValue("1,5");
        assertThat(votes.isInvalid()).isFalse();
        assertThat(weight()).isEqualTo(Fraction.of(3, 2));
        votes.setValue("5/3");
        assertThat(weight()).isEqualTo(Fraction.of(5, 3));
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        fields.show(List.of(GOERLITZ), false);
        VotesField votes = all(VotesField.class).getFirst();

        votes.setValue("1,5,2");
        assertThat(votes.isInvalid()).isTrue();
        assertThat(votes.getErrorMessage()).contains("5/3");
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(this::weight)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.VotesMustBeReadable"));
        votes.setValue("0");
        assertThat(votes.getErrorMessage()).contains("mehr als 0");
        votes.setValue("2");
        assertThat(votes.isInvalid()).isFalse();
    }

    private Fraction weight() {
        return fields.weighed(List.of(GOERLITZ)).getFirst().weight();
    }
}
