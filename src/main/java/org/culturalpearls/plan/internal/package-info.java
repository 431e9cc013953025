/** The stored plans, milestones and self-assessments, with their rules and access checks. */
package org.culturalpearls.plan.internal;
