package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.committees.NewSeat;
import org.conclusum.committees.structure.GroupNameMustFit;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The votes and the interest group of each voting seat of a committee to be founded. Where votes follow from inhabitants,
 * a municipality's are not asked for.
 */
class SeatWeightFields extends Div {

    private record Fields(VotesField votes, TextField group) {}

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.text("committees.weights.none"));
    private final transient Map<String, Fields> bySeat = new HashMap<>();

    SeatWeightFields() {
        Paragraph hint = new Paragraph(Texts.text("committees.weights.hint"));
        hint.addClassName("cc-muted");
        none.addClassName("cc-muted");
        list.addClassNames("cc-committees-seats", "cc-committees-weights");
        add(hint, none, list);
    }

    /**
     * Shows these seats; what was entered for one stays with it.
     *
     * @param byInhabitants whether the votes of municipalities follow from their inhabitants
     */
    void show(List<NewSeat> seats, boolean byInhabitants) {
        list.removeAll();
        for (NewSeat seat : seats) {
            if (seat.voting()) {
                Fields fields = Objects.requireNonNull(bySeat.computeIfAbsent(key(seat), key -> fields(seat)));
                fields.votes().setVisible(!byInhabitants || seat.ags() == null);
                Span label = new Span(seat.label());
                label.addClassName("cc-committees-seat-label");
                Div choices = new Div(fields.votes(), fields.group());
                choices.addClassName("cc-committees-weight");
                list.add(new ListItem(label, choices));
            }
        }
        none.setVisible(list.getChildren().findAny().isEmpty());
    }

    /** The same seats with the votes and groups that were entered. */
    List<NewSeat> weighed(List<NewSeat> seats) {
        List<NewSeat> weighed = new ArrayList<>();
        for (NewSeat seat : seats) {
            Fields fields = seat.voting() ? bySeat.get(key(seat)) : null;
            weighed.add(
                    fields == null
                            ? seat
                            : new NewSeat(
                                    seat.label(),
                                    seat.ags(),
                                    true,
                                    fields.votes().votes(),
                                    group(fields.group())));
        }
        return weighed;
    }

    static TextField groupField(String label, @Nullable String value) {
        TextField group = new TextField(label);
        group.setMaxLength(GroupNameMustFit.LONGEST);
        group.setPlaceholder(Texts.text("committees.weights.group.hint"));
        group.setValue(Objects.requireNonNullElse(value, ""));
        return group;
    }

    static @Nullable String group(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static Fields fields(NewSeat seat) {
        VotesField votes = new VotesField("", seat.weight());
        votes.setAriaLabel(Texts.text("committees.weights.votes.of", seat.label()));
        Span unit = new Span(Texts.text("committees.weights.votes"));
        unit.addClassName("cc-note");
        votes.setSuffixComponent(unit);
        TextField group = groupField("", seat.group());
        group.setAriaLabel(Texts.text("committees.weights.group.of", seat.label()));
        return new Fields(votes, group);
    }

    private static String key(NewSeat seat) {
        String ags = seat.ags();
        return ags == null ? seat.label() : ags;
    }
}
