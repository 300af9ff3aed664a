package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.uikit.Texts;

/** Whether resolutions wait for the home bodies, to write on. */
final class HomeBodiesSection extends EditorSection {

    HomeBodiesSection(RuleBookDesk desk) {
        super("home", desk);
        draw();
    }

    @Override
    void fill(Div into) {
        HomeBodyRules rules = desk().text().procedure().homeBodies();
        into.add(Choices.yes(
                Texts.text("committees.editor.home"),
                rules.reserved(),
                chosen -> redraw(() -> change(old -> old.withReserved(chosen)))));
        if (!rules.reserved()) {
            return;
        }
        into.add(
                new Sentence(
                        Texts.text("committees.editor.home.needed"),
                        Choices.of(
                                Texts.text("committees.editor.home.needed.label"),
                                List.of(HomeBodyRules.Needed.values()),
                                needed -> Texts.of("committees.editor.home", needed),
                                rules.needed(),
                                needed -> change(old -> old.with(needed))),
                        Choices.number(
                                Texts.text("committees.editor.home.months.label"),
                                1,
                                rules.deadlineMonths(),
                                months -> change(old -> old.withMonths(months)))),
                Choices.yes(
                        Texts.text("committees.rules.home.silence.consents"),
                        rules.silenceConsents(),
                        chosen -> change(old -> old.withSilenceConsenting(chosen))),
                Choices.yes(
                        Texts.text("committees.rules.home.late.counts"),
                        rules.lateCounts(),
                        chosen -> change(old -> old.withLateCounting(chosen))));
    }

    private void change(UnaryOperator<HomeBodyRules> change) {
        desk().changeProcedure(old -> old.with(change.apply(old.homeBodies())));
    }
}
