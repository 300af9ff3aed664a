/** The register of resolutions, a resolution with its measures, and the report on a measure. */
@NullMarked
package org.conclusum.resolutions.ui;

import org.jspecify.annotations.NullMarked;
