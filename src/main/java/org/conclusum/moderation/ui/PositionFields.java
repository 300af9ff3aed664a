package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.PositionDraft;
import org.conclusum.moderation.PositionEntry;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionsView;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What one municipality says on one issue; saves itself while somebody writes. */
class PositionFields extends Card {

    /** What the coordinator does with a field. */
    interface Writing {
        /** Answers the new revision. */
        int save(UUID issue, PositionField field, String content, int expected);

        void release(PositionEntry entry, boolean open);

        void confirm(PositionEntry entry);
    }

    private static final int PAUSE = 800;

    private final transient Issue issue;
    private final String ags;
    private final transient PositionsView view;
    private final transient Writing writing;
    private final Map<PositionField, Integer> revisions = new EnumMap<>(PositionField.class);
    private final Span saved = new Span();

    PositionFields(Issue issue, String ags, PositionsView view, Writing writing) {
        super(issue.title());
        this.issue = issue;
        this.ags = ags;
        this.view = view;
        this.writing = writing;
        addClassName("cc-moderation-form");
        if (!issue.question().isEmpty()) {
            Paragraph question = new Paragraph(issue.question());
            question.addClassName("cc-keep-lines");
            add(question);
        }
        add(
                number(PositionField.STANCE, List.of(-2, -1, 0, 1, 2)),
                number(PositionField.WEIGHT, List.of(1, 2, 3, 4, 5)));
        add(text(PositionField.POSITION), text(PositionField.INTEREST), text(PositionField.MUST_HAVE));
        Div more = new Div(
                text(PositionField.NICE_TO_HAVE),
                text(PositionField.RED_LINE),
                text(PositionField.ALTERNATIVE),
                text(PositionField.OFFER));
        more.addClassName("cc-moderation-form");
        Details details = new Details(Texts.text("moderation.position.more"), more);
        details.setOpened(
                List.of(
                                PositionField.NICE_TO_HAVE,
                                PositionField.RED_LINE,
                                PositionField.ALTERNATIVE,
                                PositionField.OFFER)
                        .stream()
                        .anyMatch(field -> !content(field).isEmpty()));
        saved.addClassName("cc-note");
        saved.getElement().setAttribute("role", "status");
        add(details, saved);
    }

    private String content(PositionField field) {
        return view.draft(issue.id(), ags, field)
                .map(PositionDraft::content)
                .or(() -> view.entry(issue.id(), ags, field).map(PositionEntry::content))
                .orElse("");
    }

    private Component number(PositionField field, List<Integer> items) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(Texts.of("moderation.field", field));
        group.addClassName("cc-moderation-numbers");
        group.setItems(items);
        group.setItemLabelGenerator(
                item -> field == PositionField.STANCE ? StanceWords.stance(item) : StanceWords.weight(item));
        String content = content(field);
        if (!content.isEmpty()) {
            group.setValue(Integer.valueOf(content));
        }
        group.addValueChangeListener(event -> save(field, String.valueOf(event.getValue())));
        return field(field, group);
    }

    private Component text(PositionField field) {
        TextArea area = new TextArea(Texts.of("moderation.field", field));
        area.setHelperText(Texts.of("moderation.field.hint", field));
        area.setMaxLength(ModerationNoteMustFit.LONGEST);
        area.setMinRows(2);
        area.setWidthFull();
        area.setValue(content(field));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.addValueChangeListener(event -> save(field, event.getValue()));
        return field(field, area);
    }

    private Component field(PositionField field, Component input) {
        revisions.put(
                field,
                view.draft(issue.id(), ags, field).map(PositionDraft::revision).orElse(0));
        Div block = new Div(input);
        block.addClassName("cc-moderation-field");
        view.entry(issue.id(), ags, field).ifPresent(entry -> block.add(standing(entry)));
        return block;
    }

    /** What became of the field: handed in, heard by the office, released. */
    private Component standing(PositionEntry entry) {
        Div foot = new Div();
        foot.addClassName("cc-moderation-standing");
        String what = Texts.of("moderation.field", entry.field());
        if (entry.heard() && !entry.confirmed()) {
            foot.add(
                    new Pill(Tone.WAIT, Texts.text("moderation.position.heard")),
                    new Span(Texts.text(
                            "moderation.position.heard.says",
                            StanceWords.inWords(entry.field(), entry.content()),
                            Formats.date(entry.writtenAt()))));
            var confirm = Actions.secondary(Texts.text("moderation.position.confirm"), () -> writing.confirm(entry));
            confirm.setAriaLabel(Texts.text("moderation.position.confirm.of", what));
            foot.add(confirm);
            return foot;
        }
        foot.add(
                entry.released()
                        ? new Pill(Tone.INFO, Texts.text("moderation.position.released"))
                        : new Pill(Tone.NEUTRAL, Texts.text("moderation.position.confidential")),
                ModerationWords.small(
                        Texts.text("moderation.position.version", entry.version(), Formats.date(entry.writtenAt()))));
        if (!entry.content().isEmpty()) {
            var release = Actions.quiet(
                    Texts.text(entry.released() ? "moderation.position.retract" : "moderation.position.release"),
                    () -> writing.release(entry, !entry.released()));
            release.setAriaLabel(Texts.text(
                    entry.released() ? "moderation.position.retract.of" : "moderation.position.release.of", what));
            foot.add(release);
        }
        return foot;
    }

    private void save(PositionField field, String content) {
        int revision = writing.save(issue.id(), field, content, revisions.getOrDefault(field, 0));
        revisions.put(field, revision);
        saved.setText(Texts.text("moderation.position.saved"));
    }
}
