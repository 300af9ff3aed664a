package org.conclusum.worklist.casework;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.conclusum.uikit.DayField;
import org.springframework.stereotype.Component;

/**
 * Puts the fields of tasks and links into the bundle of all pages. Cases show them through an extension point, which the
 * bundler does not see.
 */
@Component
@Uses(ComboBox.class)
@Uses(DayField.class)
@Uses(Dialog.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class CaseWorkPartsOnEveryPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Being found is all that this listener is for. */
    @Override
    public void serviceInit(ServiceInitEvent event) {}
}
