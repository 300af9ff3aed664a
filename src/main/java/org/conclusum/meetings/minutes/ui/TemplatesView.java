package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.minutes.MinutesOccasion;
import org.conclusum.meetings.minutes.SpeakersSetting;
import org.conclusum.meetings.minutes.SpeakersTelling;
import org.conclusum.meetings.minutes.TemplateManagement;
import org.conclusum.meetings.minutes.TemplateRow;
import org.conclusum.meetings.ui.Slot;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The texts that the minutes of a committee begin with: the office writes one for each occasion and tries it. */
@Route("meetings/minutes-templates/:committee")
@PermitAll
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace, TemplateEditor.Changed {

    private static final String ROUTE = "meetings/minutes-templates/";
    private static final String OCCASION = "occasion";

    private final transient TemplateManagement templates;
    private final transient MeetingListing listing;
    private final transient Actor.Person person;
    private final Slot head = new Slot();
    private final Slot editor = new Slot("cc-templates-main");
    private final Slot occasions = new Slot();
    private final Slot speakers = new Slot();
    private UUID committee = new UUID(0, 0);
    private MinutesOccasion occasion = MinutesOccasion.OPENING;

    TemplatesView(TemplateManagement templates, MeetingListing listing, SignedIn signedIn) {
        this.templates = templates;
        this.listing = listing;
        this.person = signedIn.person();
        add(new PageLayout(editor).above(head).aside(occasions, speakers));
    }

    /** The way to this page. */
    static Component link(UUID committee) {
        Anchor link = new Anchor(ROUTE + committee, Texts.text("meetings.templates.open"));
        link.addClassNames("cc-small");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.templates.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("committee").orElse("");
        CommitteeRow row = listing.plannable(person).stream()
                .filter(plannable -> plannable.id().toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, written));
        committee = row.id();
        String chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OCCASION)
                .orElse("");
        occasion = Arrays.stream(MinutesOccasion.values())
                .filter(one -> one.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElse(MinutesOccasion.OPENING);
        head.show(row, () -> new PageHeader(getPageTitle()).lead(Texts.text("meetings.templates.lead", row.name())));
        refresh();
    }

    @Override
    public void changed() {
        refresh();
    }

    private void refresh() {
        List<TemplateRow> rows = templates.of(committee, person);
        TemplateRow row = rows.stream()
                .filter(one -> one.occasion() == occasion)
                .findFirst()
                .orElseThrow();
        editor.show(row, () -> new TemplateEditor(templates, committee, row, person, this));
        occasions.show(List.of(rows, occasion), () -> choice(rows));
        SpeakersSetting setting = templates.speakers(committee, person);
        speakers.show(setting, () -> speakers(setting));
    }

    private Component choice(List<TemplateRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-templates-list");
        for (TemplateRow row : rows) {
            Anchor link = new Anchor(
                    ROUTE + committee + "?" + OCCASION + "=" + row.occasion().name(),
                    Texts.of("meetings.templates.occasion", row.occasion()));
            if (row.occasion() == occasion) {
                link.getElement().setAttribute("aria-current", "true");
            }
            ListItem item = new ListItem(link);
            if (!row.shipped()) {
                Span own = new Span(Texts.text("meetings.templates.own"));
                own.addClassName("cc-note");
                item.add(own);
            }
            list.add(item);
        }
        return new Card(Texts.text("meetings.templates.occasions"), list);
    }

    private Component speakers(SpeakersSetting setting) {
        RadioButtonGroup<SpeakersTelling> choice = new RadioButtonGroup<>();
        choice.setLabel(Texts.text("meetings.templates.speakers.label"));
        choice.setItems(SpeakersTelling.values());
        choice.setItemLabelGenerator(telling -> Texts.of("meetings.templates.speakers", telling));
        choice.setValue(setting.telling());
        choice.addValueChangeListener(change -> decide(change.getValue(), setting.version()));
        Card card = new Card(Texts.text("meetings.templates.speakers.title"), choice);
        card.addClassName("cc-templates-speakers");
        card.add(MinutesMarks.note(Texts.text("meetings.templates.speakers.note")));
        return card;
    }

    private void decide(SpeakersTelling telling, int seen) {
        try {
            templates.tellOfSpeakers(committee, telling, seen, person);
            Messages.done(Texts.text("meetings.templates.speakers.done"));
        } catch (ChangedMeanwhile stale) {
            Messages.failed(Failures.sentence(stale, Texts.locale()));
        }
        refresh();
    }

    static String edited(TemplateRow row) {
        return row.editedBy() == null || row.editedAt() == null
                ? Texts.text("meetings.templates.untouched")
                : Texts.text(
                        row.shipped() ? "meetings.templates.takenBack" : "meetings.templates.edited",
                        row.editedBy(),
                        Formats.dateTime(row.editedAt()));
    }
}
