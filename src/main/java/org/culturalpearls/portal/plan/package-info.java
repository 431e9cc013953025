/** The pages of a case about its plan and its milestones. */
package org.culturalpearls.portal.plan;
