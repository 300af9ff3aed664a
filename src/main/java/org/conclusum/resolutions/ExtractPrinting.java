package org.conclusum.resolutions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.decision.DerivationTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Prints the extract of a resolution (Beschlussauszug) and keeps it with the resolution. */
@Component
class ExtractPrinting {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractPrinting.class);

    /** The files of the committees are kept in German. */
    private static final Locale LANGUAGE = Locale.GERMAN;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.GERMANY);

    /** Steps that say what would have made the result another one. */
    private static final String TURNING = "turn";

    private static final Actor PRINTER = new Actor.Procedure("extract");

    private final PdfRendering pdf;
    private final Resolutions resolutions;
    private final JdbcClient jdbc;
    private final DocumentStore documents;
    private final CommitteeDirectory committees;
    private final MeetingLookup meetings;
    private final BallotLookup ballots;

    ExtractPrinting(
            PdfRendering pdf,
            Resolutions resolutions,
            JdbcClient jdbc,
            DocumentStore documents,
            CommitteeDirectory committees,
            MeetingLookup meetings,
            BallotLookup ballots) {
        this.pdf = pdf;
        this.resolutions = resolutions;
        this.jdbc = jdbc;
        this.documents = documents;
        this.committees = committees;
        this.meetings = meetings;
        this.ballots = ballots;
    }

    /** Prints after the commit: counting a vote waits for no printer. */
    @ApplicationModuleListener
    void on(ExtractDue due) {
        resolutions
                .findById(due.resolution())
                .filter(resolution -> resolution.extract() == null)
                .ifPresent(this::print);
    }

    /** Prints and keeps the extract. A failure to print is logged; the extract is printed when somebody asks for it. */
    Optional<UUID> print(Resolution resolution) {
        byte[] extract;
        try {
            extract = pdf.render("resolution-extract", LANGUAGE, model(resolution));
        } catch (RuntimeException failed) {
            LOG.error("extract of resolution {} could not be printed", resolution.id(), failed);
            return Optional.empty();
        }
        UUID document = documents.store(fileName(resolution), extract, PRINTER).id();
        jdbc.sql("update resolution set extract_id = ? where id = ?")
                .params(document, resolution.id())
                .update();
        return Optional.of(document);
    }

    /** The extract that is there says what is no longer so; another one is due. */
    void outdate(UUID resolution) {
        jdbc.sql("update resolution set extract_id = null where id = ?")
                .param(resolution)
                .update();
    }

    private static String fileName(Resolution resolution) {
        return "Beschluss-" + resolution.number().replace('/', '-') + ".pdf";
    }

    private Map<String, Object> model(Resolution resolution) {
        String committee = committees.get(resolution.committee()).name();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text("number"), resolution.number());
        facts.put(text("committee"), committee);
        resolution
                .meeting()
                .map(this::meeting)
                .orElseGet(() -> Optional.of(text("circular")))
                .ifPresent(where -> facts.put(text("meeting"), where));
        facts.put(text("adopted"), DAY.format(day(resolution)));
        effect(resolution).ifPresent(effect -> facts.put(text("effect"), effect));
        facts.put(text("publicity"), text(resolution.closed() ? "closed" : "open"));
        Map<String, Object> model = new HashMap<>();
        model.put("title", text("title", resolution.number(), resolution.title()));
        model.put("subject", text("subject", committee));
        model.put("committee", committee);
        model.put("kind", text("kind", resolution.number()));
        model.put("heading", resolution.title());
        model.put(
                "facts",
                facts.entrySet().stream()
                        .map(fact -> Map.of("term", fact.getKey(), "value", fact.getValue()))
                        .toList());
        model.put("wordingTitle", text("wording"));
        model.put("wording", List.of(resolution.wording().strip().split("\\R\\s*\\R")));
        model.put("resultTitle", text("result"));
        model.put("result", result(resolution));
        model.put("issued", text("issued"));
        return model;
    }

    private Optional<String> meeting(UUID id) {
        return Optional.ofNullable(meetings.rows(Set.of(id)).get(id))
                .map(meeting -> meeting.title() + ", " + meeting.place());
    }

    /** The reasoning in sentences, without what would have turned it: that is for those who prepare, not for the files. */
    private List<String> result(Resolution resolution) {
        Map<String, String> names = new HashMap<>();
        for (SeatRow seat : committees.seatsOn(resolution.committee(), day(resolution))) {
            names.put(seat.id().toString(), seat.label());
            names.putIfAbsent(seat.unit(), seat.label());
        }
        DerivationTexts texts = new DerivationTexts(LANGUAGE, id -> names.getOrDefault(id, id));
        return ballots.result(resolution.ballot())
                .map(result -> texts.sentences(result.derivation().stream()
                        .filter(step -> !step.key().startsWith(TURNING))
                        .toList()))
                .orElse(List.of());
    }

    /** Whether it is in force; nothing where no home body had to agree and no later resolution took its place. */
    private static Optional<String> effect(Resolution resolution) {
        if (resolution.pending()) {
            return Optional.of(text("effect.PENDING"));
        }
        if (resolution.lapsed()) {
            return Optional.of(text("effect." + resolution.state()));
        }
        return resolution.settledAt().map(moment -> {
            String settled = DAY.format(moment.atZone(LegalTime.ZONE).toLocalDate());
            return resolution.state() == ResolutionState.FAILED
                    ? text("effect.FAILED", settled)
                    : text("effect.IN_FORCE", settled);
        });
    }

    private static LocalDate day(Resolution resolution) {
        return resolution.adoptedAt().atZone(LegalTime.ZONE).toLocalDate();
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(LANGUAGE, "resolutions.extract." + key, arguments);
    }
}
