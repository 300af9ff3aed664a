package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.conclusum.moderation.RatingSheet;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.consensing.Ratings;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** How much one municipality resists each option of a round. */
class RatingForm extends Card {

    /** Stands for no rating of an option. */
    private static final int NONE = -1;

    private final Map<Integer, RadioButtonGroup<Integer>> scales = new LinkedHashMap<>();

    /**
     * A form.
     *
     * @param rate called with the resistances by option; an option that was not rated is missing
     */
    RatingForm(String municipality, RoundRow round, @Nullable RatingSheet sheet, Consumer<Map<Integer, Integer>> rate) {
        super(Texts.text("moderation.rate.title", municipality));
        addClassName("cc-moderation-rating");
        add(ModerationWords.muted(Texts.text("moderation.rate.lead")));
        round.options().stream().skip(1).forEach(option -> add(option(option, sheet)));
        add(option(round.options().getFirst(), sheet));
        Div foot = ModerationWords.actions(Actions.primary(
                Texts.text(sheet == null ? "moderation.rate.give" : "moderation.rate.change"),
                () -> rate.accept(resistances())));
        foot.addClassName("cc-moderation-foot");
        if (sheet != null) {
            Span receipt = new Span(Texts.text(
                    "moderation.rate.receipt",
                    sheet.ratedBy(),
                    Formats.dateTime(sheet.ratedAt()),
                    Formats.date(round.due())));
            receipt.addClassName("cc-note");
            foot.add(receipt);
        }
        add(foot, ModerationWords.small(Texts.text("moderation.rate.who")));
    }

    private Component option(RoundRow.Option option, @Nullable RatingSheet sheet) {
        H3 title = new H3(ModerationWords.name(option));
        Div block = new Div(title);
        block.addClassName("cc-moderation-rated");
        block.setClassName("cc-moderation-rated-passive", option.isPassive());
        if (option.isPassive()) {
            block.add(new Prose(option.title()));
        }
        if (!option.wording().isEmpty()) {
            block.add(new Details(Texts.text("moderation.option.wording"), Prose.motion(option.wording())));
        }
        RadioButtonGroup<Integer> scale =
                new RadioButtonGroup<>(Texts.text("moderation.rate.scale", ModerationWords.name(option)));
        scale.addClassName("cc-moderation-scale");
        List<Integer> items = new ArrayList<>(
                IntStream.rangeClosed(0, Ratings.USUAL_SCALE).boxed().toList());
        if (!option.isPassive()) {
            items.add(NONE);
        }
        scale.setItems(items);
        scale.setItemLabelGenerator(item -> item == NONE ? Texts.text("moderation.rate.none") : String.valueOf(item));
        if (sheet != null) {
            scale.setValue(sheet.resistances().getOrDefault(option.number(), option.isPassive() ? null : NONE));
        }
        scales.put(option.number(), scale);
        Span least = new Span(Texts.text("moderation.rate.least"));
        Span most = new Span(Texts.text("moderation.rate.most"));
        Div ends = new Div(least, most);
        ends.addClassName("cc-moderation-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        block.add(scale, ends);
        return block;
    }

    private Map<Integer, Integer> resistances() {
        Map<Integer, Integer> resistances = new HashMap<>();
        scales.forEach((option, scale) -> {
            Integer value = scale.getValue();
            if (value != null && value != NONE) {
                resistances.put(option, value);
            }
        });
        return resistances;
    }
}
