package org.conclusum.monitoring.indicators;

/** What part of education an indicator is about (Handlungsfeld). */
public enum FieldOfAction {
    FRAMEWORK,
    BASICS,
    EARLY_CHILDHOOD,
    GENERAL_SCHOOLS,
    VOCATIONAL,
    UNIVERSITIES,
    ADULT_EDUCATION,
    NON_FORMAL,
    NETWORKS
}
