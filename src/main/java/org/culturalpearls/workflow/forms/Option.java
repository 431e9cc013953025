package org.culturalpearls.workflow.forms;

/** One thing that can be chosen in a form. */
public record Option(String value, String label) {}
