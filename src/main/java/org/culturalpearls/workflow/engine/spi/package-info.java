/**
 * The one place that knows the engine from the inside: only here may code import the engine's
 * implementation. Everything else asks the engine's public services, or one of the types here.
 */
package org.culturalpearls.workflow.engine.spi;
