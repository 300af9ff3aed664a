package org.conclusum.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field for text with a few marks: headings of one rank, bold, lists, quotations. It hands over what was typed in short
 * intervals, as HTML that is still to be cleaned. The editor behind it (Tiptap, MIT licence) loads where it is shown.
 */
@Tag("cc-rich-text")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
@JsModule("./cc-rich-text.ts")
public class RichTextField extends Component {

    private static final String[] WORDS = {"toolbar", "bold", "heading", "bullets", "numbers", "quote", "undo", "redo"};

    private final String label;
    private final String placeholder;
    private String html;

    /** A field with clean HTML in it; the label is read to who cannot see it. */
    public RichTextField(String label, String placeholder, String html) {
        this.label = label;
        this.placeholder = placeholder;
        this.html = html;
        getElement().setProperty("value", html);
        getElement()
                .addEventListener(
                        "text-changed",
                        event -> this.html =
                                event.getEventData().path("event.detail.html").asString(""))
                .addEventData("event.detail.html");
    }

    /** Calls back with what was typed. */
    public RichTextField onText(Consumer<String> typed) {
        getElement().addEventListener("text-changed", event -> typed.accept(html));
        return this;
    }

    /** The name under which the browser keeps what could not be saved. */
    public RichTextField keptAs(String name) {
        getElement().setAttribute("data-field", name);
        return this;
    }

    /** What was typed last, still to be cleaned. */
    public String html() {
        return html;
    }

    /** Shows another text. */
    public void load(String other) {
        html = other;
        getElement().callJsFunction("load", other);
    }

    /** Puts a text in where the cursor is. */
    public void insert(String clean) {
        getElement().callJsFunction("insert", clean);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (String word : WORDS) {
            words.put(word, Texts.text("uikit.richText." + word));
        }
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.start($1, $2, $3))",
                        getElement().getTag(),
                        label,
                        placeholder,
                        words);
    }
}
