package org.conclusum.committees.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NominationListing;
import org.conclusum.committees.NominationListing.ChangeableSeat;
import org.conclusum.committees.NominationManagement;
import org.conclusum.identity.NamedAccount;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** Fills a seat anew with effect from a day: the office at once, a municipality by proposing it to the office. */
@Route("committees/:id/seats/:seat")
@PermitAll
class SeatChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LONGEST = 2_000;

    private final transient NominationListing listing;
    private final transient NominationManagement management;
    private final transient CommitteeDirectory committees;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private String title = "";

    SeatChangeView(
            NominationListing listing,
            NominationManagement management,
            CommitteeDirectory committees,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.committees = committees;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(listing.changeable(CommitteeAddress.id(event, "seat"), person));
    }

    private void show(ChangeableSeat seat) {
        title = Texts.text("committees.change.title", seat.label());
        DayField from = new DayField(Texts.text("committees.change.from"));
        from.setValue(LocalDate.now(clock).plusDays(1));
        from.setHelperText(Texts.text("committees.change.fromHint"));
        TextArea reason = new TextArea(Texts.text("committees.change.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        NomineeFields people = new NomineeFields(listing.candidates(seat.seat(), person), List.of());
        Div actions = new Div(
                Actions.primary(
                        Texts.text(seat.mayRecord() ? "committees.change.record" : "committees.change.propose"),
                        () -> send(seat, people, from.getValue(), reason.getValue())),
                Actions.quiet(Texts.text("uikit.cancel"), () -> back(seat)));
        actions.addClassName("cc-actions");
        Paragraph hint = new Paragraph(Texts.text("committees.nominees.hint"));
        hint.addClassName("cc-muted");
        Div form = new Div(people, from, reason);
        form.addClassName("cc-committees-dialog");
        removeAll();
        add(new PageLayout(new Card(Texts.text("committees.nomination.naming"), hint, form, actions))
                .above(new PageHeader(title)
                        .lead(Texts.text(
                                seat.mayRecord()
                                        ? "committees.change.lead.office"
                                        : "committees.change.lead.municipality",
                                committees.get(seat.committee()).name()))));
    }

    private void send(ChangeableSeat seat, NomineeFields people, LocalDate from, String reason) {
        if (from == null) {
            Messages.failed(Texts.text("committees.change.noDay"));
            return;
        }
        if (seat.mayRecord()) {
            List<NamedAccount> opened = management.change(seat.seat(), people.people(), from, reason, person);
            Messages.done(Texts.text("committees.nomination.recorded"));
            back(seat);
            OpenedAccountsDialog.show(opened);
        } else {
            management.propose(seat.seat(), people.people(), from, reason, person);
            Messages.done(Texts.text("committees.nomination.sent"));
            back(seat);
        }
    }

    private static void back(ChangeableSeat seat) {
        UI.getCurrent().navigate("committees/" + seat.committee());
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
