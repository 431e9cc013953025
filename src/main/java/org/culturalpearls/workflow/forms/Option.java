package org.culturalpearls.workflow.forms;

/** An option of a field. */
public record Option(String value, String label) {}
