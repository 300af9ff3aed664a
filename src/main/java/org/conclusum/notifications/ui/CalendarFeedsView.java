package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.calendar.CalendarFeeds;
import org.conclusum.notifications.calendar.FeedRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The addresses under which a person's calendar program finds the meetings. */
@Route("calendar-feeds")
@PermitAll
class CalendarFeedsView extends Div implements HasDynamicTitle, HasPlace {

    /** What can be subscribed to: all committees of the person, or one. */
    private record Offer(
            @Nullable UUID committee, String name, @Nullable FeedRow feed) {}

    private final transient CalendarFeeds feeds;
    private final transient CommitteeAccess access;
    private final transient CommitteeDirectory committees;
    private final transient Actor.Person person;
    private final PagedTable<Offer> table;

    CalendarFeedsView(CalendarFeeds feeds, CommitteeAccess access, CommitteeDirectory committees, SignedIn signedIn) {
        this.feeds = feeds;
        this.access = access;
        this.committees = committees;
        this.person = signedIn.person();
        this.table = table();
        add(new PageLayout(new Card(
                        Texts.text("notifications.feeds.addresses"),
                        new Paragraph(Texts.text("notifications.feeds.explained")),
                        table.refresh()))
                .above(new PageHeader(getPageTitle()).lead(Texts.text("notifications.feeds.lead"))));
    }

    private PagedTable<Offer> table() {
        return new PagedTable<Offer>(getPageTitle(), this::offers)
                .column(Texts.text("notifications.feeds.meetings"), Offer::name)
                .component(Texts.text("notifications.feeds.state"), CalendarFeedsView::state)
                .component(Texts.text("notifications.feeds.actions"), this::actions);
    }

    private List<Offer> offers(int offset, int limit) {
        List<FeedRow> mine = feeds.of(person);
        Standing standing = access.standingOf(person);
        List<Offer> all = new ArrayList<>();
        if (hasAPart(standing)) {
            all.add(offer(null, Texts.text("notifications.feeds.all"), mine));
        }
        committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()) && !committee.isDissolved())
                .map(committee -> offer(committee.id(), committee.name(), mine))
                .forEach(all::add);
        return all.stream().skip(offset).limit(limit).toList();
    }

    /** Who only reads or administers has no committees of their own. */
    private static boolean hasAPart(Standing standing) {
        return Stream.of(standing.chaired(), standing.seated(), standing.run(), standing.represented())
                .anyMatch(part -> !part.isEmpty());
    }

    private static Offer offer(@Nullable UUID committee, String name, List<FeedRow> mine) {
        return new Offer(
                committee,
                name,
                mine.stream()
                        .filter(feed -> Objects.equals(feed.committee(), committee))
                        .findFirst()
                        .orElse(null));
    }

    private static Component state(Offer offer) {
        FeedRow feed = offer.feed();
        if (feed == null) {
            return new Pill(Tone.NEUTRAL, Texts.text("notifications.feeds.none"));
        }
        return feed.fetchedAt() == null
                ? new Pill(Tone.INFO, Texts.text("notifications.feeds.made", Formats.date(feed.issuedAt())))
                : new Pill(Tone.YES, Texts.text("notifications.feeds.fetched", Formats.dateTime(feed.fetchedAt())));
    }

    private Component actions(Offer offer) {
        Div actions = new Div();
        if (offer.feed() == null) {
            var make = Actions.quiet(Texts.text("notifications.feeds.make"), () -> show(offer));
            make.setAriaLabel(Texts.text("notifications.feeds.makeLabel", offer.name()));
            actions.add(make);
            return actions;
        }
        var renew = Actions.quiet(Texts.text("notifications.feeds.renew"), () -> confirmRenewing(offer));
        renew.setAriaLabel(Texts.text("notifications.feeds.renewLabel", offer.name()));
        var end = Actions.quiet(Texts.text("notifications.feeds.end"), () -> confirmEnding(offer));
        end.setAriaLabel(Texts.text("notifications.feeds.endLabel", offer.name()));
        actions.add(renew, end);
        return actions;
    }

    private void show(Offer offer) {
        String address = feeds.renew(offer.committee(), person);
        table.refresh();
        new FeedAddressDialog(address).open();
    }

    private void confirmRenewing(Offer offer) {
        Confirmation.ask(
                Texts.text("notifications.feeds.renew.title"),
                Texts.text("notifications.feeds.renew.sentence"),
                Texts.text("notifications.feeds.renew"),
                () -> show(offer));
    }

    private void confirmEnding(Offer offer) {
        Confirmation.ask(
                Texts.text("notifications.feeds.end.title"),
                Texts.text("notifications.feeds.end.sentence"),
                Texts.text("notifications.feeds.end"),
                () -> {
                    feeds.end(offer.committee(), person);
                    table.refresh();
                    Messages.done(Texts.text("notifications.feeds.ended"));
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.text("notifications.feeds.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }
}
