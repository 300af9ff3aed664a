package org.conclusum.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.rules.ProofLinkMustBeAnAddress;
import org.conclusum.resolutions.rules.ProofMustBeNamed;
import org.conclusum.resolutions.rules.ResolutionMustBeInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links and files that show what was done for a measure; they are added and stay. */
@Service
@Transactional
public class MeasureProofs {

    private final JdbcClient jdbc;
    private final Resolutions resolutions;
    private final ResolutionListing listing;
    private final DocumentStore documents;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureProofs(
            JdbcClient jdbc,
            Resolutions resolutions,
            ResolutionListing listing,
            DocumentStore documents,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.resolutions = resolutions;
        this.listing = listing;
        this.documents = documents;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A file of a measure. */
    public record File(DocumentRow row, byte[] content) {}

    /** The owner or the office adds a link. */
    public void link(UUID measure, String label, String link, Actor actor) {
        Resolution resolution = permitted(measure, actor);
        Rule.checkAll(
                new ResolutionMustBeInForce(resolution.state(), resolution.number()),
                new ProofMustBeNamed(label),
                new ProofLinkMustBeAnAddress(link.strip()));
        add(resolution, measure, label, link.strip(), null, actor);
    }

    /** The owner or the office adds a file. */
    public void attach(UUID measure, String fileName, byte[] content, Actor actor) {
        Resolution resolution = permitted(measure, actor);
        new ResolutionMustBeInForce(resolution.state(), resolution.number()).check();
        UUID document = documents.store(fileName, content, actor).id();
        add(resolution, measure, fileName, null, document, actor);
    }

    /** What was added, the latest first; nothing for whoever may not see the measure. */
    @Transactional(readOnly = true)
    public List<ProofRow> of(UUID measure, Actor viewer) {
        listing.measure(measure, viewer);
        return jdbc.sql("select * from measure_proof where measure_id = ? order by added_at desc, id")
                .param(measure)
                .query(MeasureProofs::row)
                .list();
    }

    /**
     * A file among them.
     *
     * @throws NotFound where there is none or the viewer may not see the measure
     */
    @Transactional(readOnly = true)
    public File file(UUID measure, UUID document, Actor viewer) {
        boolean known = of(measure, viewer).stream().anyMatch(proof -> document.equals(proof.document()));
        DocumentRow row = documents.rows(Set.of(document)).get(document);
        if (!known || row == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return new File(row, documents.content(document));
    }

    private Resolution permitted(UUID measure, Actor actor) {
        UUID committee =
                resolutions.committeeOfMeasure(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
        String owner = resolutions.ownerOf(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
        if (!access.groupsOf(actor).contains(owner) && !access.standingOf(actor).runs(committee)) {
            throw new NotPermitted(actor, "add a proof to measure " + measure);
        }
        return resolutions.lockByMeasure(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
    }

    private void add(
            Resolution resolution,
            UUID measure,
            String label,
            @Nullable String link,
            @Nullable UUID document,
            Actor actor) {
        jdbc.sql("insert into measure_proof (id, measure_id, label, link, document_id, added_by, added_at)"
                        + " values (:id, :measure, :label, :link, :document, :by, :at)")
                .param("id", UUID.randomUUID())
                .param("measure", measure)
                .param("label", label.strip())
                .param("link", link)
                .param("document", document)
                .param("by", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new ProofAdded(
                resolution.id(), measure, resolution.proposal(), resolution.committee(), resolution.closed(), actor));
    }

    private static ProofRow row(ResultSet row, int number) throws SQLException {
        return new ProofRow(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getString("link"),
                row.getObject("document_id", UUID.class),
                row.getString("added_by"),
                Objects.requireNonNull(row.getObject("added_at", OffsetDateTime.class))
                        .toInstant());
    }
}
