package org.conclusum.procedures.catalogue;

/** The names of things in files of models. */
public final class Bpmn {

    public static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    public static final String TABLE = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    public static final String TABLE_ENGINE = "http://camunda.org/schema/1.0/dmn";

    private Bpmn() {}
}
