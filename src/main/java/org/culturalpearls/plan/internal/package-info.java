/** How plans, milestones and self-assessments are kept and changed, and who may do so. */
package org.culturalpearls.plan.internal;
