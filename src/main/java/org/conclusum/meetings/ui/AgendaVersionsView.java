package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaComparison;
import org.conclusum.meetings.AgendaComparison.Fate;
import org.conclusum.meetings.AgendaVersion;
import org.conclusum.meetings.AgendaVersions;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The agendas of a meeting that went out, the latest first, each with what became of the one before. */
@Route("meetings/:meeting/agenda-versions")
@PermitAll
class AgendaVersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient AgendaVersions versions;
    private final transient MeetingListing listing;
    private final transient Actor.Person person;

    AgendaVersionsView(AgendaVersions versions, MeetingListing listing, SignedIn signedIn) {
        this.versions = versions;
        this.listing = listing;
        this.person = signedIn.person();
    }

    /** The way to this page. */
    static Component link(UUID meeting, int known) {
        Anchor link =
                new Anchor("meetings/" + meeting + "/agenda-versions", Texts.text("meetings.versions.open", known));
        link.addClassNames("cc-small", "cc-agenda-standing");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.versions.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID meeting = MeetingAddress.of(event);
        MeetingDetail detail = listing.detail(meeting, person);
        List<AgendaVersion> known = versions.of(meeting, person);
        Div cards = new Div();
        cards.addClassName("cc-meetings-stack");
        for (int place = known.size() - 1; place >= 0; place--) {
            cards.add(card(known.get(place), place == 0 ? null : known.get(place - 1)));
        }
        if (known.isEmpty()) {
            cards.add(new EmptyState(Texts.text("meetings.versions.none"), Texts.text("meetings.versions.noneHint")));
        }
        removeAll();
        add(new PageLayout(cards)
                .above(new PageHeader(getPageTitle())
                        .marks(new Anchor("meetings/" + meeting, detail.row().title()))
                        .lead(Texts.text("meetings.versions.lead"))));
    }

    private static Component card(AgendaVersion version, @Nullable AgendaVersion before) {
        AgendaComparison comparison =
                AgendaComparison.between(before == null ? version.items() : before.items(), version.items());
        OrderedList list = new OrderedList();
        list.addClassName("cc-meetings-agenda");
        comparison.lines().forEach(line -> list.add(line(line)));
        Paragraph about = new Paragraph(
                Texts.text("meetings.versions.made", Formats.dateTime(version.madeAt()), version.madeBy()));
        about.addClassNames("cc-muted", "cc-small");
        Paragraph changes = new Paragraph(
                before == null
                        ? Texts.text("meetings.versions.first")
                        : Texts.text("meetings.versions.changes", comparison.changes(), before.number()));
        changes.addClassName("cc-small");
        return new Card(
                Texts.text(
                        "meetings.versions.version",
                        version.number(),
                        Texts.of("meetings.versions.occasion", version.occasion())),
                about,
                changes,
                list);
    }

    private static ListItem line(AgendaComparison.Line line) {
        Span number = new Span(line.item().number());
        number.addClassName("cc-meetings-number");
        Div text = new Div(
                line.isReworded()
                        ? new ComparedText(
                                Objects.requireNonNull(line.before()).title(),
                                line.item().title())
                        : new Span(line.item().title()));
        text.addClassName("cc-meetings-name");
        ListItem row = new ListItem(number, text);
        switch (line.fate()) {
            case CAME -> row.add(new Pill(Tone.YES, Texts.of("meetings.versions.fate", Fate.CAME)));
            case WENT -> {
                row.addClassName("cc-agenda-went");
                row.add(new Pill(Tone.NO, Texts.of("meetings.versions.fate", Fate.WENT)));
            }
            case MOVED ->
                row.add(new Pill(
                        Tone.WAIT,
                        Texts.text(
                                "meetings.versions.moved",
                                Objects.requireNonNull(line.before()).number())));
            case KEPT -> {
                if (line.isReworded()) {
                    row.add(new Pill(Tone.INFO, Texts.text("meetings.versions.reworded")));
                }
            }
        }
        return row;
    }
}
