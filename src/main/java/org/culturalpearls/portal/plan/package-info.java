/** The pages of a case about its plan, its milestones and its self-assessments. */
package org.culturalpearls.portal.plan;
