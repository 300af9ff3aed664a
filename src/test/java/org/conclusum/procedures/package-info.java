/** Each model as a trace of its steps, with timers fired by hand; what models may not do; and what people see of it. */
@NullMarked
package org.conclusum.procedures;

import org.jspecify.annotations.NullMarked;
