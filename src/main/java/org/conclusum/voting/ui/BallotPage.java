package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.CircularConflicts;
import org.conclusum.voting.CircularDetail;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.CircularManagement;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.decision.DecisionResult;
import org.jspecify.annotations.Nullable;

/** One ballot: while it is open where a person votes, afterwards its result with the reasoning. */
@Route("ballots/:ballot")
@PermitAll
class BallotPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace, ConflictCard.Commands {

    private final transient BallotListing listing;
    private final transient BallotCommands commands;
    private final transient CircularListing circularListing;
    private final transient CircularManagement circulars;
    private final transient CircularConflicts circularConflicts;
    private final transient InstructionListing instructions;
    private final transient CommitteeDirectory committees;
    private final transient MeetingLookup meetings;
    private final transient ResultParts results;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";
    private String place = "";
    private @Nullable BallotState shown;
    private @Nullable OpenBallot open;
    private @Nullable CircularAnswer circular;
    private final Div roll = new Div();
    private final Div conflicts = new Div();
    private transient List<ConflictRow> conflictsShown = List.of();
    private transient Set<UUID> answering = Set.of();

    BallotPage(
            BallotListing listing,
            BallotCommands commands,
            CircularListing circularListing,
            CircularManagement circulars,
            CircularConflicts circularConflicts,
            InstructionListing instructions,
            CommitteeDirectory committees,
            MeetingLookup meetings,
            ResultParts results,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.commands = commands;
        this.circularListing = circularListing;
        this.circulars = circulars;
        this.circularConflicts = circularConflicts;
        this.instructions = instructions;
        this.committees = committees;
        this.meetings = meetings;
        this.results = results;
        this.live = live;
        this.person = signedIn.person();
        conflicts.addClassName("cc-page-part");
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Texts.text("voting.list.title");
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BallotAddress.of(event);
        BallotRow row = listing.view(id, person).row();
        title = row.title();
        String committee = committees.get(row.committee()).name();
        UUID item = row.item();
        if (row.isCircular()) {
            place = Texts.text("voting.page.placeOfCircular", committee);
        } else {
            place = item == null
                    ? committee
                    : Texts.text(
                            "voting.page.place", committee, meetings.item(item).number());
        }
        if (row.isCircular() && circularListing.waitsToBeOpened(id, person)) {
            circulars.open(id, person);
        }
        shown = null;
        refresh();
        live.refresh(this, id, this::refresh);
        UUID meeting = row.meeting();
        if (meeting != null) {
            live.refresh(this, meeting, this::refresh);
        }
    }

    private void redraw() {
        shown = null;
        refresh();
    }

    private void refresh() {
        BallotView ballot = listing.view(id, person);
        if (ballot.row().state() != shown) {
            shown = ballot.row().state();
            removeAll();
            add(draw(ballot));
        } else if (open != null) {
            open.update(ballot);
            drawRoll(ballot);
        } else if (circular != null) {
            CircularDetail detail = circularListing.of(id, person);
            if (answering.equals(seats(detail))) {
                circular.update(ballot, detail);
                drawRoll(ballot);
                drawConflicts(detail);
            } else {
                removeAll();
                add(circulating(ballot));
            }
        }
    }

    private Component draw(BallotView ballot) {
        DecisionResult result = ballot.result();
        open = null;
        circular = null;
        conflicts.removeAll();
        if (result != null) {
            if (ballot.row().isCircular()) {
                drawConflicts(circularListing.of(id, person));
            }
            return results.page(ballot, result, conflicts, person, this::redraw);
        }
        if (ballot.row().isCircular() && ballot.isOpen()) {
            return circulating(ballot);
        }
        Card card = new Card();
        if (ballot.isOpen()) {
            OpenBallot fresh = new OpenBallot(
                    ballot,
                    Prose.motion(ballot.wording()),
                    commands,
                    seat -> instruction(ballot.row(), seat),
                    person,
                    this::refresh);
            open = fresh;
            card.add(fresh);
        } else {
            card.add(Prose.motion(ballot.wording()), BallotWords.muted(Texts.text("voting.page.counting")));
        }
        drawRoll(ballot);
        return new PageLayout(card)
                .above(new PageHeader(ballot.row().title())
                        .marks(new Span(opened(ballot.row())))
                        .actions(BallotWords.projector(ballot.row())))
                .aside(
                        new Card(Texts.text("voting.page.roll"), roll),
                        new Card(
                                Texts.text("voting.page.rule"),
                                new RuleWords(ballot).facts(),
                                BallotWords.source(ballot)),
                        BallotWords.links(ballot.row()));
    }

