/** Where statements are written, read and put together. */
@NullMarked
package org.conclusum.proposals.statements.ui;

import org.jspecify.annotations.NullMarked;
