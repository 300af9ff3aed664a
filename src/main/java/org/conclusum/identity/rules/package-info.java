/** What accounts and tokens must obey, one rule per class. */
@NullMarked
package org.conclusum.identity.rules;

import org.jspecify.annotations.NullMarked;
