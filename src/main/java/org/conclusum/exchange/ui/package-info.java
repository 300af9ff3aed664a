/** The pages of the exchange between the regions. */
@NullMarked
package org.conclusum.exchange.ui;

import org.jspecify.annotations.NullMarked;
