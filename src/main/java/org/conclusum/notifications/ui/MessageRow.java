package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** One message: what happened, where it belongs, and why the person was told. */
class MessageRow extends ListItem {

    private final Span mark = new Span();
    private final Div action = new Div();

    /**
     * A row.
     *
     * @param committee the name of the committee; empty where it is told otherwise
     * @param read what happens once the person opened the message or marked it
     */
    MessageRow(InboxMessage message, String committee, SerializableConsumer<UUID> read) {
        addClassName("cc-notice");
        mark.addClassName("cc-notice-mark");
        Anchor subject = new Anchor(message.route(), message.subject());
        subject.addClassName("cc-notice-subject");
        Div text = new Div(subject);
        text.addClassName("cc-notice-text");
        body(text, message.body());
        text.add(meta(message, committee));
        if (!message.why().isBlank()) {
            Paragraph why = new Paragraph(message.why());
            why.addClassName("cc-notice-why");
            text.add(why);
        }
        action.addClassName("cc-notice-action");
        add(mark, text, action);
        if (message.read()) {
            return;
        }
        addClassName("is-new");
        Span fresh = new Span(Texts.text("notifications.inbox.isNew"));
        fresh.addClassName("cc-visually-hidden");
        mark.add(fresh);
        subject.getElement().addEventListener("click", click -> read.accept(message.id()));
        action.add(check(message, read));
    }

    private NativeButton check(InboxMessage message, SerializableConsumer<UUID> read) {
        NativeButton check = new NativeButton();
        check.addClassName("cc-icon-button");
        check.add(Icon.VOTE.create());
        check.getElement().setAttribute("aria-label", Texts.text("notifications.inbox.readLabel", message.subject()));
        check.setTitle(Texts.text("notifications.inbox.read"));
        check.addClickListener(click -> {
            read.accept(message.id());
            showRead();
        });
        return check;
    }

    /** The row stays where it is, so that nobody loses the place. */
    private void showRead() {
        removeClassName("is-new");
        mark.removeAll();
        Span done = new Span(Texts.text("notifications.inbox.isRead"));
        done.addClassName("cc-note");
        done.getElement().setAttribute("role", "status");
        action.removeAll();
        action.add(done);
    }

    private static void body(Div text, String body) {
        String[] paragraphs = body.strip().split("\\R\\s*\\R", 2);
        if (!paragraphs[0].isBlank()) {
            Paragraph first = new Paragraph(paragraphs[0]);
            first.addClassName("cc-keep-lines");
            text.add(first);
        }
        if (paragraphs.length > 1) {
            text.add(new Details(Texts.text("notifications.inbox.more"), new Prose(paragraphs[1])));
        }
    }

    private static Component meta(InboxMessage message, String committee) {
        Div meta = new Div(
                new Span(Formats.dateTime(message.at())), new Span(Texts.of("notifications.kind", message.kind())));
        if (!committee.isEmpty()) {
            meta.add(new Span(committee));
        }
        meta.addClassName("cc-notice-meta");
        return meta;
    }
}
