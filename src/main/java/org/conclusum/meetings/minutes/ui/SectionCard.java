package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesDetail.Rights;
import org.conclusum.meetings.minutes.ObjectionState;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.meetings.minutes.SectionView.AddendumRow;
import org.conclusum.meetings.minutes.SectionView.DeclarationRow;
import org.conclusum.meetings.minutes.SectionView.ObjectionRow;
import org.conclusum.meetings.ui.Slot;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One item in the minutes: what the record says, what was written, what was said word by word, and what came after. */
class SectionCard extends Card {

    /** What can be asked for on a section. */
    interface Commands {

        void declare(SectionView section);

        void withdraw(DeclarationRow declaration);

        void history(SectionView section, String title);

        void object(SectionView section, String title);

        void accept(SectionView section, ObjectionRow objection);

        void reject(ObjectionRow objection);

        void amend(SectionView section, String title);
    }

    private final transient Commands commands;
    private final String title;
    private final Slot record = new Slot();
    private final Slot text = new Slot();
    private final Slot spoken = new Slot();
    private final Slot after = new Slot();
    private final Slot actions = new Slot();
    private final @Nullable SectionEditor editor;

    SectionCard(
            MinutesDetail detail,
            SectionView section,
            Commands commands,
            SectionEditor.@Nullable Desk desk,
            SectionEditor.Latest latest) {
        super(title(detail, section));
        this.commands = commands;
        this.title = title(detail, section);
        addClassName("cc-minutes-section");
        if (section.closed()) {
            addClassName("closed");
        }
        section(section.item());
        editor = desk == null ? null : new SectionEditor(desk, section, title, latest);
        add(record, editor == null ? text : editor, spoken, after, actions);
        show(detail, section);
    }

    private void section(@Nullable UUID item) {
        if (item != null) {
            setId("item-" + item);
        }
    }

    private static String title(MinutesDetail detail, SectionView section) {
        return detail.item(section)
                .map(item -> Texts.text("meetings.minutes.item", item.number(), item.title()))
                .orElseGet(() -> Texts.text("meetings.minutes.general"));
    }

    /** Shows what has changed; what somebody is writing stays. */
    void show(MinutesDetail detail, SectionView section) {
        detail.item(section)
                .filter(RecordBlock::isWorthShowing)
                .ifPresent(item -> record.show(item, () -> new RecordBlock(item)));
        if (editor == null) {
            text.show(section.text(), () -> written(section));
        } else {
            editor.follow(section);
        }
        Rights rights = detail.rights();
        spoken.show(List.of(section.declarations(), rights.write()), () -> spoken(section, rights.write()));
        spoken.setVisible(!section.declarations().isEmpty());
        after.show(
                List.of(section.objections(), section.addenda(), rights.decide(), section.revision()),
                () -> after(section, rights.decide()));
        after.setVisible(!section.objections().isEmpty() || !section.addenda().isEmpty());
        actions.show(List.of(rights, section), () -> actions(section, rights));
    }

    private static Component written(SectionView section) {
        if (section.text().isEmpty()) {
            Paragraph empty = new Paragraph(Texts.text("meetings.minutes.empty"));
            empty.addClassNames("cc-muted", "cc-small");
            return empty;
        }
        return new WrittenText(section.text());
    }

    private Component spoken(SectionView section, boolean writable) {
        Div all = new Div();
        all.addClassName("cc-minutes-spoken");
        for (DeclarationRow row : section.declarations()) {
            Div one = new Div(
                    new H3(Texts.text("meetings.minutes.declaration." + row.kind(), row.speaker())),
                    new Prose(row.words()));
            if (writable) {
                one.add(small("meetings.minutes.withdraw", () -> commands.withdraw(row)));
            }
            all.add(one);
        }
        return all;
    }

    private Component after(SectionView section, boolean deciding) {
        Div all = new Div();
        all.addClassName("cc-minutes-after");
        for (ObjectionRow row : section.objections()) {
            all.add(objection(section, row, deciding));
        }
        for (AddendumRow row : section.addenda()) {
            Div one = new Div(
                    new H3(Texts.text(
                            "meetings.minutes.addendum.by", Formats.dateTime(row.writtenAt()), row.writtenBy())),
                    new WrittenText(row.text()));
            one.addClassName("cc-minutes-addendum");
            all.add(one);
        }
        return all;
    }

    private Component objection(SectionView section, ObjectionRow row, boolean deciding) {
        Div head = new Div(
                new H3(Texts.text("meetings.minutes.objection", row.raisedBy())), MinutesMarks.objection(row.state()));
        head.addClassName("cc-minutes-objection-head");
        Div one = new Div(head, new Prose(row.words()));
        one.addClassName("cc-minutes-objection");
        if (row.decidedAt() != null && row.decidedBy() != null && row.reason() != null) {
            one.add(MinutesMarks.note(Texts.text(
                    "meetings.minutes.objection.decided",
                    row.decidedBy(),
                    Formats.date(row.decidedAt()),
                    row.reason())));
        }
        if (deciding && row.state() == ObjectionState.RAISED) {
            Div decide = new Div(
                    Actions.secondary(Texts.text("meetings.minutes.accept"), () -> commands.accept(section, row)),
                    Actions.secondary(Texts.text("meetings.minutes.reject"), () -> commands.reject(row)));
            decide.addClassName("cc-actions");
            one.add(decide);
        }
        return one;
    }

    private Component actions(SectionView section, Rights rights) {
        Div row = new Div();
        row.addClassName("cc-minutes-tools");
        if (rights.write()) {
            row.add(small("meetings.minutes.declare", () -> commands.declare(section)));
        }
        if (rights.object()) {
            row.add(small("meetings.minutes.object", () -> commands.object(section, title)));
        }
        if (rights.amend()) {
            row.add(small("meetings.minutes.amend", () -> commands.amend(section, title)));
        }
        if (rights.history()) {
            row.add(small("meetings.minutes.history", () -> commands.history(section, title)));
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private Button small(String key, Runnable action) {
        Button button = Actions.quiet(Texts.text(key), action);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Texts.text(key) + ": " + title);
        return button;
    }
}
