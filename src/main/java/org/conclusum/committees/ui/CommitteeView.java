package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.NumberPeriods;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookManagement;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;

/** One committee: what it is for, who sits in it on a day, and by which rules it decides. */
@Route("committees/:id")
@PermitAll
class CommitteeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final String DAY = "day";

    private final transient CommitteeDirectory directory;
    private final transient CommitteeAccess access;
    private final transient NumberPeriods periods;
    private final transient RuleBookListing ruleBooks;
    private final transient RuleBookManagement ruleBookManagement;
    private final transient AccountDirectory accounts;
    private final transient SignedIn signedIn;
    private final transient ScopeNames scopes;
    private final transient Clock clock;
    private final transient Shaping shaping;
    private String name = "";

    CommitteeView(
            CommitteeDirectory directory,
            CommitteeAccess access,
            NumberPeriods periods,
            RuleBookListing ruleBooks,
            RuleBookManagement ruleBookManagement,
            AccountDirectory accounts,
            SignedIn signedIn,
            ScopeNames scopes,
            ShapingParts parts,
            Clock clock) {
        this.shaping = parts.of(signedIn.person());
        this.directory = directory;
        this.access = access;
        this.periods = periods;
        this.ruleBooks = ruleBooks;
        this.ruleBookManagement = ruleBookManagement;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get("id").orElse(""));
        if (!access.standingOf(signedIn.person()).seesInto(id)) {
            throw new NotFound(Subject.Kind.COMMITTEE, id);
        }
        LocalDate day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(CommitteeView::day)
                .orElseGet(() -> LocalDate.now(clock));
        show(directory.get(id), day);
    }

    private void show(CommitteeRow committee, LocalDate day) {
        name = committee.name();
        List<SeatRow> seats = directory.seatsOn(committee.id(), day);
        List<UUID> chairs = directory.chairsOn(committee.id(), day);
        Map<UUID, AccountRow> people = accounts.findAll(chairs);
        removeAll();
        add(
                new PageHeader(committee.name())
                        .marks(StructureMarks.of(committee))
                        .lead(committee.purpose()),
                new PageLayout(
                                new RuleBookCard(
                                        ruleBooks,
                                        ruleBookManagement,
                                        committee.id(),
                                        day,
                                        seats,
                                        access.standingOf(signedIn.person()).chairs(committee.id()),
                                        signedIn.person()),
                                new Card(
                                        Texts.text("committees.seats.title", Formats.date(day)),
                                        dayField(committee, day),
                                        shaping.seats(committee, day)))
                        .main(shaping.history(committee))
                        .aside(glance(committee, seats, chairs, people))
                        .aside(numbers(committee))
                        .aside(shaping.actions(committee, () -> show(directory.get(committee.id()), day))));
    }

    private Component[] numbers(CommitteeRow committee) {
        return periods.isFor(committee.id(), signedIn.person())
                ? new Component[] {NumbersView.link(committee.id())}
                : new Component[0];
    }

    private Component dayField(CommitteeRow committee, LocalDate day) {
        DayField field = new DayField(Texts.text("committees.seats.day"));
        field.setValue(day);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        "committees/" + committee.id(),
                        QueryParameters.of(DAY, change.getValue().toString())));
            }
        });
        return field;
    }

    private Card glance(CommitteeRow committee, List<SeatRow> seats, List<UUID> chairs, Map<UUID, AccountRow> people) {
        String region = committee.region();
        long voting = seats.stream().filter(SeatRow::voting).count();
        return new Card(
                Texts.text("committees.glance.title"),
                new Facts()
                        .add(
                                Texts.text("committees.list.region"),
                                region == null
                                        ? Texts.text("committees.list.allRegions")
                                        : scopes.regions().getOrDefault(region, region))
                        .add(Texts.text("committees.list.code"), committee.code())
                        .add(Texts.text("committees.glance.term"), shaping.term(committee))
                        .add(
                                Texts.text("committees.glance.chair"),
                                chairs.isEmpty()
                                        ? Texts.text("committees.glance.noChair")
                                        : chairs.stream()
                                                .map(people::get)
                                                .filter(Objects::nonNull)
                                                .map(AccountRow::displayName)
                                                .collect(Collectors.joining(", ")))
                        .add(
                                Texts.text("committees.glance.seats"),
                                Texts.text("committees.glance.count", voting, seats.size() - voting))
                        .add(
                                Texts.text("committees.glance.since"),
                                Formats.date(committee.term().from())),
                shaping.kin(committee));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public String place() {
        return name;
    }
}
