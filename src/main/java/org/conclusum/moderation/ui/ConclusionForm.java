package org.conclusum.moderation.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What the office concludes from a round, or without one. */
class ConclusionForm extends Card {

    /**
     * A form.
     *
     * @param kinds what can be concluded
     * @param options of the last round, empty where there was none
     * @param best number of the option that did best, or null
     */
    ConclusionForm(
            List<Conclusion.Kind> kinds,
            List<RoundRow.Option> options,
            @Nullable Integer best,
            boolean lastRound,
            Consumer<Conclusion> conclude) {
        super(Texts.text("moderation.conclude.title"));
        addClassName("cc-moderation-form");
        RadioButtonGroup<Conclusion.Kind> kind = new RadioButtonGroup<>(Texts.text("moderation.conclude.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> Texts.of("moderation.conclude", one));
        kind.setValue(kinds.getFirst());
        kind.getElement().getThemeList().add("vertical");
        Select<RoundRow.Option> option = new Select<>();
        option.setLabel(Texts.text("moderation.conclude.option"));
        option.setItems(options);
        option.setItemLabelGenerator(
                one -> one == null ? "" : ModerationWords.name(one)); // the item is null while nothing is chosen
        options.stream()
                .filter(one -> best != null && one.number() == best)
                .findFirst()
                .ifPresent(option::setValue);
        option.setWidthFull();
        TextArea note = new TextArea(Texts.text("moderation.conclude.note"));
        note.setMaxLength(ModerationNoteMustFit.LONGEST);
        note.setMinRows(3);
        note.setWidthFull();
        Runnable show = () -> {
            boolean agreed = kind.getValue() == Conclusion.Kind.AGREED;
            option.setVisible(agreed && !options.isEmpty());
            note.setVisible(kind.getValue() != Conclusion.Kind.ANOTHER_ROUND);
            note.setRequiredIndicatorVisible(kind.getValue() == Conclusion.Kind.DISSENT);
            note.setHelperText(
                    Texts.text(agreed ? "moderation.conclude.note.agreed" : "moderation.conclude.note.dissent"));
        };
        kind.addValueChangeListener(event -> show.run());
        show.run();
        if (lastRound) {
            add(ModerationWords.muted(Texts.text("moderation.conclude.last")));
        }
        add(
                kind,
                option,
                note,
                ModerationWords.actions(Actions.primary(Texts.text("moderation.conclude.action"), () -> {
                    RoundRow.Option chosen = option.getValue();
                    conclude.accept(
                            new Conclusion(kind.getValue(), chosen == null ? null : chosen.number(), note.getValue()));
                })));
    }
}
