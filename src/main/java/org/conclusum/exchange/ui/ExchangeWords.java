package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.function.Supplier;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.PracticeState;
import org.conclusum.kernel.NotFound;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the pages of the exchange say in the same words. */
final class ExchangeWords {

    private ExchangeWords() {}

    static Pill mark(PracticeState state) {
        Tone tone =
                switch (state) {
                    case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
                    case PROPOSED -> Tone.WAIT;
                    case PUBLISHED -> Tone.YES;
                };
        return new Pill(tone, Texts.of("exchange.state", state));
    }

    static Pill mark(EvidenceLevel evidence) {
        Tone tone =
                switch (evidence) {
                    case TRIED, DESCRIBED -> Tone.NEUTRAL;
                    case EVALUATED -> Tone.INFO;
                    case MEASURED -> Tone.YES;
                };
        return new Pill(tone, Texts.of("exchange.evidence", evidence));
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cc-muted");
        return paragraph;
    }

    static Span note(String text) {
        Span span = new Span(text);
        span.addClassName("cc-note");
        return span;
    }

    static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("cc-exchange-stack");
        return stack;
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }

    /** "0,42" */
    static String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP));
    }

    static String decimal(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** A file that is read in the moment when it is asked for; gone where the person does not see it any more. */
    static Anchor download(String text, String name, String mediaType, Supplier<byte[]> content) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        byte[] file = content.get();
                        return new DownloadResponse(new ByteArrayInputStream(file), name, mediaType, file.length);
                    } catch (NotFound gone) {
                        return DownloadResponse.error(HttpStatusCode.NOT_FOUND, gone);
                    }
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(text));
        anchor.addClassName("cc-exchange-download");
        return anchor;
    }
}
