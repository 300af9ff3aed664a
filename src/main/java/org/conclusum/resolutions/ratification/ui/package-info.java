/** The page on which the decisions of the home bodies are entered and read. */
@NullMarked
package org.conclusum.resolutions.ratification.ui;

import org.jspecify.annotations.NullMarked;
