/** The journal as people read it: in the case file, on the home page and in the administration. */
@NullMarked
package org.conclusum.audit.ui;

import org.jspecify.annotations.NullMarked;
