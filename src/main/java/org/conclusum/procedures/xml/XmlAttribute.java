package org.conclusum.procedures.xml;

/** An attribute; the namespace is empty for those that belong to their element. */
public record XmlAttribute(String uri, String name, String value) {}
