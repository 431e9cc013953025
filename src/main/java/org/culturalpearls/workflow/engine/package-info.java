/** The engine's schema, the beans that models may name, and helpers for its services. */
package org.culturalpearls.workflow.engine;
