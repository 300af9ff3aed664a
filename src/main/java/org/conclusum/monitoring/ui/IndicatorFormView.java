package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.MeasureChoice;
import org.conclusum.monitoring.indicators.MeasureChoice.CombinationChoice;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Where an office says what figures are to show: as they are, or in relation to others of the same table. */
@Route("monitoring/indicators/new")
@RouteAlias("monitoring/indicators/:id/edit")
@PermitAll
class IndicatorFormView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final List<Integer> FACTORS = List.of(1, 100, 1_000, 10_000, 100_000);
    private static final List<Integer> DECIMALS = List.of(0, 1, 2, 3);
    private static final int PERCENT = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 2_000;
    private static final int LONGEST_UNIT = 60;

    private final transient IndicatorListing listing;
    private final transient IndicatorManagement management;
    private final transient Actor.Person person;
    private final TextField name = new TextField(Texts.text("monitoring.indicator.name"));
    private final TextArea definition = new TextArea(Texts.text("monitoring.indicator.definition"));
    private final Select<IndicatorLevel> level = new Select<>();
    private final Select<FieldOfAction> field = new Select<>();
    private final ComboBox<MeasureChoice> measure = new ComboBox<>(Texts.text("monitoring.indicator.measure"));
    private final ComboBox<CombinationChoice> selected = new ComboBox<>(Texts.text("monitoring.indicator.selected"));
    private final Checkbox share = new Checkbox(Texts.text("monitoring.indicator.share"));
    private final ComboBox<MeasureChoice> baseMeasure = new ComboBox<>(Texts.text("monitoring.indicator.baseMeasure"));
    private final ComboBox<CombinationChoice> base = new ComboBox<>(Texts.text("monitoring.indicator.base"));
    private final Select<Integer> factor = new Select<>();
    private final Select<Integer> decimals = new Select<>();
    private final TextField unit = new TextField(Texts.text("monitoring.indicator.unit"));
    private final BigDecimalField target = new BigDecimalField(Texts.text("monitoring.indicator.targetOptional"));
    private transient List<MeasureChoice> choices = List.of();
    private transient @Nullable IndicatorRow edited;

    IndicatorFormView(IndicatorListing listing, IndicatorManagement management, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return edited == null
                ? Texts.text("monitoring.indicator.new")
                : Texts.text("monitoring.indicator.editing", edited.content().name());
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edited = event.getRouteParameters().get("id").map(this::find).orElse(null);
        IndicatorRow known = edited;
        if (known == null ? !management.mayDefine(person) : !management.mayRemove(known.region(), person)) {
            throw new NotPermitted(person, "define this indicator");
        }
        choices = listing.choices();
        PageLayout page =
                new PageLayout().above(new PageHeader(getPageTitle()).lead(Texts.text("monitoring.indicator.newLead")));
        removeAll();
        add(page);
        if (choices.isEmpty()) {
            page.main(new EmptyState(Texts.text("monitoring.imports.none"), Texts.text("monitoring.imports.noneHint")));
            return;
        }
        build();
        if (known != null) {
            fill(known.content());
        }
        Div words = fields(name, level, field, unit, decimals, target);
        Div figures = fields(measure, selected, share, baseMeasure, base, factor);
        definition.setWidthFull();
        definition.setMaxLength(LONGEST_DEFINITION);
        page.main(
                new Card(Texts.text("monitoring.indicator.figures"), figures),
                new Card(Texts.text("monitoring.indicator.about"), words, definition, actions()));
    }

    private IndicatorRow find(String id) {
        try {
            return listing.get(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
    }

    private static Div fields(Component... components) {
        Div fields = new Div(components);
        fields.addClassName("cc-monitoring-fields");
        return fields;
    }

    private Div actions() {
        IndicatorRow known = edited;
        String back = known == null ? "monitoring" : "monitoring/indicators/" + known.id();
        Div actions = new Div(
                Actions.primary(
                        Texts.text(known == null ? "monitoring.indicator.define" : "monitoring.indicator.keep"),
                        this::keep),
                Actions.secondary(
                        Texts.text("uikit.cancel"), () -> UI.getCurrent().navigate(back)));
        actions.addClassName("cc-actions");
        return actions;
    }

    private void build() {
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        unit.setMaxLength(LONGEST_UNIT);
        level.setLabel(Texts.text("monitoring.indicator.level"));
        level.setItems(IndicatorLevel.values());
        level.setItemLabelGenerator(each -> Texts.of("monitoring.level", each));
        level.setValue(IndicatorLevel.CORE);
        field.setLabel(Texts.text("monitoring.indicator.field"));
        field.setItems(FieldOfAction.values());
        field.setItemLabelGenerator(each -> Texts.of("monitoring.field", each));
        field.setValue(FieldOfAction.FRAMEWORK);
        factor.setLabel(Texts.text("monitoring.indicator.factor"));
        factor.setItems(FACTORS);
        factor.setItemLabelGenerator(each -> Texts.text("monitoring.indicator.factor." + each));
        factor.setValue(PERCENT);
        decimals.setLabel(Texts.text("monitoring.indicator.decimals"));
        decimals.setItems(DECIMALS);
        decimals.setValue(0);
        measure.setItems(choices);
        measure.setItemLabelGenerator(IndicatorFormView::inWords);
        baseMeasure.setItemLabelGenerator(IndicatorFormView::inWords);
        selected.setItemLabelGenerator(IndicatorFormView::inWords);
        base.setItemLabelGenerator(IndicatorFormView::inWords);
        measure.addValueChangeListener(change -> offer(change.getValue()));
        baseMeasure.addValueChangeListener(change -> offerBase(change.getValue()));
        share.addValueChangeListener(change -> {
            showBase();
            MeasureChoice chosen = measure.getValue();
            unit.setValue(change.getValue() || chosen == null ? "%" : chosen.unit());
            decimals.setValue(change.getValue() ? 1 : 0);
        });
        showBase();
        measure.setValue(choices.getFirst());
    }

    private void showBase() {
        baseMeasure.setVisible(share.getValue());
        base.setVisible(share.getValue());
        factor.setVisible(share.getValue());
    }

    private void fill(IndicatorDraft content) {
        name.setValue(content.name());
        definition.setValue(content.definition());
        level.setValue(content.level());
        field.setValue(content.field());
        choice(content.table(), content.selected()).ifPresent(measure::setValue);
        combination(measure.getValue(), content.selected()).ifPresent(selected::setValue);
        Selection below = content.base();
        share.setValue(below != null);
        if (below != null) {
            choice(content.table(), below).ifPresent(baseMeasure::setValue);
            combination(baseMeasure.getValue(), below).ifPresent(base::setValue);
            factor.setValue(content.factor());
        }
        unit.setValue(content.unit());
        decimals.setValue(content.decimals());
        target.setValue(content.target());
    }

    private Optional<MeasureChoice> choice(String table, Selection selection) {
        return choices.stream()
                .filter(each -> each.table().equals(table) && each.code().equals(selection.measure()))
                .findFirst();
    }

    private static Optional<CombinationChoice> combination(@Nullable MeasureChoice measure, Selection selection) {
        return measure == null
                ? Optional.empty()
                : measure.combinations().stream()
                        .filter(each -> each.codes().equals(selection.combination()))
                        .findFirst();
    }

    private void offer(@Nullable MeasureChoice chosen) {
        if (chosen == null) {
            return;
        }
        selected.setItems(chosen.combinations());
        selected.setValue(chosen.combinations().getFirst());
        baseMeasure.setItems(choices.stream()
                .filter(each -> each.table().equals(chosen.table()))
                .toList());
        baseMeasure.setValue(chosen);
        if (!share.getValue()) {
            unit.setValue(chosen.unit());
        }
    }

    private void offerBase(@Nullable MeasureChoice chosen) {
        if (chosen != null) {
            base.setItems(chosen.combinations());
            base.setValue(chosen.combinations().getFirst());
        }
    }

    private static String inWords(MeasureChoice choice) {
        return Texts.text("monitoring.indicator.measureOf", choice.label(), choice.table());
    }

    private static String inWords(CombinationChoice choice) {
        return choice.label().isEmpty() ? Texts.text("monitoring.indicator.total") : choice.label();
    }

    private void keep() {
        MeasureChoice chosen = measure.getValue();
        CombinationChoice above = selected.getValue();
        MeasureChoice whole = baseMeasure.getValue();
        CombinationChoice below = base.getValue();
        boolean ratio = share.getValue();
        measure.setInvalid(chosen == null);
        selected.setInvalid(above == null);
        baseMeasure.setInvalid(ratio && whole == null);
        base.setInvalid(ratio && below == null);
        if (chosen == null || above == null || (ratio && (whole == null || below == null))) {
            return;
        }
        IndicatorDraft draft = new IndicatorDraft(
                name.getValue(),
                definition.getValue(),
                level.getValue(),
                field.getValue(),
                chosen.table(),
                new Selection(chosen.code(), above.codes()),
                ratio ? new Selection(whole.code(), below.codes()) : null,
                ratio ? factor.getValue() : 1,
                unit.getValue(),
                decimals.getValue(),
                target.getValue());
        IndicatorRow known = edited;
        UUID id;
        if (known == null) {
            id = management.define(draft, person);
        } else {
            id = known.id();
            management.change(id, draft, person);
        }
        UI.getCurrent().navigate("monitoring/indicators/" + id);
    }
}
