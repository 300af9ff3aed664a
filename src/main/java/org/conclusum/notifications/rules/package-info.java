/** What holds for the ways in which people are told. */
@NullMarked
package org.conclusum.notifications.rules;

import org.jspecify.annotations.NullMarked;
