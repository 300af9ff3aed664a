/** Pages of scenarios and pupil forecasts. */
@NullMarked
package org.conclusum.scenarios.ui;

import org.jspecify.annotations.NullMarked;
