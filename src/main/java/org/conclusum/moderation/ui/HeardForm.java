package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** The office enters what it heard from a municipality in a talk. */
class HeardForm extends Div {

    /** Called with what was heard. */
    @FunctionalInterface
    interface Hearing {
        void hear(UUID issue, String ags, PositionField field, String content);
    }

    HeardForm(List<Issue> issues, List<String> municipalities, Function<String, String> name, Hearing hearing) {
        addClassName("cc-moderation-form");
        Select<String> municipality = new Select<>();
        municipality.setLabel(Texts.text("moderation.named.municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(ags -> ags == null ? "" : name.apply(ags));
        municipality.setValue(municipalities.getFirst());
        municipality.setWidthFull();
        Select<Issue> issue = new Select<>();
        issue.setLabel(Texts.text("moderation.heard.issue"));
        issue.setItems(issues);
        issue.setItemLabelGenerator(one -> one == null ? "" : one.title());
        issue.setValue(issues.getFirst());
        issue.setWidthFull();
        Select<PositionField> field = new Select<>();
        field.setLabel(Texts.text("moderation.heard.field"));
        field.setItems(
                Stream.of(PositionField.values()).filter(one -> !one.isNumber()).toList());
        field.setItemLabelGenerator(one -> one == null ? "" : Texts.of("moderation.field", one));
        field.setValue(PositionField.POSITION);
        TextArea words = new TextArea(Texts.text("moderation.heard.words"));
        words.setMaxLength(ModerationNoteMustFit.LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
        add(
                ModerationWords.muted(Texts.text("moderation.heard.lead")),
                municipality,
                issue,
                field,
                words,
                ModerationWords.actions(Actions.secondary(
                        Texts.text("moderation.heard.action"),
                        () -> hearing.hear(
                                Objects.requireNonNull(issue.getValue()).id(),
                                Objects.requireNonNull(municipality.getValue()),
                                Objects.requireNonNull(field.getValue()),
                                words.getValue()))));
    }
}
