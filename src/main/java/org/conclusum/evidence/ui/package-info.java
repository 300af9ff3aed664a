/** Evidence on the case file, in the meeting, on a resolution's page, and the pages where it is cited and judged. */
@NullMarked
package org.conclusum.evidence.ui;

import org.jspecify.annotations.NullMarked;
