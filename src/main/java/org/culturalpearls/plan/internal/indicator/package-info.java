/** Implements values of indicators, and where measures stand. */
package org.culturalpearls.plan.internal.indicator;
