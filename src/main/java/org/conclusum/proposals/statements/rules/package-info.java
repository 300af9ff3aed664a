/** What a statement has to be. */
@NullMarked
package org.conclusum.proposals.statements.rules;

import org.jspecify.annotations.NullMarked;
