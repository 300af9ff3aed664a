package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.cockpit.CaseFilter;
import org.conclusum.procedures.cockpit.CaseOverview;
import org.conclusum.procedures.cockpit.IncidentRow;
import org.conclusum.procedures.cockpit.RunningCaseRow;
import org.conclusum.procedures.cockpit.StepMoving;
import org.conclusum.procedures.cockpit.Throughput;
import org.conclusum.procedures.cockpit.TimerRow;
import org.conclusum.procedures.cockpit.VersionLoad;
import org.conclusum.procedures.drawing.DeployedModel;
import org.conclusum.procedures.drawing.ProcessAdministration;
import org.conclusum.procedures.drawing.ProcessFigures;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The running cases of one process: heat map, versions, where they stand and how long, clocks, incidents, throughput. */
@Route("admin/processes/cockpit")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class CockpitView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final String PROCESS = "process";
    private static final String VERSION = "version";
    private static final String REGION = "region";

    private final transient ProcessAdministration administration;
    private final transient CaseOverview overview;
    private final transient ProcessFigures figures;
    private final transient StepMoving moving;
    private final transient CommitteeNames committees;
    private final transient ScopeNames scopes;
    private final transient Actor.Person person;

    CockpitView(
            ProcessAdministration administration,
            CaseOverview overview,
            ProcessFigures figures,
            StepMoving moving,
            CommitteeNames committees,
            ScopeNames scopes,
            SignedIn signedIn) {
        this.administration = administration;
        this.overview = overview;
        this.figures = figures;
        this.moving = moving;
        this.committees = committees;
        this.scopes = scopes;
        this.person = signedIn.person();
    }

    /** The page for a process. */
    static RouterLink link(String words, String process) {
        RouterLink link = new RouterLink(words, CockpitView.class);
        link.setQueryParameters(QueryParameters.of(PROCESS, process));
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.cockpit.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<DeployedModel> models = administration.models(person);
        String key = parameters.getSingleParameter(PROCESS).orElse("proposal");
        models.stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .or(() -> models.stream().findFirst())
                .ifPresent(model -> show(
                        model,
                        models,
                        parameters.getSingleParameter(VERSION).orElse(""),
                        parameters.getSingleParameter(REGION).orElse("")));
    }

    private void show(DeployedModel model, List<DeployedModel> models, String version, String wish) {
        List<VersionLoad> versions = overview.versions(model.key(), person);
        VersionLoad chosen = versions.stream()
                .filter(each -> String.valueOf(each.number()).equals(version))
                .findFirst()
                .orElseGet(versions::getFirst);
        Map<String, String> names = administration.names(chosen.model(), person);
        Map<String, String> regions = scopes.regions();
        String region = regions.containsKey(wish) ? wish : null;
        removeAll();
        PageLayout page = new PageLayout(new HeatCard(
                        model.name(),
                        administration.xml(chosen.model(), person),
                        overview.heat(chosen.model(), region, person),
                        region(model.key(), version, region, regions)))
                .above(new PageHeader(model.name())
                        .lead(Texts.text("procedures.cockpit.lead", chosen.number()))
                        .actions(choice(model, models)));
        requests(page);
        page.main(
                new Card(Texts.text("procedures.cockpit.versions"), versions(model.key(), versions)),
                new Card(Texts.text("procedures.cockpit.cases"), cases(model.key(), chosen.number())),
                new Card(Texts.text("procedures.cockpit.timers"), timers(model.key(), names)),
                new Card(Texts.text("procedures.cockpit.incidents"), incidents(model.key(), names)),
                new FiguresCard(figures.of(model.key(), person)),
                new Card(Texts.text("procedures.cockpit.throughput"), throughput(model.key())));
        add(page);
    }

    private Select<DeployedModel> choice(DeployedModel model, List<DeployedModel> models) {
        Select<DeployedModel> choice = new Select<>();
        choice.setLabel(Texts.text("procedures.cockpit.process"));
        choice.setItems(models);
        choice.setItemLabelGenerator(DeployedModel::name);
        choice.setValue(model);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                CockpitView.class, QueryParameters.of(PROCESS, change.getValue().key()))));
        return choice;
    }

    /** The choice stands in the address. */
    private Select<String> region(
            String process, String version, @Nullable String region, Map<String, String> regions) {
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.text("procedures.heat.region"));
        choice.setItems(regions.keySet());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Texts.text("procedures.heat.region.all"));
        choice.setItemLabelGenerator(
                code -> code == null ? Texts.text("procedures.heat.region.all") : regions.getOrDefault(code, code));
        choice.setValue(region);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                CockpitView.class,
                QueryParameters.simple(Map.of(
                        PROCESS,
                        process,
                        VERSION,
                        version,
                        REGION,
                        Objects.requireNonNullElse(change.getValue(), ""))))));
        return choice;
    }

    private void requests(PageLayout page) {
        var requested = moving.requested(person);
        if (!requested.isEmpty()) {
            page.main(new StepMoveRequests(
                    requested, moving, person, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
    }

    private static Component versions(String process, List<VersionLoad> versions) {
        return new PagedTable<VersionLoad>(
                        Texts.text("procedures.cockpit.versions"),
                        (offset, limit) ->
                                versions.stream().skip(offset).limit(limit).toList())
                .component(Texts.text("procedures.admin.version"), each -> {
                    RouterLink link = new RouterLink(Formats.number(each.number()), CockpitView.class);
                    link.setQueryParameters(
                            QueryParameters.simple(Map.of(PROCESS, process, VERSION, String.valueOf(each.number()))));
                    return link;
                })
                .number(Texts.text("procedures.admin.running"), each -> Formats.number(each.running()))
                .column(Texts.text("procedures.cockpit.oldest"), each -> Spans.moment(each.since()))
                .number(Texts.text("procedures.heat.INCIDENTS"), each -> Formats.number(each.incidents()))
                .refresh();
    }

    private Component cases(String process, int version) {
        CaseFilter filter = new CaseFilter(process, version, "", 0, Set.of());
        if (overview.cases(filter, 0, 1, person).isEmpty()) {
            return new Paragraph(Texts.text("procedures.admin.nowhere"));
        }
        var names = committees.names();
        return new PagedTable<RunningCaseRow>(
                        Texts.text("procedures.cockpit.cases"),
                        (offset, limit) -> overview.cases(filter, offset, limit, person))
                .component(Texts.text("procedures.admin.case"), each -> CaseView.link(each.id(), each.subject()))
                .column(Texts.text("procedures.admin.step"), RunningCaseRow::steps)
                .column(Texts.text("procedures.cockpit.there"), each -> Spans.moment(each.since()))
                .column(Texts.text("procedures.cockpit.begun"), each -> Spans.moment(each.begun()))
                .column(
                        Texts.text("worklist.filter.committee"),
                        each -> each.committee() == null ? "" : names.getOrDefault(each.committee(), ""))
                .number(Texts.text("procedures.heat.INCIDENTS"), each -> Formats.number(each.incidents()))
                .refresh();
    }

    private Component timers(String process, Map<String, String> names) {
        if (overview.timers(process, 0, 1, person).isEmpty()) {
            return new Paragraph(Texts.text("procedures.cockpit.timers.none"));
        }
        return new PagedTable<TimerRow>(
                        Texts.text("procedures.cockpit.timers"),
                        (offset, limit) -> overview.timers(process, offset, limit, person))
                .column(Texts.text("procedures.cockpit.due"), each -> Formats.dateTime(each.due()))
                .column(
                        Texts.text("procedures.cockpit.state"),
                        each -> Texts.text(each.overdue() ? "procedures.cockpit.overdue" : "procedures.cockpit.runs"))
                .column(Texts.text("procedures.admin.step"), each -> names.getOrDefault(each.element(), each.element()))
                .component(
                        Texts.text("procedures.admin.case"), each -> CaseView.link(each.engineCase(), each.subject()))
                .refresh();
    }

    private Component incidents(String process, Map<String, String> names) {
        if (overview.incidents(process, 0, 1, person).isEmpty()) {
            return new Paragraph(Texts.text("procedures.admin.nothingFailed"));
        }
        PagedTable<IncidentRow> table = new PagedTable<>(
                Texts.text("procedures.cockpit.incidents"),
                (offset, limit) -> overview.incidents(process, offset, limit, person));
        table.column(Texts.text("procedures.cockpit.at"), each -> Formats.dateTime(each.at()))
                .column(Texts.text("procedures.admin.step"), each -> names.getOrDefault(each.step(), each.step()))
                .column(Texts.text("procedures.cockpit.cause"), IncidentRow::cause)
                .component(
                        Texts.text("procedures.admin.case"), each -> CaseView.link(each.engineCase(), each.subject()));
        if (administration.mayRetry(person)) {
            table.component(Texts.text("procedures.admin.action"), each -> retry(each, table));
        }
        return table.refresh();
    }

    private Component retry(IncidentRow incident, PagedTable<IncidentRow> table) {
        String job = incident.job();
        if (job == null) {
            return new Div();
        }
        return Actions.quiet(Texts.text("procedures.admin.retry"), () -> {
            administration.retry(job, person);
            Messages.done(Texts.text("procedures.admin.retried"));
            table.refresh();
        });
    }

    private Facts throughput(String process) {
        Throughput through = overview.throughput(process, person);
        return new Facts()
                .add(Texts.text("procedures.cockpit.week"), flow(through.begunWeek(), through.endedWeek()))
                .add(Texts.text("procedures.cockpit.month"), flow(through.begunMonth(), through.endedMonth()))
                .add(Texts.text("procedures.cockpit.quarter"), flow(through.begunQuarter(), through.endedQuarter()))
                .add(Texts.text("procedures.cockpit.median"), Spans.of(through.median()))
                .add(Texts.text("procedures.cockpit.ninth"), Spans.of(through.ninth()));
    }

    private static String flow(int begun, int ended) {
        return Texts.text("procedures.cockpit.flow", begun, ended);
    }
}
