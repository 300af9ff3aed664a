/** The evaluation of decisions for programs, over HTTP. */
@NullMarked
package org.conclusum.voting.api;

import org.jspecify.annotations.NullMarked;
