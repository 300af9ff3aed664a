package org.conclusum.procedures.ui;

import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.conclusum.procedures.cockpit.ElementHeat;
import org.conclusum.uikit.Texts;

/** What the colours of a drawing stand for. */
enum HeatKind {
    RUNNING(ElementHeat::running) {
        @Override
        String words(ElementHeat heat) {
            return Texts.text("procedures.heat.running.value", heat.running());
        }
    },
    WAITING(HeatKind::seconds) {
        @Override
        String words(ElementHeat heat) {
            return Spans.of(heat.waiting());
        }
    },
    INCIDENTS(ElementHeat::incidents) {
        @Override
        String words(ElementHeat heat) {
            return Texts.text("procedures.heat.incidents.value", heat.incidents());
        }
    };

    /** Steps of the colour, from little to much. */
    static final int LEVELS = 4;

    private final ToDoubleFunction<ElementHeat> value;

    HeatKind(ToDoubleFunction<ElementHeat> value) {
        this.value = value;
    }

    /** The number with its word, as it stands in the drawing and in the table. */
    abstract String words(ElementHeat heat);

    double value(ElementHeat heat) {
        return value.applyAsDouble(heat);
    }

    /** How hot it is, from 1 to {@link #LEVELS} in equal parts of the hottest; 0 where there is nothing. */
    int level(ElementHeat heat, double hottest) {
        double own = value(heat);
        return own <= 0 || hottest <= 0 ? 0 : Math.max(1, (int) Math.ceil(own / hottest * LEVELS));
    }

    String label() {
        return Texts.of("procedures.heat", this);
    }

    private static double seconds(ElementHeat heat) {
        Duration waiting = heat.waiting();
        return waiting == null ? 0 : waiting.toSeconds();
    }

    /** The word for a level in the legend. */
    static String legend(int level) {
        return Texts.text("procedures.heat.level." + level);
    }
}
