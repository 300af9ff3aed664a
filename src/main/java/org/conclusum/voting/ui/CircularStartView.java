package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.CircularManagement;

/** Where the office or the chair sends a ready proposal round, to be decided without a meeting. */
@Route("proposals/:proposal/circular")
@PermitAll
class CircularStartView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient CircularListing listing;
    private final transient CircularManagement circulars;
    private final transient CommitteeDirectory committees;
    private final transient Actor.Person person;
    private String place = "";

    CircularStartView(
            CircularListing listing, CircularManagement circulars, CommitteeDirectory committees, SignedIn signedIn) {
        this.listing = listing;
        this.circulars = circulars;
        this.committees = committees;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("voting.start.title");
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CircularListing.Outlook outlook = listing.outlook(proposalOf(event), person);
        place = committees.get(outlook.proposal().committee()).name();
        removeAll();
        PageHeader header = new PageHeader(Texts.text("voting.start.title"))
                .marks(new Span(outlook.proposal().title()))
                .lead(Texts.text("voting.start.lead"));
        add(draw(outlook).above(header));
    }

    private PageLayout draw(CircularListing.Outlook outlook) {
        CircularRules rules = outlook.rules().circular();
        if (!outlook.ready()) {
            return new PageLayout(
                    new EmptyState(Texts.text("voting.start.notReady"), Texts.text("voting.start.notReadyHint")),
                    back(outlook));
        }
        if (!rules.allowed()) {
            return new PageLayout(
                    new EmptyState(
                            Texts.text("voting.start.forbidden"),
                            Texts.text(
                                    "rule.CircularMustBeAllowed",
                                    outlook.rules().title(),
                                    outlook.rules().source())),
                    back(outlook));
        }
        return new PageLayout(new Card(form(outlook)))
                .aside(
                        new Card(
                                Texts.text("voting.page.rule"),
                                CircularWords.add(
                                        new Facts(), rules.silence(), rules.returnQuorum(), rules.chairMustReply()),
                                BallotWords.muted(Texts.text(
                                        "voting.rule.source.titled",
                                        outlook.rules().title(),
                                        outlook.rules().source()))),
                        new Card(Texts.text("voting.start.seats"), seats(outlook)));
    }

    private Component form(CircularListing.Outlook outlook) {
        int days = outlook.rules().circular().deadlineDays();
        TextArea wording = new TextArea(Texts.text("voting.opening.wording"));
        wording.setValue(outlook.motion());
        wording.setMaxLength(20_000);
        wording.setWidthFull();
        wording.setHelperText(Texts.text("voting.start.wordingHint"));
        DayField lastDay = new DayField(Texts.text("voting.start.lastDay"));
        lastDay.setMin(outlook.earliest());
        lastDay.setValue(outlook.earliest());
        lastDay.setHelperText(Texts.text("voting.start.lastDayHint", days, Formats.date(outlook.earliest())));
        Component start = Actions.primary(Texts.text("voting.start.action"), () -> {
            if (lastDay.getValue() == null) {
                lastDay.focus();
                return;
            }
            UUID ballot = circulars.start(outlook.proposal().id(), wording.getValue(), lastDay.getValue(), person);
            Messages.done(Texts.text("voting.start.done"));
            UI.getCurrent().navigate("ballots/" + ballot);
        });
        Div actions = new Div(start, back(outlook));
        actions.addClassName("cc-actions");
        Div form = new Div(wording, lastDay, actions);
        form.addClassName("cc-voting-opening");
        return form;
    }

    private static Component seats(CircularListing.Outlook outlook) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-roll");
        for (SeatRow seat : outlook.seats()) {
            int people = (seat.principal() == null ? 0 : 1) + seat.substitutes().size();
            ListItem item =
                    new ListItem(new Span(seat.label()), BallotWords.small(Texts.text("voting.start.people", people)));
            item.addClassName(people == 0 ? "absent" : "present");
            list.add(item);
        }
        return list;
    }

    private static Component back(CircularListing.Outlook outlook) {
        return new Anchor("proposals/" + outlook.proposal().id(), Texts.text("voting.page.proposal"));
    }

    private static UUID proposalOf(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("proposal").orElse("");
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.PROPOSAL, written);
        }
    }
}
