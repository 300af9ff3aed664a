package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** The body of a page: the text, and side cards beside it, which move under the text where there is no room. */
public class PageLayout extends Div {

    private final Div columns = new Div();
    private final Div main = new Div();
    private final Aside aside = new Aside();

    public PageLayout(Component... components) {
        addClassName("cc-page");
        columns.addClassName("cc-page-columns");
        main.addClassName("cc-page-main");
        aside.addClassName("cc-page-aside");
        main.add(components);
        columns.add(main);
        add(columns);
    }

    /** Puts a page header or a step bar above both columns. */
    public PageLayout above(Component... components) {
        addComponentAtIndex(indexOf(columns), new Div(components));
        return this;
    }

    /** Adds to the text column. */
    public PageLayout main(Component... components) {
        main.add(components);
        return this;
    }

    /** Adds to the side column. */
    public PageLayout aside(Component... components) {
        if (components.length > 0) {
            aside.add(components);
            columns.add(aside);
            columns.addClassName("with-aside");
        }
        return this;
    }

    /** Empties the side column, so that it can be filled anew. */
    public PageLayout withoutAside() {
        aside.removeAll();
        aside.removeFromParent();
        columns.removeClassName("with-aside");
        return this;
    }
}
