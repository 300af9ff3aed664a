/** The engine as the house runs it: confined, in the application's transactions, spoken to through one class. */
@NullMarked
package org.conclusum.procedures.engine;

import org.jspecify.annotations.NullMarked;
