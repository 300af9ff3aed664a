/** The pages of proposals: list and board, the form, and the case file. */
@NullMarked
package org.conclusum.proposals.ui;

import org.jspecify.annotations.NullMarked;
