package org.conclusum.committees.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeState;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SignedIn;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;

/** The committees into which this person has insight. */
@Route("committees")
@PermitAll
class CommitteesView extends Div implements HasDynamicTitle {

    CommitteesView(CommitteeDirectory directory, CommitteeAccess access, SignedIn signedIn, ScopeNames scopes) {
        Standing standing = access.standingOf(signedIn.person());
        List<CommitteeRow> committees = directory.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .sorted(Comparator.comparing(CommitteeRow::isDissolved))
                .toList();
        PageHeader header =
                new PageHeader(Texts.text("committees.list.title")).lead(Texts.text("committees.list.lead"));
        add(header);
        if (access.mayFoundAny(signedIn.person())) {
            header.actions(Actions.primary(Texts.text("committees.founding.new.title"), () -> UI.getCurrent()
                    .navigate(FoundCommitteeView.class)));
        }
        if (committees.isEmpty()) {
            add(new PageLayout(new EmptyState(
                    Texts.text("committees.list.empty.title"), Texts.text("committees.list.empty.sentence"))));
            return;
        }
        header.actions(Actions.secondary(
                Texts.text("committees.structure.title"), () -> UI.getCurrent().navigate(StructureView.class)));
        Map<String, String> regions = scopes.regions();
        PagedTable<CommitteeRow> table = new PagedTable<CommitteeRow>(
                        Texts.text("committees.list.title"),
                        (offset, limit) ->
                                committees.stream().skip(offset).limit(limit).toList())
                .component(
                        Texts.text("committees.list.name"),
                        committee -> new Anchor(
                                "committees/" + committee.id()
                                        + (committee.state() == CommitteeState.FOUNDING ? "/founding" : ""),
                                committee.name()))
                .column(Texts.text("committees.list.code"), CommitteeRow::code)
                .column(Texts.text("committees.list.region"), committee -> {
                    String region = committee.region();
                    return region == null
                            ? Texts.text("committees.list.allRegions")
                            : regions.getOrDefault(region, region);
                })
                .component(Texts.text("committees.nomination.stands"), StructureMarks::of)
                .column(Texts.text("committees.list.mine"), committee -> part(standing, committee));
        add(new PageLayout(new Card(table.refresh())));
    }

    private static String part(Standing standing, CommitteeRow committee) {
        String part;
        if (standing.chaired().contains(committee.id())) {
            part = "committees.title.chair";
        } else if (standing.seated().contains(committee.id())) {
            part = "committees.title.member";
        } else if (standing.run().contains(committee.id())) {
            part = "committees.title.office";
        } else if (standing.represented().contains(committee.id())) {
            part = "committees.title.represented";
        } else {
            part = "committees.title.insight";
        }
        return Texts.text(part);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("committees.list.title");
    }
}
