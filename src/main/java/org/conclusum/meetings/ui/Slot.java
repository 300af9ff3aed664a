package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a page that is drawn anew only when what it shows has changed, so that focus and typed text survive. */
public class Slot extends Div {

    private transient @Nullable Object shown;

    public Slot(String... classes) {
        addClassNames(classes);
    }

    /** Shows this value; draws it where it is another one than before. */
    public void show(Object value, Supplier<? extends Component> drawing) {
        if (!value.equals(shown)) {
            shown = value;
            removeAll();
            add(drawing.get());
        }
    }
}
