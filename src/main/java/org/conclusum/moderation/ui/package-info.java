/** Pages of moderation. */
@NullMarked
package org.conclusum.moderation.ui;

import org.jspecify.annotations.NullMarked;
