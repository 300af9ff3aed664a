/** The quarterly report on agendas and beside the figures. */
@NullMarked
package org.conclusum.resolutions.quarterly.ui;

import org.jspecify.annotations.NullMarked;
