package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.indicators.ComparisonGroups;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.IndicatorSheet;
import org.conclusum.monitoring.indicators.SeriesBreak;
import org.conclusum.monitoring.indicators.TerritoryChange;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** One indicator as a picture with its table: ranked, on the map, or over time. What is shown stands in the address. */
@Route("monitoring/indicators/:id")
@PermitAll
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    /** How the indicator is shown. */
    private enum Form {
        RANKING,
        MAP,
        TIME,
        MULTIPLES,
        DISTRIBUTION;

        /** Whether all periods are shown, not the latest alone. */
        boolean isOverTime() {
            return this == TIME || this == MULTIPLES || this == DISTRIBUTION;
        }

        /** Whether a line would run across a break. */
        boolean drawsLines() {
            return this == TIME || this == MULTIPLES;
        }
    }

    private static final String VIEW = "view";
    private static final Comparator<IndicatorFigure> HIGHEST_FIRST = Comparator.comparing(
            IndicatorFigure::value,
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()));

    private final transient IndicatorListing listing;
    private final transient IndicatorFigures figures;
    private final transient IndicatorManagement management;
    private final transient ComparisonGroups groups;
    private final transient SourceListing sources;
    private final transient RegionDirectory regions;
    private final transient Boundaries boundaries;
    private final transient Actor.Person person;
    private String title = "";

    /** What is shown of an indicator. */
    private record Shown(
            IndicatorRow indicator,
            Form form,
            List<IndicatorFigure> figures,
            Map<String, MunicipalityRow> names,
            List<TerritoryChange> changes,
            List<CreditRow> credits) {

        IndicatorDraft content() {
            return indicator.content();
        }

        String name(IndicatorFigure figure) {
            return Optional.ofNullable(names.get(figure.ags()))
                    .map(MunicipalityRow::name)
                    .orElse(figure.ags());
        }

        /** The period, and what has to be said beside it. */
        String period(IndicatorFigure figure) {
            String period = IndicatorWords.period(figure.first(), figure.last());
            String mark = TerritoryWords.mark(figure, changes);
            return mark.isEmpty() ? period : Texts.text("monitoring.territory.beside", period, mark);
        }
    }

    IndicatorView(
            IndicatorListing listing,
            IndicatorFigures figures,
            IndicatorManagement management,
            ComparisonGroups groups,
            SourceListing sources,
            RegionDirectory regions,
            Boundaries boundaries,
            SignedIn signedIn) {
        this.listing = listing;
        this.figures = figures;
        this.management = management;
        this.groups = groups;
        this.sources = sources;
        this.regions = regions;
        this.boundaries = boundaries;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse("");
        IndicatorRow indicator;
        try {
            indicator = listing.get(UUID.fromString(wanted));
        } catch (IllegalArgumentException none) {
            throw new NotFound(Subject.Kind.SYSTEM, wanted);
        }
        title = indicator.content().name();
        QueryParameters query = event.getLocation().getQueryParameters();
        Form form = query.getSingleParameter(VIEW)
                .flatMap(name -> List.of(Form.values()).stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Form.RANKING);
        List<Compared> choices = Compared.choices(regions.municipalities(), regions.regions(), groups.all());
        show(indicator, form, Compared.of(query, choices), choices);
    }

    private void show(IndicatorRow indicator, Form form, Compared compared, List<Compared> choices) {
        removeAll();
        PageHeader header = new PageHeader(title)
                .marks(
                        new Pill(
                                Tone.NEUTRAL,
                                Texts.of("monitoring.level", indicator.content().level())),
                        new Span(
                                Texts.of("monitoring.field", indicator.content().field())))
                .lead(indicator.content().definition());
        if (management.mayRemove(indicator.region(), person)) {
            header.actions(
                    Actions.secondary(Texts.text("monitoring.indicator.edit"), () -> UI.getCurrent()
                            .navigate("monitoring/indicators/" + indicator.id() + "/edit")),
                    Actions.secondary(Texts.text("monitoring.indicator.remove"), () -> askToRemove(indicator)));
        }
        PageLayout page = new PageLayout().above(header);
        page.main(choices(indicator, form, compared, choices));
        Map<String, MunicipalityRow> names = regions.municipalities().stream()
                .filter(row -> compared.members().contains(row.ags()))
                .collect(Collectors.toMap(MunicipalityRow::ags, row -> row, (one, other) -> one, LinkedHashMap::new));
        List<IndicatorFigure> all = figures.of(indicator, names.keySet());
        if (all.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("monitoring.indicator.noFigures"), Texts.text("monitoring.indicator.noFiguresHint")));
        } else {
            show(page, indicator, form, all, names);
        }
        page.aside(facts(indicator));
        add(page);
    }

    private void show(
            PageLayout page,
            IndicatorRow indicator,
            Form form,
            List<IndicatorFigure> all,
            Map<String, MunicipalityRow> names) {
        List<TerritoryChange> changes = figures.changesOf(names.keySet()).stream()
                .filter(change -> all.stream().anyMatch(change::concerns))
                .toList();
        changes.forEach(change -> names.putIfAbsent(change.predecessor(), TerritoryWords.former(change)));
        IndicatorFigure last =
                all.stream().max(Comparator.comparing(IndicatorFigure::last)).orElseThrow();
        List<IndicatorFigure> latest = all.stream()
                .filter(figure -> figure.period().equals(last.period()))
                .sorted(HIGHEST_FIRST)
                .toList();
        Shown shown = new Shown(
                indicator,
                form,
                form.isOverTime() ? all : latest,
                names,
                changes,
                sources.creditsOf(List.of(indicator.content().table())));
        List<SeriesBreak> breaks = figures.breaksOf(indicator).stream()
                .filter(each -> liesWithin(each, all))
                .toList();
        String period = IndicatorWords.period(last.first(), last.last());
        Picture picture = picture(shown, breaks, period);
        Card card = new Card(form.isOverTime() ? Texts.text("monitoring.indicator.overTime") : period, picture);
        if (form.isOverTime() && !breaks.isEmpty()) {
            card.add(ImportWords.note(Texts.text(
                    form.drawsLines() ? "monitoring.indicator.breakNote" : "monitoring.indicator.breakNoteOnly",
                    breaks.stream().map(each -> each.name(Texts.locale())).collect(Collectors.joining(", ")))));
        }
        changes.forEach(change -> card.add(ImportWords.note(TerritoryWords.sentence(change, names))));
        card.add(credits(shown), new IndicatorDownloads(picture, sheet(shown)));
        page.main(card);
        if (form == Form.DISTRIBUTION) {
            page.main(spread(shown));
        }
        page.main(table(shown));
    }

    private Picture picture(Shown shown, List<SeriesBreak> breaks, String period) {
        IndicatorPictures pictures = new IndicatorPictures(shown.content(), IndicatorWords.credits(shown.credits()));
        return switch (shown.form()) {
            case RANKING ->
                new Picture(
                        pictures.ranking(shown.figures(), shown.names()),
                        Texts.text("monitoring.indicator.sentence.ranking", title, period));
            case TIME ->
                new Picture(
                        pictures.lines(shown.figures(), breaks, shown.names()),
                        Texts.text("monitoring.indicator.sentence.time", title));
            case MULTIPLES ->
                new Picture(
                        pictures.multiples(shown.figures(), breaks, shown.names()),
                        Texts.text("monitoring.indicator.sentence.multiples", title));
            case DISTRIBUTION ->
                new Picture(
                        pictures.distribution(shown.figures(), shown.names()),
                        Texts.text("monitoring.indicator.sentence.distribution", title));
            case MAP ->
                new Picture(
                        pictures.map(
                                shown.figures(),
                                boundaries.of(shown.names().keySet()).orElseThrow(),
                                Boundaries.CREDIT,
                                shown.names()),
                        Texts.text("monitoring.indicator.sentence.map", title, period));
        };
    }

    /** Whether there are figures on both sides of the break. */
    private static boolean liesWithin(SeriesBreak each, List<IndicatorFigure> all) {
        return all.stream().anyMatch(figure -> figure.last().isBefore(each.fromDay()))
                && all.stream().anyMatch(figure -> !figure.last().isBefore(each.fromDay()));
    }

    private Component choices(IndicatorRow indicator, Form form, Compared compared, List<Compared> choices) {
        Select<Compared> chosen = new Select<>();
        chosen.setLabel(Texts.text("monitoring.indicator.compared"));
        chosen.setItems(choices);
        chosen.setItemLabelGenerator(Compared::label);
        chosen.setValue(compared);
        chosen.addValueChangeListener(change -> open(indicator, form, change.getValue()));
        Select<Form> shown = new Select<>();
        shown.setLabel(Texts.text("monitoring.indicator.form"));
        shown.setItems(Form.values());
        shown.setItemLabelGenerator(each -> Texts.of("monitoring.indicator.form", each));
        shown.setValue(form);
        shown.addValueChangeListener(change -> open(indicator, change.getValue(), compared));
        Div fields = new Div(shown, chosen);
        fields.addClassName("cc-monitoring-choices");
        return fields;
    }

    private static void open(IndicatorRow indicator, Form form, Compared compared) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(VIEW, form.name().toLowerCase(Locale.ROOT));
        query.putAll(compared.query());
        UI.getCurrent().navigate("monitoring/indicators/" + indicator.id(), QueryParameters.simple(query));
    }

    private static Component table(Shown shown) {
        return new Card(
                Texts.text("monitoring.indicator.asTable"),
                new PagedTable<IndicatorFigure>(shown.content().name(), (offset, limit) -> shown.figures().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .column(Texts.text("monitoring.indicator.municipality"), shown::name)
                        .column(Texts.text("monitoring.indicator.period"), shown::period)
                        .number(shown.content().unit(), figure -> IndicatorWords.value(figure, shown.content()))
                        .refresh());
    }

    private static Component spread(Shown shown) {
        List<Spread> spreads = Spread.byPeriod(shown.figures());
        return new Card(
                Texts.text("monitoring.indicator.spread"),
                new PagedTable<Spread>(Texts.text("monitoring.indicator.spread"), (offset, limit) -> spreads.stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .column(
                                Texts.text("monitoring.indicator.period"),
                                spread -> IndicatorWords.period(spread.first(), spread.last()))
                        .number(Texts.text("monitoring.indicator.lowest"), spread -> number(spread.lowest(), shown))
                        .number(Texts.text("monitoring.indicator.median"), spread -> number(spread.median(), shown))
                        .number(Texts.text("monitoring.indicator.highest"), spread -> number(spread.highest(), shown))
                        .number(
                                Texts.text("monitoring.indicator.municipalities"),
                                spread -> Formats.number(spread.figures().size()))
                        .refresh());
    }

    private static String number(BigDecimal value, Shown shown) {
        return IndicatorWords.number(value, shown.content());
    }

    private static Component credits(Shown shown) {
        Div lines = new Div();
        lines.addClassName("cc-monitoring-credits");
        shown.credits().forEach(credit -> lines.add(new Paragraph(IndicatorWords.credit(credit))));
        if (shown.form() == Form.MAP) {
            lines.add(new Paragraph(Boundaries.CREDIT));
        }
        return lines;
    }

    private static IndicatorSheet sheet(Shown shown) {
        List<String> head = List.of(
                Texts.text("monitoring.indicator.key"),
                Texts.text("monitoring.indicator.municipality"),
                Texts.text("monitoring.indicator.period"),
                shown.content().unit(),
                Texts.text("monitoring.indicator.mark"));
        List<List<Object>> lines = new ArrayList<>();
        for (IndicatorFigure figure : shown.figures()) {
            BigDecimal value = figure.value();
            String said = value == null || figure.uncertain() ? IndicatorWords.value(figure, shown.content()) : "";
            String mark = TerritoryWords.mark(figure, shown.changes());
            lines.add(List.of(
                    figure.ags(),
                    shown.name(figure),
                    figure.period(),
                    value == null ? "" : value,
                    Stream.of(said, mark).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "))));
        }
        List<String> notes = new ArrayList<>();
        notes.add(shown.content().definition());
        shown.changes().forEach(change -> notes.add(TerritoryWords.sentence(change, shown.names())));
        shown.credits().forEach(credit -> notes.add(IndicatorWords.credit(credit)));
        return new IndicatorSheet(shown.content().name(), head, lines, notes);
    }

    private static Card facts(IndicatorRow indicator) {
        Facts facts = new Facts()
                .add(
                        Texts.text("monitoring.indicator.unit"),
                        indicator.content().unit())
                .add(
                        Texts.text("monitoring.indicator.tableOf"),
                        indicator.content().table())
                .add(
                        Texts.text("monitoring.indicator.reckoned"),
                        Texts.text(
                                indicator.content().base() == null
                                        ? "monitoring.indicator.asIs"
                                        : "monitoring.indicator.ratio"));
        BigDecimal target = indicator.content().target();
        if (target != null) {
            facts.add(Texts.text("monitoring.indicator.target"), IndicatorWords.number(target, indicator.content()));
        }
        return new Card(Texts.text("monitoring.indicator.about"), facts);
    }

    private void askToRemove(IndicatorRow indicator) {
        Confirmation.ask(
                Texts.text("monitoring.indicator.remove"),
                Texts.text("monitoring.indicator.removeSentence"),
                Texts.text("monitoring.indicator.remove"),
                () -> {
                    management.remove(indicator.id(), person);
                    Messages.done(Texts.text("monitoring.indicator.removed"));
                    UI.getCurrent().navigate("monitoring");
                });
    }
}
