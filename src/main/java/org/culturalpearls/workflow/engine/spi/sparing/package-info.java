/** Avoids statements of the engine whose result is known. */
package org.culturalpearls.workflow.engine.spi.sparing;
