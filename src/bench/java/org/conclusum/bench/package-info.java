/** What a ballot costs, beside the same ballot as tasks of the engine. Run with {@code ./mvnw -Pbench test}. */
@NullMarked
package org.conclusum.bench;

import org.jspecify.annotations.NullMarked;
