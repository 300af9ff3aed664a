package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.Crossing;
import org.conclusum.scenarios.CrossingManagement;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.TripWire;
import org.conclusum.scenarios.TripWireManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** A crossed trip wire: which figure crossed it, and where the office says what follows. */
@Route("scenarios/:project/crossings/:wire")
@PermitAll
class CrossingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient CrossingManagement crossings;
    private final transient TripWireManagement wires;
    private final transient ScenarioListing listing;
    private final transient ForecastManagement forecasts;
    private final transient IndicatorListing indicators;
    private final transient RegionDirectory regions;
    private final transient CommitteeAccess access;
    private final transient CommitteeDirectory committees;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private UUID wire = new UUID(0, 0);
    private String title = "";

    CrossingView(
            CrossingManagement crossings,
            TripWireManagement wires,
            ScenarioListing listing,
            ForecastManagement forecasts,
            IndicatorListing indicators,
            RegionDirectory regions,
            CommitteeAccess access,
            CommitteeDirectory committees,
            SignedIn signedIn) {
        this.crossings = crossings;
        this.wires = wires;
        this.listing = listing;
        this.forecasts = forecasts;
        this.indicators = indicators;
        this.regions = regions;
        this.access = access;
        this.committees = committees;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("scenarios.crossing.title");
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        wire = ScenarioAddress.id(event, Subject.Kind.SCENARIO, "wire");
        refresh();
    }

    private void refresh() {
        ScenarioView view = listing.view(project, person);
        Crossing crossing = crossings.get(wire, person);
        TripWire known = wires.of(project, person).stream()
                .filter(one -> one.id().equals(wire))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, wire));
        title = view.project().title();
        removeAll();
        PageLayout page = new PageLayout()
                .above(new PageHeader(Texts.text("scenarios.crossing.title"))
                        .lead(Texts.text("scenarios.crossing.lead", title)));
        if (!known.note().isEmpty()) {
            page.main(new Card(Texts.text("scenarios.wire.note"), new Prose(known.note())));
        }
        page.main(crossing.isOpen() && view.leads() ? form() : outcome(crossing))
                .aside(facts(known, crossing));
        add(page);
    }

    private Component form() {
        List<CommitteeRow> run = committees.rows(access.standingOf(person).run());
        Select<CommitteeRow> committee = new Select<>();
        committee.setLabel(Texts.text("scenarios.crossing.committee"));
        committee.setHelperText(Texts.text("scenarios.crossing.committee.help"));
        committee.setEmptySelectionAllowed(true);
        committee.setEmptySelectionCaption(Texts.text("scenarios.crossing.none"));
        committee.setItems(run);
        committee.setItemLabelGenerator(row -> row == null ? Texts.text("scenarios.crossing.none") : row.name());
        committee.setWidthFull();
        TextArea note = new TextArea(Texts.text("scenarios.crossing.note"));
        note.setMaxLength(Crossing.LONGEST_NOTE);
        note.setMinRows(3);
        note.setWidthFull();
        return new Card(
                Texts.text("scenarios.crossing.judge"),
                ScenarioWords.stack(
                        committee,
                        note,
                        ScenarioWords.actions(Actions.primary(Texts.text("scenarios.crossing.send"), () -> {
                            CommitteeRow chosen = committee.getValue();
                            crossings.settle(wire, chosen == null ? null : chosen.id(), note.getValue(), person);
                            Messages.done(Texts.text("scenarios.crossing.done"));
                            refresh();
                        }))));
    }

    private Component outcome(Crossing crossing) {
        Card card = new Card(Texts.text("scenarios.crossing.outcome"));
        if (crossing.settledAt() == null || crossing.settledBy() == null) {
            card.add(ScenarioWords.muted(Texts.text("scenarios.crossing.waits")));
            return card;
        }
        card.add(
                new Paragraph(
                        crossing.committee() == null
                                ? Texts.text("scenarios.crossing.nothing")
                                : Texts.text(
                                        "scenarios.crossing.put",
                                        committees.get(crossing.committee()).name())),
                new Prose(crossing.note()),
                ScenarioWords.small(
                        Texts.text("scenarios.crossing.by", Formats.date(crossing.settledAt()), crossing.settledBy())));
        return card;
    }

    private Component facts(TripWire known, Crossing crossing) {
        WireWords words = WireWords.of(regions.byKey(), forecasts.tables(person), indicators);
        Facts facts = new Facts()
                .add(Texts.text("scenarios.crossing.project"), new Anchor(ScenarioAddress.of(project), title))
                .add(Texts.text("scenarios.crossing.watched"), words.link(known))
                .add(Texts.text("scenarios.crossing.threshold"), WireWords.threshold(known));
        TripWire.Crossed crossed = known.crossed();
        if (crossed != null) {
            facts.add(Texts.text("scenarios.crossing.counted"), WireWords.crossed(known, crossed));
        }
        facts.add(Texts.text("scenarios.crossing.found"), Formats.date(crossing.crossedAt()));
        return new Card(Texts.text("scenarios.crossing.glance"), facts);
    }
}
