/** The engine's schema, the beans that models may name, and what its services lack. */
package org.culturalpearls.workflow.engine;
