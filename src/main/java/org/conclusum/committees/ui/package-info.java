/** Pages of the committees: who sits where, and by which rules they decide. */
@NullMarked
package org.conclusum.committees.ui;

import org.jspecify.annotations.NullMarked;
