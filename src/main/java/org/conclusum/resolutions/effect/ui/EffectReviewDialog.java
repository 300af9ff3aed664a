package org.conclusum.resolutions.effect.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how what was found is to be understood; and whether the target was reached, where no figure says so. */
class EffectReviewDialog extends Dialog {

    private static final int LONGEST = 5_000;

    /** What is done with what was filled in. */
    interface Command {
        void review(String words, @Nullable Boolean judgement);
    }

    EffectReviewDialog(@Nullable Span figure, Command command) {
        setHeaderTitle(Texts.text("resolutions.effect.review"));
        setWidth("min(560px, 94vw)");
        Div fields = new Div();
        fields.addClassName("cc-resolutions-form");
        RadioButtonGroup<Boolean> judgement = new RadioButtonGroup<>(Texts.text("resolutions.effect.judgement"));
        judgement.setItems(true, false);
        judgement.setItemLabelGenerator(
                met -> Texts.text(met ? "resolutions.effect.met" : "resolutions.effect.missed"));
        judgement.setVisible(figure == null);
        Paragraph sentence = new Paragraph(
                Texts.text(figure == null ? "resolutions.effect.reviewBySight" : "resolutions.effect.reviewByFigure"));
        sentence.addClassName("cc-muted");
        fields.add(sentence);
        if (figure != null) {
            fields.add(figure);
        }
        TextArea words = new TextArea(Texts.text("resolutions.effect.words"));
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        fields.add(judgement, words);
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.effect.reviewConfirm"), () -> {
                            command.review(words.getValue(), judgement.getValue());
                            close();
                        }));
    }
}
