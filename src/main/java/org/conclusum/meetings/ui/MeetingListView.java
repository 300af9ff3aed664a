package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingFilter;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;

/** The meetings to come and those that were; period and committee stand in the address. */
@Route("meetings")
@PermitAll
class MeetingListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERIOD = "period";
    private static final String PAST = "past";

    private final transient MeetingListing listing;
    private final transient Actor.Person person;
    private final SavedViewBar views;

    MeetingListView(MeetingListing listing, SavedViews saved, SignedIn signedIn) {
        this.listing = listing;
        this.person = signedIn.person();
        this.views = new SavedViewBar(saved, ListWithViews.MEETINGS, person);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<CommitteeRow> visible = listing.visible(person);
        boolean past = asked.getSingleParameter(PERIOD).filter(PAST::equals).isPresent();
        MeetingFilter filter = new MeetingFilter(past, MeetingPeriods.committee(asked, visible));
        views.show(asked, query(filter));
        removeAll();
        add(page(filter, visible));
    }

    private PageLayout page(MeetingFilter filter, List<CommitteeRow> visible) {
        PageHeader header = new PageHeader(Texts.text("meetings.list.title")).lead(Texts.text("meetings.list.lead"));
        Button subscribe = Actions.secondary(
                Texts.text("meetings.list.subscribe"), () -> UI.getCurrent().navigate("calendar-feeds"));
        if (listing.plannable(person).isEmpty()) {
            header.actions(subscribe);
        } else {
            header.actions(subscribe, Actions.primary(Texts.text("meetings.list.plan"), () -> UI.getCurrent()
                    .navigate(MeetingPlanView.class)));
        }
        Div filters = new Div(MeetingPeriods.links(
                filter.past() ? MeetingPeriods.Shown.PAST : MeetingPeriods.Shown.AHEAD, filter.committee()));
        filters.addClassName("cc-filters");
        if (visible.size() > 1) {
            filters.add(MeetingPeriods.committees(
                    visible, filter.committee(), chosen -> open(new MeetingFilter(filter.past(), chosen))));
        }
        Component list = listing.page(filter, person, 0, 1).isEmpty() ? empty(filter) : table(filter, visible);
        return new PageLayout(views, filters, list).above(header);
    }

    private Component table(MeetingFilter filter, List<CommitteeRow> visible) {
        Map<UUID, String> names = new HashMap<>();
        visible.forEach(row -> names.put(row.id(), row.name()));
        return new PagedTable<MeetingRow>(
                        Texts.text("meetings.list.title"),
                        (offset, limit) -> listing.page(filter, person, offset, limit))
                .component(Texts.text("meetings.list.when"), row -> MeetingMarks.when(row.startsAt()))
                .component(Texts.text("meetings.list.meeting"), row -> meeting(row, names))
                .column(Texts.text("meetings.place"), MeetingRow::place)
                .number(Texts.text("meetings.list.items"), row -> Formats.number(row.items()))
                .component(Texts.text("meetings.list.state"), row -> MeetingMarks.state(row.state()))
                .refresh();
    }

    private static Component meeting(MeetingRow row, Map<UUID, String> names) {
        Div cell = new Div(
                new Anchor("meetings/" + row.id(), row.title()),
                MeetingMarks.small(names.getOrDefault(row.committee(), "")));
        cell.addClassName("cc-meetings-name");
        return cell;
    }

    private static Component empty(MeetingFilter filter) {
        return filter.past()
                ? new EmptyState(Texts.text("meetings.list.noPast"), Texts.text("meetings.list.noPastHint"))
                : new EmptyState(Texts.text("meetings.list.noAhead"), Texts.text("meetings.list.noAheadHint"));
    }

    private static void open(MeetingFilter filter) {
        UI.getCurrent().navigate("meetings", query(filter));
    }

    /** The filter as the address keeps it. */
    private static QueryParameters query(MeetingFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (filter.past()) {
            query.put(PERIOD, PAST);
        }
        if (filter.committee() != null) {
            query.put(MeetingPeriods.COMMITTEE, filter.committee().toString());
        }
        return QueryParameters.simple(query);
    }
}
