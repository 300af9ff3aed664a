package org.conclusum.moderation.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conclusum.moderation.ConsentVoice;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** How the office meets objections: by other words, which those who raised them are asked about. */
class ObjectionsForm extends Div {

    /** Called with the AGS of those whose objections the words are to meet. */
    @FunctionalInterface
    interface Integration {
        void integrate(Set<String> objections, String wording);
    }

    ObjectionsForm(
            List<ConsentVoice> standing, String wording, Function<String, String> name, Integration integration) {
        addClassName("cc-moderation-form");
        CheckboxGroup<String> objections = new CheckboxGroup<>(Texts.text("moderation.consent.integrate.whose"));
        objections.setItems(standing.stream().map(ConsentVoice::ags).toList());
        objections.setItemLabelGenerator(name::apply);
        if (standing.size() == 1) {
            objections.setValue(Set.of(standing.getFirst().ags()));
        }
        TextArea words = new TextArea(Texts.text("moderation.consent.integrate.wording"));
        words.setMaxLength(OptionTextMustFit.LONGEST_WORDING);
        words.setValue(wording);
        words.setMinRows(5);
        words.setMaxRows(16);
        words.setWidthFull();
        add(
                new H3(Texts.text("moderation.consent.integrate.title")),
                ModerationWords.muted(Texts.text("moderation.consent.integrate.lead")),
                objections,
                words,
                ModerationWords.actions(Actions.primary(
                        Texts.text("moderation.consent.integrate.action"),
                        () -> integration.integrate(objections.getValue(), words.getValue()))));
    }
}
