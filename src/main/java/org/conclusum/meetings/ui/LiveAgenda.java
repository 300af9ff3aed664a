package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The agenda beside the current item: what was, what is, what comes; whoever conducts calls an item here. */
class LiveAgenda extends OrderedList {

    /** The agenda; items can be called where the meeting goes on. */
    LiveAgenda(MeetingDetail detail, boolean goesOn, Consumer<UUID> call) {
        addClassName("cc-meetings-live-agenda");
        boolean calling = goesOn && detail.mayConduct() && detail.state() == MeetingState.RUNNING;
        for (AgendaItemRow item : detail.agenda()) {
            add(row(item, calling, call));
        }
    }

    private static ListItem row(AgendaItemRow item, boolean calling, Consumer<UUID> call) {
        Span title = new Span(item.title());
        title.addClassName("cc-meetings-live-title");
        Div text = new Div(title);
        String note = note(item);
        if (!note.isEmpty()) {
            text.add(MeetingMarks.small(note));
        }
        text.addClassName("cc-meetings-name");
        ListItem row = new ListItem(AgendaText.number(item), text);
        row.addClassName(
                switch (item.state()) {
                    case PENDING -> "ahead";
                    case CURRENT -> "current";
                    case DONE, POSTPONED -> "done";
                });
        if (item.state() == AgendaItemState.CURRENT) {
            row.getElement().setAttribute("aria-current", "step");
        }
        if (calling && isCallable(item)) {
            row.add(callButton(item, call));
        }
        return row;
    }

    private static boolean isCallable(AgendaItemRow item) {
        return item.state() == AgendaItemState.DONE
                || (item.state() == AgendaItemState.PENDING && !item.awaitsUrgency());
    }

    private static Button callButton(AgendaItemRow item, Consumer<UUID> call) {
        boolean again = item.state() == AgendaItemState.DONE;
        Button button = new Button(
                Texts.text(again ? "meetings.live.callAgain" : "meetings.live.call"), click -> call.accept(item.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.text(
                again ? "meetings.live.callAgainNamed" : "meetings.live.callNamed", item.number(), item.title()));
        return button;
    }

    private static String note(AgendaItemRow item) {
        List<String> parts = new ArrayList<>();
        if (item.closed()) {
            parts.add(Texts.text("meetings.agenda.closed"));
        }
        if (item.awaitsUrgency()) {
            parts.add(Texts.text("meetings.urgency.undecided"));
        } else if (item.urgency() != null) {
            parts.add(Texts.of("meetings.urgency.state", item.urgency()));
        }
        if (item.state() == AgendaItemState.POSTPONED) {
            parts.add(Texts.of("meetings.item.state", AgendaItemState.POSTPONED));
        } else if (item.calledAt() != null && item.state() == AgendaItemState.PENDING) {
            parts.add(Texts.text("meetings.live.begunOn", Formats.shortDate(item.calledAt())));
        } else if (item.calledAt() != null) {
            parts.add(Texts.text(
                    item.state() == AgendaItemState.CURRENT ? "meetings.live.since" : "meetings.live.calledAt",
                    Formats.time(item.calledAt())));
        }
        return String.join(" · ", parts);
    }
}
