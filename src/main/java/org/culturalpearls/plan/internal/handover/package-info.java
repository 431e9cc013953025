/** Implements how entries of a plan go from who left to who stays. */
package org.culturalpearls.plan.internal.handover;
