package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.MonthPlan;
import org.conclusum.meetings.MonthPlanning;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The meetings of a month, day by day; the office drags one to another day and sees first what that means. */
@Route("meetings/calendar")
@PermitAll
class MeetingCalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final String MONTH = "month";

    private final transient MonthPlanning months;
    private final transient MeetingListing listing;
    private final transient MeetingPlanning planning;
    private final transient Actor.Person person;
    private final transient Clock clock;
    private YearMonth month;
    private @Nullable UUID committee;

    MeetingCalendarView(
            MonthPlanning months, MeetingListing listing, MeetingPlanning planning, SignedIn signedIn, Clock clock) {
        this.months = months;
        this.listing = listing;
        this.planning = planning;
        this.person = signedIn.person();
        this.clock = clock;
        this.month = YearMonth.now(clock.withZone(LegalTime.ZONE));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.calendar.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        List<CommitteeRow> visible = listing.visible(person);
        month = query.getSingleParameter(MONTH)
                .map(this::parsed)
                .orElseGet(() -> YearMonth.now(clock.withZone(LegalTime.ZONE)));
        committee = MeetingPeriods.committee(query, visible);
        show(visible);
    }

    private YearMonth parsed(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException unreadable) {
            return YearMonth.now(clock.withZone(LegalTime.ZONE));
        }
    }

    private void show(List<CommitteeRow> visible) {
        MonthPlan plan = months.of(month, committee, person);
        PageHeader header = new PageHeader(getPageTitle()).lead(Texts.text("meetings.calendar.lead"));
        if (!listing.plannable(person).isEmpty()) {
            header.actions(Actions.primary(
                    Texts.text("meetings.list.plan"), () -> UI.getCurrent().navigate(MeetingPlanView.class)));
        }
        Div filters = new Div(MeetingPeriods.links(MeetingPeriods.Shown.MONTH, committee));
        filters.addClassName("cc-filters");
        if (visible.size() > 1) {
            filters.add(MeetingPeriods.committees(visible, committee, chosen -> UI.getCurrent()
                    .navigate("meetings/calendar", address(month, chosen))));
        }
        removeAll();
        add(new PageLayout(filters, turning(), new MonthTable(plan, LocalDate.now(clock), this::askToMove))
                .above(header));
    }

    private Component turning() {
        H2 name =
                new H2(DateTimeFormatter.ofPattern("LLLL yyyy", Texts.locale()).format(month));
        name.getElement().setAttribute("aria-live", "polite");
        Div turning = new Div(
                step(month.minusMonths(1), "meetings.calendar.before"),
                name,
                step(month.plusMonths(1), "meetings.calendar.after"),
                step(YearMonth.now(clock.withZone(LegalTime.ZONE)), "meetings.calendar.today"));
        turning.addClassName("cc-month-turning");
        return turning;
    }

    private Anchor step(YearMonth target, String key) {
        return new Anchor("meetings/calendar?" + address(target, committee).getQueryString(), Texts.text(key));
    }

    private static QueryParameters address(YearMonth month, @Nullable UUID committee) {
        var query = QueryParameters.of(MONTH, month.toString());
        return committee == null ? query : query.merging(MeetingPeriods.COMMITTEE, committee.toString());
    }

    private void askToMove(UUID meeting, LocalDate day) {
        MeetingDetail detail = listing.detail(meeting, person);
        LocalDateTime at =
                day.atTime(detail.row().startsAt().atZone(LegalTime.ZONE).toLocalTime());
        new MoveDialog(
                        detail,
                        at,
                        seen -> listing.outlook(detail.committee().id(), seen, person),
                        (startsAt, place) -> {
                            planning.move(meeting, startsAt, place, person);
                            show(listing.visible(person));
                            Messages.done(Texts.text("meetings.move.done"));
                        })
                .open();
    }
}
