package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.conclusum.monitoring.indicators.IndicatorSheet;
import org.conclusum.uikit.Texts;

/** An indicator to take away: the picture with its credit inside, and the table. */
class IndicatorDownloads extends Div {

    IndicatorDownloads(Picture picture, IndicatorSheet sheet) {
        String file = sheet.title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        addClassName("cc-monitoring-downloads");
        add(
                button("SVG", () -> picture.save("svg", file)),
                button("PNG", () -> picture.save("png", file)),
                link("CSV", file + ".csv", "text/csv; charset=utf-8", sheet::csv),
                link(
                        "XLSX",
                        file + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        sheet::xlsx));
    }

    private static Component button(String kind, Runnable action) {
        NativeButton button = new NativeButton(kind, click -> action.run());
        button.getElement().setAttribute("aria-label", Texts.text("monitoring.indicator.save", kind));
        return button;
    }

    private static Component link(String kind, String file, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                kind);
        link.getElement().setAttribute("aria-label", Texts.text("monitoring.indicator.save", kind));
        return link;
    }
}
