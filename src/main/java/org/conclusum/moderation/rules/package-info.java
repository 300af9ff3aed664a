/** Rules of moderation, one per class. */
@NullMarked
package org.conclusum.moderation.rules;

import org.jspecify.annotations.NullMarked;
