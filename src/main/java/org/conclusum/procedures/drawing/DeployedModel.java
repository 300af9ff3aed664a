package org.conclusum.procedures.drawing;

/** A model in force: its name, its version, and how many cases follow any version of it. */
public record DeployedModel(String id, String key, String name, int version, int running, int failed) {}
