package org.conclusum.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.audit.JournalLine;
import org.conclusum.audit.JournalListing;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HomeCard;
import org.conclusum.uikit.Texts;

/** What happened since yesterday in the person's committees, beside the worklist. */
@org.springframework.stereotype.Component
class NewsCard implements HomeCard {

    private static final int ORDER = 50;
    private static final int SHOWN = 6;

    /** What a member wants to know; single votes, arrivals and drafts are none of it. */
    private static final Set<String> NEWS = Set.of(
            "ProposalAccepted",
            "MeetingPlanned",
            "MeetingMoved",
            "MeetingCancelled",
            "MeetingAdjourned",
            "ContinuationScheduled",
            "InvitationsIssued",
            "SupplementIssued",
            "MeetingClosed",
            "BallotOpened",
            "BallotCounted",
            "ResolutionIssued",
            "MeasureReported",
            "MeasureEscalated",
            "ResolutionClosed");

    private final JournalListing journal;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final Clock clock;

    NewsCard(JournalListing journal, ProposalLookup proposals, CommitteeDirectory committees, Clock clock) {
        this.journal = journal;
        this.proposals = proposals;
        this.committees = committees;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card(Actor.Person person) {
        var since =
                LocalDate.now(clock).minusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();
        List<JournalLine> lines = journal.news(NEWS, since, person, SHOWN);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, ProposalRow> about = proposals.rows(
                lines.stream().map(NewsCard::proposal).flatMap(Optional::stream).collect(Collectors.toSet()));
        Map<UUID, String> names =
                committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-audit-news");
        lines.forEach(line -> list.add(item(line, about, names)));
        return Optional.of(new Card(Texts.text("audit.news.title"), list));
    }

    private static ListItem item(JournalLine line, Map<UUID, ProposalRow> about, Map<UUID, String> names) {
        String subject = proposal(line)
                .map(about::get)
                .map(ProposalRow::title)
                .orElseGet(() -> names.getOrDefault(Objects.requireNonNullElse(line.committee(), new UUID(0, 0)), ""));
        Component title = EventWords.route(line)
                .<Component>map(route -> new Anchor(route, EventWords.sentence(line)))
                .orElseGet(() -> new Span(EventWords.sentence(line)));
        Span note =
                new Span(Texts.text("audit.news.note", subject, Formats.shortDate(line.at()), Formats.time(line.at())));
        note.addClassNames("cc-small", "cc-muted");
        return new ListItem(new Div(title, note));
    }

    private static Optional<UUID> proposal(JournalLine line) {
        return Optional.ofNullable(line.facts().get("proposal")).map(UUID::fromString);
    }
}
