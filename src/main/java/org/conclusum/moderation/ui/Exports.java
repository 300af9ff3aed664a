package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** Ways to take a matrix or a map along; what is in a file is read, and asked whether one may, when it is fetched. */
class Exports extends Div {

    private final Course course;
    private final String name;

    /**
     * Ways for one picture.
     *
     * @param name of the files, without an ending
     */
    Exports(Course course, String name) {
        this.course = course;
        this.name = name;
        addClassName("cc-moderation-exports");
    }

    Exports csv(Supplier<byte[]> table) {
        add(download(Texts.text("moderation.export.csv"), ".csv", "text/csv; charset=utf-8", table));
        return this;
    }

    /** As vectors, and as pixels, which the browser makes of them. */
    Exports picture(Supplier<byte[]> picture) {
        Anchor vectors = download(Texts.text("moderation.export.svg"), ".svg", "image/svg+xml", picture);
        var pixels = Actions.secondary(Texts.text("moderation.export.png"), () -> course.png(vectors, name + ".png"));
        pixels.setIcon(Icon.DOWNLOAD.create());
        add(vectors, pixels);
        return this;
    }

    private Anchor download(String text, String ending, String type, Supplier<byte[]> content) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name + ending, type, file.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(text));
        anchor.addClassName("cc-voting-download");
        return anchor;
    }
}
