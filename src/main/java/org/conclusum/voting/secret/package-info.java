/**
 * The urn of a secret ballot: papers without names, sealed as a whole under a key that no database knows.
 *
 * @see "Decision record 0005: secret ballots"
 */
@NullMarked
package org.conclusum.voting.secret;

import org.jspecify.annotations.NullMarked;
