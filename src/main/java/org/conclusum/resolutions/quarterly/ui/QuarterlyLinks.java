package org.conclusum.resolutions.quarterly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.quarterly.Quarter;
import org.conclusum.resolutions.quarterly.QuarterlyFiles;
import org.conclusum.resolutions.quarterly.QuarterlyFormat;
import org.conclusum.resolutions.quarterly.QuarterlyReading;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The files of the report on a quarter: the public part, and the closed one for those who may read it. */
@org.springframework.stereotype.Component
public class QuarterlyLinks {

    private final QuarterlyFiles files;
    private final QuarterlyReading reading;

    QuarterlyLinks(QuarterlyFiles files, QuarterlyReading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** The files of the last quarter that is over. */
    public Component latest(UUID committee, Actor.Person viewer) {
        return of(committee, reading.latest(), viewer);
    }

    Component of(UUID committee, Quarter quarter, Actor.Person viewer) {
        Div links = new Div(part(committee, quarter, false, viewer));
        if (reading.readsClosed(committee, viewer)) {
            links.add(part(committee, quarter, true, viewer));
        }
        links.addClassName("cc-effect");
        return links;
    }

    private Component part(UUID committee, Quarter quarter, boolean closed, Actor.Person viewer) {
        String name = Texts.text(closed ? "resolutions.quarterly.closedPart" : "resolutions.quarterly.openPart");
        Div line = new Div(new Span(name));
        line.addClassName("cc-actions");
        for (QuarterlyFormat format : QuarterlyFormat.values()) {
            Anchor anchor = new Anchor(
                    DownloadHandler.fromInputStream(event -> {
                        QuarterlyFiles.File file = files.of(committee, quarter, closed, format, viewer);
                        return new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                file.mediaType(),
                                file.content().length);
                    }),
                    "");
            anchor.add(Icon.DOWNLOAD.create(), new Span(format.name()));
            anchor.addClassName("cc-resolutions-download");
            anchor.getElement().setAttribute("aria-label", name + ", " + format);
            line.add(anchor);
        }
        return line;
    }
}
