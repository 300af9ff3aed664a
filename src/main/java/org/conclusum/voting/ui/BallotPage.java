package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.CircularConflicts;
import org.conclusum.voting.CircularDetail;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.CircularManagement;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.InstructedVote;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.InstructionManagement;
import org.conclusum.voting.ResultSheet;
import org.conclusum.voting.VotesExport;
import org.conclusum.voting.VotesOnBehalf;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** One ballot: while it is open where a person votes, afterwards its result with the reasoning. */
@Route("ballots/:ballot")
@PermitAll
class BallotPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace, ConflictCard.Commands {

    private final transient BallotListing listing;
    private final transient BallotManagement ballots;
    private final transient VotesOnBehalf onBehalf;
    private final transient CircularListing circularListing;
    private final transient CircularManagement circulars;
    private final transient CircularConflicts circularConflicts;
    private final transient InstructionListing instructions;
    private final transient InstructionManagement instructionManagement;
    private final transient VotesExport export;
    private final transient CommitteeDirectory committees;
    private final transient MeetingLookup meetings;
    private final transient RegionDirectory regions;
    private final transient Boundaries boundaries;
    private final transient ResultSheet sheet;
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
            BallotManagement ballots,
            VotesOnBehalf onBehalf,
            CircularListing circularListing,
            CircularManagement circulars,
            CircularConflicts circularConflicts,
            InstructionListing instructions,
            InstructionManagement instructionManagement,
            VotesExport export,
            CommitteeDirectory committees,
            MeetingLookup meetings,
            RegionDirectory regions,
            Boundaries boundaries,
            ResultSheet sheet,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.ballots = ballots;
        this.onBehalf = onBehalf;
        this.circularListing = circularListing;
        this.circulars = circulars;
        this.circularConflicts = circularConflicts;
        this.instructions = instructions;
        this.instructionManagement = instructionManagement;
        this.export = export;
        this.committees = committees;
        this.meetings = meetings;
        this.regions = regions;
        this.boundaries = boundaries;
        this.sheet = sheet;
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
        place = item == null
                ? Texts.text("voting.page.placeOfCircular", committee)
                : Texts.text("voting.page.place", committee, meetings.item(item).number());
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
            return result(ballot, result);
        }
        if (ballot.row().isCircular() && ballot.isOpen()) {
            return circulating(ballot);
        }
        Card card = new Card();
        if (ballot.isOpen()) {
            OpenBallot fresh = new OpenBallot(
                    ballot,
                    Prose.motion(ballot.wording()),
                    ballots,
                    onBehalf,
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
                        .actions(projector(ballot.row())))
                .aside(
                        new Card(Texts.text("voting.page.roll"), roll),
                        new Card(Texts.text("voting.page.rule"), new RuleWords(ballot).facts(), source(ballot)),
                        links(ballot.row()));
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
                        source(ballot)));
        return page.aside(links(ballot.row()));
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

    private Component result(BallotView ballot, DecisionResult result) {
        PageHeader header = new PageHeader(ballot.row().title())
                .marks(BallotWords.pill(ballot.row()), new Span(when(ballot.row())));
        String reason = BallotWords.reason(ballot.row());
        if (!reason.isEmpty()) {
            header.lead(reason);
        }
        Card derivation =
                new Card(Texts.text("voting.result.how"), new Derivation(ballot, result.derivation()), source(ballot));
        SeatTable seats = new SeatTable(ballot, regions, export, person);
        Card wording = new Card(Texts.text("voting.page.wording"), Prose.motion(ballot.wording()));
        boolean undecided =
                ballot.row().isCircular() && "REFERRED".equals(ballot.row().outcome());
        PageLayout page = new PageLayout(
                        undecided ? derivation : beside(new Card(new ResultChart(ballot, result)), derivation))
                .above(header.actions(projector(ballot.row()), print(ballot.row())));
        instructed().ifPresent(page::main);
        CircularDetail detail = ballot.row().isCircular() ? circularListing.of(id, person) : null;
        if (detail != null) {
            page.main(new CircularReplies(ballot, detail));
            drawConflicts(detail);
            page.main(conflicts);
        }
        if (ballot.isSecret()) {
            page.main(new PapersTable(ballot));
        }
        rounds(ballot).ifPresent(page::main);
        if (!undecided) {
            page.main(ResultMap.of(ballot, regions, boundaries), seats);
        }
        page.main(wording);
        if (detail != null && !detail.deliveries().isEmpty()) {
            page.main(new Details(Texts.text("voting.delivery.title"), new DeliveryCard(detail)));
        }
        return page.main(links(ballot.row()));
    }

    private InstructionNote instruction(BallotRow row, UUID seat) {
        return new InstructionNote(row.form(), () -> instructions.atSeat(row, seat, person));
    }

    /** What came of the instruction of the person's municipality. */
    private Optional<Component> instructed() {
        List<InstructedVote> votes = instructions.votesIn(id, person);
        return votes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.text("voting.instruction.title"),
                        new InstructedVotes(votes, vote -> {
                            instructionManagement.note(vote.ballot(), vote.seat(), person);
                            shown = null;
                            refresh();
                        }),
                        BallotWords.muted(Texts.text("voting.instruction.onlyYou"))));
    }

    private static Component beside(Component... cards) {
        Div pair = new Div(cards);
        pair.addClassName("cc-voting-pair");
        return pair;
    }

    /** The rounds of consensus that this ballot is one of; its own objections where it is the only one. */
    private Optional<Component> rounds(BallotView ballot) {
        UUID item = ballot.row().item();
        if (item == null || !ballot.row().isConsensus()) {
            return Optional.empty();
        }
        return Optional.of(new RoundsCard(listing.rounds(item, person)));
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

    private static Component source(BallotView ballot) {
        return BallotWords.muted(ballot.rules().cited(Texts.locale()));
    }

    private static Anchor projector(BallotRow row) {
        Anchor anchor = new Anchor("ballots/" + row.id() + "/projector", Texts.text("voting.projector.action"));
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.addClassNames("cc-voting-download", "cc-voting-to-projector");
        return anchor;
    }

    private Anchor print(BallotRow row) {
        Locale language = Texts.locale();
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = sheet.pdf(row.id(), language, person);
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            Texts.text(language, "voting.sheet.file"),
                            "application/pdf",
                            pdf.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("voting.sheet.action")));
        anchor.addClassName("cc-voting-download");
        return anchor;
    }

    private static Component links(BallotRow row) {
        Div links = new Div();
        if (row.meeting() != null) {
            links.add(new Anchor("meetings/" + row.meeting(), Texts.text("voting.page.meeting")));
        }
        if (row.proposal() != null) {
            links.add(new Anchor("proposals/" + row.proposal(), Texts.text("voting.page.proposal")));
        }
        links.addClassName("cc-voting-links");
        return links;
    }

    private static String opened(BallotRow row) {
        return Texts.text("voting.page.opened", Formats.dateTime(row.openedAt()));
    }

    private static String when(BallotRow row) {
        String date = Formats.dateTime(row.closedAt() == null ? row.openedAt() : row.closedAt());
        if ("REFERRED".equals(row.outcome())) {
            return Texts.text("voting.page.when.REFERRED", date);
        }
        return row.procedure() == ProcedureKind.MEETING
                ? Texts.text("voting.page.when", Texts.of("voting.form.then", row.form()), date)
                : Texts.text("voting.page.when." + row.procedure(), date);
    }
}
