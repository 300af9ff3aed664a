package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Terms with their values. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("cc-facts");
    }

    public Facts add(String term, String value) {
        return add(term, new Text(value));
    }

    public Facts add(String term, Component... value) {
        Description description = new Description(value);
        add(new Term(term), description);
        return this;
    }
}
