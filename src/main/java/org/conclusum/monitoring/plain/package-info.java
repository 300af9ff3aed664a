/** Reads plain tables, CSV and workbooks, as somebody said their columns mean: row after row, in little memory. */
@NullMarked
package org.conclusum.monitoring.plain;

import org.jspecify.annotations.NullMarked;
