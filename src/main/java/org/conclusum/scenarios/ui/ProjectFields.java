package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.uikit.Texts;

/** What a project asks. */
class ProjectFields extends Div {

    private final TextField title = new TextField(Texts.text("scenarios.project.name"));
    private final TextArea question = new TextArea(Texts.text("scenarios.project.question"));
    private final IntegerField horizon = new IntegerField(Texts.text("scenarios.project.horizon"));

    ProjectFields(String titled, String asked, int year) {
        addClassName("cc-scenarios-stack");
        title.setMaxLength(ScenarioProject.LONGEST_TITLE);
        title.setValue(titled);
        title.setWidthFull();
        question.setMaxLength(ScenarioProject.LONGEST_NOTE);
        question.setValue(asked);
        question.setMinRows(3);
        question.setWidthFull();
        horizon.setMin(2000);
        horizon.setMax(2200);
        horizon.setValue(year);
        add(title, question, horizon);
    }

    String title() {
        return title.getValue();
    }

    String question() {
        return question.getValue();
    }

    int horizon() {
        return Math.clamp(Objects.requireNonNullElse(horizon.getValue(), 2040), 2000, 2200);
    }
}
