/** Stores answers, agreed levels and finished self-assessments. */
package org.culturalpearls.plan.internal.assessment;
