/** What must hold when committees are founded, seats filled and mandates changed. */
@NullMarked
package org.conclusum.committees.structure;

import org.jspecify.annotations.NullMarked;
