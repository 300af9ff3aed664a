package org.conclusum.voting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Puts the elements of the vote into the bundle of all pages. The meeting shows it through an extension point, which the
 * bundler does not see.
 */
@Component
@Uses(CheckboxGroup.class)
@Uses(Details.class)
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
class VotePartsOnEveryPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Being found is all that this listener is for. */
    @Override
    public void serviceInit(ServiceInitEvent event) {}
}
