/** The effect of a resolution on its page. */
@NullMarked
package org.conclusum.resolutions.effect.ui;

import org.jspecify.annotations.NullMarked;
