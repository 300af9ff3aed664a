package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.MessageState;
import org.conclusum.notifications.Outbox;
import org.conclusum.notifications.OutboxRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** What goes out by mail and what got stuck; for administrators. */
@Route("admin/mail")
@PermitAll
class MailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "state";

    private final transient Outbox outbox;
    private final transient Actor.Person person;

    MailView(Outbox outbox, SignedIn signedIn) {
        this.outbox = outbox;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("notifications.outbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> wanted =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(STATE, List.of());
        show(Arrays.stream(MessageState.values())
                .filter(state -> wanted.contains(state.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null));
    }

    private void show(@Nullable MessageState state) {
        boolean none = outbox.page(state, person, 0, 1).isEmpty();
        Div filters = new Div(states(state));
        filters.addClassName("cc-filters");
        removeAll();
        PageLayout page = new PageLayout();
        if (!outbox.mailServerConfigured()) {
            page.main(new Paragraph(Texts.text("notifications.outbox.noServer")));
        }
        page.main(filters, none ? empty() : table(state));
        add(page.above(new PageHeader(Texts.text("notifications.outbox.title"))
                .lead(Texts.text("notifications.outbox.lead"))));
    }

    private static Component states(@Nullable MessageState current) {
        Select<MessageState> select = new Select<>();
        select.setLabel(Texts.text("notifications.outbox.state"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("notifications.outbox.all"));
        select.setItems(MessageState.values());
        select.setItemLabelGenerator(
                item -> item == null ? Texts.text("notifications.outbox.all") : Texts.of("notifications.state", item));
        if (current != null) {
            select.setValue(current);
        }
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        "admin/mail",
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.simple(
                                        Map.of(STATE, change.getValue().name().toLowerCase(Locale.ROOT)))));
        return select;
    }

    private static Component empty() {
        return new EmptyState(Texts.text("notifications.outbox.none"), Texts.text("notifications.outbox.noneHint"));
    }

    private Component table(@Nullable MessageState state) {
        return new PagedTable<OutboxRow>(
                        Texts.text("notifications.outbox.title"),
                        (offset, limit) -> outbox.page(state, person, offset, limit))
                .column(Texts.text("notifications.outbox.at"), row -> Formats.dateTime(row.at()))
                .column(Texts.text("notifications.outbox.recipient"), OutboxRow::recipient)
                .column(Texts.text("notifications.outbox.subject"), OutboxRow::subject)
                .component(Texts.text("notifications.outbox.state"), MailView::mark)
                .component(Texts.text("notifications.outbox.action"), row -> retry(row, state))
                .refresh();
    }

    private static Component mark(OutboxRow row) {
        Div mark = new Div(new Pill(tone(row.state()), Texts.of("notifications.state", row.state())));
        if (row.error() != null && !row.error().isBlank()) {
            Span error = new Span(Texts.text("notifications.outbox.error", row.attempts(), row.error()));
            error.addClassName("cc-small");
            mark.add(error);
        }
        return mark;
    }

    private Component retry(OutboxRow row, @Nullable MessageState state) {
        boolean stuck = row.state() == MessageState.FAILED || row.state() == MessageState.QUEUED && row.attempts() > 0;
        if (!stuck) {
            return new Span();
        }
        return Actions.quiet(Texts.text("notifications.outbox.retry"), () -> {
            outbox.retry(row.id(), person);
            Messages.done(Texts.text("notifications.outbox.retried"));
            show(state);
        });
    }

    private static Tone tone(MessageState state) {
        return switch (state) {
            case QUEUED -> Tone.WAIT;
            case SENT -> Tone.YES;
            case FAILED -> Tone.NO;
            case INBOX_ONLY, GATHERED, IN_DIGEST -> Tone.NEUTRAL;
        };
    }
}
