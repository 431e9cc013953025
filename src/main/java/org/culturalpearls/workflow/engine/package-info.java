/** Configuration of the engine: ids, expressions, error mapping, and acting for a person. */
package org.culturalpearls.workflow.engine;
