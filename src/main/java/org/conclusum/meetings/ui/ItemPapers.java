package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.TabledPaper;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The papers that were tabled for an item. */
class ItemPapers extends Div {

    /** What can be done with papers. */
    interface Desk {

        TabledPaper.Content open(UUID document);

        void take(TabledPaper paper);

        void table(AgendaItemRow item);
    }

    ItemPapers(List<TabledPaper> papers, boolean mayTable, Desk desk) {
        addClassName("cc-agenda-papers");
        papers.forEach(paper -> add(line(paper, mayTable, desk)));
    }

    /** Tables a paper for an item. */
    static Button tabling(AgendaItemRow item, Desk desk) {
        Button table = Actions.icon(
                Icon.ATTACHMENT, Texts.text("meetings.tabled.addTo", item.title()), () -> desk.table(item));
        table.addClassName("cc-agenda-tabling");
        return table;
    }

    private static Component line(TabledPaper paper, boolean mayTake, Desk desk) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    TabledPaper.Content content = desk.open(paper.document());
                    return new DownloadResponse(
                            new ByteArrayInputStream(content.bytes()),
                            content.name(),
                            content.mediaType(),
                            content.bytes().length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Span(paper.name()));
        link.addClassName("cc-agenda-paper-link");
        Div line = new Div(
                new Pill(Tone.INFO, Texts.text("meetings.tabled.mark")),
                link,
                MeetingMarks.small(
                        Texts.text("meetings.tabled.by", Formats.dateTime(paper.tabledAt()), paper.tabledBy())));
        line.addClassName("cc-agenda-paper");
        if (mayTake) {
            line.add(
                    Actions.icon(Icon.CLOSE, Texts.text("meetings.tabled.take", paper.name()), () -> desk.take(paper)));
        }
        return line;
    }
}
