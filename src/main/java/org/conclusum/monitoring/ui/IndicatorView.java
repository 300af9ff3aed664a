package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.IndicatorSheet;
import org.conclusum.monitoring.indicators.SeriesBreak;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Facts;
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
        TIME
    }

    private static final String REGION = "region";
    private static final String VIEW = "view";
    private static final Comparator<IndicatorFigure> HIGHEST_FIRST = Comparator.comparing(
            IndicatorFigure::value,
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()));

    private final transient IndicatorListing listing;
    private final transient IndicatorFigures figures;
    private final transient IndicatorManagement management;
    private final transient SourceListing sources;
    private final transient RegionDirectory regions;
    private final transient Boundaries boundaries;
    private final transient Actor.Person person;
    private String title = "";

    IndicatorView(
            IndicatorListing listing,
            IndicatorFigures figures,
            IndicatorManagement management,
            SourceListing sources,
            RegionDirectory regions,
            Boundaries boundaries,
            SignedIn signedIn) {
        this.listing = listing;
        this.figures = figures;
        this.management = management;
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
        Optional<RegionRow> region = query.getSingleParameter(REGION).flatMap(code -> regions.regions().stream()
                .filter(row -> row.code().equals(code))
                .findFirst());
        show(indicator, form, region);
    }

    private void show(IndicatorRow indicator, Form form, Optional<RegionRow> region) {
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
            header.actions(Actions.secondary(Texts.text("monitoring.indicator.remove"), () -> askToRemove(indicator)));
        }
        PageLayout page = new PageLayout().above(header);
        Map<String, MunicipalityRow> municipalities = regions.municipalities().stream()
                .filter(row ->
                        region.isEmpty() || row.region().equals(region.get().code()))
                .collect(Collectors.toMap(MunicipalityRow::ags, row -> row, (one, other) -> one, LinkedHashMap::new));
        List<IndicatorFigure> all = figures.of(indicator, municipalities.keySet());
        page.main(choices(indicator, form, region));
        if (all.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("monitoring.indicator.noFigures"), Texts.text("monitoring.indicator.noFiguresHint")));
        } else {
            show(page, indicator, form, all, municipalities);
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
        List<CreditRow> credits = sources.creditsOf(List.of(indicator.content().table()));
        List<SeriesBreak> breaks = figures.breaksOf(indicator).stream()
                .filter(each -> liesWithin(each, all))
                .toList();
        IndicatorFigure last =
                all.stream().max(Comparator.comparing(IndicatorFigure::last)).orElseThrow();
        List<IndicatorFigure> latest = all.stream()
                .filter(figure -> figure.period().equals(last.period()))
                .sorted(HIGHEST_FIRST)
                .toList();
        IndicatorPictures pictures = new IndicatorPictures(indicator.content(), IndicatorWords.credits(credits));
        String period = IndicatorWords.period(last.first(), last.last());
        Picture picture =
                switch (form) {
                    case RANKING ->
                        new Picture(
                                pictures.ranking(latest, names),
                                Texts.text("monitoring.indicator.sentence.ranking", title, period));
                    case TIME ->
                        new Picture(
                                pictures.lines(byMunicipality(all), breaks, names),
                                Texts.text("monitoring.indicator.sentence.time", title));
                    case MAP ->
                        new Picture(
                                pictures.map(
                                        latest, boundaries.of(names.keySet()).orElseThrow(), Boundaries.CREDIT, names),
                                Texts.text("monitoring.indicator.sentence.map", title, period));
                };
        Card card = new Card(form == Form.TIME ? Texts.text("monitoring.indicator.overTime") : period, picture);
        if (form == Form.TIME && !breaks.isEmpty()) {
            card.add(ImportWords.note(Texts.text(
                    "monitoring.indicator.breakNote",
                    breaks.stream().map(each -> each.name(Texts.locale())).collect(Collectors.joining(", ")))));
        }
        List<IndicatorFigure> shown = form == Form.TIME ? all : latest;
        card.add(credits(credits, form == Form.MAP), downloads(picture, indicator, shown, credits, names));
        page.main(card, table(indicator, shown, names));
    }

    /** Whether there are figures on both sides of the break. */
    private static boolean liesWithin(SeriesBreak each, List<IndicatorFigure> all) {
        return all.stream().anyMatch(figure -> figure.last().isBefore(each.fromDay()))
                && all.stream().anyMatch(figure -> !figure.last().isBefore(each.fromDay()));
    }

    private Component choices(IndicatorRow indicator, Form form, Optional<RegionRow> region) {
        Select<RegionRow> chosen = new Select<>();
        chosen.setLabel(Texts.text("monitoring.indicator.region"));
        chosen.setEmptySelectionAllowed(true);
        chosen.setEmptySelectionCaption(Texts.text("monitoring.indicator.allRegions"));
        chosen.setItems(regions.regions());
        chosen.setItemLabelGenerator(row -> row == null ? Texts.text("monitoring.indicator.allRegions") : row.name());
        region.ifPresent(chosen::setValue);
        chosen.addValueChangeListener(change -> open(indicator, form, Optional.ofNullable(change.getValue())));
        Select<Form> shown = new Select<>();
        shown.setLabel(Texts.text("monitoring.indicator.form"));
        shown.setItems(Form.values());
        shown.setItemLabelGenerator(each -> Texts.of("monitoring.indicator.form", each));
        shown.setValue(form);
        shown.addValueChangeListener(change -> open(indicator, change.getValue(), region));
        Div choices = new Div(shown, chosen);
        choices.addClassName("cc-monitoring-choices");
        return choices;
    }

    private static void open(IndicatorRow indicator, Form form, Optional<RegionRow> region) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(VIEW, form.name().toLowerCase(Locale.ROOT));
        region.ifPresent(row -> query.put(REGION, row.code()));
        UI.getCurrent().navigate("monitoring/indicators/" + indicator.id(), QueryParameters.simple(query));
    }

    private static Map<String, List<IndicatorFigure>> byMunicipality(List<IndicatorFigure> all) {
        return all.stream()
                .collect(Collectors.groupingBy(IndicatorFigure::ags, LinkedHashMap::new, Collectors.toList()));
    }

    private static Component table(
            IndicatorRow indicator, List<IndicatorFigure> shown, Map<String, MunicipalityRow> names) {
        return new Card(
                Texts.text("monitoring.indicator.asTable"),
                new PagedTable<IndicatorFigure>(
                                indicator.content().name(),
                                (offset, limit) ->
                                        shown.stream().skip(offset).limit(limit).toList())
                        .column(Texts.text("monitoring.indicator.municipality"), figure -> name(figure, names))
                        .column(
                                Texts.text("monitoring.indicator.period"),
                                figure -> IndicatorWords.period(figure.first(), figure.last()))
                        .number(indicator.content().unit(), figure -> IndicatorWords.value(figure, indicator.content()))
                        .refresh());
    }

    private static Component credits(List<CreditRow> credits, boolean withBoundaries) {
        Div lines = new Div();
        lines.addClassName("cc-monitoring-credits");
        credits.forEach(credit -> lines.add(new Paragraph(IndicatorWords.credit(credit))));
        if (withBoundaries) {
            lines.add(new Paragraph(Boundaries.CREDIT));
        }
        return lines;
    }

    private static Component downloads(
            Picture picture,
            IndicatorRow indicator,
            List<IndicatorFigure> shown,
            List<CreditRow> credits,
            Map<String, MunicipalityRow> names) {
        String file = indicator.content().name().replaceAll("[^\\p{L}\\p{N}]+", "-");
        IndicatorSheet sheet = sheet(indicator, shown, credits, names);
        Div downloads = new Div(
                button("SVG", () -> picture.save("svg", file)),
                button("PNG", () -> picture.save("png", file)),
                link("CSV", file + ".csv", "text/csv; charset=utf-8", sheet::csv),
                link(
                        "XLSX",
                        file + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        sheet::xlsx));
        downloads.addClassName("cc-monitoring-downloads");
        return downloads;
    }

    private static Component button(String kind, Runnable action) {
        NativeButton button = new NativeButton(kind, click -> action.run());
        button.getElement().setAttribute("aria-label", Texts.text("monitoring.indicator.save", kind));
        return button;
    }

    private static Component link(String kind, String file, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                kind);
        link.getElement().setAttribute("aria-label", Texts.text("monitoring.indicator.save", kind));
        return link;
    }

    private static IndicatorSheet sheet(
            IndicatorRow indicator,
            List<IndicatorFigure> shown,
            List<CreditRow> credits,
            Map<String, MunicipalityRow> names) {
        List<String> head = List.of(
                Texts.text("monitoring.indicator.key"),
                Texts.text("monitoring.indicator.municipality"),
                Texts.text("monitoring.indicator.period"),
                indicator.content().unit(),
                Texts.text("monitoring.indicator.mark"));
        List<List<Object>> lines = new ArrayList<>();
        for (IndicatorFigure figure : shown) {
            BigDecimal value = figure.value();
            lines.add(List.of(
                    figure.ags(),
                    name(figure, names),
                    figure.period(),
                    value == null ? "" : value,
                    value == null || figure.uncertain() ? IndicatorWords.value(figure, indicator.content()) : ""));
        }
        List<String> notes = new ArrayList<>();
        notes.add(indicator.content().definition());
        credits.forEach(credit -> notes.add(IndicatorWords.credit(credit)));
        return new IndicatorSheet(indicator.content().name(), head, lines, notes);
    }

    private static String name(IndicatorFigure figure, Map<String, MunicipalityRow> names) {
        return Optional.ofNullable(names.get(figure.ags()))
                .map(MunicipalityRow::name)
                .orElse(figure.ags());
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
