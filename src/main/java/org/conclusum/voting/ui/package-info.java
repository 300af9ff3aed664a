/** Pages and parts of pages on which people open ballots, vote, and follow a result. */
@NullMarked
package org.conclusum.voting.ui;

import org.jspecify.annotations.NullMarked;
