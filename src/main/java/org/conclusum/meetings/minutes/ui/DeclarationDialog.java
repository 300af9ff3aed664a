package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.conclusum.meetings.minutes.DeclarationKind;
import org.conclusum.meetings.minutes.rules.WordsMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for words to put on record, and whose they are; stays open with what was typed where the command fails. */
class DeclarationDialog extends Dialog {

    /** Takes the words. */
    interface Command {
        void declare(DeclarationKind kind, String speaker, String words);
    }

    DeclarationDialog(List<String> people, Command command) {
        setHeaderTitle(Texts.text("meetings.minutes.declare.title"));
        setWidth("min(560px, 94vw)");
        RadioButtonGroup<DeclarationKind> kind = new RadioButtonGroup<>(Texts.text("meetings.minutes.declare.kind"));
        kind.setItems(DeclarationKind.values());
        kind.setItemLabelGenerator(value -> Texts.of("meetings.minutes.declare.kind", value));
        kind.setValue(DeclarationKind.DECLARATION);
        ComboBox<String> speaker = new ComboBox<>(Texts.text("meetings.minutes.declare.speaker"));
        speaker.setItems(people);
        speaker.setAllowCustomValue(true);
        speaker.addCustomValueSetListener(typed -> speaker.setValue(typed.getDetail()));
        speaker.setRequiredIndicatorVisible(true);
        speaker.setWidthFull();
        TextArea words = new TextArea(Texts.text("meetings.minutes.declare.words"));
        words.setMinRows(5);
        words.setMaxLength(WordsMustFit.LIMIT);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        Div form = new Div(kind, speaker, words);
        form.addClassName("cc-minutes-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.minutes.declare.confirm"), () -> {
                            command.declare(
                                    kind.getValue(),
                                    Objects.requireNonNullElse(speaker.getValue(), ""),
                                    words.getValue());
                            close();
                        }));
    }
}
