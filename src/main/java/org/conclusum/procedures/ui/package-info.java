/** The drawing of a case in its case file, and the processes for their administrator. */
@NullMarked
package org.conclusum.procedures.ui;

import org.jspecify.annotations.NullMarked;