    private Component circulating(BallotView ballot) {
        CircularDetail detail = circularListing.of(id, person);
        CircularAnswer fresh = new CircularAnswer(
                ballot,
                detail,
                Prose.motion(ballot.wording()),
                circulars,
                seat -> instruction(ballot.row(), seat),
                person,
                this::refresh);
        circular = fresh;
        answering = seats(detail);
        drawRoll(ballot);
        drawConflicts(detail);
        PageLayout page = new PageLayout(new Card(fresh))
                .above(new PageHeader(ballot.row().title())
                        .marks(new Span(Texts.text(
                                "voting.circular.until",
                                CircularWords.deadline(ballot.plan().deadline()))))
                        .lead(Texts.text("voting.circular.lead")));
        page.main(conflicts);
        if (!detail.deliveries().isEmpty()) {
            page.main(new DeliveryCard(detail));
        }
        page.aside(
                new Card(Texts.text("voting.circular.roll"), roll),
                new Card(
                        Texts.text("voting.page.rule"),
                        CircularWords.add(new RuleWords(ballot).facts(), detail.terms()),
                        BallotWords.source(ballot)));
        return page.aside(BallotWords.links(ballot.row()));
    }

    private static Set<UUID> seats(CircularDetail detail) {
        return detail.mine().stream().map(CircularDetail.OwnAnswer::seat).collect(Collectors.toSet());
    }

    private void drawConflicts(CircularDetail detail) {
        boolean settling = detail.mayRaise() || !detail.mine().isEmpty();
        List<ConflictRow> known = detail.conflicts();
        if (known.equals(conflictsShown) && conflicts.getComponentCount() > 0) {
            return;
        }
        conflictsShown = known;
        conflicts.removeAll();
        conflicts.setVisible(settling || !known.isEmpty());
        conflicts.add(new ConflictCard(known, detail.people(), true, settling, detail.mayDecide(), person, this));
    }

    @Override
    public void declareConflict(UUID seat) {
        circularConflicts.declare(id, seat, "", person);
        refresh();
    }

    @Override
    public void raiseConflict(UUID seat, UUID account, String reason) {
        circularConflicts.raise(id, seat, account, reason, person);
        refresh();
    }

    @Override
    public void decideConflict(UUID conflict, boolean excluded) {
        circularConflicts.decide(id, conflict, excluded, person);
        refresh();
    }

    private InstructionNote instruction(BallotRow row, UUID seat) {
        return new InstructionNote(row.form(), () -> instructions.atSeat(row, seat, person));
    }

    private void drawRoll(BallotView ballot) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-roll");
        for (ElectorLine line : ballot.electors()) {
            Span state = BallotWords.small(Texts.text(stateOf(line, ballot.row().isCircular())));
            ListItem item = new ListItem(new Span(line.label()), state);
            item.addClassName(line.voted() ? "voted" : line.present() && !line.excluded() ? "present" : "absent");
            list.add(item);
        }
        roll.removeAll();
        roll.add(list);
    }

    private static String stateOf(ElectorLine line, boolean circular) {
        if (circular && !line.excluded()) {
            return line.voted() ? "voting.seat.answered" : "voting.seat.unanswered";
        }
        if (line.voted()) {
            return "voting.seat.voted";
        }
        if (line.excluded()) {
            return "voting.seat.excluded";
        }
        return line.present() ? "voting.seat.waiting" : "voting.seat.absent";
    }

    private static String opened(BallotRow row) {
        return Texts.text("voting.page.opened", Formats.dateTime(row.openedAt()));
    }
}
