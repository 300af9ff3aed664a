package org.conclusum.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** Plans a meeting, and says at once what its day means for proposals and invitations. */
@Route("meetings/new")
@PermitAll
class MeetingPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    /** As wide as the column of the table. */
    private static final int LONGEST_TITLE = 300;

    private static final String COMMITTEE = "committee";

    private final transient MeetingListing listing;
    private final transient MeetingPlanning planning;
    private final transient Actor.Person person;
    private final Select<CommitteeRow> committee = new Select<>();
    private final TextField title = new TextField(Texts.text("meetings.form.title"));
    private final WhenFields when = new WhenFields();
    private final Slot outlook = new Slot();
    private final Slot standing = new Slot();

    MeetingPlanView(MeetingListing listing, MeetingPlanning planning, SignedIn signedIn) {
        this.listing = listing;
        this.planning = planning;
        this.person = signedIn.person();
        committee.setLabel(Texts.text("meetings.committee"));
        committee.setItemLabelGenerator(CommitteeRow::name);
        committee.addValueChangeListener(change -> look());
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST_TITLE);
        title.setPlaceholder(Texts.text("meetings.form.titleHint"));
        when.onDay(this::look);
        Card form = new Card(fields(), when, actions());
        add(new PageLayout(form)
                .above(new PageHeader(Texts.text("meetings.form.heading")).lead(Texts.text("meetings.form.lead")))
                .aside(outlook, standing));
    }

    private Div fields() {
        Div fields = new Div(committee, title);
        fields.addClassName("cc-meetings-form");
        return fields;
    }

    private Div actions() {
        Div actions = new Div(
                Actions.primary(Texts.text("meetings.form.save"), this::plan),
                Actions.quiet(
                        Texts.text("meetings.form.leave"), () -> UI.getCurrent().navigate(MeetingListView.class)));
        actions.addClassName("cc-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.form.heading");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CommitteeRow> plannable = listing.plannable(person);
        if (plannable.isEmpty()) {
            throw new NotPermitted(person, "plan meetings");
        }
        committee.setItems(plannable);
        String wished = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COMMITTEE)
                .orElse("");
        committee.setValue(plannable.stream()
                .filter(row -> row.id().toString().equals(wished))
                .findFirst()
                .orElse(plannable.getFirst()));
        look();
    }

    private void look() {
        CommitteeRow row = committee.getValue();
        if (row != null) {
            standing.show(row.id(), () -> AgendaTemplateView.link(row.id()));
        }
        if (row == null || when.day().isEmpty()) {
            outlook.show(
                    "",
                    () -> new Card(
                            Texts.text("meetings.dates.title"),
                            MeetingMarks.small(Texts.text("meetings.dates.chooseDay"))));
        } else {
            var seen = listing.outlook(row.id(), when.day().get(), person);
            outlook.show(seen, () -> new OutlookCard(seen));
        }
    }

    private void plan() {
        when.startsAt().ifPresent(startsAt -> {
            UUID meeting = planning.plan(
                    new NewMeeting(committee.getValue().id(), title.getValue(), startsAt, when.place()), person);
            Messages.done(Texts.text("meetings.form.done"));
            UI.getCurrent().navigate("meetings/" + meeting);
        });
    }
}
