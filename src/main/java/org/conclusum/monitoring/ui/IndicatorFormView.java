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
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
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

/** Where an office says what figures are to show: as they are, or as a share of others of the same table. */
@Route("monitoring/indicators/new")
@PermitAll
class NewIndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

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
    private final ComboBox<CombinationChoice> base = new ComboBox<>(Texts.text("monitoring.indicator.base"));
    private final TextField unit = new TextField(Texts.text("monitoring.indicator.unit"));
    private final BigDecimalField target = new BigDecimalField(Texts.text("monitoring.indicator.targetOptional"));

    NewIndicatorView(IndicatorListing listing, IndicatorManagement management, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.indicator.new");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!management.mayDefine(person)) {
            throw new NotPermitted(person, "define indicators");
        }
        List<MeasureChoice> choices = listing.choices();
        PageLayout page =
                new PageLayout().above(new PageHeader(getPageTitle()).lead(Texts.text("monitoring.indicator.newLead")));
        removeAll();
        add(page);
        if (choices.isEmpty()) {
            page.main(new EmptyState(Texts.text("monitoring.imports.none"), Texts.text("monitoring.imports.noneHint")));
            return;
        }
        build(choices);
        Div words = fields(name, level, field, unit, target);
        Div figures = fields(measure, selected, share, base);
        definition.setWidthFull();
        definition.setMaxLength(LONGEST_DEFINITION);
        page.main(
                new Card(Texts.text("monitoring.indicator.figures"), figures),
                new Card(Texts.text("monitoring.indicator.about"), words, definition, actions()));
    }

    private static Div fields(Component... components) {
        Div fields = new Div(components);
        fields.addClassName("cc-monitoring-fields");
        return fields;
    }

    private Div actions() {
        Div actions = new Div(
                Actions.primary(Texts.text("monitoring.indicator.define"), this::define),
                Actions.secondary(
                        Texts.text("uikit.cancel"), () -> UI.getCurrent().navigate("monitoring")));
        actions.addClassName("cc-actions");
        return actions;
    }

    private void build(List<MeasureChoice> choices) {
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
        measure.setItems(choices);
        measure.setItemLabelGenerator(each -> each.label() + " (" + each.table() + ")");
        selected.setItemLabelGenerator(NewIndicatorView::inWords);
        base.setItemLabelGenerator(NewIndicatorView::inWords);
        measure.addValueChangeListener(change -> offer(change.getValue()));
        share.addValueChangeListener(change -> {
            base.setVisible(change.getValue());
            MeasureChoice chosen = measure.getValue();
            unit.setValue(change.getValue() || chosen == null ? "%" : chosen.unit());
        });
        base.setVisible(false);
        measure.setValue(choices.getFirst());
    }

    private void offer(@Nullable MeasureChoice chosen) {
        if (chosen == null) {
            return;
        }
        selected.setItems(chosen.combinations());
        selected.setValue(chosen.combinations().getFirst());
        base.setItems(chosen.combinations());
        base.setValue(chosen.combinations().getFirst());
        if (!share.getValue()) {
            unit.setValue(chosen.unit());
        }
    }

    private static String inWords(CombinationChoice choice) {
        return choice.label().isEmpty() ? Texts.text("monitoring.indicator.total") : choice.label();
    }

    private void define() {
        MeasureChoice chosen = measure.getValue();
        CombinationChoice above = selected.getValue();
        CombinationChoice below = base.getValue();
        boolean ratio = share.getValue();
        measure.setInvalid(chosen == null);
        selected.setInvalid(above == null);
        base.setInvalid(ratio && below == null);
        if (chosen == null || above == null || (ratio && below == null)) {
            return;
        }
        UUID id = management.define(
                new IndicatorDraft(
                        name.getValue(),
                        definition.getValue(),
                        level.getValue(),
                        field.getValue(),
                        chosen.table(),
                        new Selection(chosen.code(), above.codes()),
                        ratio ? new Selection(chosen.code(), below.codes()) : null,
                        ratio ? PERCENT : 1,
                        unit.getValue(),
                        ratio ? 1 : 0,
                        target.getValue()),
                person);
        UI.getCurrent().navigate("monitoring/indicators/" + id);
    }
}
