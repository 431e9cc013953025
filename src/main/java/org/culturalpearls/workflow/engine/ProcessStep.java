package org.culturalpearls.workflow.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A service task's code. Only beans of this type can be named by a model: reads an id, calls one
 * facade method, writes the result.
 */
public interface ProcessStep extends JavaDelegate {}
