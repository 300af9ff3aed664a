package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.conclusum.kernel.Fraction;
import org.conclusum.moderation.PositionEntry;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.Variant;
import org.conclusum.moderation.VariantsView;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.moderation.variants.Reach;
import org.conclusum.moderation.variants.Verdict;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** One variant: what changes in the motion, what it gives each municipality, and what would be decided. */
class VariantCard extends Card {

    /** What the office does with a variant. */
    interface Work {
        void rewrite(Variant variant, String title, String wording);

        void drop(Variant variant);

        void judge(Variant variant, PositionEntry demand, Verdict verdict);
    }

    private static final Fraction HUNDRED = Fraction.of(100);

    private final transient VariantsView view;
    private final transient VariantsView.Weighed weighed;
    private final transient VariantsView.@Nullable Weighed before;
    private final transient Function<String, String> name;
    private final transient Work work;

    VariantCard(
            VariantsView view,
            VariantsView.Weighed weighed,
            VariantsView.@Nullable Weighed before,
            Function<String, String> name,
            Work work) {
        super(Texts.text(
                "moderation.variant.title",
                weighed.variant().number(),
                weighed.variant().title()));
        this.view = view;
        this.weighed = weighed;
        this.before = before;
        this.name = name;
        this.work = work;
        addClassName("cc-moderation-form");
        add(
                new H3(Texts.text("moderation.variant.diff")),
                new VariantDiff(view.motion(), weighed.variant().wording()));
        if (!view.demands().isEmpty()) {
            add(new H3(Texts.text("moderation.variant.reach")), reach());
            if (weighed.outcome() != null) {
                add(new Div(new Span(Texts.text(
                        "moderation.variant.outcome." + weighed.outcome(),
                        weighed.reach().values().stream().filter(Reach::carries).count(),
                        weighed.reach().size()))));
            }
        }
        if (!view.moderation().hasEnded()) {
            if (!view.demands().isEmpty()) {
                add(new Details(Texts.text("moderation.variant.judge"), judging()));
            }
            add(new Details(Texts.text("moderation.variant.edit"), editing()));
        }
    }

    private Component reach() {
        List<Map.Entry<String, Reach>> rows = new ArrayList<>(new TreeMap<>(weighed.reach()).entrySet());
        PagedTable<Map.Entry<String, Reach>> table = new PagedTable<Map.Entry<String, Reach>>(
                        Texts.text("moderation.variant.reach"),
                        (offset, limit) ->
                                rows.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("moderation.named.municipality"), row -> name.apply(row.getKey()))
                .component(Texts.text("moderation.variant.distance"), row -> distance(row.getValue()))
                .component(Texts.text("moderation.field.RED_LINE"), row -> lines(row.getKey(), row.getValue()));
        if (before != null) {
            table.component(Texts.text("moderation.variant.movement"), row -> movement(row.getKey(), row.getValue()));
        }
        return table.refresh();
    }

    private static Component distance(Reach reach) {
        Fraction distance = reach.distance();
        if (distance == null) {
            return new Span(Texts.text("moderation.variant.unjudged"));
        }
        double met = ModerationWords.number(HUNDRED.minus(HUNDRED.times(distance)));
        Tone tone = distance.isZero() ? Tone.YES : distance.equals(Fraction.ONE) ? Tone.NO : Tone.WAIT;
        return new Pill(tone, Texts.text("moderation.variant.met", met));
    }

    private Component lines(String ags, Reach reach) {
        boolean any = view.demands().stream()
                .anyMatch(demand -> demand.ags().equals(ags) && demand.field() == PositionField.RED_LINE);
        if (!any) {
            return new Span("–");
        }
        return reach.crossed() > 0
                ? new Pill(Tone.NO, Texts.text("moderation.variant.crossed", reach.crossed()))
                : new Pill(Tone.NEUTRAL, Texts.text("moderation.variant.kept"));
    }

    private Component movement(String ags, Reach reach) {
        Reach last = before == null ? null : before.reach().get(ags);
        if (last == null) {
            return new Span("–");
        }
        Reach.Movement movement = reach.against(last);
        return new Span(Texts.of("moderation.variant.movement", movement));
    }

    private Component judging() {
        Div judging = new Div(ModerationWords.muted(Texts.text("moderation.variant.judge.lead")));
        judging.addClassName("cc-moderation-form");
        for (PositionEntry demand : view.demands()) {
            Select<Verdict> verdict = new Select<>();
            verdict.setLabel(Texts.text(
                    "moderation.variant.demand",
                    name.apply(demand.ags()),
                    Texts.of("moderation.field", demand.field()),
                    demand.content()));
            verdict.setItems(Verdict.values());
            String scale = demand.field() == PositionField.RED_LINE ? "moderation.line" : "moderation.must";
            verdict.setItemLabelGenerator(one -> one == null ? "" : Texts.of(scale, one));
            verdict.setPlaceholder(Texts.text("moderation.variant.unjudged"));
            Verdict judged = weighed.verdicts().get(demand);
            if (judged != null) {
                verdict.setValue(judged);
            }
            verdict.setWidthFull();
            verdict.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    work.judge(weighed.variant(), demand, event.getValue());
                }
            });
            judging.add(verdict);
        }
        return judging;
    }

    private Component editing() {
        VariantFields fields =
                new VariantFields(weighed.variant().title(), weighed.variant().wording());
        Div editing = new Div(
                fields,
                ModerationWords.actions(
                        Actions.secondary(
                                Texts.text("moderation.variant.save"),
                                () -> work.rewrite(weighed.variant(), fields.title(), fields.wording())),
                        Actions.quiet(Texts.text("moderation.variant.drop"), () -> work.drop(weighed.variant()))));
        editing.addClassName("cc-moderation-form");
        return editing;
    }

    /** Title and wording. */
    static class VariantFields extends Div {

        private final TextField title = new TextField(Texts.text("moderation.open.optionTitle"));
        private final TextArea wording = new TextArea(Texts.text("moderation.option.wording"));

        VariantFields(String titled, String worded) {
            addClassName("cc-moderation-form");
            title.setMaxLength(OptionTextMustFit.LONGEST_TITLE);
            title.setValue(titled);
            title.setWidthFull();
            wording.setMaxLength(OptionTextMustFit.LONGEST_WORDING);
            wording.setValue(worded);
            wording.setMinRows(5);
            wording.setMaxRows(16);
            wording.setWidthFull();
            add(title, wording);
        }

        String title() {
            return title.getValue();
        }

        String wording() {
            return wording.getValue();
        }
    }
}
