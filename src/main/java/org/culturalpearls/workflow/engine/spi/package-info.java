/**
 * The one package that may import the engine's implementation. All other code uses the engine's
 * public services, or the types here.
 */
package org.culturalpearls.workflow.engine.spi;
