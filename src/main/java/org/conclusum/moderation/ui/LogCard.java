package org.conclusum.moderation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.LogEntry;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The office's log of a moderation, and the way to note more. */
class LogCard extends Card {

    /** Called with what is to be noted. */
    @FunctionalInterface
    interface Writing {
        void write(LogEntry.Kind kind, @Nullable UUID issue, LocalDate day, String words);
    }

    private final transient List<Issue> issues;
    private final transient Consumer<UUID> tick;

    LogCard(List<LogEntry> entries, List<Issue> issues, LocalDate today, Writing writing, Consumer<UUID> tick) {
        super(Texts.text("moderation.log.title"));
        this.issues = issues;
        this.tick = tick;
        addClassName("cc-moderation-form");
        add(ModerationWords.muted(Texts.text("moderation.log.office")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-moderation-answers");
        entries.forEach(entry -> list.add(item(entry)));
        if (!entries.isEmpty()) {
            add(list);
        }
        Details more = new Details(Texts.text("moderation.log.add"), form(today, writing));
        more.setOpened(entries.isEmpty());
        add(more);
    }

    private ListItem item(LogEntry entry) {
        Div marks = new Div(
                new Pill(tone(entry), Texts.of("moderation.log", entry.kind())), new Span(Formats.date(entry.day())));
        marks.addClassName("cc-marks");
        Paragraph words = new Paragraph(entry.words());
        words.addClassName("cc-keep-lines");
        ListItem item = new ListItem(marks, words);
        issues.stream()
                .filter(issue -> issue.id().equals(entry.issue()))
                .findFirst()
                .ifPresent(issue ->
                        item.add(ModerationWords.small(Texts.text("moderation.log.about", issue.title()) + " ")));
        item.add(ModerationWords.small(entry.writtenBy()));
        if (entry.kind() == LogEntry.Kind.NEXT_STEP) {
            if (entry.done()) {
                marks.add(new Pill(Tone.YES, Texts.text("moderation.log.done")));
            } else {
                item.add(new Div(Actions.quiet(Texts.text("moderation.log.tick"), () -> tick.accept(entry.id()))));
            }
        }
        return item;
    }

    private static Tone tone(LogEntry entry) {
        return switch (entry.kind()) {
            case TALK -> Tone.INFO;
            case AGREEMENT -> Tone.YES;
            case NEXT_STEP -> entry.done() ? Tone.NEUTRAL : Tone.WAIT;
        };
    }

    private Div form(LocalDate today, Writing writing) {
        Select<LogEntry.Kind> kind = new Select<>();
        kind.setLabel(Texts.text("moderation.log.kind"));
        kind.setItems(LogEntry.Kind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : Texts.of("moderation.log", one));
        kind.setValue(LogEntry.Kind.TALK);
        DayField day = new DayField(Texts.text("moderation.log.day"));
        day.setValue(today);
        Select<Issue> issue = new Select<>();
        issue.setLabel(Texts.text("moderation.heard.issue"));
        issue.setItems(issues);
        issue.setEmptySelectionAllowed(true);
        issue.setEmptySelectionCaption(Texts.text("moderation.log.all"));
        issue.setItemLabelGenerator(one -> one == null ? Texts.text("moderation.log.all") : one.title());
        TextArea words = new TextArea(Texts.text("moderation.log.words"));
        words.setMaxLength(ModerationNoteMustFit.LONGEST);
        words.setMinRows(2);
        words.addClassName("cc-wide");
        Div fields = new Div(kind, day, words);
        if (!issues.isEmpty()) {
            issue.addClassName("cc-wide");
            fields.addComponentAtIndex(2, issue);
        }
        fields.addClassName("cc-form");
        Div form = new Div(fields, ModerationWords.actions(Actions.secondary(Texts.text("moderation.log.write"), () -> {
            Issue about = issue.getValue();
            writing.write(
                    Objects.requireNonNull(kind.getValue()),
                    about == null ? null : about.id(),
                    Objects.requireNonNullElse(day.getValue(), today),
                    words.getValue());
        })));
        form.addClassName("cc-moderation-form");
        return form;
    }
}
