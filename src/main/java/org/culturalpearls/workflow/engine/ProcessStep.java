package org.culturalpearls.workflow.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * The code of a service task: reads an id, calls one facade method, writes the result. Models can
 * name only beans of this type.
 */
public interface ProcessStep extends JavaDelegate {}
