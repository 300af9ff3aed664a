package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.uikit.Texts;

/** Whether the municipalities concerned are heard first, to write on. */
final class StatementsSection extends EditorSection {

    StatementsSection(RuleBookDesk desk) {
        super("statements", desk);
        draw();
    }

    @Override
    void fill(Div into) {
        StatementRules rules = desk().text().procedure().statements();
        into.add(Choices.yes(
                Texts.text("committees.editor.statements"),
                rules.asked(),
                chosen -> redraw(() -> change(old -> old.withAsked(chosen)))));
        if (!rules.asked()) {
            return;
        }
        into.add(
                new Sentence(
                        Texts.text("committees.editor.statements.days"),
                        Choices.number(
                                Texts.text("committees.editor.statements.days.label"),
                                1,
                                rules.days(),
                                days -> change(old -> old.withDays(days))),
                        Choices.of(
                                Texts.text("committees.editor.notice.unit.label"),
                                List.of(DayKind.values()),
                                unit -> Texts.of("committees.editor.notice", unit),
                                rules.workingDays() ? DayKind.WORKING : DayKind.CALENDAR,
                                unit -> change(old -> old.withWorkingDays(unit == DayKind.WORKING)))),
                new Sentence(
                        Texts.text("committees.editor.statements.silence"),
                        Choices.of(
                                Texts.text("committees.editor.statements.silence.label"),
                                List.of(StatementRules.Meaning.values()),
                                meaning -> Texts.of("committees.editor.statements", meaning),
                                rules.silence(),
                                meaning -> change(old -> old.with(meaning)))));
    }

    private void change(UnaryOperator<StatementRules> change) {
        desk().changeProcedure(old -> old.with(change.apply(old.statements())));
    }
}
