package org.conclusum.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** A value that is only shown, and a button that copies it: for what a person has to take along and enter elsewhere. */
public class CopyField extends TextField {

    public CopyField(String label, String value) {
        super(label);
        setValue(value);
        setReadOnly(true);
        setWidthFull();
    }

    /**
     * The button for it.
     *
     * @param copied what is said once the value is in the clipboard
     */
    public Button button(String copied) {
        return Actions.secondary(Texts.text("uikit.copy"), () -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", getValue())
                .then(done -> Messages.done(copied)));
    }
}
