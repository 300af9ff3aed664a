package org.conclusum.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalText;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionListing;
import org.springframework.stereotype.Component;

/** What a resolution says of the practice that can be made out of it, as far as the person may see it. */
@Component
class PracticeSources {

    private final ResolutionListing resolutions;
    private final ProposalLookup proposals;

    PracticeSources(ResolutionListing resolutions, ProposalLookup proposals) {
        this.resolutions = resolutions;
        this.proposals = proposals;
    }

    /** Facts become the situation, the wording the goal, measures the steps, the completion note what came of it. */
    PracticeContent of(ResolutionDetail resolution, Actor.Person person) {
        ProposalText text = proposals.text(resolution.row().proposal());
        List<MeasureRow> measures = resolutions.measuresOf(resolution.row().id(), person);
        Map<PracticeSection, String> sections = new EnumMap<>(PracticeSection.class);
        sections.put(PracticeSection.SITUATION, shortened(text.facts()));
        sections.put(PracticeSection.GOAL, shortened(resolution.wording()));
        sections.put(
                PracticeSection.STEPS,
                shortened(
                        measures.stream().map(measure -> "– " + measure.title()).collect(Collectors.joining("\n"))));
        sections.put(PracticeSection.PARTNERS, shortened(text.lead()));
        sections.put(PracticeSection.AFTER, shortened(outcome(resolution, person)));
        sections.put(PracticeSection.CONTEXT, shortened(text.costs()));
        PracticeContent named = PracticeContent.named(resolution.row().title());
        return new PracticeContent(
                named.title(),
                "",
                named.field(),
                named.phase(),
                "",
                sections,
                measures.stream()
                        .limit(10)
                        .map(measure -> new PracticeElement(false, measure.title(), ""))
                        .toList(),
                named.resources(),
                named.evidence(),
                named.licence(),
                "",
                List.of(),
                null);
    }

    private String outcome(ResolutionDetail resolution, Actor.Person person) {
        String note = resolution.completionNote();
        if (note != null) {
            return note;
        }
        return resolutions.reportsOf(resolution.row().id(), person).stream()
                .map(ReportRow::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String shortened(String text) {
        return text.length() > PracticeSection.LONGEST ? text.substring(0, PracticeSection.LONGEST) : text;
    }
}
