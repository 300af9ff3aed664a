/** Rules of voting in a meeting, one per class. */
@NullMarked
package org.conclusum.voting.rules;

import org.jspecify.annotations.NullMarked;
