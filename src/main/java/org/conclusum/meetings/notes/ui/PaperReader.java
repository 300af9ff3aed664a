package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A PDF to read and mark in. */
@Tag("cc-paper-reader")
@NpmPackage(value = "pdfjs-dist", version = "5.4.296")
@JsModule("./cc-paper-reader.ts")
class PaperReader extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;

    PaperReader(String name, DownloadHandler file) {
        this.name = name;
        getElement().setAttribute("src", file);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JSON.objectNode();
        words.put("region", name);
        words.put("page", Texts.text("meetings.reading.page"));
        words.put("closer", Texts.text("meetings.reading.closer"));
        words.put("further", Texts.text("meetings.reading.further"));
        words.put("whole", Texts.text("meetings.reading.whole"));
        words.put("failed", Texts.text("meetings.reading.failed"));
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.show($1))",
                        getElement().getTag(),
                        words);
    }

    /** Lets passages stand out. */
    void mark(List<String> quotes) {
        ArrayNode passages = JSON.arrayNode();
        quotes.forEach(passages::add);
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.marks($1))",
                        getElement().getTag(),
                        passages);
    }

    /** Asks what is selected: a passage for each page, or none. */
    void selected(Consumer<List<String>> answer) {
        getElement()
                .executeJs("return this.passages()")
                .then(
                        JsonNode.class,
                        passages -> answer.accept(
                                passages.valueStream().map(JsonNode::asString).toList()));
    }
}
