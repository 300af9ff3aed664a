package org.conclusum.procedures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens that run through the drawing of a model and show how ways fork and meet. It knows no facts and no dates; what
 * a case would do says the dry run. The player (bpmn-js-token-simulation) loads only where this is shown.
 */
@Tag("cc-token-simulation")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "bpmn-js-token-simulation", version = "0.39.4")
@JsModule("./cc-token-simulation.ts")
class TokenSimulation extends Component {

    private static final List<String> WORDS = List.of(
            "reset",
            "pause",
            "play",
            "log",
            "empty",
            "flow",
            "trigger",
            "stopAdd",
            "stopRemove",
            "unsupported",
            "notSupported",
            "finished",
            "started",
            "slow",
            "normal",
            "fast",
            "close");

    private final String xml;

    TokenSimulation(String name, String xml) {
        this.xml = xml;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("procedures.simulation.label", name));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, Texts.text("procedures.simulation." + word)));
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.play($1, $2))",
                        getElement().getTag(),
                        xml,
                        words);
    }
}
