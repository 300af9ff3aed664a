package org.conclusum.meetings.binder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.binder.BinderPart;
import org.conclusum.meetings.binder.BinderRow;
import org.conclusum.meetings.binder.BinderState;
import org.conclusum.meetings.binder.BinderView;
import org.conclusum.meetings.binder.MeetingBinders;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The papers in one file: download, how it stands, and the making of it while it goes on. */
class BinderCard extends Card {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final UUID meeting;
    private final transient MeetingBinders binders;
    private final transient Actor.Person viewer;
    private final Div parts = new Div();

    BinderCard(UUID meeting, MeetingBinders binders, LiveUpdates live, Actor.Person viewer) {
        super(Texts.text("meetings.binder.title"));
        this.meeting = meeting;
        this.binders = binders;
        this.viewer = viewer;
        addClassName("cc-binder");
        parts.addClassName("cc-binder-parts");
        add(parts);
        refresh();
        live.refresh(this, MeetingBinders.subject(meeting), this::refresh);
    }

    private void refresh() {
        List<BinderView> views = binders.of(meeting, viewer);
        parts.removeAll();
        views.forEach(view -> parts.add(part(view, views.size() > 1)));
    }

    private Component part(BinderView view, boolean named) {
        Div part = new Div();
        part.addClassName("cc-binder-part");
        if (named) {
            Span name = new Span(Texts.of("meetings.binder.part", view.part()));
            name.addClassName("cc-binder-name");
            part.add(name);
        }
        BinderRow row = view.row();
        if (row == null) {
            part.add(small(Texts.text("meetings.binder.none")));
        } else {
            if (view.isThere()) {
                part.add(download(view.part(), row), facts(view, row));
            }
            if (row.isUnderWay()) {
                part.add(progress(row));
            } else if (row.state() == BinderState.FAILED) {
                part.add(new Pill(Tone.NO, Texts.text("meetings.binder.failed")));
            }
        }
        if (view.mayRequest()) {
            part.add(action(view));
        }
        return part;
    }

    private Component action(BinderView view) {
        BinderRow row = view.row();
        if (row != null && row.isUnderWay()) {
            return Actions.quiet(Texts.text("meetings.binder.cancel"), () -> {
                binders.cancel(meeting, view.part(), viewer);
                refresh();
            });
        }
        Div action = new Div();
        if (!view.current()) {
            action.add(Actions.secondary(
                    Texts.text(view.isThere() ? "meetings.binder.again" : "meetings.binder.make"), () -> {
                        binders.request(meeting, view.part(), viewer);
                        refresh();
                    }));
        }
        return action;
    }

    private Component download(BinderPart part, BinderRow row) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> answer(part)), "");
        link.add(Icon.DOWNLOAD.create(), new Span(Texts.text("meetings.binder.download", row.pages())));
        link.addClassName("cc-binder-download");
        return link;
    }

    private DownloadResponse answer(BinderPart part) {
        try {
            MeetingBinders.Download binder = binders.download(meeting, part, viewer);
            return new DownloadResponse(
                    binder.content(),
                    binder.file().name(),
                    binder.file().mediaType(),
                    binder.file().size());
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, gone);
        }
    }

    private static Component facts(BinderView view, BinderRow row) {
        Div facts = new Div();
        facts.addClassName("cc-binder-facts");
        if (row.builtAt() != null) {
            facts.add(small(Texts.text(
                    "meetings.binder.built", Formats.dateTime(row.builtAt()), Math.max(0.1, row.size() / MEGABYTE))));
        }
        if (row.missing() > 0) {
            facts.add(small(Texts.text("meetings.binder.missing", row.missing())));
        }
        facts.add(
                view.current()
                        ? new Pill(Tone.YES, Texts.text("meetings.binder.current"))
                        : new Pill(Tone.WAIT, Texts.text("meetings.binder.outdated")));
        return facts;
    }

    private static Component progress(BinderRow row) {
        HtmlContainer bar = new HtmlContainer("progress");
        bar.getElement().setAttribute("aria-label", Texts.text("meetings.binder.progress"));
        if (row.total() > 0) {
            bar.getElement().setAttribute("max", Integer.toString(row.total()));
            bar.getElement().setAttribute("value", Integer.toString(row.done()));
        }
        Paragraph words = small(
                row.total() == 0
                        ? Texts.text("meetings.binder.waiting")
                        : Texts.text("meetings.binder.building", row.done(), row.total()));
        words.getElement().setAttribute("role", "status");
        Div progress = new Div(bar, words);
        progress.addClassName("cc-binder-progress");
        return progress;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("cc-note");
        return small;
    }
}
