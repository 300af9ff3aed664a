/** Rules of scenario projects and forecasts, one a class. */
@NullMarked
package org.conclusum.scenarios.rules;

import org.jspecify.annotations.NullMarked;
