package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import tools.jackson.databind.node.ObjectNode;

/** Figures as a picture; what it shows stands in a table beside it. */
@Tag("cc-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./cc-chart.ts")
class Picture extends Component {

    private final transient ObjectNode picture;

    /** @param sentence the picture in a sentence */
    Picture(ObjectNode picture, String sentence) {
        this.picture = picture;
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
    }

    void save(String format, String name) {
        getElement().callJsFunction("save", format, name);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("draw", picture);
    }
}
