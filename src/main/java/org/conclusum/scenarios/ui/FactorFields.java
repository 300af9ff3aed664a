package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.conclusum.scenarios.FactorDraft;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.scenarios.rules.FactorMustHaveProjections;
import org.conclusum.uikit.Texts;

/** A key factor with its projections, a line each. */
class FactorFields extends Div {

    private final TextField name = new TextField(Texts.text("scenarios.factor.name"));
    private final TextArea note = new TextArea(Texts.text("scenarios.factor.note"));
    private final TextArea projections = new TextArea(Texts.text("scenarios.factor.projections"));

    FactorFields(FactorDraft draft) {
        addClassName("cc-scenarios-stack");
        name.setMaxLength(ScenarioProject.LONGEST_TITLE);
        name.setValue(draft.name());
        name.setWidthFull();
        note.setMaxLength(ScenarioProject.LONGEST_NOTE);
        note.setValue(draft.note());
        note.setMinRows(2);
        note.setWidthFull();
        projections.setHelperText(Texts.text(
                "scenarios.factor.projections.hint", FactorMustHaveProjections.FEWEST, FactorMustHaveProjections.MOST));
        projections.setValue(String.join("\n", draft.projections()));
        projections.setMinRows(3);
        projections.setWidthFull();
        add(name, note, projections);
    }

    FactorDraft draft() {
        return new FactorDraft(
                name.getValue(), note.getValue(), projections.getValue().lines().toList());
    }
}
