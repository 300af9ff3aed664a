package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.AnalysisManagement;
import org.conclusum.scenarios.FactorDraft;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.KeyFactor;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.RatingDeadlines;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioManagement;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioProfile;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.TripWireManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;

/** One scenario project: what it asks, how far it is, and what came of it. */
@Route("scenarios/:project")
@PermitAll
class ProjectPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ScenarioListing listing;
    private final transient ScenarioManagement management;
    private final transient AnalysisManagement analyses;
    private final transient ProfileManagement profiles;
    private final transient TripWireManagement wires;
    private final transient RatingDeadlines deadlines;
    private final transient ForecastManagement forecasts;
    private final transient IndicatorListing indicators;
    private final transient RegionDirectory regions;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private String title = "";

    ProjectPage(
            ScenarioListing listing,
            ScenarioManagement management,
            AnalysisManagement analyses,
            ProfileManagement profiles,
            TripWireManagement wires,
            RatingDeadlines deadlines,
            ForecastManagement forecasts,
            IndicatorListing indicators,
            RegionDirectory regions,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.analyses = analyses;
        this.profiles = profiles;
        this.wires = wires;
        this.deadlines = deadlines;
        this.forecasts = forecasts;
        this.indicators = indicators;
        this.regions = regions;
        this.live = live;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        refresh();
        live.refresh(this, project, this::refresh);
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
        ScenarioProject known = view.project();
        title = known.title();
        PageHeader header = new PageHeader(known.title())
                .marks(
                        ScenarioWords.mark(known.phase()),
                        new Span(Texts.text("scenarios.project.until", String.valueOf(known.horizon()))));
        if (!known.question().isEmpty()) {
            header.lead(known.question());
        }
        nextStep(view).ifPresent(header::actions);
        PageLayout page = new PageLayout().above(header, steps(known.phase()));
        if (known.phase() == ScenarioPhase.FACTORS) {
            page.main(factors(view));
        } else {
            if (view.seesMatrix()) {
                page.main(new AnalysesCard(view, analyses, live, person));
            }
            if (known.phase().showsDifferences()) {
                page.main(profiles(view));
            }
            page.main(factors(view));
        }
        if (known.phase() != ScenarioPhase.FACTORS) {
            page.aside(new RatingCard(view, regions.byKey()));
        }
        if (known.phase() == ScenarioPhase.RATING) {
            page.aside(new DeadlineCard(view, deadlines, person));
        }
        if (known.phase().showsDifferences()) {
            page.aside(new TripWireCard(view, wires, forecasts, indicators, regions.byKey(), person));
        }
        if (view.leads()) {
            page.aside(leading(view));
        }
        removeAll();
        add(page);
    }

    private static StepBar steps(ScenarioPhase phase) {
        return new StepBar(Stream.of(ScenarioPhase.values())
                .map(step -> new StepBar.Step(
                        Texts.of("scenarios.step", step),
                        Texts.of("scenarios.step.note", step),
                        step == phase && step != ScenarioPhase.CLOSED
                                ? StepBar.Place.NOW
                                : step.compareTo(phase) <= 0 ? StepBar.Place.DONE : StepBar.Place.AHEAD))
                .toList());
    }

    private Optional<Component> nextStep(ScenarioView view) {
        ScenarioPhase phase = view.project().phase();
        boolean mayRate = phase.takesRatings() && !view.mine().isEmpty();
        if (mayRate && !view.handedIn().keySet().containsAll(view.mine())) {
            return Optional.of(Actions.primary(Texts.text("scenarios.rate.action"), () -> UI.getCurrent()
                    .navigate(ScenarioAddress.rating(project))));
        }
        if (!view.leads()) {
            return Optional.empty();
        }
        return switch (phase) {
            case FACTORS ->
                Optional.of(Actions.primary(
                        Texts.text("scenarios.open.action"),
                        () -> Confirmation.ask(
                                Texts.text("scenarios.open.action"),
                                Texts.text("scenarios.open.sentence"),
                                Texts.text("scenarios.open.confirm"),
                                () -> {
                                    management.openRating(project, person);
                                    Messages.done(Texts.text("scenarios.open.done"));
                                    refresh();
                                })));
            case RATING ->
                Optional.of(Actions.primary(
                        Texts.text("scenarios.show.action"),
                        () -> Confirmation.ask(
                                Texts.text("scenarios.show.action"),
                                Texts.text("scenarios.show.sentence", view.sheets(), view.participants()),
                                Texts.text("scenarios.show.confirm"),
                                () -> {
                                    management.showDifferences(project, person);
                                    Messages.done(Texts.text("scenarios.show.done"));
                                    refresh();
                                })));
            case COMPARED, CLOSED -> Optional.empty();
        };
    }

    private Card factors(ScenarioView view) {
        boolean open = view.leads() && view.project().phase() == ScenarioPhase.FACTORS;
        Card card = new Card(Texts.text("scenarios.factors.title"));
        card.addClassName("cc-scenarios-stack");
        view.box()
                .ifPresent(box -> card.add(ScenarioWords.muted(Texts.text(
                        "scenarios.factors.bundles", view.factors().size(), Formats.number(box.bundles())))));
        if (view.factors().isEmpty()) {
            card.add(ScenarioWords.muted(Texts.text("scenarios.factors.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-scenarios-factors");
        view.factors().forEach(factor -> list.add(new ListItem(factor(factor, open))));
        card.add(list);
        if (open) {
            card.add(ScenarioWords.actions(Actions.secondary(Texts.text("scenarios.factor.add"), this::addFactor)));
        }
        return card;
    }

    private Div factor(KeyFactor factor, boolean open) {
        Span sign = new Span(factor.sign());
        sign.addClassName("cc-scenarios-sign");
        Div head = new Div(sign, new H3(factor.name()));
        head.addClassName("cc-scenarios-factor-head");
        Div block = new Div(head);
        if (!factor.note().isEmpty()) {
            block.add(ScenarioWords.muted(factor.note()));
        }
        OrderedList projections = new OrderedList();
        projections.addClassName("cc-scenarios-projections");
        for (int place = 0; place < factor.projections().size(); place++) {
            Span short_ = new Span(factor.sign(place));
            short_.addClassName("cc-scenarios-small-sign");
            projections.add(new ListItem(
                    short_, new Span(factor.projections().get(place).name())));
        }
        block.add(projections);
        if (open) {
            Button change = Actions.quiet(Texts.text("scenarios.factor.change"), () -> changeFactor(factor));
            change.setAriaLabel(Texts.text("scenarios.factor.change.label", factor.name()));
            Button drop = Actions.quiet(Texts.text("scenarios.factor.drop"), () -> {
                management.dropFactor(factor.id(), person);
                refresh();
            });
            drop.setAriaLabel(Texts.text("scenarios.factor.drop.label", factor.name()));
            block.add(ScenarioWords.actions(change, drop));
        }
        return block;
    }

    private void addFactor() {
        FactorFields fields = new FactorFields(new FactorDraft("", "", List.of()));
        FormDialog.open(
                Texts.text("scenarios.factor.add"),
                Texts.text("scenarios.factor.lead"),
                Texts.text("scenarios.factor.save"),
                () -> {
                    management.addFactor(project, fields.draft(), person);
                    refresh();
                },
                fields);
    }

    private void changeFactor(KeyFactor factor) {
        FactorFields fields = new FactorFields(new FactorDraft(
                factor.name(),
                factor.note(),
                factor.projections().stream().map(KeyFactor.Projection::name).toList()));
        FormDialog.open(
                Texts.text("scenarios.factor.change"),
                Texts.text("scenarios.factor.lead"),
                Texts.text("scenarios.factor.save"),
                () -> {
                    management.changeFactor(factor.id(), fields.draft(), person);
                    refresh();
                },
                fields);
    }

    private Card profiles(ScenarioView view) {
        List<ScenarioProfile> written = profiles.of(project, person);
        Card card = new Card(Texts.text("scenarios.profiles.title"));
        card.addClassName("cc-scenarios-stack");
        if (written.isEmpty()) {
            card.add(ScenarioWords.muted(
                    Texts.text(view.leads() ? "scenarios.profiles.none.office" : "scenarios.profiles.none")));
            return card;
        }
        Div grid = new Div();
        grid.addClassNames("cc-scenarios-profiles", "cc-scenarios-three");
        written.forEach(profile -> grid.add(new ProfileTile(profile, view.factors(), profiles, person)));
        card.add(grid);
        if (written.size() > 1) {
            card.add(ScenarioWords.go(ScenarioAddress.comparison(project), Texts.text("scenarios.comparison.action")));
        }
        return card;
    }

    private Card leading(ScenarioView view) {
        ScenarioProject known = view.project();
        Card card = new Card(Texts.text("scenarios.lead.title"));
        card.addClassName("cc-scenarios-stack");
        if (known.phase() == ScenarioPhase.CLOSED) {
            card.add(
                    ScenarioWords.muted(Texts.text("scenarios.lead.closed")),
                    Actions.secondary(Texts.text("scenarios.reopen.action"), () -> {
                        management.reopen(project, person);
                        refresh();
                    }));
            return card;
        }
        card.add(Actions.secondary(Texts.text("scenarios.revise.action"), () -> revise(known)));
        if (known.phase() == ScenarioPhase.COMPARED) {
            card.add(Actions.secondary(
                    Texts.text("scenarios.close.action"),
                    () -> Confirmation.ask(
                            Texts.text("scenarios.close.action"),
                            Texts.text("scenarios.close.sentence"),
                            Texts.text("scenarios.close.confirm"),
                            () -> {
                                management.close(project, person);
                                refresh();
                            })));
        }
        return card;
    }

    private void revise(ScenarioProject known) {
        ProjectFields fields = new ProjectFields(known.title(), known.question(), known.horizon());
        FormDialog.open(
                Texts.text("scenarios.revise.action"),
                Texts.text("scenarios.revise.lead"),
                Texts.text("scenarios.factor.save"),
                () -> {
                    management.revise(
                            project, fields.title(), fields.question(), fields.horizon(), known.revision(), person);
                    refresh();
                },
                fields);
    }
}
