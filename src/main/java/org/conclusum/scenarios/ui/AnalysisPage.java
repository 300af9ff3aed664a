package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.AnalysisManagement;
import org.conclusum.scenarios.AnalysisResult;
import org.conclusum.scenarios.AnalysisRow;
import org.conclusum.scenarios.AnalysisState;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What an analysis found: which bundles hold together, which of them differ most, and what went in. */
@Route("scenarios/:project/analyses/:number")
@PermitAll
class AnalysisPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ScenarioListing listing;
    private final transient AnalysisManagement analyses;
    private final transient ProfileManagement profiles;
    private final transient RegionDirectory regions;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private int number;
    private String title = "";

    AnalysisPage(
            ScenarioListing listing,
            AnalysisManagement analyses,
            ProfileManagement profiles,
            RegionDirectory regions,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.analyses = analyses;
        this.profiles = profiles;
        this.regions = regions;
        this.live = live;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        number = ScenarioAddress.number(event);
        refresh();
        live.refresh(this, AnalysisManagement.subject(project), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    private void refresh() {
        ScenarioView view = listing.view(project, person);
        AnalysisRow row = analyses.row(project, number, person);
        MatrixKind kind = row.input().kind();
        title = Texts.text("scenarios.analyses.name", number, Texts.of("scenarios.kind", kind));
        PageHeader header = new PageHeader(title)
                .marks(
                        row.state() == AnalysisState.DONE
                                ? new Pill(Tone.YES, Texts.of("scenarios.analyses.state", row.state()))
                                : new Pill(Tone.WAIT, Texts.of("scenarios.analyses.state", row.state())),
                        new Span(view.project().title()));
        PageLayout page = new PageLayout().above(header);
        AnalysisResult result = row.result();
        if (result == null) {
            page.main(new AnalysesCard(view, analyses, live, person));
        } else {
            header.lead(Texts.text(
                    "scenarios.result." + kind,
                    Formats.number(result.bundles()),
                    Formats.number(result.bundles() - result.kept()),
                    Formats.number(result.kept())));
            page.main(offered(view, row, result), new BundleTable(row, result));
        }
        page.aside(input(row));
        removeAll();
        add(page);
    }

    private Card offered(ScenarioView view, AnalysisRow row, AnalysisResult result) {
        Card card = new Card(Texts.text("scenarios.offered.title"));
        card.addClassName("cc-scenarios-stack");
        MatrixKind kind = row.input().kind();
        card.add(ScenarioWords.muted(Texts.text(
                result.offered().isEmpty() ? "scenarios.offered.none" : "scenarios.offered.lead." + kind,
                AnalysisResult.SHARE)));
        Div grid = new Div();
        grid.addClassName("cc-scenarios-profiles");
        for (AnalysisResult.Found found : result.offered()) {
            Div tile = new Div(
                    new H3(ScenarioWords.signs(row.input(), found.projections())),
                    ScenarioWords.small(Texts.text(
                            "scenarios.offered.place",
                            found.rank(),
                            ScenarioWords.decimal(Fraction.parse(found.sum()), 1))),
                    ScenarioWords.bundle(row.input(), found.projections()));
            tile.addClassName("cc-scenarios-tile");
            if (view.leads() && view.project().phase() == ScenarioPhase.COMPARED) {
                Button write = Actions.secondary(Texts.text("scenarios.offered.write"), () -> write(row, found));
                write.setAriaLabel(Texts.text(
                        "scenarios.offered.write.label", ScenarioWords.signs(row.input(), found.projections())));
                tile.add(write);
            }
            grid.add(tile);
        }
        card.add(grid);
        return card;
    }

    private void write(AnalysisRow row, AnalysisResult.Found found) {
        TextField name = new TextField(Texts.text("scenarios.profile.name"));
        name.setWidthFull();
        name.setMaxLength(ScenarioProject.LONGEST_TITLE);
        FormDialog.open(
                Texts.text("scenarios.offered.write"),
                Texts.text("scenarios.profile.new", ScenarioWords.signs(row.input(), found.projections())),
                Texts.text("scenarios.profile.begin"),
                () -> {
                    UUID begun = profiles.begin(project, number, found.projections(), name.getValue(), person);
                    profiles.of(project, person).stream()
                            .filter(profile -> profile.id().equals(begun))
                            .forEach(profile ->
                                    UI.getCurrent().navigate(ScenarioAddress.profile(project, profile.number())));
                },
                name);
    }

    private Card input(AnalysisRow row) {
        Map<String, MunicipalityRow> known = regions.byKey();
        Facts facts = new Facts()
                .add(
                        Texts.text("scenarios.input.asked"),
                        Texts.text("scenarios.rating.by", row.requestedBy(), Formats.dateTime(row.requestedAt())))
                .add(
                        Texts.text("scenarios.input.municipalities"),
                        row.input().municipalities().stream()
                                .map(ags ->
                                        Objects.requireNonNull(known.get(ags)).shortName())
                                .collect(Collectors.joining(", ")))
                .add(
                        Texts.text("scenarios.input.values"),
                        Formats.number(row.input().values().size()))
                .add(Texts.text("scenarios.input.hash"), row.hash().substring(0, 16));
        Card card = new Card(
                Texts.text("scenarios.input.title"),
                facts,
                ScenarioWords.small(Texts.of("scenarios.method", row.input().kind())),
                ScenarioWords.go(ScenarioAddress.of(project), Texts.text("scenarios.back")));
        card.addClassName("cc-scenarios-stack");
        return card;
    }
}
