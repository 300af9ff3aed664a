package org.conclusum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.CopyField;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** Asks what an access token is for and until when, and shows it once. */
class NewTokenDialog extends Dialog {

    private static final int USUAL_MONTHS = 3;

    private final TextField label = new TextField(Texts.text("shell.tokens.label"));
    private final DayField until = new DayField(Texts.text("shell.tokens.until"));

    /** @param issue makes the token for a label and its last day, and answers it */
    NewTokenDialog(LocalDate today, BiFunction<String, LocalDate, String> issue) {
        setHeaderTitle(Texts.text("shell.tokens.new"));
        setWidth("min(560px, 94vw)");
        label.setRequired(true);
        label.setMaxLength(100);
        label.setHelperText(Texts.text("shell.tokens.label.hint"));
        label.addClassName("cc-wide");
        until.setRequired(true);
        until.setMin(today);
        until.setMax(today.plusYears(1));
        until.setValue(today.plusMonths(USUAL_MONTHS));
        Div form = new Div(label, until);
        form.addClassName("cc-form");
        add((Component) form);
        getFooter()
                .add(
                        Actions.quiet(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("shell.tokens.make"), () -> {
                            if (complete()) {
                                show(issue.apply(label.getValue(), until.getValue()));
                            }
                        }));
    }

    private boolean complete() {
        label.setErrorMessage(Texts.text("uikit.field.required"));
        label.setInvalid(label.getValue().isBlank());
        until.setErrorMessage(Texts.text("uikit.field.required"));
        boolean dated = until.getValue() != null;
        if (!dated) {
            until.setInvalid(true);
        }
        return dated && !label.isInvalid();
    }

    private void show(String token) {
        setHeaderTitle(Texts.text("shell.tokens.made"));
        removeAll();
        getFooter().removeAll();
        CopyField shown = new CopyField(Texts.text("shell.tokens.token"), token);
        add(new Paragraph(Texts.text("shell.tokens.once")), shown);
        getFooter()
                .add(
                        shown.button(Texts.text("shell.tokens.copied")),
                        Actions.primary(Texts.text("uikit.close"), this::close));
    }
}
