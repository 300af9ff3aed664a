package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.SequencedMap;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.ProcedureKind;

/** How the committee decides on the current item: by consensus or by a vote, the usual way offered first. */
class OpeningChoice extends Div {

    /**
     * A choice; where there is only one way, its form alone.
     *
     * @param forms the forms in which each way is opened, the usual way first
     */
    OpeningChoice(SequencedMap<ProcedureKind, Component> forms) {
        addClassName("cc-voting-opening");
        RadioButtonGroup<ProcedureKind> choice = new RadioButtonGroup<>(Texts.text("voting.opening.procedure"));
        choice.setItems(forms.sequencedKeySet());
        choice.setItemLabelGenerator(kind -> Texts.of("voting.opening.procedure", kind));
        choice.addValueChangeListener(
                change -> forms.forEach((kind, form) -> form.setVisible(kind == change.getValue())));
        choice.setVisible(forms.size() > 1);
        add(choice);
        forms.values().forEach(this::add);
        choice.setValue(forms.sequencedKeySet().getFirst());
    }
}
