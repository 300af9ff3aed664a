package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.Variant;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What a variant changes against the past. */
class AssumptionFields extends Div {

    private final BigDecimalField births;
    private final BigDecimalField migration;
    private final BigDecimalField entry;
    private final BigDecimalField transition;

    AssumptionFields(Variant variant, Assumptions assumptions) {
        addClassNames("cc-form", "cc-scenarios-assumptions");
        H4 title = new H4(Texts.of("scenarios.variant", variant));
        title.addClassName("cc-wide");
        births = field("births", assumptions.births());
        migration = field("migration", assumptions.migration());
        entry = field("entry", assumptions.entry());
        transition = field("transition", assumptions.transition());
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("scenarios.variant", variant));
        add(title, births, migration, entry, transition);
    }

    private static BigDecimalField field(String name, Fraction value) {
        BigDecimalField field = new BigDecimalField(Texts.text("scenarios.assume." + name));
        field.setLocale(Texts.locale());
        field.setValue(ScenarioWords.exactly(value, 2).stripTrailingZeros());
        return field;
    }

    Assumptions assumptions() {
        return new Assumptions(
                bounded(births.getValue()),
                fraction(migration.getValue()),
                bounded(entry.getValue()),
                bounded(transition.getValue()));
    }

    /** Nothing is left at -100 percent; what lies below is refused by the rule. */
    private static Fraction bounded(@Nullable BigDecimal percent) {
        Fraction fraction = fraction(percent);
        return Fraction.of(-100).isMoreThan(fraction) ? Fraction.of(-100) : fraction;
    }

    private static Fraction fraction(@Nullable BigDecimal number) {
        BigDecimal given = number == null ? BigDecimal.ZERO : number.setScale(2, RoundingMode.HALF_UP);
        return new Fraction(given.unscaledValue(), BigInteger.TEN.pow(2));
    }
}
