package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.catalogue.PersonTask;
import org.conclusum.procedures.drawing.DeployedModel;
import org.conclusum.procedures.drawing.ProcessAdministration;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** The catalogue of steps as a page of the handbook: what a process may be built from. */
@Route("admin/processes/catalogue")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class CatalogueView extends Div implements HasDynamicTitle, HasPlace {

    /** A task of a person or a message, and the process in which it is known. */
    private record Known(String process, String name, String detail) {}

    private final transient Catalogue catalogue;
    private final transient Map<String, String> names;

    CatalogueView(Catalogue catalogue, ProcessAdministration administration, SignedIn signedIn) {
        this.catalogue = catalogue;
        Actor.Person person = signedIn.person();
        this.names = administration.models(person).stream()
                .collect(Collectors.toMap(DeployedModel::key, DeployedModel::name));
        PageLayout page = new PageLayout(
                        new Card(Texts.text("procedures.catalogue.steps"), steps()),
                        new Card(Texts.text("procedures.catalogue.tasks"), known("tasks", tasks())),
                        new Card(Texts.text("procedures.catalogue.messages"), known("messages", messages())))
                .above(new PageHeader(getPageTitle()).lead(Texts.text("procedures.catalogue.lead")));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.catalogue.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    private PagedTable<AutomaticStep> steps() {
        List<AutomaticStep> steps = catalogue.steps().stream()
                .sorted(Comparator.comparing(this::where).thenComparing(CatalogueWords::nameOf))
                .toList();
        return new PagedTable<AutomaticStep>(
                        Texts.text("procedures.catalogue.steps"),
                        (offset, limit) ->
                                steps.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("procedures.catalogue.name"), CatalogueWords::nameOf)
                .column(Texts.text("procedures.catalogue.does"), CatalogueWords::doesOf)
                .column(Texts.text("procedures.catalogue.where"), this::where)
                .column(
                        Texts.text("procedures.catalogue.needs"),
                        step -> step.needs().stream().sorted().collect(Collectors.joining(", ")))
                .refresh();
    }

    private String where(AutomaticStep step) {
        return step.processes().isEmpty()
                ? Texts.text("procedures.catalogue.everywhere")
                : step.processes().stream().map(this::nameOf).sorted().collect(Collectors.joining(", "));
    }

    private PagedTable<Known> known(String key, List<Known> rows) {
        return new PagedTable<Known>(
                        Texts.text("procedures.catalogue." + key),
                        (offset, limit) ->
                                rows.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("procedures.catalogue.name"), Known::name)
                .column(Texts.text("procedures.catalogue." + key + ".detail"), Known::detail)
                .column(Texts.text("procedures.catalogue.where"), Known::process)
                .refresh();
    }

    private List<Known> tasks() {
        return catalogue.processes().stream()
                .sorted(Comparator.comparing(this::nameOf))
                .flatMap(process -> catalogue.process(process).orElseThrow().tasks().values().stream()
                        .sorted(Comparator.comparing(PersonTask::id))
                        .map(task -> new Known(
                                nameOf(process),
                                Texts.text("worklist.step." + task.kind() + ".detail"),
                                CatalogueWords.groupOf(task.groups()))))
                .toList();
    }

    private List<Known> messages() {
        return catalogue.processes().stream()
                .sorted(Comparator.comparing(this::nameOf))
                .flatMap(process -> catalogue.messages(process).stream()
                        .sorted()
                        .map(message ->
                                new Known(nameOf(process), Texts.text("procedures.message." + message), message)))
                .toList();
    }

    private String nameOf(String process) {
        return names.getOrDefault(process, process);
    }
}
