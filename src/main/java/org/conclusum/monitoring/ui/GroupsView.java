package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.ComparisonGroup;
import org.conclusum.monitoring.indicators.ComparisonGroups;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Which municipalities are compared with each other, and where an office says so. */
@Route("monitoring/groups")
@PermitAll
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LONGEST_NAME = 100;

    private final transient ComparisonGroups groups;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    GroupsView(ComparisonGroups groups, RegionDirectory regions, SignedIn signedIn) {
        this.groups = groups;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.groups.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable ComparisonGroup edited) {
        removeAll();
        List<MunicipalityRow> municipalities = regions.municipalities();
        PageLayout page = new PageLayout()
                .above(
                        new PageHeader(getPageTitle()).lead(Texts.text("monitoring.groups.lead")),
                        new MonitoringNav(MonitoringNav.Part.GROUPS));
        List<ComparisonGroup> all = groups.all();
        if (all.isEmpty()) {
            page.main(new EmptyState(Texts.text("monitoring.groups.none"), Texts.text("monitoring.groups.noneHint")));
        }
        for (ComparisonGroup group : all) {
            page.main(group.equals(edited) ? form(group, municipalities) : card(group, municipalities));
        }
        if (edited == null && groups.mayKeep(person)) {
            page.main(form(null, municipalities));
        }
        add(page);
    }

    private Card card(ComparisonGroup group, List<MunicipalityRow> municipalities) {
        Card card = new Card(
                group.name(),
                new Paragraph(municipalities.stream()
                        .filter(row -> group.members().contains(row.ags()))
                        .map(MunicipalityRow::name)
                        .collect(Collectors.joining(" · "))));
        if (groups.mayChange(group, person)) {
            card.add(actions(
                    Actions.secondary(Texts.text("monitoring.groups.edit"), () -> show(group)),
                    Actions.quiet(Texts.text("monitoring.groups.remove"), () -> askToRemove(group))));
        }
        return card;
    }

    private Card form(@Nullable ComparisonGroup group, List<MunicipalityRow> municipalities) {
        TextField name = new TextField(Texts.text("monitoring.groups.name"));
        name.setMaxLength(LONGEST_NAME);
        CheckboxGroup<MunicipalityRow> members = new CheckboxGroup<>(Texts.text("monitoring.groups.members"));
        members.addClassName("cc-monitoring-members");
        members.setItems(municipalities);
        members.setItemLabelGenerator(MunicipalityRow::name);
        if (group != null) {
            name.setValue(group.name());
            members.setValue(municipalities.stream()
                    .filter(row -> group.members().contains(row.ags()))
                    .collect(Collectors.toSet()));
        }
        Div fields = new Div(name);
        fields.addClassName("cc-monitoring-fields");
        Card card = new Card(
                group == null ? Texts.text("monitoring.groups.new") : group.name(),
                fields,
                members,
                actions(
                        Actions.primary(
                                Texts.text("monitoring.groups.keep"),
                                () -> keep(group, name.getValue(), members.getValue())),
                        group == null ? new Div() : Actions.secondary(Texts.text("uikit.cancel"), () -> show(null))));
        return card;
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }

    private void keep(@Nullable ComparisonGroup group, String name, Set<MunicipalityRow> members) {
        List<String> keys = members.stream().map(MunicipalityRow::ags).toList();
        if (group == null) {
            groups.define(name, keys, person);
        } else {
            groups.change(group.id(), name, keys, person);
        }
        Messages.done(Texts.text("monitoring.groups.kept"));
        show(null);
    }

    private void askToRemove(ComparisonGroup group) {
        Confirmation.ask(
                Texts.text("monitoring.groups.remove"),
                Texts.text("monitoring.groups.removeSentence", group.name()),
                Texts.text("monitoring.groups.remove"),
                () -> {
                    groups.remove(group.id(), person);
                    show(null);
                });
    }
}
