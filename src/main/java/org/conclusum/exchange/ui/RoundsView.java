package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Rounds of exchange, within a region and between the regions. */
@Route("exchange/rounds")
@PermitAll
class RoundsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int WEEKS_AHEAD = 6;
    private static final int WEEKS_FOR_TOPICS = 3;
    private static final int USUAL_HOUR = 10;
    private static final int USUAL_MINUTES = 120;

    private final transient RoundListing listing;
    private final transient ExchangeManagement management;
    private final transient CommitteeDirectory committees;
    private final transient Clock clock;
    private final transient Actor.Person person;

    RoundsView(
            RoundListing listing,
            ExchangeManagement management,
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
    public String getPageTitle() {
        return Texts.text("exchange.rounds.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CommitteeRow> led = listing.led(person);
        PageHeader header =
                new PageHeader(Texts.text("exchange.rounds.title")).lead(Texts.text("exchange.rounds.lead"));
        if (!led.isEmpty()) {
            header.actions(Actions.primary(Texts.text("exchange.round.call"), () -> call(led)));
        }
        removeAll();
        add(new PageLayout(
                        listing.page(person, 0, 1).isEmpty()
                                ? new EmptyState(
                                        Texts.text("exchange.rounds.none"), Texts.text("exchange.rounds.none.sentence"))
                                : table())
                .above(header, new ExchangeNav(ExchangeNav.Part.ROUNDS)));
    }

    private Component table() {
        Map<UUID, String> names =
                committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        return new Card(
                Texts.text("exchange.rounds.list"),
                new PagedTable<ExchangeRound>(
                                Texts.text("exchange.rounds.list"),
                                (offset, limit) -> listing.page(person, offset, limit))
                        .component(
                                Texts.text("exchange.round.title"),
                                round -> new Anchor("exchange/rounds/" + round.id(), round.title()))
                        .column(
                                Texts.text("exchange.round.committee"),
                                round -> names.getOrDefault(round.committee(), ""))
                        .column(Texts.text("exchange.round.starts"), round -> Formats.dateTime(round.startsAt()))
                        .component(Texts.text("exchange.adoption.stage"), round -> RoundWords.mark(round.state()))
                        .refresh());
    }

    private void call(List<CommitteeRow> led) {
        LocalDate today = LocalDate.now(clock);
        Select<CommitteeRow> committee = new Select<>();
        committee.setLabel(Texts.text("exchange.round.committee"));
        committee.setItems(led);
        committee.setItemLabelGenerator(row -> row == null ? "" : row.name());
        committee.setValue(led.getFirst());
        committee.setWidthFull();
        TextField title = new TextField(Texts.text("exchange.round.title"));
        title.setMaxLength(ExchangeRound.LONGEST_TITLE);
        title.setWidthFull();
        TextField place = new TextField(Texts.text("exchange.round.place"));
        place.setMaxLength(ExchangeRound.LONGEST_TITLE);
        place.setWidthFull();
        RoundTimes times = new RoundTimes(today.plusWeeks(WEEKS_AHEAD).atTime(USUAL_HOUR, 0), USUAL_MINUTES);
        DayField topics = new DayField(Texts.text("exchange.round.topicsUntil"));
        topics.setValue(today.plusWeeks(WEEKS_FOR_TOPICS));
        times.add(topics);
        FormDialog.open(
                Texts.text("exchange.round.call"),
                Texts.text("exchange.round.call.lead"),
                Texts.text("exchange.round.call.confirm"),
                () -> {
                    UUID round = management.call(
                            committee.getValue().id(),
                            title.getValue(),
                            times.startsAt(),
                            times.minutes(),
                            place.getValue(),
                            Objects.requireNonNullElse(topics.getValue(), today),
                            person);
                    UI.getCurrent().navigate("exchange/rounds/" + round);
                },
                committee,
                title,
                times,
                place);
    }
}
