package org.conclusum.meetings.binder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.binder.BinderPlan.PlannedFile;
import org.conclusum.meetings.binder.BinderPlan.PlannedItem;
import org.conclusum.meetings.binder.BinderPlan.PlannedPaper;
import org.conclusum.proposals.PaperAnnex;
import org.conclusum.proposals.ProposalPapers;
import org.conclusum.proposals.ProposalPapers.Papers;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the binder of a meeting is to hold, in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
class BinderPlanning {

    /** The files of the committees are kept in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final ProposalPapers proposals;
    private final List<PaperAnnex> annexes;

    BinderPlanning(
            MeetingLookup meetings,
            CommitteeDirectory committees,
            RegionDirectory regions,
            ProposalPapers proposals,
            List<PaperAnnex> annexes) {
        this.meetings = meetings;
        this.committees = committees;
        this.regions = regions;
        this.proposals = proposals;
        this.annexes = List.copyOf(annexes);
    }

    /** Whether a meeting has closed items, and so a part that is not for everybody. */
    boolean hasClosedItems(UUID meeting) {
        return meetings.agenda(meeting).stream().anyMatch(AgendaItemRow::closed);
    }

    BinderPlan plan(UUID meeting, BinderPart part) {
        MeetingRow row = meetings.row(meeting);
        boolean closedToo = part == BinderPart.COMPLETE;
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        List<UUID> ids = agenda.stream()
                .map(AgendaItemRow::proposal)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Papers> papers = proposals.of(ids);
        Map<UUID, List<PaperAnnex.Annex>> further = annexes(ids);
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        return new BinderPlan(
                meeting,
                committees.get(row.committee()).name(),
                row.title(),
                Texts.text(LANGUAGE, "meetings.binder.when", Formats.dateTime(row.startsAt(), LANGUAGE), row.place()),
                closedToo,
                agenda.stream()
                        .filter(item -> closedToo || !isClosed(item, papers))
                        .map(item -> new PlannedItem(
                                item.number(),
                                item.title(),
                                isClosed(item, papers),
                                paper(item, papers, further, municipalities)))
                        .toList());
    }

    /** A proposal that is closed closes its item, whatever the agenda says. */
    private static boolean isClosed(AgendaItemRow item, Map<UUID, Papers> papers) {
        Papers paper = item.proposal() == null ? null : papers.get(item.proposal());
        return item.closed() || paper != null && paper.closed();
    }

    private static @Nullable PlannedPaper paper(
            AgendaItemRow item,
            Map<UUID, Papers> papers,
            Map<UUID, List<PaperAnnex.Annex>> further,
            Map<String, MunicipalityRow> municipalities) {
        Papers paper = item.proposal() == null ? null : papers.get(item.proposal());
        if (paper == null) {
            return null;
        }
        MunicipalityRow originator = municipalities.get(paper.originator());
        return new PlannedPaper(
                paper.proposal(),
                paper.number(),
                paper.text().title(),
                originator == null ? paper.originator() : originator.name(),
                paper.text().motion(),
                paper.text().facts(),
                paper.text().costs(),
                paper.files().stream()
                        .map(file ->
                                new PlannedFile(file.id(), file.name(), file.mediaType(), file.size(), file.sha256()))
                        .toList(),
                further.getOrDefault(paper.proposal(), List.of()));
    }

    private Map<UUID, List<PaperAnnex.Annex>> annexes(List<UUID> ids) {
        Map<UUID, List<PaperAnnex.Annex>> all = new HashMap<>();
        annexes.forEach(source -> source.of(ids, LANGUAGE)
                .forEach((proposal, parts) ->
                        all.computeIfAbsent(proposal, none -> new ArrayList<>()).addAll(parts)));
        return all;
    }
}
