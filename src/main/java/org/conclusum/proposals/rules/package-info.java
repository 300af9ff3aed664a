/** What a proposal must obey on its way, one rule per class. */
@NullMarked
package org.conclusum.proposals.rules;

import org.jspecify.annotations.NullMarked;
