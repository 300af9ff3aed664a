package org.conclusum.meetings.minutes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesOccasion;
import org.conclusum.meetings.minutes.TemplateManagement;
import org.conclusum.meetings.minutes.TemplateRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateEditorTests {

    private static final Instant NOW = Instant.parse("2026-12-04T10:00:00Z");
    private static final UUID COMMITTEE = UUID.randomUUID();

    private final Actor.Person writer = new Actor.Person(UUID.randomUUID(), "Olaf Büro");
    private final TemplateManagement templates = mock(TemplateManagement.class);
    private final AtomicInteger changes = new AtomicInteger();
    private TemplateEditor editor;

    private static TemplateRow row(String text, int version) {
        return new TemplateRow(MinutesOccasion.CLOSING, version, false, text, "Otto Büro", NOW);
    }

    @BeforeEach
    void open() {
        when(templates.preview(any(), any(), any(), any(), any())).thenReturn(new RichText("<p>Ausgefüllt.</p>"));
        when(templates.history(any(), any(), any())).thenReturn(List.of(row("Schluss.", 3), row("Ende.", 2)));
        editor = new TemplateEditor(templates, COMMITTEE, row("Schluss.", 3), writer, changes::incrementAndGet);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TemplateEditorTests::all));
    }

    private TextArea text() {
        return all(editor)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        all(editor)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private String words() {
        return editor.getElement().getTextRecursively();
    }

    @Test
    void triesWhatIsTyped() {
        text().setValue("Schluss um {{Uhrzeit}}.");

        verify(templates).preview(COMMITTEE, MinutesOccasion.CLOSING, "Schluss um {{Uhrzeit}}.", null, writer);
        assertThat(words()).contains("Geändert von Otto Büro", "Geschichte (2)");
        verify(templates, never()).write(any(), any(), any(), anyInt(), any());
    }

    @Test
    void namesWhatCannotBeFilledIn() {
        when(templates.preview(any(), any(), eq("{{Uhr}}"), any(), any()))
                .thenThrow(new RuleViolated("rule.PlaceholderMustBeKnown", "{{Uhr}}", "{{Uhrzeit}}"));

        text().setValue("{{Uhr}}");

        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).contains("{{Uhr}}", "{{Uhrzeit}}");
    }

    @Test
    void offersBothTextsWhereAnotherWasFaster() {
        when(templates.write(any(), any(), any(), eq(3), any())).thenThrow(new ChangedMeanwhile("Otto Büro", NOW));
        when(templates.of(COMMITTEE, writer)).thenReturn(List.of(row("Anderes.", 4)));
        text().setValue("Eigenes.");

        press("Speichern");

        assertThat(words()).contains("Otto Büro hat den Text um 11:00 Uhr", "Anderes", "Eigenes");
        assertThat(changes).hasValue(0);
        press("Den anderen nehmen");
        assertThat(changes).hasValue(1);
    }
}
