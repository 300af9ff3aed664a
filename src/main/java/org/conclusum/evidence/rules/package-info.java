/** Rules of evidence, one a class. */
@NullMarked
package org.conclusum.evidence.rules;

import org.jspecify.annotations.NullMarked;
