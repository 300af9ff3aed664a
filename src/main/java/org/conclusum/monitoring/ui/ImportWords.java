package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.imports.ImportState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Imports in words. */
final class ImportWords {

    private ImportWords() {}

    static Pill state(ImportState state) {
        Tone tone =
                switch (state) {
                    case MAPPING -> Tone.WAIT;
                    case READING -> Tone.INFO;
                    case REFUSED -> Tone.NO;
                    case READY -> Tone.WAIT;
                    case APPLIED -> Tone.YES;
                    case UNDONE -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("monitoring.import.state", state));
    }

    /** The marks of a file with what they mean, the most frequent first. */
    static Component marks(Map<String, Long> marks) {
        if (marks.isEmpty()) {
            return new Span(Texts.text("monitoring.import.noMarks"));
        }
        return new Span(marks.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Texts.text(
                        "monitoring.import.mark",
                        Formats.number(entry.getValue()),
                        entry.getKey(),
                        meaning(entry.getKey())))
                .collect(Collectors.joining(" · ")));
    }

    /** What a mark means. */
    static String meaning(String sign) {
        return FigureWords.here().meaning(sign);
    }

    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("cc-note");
        return note;
    }
}
