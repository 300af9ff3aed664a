package org.conclusum.procedures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.conclusum.procedures.cockpit.ElementHeat;
import org.conclusum.procedures.models.ModelChange;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A process model as a drawing; what it shows stands beside it in words. */
@Tag("cc-process-drawing")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./cc-process-drawing.ts")
class ProcessDrawing extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String xml;
    private final ObjectNode marks = JSON.objectNode();

    private ProcessDrawing(String name, String xml) {
        this.xml = xml;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("procedures.drawing.label", name));
        marks.put("here", Texts.text("procedures.drawing.here"));
        marks.set("current", JSON.arrayNode());
        marks.set("passed", JSON.arrayNode());
        marks.set("counts", JSON.objectNode());
        marks.set("heat", JSON.objectNode());
        marks.set("added", JSON.arrayNode());
        marks.set("changed", JSON.arrayNode());
    }

    /** A drawing with the course of one case. */
    static ProcessDrawing ofCase(String name, String xml, Collection<String> passed, Collection<String> current) {
        ProcessDrawing drawing = new ProcessDrawing(name, xml);
        drawing.marks.set("passed", texts(passed));
        drawing.marks.set("current", texts(current));
        return drawing;
    }

    /** A drawing with the number of cases at each element. */
    static ProcessDrawing ofAll(String name, String xml, Map<String, Integer> counts) {
        ProcessDrawing drawing = new ProcessDrawing(name, xml);
        ObjectNode numbers = JSON.objectNode();
        counts.forEach(numbers::put);
        drawing.marks.set("counts", numbers);
        return drawing;
    }

    /** A drawing coloured by how much goes on at each element, with the number and its word. */
    static ProcessDrawing ofHeat(String name, String xml, List<ElementHeat> heat, HeatKind kind) {
        ProcessDrawing drawing = new ProcessDrawing(name, xml);
        double hottest = heat.stream().mapToDouble(kind::value).max().orElse(0);
        ObjectNode elements = JSON.objectNode();
        heat.stream().filter(each -> kind.value(each) > 0).forEach(each -> elements.putObject(each.element())
                .put("level", kind.level(each, hottest))
                .put("words", kind.words(each)));
        drawing.marks.set("heat", elements);
        return drawing;
    }

    /** A drawing of a draft with what is new or changed in it. */
    static ProcessDrawing ofChanges(String name, String xml, List<ModelChange> changes) {
        ProcessDrawing drawing = new ProcessDrawing(name, xml);
        drawing.marks.set("added", elements(changes, ModelChange.Fate.ADDED));
        drawing.marks.set("changed", elements(changes, ModelChange.Fate.CHANGED));
        return drawing;
    }

    private static ArrayNode elements(List<ModelChange> changes, ModelChange.Fate fate) {
        return texts(changes.stream()
                .filter(change -> change.fate() == fate)
                .map(ModelChange::element)
                .distinct()
                .toList());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JSON.objectNode();
        words.put("closer", Texts.text("procedures.drawing.closer"));
        words.put("further", Texts.text("procedures.drawing.further"));
        words.put("whole", Texts.text("procedures.drawing.whole"));
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.draw($1, $2, $3))",
                        getElement().getTag(),
                        xml,
                        marks,
                        words);
    }

    private static ArrayNode texts(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
