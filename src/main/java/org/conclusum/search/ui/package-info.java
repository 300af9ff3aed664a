/** The page on which one searches, and the care for the index. */
@NullMarked
package org.conclusum.search.ui;

import org.jspecify.annotations.NullMarked;
