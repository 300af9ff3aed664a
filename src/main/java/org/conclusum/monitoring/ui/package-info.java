/** Pages of the education monitoring. */
@NullMarked
package org.conclusum.monitoring.ui;

import org.jspecify.annotations.NullMarked;
