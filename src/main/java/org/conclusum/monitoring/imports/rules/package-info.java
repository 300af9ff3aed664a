/** What holds for imports of figures. */
@NullMarked
package org.conclusum.monitoring.imports.rules;

import org.jspecify.annotations.NullMarked;
