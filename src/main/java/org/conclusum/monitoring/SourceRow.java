package org.conclusum.monitoring;

/**
 * Where figures come from.
 *
 * @param credit what the licence asks to be shown wherever they are
 */
public record SourceRow(String code, String name, String credit, String licence, String licenceUrl) {}
