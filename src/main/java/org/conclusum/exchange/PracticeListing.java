package org.conclusum.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.search.SearchQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the library: everybody who signed in sees what is published, and of the rest what one has a part in. */
@Service
@Transactional(readOnly = true)
public class PracticeListing {

    private static final String PUBLISHED = """
             from practice p join practice_edition e on e.practice_id = p.id and e.number = p.edition
                left join municipality m on m.ags = p.giver
            where p.state <> 'WITHDRAWN'""";
    private static final UUID NOTHING = new UUID(0, 0);

    private final Practices practices;
    private final PracticeAccess access;
    private final CommitteeAccess committees;
    private final ResolutionLookup resolutions;
    private final DocumentStore documents;
    private final ModelDesk models;
    private final JdbcClient jdbc;

    PracticeListing(
            Practices practices,
            PracticeAccess access,
            CommitteeAccess committees,
            ResolutionLookup resolutions,
            DocumentStore documents,
            ModelDesk models,
            JdbcClient jdbc) {
        this.practices = practices;
        this.access = access;
        this.committees = committees;
        this.resolutions = resolutions;
        this.documents = documents;
        this.models = models;
        this.jdbc = jdbc;
    }

    /** A page of the library: what fits the words best, else the newest first. */
    public List<PracticeRow> page(PracticeFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter, parameters);
        String order = parameters.containsKey("words") ? "ts_rank(e.words, query) desc, " : "";
        return jdbc.sql("select p.id, p.giver, p.giver_name, p.signer, e.title, e.content ->> 'summary' as summary,"
                        + " e.field, e.phase, e.evidence, e.number, jsonb_typeof(e.content -> 'model') = 'object' as has_model,"
                        + " e.released_at" + from(filter, parameters) + condition + " order by " + order
                        + "e.released_at desc, p.id offset :offset limit :limit")
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PracticeRow(
                        row.getObject("id", UUID.class),
                        row.getString("giver"),
                        row.getString("giver_name"),
                        row.getString("title"),
                        row.getString("summary"),
                        FieldOfAction.valueOf(row.getString("field")),
                        LifePhase.valueOf(row.getString("phase")),
                        EvidenceLevel.valueOf(row.getString("evidence")),
                        row.getInt("number"),
                        row.getBoolean("has_model"),
                        row.getString("signer") != null,
                        row.getTimestamp("released_at").toInstant(),
                        0))
                .list();
    }

    /** How many practices of the library the filter leaves. */
    public int count(PracticeFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter, parameters);
        return jdbc.sql("select count(*)" + from(filter, parameters) + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String from(PracticeFilter filter, Map<String, Object> parameters) {
        return parameters.containsKey("words")
                ? PUBLISHED.replace(
                        "where",
                        "cross join " + SearchQuestion.of(filter.text()).function() + "('german', :words) query where")
                : PUBLISHED;
    }

    private static String condition(PracticeFilter filter, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder();
        SearchQuestion question = SearchQuestion.of(filter.text());
        if (!question.text().isEmpty()) {
            parameters.put("words", question.words());
            condition.append(" and e.words @@ query");
        }
        Optional.ofNullable(filter.field()).ifPresent(field -> {
            condition.append(" and e.field = :field");
            parameters.put("field", field.name());
        });
        Optional.ofNullable(filter.phase()).ifPresent(phase -> {
            condition.append(" and e.phase = :phase");
            parameters.put("phase", phase.name());
        });
        Optional.ofNullable(filter.evidence()).ifPresent(evidence -> {
            condition.append(" and e.evidence = :evidence");
            parameters.put("evidence", evidence.name());
        });
        Optional.ofNullable(filter.region()).ifPresent(region -> {
            condition.append(" and m.region = :region");
            parameters.put("region", region);
        });
        if (!filter.givers().isEmpty()) {
            condition.append(" and p.giver in (:givers)");
            parameters.put("givers", filter.givers());
        }
        return condition.toString();
    }

    /** How many published practices each municipality gives, by AGS. */
    public Map<String, Integer> countByGiver() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select p.giver, count(*) as n" + PUBLISHED + " and p.giver is not null group by p.giver")
                .query(row -> {
                    counts.put(row.getString("giver"), row.getInt("n"));
                });
        return counts;
    }

    /** What is being written or waits, as far as this person has a part in it; the latest change first. */
    public List<PracticeWork> work(Actor.Person person, int limit) {
        PracticeAccess.Part part = access.partOf(person);
        Standing standing = part.standing();
        Set<UUID> inside = new HashSet<>(Set.of(NOTHING));
        inside.addAll(standing.run());
        inside.addAll(standing.chaired());
        Set<String> municipalities = new HashSet<>(Set.of(""));
        municipalities.addAll(standing.municipalities());
        return jdbc.sql("select id, title, giver_name, state, consent_at is not null as consented, changed_at"
                        + " from practice where state in ('DRAFT', 'PROPOSED') and (:all or committee_id in (:inside)"
                        + " or giver in (:municipalities) or (state = 'PROPOSED' and :reviews))"
                        + " order by changed_at desc limit :limit")
                .param("all", standing.auditor())
                .param("inside", inside)
                .param("municipalities", municipalities)
                .param("reviews", part.reviews())
                .param("limit", limit)
                .query((row, number) -> new PracticeWork(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("giver_name"),
                        PracticeState.valueOf(row.getString("state")),
                        row.getBoolean("consented"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /**
     * One practice.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public PracticeView view(UUID id, Actor.Person person) {
        Practice practice = practices.find(id).orElseThrow(() -> new NotFound(Subject.Kind.PRACTICE, id));
        PracticeAccess.Part part = access.partOf(person);
        if (!part.sees(practice)) {
            throw new NotFound(Subject.Kind.PRACTICE, id);
        }
        List<PracticeEdition> editions = practices.editions(id);
        boolean work = part.seesWork(practice) && practice.state() != PracticeState.PUBLISHED;
        PracticeContent shown = work || editions.isEmpty()
                ? practice.content()
                : editions.getFirst().content();
        return new PracticeView(
                practice.showing(shown),
                shown,
                work,
                editions,
                part.writes(practice),
                part.consents(practice),
                part.reviews() && practice.mayBeReviewedBy(person),
                seesResolution(practice, part),
                models.mayAdopt(person));
    }

    private boolean seesResolution(Practice practice, PracticeAccess.Part part) {
        UUID id = practice.resolution();
        ResolutionRow row = id == null ? null : resolutions.rows(Set.of(id)).get(id);
        return row != null && part.standing().sees(row.committee(), row.closed());
    }

    /** The practice that came out of an adoption, where this person sees it. */
    public Optional<UUID> ofAdoption(UUID adoption, Actor.Person person) {
        return practices
                .ofAdoption(adoption)
                .filter(id ->
                        practices.find(id).filter(access.partOf(person)::sees).isPresent());
    }

    /** The edition of a published practice, for whoever passes it on. */
    public PracticeEdition edition(UUID id, int number, Actor.Person person) {
        view(id, person);
        return practices.edition(id, number).orElseThrow(() -> new NotFound(Subject.Kind.PRACTICE, id));
    }

    /** A file of what this person may read of the practice. */
    public byte[] file(UUID id, UUID document, Actor.Person person) {
        PracticeView view = view(id, person);
        Set<UUID> readable = Stream.concat(
                        Stream.of(view.content()), view.editions().stream().map(PracticeEdition::content))
                .flatMap(content -> content.files().stream())
                .map(PracticeFile::document)
                .collect(Collectors.toSet());
        if (!readable.contains(document)) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return documents.content(document);
    }

    /** The committees for whose municipalities this person may begin a practice. */
    public Set<UUID> writable(Actor.Person person) {
        Standing standing = committees.standingOf(person);
        Set<UUID> writable = new HashSet<>(standing.run());
        if (!standing.municipalities().isEmpty()) {
            writable.addAll(standing.represented());
        }
        return writable;
    }
}
