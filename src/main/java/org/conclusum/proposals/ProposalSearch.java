package org.conclusum.proposals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Subject;
import org.conclusum.search.Audience;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchEntry;
import org.conclusum.search.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals and their files for the search. Who writes a proposal finds the text as it stands, everybody else what was
 * handed in last, as in the case file; {@link ProposalAccess} says who that is.
 */
@Component
@Transactional(readOnly = true)
class ProposalSearch implements SearchSource {

    private record Shown(ProposalText text, Set<UUID> files, Audience audience, boolean earlier) {}

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final DocumentStore documents;
    private final JdbcClient jdbc;

    ProposalSearch(Proposals proposals, ProposalVersions versions, DocumentStore documents, JdbcClient jdbc) {
        this.proposals = proposals;
        this.versions = versions;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @Override
    public Subject.Kind subject() {
        return Subject.Kind.PROPOSAL;
    }

    @Override
    public List<UUID> all() {
        return jdbc.sql("select id from proposal").query(UUID.class).list();
    }

    @Override
    public List<SearchEntry> entries(UUID id) {
        return proposals
                .findById(id)
                .map(proposal -> shown(proposal).stream()
                        .flatMap(shown -> entries(proposal, shown))
                        .toList())
                .orElse(List.of());
    }

    private List<Shown> shown(Proposal proposal) {
        Shown working = new Shown(proposal.text(), proposal.attachments(), Audience.ORIGINATOR, false);
        List<Shown> shown = new ArrayList<>();
        List<VersionRow> submitted = versions.findByProposalOrderByRevision(proposal.id()).stream()
                .map(ProposalVersion::row)
                .toList();
        if (submitted.isEmpty()) {
            return List.of(working);
        }
        VersionRow last = submitted.getLast();
        boolean revised =
                !last.text().equals(working.text()) || !last.attachments().equals(working.files());
        boolean accepted = proposal.progress().acceptedAt() != null;
        if (revised) {
            shown.add(working);
        }
        shown.add(new Shown(last.text(), last.attachments(), accepted ? Audience.MEMBERS : Audience.OFFICE, revised));
        return shown;
    }

    private Stream<SearchEntry> entries(Proposal proposal, Shown shown) {
        ProposalRow row = proposal.row();
        ProposalText text = shown.text();
        String number = Objects.requireNonNullElse(row.number(), "");
        Instant at = Objects.requireNonNullElse(row.submittedAt(), row.changedAt());
        String body = Stream.of(text.motion(), text.facts(), text.costs(), text.lead())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        SearchEntry own = new SearchEntry(
                FoundKind.PROPOSAL,
                row.committee(),
                shown.audience(),
                row.originator(),
                shown.earlier(),
                row.closed(),
                number,
                text.title(),
                "",
                body,
                null,
                "proposals/" + row.id(),
                at,
                null);
        String context = number.isEmpty() ? text.title() : number + " · " + text.title();
        return Stream.concat(
                Stream.of(own),
                documents.rows(shown.files()).values().stream().map(file -> paper(row, shown, context, file)));
    }

    private static SearchEntry paper(ProposalRow row, Shown shown, String context, DocumentRow file) {
        return new SearchEntry(
                FoundKind.PAPER,
                row.committee(),
                shown.audience(),
                row.originator(),
                shown.earlier(),
                row.closed(),
                "",
                file.name(),
                context,
                "",
                file.id(),
                "proposals/" + row.id(),
                file.uploadedAt(),
                null);
    }
}
