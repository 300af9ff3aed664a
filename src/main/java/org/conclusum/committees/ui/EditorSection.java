package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** One topic of a rule book to write on; draws itself anew where a choice opens others. */
abstract class EditorSection extends Card {

    private final transient RuleBookDesk desk;
    private final Div body = new Div();

    EditorSection(String key, RuleBookDesk desk) {
        this.desk = desk;
        addClassName("cc-rule-section");
        H2 title = new H2(Texts.text("committees.rules." + key + ".term"));
        title.addClassName("cc-card-title");
        body.addClassName("cc-rule-body");
        add(title, body);
    }

    final RuleBookDesk desk() {
        return desk;
    }

    /** Draws the topic anew from what the draft says now. */
    final void draw() {
        body.removeAll();
        fill(body);
    }

    /** Changes the draft and draws the topic anew. */
    final void redraw(Runnable change) {
        change.run();
        draw();
    }

    abstract void fill(Div into);

    static Component withRemoval(Component sentence, String label, Runnable remove) {
        Button button = Actions.quiet("", remove);
        button.setIcon(Icon.CLOSE.create());
        button.setAriaLabel(label);
        Div line = new Div(sentence, button);
        line.addClassName("cc-rule-line");
        return line;
    }

    static Button addition(String words, Runnable add) {
        Button button = Actions.quiet(words, add);
        button.setIcon(Icon.ADD.create());
        button.addClassName("cc-rule-add");
        return button;
    }
}
