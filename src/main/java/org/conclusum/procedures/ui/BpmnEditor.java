package org.conclusum.procedures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.procedures.check.Finding;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The editor of a process model. It hands over what was drawn in short intervals, as a file that is still to be checked.
 * The editor behind it (bpmn-js) loads only where this is shown.
 */
@Tag("cc-bpmn-editor")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./cc-bpmn-editor.ts")
class BpmnEditor extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> WORDS = List.of(
            "tool.hand",
            "tool.lasso",
            "tool.space",
            "tool.automatic",
            "tool.decision",
            "tool.parallel",
            "tool.end",
            "tool.delete",
            "tool.connect",
            "panel.nothing",
            "panel.nothing.sentence",
            "panel.name",
            "panel.description",
            "panel.step",
            "panel.who",
            "panel.when",
            "panel.when.days",
            "panel.days",
            "panel.times",
            "panel.default",
            "panel.fact",
            "panel.test",
            "panel.value",
            "panel.choose",
            "panel.blocks",
            "block.remind",
            "block.remind.does",
            "block.after",
            "block.reminded",
            "block.four",
            "block.four.does",
            "block.confirm",
            "block.confirmed",
            "block.yes",
            "block.no",
            "test.yes",
            "test.no",
            "test.eq",
            "test.ne",
            "test.ge",
            "test.le",
            "kind.Process",
            "kind.StartEvent",
            "kind.EndEvent",
            "kind.BoundaryEvent",
            "kind.IntermediateCatchEvent",
            "kind.UserTask",
            "kind.ServiceTask",
            "kind.ReceiveTask",
            "kind.BusinessRuleTask",
            "kind.CallActivity",
            "kind.SubProcess",
            "kind.ExclusiveGateway",
            "kind.ParallelGateway",
            "kind.InclusiveGateway",
            "kind.EventBasedGateway",
            "kind.SequenceFlow");

    private final String xml;
    private final ObjectNode catalogue;

    BpmnEditor(String name, String xml, ObjectNode catalogue) {
        this.xml = xml;
        this.catalogue = catalogue;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("procedures.editor.label", name));
    }

    /** Calls back with the file after each pause in drawing. */
    BpmnEditor onChange(Consumer<String> changed) {
        getElement()
                .addEventListener(
                        "model-changed",
                        event -> changed.accept(
                                event.getEventData().path("event.detail.xml").asString("")))
                .addEventData("event.detail.xml");
        return this;
    }

    /** Marks in the drawing what was found. */
    void mark(List<Finding> findings) {
        ArrayNode marks = JSON.arrayNode();
        findings.forEach(finding -> marks.addObject()
                .put("element", finding.element())
                .put("message", finding.message(Texts.locale()))
                .put("severity", finding.severity().code()));
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.mark($1))",
                        getElement().getTag(),
                        marks);
    }

    /** Moves to an element and selects it. */
    void reveal(String element) {
        getElement().callJsFunction("reveal", element);
    }

    /** Hands the drawing out as an SVG. */
    void picture(String name) {
        getElement().callJsFunction("picture", name);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JSON.objectNode();
        WORDS.forEach(word -> words.put(word, Texts.text("procedures.editor." + word)));
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.start($1, $2, $3))",
                        getElement().getTag(),
                        xml,
                        catalogue,
                        words);
    }
}
