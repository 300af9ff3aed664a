package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The result of a counted ballot as an accessible PDF: the wording, the reasoning, and what each seat voted. */
@Service
@Transactional(readOnly = true)
public class ResultSheet {

    private final BallotListing listing;
    private final Dissents dissents;
    private final CommitteeDirectory committees;
    private final PdfRendering pdf;
    private final Clock clock;

    ResultSheet(
            BallotListing listing, Dissents dissents, CommitteeDirectory committees, PdfRendering pdf, Clock clock) {
        this.listing = listing;
        this.dissents = dissents;
        this.committees = committees;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * The sheet in this language, for a person who may see the ballot.
     *
     * @throws NotFound where there is none, it is none of the person's business, or it is not counted yet
     */
    public byte[] pdf(UUID ballot, Locale language, Actor.Person person) {
        BallotView view = listing.view(ballot, person);
        DecisionResult result = view.result();
        if (result == null) {
            throw new NotFound(Subject.Kind.BALLOT, "result of " + ballot);
        }
        return pdf.render("ballot-result", language, model(view, result, language));
    }

    private Map<String, Object> model(BallotView view, DecisionResult result, Locale language) {
        BallotRow row = view.row();
        String committee = committees.get(row.committee()).name();
        Map<String, String> names = view.names();
        Map<String, Object> model = new HashMap<>();
        model.put("title", text(language, "title", row.title()));
        model.put("subject", text(language, "subject", committee));
        model.put("committee", committee);
        model.put("kind", Texts.text(language, "voting.outcome." + row.outcome()));
        model.put("heading", row.title());
        model.put("facts", facts(view, committee, language));
        model.put("wordingTitle", Texts.text(language, "voting.page.wording"));
        model.put("wording", List.of(view.wording().strip().split("\\R\\s*\\R")));
        model.put("resultTitle", Texts.text(language, "voting.result.how"));
        model.put(
                "result",
                new DerivationTexts(language, id -> names.getOrDefault(id, id))
                        .about(row.about())
                        .sentences(result.derivation()));
        model.put("votesTitle", text(language, "votes"));
        boolean weighted =
                view.electors().stream().anyMatch(line -> !line.weight().equals(Fraction.ONE));
        model.put("columns", columns(weighted, language));
        model.put(
                "votes",
                view.electors().stream()
                        .map(line -> cells(view.plan().question(), line, weighted, language))
                        .toList());
        model.put("dissentsTitle", Texts.text(language, "voting.dissent.title"));
        model.put(
                "dissents",
                dissents.of(row.id()).stream()
                        .map(dissent -> text(
                                language,
                                dissent.reason().isEmpty() ? "dissent" : "dissentWith",
                                dissent.label(),
                                dissent.voter(),
                                dissent.reason()))
                        .toList());
        model.put("issued", text(language, "issued", Formats.dateTime(clock.instant(), language)));
        return model;
    }

    private static List<Map<String, String>> facts(BallotView view, String committee, Locale language) {
        Instant closed = view.row().closedAt();
        HandCount byHand = view.handCount();
        Stream<Map<String, String>> counted = byHand == null
                ? Stream.of()
                : Stream.of(fact(
                        language,
                        "counted",
                        Texts.text(
                                language,
                                "voting.paper.confirmed",
                                byHand.papers(),
                                byHand.enteredBy(),
                                Objects.requireNonNullElse(byHand.confirmedBy(), ""))));
        Stream<Map<String, String>> facts = Stream.of(
                fact(language, "committee", committee),
                fact(language, "opened", Formats.dateTime(view.row().openedAt(), language)),
                fact(language, "closed", closed == null ? "" : Formats.dateTime(closed, language)),
                fact(language, "rules", view.rules().cited(language)));
        return Stream.concat(facts, counted).toList();
    }

    private static Map<String, String> fact(Locale language, String term, String value) {
        return Map.of("term", text(language, term), "value", value);
    }

    private static List<String> columns(boolean weighted, Locale language) {
        List<String> columns = new ArrayList<>(List.of(
                Texts.text(language, "voting.export.seat"),
                Texts.text(language, "voting.export.vote"),
                Texts.text(language, "voting.export.voter")));
        if (weighted) {
            columns.add(Texts.text(language, "voting.export.weight"));
        }
        return columns;
    }

    private static List<String> cells(Question question, ElectorLine line, boolean weighted, Locale language) {
        String voter = line.voter();
        List<String> cells = new ArrayList<>(
                List.of(line.label(), VotesExport.vote(question, line, language), voter == null ? "" : voter));
        if (weighted) {
            cells.add(line.weight().toString());
        }
        return cells;
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Texts.text(language, "voting.sheet." + key, arguments);
    }
}
