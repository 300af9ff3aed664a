package org.conclusum.scenarios;

import java.util.List;
import org.conclusum.scenarios.forecast.BackTest;
import org.conclusum.scenarios.forecast.TransitionRates;

/**
 * A table of pupils with what is reckoned from it.
 *
 * @param rates of the table as it is now
 * @param backTest of the table as it is now
 * @param forecasts the newest first
 * @param writes whether the person may change the table and make forecasts
 */
public record ForecastView(
        PupilTableRow table,
        TransitionRates rates,
        BackTest backTest,
        List<PupilForecastRow> forecasts,
        boolean writes) {

    public ForecastView {
        forecasts = List.copyOf(forecasts);
    }
}
