package org.conclusum.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.evidence.CitationDraft;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.evidence.EvidenceListing;
import org.conclusum.evidence.EvidenceManagement;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Where an indicator is cited on a proposal; what will be kept is shown beside. */
@Route("proposals/:proposal/citation")
@PermitAll
class CitationView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient EvidenceListing listing;
    private final transient EvidenceManagement management;
    private final transient IndicatorListing indicators;
    private final transient CaseFiles caseFiles;
    private final transient CommitteeDirectory committees;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private final Div preview = new Div();
    private UUID proposal = new UUID(0, 0);
    private String number = "";

    CitationView(
            EvidenceListing listing,
            EvidenceManagement management,
            IndicatorListing indicators,
            CaseFiles caseFiles,
            CommitteeDirectory committees,
            RegionDirectory regions,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.indicators = indicators;
        this.caseFiles = caseFiles;
        this.committees = committees;
        this.regions = regions;
        this.person = signedIn.person();
        preview.addClassName("cc-evidence-preview");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("evidence.cite.title");
    }

    @Override
    public String place() {
        return number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proposal = EvidenceAddress.of(event, EvidenceAddress.PROPOSAL);
        CaseFile file = caseFiles.of(proposal, person);
        number = Objects.requireNonNullElse(file.row().number(), "");
        removeAll();
        PageHeader header = new PageHeader(Texts.text("evidence.cite.title"))
                .lead(Texts.text("evidence.cite.lead", file.text().title()));
        PageLayout page = new PageLayout().above(header);
        List<IndicatorRow> all = indicators.all();
        if (!listing.mayCite(proposal, person)) {
            page.main(new EmptyState(
                    Texts.text("evidence.cite.closed.title"),
                    Texts.text("evidence.cite.closed.text"),
                    new Anchor("proposals/" + proposal, Texts.text("evidence.cite.back"))));
        } else if (all.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("evidence.cite.none.title"),
                    Texts.text("evidence.cite.none.text"),
                    new Anchor("monitoring", Texts.text("evidence.cite.none.link"))));
        } else {
            page.main(form(file, all, event.getLocation().getQueryParameters())).main(preview);
        }
        add(page);
    }

    private Card form(CaseFile file, List<IndicatorRow> all, QueryParameters query) {
        List<MunicipalityRow> offered = offered(file);
        Set<String> concerned = new HashSet<>(file.text().concerned());
        Set<MunicipalityRow> chosen = offered.stream()
                .filter(row -> concerned.isEmpty() || concerned.contains(row.ags()))
                .collect(Collectors.toSet());
        CitationFields[] made = new CitationFields[1];
        CitationFields fields = new CitationFields(offered, listing::figures, () -> show(made[0]));
        made[0] = fields;
        String wanted = query.getSingleParameter("indicator").orElse("");
        fields.begin(
                all,
                chosen,
                all.stream()
                        .filter(row -> row.id().toString().equals(wanted))
                        .findFirst()
                        .orElse(null));
        Div actions = new Div(Actions.primary(Texts.text("evidence.cite.action"), () -> cite(fields)));
        actions.addClassName("cc-actions");
        return new Card(fields, actions);
    }

    /** The municipalities of the committee's region; all where it is across regions. */
    private List<MunicipalityRow> offered(CaseFile file) {
        String region = committees.get(file.row().committee()).region();
        return regions.municipalities().stream()
                .filter(row -> region == null || row.region().equals(region))
                .sorted(Comparator.comparing(MunicipalityRow::name))
                .toList();
    }

    private void show(CitationFields fields) {
        preview.removeAll();
        List<CitedFigure> figures = fields.shown();
        IndicatorRow indicator = fields.chosen().orElse(null);
        if (indicator == null || figures.isEmpty()) {
            Paragraph none =
                    new Paragraph(Texts.text(indicator == null ? "evidence.preview.choose" : "evidence.preview.none"));
            none.addClassName("cc-muted");
            preview.add(new Card(Texts.text("evidence.preview.title"), none));
            return;
        }
        int decimals = indicator.content().decimals();
        preview.add(new Card(
                Texts.text("evidence.preview.title"),
                new PagedTable<CitedFigure>(indicator.content().name(), (offset, limit) -> figures.stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .column(Texts.text("evidence.column.municipality"), CitedFigure::municipality)
                        .column(Texts.text("evidence.column.period"), EvidenceWords::period)
                        .number(indicator.content().unit(), figure -> FigureWords.here()
                                .value(figure.value(), figure.mark(), figure.uncertain(), decimals))
                        .refresh()));
    }

    private void cite(CitationFields fields) {
        CitationDraft draft = fields.draft().orElse(null);
        if (draft == null) {
            Messages.failed(Texts.text("evidence.cite.incomplete"));
            return;
        }
        management.cite(proposal, draft, person);
        Messages.done(Texts.text("evidence.cite.done"));
        UI.getCurrent().navigate("proposals/" + proposal, QueryParameters.of("tab", EvidenceAddress.TAB));
    }
}
