package org.conclusum.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.IntFunction;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A picture that changes from stage to stage, with a slider and a button that plays it. What it shows at a stage is drawn
 * here when it is wanted.
 */
@Tag("cc-course")
@JsModule("./cc-course.ts")
class Course extends Component {

    /**
     * What is shown at a stage.
     *
     * @param markup the picture; texts in it are escaped
     * @param told what happened since the stage before, in a few words; empty where there is nothing to say
     */
    record Frame(String markup, String told) {}

    private final transient List<String> stages;
    private final transient IntFunction<Frame> frames;
    private int stage;

    /**
     * A course.
     *
     * @param stages their names, the first one first; with a single one there is nothing to play
     * @param stage the one shown first, from 0 on
     */
    Course(List<String> stages, int stage, IntFunction<Frame> frames) {
        this.stages = List.copyOf(stages);
        this.frames = frames;
        this.stage = stage;
        getElement()
                .addEventListener(
                        "stage",
                        event -> show(event.getEventData().path("event.detail").asInt(0)))
                .addEventData("event.detail");
    }

    private void show(int wanted) {
        stage = Math.clamp(wanted, 0, stages.size() - 1);
        Frame frame = frames.apply(stage);
        getElement().executeJs("this.show($0, $1, $2)", stage, frame.markup(), frame.told());
    }

    /** Saves the picture behind a link as pixels. */
    void png(Anchor link, String file) {
        getElement().executeJs("this.png($0, $1)", link.getElement(), file);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("back", Texts.text("moderation.course.back"));
        words.put("next", Texts.text("moderation.course.next"));
        words.put("play", Texts.text("moderation.course.play"));
        words.put("pause", Texts.text("moderation.course.pause"));
        words.put("stage", Texts.text("moderation.course.stage"));
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        stages.forEach(names::add);
        Frame frame = frames.apply(stage);
        getElement()
                .executeJs(
                        "customElements.whenDefined($0).then(() => this.begin($1, $2, $3, $4, $5))",
                        getElement().getTag(),
                        words,
                        names,
                        stage,
                        frame.markup(),
                        frame.told());
    }
}
