/** How alike municipalities are by what indicators say of them. */
@NullMarked
package org.conclusum.exchange.likeness;

import org.jspecify.annotations.NullMarked;
