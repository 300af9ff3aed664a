package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.Handling;
import org.conclusum.monitoring.indicators.TerritoryChange;
import org.conclusum.monitoring.indicators.TerritoryChanges;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** What became of territories, and where an office states how figures from before are shown. */
@Route("monitoring/territories")
@PermitAll
class TerritoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LONGEST_KEY = 8;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final transient TerritoryChanges changes;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    TerritoriesView(TerritoryChanges changes, RegionDirectory regions, SignedIn signedIn) {
        this.changes = changes;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.territories.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        PageLayout page = new PageLayout()
                .above(
                        new PageHeader(getPageTitle()).lead(Texts.text("monitoring.territories.lead")),
                        new MonitoringNav(MonitoringNav.Part.TERRITORIES));
        List<TerritoryChange> all = changes.all();
        if (all.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("monitoring.territories.none"), Texts.text("monitoring.territories.noneHint")));
        }
        Map<String, MunicipalityRow> names = regions.byKey();
        all.forEach(change -> page.main(card(change, names)));
        if (changes.mayState(person)) {
            page.main(form());
        }
        add(page);
    }

    private Card card(TerritoryChange change, Map<String, MunicipalityRow> names) {
        Card card = new Card(change.formerName(), new Paragraph(TerritoryWords.sentence(change, names)));
        if (!change.reason().isEmpty()) {
            card.add(ImportWords.note(change.reason()));
        }
        if (changes.mayTakeBack(change, person)) {
            card.add(
                    actions(Actions.quiet(Texts.text("monitoring.territories.takeBack"), () -> askToTakeBack(change))));
        }
        return card;
    }

    private Card form() {
        DayField day = new DayField(Texts.text("monitoring.territories.from"));
        TextField predecessor = field("monitoring.territories.predecessor", LONGEST_KEY);
        TextField name = field("monitoring.territories.formerName", LONGEST_NAME);
        TextField successor = field("monitoring.territories.successor", LONGEST_KEY);
        TextField reason = field("monitoring.territories.reason", LONGEST_REASON);
        Select<Handling> handling = new Select<>();
        handling.setLabel(Texts.text("monitoring.territories.handling"));
        handling.setItems(Handling.values());
        handling.setItemLabelGenerator(each -> Texts.of("monitoring.territories.handling", each));
        handling.setValue(Handling.APART);
        Div fields = new Div(day, predecessor, name, successor, handling, reason);
        fields.addClassName("cc-monitoring-fields");
        return new Card(
                Texts.text("monitoring.territories.new"),
                fields,
                actions(Actions.primary(Texts.text("monitoring.territories.state"), () -> {
                    LocalDate from = day.getValue();
                    day.setInvalid(from == null);
                    if (from != null) {
                        changes.state(
                                from,
                                predecessor.getValue().strip(),
                                successor.getValue().strip(),
                                name.getValue(),
                                handling.getValue(),
                                reason.getValue(),
                                person);
                        Messages.done(Texts.text("monitoring.territories.stated"));
                        show();
                    }
                })));
    }

    private static TextField field(String key, int longest) {
        TextField field = new TextField(Texts.text(key));
        field.setMaxLength(longest);
        return field;
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }

    private void askToTakeBack(TerritoryChange change) {
        Confirmation.ask(
                Texts.text("monitoring.territories.takeBack"),
                Texts.text("monitoring.territories.takeBackSentence", change.formerName()),
                Texts.text("monitoring.territories.takeBack"),
                () -> {
                    changes.takeBack(change.id(), person);
                    show();
                });
    }
}
