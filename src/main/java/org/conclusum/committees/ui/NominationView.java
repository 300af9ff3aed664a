package org.conclusum.committees.ui;

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
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeState;
import org.conclusum.committees.NominationDetail;
import org.conclusum.committees.NominationListing;
import org.conclusum.committees.NominationManagement;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.NominationState;
import org.conclusum.committees.Nominee;
import org.conclusum.identity.NamedAccount;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** Naming member and substitutes for a seat: the municipality answers here, the office records. */
@Route("nominations/:id")
@PermitAll
class NominationView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient NominationListing listing;
    private final transient NominationManagement management;
    private final transient CommitteeDirectory committees;
    private final transient Actor.Person person;
    private UUID nomination = new UUID(0, 0);
    private String title = "";

    NominationView(
            NominationListing listing,
            NominationManagement management,
            CommitteeDirectory committees,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.committees = committees;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        nomination = CommitteeAddress.id(event, "id");
        refresh();
    }

    private void refresh() {
        NominationDetail detail = listing.detail(nomination, person);
        NominationRow row = detail.row();
        CommitteeRow committee = committees.get(row.committee());
        title = row.seatLabel();
        PageLayout page = new PageLayout()
                .above(new PageHeader(Texts.text("committees.nomination.title", row.seatLabel()))
                        .marks(StructureMarks.of(row), new Span(Texts.of("committees.occasion", row.occasion())))
                        .lead(Texts.text("committees.nomination.lead", committee.name(), Formats.date(row.from()))));
        if (!row.remark().isEmpty() && row.state() == NominationState.ASKED) {
            page.main(new Card(Texts.text("committees.nomination.remark"), new Prose(row.remark())));
        }
        if (!row.reason().isEmpty()) {
            page.main(new Card(Texts.text("committees.change.reason"), new Prose(row.reason())));
        }
        if (row.state() != NominationState.ASKED) {
            page.main(named(detail));
        }
        if (detail.mayName() && row.state() == NominationState.ASKED) {
            page.main(naming(row));
        }
        page.aside(glance(row, committee));
        removeAll();
        add(page);
    }

    private Card naming(NominationRow row) {
        NomineeFields fields = new NomineeFields(listing.candidates(row.seat(), person), row.nominees());
        Div actions = new Div(Actions.primary(Texts.text("committees.nomination.send"), () -> {
            management.name(nomination, fields.people(), person);
            Messages.done(Texts.text("committees.nomination.sent"));
            refresh();
        }));
        if (listing.detail(nomination, person).mayWithdraw()) {
            actions.add(Actions.quiet(Texts.text("committees.nomination.withdraw"), () -> {
                management.withdraw(nomination, person);
                Messages.done(Texts.text("committees.nomination.withdrawn"));
                refresh();
            }));
        }
        actions.addClassName("cc-actions");
        Paragraph hint = new Paragraph(Texts.text("committees.nominees.hint"));
        hint.addClassName("cc-muted");
        return new Card(Texts.text("committees.nomination.naming"), hint, fields, actions);
    }

    private Card named(NominationDetail detail) {
        List<Nominee> people = detail.row().nominees();
        Card card = new Card(Texts.text("committees.nomination.named"));
        if (people.isEmpty()) {
            card.add(new Paragraph(Texts.text("committees.nomination.nobody")));
        } else {
            card.add(list(people));
        }
        if (detail.mayRecord()) {
            Div actions = new Div(
                    Actions.primary(Texts.text("committees.nomination.record"), this::record),
                    Actions.secondary(Texts.text("committees.nomination.return"), this::askToReturn));
            actions.addClassName("cc-actions");
            card.add(actions);
        }
        return card;
    }

    private static Component list(List<Nominee> people) {
        OrderedList list = new OrderedList();
        list.addClassName("cc-committees-seats");
        for (int place = 0; place < people.size(); place++) {
            Nominee nominee = people.get(place);
            Span role = new Span(
                    place == 0
                            ? Texts.text("committees.nominees.member")
                            : Texts.text("committees.nominees.substitute", place));
            role.addClassName("cc-note");
            Span name = new Span(nominee.name());
            name.addClassName("cc-committees-seat-label");
            Div text = new Div(role, name);
            text.addClassName("cc-committees-seat");
            ListItem item = new ListItem(text);
            if (nominee.account() == null && nominee.email() != null) {
                Span fresh = new Span(Texts.text("committees.nominees.toBeOpened", nominee.email()));
                fresh.addClassName("cc-note");
                item.add(fresh);
            }
            list.add(item);
        }
        return list;
    }

    private void record() {
        List<NamedAccount> opened = management.record(nomination, person);
        Messages.done(Texts.text("committees.nomination.recorded"));
        refresh();
        OpenedAccountsDialog.show(opened);
    }

    private void askToReturn() {
        new ReasonDialog(
                        Texts.text("committees.nomination.return.title"),
                        Texts.text("committees.nomination.return.sentence"),
                        Texts.text("committees.change.reason"),
                        Texts.text("committees.nomination.return.confirm"),
                        because -> {
                            management.returnForNaming(nomination, because, person);
                            refresh();
                        })
                .open();
    }

    private static Card glance(NominationRow row, CommitteeRow committee) {
        Facts facts = new Facts()
                .add(
                        Texts.text("committees.list.name"),
                        new Anchor(
                                "committees/" + committee.id()
                                        + (committee.state() == CommitteeState.FOUNDING ? "/founding" : ""),
                                committee.name()))
                .add(Texts.text("committees.nomination.from"), Formats.date(row.from()))
                .add(Texts.text("committees.nomination.due"), Formats.date(row.due()));
        if (row.namedBy() != null && row.namedAt() != null) {
            facts.add(Texts.text("committees.nomination.namedBy"), row.namedBy() + ", " + Formats.date(row.namedAt()));
        }
        if (row.closedBy() != null && row.closedAt() != null) {
            facts.add(
                    Texts.text("committees.nomination.closedBy"), row.closedBy() + ", " + Formats.date(row.closedAt()));
        }
        return new Card(Texts.text("committees.glance.title"), facts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }
}
