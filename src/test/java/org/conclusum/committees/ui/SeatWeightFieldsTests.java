package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.conclusum.committees.NewSeat;
import org.conclusum.kernel.Fraction;
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
        assertThat(all(IntegerField.class)).hasSize(2);
        all(IntegerField.class).getFirst().setValue(3);
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
        all(IntegerField.class).getFirst().setValue(2);
        fields.show(List.of(), false);
        fields.show(List.of(CHAMBERS, GOERLITZ), false);

        assertThat(fields.weighed(List.of(GOERLITZ)).getFirst().weight()).isEqualTo(Fraction.of(2));
    }

    @Test
    void asksForNoVotesOfAMunicipalityWhereTheyFollowFromInhabitants() {
        fields.show(List.of(GOERLITZ, CHAMBERS), true);

        assertThat(all(IntegerField.class)).extracting(Component::isVisible).containsExactly(false, true);
    }

    @Test
    void leavesAnEmptyFieldWithoutVotesForTheRuleToRefuse() {
        fields.show(List.of(GOERLITZ), false);
        all(IntegerField.class).getFirst().clear();

        assertThat(fields.weighed(List.of(GOERLITZ)).getFirst().weight().isZero())
                .isTrue();
    }
}
