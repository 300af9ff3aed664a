package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.DecisionPreview;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookManagement;
import org.conclusum.committees.RuleBookState;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.RuleBookVersion;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One version of a rule book: while it is a draft where it is written, then what it says and what it changes. */
@Route("committees/:id/rules/:version")
@PermitAll
class RuleBookPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient RuleBookListing listing;
    private final transient RuleBookManagement management;
    private final transient CommitteeDirectory directory;
    private final transient DecisionPreview previews;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final PreviewCard preview = new PreviewCard();
    private final Div changes = new Div();
    private final Span status = new Span();
    private UUID id = new UUID(0, 0);
    private String name = "";
    private long version;

    RuleBookPage(
            RuleBookListing listing,
            RuleBookManagement management,
            CommitteeDirectory directory,
            DecisionPreview previews,
            SignedIn signedIn,
            Clock clock) {
        this.listing = listing;
        this.management = management;
        this.directory = directory;
        this.previews = previews;
        this.person = signedIn.person();
        this.clock = clock;
        status.addClassName("cc-note");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = id(event.getRouteParameters().get("version").orElse(""));
        if (!listing.get(id, person)
                .committee()
                .toString()
                .equals(event.getRouteParameters().get("id").orElse(""))) {
            throw new NotFound(Subject.Kind.COMMITTEE, "rule book " + id);
        }
        show();
    }

    private void show() {
        RuleBookVersion shown = listing.get(id, person);
        CommitteeRow committee = directory.get(shown.committee());
        version = shown.version();
        name = shown.text().title();
        boolean writing = shown.state() == RuleBookState.DRAFT && listing.mayWrite(shown.committee(), person);
        removeAll();
        PageLayout page =
                new PageLayout(writing ? editor(shown) : words(shown)).above(header(shown, committee, writing));
        if (!writing && shown.text().procedure().seatVotes() != null) {
            page.main(
                    votes(shown, Objects.requireNonNull(shown.text().procedure().seatVotes())));
        }
        compared(shown)
                .ifPresent(before -> page.main(new Card(
                        Texts.text("committees.changes.title", before.text().title()), changes)));
        page.aside(preview, origin(shown, committee));
        add(page);
        follow(shown, shown.text());
    }

    private PageHeader header(RuleBookVersion shown, CommitteeRow committee, boolean writing) {
        PageHeader header = new PageHeader(shown.text().title())
                .marks(RuleBookMarks.state(shown, today(), current(shown)), new Span(committee.name()));
        if (shown.text().unverified()) {
            header.marks(RuleBookMarks.unverified());
        }
        header.lead(RuleBookMarks.sentence(shown, person, today()));
        List<Component> actions = actions(shown, writing);
        if (!actions.isEmpty()) {
            header.actions(actions.toArray(Component[]::new));
        }
        return header;
    }

    private List<Component> actions(RuleBookVersion shown, boolean writing) {
        List<Component> actions = new ArrayList<>();
        if (!shown.isOpen() || !listing.mayWrite(shown.committee(), person)) {
            return actions;
        }
        if (writing) {
            actions.add(status);
            actions.add(Actions.primary(
                    Texts.text("committees.book.propose"),
                    () -> act(() -> management.propose(id, version, person), "committees.book.proposed")));
        } else {
            if (shown.awaitsReleaseBy(person.account())) {
                actions.add(Actions.primary(Texts.text("committees.book.release"), () -> askToRelease(shown)));
            }
            actions.add(Actions.secondary(
                    Texts.text("committees.book.sendBack"),
                    () -> act(() -> management.sendBack(id, version, person), "committees.book.sentBack")));
        }
        actions.add(Actions.quiet(Texts.text("committees.book.withdraw"), this::askToWithdraw));
        return actions;
    }

    private void askToRelease(RuleBookVersion shown) {
        Confirmation.ask(
                Texts.text("committees.book.release.title"),
                Texts.text(
                        "committees.book.release.sentence",
                        Formats.date(shown.text().validFrom())),
                Texts.text("committees.book.release"),
                () -> act(() -> management.release(id, version, person), "committees.book.released"));
    }

    private void askToWithdraw() {
        Confirmation.ask(
                Texts.text("committees.book.withdraw.title"),
                Texts.text("committees.book.withdraw.sentence"),
                Texts.text("committees.book.withdraw"),
                () -> act(() -> management.withdraw(id, version, person), "committees.book.withdrawn"));
    }

    private void act(Runnable command, String done) {
        command.run();
        Messages.done(Texts.text(done));
        show();
    }

    private Component editor(RuleBookVersion shown) {
        return new RuleBookEditor(
                shown.text(),
                listing.profiles(),
                text -> listing.votingSeats(shown.committee(), text, text.validFrom()),
                votes ->
                        listing.seatVotes(shown.committee(), votes, shown.text().validFrom()),
                text -> save(shown, text));
    }

    /** A draft saves itself; somebody else's change in the meantime is told and shown. */
    private void save(RuleBookVersion shown, RuleBookText text) {
        try {
            version = management.save(id, text, version, person);
            status.setText(Texts.text("committees.book.saved", Formats.time(Instant.now(clock))));
        } catch (RuleViolated broken) {
            status.setText(Texts.text("committees.book.notSaved"));
            throw broken;
        } catch (ChangedMeanwhile stale) {
            Messages.failed(Texts.text("committees.book.changedMeanwhile", stale.by()));
            show();
            return;
        }
        follow(shown, text);
    }

    private void follow(RuleBookVersion shown, RuleBookText text) {
        List<SeatRow> seats = listing.votingSeats(shown.committee(), text, text.validFrom());
        preview.show(previews.preview(
                text.decision(),
                text.procedure().decidedBy(),
                seats,
                listing.inhabitants(text.validFrom()),
                chairSeat(shown.committee(), seats, text.validFrom())));
        changes.removeAll();
        compared(shown).ifPresent(before -> changes.add(new RuleBookChanges(before.text(), text, seats)));
    }

    private @Nullable UUID chairSeat(UUID committee, List<SeatRow> seats, LocalDate day) {
        return directory.chairsOn(committee, day).stream()
                .flatMap(chair -> seats.stream().filter(seat -> chair.equals(seat.principal())))
                .map(SeatRow::id)
                .findFirst()
                .orElse(null);
    }

    private Component words(RuleBookVersion shown) {
        List<SeatRow> seats = listing.votingSeats(
                shown.committee(), shown.text(), shown.text().validFrom());
        return new Card(Texts.text("committees.rules.title"), new RuleBookInWords(shown.text(), seats).facts());
    }

    private Component votes(RuleBookVersion shown, SeatVotes votes) {
        return new Card(
                Texts.text("committees.editor.votes.table"),
                VotesSection.table(
                        listing.seatVotes(shown.committee(), votes, shown.text().validFrom())));
    }

    /** What this version is held against: the one in force before it. */
    private Optional<RuleBookVersion> compared(RuleBookVersion shown) {
        LocalDate day = shown.state() == RuleBookState.RELEASED
                ? shown.text().validFrom().minusDays(1)
                : today();
        return listing.inForce(shown.committee(), day)
                .filter(before -> !before.id().equals(shown.id()));
    }

    private boolean current(RuleBookVersion shown) {
        return listing.inForce(shown.committee(), today())
                .filter(now -> now.id().equals(shown.id()))
                .isPresent();
    }

    private Component origin(RuleBookVersion shown, CommitteeRow committee) {
        Facts facts = new Facts()
                .add(Texts.text("committees.list.name"), new Anchor("committees/" + committee.id(), committee.name()))
                .add(
                        Texts.text("committees.editor.validFrom"),
                        Formats.date(shown.text().validFrom()))
                .add(Texts.text("committees.editor.source"), shown.text().source());
        Instant editedAt = shown.editedAt();
        if (editedAt != null) {
            facts.add(
                    Texts.text("committees.book.edited"),
                    Texts.text("committees.book.by", String.valueOf(shown.editedBy()), Formats.date(editedAt)));
        }
        Instant releasedAt = shown.releasedAt();
        if (releasedAt != null) {
            facts.add(
                    Texts.text("committees.book.released.term"),
                    Texts.text("committees.book.by", String.valueOf(shown.releasedBy()), Formats.date(releasedAt)));
        }
        return new Card(Texts.text("committees.book.origin"), facts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
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
