package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** What is at issue; for the office the way to name more. */
class IssuesCard extends Card {

    private final OrderedList list = new OrderedList();

    IssuesCard(List<Issue> issues) {
        super(Texts.text("moderation.issues.title"));
        addClassName("cc-moderation-form");
        list.addClassName("cc-moderation-issues");
        for (Issue issue : issues) {
            list.add(item(issue));
        }
        if (issues.isEmpty()) {
            add(ModerationWords.muted(Texts.text("moderation.issues.none")));
        } else {
            add(list);
        }
    }

    private static ListItem item(Issue issue) {
        Span title = new Span(issue.title());
        title.addClassName("cc-moderation-name");
        ListItem item = new ListItem(title);
        if (!issue.question().isEmpty()) {
            Paragraph question = new Paragraph(issue.question());
            question.addClassName("cc-keep-lines");
            item.add(question);
        }
        return item;
    }

    /** Lets the office take an issue back. */
    IssuesCard droppable(List<Issue> issues, Consumer<UUID> drop) {
        for (int place = 0; place < issues.size(); place++) {
            Issue issue = issues.get(place);
            var button = Actions.quiet(Texts.text("moderation.issues.drop"), () -> drop.accept(issue.id()));
            button.setAriaLabel(Texts.text("moderation.issues.drop.of", issue.title()));
            ((ListItem) list.getComponentAt(place)).add(new Div(button));
        }
        return this;
    }

    /** Lets the office name one more. */
    IssuesCard addable(BiConsumer<String, String> name) {
        TextField title = new TextField(Texts.text("moderation.issues.name"));
        title.setHelperText(Texts.text("moderation.issues.name.hint"));
        title.setMaxLength(OptionTextMustFit.LONGEST_TITLE);
        title.setWidthFull();
        TextArea question = new TextArea(Texts.text("moderation.issues.question"));
        question.setMaxLength(ModerationNoteMustFit.LONGEST);
        question.setMinRows(2);
        question.setWidthFull();
        add(
                title,
                question,
                ModerationWords.actions(Actions.secondary(
                        Texts.text("moderation.issues.add"),
                        () -> name.accept(title.getValue(), question.getValue()))));
        return this;
    }
}
