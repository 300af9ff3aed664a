package org.conclusum.scenarios.ui;

import java.time.LocalDate;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.RatingDeadlines;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** By when the municipalities are to have rated; the office sets the day. */
class DeadlineCard extends Card {

    DeadlineCard(ScenarioView view, RatingDeadlines deadlines, Actor.Person person) {
        super(Texts.text("scenarios.deadline.title"));
        addClassName("cc-scenarios-stack");
        LocalDate due = deadlines.of(view.project().id(), person).orElse(null);
        add(ScenarioWords.muted(
                due == null
                        ? Texts.text("scenarios.deadline.none")
                        : Texts.text("scenarios.deadline.until", Formats.date(due))));
        if (view.leads()) {
            DayField day = new DayField(Texts.text("scenarios.deadline.day"));
            day.setValue(due);
            day.setWidthFull();
            add(day, Actions.secondary(Texts.text("scenarios.deadline.set"), () -> {
                LocalDate chosen = day.getValue();
                if (chosen == null) {
                    Messages.failed(Texts.text("scenarios.deadline.missing"));
                } else {
                    deadlines.set(view.project().id(), chosen, person);
                    Messages.done(Texts.text("scenarios.deadline.done"));
                }
            }));
        }
    }
}
