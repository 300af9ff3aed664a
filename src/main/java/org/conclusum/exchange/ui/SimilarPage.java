package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.likeness.Gower;
import org.conclusum.exchange.likeness.Likeness;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Municipalities like mine: how far the others are by chosen indicators, why, and what practices they give. */
@Route("exchange/similar")
@PermitAll
class SimilarPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OF = "of";
    private static final String BY = "by";

    private final transient Likeness likeness;
    private final transient PracticeListing practices;
    private final transient RegionDirectory regions;
    private final transient Set<String> own;

    SimilarPage(
            Likeness likeness,
            PracticeListing practices,
            RegionDirectory regions,
            CommitteeAccess access,
            SignedIn signedIn) {
        this.likeness = likeness;
        this.practices = practices;
        this.regions = regions;
        Actor.Person person = signedIn.person();
        this.own = access.standingOf(person).municipalities();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.similar.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, MunicipalityRow> known = regions.byKey();
        List<MunicipalityRow> all = regions.municipalities();
        String asked = ExchangeAddress.first(event, OF);
        String ags = known.containsKey(asked)
                ? asked
                : own.stream().sorted().findFirst().orElse(all.getFirst().ags());
        List<IndicatorRow> indicators = likeness.indicators();
        Set<String> named = Set.copyOf(ExchangeAddress.all(event, BY));
        List<IndicatorRow> chosen = indicators.stream()
                .filter(indicator -> named.contains(indicator.id().toString()))
                .toList();
        PageHeader header =
                new PageHeader(Texts.text("exchange.similar.title")).lead(Texts.text("exchange.similar.lead"));
        PageLayout page = new PageLayout().above(header, new ExchangeNav(ExchangeNav.Part.SIMILAR));
        if (indicators.isEmpty()) {
            page.main(
                    new EmptyState(Texts.text("exchange.similar.none"), Texts.text("exchange.similar.none.sentence")));
        } else {
            page.main(table(ags, chosen, known));
            page.aside(choices(ags, indicators, chosen, all), measure());
        }
        removeAll();
        add(page);
    }

    private Component choices(
            String ags, List<IndicatorRow> indicators, List<IndicatorRow> chosen, List<MunicipalityRow> all) {
        Select<MunicipalityRow> municipality = new Select<>();
        municipality.setLabel(Texts.text("exchange.similar.of"));
        municipality.setItems(all);
        municipality.setItemLabelGenerator(row -> row == null ? "" : row.name());
        all.stream().filter(row -> row.ags().equals(ags)).findFirst().ifPresent(municipality::setValue);
        CheckboxGroup<IndicatorRow> by = new CheckboxGroup<>(Texts.text("exchange.similar.by"));
        by.setItems(indicators);
        by.setItemLabelGenerator(row -> row.content().name());
        by.setValue(Set.copyOf(chosen.isEmpty() ? indicators : chosen));
        by.addClassName("cc-exchange-by");
        municipality.addValueChangeListener(
                changed -> open(municipality.getValue().ags(), by.getValue(), indicators));
        by.addValueChangeListener(changed -> open(municipality.getValue().ags(), by.getValue(), indicators));
        return new Card(Texts.text("exchange.similar.choice"), ExchangeWords.stack(municipality, by));
    }

    private static Component measure() {
        return new Card(
                Texts.text("exchange.similar.measure"),
                ExchangeWords.muted(Texts.text("exchange.similar.measure.sentence")));
    }

    private Component table(String ags, List<IndicatorRow> chosen, Map<String, MunicipalityRow> known) {
        List<Gower.Neighbour> neighbours =
                likeness.neighbours(ags, chosen.stream().map(IndicatorRow::id).collect(Collectors.toSet()));
        if (neighbours.isEmpty()) {
            return new EmptyState(
                    Texts.text("exchange.similar.unknown"), Texts.text("exchange.similar.unknown.sentence"));
        }
        Map<String, Integer> given = practices.countByGiver();
        String label = Texts.text(
                "exchange.similar.table", Objects.requireNonNull(known.get(ags)).name());
        return new Card(
                label,
                new PagedTable<Gower.Neighbour>(label, (offset, limit) -> neighbours.stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .component(Texts.text("exchange.similar.municipality"), one -> name(one, known))
                        .component(Texts.text("exchange.similar.distance"), SimilarPage::bar)
                        .component(Texts.text("exchange.similar.why"), SimilarPage::why)
                        .component(Texts.text("exchange.similar.practices"), one -> practices(one, given))
                        .refresh());
    }

    private static Component name(Gower.Neighbour one, Map<String, MunicipalityRow> known) {
        Div name = new Div(new Span(Objects.requireNonNull(known.get(one.ags())).name()));
        if (!one.missing().isEmpty()) {
            name.add(ExchangeWords.note(Texts.text("exchange.similar.missing", String.join(", ", one.missing()))));
        }
        name.addClassName("cc-exchange-name");
        return name;
    }

    /** How alike, as a bar and in figures: 0 apart is 100 %. */
    private static Component bar(Gower.Neighbour one) {
        Span fill = new Span();
        fill.getStyle().set("width", Math.round((1 - one.distance()) * 100) + "%");
        Span bar = new Span(fill);
        bar.addClassName("cc-exchange-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(new Span(ExchangeWords.decimal(one.distance(), 2)), bar);
        cell.addClassName("cc-exchange-distance");
        return cell;
    }

    private static Component why(Gower.Neighbour one) {
        Div why = new Div();
        why.addClassName("cc-exchange-name");
        String near = parts(one, Gower.Part::near);
        String far = parts(one, Gower.Part::far);
        if (!near.isEmpty()) {
            why.add(new Span(Texts.text("exchange.similar.near.names", near)));
        }
        if (!far.isEmpty()) {
            why.add(new Span(Texts.text("exchange.similar.far.names", far)));
        }
        if (near.isEmpty() && far.isEmpty()) {
            why.add(new Span("–"));
        }
        return why;
    }

    private static String parts(Gower.Neighbour one, Predicate<Gower.Part> wanted) {
        return one.parts().stream().filter(wanted).map(Gower.Part::measure).collect(Collectors.joining(", "));
    }

    private static Component practices(Gower.Neighbour one, Map<String, Integer> given) {
        int count = given.getOrDefault(one.ags(), 0);
        return count == 0
                ? new Span("–")
                : new Anchor(ExchangeAddress.ROOT + "?giver=" + one.ags(), Texts.text("exchange.similar.count", count));
    }

    private static void open(String ags, Set<IndicatorRow> by, List<IndicatorRow> all) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put(OF, List.of(ags));
        if (by.size() < all.size() && !by.isEmpty()) {
            query.put(
                    BY,
                    by.stream()
                            .map(IndicatorRow::id)
                            .map(UUID::toString)
                            .sorted()
                            .toList());
        }
        UI.getCurrent().navigate("exchange/similar", new QueryParameters(query));
    }
}
