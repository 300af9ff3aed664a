package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.PupilTableRow;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioManagement;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** What the future may bring: the scenario projects and the pupil forecasts that one may read. */
@Route("scenarios")
@PermitAll
class ScenariosView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ScenarioListing listing;
    private final transient ScenarioManagement management;
    private final transient ForecastManagement forecasts;
    private final transient RegionDirectory regions;
    private final transient Clock clock;
    private final transient Actor.Person person;

    ScenariosView(
            ScenarioListing listing,
            ScenarioManagement management,
            ForecastManagement forecasts,
            RegionDirectory regions,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.forecasts = forecasts;
        this.regions = regions;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("scenarios.list.title");
    }

    private void refresh() {
        List<ScenarioProject> projects = listing.projects(person);
        List<PupilTableRow> tables = forecasts.tables(person);
        Set<String> led = listing.led(person);
        List<String> writable = forecasts.writable(person);
        PageHeader header = new PageHeader(Texts.text("scenarios.list.title")).lead(Texts.text("scenarios.list.lead"));
        if (!led.isEmpty()) {
            header.actions(Actions.primary(Texts.text("scenarios.begin.action"), () -> begin(led)));
        }
        removeAll();
        add(header, new PageLayout(projects(projects), tables(tables, writable)));
    }

    private Component projects(List<ScenarioProject> projects) {
        if (projects.isEmpty()) {
            return new EmptyState(Texts.text("scenarios.list.none"), Texts.text("scenarios.list.none.sentence"));
        }
        Map<String, String> names =
                regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
        return new Card(
                Texts.text("scenarios.list.projects"),
                new PagedTable<ScenarioProject>(
                                Texts.text("scenarios.list.projects"), (offset, limit) -> projects.stream()
                                        .skip(offset)
                                        .limit(limit)
                                        .toList())
                        .component(
                                Texts.text("scenarios.list.project"),
                                project -> new Anchor(ScenarioAddress.of(project.id()), project.title()))
                        .column(
                                Texts.text("scenarios.list.region"),
                                project -> names.getOrDefault(project.region(), project.region()))
                        .number(Texts.text("scenarios.list.horizon"), project -> String.valueOf(project.horizon()))
                        .component(Texts.text("scenarios.list.phase"), project -> ScenarioWords.mark(project.phase()))
                        .refresh());
    }

    private Component tables(List<PupilTableRow> tables, List<String> writable) {
        Card card = new Card(Texts.text("scenarios.forecasts.title"));
        card.addClassName("cc-scenarios-stack");
        card.add(ScenarioWords.muted(
                Texts.text(tables.isEmpty() ? "scenarios.forecasts.none" : "scenarios.forecasts.lead")));
        if (!tables.isEmpty()) {
            Map<String, MunicipalityRow> known = regions.byKey();
            card.add(new PagedTable<PupilTableRow>(
                            Texts.text("scenarios.forecasts.title"),
                            (offset, limit) ->
                                    tables.stream().skip(offset).limit(limit).toList())
                    .component(
                            Texts.text("scenarios.forecasts.municipality"),
                            table -> new Anchor(
                                    ScenarioAddress.forecast(table.id()),
                                    Objects.requireNonNull(known.get(table.ags()))
                                            .name()))
                    .column(Texts.text("scenarios.forecasts.schoolType"), PupilTableRow::schoolType)
                    .number(Texts.text("scenarios.forecasts.until"), table -> table.content()
                            .lastYear()
                            .map(String::valueOf)
                            .orElse("–"))
                    .number(Texts.text("scenarios.forecasts.count"), table -> Formats.number(table.forecasts()))
                    .refresh());
        }
        if (!writable.isEmpty()) {
            card.add(ScenarioWords.actions(
                    Actions.secondary(Texts.text("scenarios.table.enter"), () -> enter(writable))));
        }
        return card;
    }

    private void begin(Set<String> led) {
        Select<RegionRow> region = new Select<>();
        region.setLabel(Texts.text("scenarios.list.region"));
        List<RegionRow> mine = regions.regions().stream()
                .filter(one -> led.contains(one.code()))
                .toList();
        region.setItems(mine);
        region.setItemLabelGenerator(one -> one == null ? "" : one.name());
        region.setValue(mine.getFirst());
        region.setVisible(mine.size() > 1);
        Checkbox impacts = new Checkbox(Texts.text("scenarios.begin.impacts"));
        ProjectFields fields = new ProjectFields("", "", LocalDate.now(clock).getYear() + 15);
        FormDialog.open(
                Texts.text("scenarios.begin.action"),
                Texts.text("scenarios.begin.lead"),
                Texts.text("scenarios.begin.confirm"),
                () -> {
                    UUID project = management.begin(
                            region.getValue().code(),
                            fields.title(),
                            fields.question(),
                            fields.horizon(),
                            impacts.getValue(),
                            person);
                    UI.getCurrent().navigate(ScenarioAddress.of(project));
                },
                region,
                fields,
                impacts);
    }

    private void enter(List<String> writable) {
        Map<String, MunicipalityRow> known = regions.byKey();
        Select<String> municipality = new Select<>();
        municipality.setLabel(Texts.text("scenarios.forecasts.municipality"));
        municipality.setItems(writable);
        municipality.setItemLabelGenerator(
                ags -> ags == null ? "" : Objects.requireNonNull(known.get(ags)).name());
        municipality.setValue(writable.getFirst());
        TextField type = new TextField(Texts.text("scenarios.forecasts.schoolType"));
        type.setMaxLength(ForecastManagement.LONGEST_SCHOOL_TYPE);
        type.setPlaceholder(Texts.text("scenarios.table.schoolType.example"));
        PupilTableFields fields = new PupilTableFields("", "");
        FormDialog.open(
                Texts.text("scenarios.table.enter"),
                Texts.text("scenarios.table.lead"),
                Texts.text("scenarios.table.save"),
                () -> {
                    UUID table = forecasts.enter(
                            municipality.getValue(), type.getValue(), fields.source(), fields.text(), person);
                    UI.getCurrent().navigate(ScenarioAddress.forecast(table));
                },
                municipality,
                type,
                fields);
    }
}
