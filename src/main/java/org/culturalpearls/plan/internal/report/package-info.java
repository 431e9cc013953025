/** Implements the final reports of towns. */
package org.culturalpearls.plan.internal.report;
