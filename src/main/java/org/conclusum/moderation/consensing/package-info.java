/**
 * Systemic consensing: from resistances to an order of options that everybody can carry; exact, pure, no framework.
 *
 * <p>Source of the method: G. Schrotta, E. Visotschnig, "Das SK-Prinzip" (2005); group resistance and acceptance as there.
 */
@NullMarked
package org.conclusum.moderation.consensing;

import org.jspecify.annotations.NullMarked;
