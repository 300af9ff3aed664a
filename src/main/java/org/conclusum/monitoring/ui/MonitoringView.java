package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The indicators by field of action. */
@Route("monitoring")
@PermitAll
class MonitoringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IndicatorListing listing;
    private final transient IndicatorManagement management;
    private final transient Actor.Person person;

    MonitoringView(IndicatorListing listing, IndicatorManagement management, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle()).lead(Texts.text("monitoring.lead"));
        if (management.mayDefine(person)) {
            header.actions(Actions.primary(Texts.text("monitoring.indicator.new"), () -> UI.getCurrent()
                    .navigate("monitoring/indicators/new")));
        }
        PageLayout page = new PageLayout().above(header, new MonitoringNav(MonitoringNav.Part.INDICATORS));
        List<IndicatorRow> all = listing.all();
        if (all.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("monitoring.indicators.none"), Texts.text("monitoring.indicators.noneHint")));
        }
        for (FieldOfAction field : FieldOfAction.values()) {
            List<IndicatorRow> ofField = all.stream()
                    .filter(indicator -> indicator.content().field() == field)
                    .toList();
            if (!ofField.isEmpty()) {
                page.main(section(field, ofField));
            }
        }
        add(page);
    }

    private static Component section(FieldOfAction field, List<IndicatorRow> indicators) {
        H2 heading = new H2(Texts.of("monitoring.field", field));
        heading.addClassName("cc-monitoring-field");
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-monitoring-list");
        indicators.forEach(indicator -> list.add(new ListItem(tile(indicator))));
        Section section = new Section(heading, list);
        section.addClassName("cc-monitoring-section");
        return section;
    }

    private static Component tile(IndicatorRow indicator) {
        Anchor tile = new Anchor("monitoring/indicators/" + indicator.id());
        tile.addClassName("cc-monitoring-tile");
        Element name = new Element("strong");
        name.setText(indicator.content().name());
        tile.getElement().appendChild(name);
        tile.add(small(Texts.text(
                "monitoring.indicator.tile",
                Texts.of("monitoring.level", indicator.content().level()),
                indicator.content().unit())));
        tile.add(small(
                Texts.text("monitoring.indicator.table", indicator.content().table())));
        return tile;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("cc-muted", "cc-small");
        return small;
    }
}
