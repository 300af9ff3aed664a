package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.CircularDetail;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.DissentManagement;
import org.conclusum.voting.HandCount;
import org.conclusum.voting.InstructedVote;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.InstructionManagement;
import org.conclusum.voting.ResultSheet;
import org.conclusum.voting.VotesExport;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.ProcedureKind;

/** What a person sees of a counted ballot: the result, how it came about, and everything that belongs to it. */
@org.springframework.stereotype.Component
class ResultParts {

    private final BallotListing listing;
    private final CircularListing circulars;
    private final InstructionListing instructions;
    private final InstructionManagement instructionManagement;
    private final DissentManagement dissents;
    private final VotesExport export;
    private final RegionDirectory regions;
    private final Boundaries boundaries;
    private final ResultSheet sheet;

    ResultParts(
            BallotListing listing,
            CircularListing circulars,
            InstructionListing instructions,
            InstructionManagement instructionManagement,
            DissentManagement dissents,
            VotesExport export,
            RegionDirectory regions,
            Boundaries boundaries,
            ResultSheet sheet) {
        this.listing = listing;
        this.circulars = circulars;
        this.instructions = instructions;
        this.instructionManagement = instructionManagement;
        this.dissents = dissents;
        this.export = export;
        this.regions = regions;
        this.boundaries = boundaries;
        this.sheet = sheet;
    }

    /**
     * The page.
     *
     * @param conflicts those of a circular
     * @param redraw called after the person has changed something
     */
    Component page(
            BallotView ballot, DecisionResult result, Component conflicts, Actor.Person person, Runnable redraw) {
        PageHeader header = new PageHeader(ballot.row().title())
                .marks(BallotWords.pill(ballot.row()), new Span(when(ballot.row())));
        String reason = BallotWords.reason(ballot.row());
        if (!reason.isEmpty()) {
            header.lead(reason);
        }
        Card derivation = new Card(
                Texts.text("voting.result.how"),
                new Derivation(ballot, result.derivation()),
                BallotWords.source(ballot));
        SeatTable seats = new SeatTable(ballot, regions, export, person);
        Card wording = new Card(Texts.text("voting.page.wording"), Prose.motion(ballot.wording()));
        boolean undecided =
                ballot.row().isCircular() && "REFERRED".equals(ballot.row().outcome());
        PageLayout page = new PageLayout(
                        undecided ? derivation : beside(new Card(new ResultChart(ballot, result)), derivation))
                .above(header.actions(BallotWords.projector(ballot.row()), print(ballot.row(), person)));
        instructed(ballot.row(), person, redraw).ifPresent(page::main);
        CircularDetail detail =
                ballot.row().isCircular() ? circulars.of(ballot.row().id(), person) : null;
        if (detail != null) {
            page.main(new CircularReplies(ballot, detail));
            page.main(conflicts);
        }
        HandCount byHand = ballot.handCount();
        if (byHand != null) {
            page.main(handCount(ballot, byHand));
        } else if (ballot.isSecret()) {
            page.main(new PapersTable(ballot));
        }
        dissents(ballot, person, redraw).ifPresent(page::main);
        rounds(ballot, person).ifPresent(page::main);
        if (!undecided) {
            page.main(ResultMap.of(ballot, regions, boundaries), seats);
        }
        page.main(wording);
        if (detail != null && !detail.deliveries().isEmpty()) {
            page.main(new Details(Texts.text("voting.delivery.title"), new DeliveryCard(detail)));
        }
        return page.main(BallotWords.links(ballot.row()));
    }

    /** What the papers said that were counted by hand, and who answers for it. */
    private static Component handCount(BallotView ballot, HandCount count) {
        return new Card(
                Texts.text("voting.paper.counted"),
                HandCountPanel.list(ballot, count),
                BallotWords.muted(Texts.text(
                        "voting.paper.confirmed",
                        count.papers(),
                        count.enteredBy(),
                        Objects.requireNonNullElse(count.confirmedBy(), ""))));
    }

    /** What came of the instruction of the person's municipality. */
    private Optional<Component> instructed(BallotRow row, Actor.Person person, Runnable redraw) {
        List<InstructedVote> votes = instructions.votesIn(row.id(), person);
        return votes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.text("voting.instruction.title"),
                        new InstructedVotes(votes, vote -> {
                            instructionManagement.note(vote.ballot(), vote.seat(), person);
                            redraw.run();
                        }),
                        BallotWords.muted(Texts.text("voting.instruction.onlyYou"))));
    }

    private Optional<Component> dissents(BallotView ballot, Actor.Person person, Runnable redraw) {
        UUID id = ballot.row().id();
        DissentManagement.Of known = dissents.on(id, person);
        return known.recorded().isEmpty() && known.mine().isEmpty()
                ? Optional.empty()
                : Optional.of(new DissentCard(
                        ballot,
                        known,
                        (seat, reason) -> {
                            dissents.record(id, seat, reason, person);
                            redraw.run();
                        },
                        seat -> {
                            dissents.withdraw(id, seat, person);
                            redraw.run();
                        }));
    }

    private static Component beside(Component... cards) {
        Div pair = new Div(cards);
        pair.addClassName("cc-voting-pair");
        return pair;
    }

    /** The rounds of consensus that this ballot is one of; its own objections where it is the only one. */
    private Optional<Component> rounds(BallotView ballot, Actor.Person person) {
        UUID item = ballot.row().item();
        if (item == null || !ballot.row().isConsensus()) {
            return Optional.empty();
        }
        return Optional.of(new RoundsCard(listing.rounds(item, person)));
    }

    private Anchor print(BallotRow row, Actor.Person person) {
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
