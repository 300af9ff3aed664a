package org.conclusum.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** One thing to do: what it is, by when, how long it takes, and the button that leads there. */
class WorklistRow extends ListItem {

    /** @param absent the name of the one in whose place it is done; empty where it is the person's own */
    WorklistRow(WorkItem item, String committee, String absent, Instant now, boolean first) {
        addClassName("cc-task");
        Paragraph title = new Paragraph(item.title());
        title.addClassName("cc-task-title");
        Paragraph detail = new Paragraph(WorklistSentences.detail(item, committee, absent));
        detail.addClassName("cc-task-detail");
        Div text = new Div(title, detail);
        text.addClassName("cc-task-text");
        add(mark(item.tone()), text, due(item, now), action(item, first));
    }

    private static Span mark(WorkItem.Tone tone) {
        Span mark = new Span(
                switch (tone) {
                    case VOTE -> Icon.VOTE.create();
                    case SAY -> Icon.SAY.create();
                    case REPORT -> Icon.REPORT.create();
                    case CHECK -> Icon.CHECK.create();
                });
        mark.addClassNames(
                "cc-mark",
                switch (tone) {
                    case VOTE -> "tone-accent";
                    case SAY -> "tone-info";
                    case REPORT -> "tone-wait";
                    case CHECK -> "tone-neutral";
                });
        return mark;
    }

    private static Div due(WorkItem item, Instant now) {
        Urgency urgency = Urgency.ofItem(item, now);
        Span day = new Span(WorklistSentences.due(item, now));
        day.addClassName("cc-task-day");
        Span effort = new Span(
                urgency == Urgency.OVERDUE
                        ? Texts.text("worklist.row.overdue")
                        : Texts.text("worklist.row.minutes", item.minutes()));
        effort.addClassName("cc-task-effort");
        Div due = new Div(day, effort);
        due.addClassName("cc-task-due");
        due.setClassName("is-late", urgency.compareTo(Urgency.TODAY) <= 0);
        return due;
    }

    private Div action(WorkItem item, boolean first) {
        String verb = Texts.text("worklist.step." + item.step() + ".action");
        Runnable go = () -> getUI().ifPresent(ui -> ui.navigate(item.route()));
        Button button = first ? Actions.primary(verb, go) : Actions.secondary(verb, go);
        button.setAriaLabel(verb + ": " + item.title());
        Div action = new Div(button);
        action.addClassName("cc-task-action");
        return action;
    }

    /** Puts the menu at the end of the row. */
    WorklistRow with(WorklistRowMenu menu) {
        add(menu);
        return this;
    }
}
