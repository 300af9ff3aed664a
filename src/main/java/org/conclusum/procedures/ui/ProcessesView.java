package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.drawing.DeployedModel;
import org.conclusum.procedures.drawing.FailedJob;
import org.conclusum.procedures.drawing.ProcessAdministration;
import org.conclusum.procedures.drawing.ProcessFigures;
import org.conclusum.procedures.engine.StoredModel;
import org.conclusum.procedures.models.CaseMoving;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.conclusum.procedures.models.OlderCases;
import org.conclusum.procedures.tables.TableFile;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** The models in force with their cases, the drawing of one of them, and what failed. */
@Route("admin/processes")
@PermitAll
class ProcessesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PROCESS = "process";

    private final transient ProcessAdministration administration;
    private final transient ModelListing listing;
    private final transient ModelManagement management;
    private final transient CaseMoving moving;
    private final transient ProcessFigures figures;
    private final transient CommitteeNames committees;
    private final transient LiveUpdates live;
    private final transient ModelInspection inspection;
    private final transient Actor.Person person;

    ProcessesView(
            ProcessAdministration administration,
            ModelListing listing,
            ModelManagement management,
            CaseMoving moving,
            ProcessFigures figures,
            CommitteeNames committees,
            LiveUpdates live,
            ModelInspection inspection,
            SignedIn signedIn) {
        this.administration = administration;
        this.listing = listing;
        this.management = management;
        this.moving = moving;
        this.figures = figures;
        this.committees = committees;
        this.live = live;
        this.inspection = inspection;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.admin.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PROCESS)
                .orElse("proposal");
        show(key);
    }

    private void show(String key) {
        List<DeployedModel> models = administration.models(person);
        removeAll();
        PageLayout page = new PageLayout(new Card(Texts.text("procedures.admin.models"), table(models)))
                .above(new PageHeader(Texts.text("procedures.admin.title"))
                        .lead(Texts.text("procedures.admin.lead"))
                        .actions(
                                CockpitView.link(Texts.text("procedures.cockpit.open"), key),
                                new RouterLink(Texts.text("procedures.catalogue.open"), CatalogueView.class)));
        models.stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .ifPresent(model -> page.main(
                        drawing(model),
                        new FiguresCard(figures.of(model.key(), person)),
                        new VersionsCard(model.key(), false, listing, management, person)));
        moving(key, page);
        listing.tables(person).stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .ifPresent(table ->
                        page.main(rules(table), new VersionsCard(table.key(), true, listing, management, person)));
        page.main(new Card(Texts.text("procedures.tables.title"), tables()));
        page.main(new Card(Texts.text("procedures.admin.failed"), failures()));
        add(page);
    }

    private PagedTable<DeployedModel> table(List<DeployedModel> models) {
        return new PagedTable<DeployedModel>(
                        Texts.text("procedures.admin.models"),
                        (offset, limit) ->
                                models.stream().skip(offset).limit(limit).toList())
                .component(Texts.text("procedures.admin.name"), ProcessesView::link)
                .number(Texts.text("procedures.admin.version"), model -> Formats.number(model.version()))
                .number(Texts.text("procedures.admin.running"), model -> Formats.number(model.running()))
                .number(Texts.text("procedures.admin.failures"), model -> Formats.number(model.failed()))
                .refresh();
    }

    private static Component link(DeployedModel model) {
        return link(model.name(), model.key());
    }

    private static Component link(String name, String key) {
        RouterLink link = new RouterLink(name, ProcessesView.class);
        link.setQueryParameters(QueryParameters.of(PROCESS, key));
        return link;
    }

    /** Only where there is something to move or to take back. */
    private void moving(String key, PageLayout page) {
        List<OlderCases> older = moving.older(key, person);
        boolean mayMove = listing.mayChange(person);
        if (!older.isEmpty() || (mayMove && moving.last(key, person).isPresent())) {
            page.main(new MovingCard(
                    key,
                    new CaseChoice.Offer(mayMove, administration.steps(key, person), committees.names()),
                    moving,
                    live,
                    person));
        }
    }

    private Component tables() {
        UnorderedList tables = new UnorderedList();
        tables.addClassName("cc-procedures-standing");
        listing.tables(person).forEach(table -> tables.add(new ListItem(link(table.name(), table.key()))));
        return tables;
    }

    private Card rules(StoredModel table) {
        String file = new String(listing.file(table.id(), person), StandardCharsets.UTF_8);
        Card card = new Card(table.name(), new Paragraph(Texts.text("procedures.table.sentence")));
        TableFile.read(file, inspection)
                .ifPresent(rules -> card.add(new RuleTableGrid(table.name(), rules, List.of(), null)));
        return card;
    }

    private Card drawing(DeployedModel model) {
        Map<String, Integer> standing = administration.standing(model.id(), person);
        String xml = administration.xml(model.id(), person);
        Card card = new Card(model.name(), ProcessDrawing.ofAll(model.name(), xml, standing));
        if (standing.isEmpty()) {
            card.add(new Paragraph(Texts.text("procedures.admin.nowhere")));
            return card;
        }
        UnorderedList places = new UnorderedList();
        places.addClassName("cc-procedures-standing");
        administration
                .standingByName(model.id(), person)
                .forEach((name, cases) ->
                        places.add(new ListItem(Texts.text("procedures.admin.standing", name, cases))));
        card.add(places);
        return card;
    }

    private Component failures() {
        if (administration.failed(0, 1, person).isEmpty()) {
            return new Paragraph(Texts.text("procedures.admin.nothingFailed"));
        }
        PagedTable<FailedJob> table = new PagedTable<>(
                Texts.text("procedures.admin.failed"), (offset, limit) -> administration.failed(offset, limit, person));
        table.column(Texts.text("procedures.admin.process"), FailedJob::process)
                .column(Texts.text("procedures.admin.step"), job -> job.step() == null ? "" : job.step())
                .column(Texts.text("procedures.admin.case"), FailedJob::subject)
                .column(Texts.text("procedures.admin.message"), FailedJob::message);
        if (administration.mayRetry(person)) {
            table.component(Texts.text("procedures.admin.action"), job -> retry(job, table));
        }
        return table.refresh();
    }

    private Component retry(FailedJob job, PagedTable<FailedJob> table) {
        return Actions.quiet(Texts.text("procedures.admin.retry"), () -> {
            administration.retry(job.id(), person);
            Messages.done(Texts.text("procedures.admin.retried"));
            table.refresh();
        });
    }
}
