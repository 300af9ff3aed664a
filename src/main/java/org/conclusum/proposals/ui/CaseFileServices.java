package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.DocumentRow;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.PaperAction;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the case file is put together from; the sections come from the modules that know more about a proposal. */
@Component
class CaseFileServices {

    final CaseFiles caseFiles;
    final ProposalManagement management;
    final ProposalRoutes routes;
    final CommitteeDirectory committees;
    final RegionDirectory regions;
    final LiveUpdates liveUpdates;
    final Clock clock;
    private final ObjectProvider<CaseFileSection> sections;
    private final ObjectProvider<PaperAction> paperActions;

    CaseFileServices(
            CaseFiles caseFiles,
            ProposalManagement management,
            ProposalRoutes routes,
            CommitteeDirectory committees,
            RegionDirectory regions,
            LiveUpdates liveUpdates,
            Clock clock,
            ObjectProvider<CaseFileSection> sections,
            ObjectProvider<PaperAction> paperActions) {
        this.caseFiles = caseFiles;
        this.management = management;
        this.routes = routes;
        this.committees = committees;
        this.regions = regions;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.sections = sections;
        this.paperActions = paperActions;
    }

    List<CaseFileSection> sections() {
        return sections.stream()
                .sorted(Comparator.comparingInt(CaseFileSection::order))
                .toList();
    }

    /** What can be done with a file of a proposal but opening it. */
    Span actions(UUID proposal, DocumentRow file) {
        Span actions = new Span();
        actions.addClassName("cc-papers-actions");
        paperActions.forEach(action -> action.on(proposal, file).ifPresent(actions::add));
        return actions;
    }
}
