package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.DocumentRow;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileNotice;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.HomeBodyStage;
import org.conclusum.proposals.PaperAction;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.beans.factory.ObjectProvider;

/** What the case file is put together from; the sections come from the modules that know more about a proposal. */
@org.springframework.stereotype.Component
class CaseFileServices {

    final CaseFiles caseFiles;
    final ProposalManagement management;
    final ProposalRoutes routes;
    final ProposalRenewals renewals;
    final ProposalLookup lookup;
    final CommitteeDirectory committees;
    final RegionDirectory regions;
    final LiveUpdates liveUpdates;
    final Clock clock;
    private final ObjectProvider<CaseFileSection> sections;
    private final ObjectProvider<CaseFileNotice> notices;
    private final ObjectProvider<PaperAction> paperActions;
    private final ObjectProvider<HomeBodyStage.Source> homeBodies;

    CaseFileServices(
            CaseFiles caseFiles,
            ProposalManagement management,
            ProposalRoutes routes,
            ProposalRenewals renewals,
            ProposalLookup lookup,
            CommitteeDirectory committees,
            RegionDirectory regions,
            LiveUpdates liveUpdates,
            Clock clock,
            ObjectProvider<CaseFileSection> sections,
            ObjectProvider<CaseFileNotice> notices,
            ObjectProvider<PaperAction> paperActions,
            ObjectProvider<HomeBodyStage.Source> homeBodies) {
        this.caseFiles = caseFiles;
        this.management = management;
        this.routes = routes;
        this.renewals = renewals;
        this.lookup = lookup;
        this.committees = committees;
        this.regions = regions;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.sections = sections;
        this.notices = notices;
        this.paperActions = paperActions;
        this.homeBodies = homeBodies;
    }

    Optional<HomeBodyStage> homeBodies(UUID proposal) {
        return homeBodies.stream()
                .flatMap(source -> source.of(proposal).stream())
                .findFirst();
    }

    List<CaseFileSection> sections() {
        return sections.stream()
                .sorted(Comparator.comparingInt(CaseFileSection::order))
                .toList();
    }

    /** What is to be read first, on any tab. */
    List<Component> notices(UUID proposal, Actor.Person viewer) {
        return notices.stream()
                .flatMap(notice -> notice.notice(proposal, viewer).stream())
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
