/** Which option is taken, who is elected: plain Java that explains itself, built on the decision of each option. */
@NullMarked
package org.conclusum.voting.choice;

import org.jspecify.annotations.NullMarked;
