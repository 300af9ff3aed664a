package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.conclusum.scenarios.forecast.BackTest;
import org.conclusum.scenarios.forecast.ForecastYear;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** How far the method would have been off in past years. */
class BackTestCard extends Card {

    BackTestCard(BackTest test) {
        super(Texts.text("scenarios.backTest.title"));
        addClassName("cc-scenarios-stack");
        List<BackTest.Horizon> horizons = test.horizons();
        if (horizons.isEmpty()) {
            add(ScenarioWords.muted(Texts.text("scenarios.backTest.none")));
            return;
        }
        add(
                ScenarioWords.muted(Texts.text("scenarios.backTest.lead")),
                new PagedTable<BackTest.Horizon>(
                                Texts.text("scenarios.backTest.title"), (offset, limit) -> horizons.stream()
                                        .skip(offset)
                                        .limit(limit)
                                        .toList())
                        .column(
                                Texts.text("scenarios.backTest.horizon"),
                                horizon -> Texts.text("scenarios.backTest.years", horizon.horizon()))
                        .number(Texts.text("scenarios.backTest.trials"), horizon -> Formats.number(horizon.trials()))
                        .number(
                                Texts.text("scenarios.backTest.absolute"),
                                horizon -> percent(ScenarioWords.decimal(horizon.absolute(), 2)))
                        .number(
                                Texts.text("scenarios.backTest.bias"),
                                horizon -> percent(ScenarioWords.signed(horizon.bias(), 2)))
                        .number(
                                Texts.text("scenarios.backTest.worst"),
                                horizon -> percent(ScenarioWords.decimal(horizon.worst(), 2)))
                        .refresh(),
                new Details(Texts.text("scenarios.backTest.trials.open"), trials(test.trials())));
    }

    private static Component trials(List<BackTest.Trial> trials) {
        return new PagedTable<BackTest.Trial>(
                        Texts.text("scenarios.backTest.trials.open"),
                        (offset, limit) ->
                                trials.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("scenarios.backTest.from"), trial -> String.valueOf(trial.from()))
                .column(Texts.text("scenarios.backTest.for"), trial -> String.valueOf(trial.year()))
                .number(Texts.text("scenarios.backTest.grades"), trial -> Formats.number(trial.grades()))
                .number(
                        Texts.text("scenarios.backTest.forecast"),
                        trial -> Formats.number(
                                ForecastYear.rounded(trial.forecast()).longValueExact()))
                .number(Texts.text("scenarios.backTest.actual"), trial -> Formats.number(trial.actual()))
                .number(
                        Texts.text("scenarios.backTest.error"),
                        trial -> percent(ScenarioWords.signed(trial.error(), 2)))
                .refresh();
    }

    private static String percent(String number) {
        return Texts.text("scenarios.percent", number);
    }
}
