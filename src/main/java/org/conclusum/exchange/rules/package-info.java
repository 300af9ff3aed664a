/** What good order asks of practices, their adoption and rounds of exchange. */
@NullMarked
package org.conclusum.exchange.rules;

import org.jspecify.annotations.NullMarked;
