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
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesTemplates;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.uikit.RichTextField;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SectionEditorTests {

    private static final Instant NOW = Instant.parse("2026-12-04T10:00:00Z");
    private static final UUID MEETING = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();

    private final Actor.Person writer = new Actor.Person(UUID.randomUUID(), "Olaf Büro");
    private final MinutesWriting writing = mock(MinutesWriting.class);
    private final MinutesTemplates templates = mock(MinutesTemplates.class);
    private SectionView latest = section("<p>Anfang.</p>", 3);
    private final SectionEditor editor = new SectionEditor(
            new SectionEditor.Desk(writing, templates, Clock.fixed(NOW, ZoneOffset.UTC), MEETING, writer),
            latest,
            "TOP 1",
            () -> latest);

    private static SectionView section(String html, int revision) {
        return new SectionView(
                SECTION, null, false, new RichText(html), revision, "Otto Büro", NOW, List.of(), List.of(), List.of());
    }

    private void type(String html) {
        Element field = all(editor)
                .filter(RichTextField.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.html", html);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "text-changed", data));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SectionEditorTests::all));
    }

    private Button button(String name) {
        return all(editor)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return editor.getElement().getTextRecursively();
    }

    @Test
    void savesWhatIsTypedOnTheRevisionItKnows() {
        when(writing.save(any(), any(), any(), anyInt(), any())).thenReturn(4).thenReturn(5);

        type("<p>Eins.</p>");
        type("<p>Eins zwei.</p>");

        verify(writing).save(MEETING, SECTION, new RichText("<p>Eins.</p>"), 3, writer);
        verify(writing).save(MEETING, SECTION, new RichText("<p>Eins zwei.</p>"), 4, writer);
        assertThat(words()).contains("Gespeichert um 11:00 Uhr");
    }

    @Test
    void showsBothTextsWhereAnotherWasFasterAndKeepsTheOwn() {
        when(writing.save(any(), any(), any(), eq(3), any())).thenThrow(new ChangedMeanwhile("Otto Büro", NOW));
        latest = section("<p>Anderes.</p>", 7);

        type("<p>Eigenes.</p>");
        type("<p>Eigenes und mehr.</p>");

        assertThat(words()).contains("Otto Büro hat um 11:00 Uhr", "Anderes", "Eigenes");
        button("Meinen Text nehmen").click();
        verify(writing).save(MEETING, SECTION, new RichText("<p>Eigenes und mehr.</p>"), 7, writer);
        verify(writing, never()).setAside(any(), any(), any(), any());
    }

    @Test
    void putsTheOwnTextAsideWhereTheOtherIsTaken() {
        when(writing.save(any(), any(), any(), eq(3), any())).thenThrow(new ChangedMeanwhile("Otto Büro", NOW));
        latest = section("<p>Anderes.</p>", 7);
        type("<p>Eigenes.</p>");

        button("Den anderen nehmen").click();

        verify(writing).setAside(MEETING, SECTION, new RichText("<p>Eigenes.</p>"), writer);
        type("<p>Anderes, weiter.</p>");
        verify(writing).save(MEETING, SECTION, new RichText("<p>Anderes, weiter.</p>"), 7, writer);
    }

    @Test
    void keepsInTheHistoryWhatCannotBeSavedAnyMore() {
        when(writing.save(any(), any(), any(), anyInt(), any()))
                .thenThrow(new RuleViolated("rule.MinutesMustBeInDraft"));

        type("<p>Zu spät.</p>");

        verify(writing).setAside(MEETING, SECTION, new RichText("<p>Zu spät.</p>"), writer);
        assertThat(words()).contains("kein Entwurf mehr");
    }

    @Test
    void followsAnotherWhileNothingIsTypedHere() {
        editor.follow(section("<p>Von anderswo.</p>", 4));
        when(writing.save(any(), any(), any(), eq(4), any())).thenReturn(5);

        type("<p>Von anderswo. Und hier.</p>");

        verify(writing).save(MEETING, SECTION, new RichText("<p>Von anderswo. Und hier.</p>"), 4, writer);
    }
}
