package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.minutes.MinutesOccasion;
import org.conclusum.meetings.minutes.Placeholder;
import org.conclusum.meetings.minutes.TemplateManagement;
import org.conclusum.meetings.minutes.TemplateRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Where the office writes the text of one occasion, sees it filled in at once, and how it came to be. */
class TemplateEditor extends Div {

    /** Puts words where the cursor stands, and tells the server of them. */
    private static final String INSERT = """
            const area = this.inputElement ?? this.querySelector('textarea');
            const at = area.selectionStart ?? area.value.length;
            area.setRangeText($0, at, area.selectionEnd ?? at, 'end');
            area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
            area.focus();""";

    /** What the page does when the text was changed. */
    interface Changed {
        void changed();
    }

    private final transient TemplateManagement templates;
    private final transient Actor.Person person;
    private final transient Changed page;
    private final UUID committee;
    private final MinutesOccasion occasion;
    private final TextArea text = new TextArea(Texts.text("meetings.templates.text"));
    private final Select<MeetingRow> meeting = new Select<>();
    private final Div preview = new Div();
    private final Div notice = new Div();
    private int version;

    TemplateEditor(TemplateManagement templates, UUID committee, TemplateRow row, Actor.Person person, Changed page) {
        this.templates = templates;
        this.committee = committee;
        this.person = person;
        this.page = page;
        occasion = row.occasion();
        version = row.version();
        addClassName("cc-templates-editor");
        preview.addClassName("cc-templates-preview");
        add(editing(row), trying());
        List<TemplateRow> versions = templates.history(committee, occasion, person);
        if (!versions.isEmpty()) {
            add(history(versions));
        }
        tried();
    }

    private Component editing(TemplateRow row) {
        Paragraph when = new Paragraph(Texts.of("meetings.templates.when", occasion));
        text.setValue(row.text());
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tried());
        Div actions = new Div(Actions.primary(Texts.text("meetings.templates.save"), () -> save(version)));
        if (!row.shipped()) {
            actions.add(Actions.secondary(Texts.text("meetings.templates.reset"), this::askToReset));
        }
        actions.addClassName("cc-actions");
        Card card = new Card(
                Texts.of("meetings.templates.occasion", occasion),
                when,
                notice,
                text,
                placeholders(),
                MinutesMarks.note(TemplatesView.edited(row)),
                actions);
        card.addClassName("cc-templates-form");
        return card;
    }

    private Component placeholders() {
        Div offered = new Div();
        offered.addClassName("cc-templates-placeholders");
        for (Placeholder placeholder : occasion.placeholders()) {
            Button button = new Button(
                    placeholder.written(), click -> text.getElement().executeJs(INSERT, placeholder.written()));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            String what = Texts.of("meetings.templates.placeholder", placeholder);
            button.setTooltipText(what);
            button.setAriaLabel(Texts.text("meetings.templates.insert", placeholder.written(), what));
            offered.add(button);
        }
        Div all = new Div(MinutesMarks.note(Texts.text("meetings.templates.placeholders")), offered);
        all.addClassName("cc-templates-offer");
        return all;
    }

    private Component trying() {
        List<MeetingRow> held = templates.meetings(committee, person);
        meeting.setLabel(Texts.text("meetings.templates.try"));
        meeting.setItems(held);
        meeting.setEmptySelectionAllowed(true);
        meeting.setEmptySelectionCaption(Texts.text("meetings.templates.try.sample"));
        meeting.setItemLabelGenerator(row -> row == null
                ? Texts.text("meetings.templates.try.sample")
                : Texts.text("meetings.templates.try.meeting", row.title(), Formats.date(row.startsAt())));
        held.stream().findFirst().ifPresent(meeting::setValue);
        meeting.addValueChangeListener(change -> tried());
        preview.getElement().setAttribute("aria-live", "polite");
        Card card = new Card(Texts.text("meetings.templates.preview"), meeting, preview);
        card.add(MinutesMarks.note(Texts.text("meetings.templates.preview.note")));
        card.addClassName("cc-templates-try");
        return card;
    }

    /** Shows the text as it would stand in minutes, or says what cannot be filled in. */
    private void tried() {
        preview.removeAll();
        try {
            MeetingRow chosen = meeting.getValue();
            RichText filled = templates.preview(
                    committee, occasion, text.getValue(), chosen == null ? null : chosen.id(), person);
            preview.add(
                    filled.isEmpty()
                            ? MinutesMarks.note(Texts.text("meetings.templates.preview.empty"))
                            : new WrittenText(filled));
            text.setInvalid(false);
        } catch (RuleViolated refused) {
            text.setErrorMessage(Failures.sentence(refused, Texts.locale()));
            text.setInvalid(true);
            preview.add(MinutesMarks.note(Texts.text("meetings.templates.preview.refused")));
        }
    }

    private void save(int seen) {
        try {
            templates.write(committee, occasion, text.getValue(), seen, person);
        } catch (ChangedMeanwhile stale) {
            offerBoth(stale);
            return;
        } catch (RuleViolated refused) {
            text.setErrorMessage(Failures.sentence(refused, Texts.locale()));
            text.setInvalid(true);
            text.focus();
            return;
        }
        Messages.done(Texts.text("meetings.templates.done"));
        page.changed();
    }

    private void askToReset() {
        Confirmation.ask(
                Texts.text("meetings.templates.reset.title"),
                Texts.text("meetings.templates.reset.sentence"),
                Texts.text("meetings.templates.reset.confirm"),
                this::reset);
    }

    private void reset() {
        try {
            templates.takeShipped(committee, occasion, version, person);
        } catch (ChangedMeanwhile stale) {
            offerBoth(stale);
            return;
        }
        Messages.done(Texts.text("meetings.templates.reset.done"));
        page.changed();
    }

    /** Somebody else was faster: shows both texts, and lets the person choose. */
    private void offerBoth(ChangedMeanwhile stale) {
        TemplateRow theirs = templates.of(committee, person).stream()
                .filter(row -> row.occasion() == occasion)
                .findFirst()
                .orElseThrow();
        Div actions = new Div(
                Actions.secondary(Texts.text("meetings.templates.conflict.keep"), () -> {
                    version = theirs.version();
                    notice.removeAll();
                    save(version);
                }),
                Actions.secondary(Texts.text("meetings.templates.conflict.take"), page::changed));
        actions.addClassName("cc-actions");
        Div shown = new Div(
                new Paragraph(Texts.text("meetings.templates.conflict", stale.by(), Formats.time(stale.at()))),
                new ComparedText(theirs.text(), text.getValue()),
                MinutesMarks.note(Texts.text("meetings.templates.conflict.note")),
                actions);
        shown.addClassName("cc-minutes-notice");
        shown.getElement().setAttribute("role", "alert");
        notice.removeAll();
        notice.add(shown);
    }

    private static Component history(List<TemplateRow> versions) {
        Div entries = new Div();
        entries.addClassName("cc-templates-history");
        for (int place = 0; place < versions.size(); place++) {
            TemplateRow row = versions.get(place);
            entries.add(new H3(TemplatesView.edited(row)), new ComparedText(before(versions, place), row.text()));
        }
        Details details = new Details(Texts.text("meetings.templates.history", versions.size()), entries);
        return new Card(details);
    }

    private static String before(List<TemplateRow> versions, int place) {
        return place + 1 < versions.size()
                ? versions.get(place + 1).text()
                : versions.get(place).original();
    }
}
