package org.conclusum.voting.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.simulator.Simulator;
import org.springframework.stereotype.Component;

/** Lets those find the simulator whose tool it is: office, chair and administration. */
@Component
class SimulatorPalette implements PaletteSource {

    private final Simulator simulator;

    SimulatorPalette(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean meant = Stream.of("voting.simulator.title", "voting.simulator.palette")
                .map(Texts::text)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
        return meant && limit > 0 && simulator.isToolOf(person)
                ? List.of(new Entry(
                        Texts.text("voting.simulator.palette"), Texts.text("voting.simulator.title"), "simulator"))
                : List.of();
    }
}
