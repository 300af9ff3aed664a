package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.conclusum.moderation.InfluenceView;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.influence.Quadrant;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** How the office sees a party on a day; begins with what it entered last. */
class EstimateForm extends Card {

    /** Called with what is to be entered, and the number of the entry that it follows. */
    @FunctionalInterface
    interface Writing {
        void write(Party party, LocalDate day, int influence, int interest, String reason, int expected);
    }

    private final Select<Integer> influence = scale("moderation.influence.influence");
    private final Select<Integer> interest = scale("moderation.influence.interest");

    EstimateForm(InfluenceView view, UnaryOperator<String> names, LocalDate today, Writing writing) {
        super(Texts.text("moderation.influence.enter"));
        addClassName("cc-moderation-form");
        Select<Party> who = new Select<>();
        who.setLabel(Texts.text("moderation.influence.who"));
        who.setItems(view.parties());
        who.setItemLabelGenerator(party -> party == null ? "" : view.name(party, names));
        who.addValueChangeListener(event -> begin(view, event.getValue()));
        DayField day = new DayField(Texts.text("moderation.influence.day"));
        day.setMax(today);
        day.setValue(today);
        TextArea reason = new TextArea(Texts.text("moderation.influence.reason"));
        reason.setHelperText(Texts.text("moderation.influence.reason.hint"));
        reason.setMaxLength(ModerationNoteMustFit.LONGEST);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.addClassName("cc-wide");
        Div fields = new Div(who, day, influence, interest, reason);
        fields.addClassName("cc-form");
        who.setValue(view.parties().getFirst());
        add(fields, ModerationWords.actions(Actions.primary(Texts.text("moderation.influence.action"), () -> {
            Party party = Objects.requireNonNull(who.getValue());
            writing.write(
                    party,
                    Objects.requireNonNullElse(day.getValue(), today),
                    Objects.requireNonNull(influence.getValue()),
                    Objects.requireNonNull(interest.getValue()),
                    reason.getValue(),
                    view.course().lastVersion(party));
        })));
    }

    private void begin(InfluenceView view, Party party) {
        List<Estimate> way = view.course().way(party, LocalDate.MAX);
        influence.setValue(way.isEmpty() ? Quadrant.MIDDLE : way.getLast().influence());
        interest.setValue(way.isEmpty() ? Quadrant.MIDDLE : way.getLast().interest());
    }

    private static Select<Integer> scale(String key) {
        Select<Integer> scale = new Select<>();
        scale.setLabel(Texts.text(key));
        scale.setItems(IntStream.rangeClosed(0, Quadrant.MOST).boxed().toList());
        scale.setItemLabelGenerator(value -> {
            if (value == null) {
                return "";
            }
            return value == 0
                    ? Texts.text("moderation.influence.least")
                    : value == Quadrant.MOST ? Texts.text("moderation.influence.most") : String.valueOf(value);
        });
        return scale;
    }
}
