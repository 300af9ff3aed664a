/** What a home body's decision has to be. */
@NullMarked
package org.conclusum.resolutions.ratification.rules;

import org.jspecify.annotations.NullMarked;
