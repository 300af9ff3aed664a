/** Who stands where: how alike municipalities think, and which of them form a group; exact, pure, no framework. */
@NullMarked
package org.conclusum.moderation.interests;

import org.jspecify.annotations.NullMarked;
