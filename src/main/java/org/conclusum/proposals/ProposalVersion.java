package org.conclusum.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/** A text with its attachments as it was handed in; it never changes. */
@Entity
@Immutable
@Table(name = "proposal_version")
class ProposalVersion {

    @Id
    private UUID id;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    private int revision;

    @Embedded
    private Wording wording;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "proposal_version_concerned", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "ags", nullable = false)
    private Set<String> concerned;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "proposal_version_burdened", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "ags", nullable = false)
    private Set<String> burdened;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "proposal_version_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "document_id", nullable = false)
    private Set<UUID> attachments;

    @Column(nullable = false)
    private String submittedBy;

    @Column(nullable = false)
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposalVersion() {}

    ProposalVersion(
            UUID proposal,
            int revision,
            Wording wording,
            ProposalText text,
            Set<UUID> attachments,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.revision = revision;
        this.wording = wording;
        this.concerned = new HashSet<>(text.concerned());
        this.burdened = new HashSet<>(text.burdened());
        this.attachments = new HashSet<>(attachments);
        this.submittedBy = by.name();
        this.submittedAt = now;
    }

    UUID proposal() {
        return proposal;
    }

    VersionRow row() {
        return new VersionRow(
                revision, wording.text(concerned, burdened), Set.copyOf(attachments), submittedBy, submittedAt);
    }
}
