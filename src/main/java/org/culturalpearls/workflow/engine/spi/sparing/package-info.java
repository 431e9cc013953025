/** Spares the engine statements whose answer is known before they are sent. */
package org.culturalpearls.workflow.engine.spi.sparing;
