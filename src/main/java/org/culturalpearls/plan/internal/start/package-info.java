/** From what a town can start its plan. */
package org.culturalpearls.plan.internal.start;
